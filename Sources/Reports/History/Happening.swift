import Alerts
import Events
import Ledger

/// An alert of the list that began, got worse, eased or ended, with the day of the night that found it.
struct Happening: Hashable, Sendable {
  var day: Day
  /// What happened, in a word or a few.
  var what: String
  var alert: String
  var title: String
  var parties: [AlertParty]
  /// How it ended; else empty.
  var why: String
  /// Where it stands today; empty if it stands open, or if this is the last that happened to it.
  var now: String

  /// All since a day, in the order in which nights found them. What is hidden, a step of something else or a mere watch is left out, and so is what
  /// was over before anybody looked.
  static func all(_ ledger: Ledger, begun: Day?, from: Day) -> [Happening] {
    let entries = Dictionary(ledger.entries.filter(\.isListed).map { ($0.id, $0) }) { first, _ in first }
    return ledger.changes.compactMap { change in
      guard change.day >= from, let entry = entries[change.alert], let what = words(change, isFirstSight: change.isFirstSight(begun)) else {
        return nil
      }
      let since = change.isFirstSight(begun) && entry.since < change.day ? ", since \(entry.since)" : ""
      return Happening(
        day: change.day, what: what + since, alert: entry.id, title: entry.title, parties: entry.parties, why: change.why,
        now: entry.state == .open || entry.state == change.to ? "" : entry.state.words)
    }
  }

  private static func words(_ change: Ledger.Change, isFirstSight: Bool) -> String? {
    switch change.to {
    case .new: isFirstSight ? "open on the first night" : "new"
    case .reopened: "back again"
    case .worse, .easing: change.to.words
    case .resolved, .unresolved: change.from == .watch || change.from == .muted || isFirstSight ? nil : change.to.words
    case .watch, .open, .acknowledged, .muted: nil
    }
  }
}
