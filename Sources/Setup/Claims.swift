import YAML

/// Who said first that something is theirs.
struct Claims {
  private let what: String
  private let sharing: Sharing
  private var owners: [String: (party: String, line: Int)] = [:]

  /// What a repetition is.
  enum Sharing {
    /// An error in any case: ids. Case does not count.
    case never
    /// An error between two parties, needless within one. Case does not count.
    case withinAParty
    /// An error in any case, and case counts: paths.
    case exact
  }

  /// - Parameter what: what is claimed: `the domain`.
  init(_ what: String, _ sharing: Sharing) {
    self.what = what
    self.sharing = sharing
  }

  /// Notes a claim; a second one is reported where it stands.
  mutating func claim(_ text: String, _ party: String = "", at place: Node.Place, _ diagnostics: Diagnostics) {
    let key = sharing == .exact ? text : text.lowercased()
    guard let first = owners[key] else {
      owners[key] = (party, place.line)
      return
    }
    let twice = "\(what) \(Diagnostic.quoted(text)) stands here twice, first in line \(first.line)"
    if sharing != .withinAParty {
      diagnostics.error(place, twice, help: what == "the id" ? "choose another one" : "delete one of the two")
    } else if first.party == party {
      diagnostics.warning(place, twice, help: "delete one of the two")
    } else {
      diagnostics.error(
        place, "\(what) \(Diagnostic.quoted(text)) belongs to '\(first.party)' already (line \(first.line))", help: "delete one of the two")
    }
  }

  /// The first who claimed it.
  func owner(of text: String) -> (party: String, line: Int)? { owners[sharing == .exact ? text : text.lowercased()] }
}
