import Ledger
import Output
import Setup

/// What a change of rules does to the samples that ship with them: what is known to be found there should still be.
public struct SafetyNet: Sendable {
  /// One a sample.
  public let samples: [Comparison]

  public init(_ samples: [Comparison]) { self.samples = samples }

  /// Alerts that the rules tell before the change, over all samples: they were read one by one when the samples were made.
  public var known: Int { samples.reduce(0) { $0 + $1.old.told.count } }
  /// How many of them are told no longer.
  public var silenced: Int { samples.reduce(0) { $0 + $1.removed.count } }
  /// How many are told besides.
  public var added: Int { samples.reduce(0) { $0 + $1.added.count } }
  /// Marked events of which no alert warns any more.
  public var lost: Int { samples.reduce(0) { $0 + $1.leads.count { $0.old != nil && $0.new == nil } } }

  /// The whole in a sentence or two.
  public var headline: String {
    let of = "of \(counted(known, "alert")) that \(counted(samples.count, "shipped sample")) tell\(samples.count == 1 ? "s" : "")"
    guard silenced + added + lost > 0 else { return "In the samples: nothing is lost \(of), and nothing is told besides." }
    let events = lost > 0 ? ", and \(counted(lost, "marked event")) would not be warned of" : ""
    return
      "In the samples: the change also silences \(silenced) \(of)\(events); \(added == 0 ? "nothing is" : added == 1 ? "1 alert is" : "\(added) alerts are") told besides."
  }

  /// The same with what is lost, line by line.
  func text(width: Int) -> String {
    var lines = [Wrapping.block(headline, indent: 0, width: width)]
    for sample in samples {
      for one in sample.removed {
        let head = "  \(one.told.first)  "
        lines.append(
          Wrapping.block("\(sample.old.about.alliance): \(one.told.title)\(one.told.between)", head: head, indent: head.count, width: width)
        )
      }
      for lead in sample.leads {
        let head = "  \(lead.event.day)  "
        lines.append(Wrapping.block("\(sample.old.about.alliance): \(lead.words)", head: head, indent: head.count, width: width))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For programs.
  var value: JSONValue {
    .pairs([
      "samples": .integer(samples.count), "known": .integer(known), "silenced": .integer(silenced), "added": .integer(added),
      "unwarned": .integer(lost), "comparisons": .list(samples.map(\.value)),
    ])
  }
}

/// Comparisons of some alliances, with the samples as a safety net where these were judged too.
public struct Comparisons: Sendable {
  public let alliances: [Comparison]
  public let net: SafetyNet?

  public init(_ alliances: [Comparison], net: SafetyNet? = nil) { (self.alliances, self.net) = (alliances, net) }
}
