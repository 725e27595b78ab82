package import Events

/// Which days each source covers: outside of them nothing is judged, and missing data is never silence.
package struct Coverage: Sendable {
  /// First and last covered day of each source of the timeline; `nil` for a source without data.
  package let sources: [ClosedRange<Day>?]
  /// The path of each source.
  private let paths: [String]
  /// The parties that appear in events of each source.
  package let parties: [PartySet]
  /// The kinds of events in each source: a calendar that ends early takes nothing from a count of messages.
  package let kinds: [EventKinds]
  /// Instant up to which each source covers.
  package let ends: [Timestamp?]
  /// The first day of the alliance, if its file says so: before it there was nothing to record.
  package let start: Day?

  /// The usual days from one day with records to the next, of each source: 28 for minutes of a meeting every four weeks.
  package let rhythms: [Int]

  /// The holes of each source.
  package let interruptions: [[Interruption]]
  private let hasInterruptions: Bool

  /// - Parameters:
  ///   - days: local day of each event that is looked at.
  ///   - last: the day of judgement.
  init(timeline: Timeline, days: [Day], zone: ZoneRules, start: Day?, through last: Day) {
    self.start = start
    ends = timeline.sourceTable.map(\.coveredEnd)
    paths = timeline.sourceTable.map(\.path)
    rhythms = Coverage.rhythms(timeline, days)
    sources = timeline.sourceTable.enumerated().map { [rhythms] number, source in
      guard let from = source.coveredFrom, let end = source.coveredEnd, from <= end else { return nil }
      let first = zone.day(of: from)
      let ends = max(first, zone.day(of: end.advanced(by: -1)))
      // Minutes every four weeks that end ten days early are complete: nothing was to be written yet.
      let rests = source.endsWithItsRecords && rhythms[number] >= Coverage.seldom
      return first...(rests ? max(ends, min(ends + rhythms[number], last)) : ends)
    }
    var parties = [PartySet](repeating: [], count: timeline.sourceTable.count)
    var kinds = [EventKinds](repeating: [], count: timeline.sourceTable.count)
    for event in days.indices where Int(timeline.sources[event]) < parties.count {
      parties[Int(timeline.sources[event])].formUnion(timeline.audiences[event])
      kinds[Int(timeline.sources[event])].formUnion(EventKinds(timeline.kinds[event]))
    }
    self.parties = parties
    self.kinds = kinds
    interruptions = Interruptions(timeline, days: days, covered: sources, parties: parties, through: last).bySource
    hasInterruptions = interruptions.contains { !$0.isEmpty }
  }

  /// From so many days between records on a source is no stream that runs every day.
  private static let seldom = 4
  /// So many gaps between days with records tell a rhythm.
  private static let fewestGaps = 3

  /// The median gap between days with records, 1 where there are too few to tell.
  private static func rhythms(_ timeline: Timeline, _ days: [Day]) -> [Int] {
    var last = [Day?](repeating: nil, count: timeline.sourceTable.count)
    var gaps = [[Double]](repeating: [], count: timeline.sourceTable.count)
    for event in days.indices where Int(timeline.sources[event]) < last.count {
      let source = Int(timeline.sources[event])
      if let before = last[source], days[event] > before { gaps[source].append(Double(days[event] - before)) }
      last[source] = days[event]
    }
    return gaps.map { $0.count < fewestGaps ? 1 : Int(Statistics.median($0) ?? 1) }
  }

  /// The sources that carried both of a pair, or all of them for the alliance, among those with any of some kinds of events.
  package func needed(for pair: PartyPair?, of kinds: EventKinds) -> [Int] {
    sources.indices.filter { source in
      guard sources[source] != nil, !self.kinds[source].isDisjoint(with: kinds) else { return false }
      return pair.map { parties[source].isSuperset(of: $0.set) } ?? true
    }
  }

  /// The last day on which a rule about this pair can be judged at all: the earliest covered end of the sources it needs.
  package func lastDay(for pair: PartyPair?, of kinds: EventKinds = .all) -> Day? {
    needed(for: pair, of: kinds).compactMap { sources[$0]?.upperBound }.min()
  }

  /// The first day from which every needed source records.
  package func firstDay(for pair: PartyPair?, of kinds: EventKinds = .all) -> Day? {
    needed(for: pair, of: kinds).compactMap { sources[$0]?.lowerBound }.max()
  }

  /// The first and the last day on which a rule about this pair (`nil`: the alliance) can be judged, up to another; `nil` if no source carries it.
  package func span(of pair: PartyPair?, in kinds: EventKinds = .all, until day: Day) -> (first: Day, last: Day)? {
    guard let first = firstDay(for: pair, of: kinds), let last = lastDay(for: pair, of: kinds) else { return nil }
    return (first, min(last, day))
  }

  /// Why nothing can be judged without a span: no source carries the two, or none that does holds what would be counted.
  package func nothing(for pair: PartyPair?, of kinds: EventKinds = .all) -> Reason {
    guard kinds != .all, !needed(for: pair, of: .all).isEmpty else { return Reason(.data, "no source carries both sides") }
    return Reason(.data, "no source holds \(kinds.words) of both sides")
  }

  /// Why the window `(after, through]` cannot carry a judgement about an absence; `nil` if every needed source covers it.
  /// What lies before the start of the alliance needs no coverage.
  package func gap(for pair: PartyPair?, after: Day, through: Day) -> Reason? {
    guard let first = firstDay(for: pair), let last = lastDay(for: pair) else { return nothing(for: pair) }
    if through > last { return Reason(.coverage, "the sources end on \(last)") }
    if after + 1 < first, (start ?? after) < first { return Reason(.coverage, "the sources begin on \(first), the window on \(after + 1)") }
    return interruption(for: pair, after: after, through: through)
  }

  /// Why nothing can be said about an absence in the window `(after, through]`: a source that the pair needs has a hole in it, as far as it is known
  /// on the window's last day. Every source counts that carries such events, for what is missing there may stand in any.
  package func interruption(for pair: PartyPair?, of kinds: EventKinds = .all, after: Day, through: Day) -> Reason? {
    // Asked for every day of every subject, and hardly any alliance has a hole.
    if !hasInterruptions { return nil }
    for source in needed(for: pair, of: kinds) {
      let hole = interruptions[source].last { $0.known <= through && $0.days.lowerBound <= through && $0.days.upperBound > after }
      guard let hole else { continue }
      return Reason(.coverage, hole.text(paths[source], through: through))
    }
    return nil
  }
}
