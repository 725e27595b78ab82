public import Alerts
import Events

extension Ledger {
  /// The name of an alert: that under which it was found before, else its own.
  public func id(of alert: Alert) -> String { position(of: alert).map { entries[$0].id } ?? alert.id }

  /// The newest entry about the same, if the alert is a part of it or came back soon enough.
  func position(of alert: Alert) -> Int? {
    entries.lastIndex { entry in
      entry.key == alert.key && alert.since <= entry.last + Ledger.reopens && alert.last >= entry.since + -Ledger.reopens
    }
  }

  /// Its own name, or the first like it that nothing else has.
  func freeID(for alert: Alert) -> String {
    let taken = Set(entries.map(\.id))
    if !taken.contains(alert.id) { return alert.id }
    return (1...).lazy.map { AlertID.text(alert.key, ordinal: -$0) }.first { !taken.contains($0) } ?? alert.id
  }
}
