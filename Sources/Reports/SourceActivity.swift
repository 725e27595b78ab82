package import Events
import Output
import Rules

/// When a source has something to say: events per month, and the gaps in between.
package struct SourceActivity: Sendable {
  let path: String
  /// First and last covered day in the zone of the alliance; `nil` if nothing could be dated.
  let covered: ClosedRange<Day>?
  /// Months as `2026-03` with their events, without holes, in order.
  private(set) var months: [(month: String, events: Int)] = []
  /// Runs of days without any record inside the covered window that are far longer than usual.
  private(set) var gaps: [ClosedRange<Day>] = []

  package init(_ timeline: Timeline, source: Int, zone: ZoneRules) {
    path = timeline.sourceTable[source].path
    covered = timeline.sourceTable[source].coveredFrom.flatMap { from in
      timeline.sourceTable[source].coveredEnd.map { end in
        let first = zone.day(of: from)
        return first...max(first, zone.day(of: end.advanced(by: -1)))
      }
    }
    let days = (0..<timeline.count).filter { Int(timeline.sources[$0]) == source && !timeline.flags[$0].contains(.planned) }.map {
      zone.day(of: timeline.times[$0])
    }
    guard let first = days.first, let last = days.last else { return }
    var counts: [Int: Int] = [:]
    for day in days { counts[SourceActivity.month(of: day), default: 0] += 1 }
    for month in SourceActivity.month(of: first)...SourceActivity.month(of: last) {
      months.append(("\(month / 12)-\(twoDigits(month % 12 + 1))", counts[month] ?? 0))
    }
    let distances = zip(days, days.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.sorted()
    guard !distances.isEmpty else { return }
    // Looking back, the longest distance may be the gap itself: what is usual alone says what is long.
    let least = Interruption.leastDays(usual: distances[distances.count / 2], longest: 0)
    for (before, after) in zip(days, days.dropFirst()) where after - before > least { gaps.append(before + 1...after + -1) }
  }

  private static func month(of day: Day) -> Int { day.civil.year * 12 + day.civil.month - 1 }

  /// A small bar chart of the last two years, a line a month.
  func chart(width: Int) -> String {
    let shown = months.suffix(24)
    let most = max(1, shown.map(\.events).max() ?? 1)
    let room = max(10, min(40, width - 24))
    var lines = shown.map { month, events in
      let bar = String(repeating: "█", count: events == 0 ? 0 : max(1, events * room / most))
      return "  \(month)  \(bar)\(bar.isEmpty ? "" : " ")\(events)"
    }
    let earlier = months.dropLast(24).reduce(0) { $0 + $1.events }
    if earlier > 0 { lines.insert("  earlier  \(earlier)", at: 0) }
    return (["Events per month, \(Wrapping.line(path)):"] + lines).joined(separator: "\n")
  }
}
