import Events
import Output

/// What the data cannot carry: a source that ends too early, holds nothing or runs dry, another way of recording, too few writers.
struct BlindSpot: Sendable {
  /// What is looked at.
  enum Check: String, Sendable, CaseIterable {
    /// A source ends too long before the judgement, or holds nothing.
    case stale
    /// A source holds nothing for far longer than usual while the others go on.
    case gap
    /// A source runs dry while the others go on.
    case thin
    /// The length of a party's messages changed: they are recorded otherwise than before.
    case style
    /// A party writes, but with fewer people than wording may be judged of.
    case writers
  }

  var checks: [Check]
  /// Multiples of the time after which a source counts as stale.
  var times: Levels<Double>

  func tracks(_ context: RuleContext) -> [Track] {
    checks.flatMap { check in
      switch check {
      case .stale: context.timeline.sourceTable.indices.map { track($0, in: context) }
      case .gap: context.timeline.sourceTable.indices.map { gapTrack($0, in: context) }
      case .thin: context.timeline.sourceTable.indices.map { thinTrack($0, in: context) }
      case .style: MeasureScope.party.subjects(in: context).map { styleTrack($0, in: context) }
      case .writers: MeasureScope.party.subjects(in: context).map { writersTrack($0, in: context) }
      }
    }
  }

  private func track(_ source: Int, in context: RuleContext) -> Track {
    let path = context.timeline.sourceTable[source].path
    let subject = Subject(label: path)
    let tolerance = context.tolerance(of: source)
    guard let covered = context.coverage.sources[source] else {
      return Track(
        subject: subject, last: context.lastDay, spells: [Spell(days: context.lastDay...context.lastDay, state: .fired(.warn))],
        clauses: [Clause("\(path) holds records", found: "none", met: true)]
      ) { episode in
        Detail(
          sentence: "\(path) holds no records that could be dated; nothing it might show is judged.", threshold: "at least one record",
          evidence: [], weight: 1,
          weightReason: "the source is empty", lastHeld: episode.days.upperBound, holds: true, closes: "an export that holds records")
      }
    }
    var builder = SpellBuilder()
    let end = covered.upperBound
    if end < context.lastDay {
      for number in end.number + 1...context.lastDay.number {
        let age = Double(Day(number: number) - end)
        builder.add(Day(number: number), times.highest { age > $0 * Double(tolerance) }.map { .fired($0) })
      }
    }
    let age = context.lastDay - end
    let clause = Clause(
      "\(path) ends more than \(counted(tolerance, "day")) before the judgement", found: "\(counted(max(0, age), "day")), on \(end)",
      met: age > tolerance)
    return Track(subject: subject, last: context.lastDay, spells: builder.spells, clauses: [clause]) { episode in
      let age = episode.days.upperBound - end
      return Detail(
        sentence: "\(path) ends on \(end), \(counted(age, "day")) before \(episode.days.upperBound); rules that need it are not judged.",
        usual: "at most \(counted(tolerance, "day"))", threshold: thresholds(times.map { "\(decimal($0 * Double(tolerance))) days" }),
        evidence: [], weight: 1,
        weightReason: "dates of the source", lastHeld: episode.days.upperBound, holds: true, closes: "a newer export of this source")
    }
  }
}
