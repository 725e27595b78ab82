import Events

/// A judgement at the ends of weeks: measures that drift are not looked at every night, and must last to be told.
struct Weekly<Reading: Sendable>: Sendable {
  /// The runs of days, each week-end standing for the days up to the next.
  var spells: [Spell] = []
  /// What the newest week-end showed; `nil` if there was none to judge.
  var newest: Result<Reading, NotJudged>?
  /// For how many week-ends in a row it has fired.
  var run = 0

  /// - Parameters:
  ///   - start: the first day that has enough behind it.
  ///   - weeks: week-ends in a row that must fire.
  init(
    from start: Day, through last: Day, weeks: Int, reading: (Day) -> Result<Reading, NotJudged>, strength: (Reading) -> Strength?
  ) {
    var builder = SpellBuilder()
    var strengths: [Strength] = []
    // Sundays, the last days of weeks.
    var weekEnd = start + (6 - start.weekday)
    while weekEnd <= last {
      let found = reading(weekEnd)
      newest = found
      let until = min(weekEnd + 6, last)
      switch found {
      case .success(let reading):
        if let strength = strength(reading) { strengths.append(strength) } else { strengths = [] }
        if strengths.count >= weeks, let weakest = strengths.suffix(weeks).min() { builder.add(weekEnd...until, .fired(weakest)) }
      case .failure(let missing): builder.add(weekEnd...until, .notEvaluable(missing.reason))
      }
      weekEnd = weekEnd + 7
    }
    spells = builder.spells
    run = strengths.count
  }

  /// The week-end that a day belongs to: the last Sunday up to it.
  static func weekEnd(of day: Day) -> Day { day - ((day.weekday + 1) % 7) }
}

extension SpellBuilder {
  /// Adds a run of days of one state, later than all before.
  mutating func add(_ days: ClosedRange<Day>, _ state: Spell.State?) {
    for number in days.lowerBound.number...days.upperBound.number { add(Day(number: number), state) }
  }
}
