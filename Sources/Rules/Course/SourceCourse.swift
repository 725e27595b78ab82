public import Events

/// What one source covers, week by week: what could not be judged is told apart from what was calm.
public struct SourceCourse: Hashable, Codable, Sendable {
  /// How a week stands in a source.
  public enum Week: String, Hashable, Codable, Sendable, CaseIterable {
    /// It holds records.
    case records
    /// It is covered, and holds none.
    case none
    /// It is not covered, or not all of it: nothing can be said of it.
    case uncovered
    /// The source holds nothing while others go on: nothing can be said of it either.
    case hole
  }

  /// The path, as the alliance file writes it.
  public var path: String
  /// First and last covered day; `nil` of a source without records.
  public var covered: ClosedRange<Day>?
  public var weeks: [Week]

  public init(path: String, covered: ClosedRange<Day>?, weeks: [Week]) {
    self.path = path
    self.covered = covered
    self.weeks = weeks
  }

  init(_ source: Int, weeks: [Day], in context: RuleContext) {
    path = context.timeline.sourceTable[source].path
    let covered = context.coverage.sources[source]
    self.covered = covered
    var counts = [Int](repeating: 0, count: weeks.count)
    if let first = weeks.first {
      for event in context.days.indices where Int(context.timeline.sources[event]) == source && context.days[event] >= first {
        let week = (context.days[event] - first) / 7
        if counts.indices.contains(week) { counts[week] += 1 }
      }
    }
    let holes = context.coverage.interruptions[source].filter { $0.known <= context.lastDay }
    self.weeks = zip(weeks, counts).map { week, count in
      if count > 0 { return .records }
      guard let covered, covered.lowerBound <= week, week + 6 <= covered.upperBound else { return .uncovered }
      return holes.contains { $0.days.overlaps(week...week + 6) } ? .hole : .none
    }
  }
}
