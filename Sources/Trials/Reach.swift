import Events
import Ledger

/// How far an alert got in some nights.
enum Reach: Int, Comparable, Sendable {
  /// No night found it.
  case gone
  /// It was found: as a watch, hidden, or as a part of another.
  case found
  /// It was told, as news or with what stood on the first night.
  case told

  static func < (a: Reach, b: Reach) -> Bool { a.rawValue < b.rawValue }
}

/// What of some nights is asked again and again: which of their alerts are those that people judged.
struct Reached: Sendable {
  private let byKey: [String: [Ledger.Entry]]
  private let told: Set<String>
  private let watched: [String: Nights.Watched]

  init(_ nights: Nights) {
    byKey = Dictionary(grouping: nights.ledger.entries, by: \.key)
    told = Set(nights.digests.flatMap { $0.items.map(\.id) })
    watched = nights.watched
  }

  /// The alerts of the nights that are about the same as an entry, at the same time.
  private func alike(_ entry: Ledger.Entry) -> [Ledger.Entry] {
    (byKey[entry.key] ?? []).filter { $0.since <= max(entry.since, entry.last) && entry.since <= max($0.since, $0.last) }
  }

  func reach(of entry: Ledger.Entry) -> Reach {
    alike(entry).map { told.contains($0.id) ? .told : .found }.max() ?? .gone
  }

  /// All that the nights found of it.
  func watched(_ entry: Ledger.Entry) -> Nights.Watched {
    var all = Nights.Watched()
    for one in alike(entry).compactMap({ watched[$0.id] }) {
      all.evidence.formUnion(one.evidence)
      all.topics.formUnion(one.topics)
      if all.label.isEmpty { all.label = one.label }
    }
    return all
  }
}
