import Events
public import Ledger
import Rules
public import Setup

/// Two ways to tune one alliance, by what either would have told over the same nights.
public struct Comparison: Sendable {
  /// An alert that only one of the two tells as news.
  public struct Only: Hashable, Sendable {
    public var told: Backtest.Told
    /// What people said of it: how often each word, each side once.
    public var verdicts: [Verdict.Word: Int]
  }

  /// An alert that both tell, and not alike.
  public struct Moved: Hashable, Sendable {
    public var old: Backtest.Told
    public var new: Backtest.Told
    /// What differs, in words.
    public var what: [String]
    public var verdicts: [Verdict.Word: Int]
  }

  /// A marked event that one of the two warned of earlier than the other, or alone.
  public struct Lead: Hashable, Sendable {
    public var event: MarkedEvents.Event
    public var old: Int?
    public var new: Int?
  }

  public let old: Backtest
  public let new: Backtest
  public let removed: [Only]
  public let added: [Only]
  public let moved: [Moved]
  /// How many are told alike.
  public let same: Int
  public let leads: [Lead]

  /// - Parameter verdicts: the ledger on which people's verdicts hang; by what an alert is about and when, they are found for those of a backtest.
  public init(_ old: Backtest, _ new: Backtest, verdicts: Ledger = Ledger()) {
    (self.old, self.new) = (old, new)
    var left = Array(new.told)
    var (removed, moved, same): ([Only], [Moved], Int) = ([], [], 0)
    for before in old.told {
      guard let index = left.firstIndex(where: { $0.isSame(as: before) }) else {
        removed.append(Only(told: before, verdicts: verdicts.words(on: before)))
        continue
      }
      let after = left.remove(at: index)
      let what = Comparison.differences(before, after)
      if what.isEmpty { same += 1 } else { moved.append(Moved(old: before, new: after, what: what, verdicts: verdicts.words(on: before))) }
    }
    self.removed = removed
    self.moved = moved
    self.same = same
    added = left.map { Only(told: $0, verdicts: verdicts.words(on: $0)) }
    leads = zip(old.marked, new.marked).filter { $0.event.what.isHarm && $0.lead != $1.lead }.map {
      Lead(event: $0.event, old: $0.lead, new: $1.lead)
    }
  }

  /// Whether both tell the same.
  public var isEqual: Bool { removed.isEmpty && added.isEmpty && moved.isEmpty }

  /// Of what people judged among those that are no longer told: words that one wants to keep, and words that one wants to be rid of.
  public func removed(_ word: Verdict.Word) -> Int { removed.count { ($0.verdicts[word] ?? 0) > 0 } }

  private static func differences(_ old: Backtest.Told, _ new: Backtest.Told) -> [String] {
    var what: [String] = []
    let days = new.first - old.first
    if days != 0 {
      what.append("told \(days > 0 ? "\(days)" : "\(-days)") \(abs(days) == 1 ? "day" : "days") \(days > 0 ? "later" : "earlier")")
    }
    if new.strength != old.strength { what.append("\(new.strength.name) instead of \(old.strength.name)") }
    if new.severity != old.severity { what.append("severity \(new.severity) instead of \(old.severity)") }
    if new.tellings.count != old.tellings.count { what.append("told \(new.tellings.count) times instead of \(old.tellings.count)") }
    if new.ended != old.ended {
      what.append("over \(new.ended.map { "on \($0)" } ?? "on none of the nights") instead of \(old.ended.map { "on \($0)" } ?? "on none")")
    }
    return what
  }
}

extension Backtest.Told {
  /// Whether it stood on any of some days; without an end it fires still.
  private func stood(from first: Day, to last: Day?) -> Bool { (ended.map { first <= $0 } ?? true) && (last.map { since <= $0 } ?? true) }

  /// Whether it is about the same as another, at about the same time.
  fileprivate func isSame(as other: Backtest.Told) -> Bool { key == other.key && stood(from: other.since, to: other.ended) }

  fileprivate func isSame(as entry: Ledger.Entry) -> Bool { key == entry.key && stood(from: entry.since, to: max(entry.since, entry.last)) }
}

extension Ledger {
  /// What people said of the same alert: the last word of each side.
  func words(on told: Backtest.Told) -> [Verdict.Word: Int] {
    let ids = Set(entries.filter { told.isSame(as: $0) }.map(\.id))
    guard !ids.isEmpty else { return [:] }
    let last = Dictionary(verdicts.filter { ids.contains($0.alert) }.map { ($0.by, $0.word) }) { $1 }
    return last.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
