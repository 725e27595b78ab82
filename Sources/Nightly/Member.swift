import Files
import Harbinger
import Setup

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
  /// The alliance files that the portfolio names, each once, in its order. What names none stands for itself: it cannot be read, and that is told as of any other.
  var members: [Member] {
    var seen: Set<String> = []
    var members: [Member] = []
    for entry in portfolio.members {
      let found = Glob.paths(entry.pattern).flatMap(Loading.allianceFiles).sorted()
      for file in found.isEmpty ? [entry.pattern] : found where seen.insert(RealPath.of(file) ?? file).inserted {
        members.append(Member(file: file, rules: entry.rules ?? portfolio.rules, deliveries: entry.deliveries))
      }
    }
    return members
  }
}
