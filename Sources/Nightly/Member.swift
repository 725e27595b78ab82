import Files
import Harbinger
public import Setup

/// An alliance file of a portfolio.
struct Member: Sendable {
  var file: String
  /// The folder of its rules; `nil`: what `scan` would take.
  var rules: String?
  /// The ids of the deliveries that it takes; `nil`: all.
  var deliveries: [String]?

  func takes(_ delivery: DeliverySetting) -> Bool { deliveries?.contains(delivery.id) ?? true }
}

extension Nightly {
  /// The alliance files that the portfolio names, each once. What names none stands for itself: it cannot be read, and that is told as of any other.
  var members: [Member] {
    let (members, empty) = Member.all(of: portfolio)
    return members + empty.map { Member(file: $0.pattern, rules: $0.rules, deliveries: $0.deliveries) }
  }
}

extension Member {
  /// The alliance files that a portfolio names, each once, in its order, and the entries that name none.
  static func all(of portfolio: Portfolio) -> (members: [Member], empty: [Portfolio.Member]) {
    var seen: Set<String> = []
    var members: [Member] = []
    var empty: [Portfolio.Member] = []
    for entry in portfolio.members {
      let files = Glob.paths(entry.pattern).flatMap(Loading.allianceFiles).sorted()
      if files.isEmpty { empty.append(entry) }
      for file in files where seen.insert(RealPath.of(file) ?? file).inserted {
        members.append(Member(file: file, rules: entry.rules ?? portfolio.rules, deliveries: entry.deliveries))
      }
    }
    return (members, empty)
  }

  /// What an operator is told of an entry without an alliance file.
  static func none(of entry: Portfolio.Member) -> String {
    "\(entry.path): there is no alliance file; write the path of one, of its folder, or a pattern of such folders"
  }
}

/// How a portfolio takes an alliance: by which rules it is judged, and who is told of it.
public struct Membership: Sendable {
  /// The folder of its rules; `nil`: what `scan` would take.
  public let rules: String?
  public let deliveries: [DeliverySetting]

  /// The alliance files that a portfolio names, each once, with the folder of its rules where one is named.
  public static func files(of portfolio: Portfolio) -> [(file: String, rules: String?)] {
    Member.all(of: portfolio).members.map { ($0.file, $0.rules) }
  }

  /// - Parameter file: an alliance file.
  /// - Returns: `nil` if it is none of the portfolio's.
  public init?(of file: String, in portfolio: Portfolio) {
    let place = RealPath.of(file) ?? file
    guard let member = Member.all(of: portfolio).members.first(where: { (RealPath.of($0.file) ?? $0.file) == place }) else { return nil }
    rules = member.rules
    deliveries = portfolio.deliveries.filter(member.takes)
  }
}
