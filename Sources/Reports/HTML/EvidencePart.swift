import Alerts
import Events

/// A piece of evidence to look at first, with its quote where one may be shown.
struct QuotePart {
  let head: String
  let hasQuote: Bool
  let quote: String

  init(_ evidence: AlertEvidence, _ names: [String: String]) {
    let place = evidence.whereabouts
    let topics = evidence.topics.isEmpty ? "" : "(\(evidence.topics.joined(separator: ", ")))"
    head = ["\(evidence.day)", evidence.whose(names), place, topics].filter { !$0.isEmpty }.joined(separator: " ")
    quote = evidence.quote
    hasQuote = !evidence.quote.isEmpty
  }
}

extension AlertEvidence {
  /// In whose lanes it stands. What is there as contact of both, and a meeting whoever keeps its calendar, stands in those of all who received it:
  /// who wrote last says nothing. All else stands in that of the party that acted.
  var sides: [String] {
    let isOfAll = kind == "meeting" || role == "contact" || role.hasPrefix("last ")
    return isOfAll && !audience.isEmpty ? audience.sorted() : [party]
  }

  /// The names of these.
  fileprivate func whose(_ names: [String: String]) -> String {
    sides.filter { !$0.isEmpty }.map { names[$0] ?? $0 }.joined(separator: ", ")
  }
}

/// A row of the table of evidence. What one side alone had is counted, and nothing of it is shown.
struct PiecePart {
  let when: String
  let party: String
  let shows: String
  let place: String

  init(_ evidence: AlertEvidence, _ names: [String: String]) {
    when = evidence.clock.isEmpty ? "\(evidence.day)" : "\(evidence.day) \(evidence.clock)"
    party = evidence.whose(names)
    shows = "\(evidence.kind), \(evidence.role.split(separator: "_").joined(separator: " "))"
    place = evidence.isShared ? evidence.whereabouts : "internal to one side, counted only"
  }
}

/// A step of a circle.
struct StepPart {
  let since: String
  let side: String
  let what: String

  init(_ member: Alert) {
    since = "\(member.since)"
    side = member.parties.first { $0.role == .actor }?.name ?? "both"
    what = member.sentence
  }

  /// In whose lanes a step stands: that of the party whose act it is, else all.
  static func parties(_ member: Alert, _ sides: [String]) -> [String] {
    member.parties.first { $0.role == .actor }.map { [$0.id] } ?? sides
  }
}
