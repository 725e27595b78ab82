package import Alerts
package import Events
import Rules

extension Alert {
  /// Since when it is open, or from when to when it was: the same words in every report.
  package func state(on day: Day) -> String {
    if isUnresolved { return "unresolved since \(since)" }
    if !resolvedBy.isEmpty, !isOpen { return "from \(since) to \(last), answered for: \(resolvedBy)" }
    guard isOpen else { return "from \(since) to \(last)" }
    return "open since \(since)" + (last < day ? ", not judged after \(last)" : "")
  }

  /// The evidence to look at first: those that may be quoted before the others, two at most, in the order of time.
  var seen: [AlertEvidence] {
    // The contacts that lie nearest to a figure show nothing by themselves.
    let shared = evidence.filter { $0.isShared && $0.role != "contact" }
    let order = Dictionary(evidence.enumerated().map { ($1, $0) }) { first, _ in first }
    var shown: Set<String> = []
    let quoted = shared.filter { !$0.quote.isEmpty && shown.insert($0.quote).inserted }
    let plain = shared.filter { $0.quote.isEmpty && (!$0.subject.isEmpty || !$0.channel.isEmpty) }.suffix(2)
    return (quoted + plain).prefix(2).sorted { ($0.time, order[$0] ?? 0) < ($1.time, order[$1] ?? 0) }
  }
}

extension [AlertParty] {
  /// `, Northwind to Contoso` behind a title; empty where it speaks of none.
  package var between: String {
    guard let first else { return "" }
    return ", " + map(\.name).joined(separator: first.role == .actor ? " to " : " and ")
  }
}

extension AlertEvidence {
  /// Its day, whose it is, where it stands, what it is about, and the quote if there is one.
  var line: String { quote.isEmpty ? head : "\(head): \"\(quote)\"" }

  /// The same without the quote.
  var head: String {
    let topics = topics.isEmpty ? "" : "(\(topics.joined(separator: ", ")))"
    return ["\(day)", party, whereabouts, topics].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `on "SUBJECT"` or `in CHANNEL`; empty where neither is known.
  var whereabouts: String { !subject.isEmpty ? "on \"\(subject)\"" : channel.isEmpty ? "" : "in \(channel)" }
}

extension Condition.Kind {
  /// What stands before its text in a report.
  var words: String {
    switch self {
    case .configuration: "Not judged"
    case .nothing: "Nothing to judge"
    case .missing: "Missing"
    case .stale: "Out of date"
    case .approval: "Not approved any more"
    case .unreadable: "Not read"
    }
  }
}

extension Judgement {
  /// How many judgements failed, by reason in words, the most first.
  var failures: [(reason: String, count: Int)] {
    Dictionary(grouping: notEvaluable, by: \.reason).map { (reason: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
      .map { (Reason.Kind(rawValue: $0.reason)?.words ?? $0.reason, $0.count) }
  }

  /// The day of judgement as a sentence; without any record there is no day to speak of.
  var judged: String { asOf.milliseconds == 0 ? "Nothing was read." : "As of \(day)." }
}
