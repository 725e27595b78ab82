package import Events

/// A stretch of days on which a source holds nothing, far longer than it is used to, while other sources of the same parties go on: a hole in the
/// export, or an exchange that has moved. Which of the two it is nobody can tell from the records, so it is no silence of people.
package struct Interruption: Hashable, Sendable {
  /// Position of the source in the timeline's table.
  package let source: Int
  /// The days without records.
  package let days: ClosedRange<Day>
  /// The first day on which it is too long and the others are seen to go on: before it the stretch looks like any other. No judgement of an earlier day may know of it.
  package let known: Day
  /// The usual distance between two days with records, in days.
  package let usual: Int

  /// From how many days on a stretch without records is too long. Mail comes in bursts, so that the usual distance alone says little: it is also
  /// held against the longest seen before.
  /// - Parameters:
  ///   - usual: the usual distance between two days with records.
  ///   - longest: the longest.
  package static func leastDays(usual: Int, longest: Int) -> Int { max(21, 10 * usual, 2 * longest) }
  /// The same in words.
  static let leastText = "21 days, 10 times its usual distance and twice its longest"

  /// Days with records that tell what is usual.
  static let leastBefore = 10
  /// The others go on if they hold at least this share of what they held in this many stretches of the same length before.
  static let leastAround = 0.5
  static let stretchesBefore = 6
  static let leastRecordsAround = 3.0

  /// In words, as of a day: `mail/ holds nothing from 2026-03-02 to 2026-04-10, while other sources go on`.
  func text(_ path: String, through: Day) -> String {
    let end = days.upperBound < through ? "from \(days.lowerBound) to \(days.upperBound)" : "since \(days.lowerBound)"
    return "\(path) holds nothing \(end), while other sources go on"
  }
}

/// The interruptions of all sources, each list ascending.
struct Interruptions: Sendable {
  let bySource: [[Interruption]]

  /// - Parameters:
  ///   - days: local day of each event.
  ///   - covered: the days that each source covers.
  ///   - parties: who appears in each source.
  init(_ timeline: Timeline, days: [Day], covered: [ClosedRange<Day>?], parties: [PartySet], through last: Day) {
    guard covered.count > 1, let first = days.first, first <= last else {
      bySource = covered.map { _ in [] }
      return
    }
    var counts = covered.map { _ in [Double](repeating: 0, count: last - first + 1) }
    // A meeting that was planned ahead counts too: a calendar that holds it has no hole on its day.
    for event in days.indices where Int(timeline.sources[event]) < counts.count {
      counts[Int(timeline.sources[event])][days[event] - first] += 1
    }
    bySource = covered.indices.map { source in
      guard let window = covered[source] else { return [] }
      let around = counts.indices.filter { $0 != source && parties[$0].intersection(parties[source]).count >= 2 }
        .map { DaySeries(first: first, values: counts[$0]) }
      guard let others = DaySeries.total(around) else { return [] }
      return Interruptions.find(
        in: counts[source], first: first, source: source, through: min(last, window.upperBound), others: others)
    }
  }

  private static func find(in counts: [Double], first: Day, source: Int, through last: Day, others: DaySeries) -> [Interruption] {
    var found: [Interruption] = []
    var distances = RunningMedian()
    var before: Day?
    let recorded = counts.indices.lazy.filter { counts[$0] > 0 }.map { first + $0 }
    for day in recorded.map(Optional.some) + [nil] {
      defer { before = day ?? before }
      guard let before else { continue }
      let end = day.map { $0 - 1 } ?? last
      if distances.count >= Interruption.leastBefore, let usual = distances.median {
        let least = before + Interruption.leastDays(usual: usual, longest: distances.longest)
        if least <= end,
          let known = (least.number...end.number).lazy.map(Day.init(number:)).first(where: { goOn(others, after: before, through: $0) })
        {
          found.append(Interruption(source: source, days: before + 1...end, known: known, usual: usual))
        }
      }
      if let day { distances.add(day - before) }
    }
    return found
  }

  /// Whether the other sources hold as much as they used to: as of a day of the stretch.
  private static func goOn(_ others: DaySeries, after: Day, through: Day) -> Bool {
    let seen = others.sum(after: after, through: through)
    let length = (through - after) * Interruption.stretchesBefore
    let usual = others.sum(after: after - length, through: after) / Double(Interruption.stretchesBefore)
    return seen >= Interruption.leastRecordsAround && seen >= Interruption.leastAround * usual
  }
}

/// The median of whole numbers that come one after the other; they are small, so that counting them is enough.
private struct RunningMedian {
  private(set) var count = 0
  private(set) var longest = 0
  private var tally: [Int: Int] = [:]

  mutating func add(_ value: Int) {
    tally[value, default: 0] += 1
    longest = max(longest, value)
    count += 1
  }

  var median: Int? {
    var left = count / 2
    for value in tally.keys.sorted() {
      left -= tally[value] ?? 0
      if left < 0 { return value }
    }
    return nil
  }
}
