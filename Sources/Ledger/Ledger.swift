public import Alerts
public import Events

/// What has been told of an alliance so far, and under which name: so that an alert keeps its id while later data move its days, and when it comes back.
///
/// A pure value: nothing is read, written or asked for here. Whoever keeps it stores it; without one an alert is named by its key and by which episode it is.
public struct Ledger: Hashable, Codable, Sendable {
  /// One alert over time.
  public struct Entry: Hashable, Codable, Sendable {
    /// The name that verdicts, mutes and acknowledgements hang on.
    public var id: String
    /// What it is about: alliance, rule, subject and label.
    public var key: String
    /// The id of the one about the same before it, if there was one; else empty.
    public var formerly: String
    /// The day of judgement on which it was first told.
    public var firstTold: Day
    /// First and last day on which it fired, as far as is known.
    public var since: Day
    public var last: Day
    public var isOpen: Bool
    /// How often it came back within `reopens` days.
    public var reopened: Int
  }

  /// In the order in which they were first told, those of one night by key.
  public private(set) var entries: [Entry] = []

  /// Days after its last fired day within which an alert that fires again is the same.
  public static let reopens = 14

  public init() {}

  /// The ledger after a night.
  ///
  /// The same night twice changes nothing. What is told no longer is closed on the last day on which it fired.
  /// - Parameters:
  ///   - alerts: all that the night found, listed or not; those that are folded count as well.
  ///   - asOf: the day of judgement.
  public func advanced(by alerts: [Alert], asOf day: Day) -> Ledger {
    var next = self
    let told = alerts.flatMap(\.withFolded).sorted { ($0.key, $0.since, $0.id) < ($1.key, $1.since, $1.id) }
    var seen: Set<Int> = []
    for alert in told {
      if let known = next.entry(for: alert), seen.insert(known).inserted {
        next.entries[known].follow(alert)
      } else if next.entry(for: alert) == nil {
        let earlier = next.entries.last { $0.key == alert.key }
        next.entries.append(
          Entry(
            id: next.freeID(for: alert), key: alert.key, formerly: earlier?.id ?? "", firstTold: day, since: alert.since, last: alert.last,
            isOpen: alert.isOpen, reopened: 0))
        seen.insert(next.entries.count - 1)
      }
    }
    for index in next.entries.indices where !seen.contains(index) { next.entries[index].isOpen = false }
    return next
  }

  /// The name of an alert: that under which it was told before, else its own.
  public func id(of alert: Alert) -> String { entry(for: alert).map { entries[$0].id } ?? alert.id }

  /// The newest entry about the same, if the alert is a part of it or came back soon enough.
  private func entry(for alert: Alert) -> Int? {
    entries.lastIndex { entry in
      entry.key == alert.key && alert.since <= entry.last + Ledger.reopens && alert.last >= entry.since + -Ledger.reopens
    }
  }

  /// Its own name, or the first like it that nothing else has.
  private func freeID(for alert: Alert) -> String {
    let taken = Set(entries.map(\.id))
    if !taken.contains(alert.id) { return alert.id }
    return (1...).lazy.map { AlertID.text(alert.key, ordinal: -$0) }.first { !taken.contains($0) } ?? alert.id
  }
}

extension Ledger.Entry {
  /// Takes what a later night says of the same.
  fileprivate mutating func follow(_ alert: Alert) {
    if !isOpen, alert.isOpen, alert.since > last { reopened += 1 }
    since = min(since, alert.since)
    last = max(last, alert.last)
    isOpen = alert.isOpen
  }
}

extension Alert {
  /// Itself, and all that is folded under it.
  fileprivate var withFolded: [Alert] { [self] + folded.flatMap(\.withFolded) }
}
