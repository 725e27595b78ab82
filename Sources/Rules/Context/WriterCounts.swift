package import Events

/// How many people of each party have written lately, for every day: wording is judged only where a person has others to hide among.
package struct WriterCounts: Sendable {
  /// Days that a message counts, its own included.
  package static let reach = 90

  private let first: Day
  /// Per party, distinct writers in the 90 days that end with each day.
  private let counts: [[Int32]]

  init(_ timeline: Timeline, count: Int, days: [Day], parties: Int, span: ClosedRange<Day>) {
    let length = span.upperBound - span.lowerBound + 1
    // Steps of a running total: one more on the day from which a writer counts, one less on the day from which they do not.
    var steps = [[Int32]](repeating: [Int32](repeating: 0, count: length + 1), count: parties)
    var countsUntil: [Int32: Int] = [:]
    for event in 0..<count {
      guard let party = timeline.party(of: event), timeline.actors[event] >= 0, timeline.flags[event].isDisjoint(with: [.bot, .autoReply]),
        timeline.kinds[event] == .message || timeline.kinds[event] == .utterance
      else { continue }
      let day = days[event] - span.lowerBound
      let until = day + WriterCounts.reach
      let from = max(day, countsUntil[timeline.actors[event]] ?? day)
      countsUntil[timeline.actors[event]] = until
      guard from < until, from < length else { continue }
      steps[party][from] += 1
      if until < length { steps[party][until] -= 1 }
    }
    first = span.lowerBound
    counts = steps.map { steps in
      var total: Int32 = 0
      return steps.dropLast().map { step in
        total += step
        return total
      }
    }
  }

  /// Distinct writers of a party in the 90 days that end with a day.
  package func count(_ party: PartyIndex, on day: Day) -> Int {
    let index = day - first
    return counts[party].indices.contains(index) ? Int(counts[party][index]) : 0
  }
}
