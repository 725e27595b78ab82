import Alerts
import Events

extension Ledger.Entry {
  /// An alert that nothing was known of.
  init(_ alert: Alert, id: String, formerly: String, found: Day) {
    self.init(
      id: id, key: alert.key, formerly: formerly, found: found, judged: found + -1, since: alert.since, last: alert.last,
      isOpen: alert.isOpen,
      reopened: 0, state: .watch, rule: alert.rule, title: alert.title, sentence: alert.sentence, severity: alert.severity,
      strength: alert.strength, points: alert.score.points, weight: alert.score.undamped, parties: alert.parties, isCircle: alert.isCircle,
      ask: alert.ask, closes: alert.closes, resolvedBy: "", isListed: false, under: "", without: [], told: nil, acknowledged: nil,
      isBack: false)
  }

  /// Takes what a night says of the same.
  mutating func take(_ sighting: Sighting, on day: Day) {
    let alert = sighting.alert
    judged = day
    since = min(since, alert.since)
    last = max(last, alert.last)
    isOpen = alert.isOpen
    (rule, title, sentence, severity) = (alert.rule, alert.title, alert.sentence, alert.severity)
    (strength, points, weight) = (alert.strength, alert.score.points, alert.score.undamped)
    (parties, isCircle, ask, closes) = (alert.parties, alert.isCircle, alert.ask, alert.closes)
    resolvedBy = alert.isOpen ? "" : alert.resolvedBy.isEmpty ? "it fired last on \(alert.last)" : alert.resolvedBy
    (isListed, under) = (sighting.isListed, sighting.under)
  }
}

extension Ledger.Told {
  /// An entry as it is told on a day for the first time.
  init(_ entry: Ledger.Entry, on day: Day, isOpen: Bool, inSummary: Bool) {
    self.init(first: day, last: day, times: 1, strength: entry.strength, weight: entry.weight, isOpen: isOpen, inSummary: inSummary)
  }
}

extension Score {
  /// The points without the damping of repeats: an alert is no worse because another of its kind ended.
  fileprivate var undamped: Double { factors.first { $0.name == "repeat" }.map { points / $0.value } ?? points }
}
