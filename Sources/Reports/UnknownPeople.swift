import Events
import Output

/// How people whom no party claims are told: by their names in the order of the alphabet, and never by how much they wrote.
///
/// The subject is a relationship: a list of people by activity is what a privacy officer looks for first.
public struct UnknownPeople: Sendable {
  private let people: [UnresolvedPerson]

  init(_ people: [UnresolvedPerson]) {
    self.people = people.sorted {
      ($0.name.lowercased(), $0.name, $0.identities.joined()) < ($1.name.lowercased(), $1.name, $1.identities.joined())
    }
  }

  var isEmpty: Bool { people.isEmpty }
  var count: Int { people.count }

  /// Names, addresses shortened, each with whom it may be.
  var lines: [String] { people.map { UnknownPeople.shortened($0.name) + ($0.closest.map { ", closest known person \($0)" } ?? "") } }

  var names: [(name: String, closest: String?)] { people.map { (UnknownPeople.shortened($0.name), $0.closest) } }

  /// The full list, a person a line, for the one who completes the alliance file: name, every id and address, the closest known person.
  public var table: String {
    TabbedText.text(
      [["name", "identities", "closest known person"]]
        + people.map { [$0.name, $0.identities.joined(separator: ", "), $0.closest ?? ""] })
  }

  /// `j…@contoso.example`: whose it is shows, and not who.
  static func shortened(_ name: String) -> String {
    guard let at = name.lastIndex(of: "@"), at > name.startIndex, !name.contains(" ") else { return name }
    return "\(name.prefix(1))…\(name[at...])"
  }
}
