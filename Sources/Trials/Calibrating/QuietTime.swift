package import Events
import Ledger
package import Rules
package import Setup

/// The time of an alliance in which nothing grave stood, cut into blocks of whole weeks: what is shuffled to see what its rules raise by chance.
///
/// Blocks are whole weeks, so that each day keeps its weekday, and all lie on one grid of four weeks: a meeting every two or four weeks then comes in every
/// block on the same day, and keeps its rhythm in whatever order they are laid.
package struct QuietTime: Sendable {
  /// Why a day is not taken.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case alert = "an alert of severity 3 or higher stood"
    case harm = "a marked escalation or exit lies within four weeks"
    case hole = "a source holds nothing for a long while"
  }

  /// The first day of each block, ascending; all are Mondays.
  package let blocks: [Day]
  /// The days that all steady sources cover.
  package let span: ClosedRange<Day>?
  /// Sources that reach over most of the time; the records of the others make holes wherever they do not reach, and are left out.
  package let steady: Set<Int>
  /// Days of the span that are not quiet, by what makes them so; a day may count for several.
  package let lost: [Reason: Int]
  private let loud: Set<Day>

  /// Days of a block.
  package static let block = 28
  /// Blocks without which nothing is estimated: twenty weeks.
  package static let fewest = 5
  /// Days before and after a marked harm that are not quiet.
  package static let around = 28
  /// Share of the whole time that a steady source covers.
  private static let steadyShare = 2.0 / 3

  /// - Parameters:
  ///   - context: as of the end of the time that is looked at.
  ///   - rules: those whose alerts are told.
  ///   - noise: by the id of a rule, days on which an alert of it stood that people called noise: these are quiet.
  package init(_ context: RuleContext, rules: [Rule], marked: MarkedEvents, noise: [String: [ClosedRange<Day>]] = [:]) {
    let covered = context.coverage.sources
    let all = covered.compactMap { $0 }
    let length = all.isEmpty ? 0 : (all.map(\.upperBound).max() ?? context.lastDay) - (all.map(\.lowerBound).min() ?? context.firstDay) + 1
    let steady = covered.indices.filter { source in
      covered[source].map { Double($0.upperBound - $0.lowerBound + 1) >= QuietTime.steadyShare * Double(length) } ?? false
    }
    self.steady = Set(steady)
    let first = steady.compactMap { covered[$0]?.lowerBound }.max()
    let last = steady.compactMap { covered[$0]?.upperBound }.min().map { min($0, context.lastDay) }
    guard let first, let last, first <= last else {
      (blocks, span, lost, loud) = ([], nil, [:], [])
      return
    }
    var days: [Reason: Set<Day>] = [:]
    func take(_ from: Day, _ to: Day, _ reason: Reason) {
      guard max(from, first) <= min(to, last) else { return }
      days[reason, default: []].formUnion((max(from, first).number...min(to, last).number).map(Day.init(number:)))
    }
    for rule in rules where rule.severity >= Ledger.budgeted {
      for episode in rule.tracks(in: context).flatMap({ $0.episodes(realert: rule.realert) }) where episode.peak > .watch {
        if noise[rule.id]?.contains(where: { $0.overlaps(episode.days) }) == true { continue }
        take(episode.days.lowerBound, episode.days.upperBound, .alert)
      }
    }
    for event in marked.events where event.what.isHarm { take(event.day - QuietTime.around, event.day + QuietTime.around, .harm) }
    for source in steady { for hole in context.coverage.interruptions[source] { take(hole.days.lowerBound, hole.days.upperBound, .hole) } }
    let loud = days.values.reduce(into: Set()) { $0.formUnion($1) }
    let grids = (0..<4).map { QuietTime.blocks(from: first + (7 - first.weekday) % 7 + 7 * $0, through: last, without: loud) }
    let most = grids.map(\.count).max() ?? 0
    blocks = grids.first { $0.count == most } ?? []
    span = first...last
    lost = days.mapValues(\.count)
    self.loud = loud
  }

  /// Some of its blocks alone.
  package init(_ other: QuietTime, blocks: [Day]) {
    (self.blocks, span, steady, lost, loud) = (blocks, other.span, other.steady, other.lost, other.loud)
  }

  /// Years that its blocks make.
  package var years: Double { Double(blocks.count * QuietTime.block) / 365.25 }

  /// Whether nothing grave stood on a day.
  package func holds(_ day: Day) -> Bool { span?.contains(day) == true && !loud.contains(day) }

  /// The block in which a day lies.
  package func index(of day: Day) -> Int? {
    blocks.lastIndex { $0 <= day }.flatMap { day - blocks[$0] < QuietTime.block ? $0 : nil }
  }

  private static func blocks(from: Day, through last: Day, without loud: Set<Day>) -> [Day] {
    stride(from: 0, through: last - from - block + 1, by: block).map { from + $0 }.filter { start in
      (0..<block).allSatisfy { !loud.contains(start + $0) }
    }
  }
}

extension Ledger {
  /// The days of alerts that were called noise and by nobody useful, by the rule.
  var noise: [String: [ClosedRange<Day>]] {
    entries.reduce(into: [:]) { days, entry in
      let last = Dictionary(verdicts.filter { $0.alert == entry.id }.map { ($0.by, $0.word) }) { $1 }
      guard last.values.contains(.noise), !last.values.contains(.useful) else { return }
      days[entry.rule, default: []].append(entry.since...max(entry.since, entry.last))
    }
  }
}
