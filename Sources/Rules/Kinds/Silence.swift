import Events
import Setup
import Output

/// A gap that is long against the usual one, in working days that the two share.
struct Silence: Sendable {
  var rhythm: Rhythm
  /// Multiples of the median gap.
  var times: Levels<Double>
  /// Shared working days below which nothing fires, per strength.
  var neverUnder: Levels<Double>
  /// A fixed cadence in days instead of the median: an agreed meeting. Then 5 working days late, one missed and two missed are the levels.
  var agreedEvery: Int?
  /// How the sentence names it: `contact`, `feedback forum`.
  var label: String

  init(rhythm: Rhythm, times: Levels<Double>, neverUnder: Levels<Double>, agreedEvery: Int? = nil, label: String) {
    self.rhythm = rhythm
    self.times = times
    self.neverUnder = neverUnder
    self.agreedEvery = agreedEvery
    self.label = label
  }

  /// What is usual is frozen on the days from 365 to 28 before the gap began, and needs 90 of them and 8 gaps.
  static let guardDays = 28
  static let historyDays = 365
  static let leastHistoryDays = 90
  static let leastGaps = 8
  /// Gaps as long as the pair's own rarest are nothing new: what is told begins at this many times them.
  static let ownGaps = Levels(watch: 1.0, warn: 1.5, critical: 2.0)
  /// Working days below which a gap is left to the weekly count where contact is daily.
  static let daily = Levels(watch: 10.0, warn: 10, critical: 15)

  func tracks(_ context: RuleContext) -> [Track] {
    let pauses = Pauses(context)
    let doubtful = context.doubtful(rhythm)
    return context.pairs.compactMap { track($0, pauses, doubtful, in: context) }
      + (rhythm == .contact ? pauses.track(self, in: context) : [])
  }

  /// - Parameter unsure: meetings with people of whom no party is known.
  private func track(_ pair: PartyPair, _ pauses: Pauses, _ unsure: [Int], in context: RuleContext) -> Track? {
    let subject = Subject(pair: pair, label: label == "contact" ? "" : label)
    guard let covered = context.coverage.lastDay(for: pair, of: rhythm.kinds) else {
      return Track(subject, notEvaluable: context.coverage.nothing(for: pair, of: rhythm.kinds), on: context.lastDay)
    }
    let last = min(context.lastDay, covered)
    if let list = context.onListOnly(pair) { return Track(subject, notEvaluable: list, on: last) }
    let beats = context.beats(of: rhythm, for: pair).filter { $0.day <= last }
    let doubtful = unsure.filter { !context.timeline.audiences[$0].isSuperset(of: pair.set) }.map { context.days[$0] }
    guard let newest = beats.last else {
      let none = Track(
        subject, notEvaluable: doubtful.last.map(inDoubt) ?? Reason(.history, "no \(label) has been recorded yet"), on: last,
        clauses: [Clause("\(label) has been recorded before", found: "never", met: false)])
      return barred(none, in: context)
    }
    let occasions = context.occasions(of: rhythm, for: pair)
    var builder = SpellBuilder()
    var current: (levels: Levels<Double>, usual: String, range: ClosedRange<Double>)?
    for (position, beat) in beats.enumerated() {
      let end = position + 1 < beats.count ? beats[position + 1].day - 1 : last
      switch levels(before: beat.day, occasions, pair, in: context) {
      case .success(let found):
        if position == beats.count - 1 { current = found }
        fill(&builder, from: beat.day, through: end, levels: found.levels, doubtful, pair: pair, pauses, in: context)
      case .failure(let missing):
        for number in beat.day.number...max(beat.day, end).number { builder.add(Day(number: number), .notEvaluable(missing.reason)) }
      }
    }
    var track = Track(
      subject: subject, last: last, spells: builder.spells, clauses: clauses(current, newest.day, last, pair, pauses, context)
    ) {
      detail($0, pair: pair, beats: beats, occasions, pauses, in: context)
    }
    // The next contact ends it, however short the pause before another.
    track.joins = false
    return barred(track, in: context)
  }

  /// A silence of contact or meetings is not about wording; one of a family is, though nobody is judged who would need others to hide among.
  private func barred(_ track: Track, in context: RuleContext) -> Track {
    var track = track.barred(in: context, from: rhythm.kinds, wording: false)
    if case .heard = rhythm { track.spells = track.spells.overridden(by: context.unapproved(through: track.last)) }
    return track
  }

  private struct NoHistory: Error { var reason: Reason }

  /// The gap, in shared working days, at which each strength begins, for a silence that starts after `day`.
  private func levels(
    before day: Day, _ occasions: [Day], _ pair: PartyPair, in context: RuleContext
  ) -> Result<(levels: Levels<Double>, usual: String, range: ClosedRange<Double>), NoHistory> {
    if let every = agreedEvery {
      // Of a usual week: holidays after the last meeting count for nothing anyway, and must not make the next one due sooner.
      let cadence = max(1, Double(every * context.sharedWeekdays(pair)) / 7)
      return .success((Levels(watch: cadence + 5, warn: cadence * 2, critical: cadence * 3), "agreed every \(every) days", 0...cadence))
    }
    let from = day - Silence.guardDays - Silence.historyDays
    let to = day - Silence.guardDays
    let known = context.coverage.firstDay(for: pair, of: rhythm.kinds) ?? day
    guard to - known + 1 >= Silence.leastHistoryDays else {
      return .failure(
        NoHistory(reason: Reason(.history, "\(max(0, to - known + 1)) of \(Silence.leastHistoryDays) days of history before the last 28")))
    }
    let history = occasions.filter { $0 > from && $0 <= to }
    let gaps = zip(history, history.dropFirst()).map { Double(context.sharedWorkdays(pair, after: $0, through: $1)) }
    guard let usual = Usual(gaps) else {
      return .failure(NoHistory(reason: Reason(.history, "\(gaps.count) of \(Silence.leastGaps) gaps to take the usual one from")))
    }
    return .success((levels(usual), usual.text, 0...usual.rare))
  }

  /// The largest of: multiples of the median, what the rule never goes under, the pair's own rarest gaps, and two weeks where contact is daily.
  func levels(_ usual: Usual) -> Levels<Double> {
    var levels = Levels<Double>()
    func level(_ strength: Strength) -> Double? {
      times[strength].map {
        max(
          $0 * usual.median, neverUnder[strength] ?? 0, (Silence.ownGaps[strength] ?? 1) * usual.rare,
          usual.isDaily ? Silence.daily[strength] ?? 0 : 0)
      }
    }
    levels.watch = level(.watch)
    levels.warn = level(.warn)
    levels.critical = level(.critical)
    return levels
  }

  private func inDoubt(_ day: Day) -> Reason {
    Reason(.data, "at '\(label)' on \(day) were people of whom no party is known: name them under members:, or their domain under domains:")
  }

  private func fill(
    _ builder: inout SpellBuilder, from day: Day, through end: Day, levels: Levels<Double>, _ doubtful: [Day], pair: PartyPair,
    _ pauses: Pauses, in context: RuleContext
  ) {
    guard day < end else { return }
    var gap = 0.0
    // The same if what may have been held was held.
    var least = (gap: 0.0, since: day)
    var upcoming = doubtful[doubtful.bisect { $0 <= day }...]
    var holidays = 0
    for number in day.number + 1...end.number {
      let current = Day(number: number)
      if HolidaySeason.contains(current) { holidays += 1 }
      // A day is silent once it is over: the gap counts the working days after the last contact up to and with this one.
      if context.bothWork(pair, current), !pauses.holds(current) {
        gap += 1
        least.gap += 1
      }
      while let held = upcoming.first, held == current { least = (0, upcoming.removeFirst()) }
      var strength = levels.highest { gap >= $0 }
      if strength != nil, least.since > day {
        strength = levels.highest { least.gap >= $0 }
        guard strength != nil else {
          builder.add(current, .notEvaluable(inDoubt(least.since)))
          continue
        }
      }
      // What is agreed is agreed in the holidays too.
      if agreedEvery == nil, HolidaySeason.holds(holidays, of: current - day) { strength = strength.map { min($0, .mostInHolidays) } }
      let hole = strength == nil ? nil : context.coverage.interruption(for: pair, of: rhythm.kinds, after: day, through: current)
      builder.add(current, hole.map { .notEvaluable($0) } ?? strength.map { .fired($0) })
    }
  }

  private func clauses(
    _ current: (levels: Levels<Double>, usual: String, range: ClosedRange<Double>)?, _ newest: Day, _ last: Day, _ pair: PartyPair,
    _ pauses: Pauses,
    _ context: RuleContext
  ) -> [Clause] {
    let gap = pauses.workdays(pair, after: newest, through: last, in: context)
    guard let current, let first = current.levels.first else {
      return [Clause("enough history to know the usual gap of \(label)", found: "too little", met: false)]
    }
    return [
      Clause(
        "\(decimal(first.value)) working days without \(label) (\(current.usual))", found: "\(gap), last on \(newest)",
        met: Double(gap) >= first.value)
    ]
  }

  private func detail(
    _ episode: Episode, pair: PartyPair, beats: [(day: Day, event: Int)], _ occasions: [Day], _ pauses: Pauses, in context: RuleContext
  ) -> Detail {
    let end = episode.days.upperBound
    let position = beats.lastIndex { $0.day <= end } ?? 0
    let beat = beats[position]
    let gap = pauses.workdays(pair, after: beat.day, through: end, in: context)
    let found = try? levels(before: beat.day, occasions, pair, in: context).get()
    let a = context.name(pair.first)
    let b = context.name(pair.second)
    // Volume behind the usual gap: gaps seen against twice the least.
    let volume = agreedEvery == nil ? max(0.5, min(1, Double(position) / Double(2 * Silence.leastGaps))) : 1
    var detail = Detail(
      sentence: "No \(label) between \(a) and \(b) for \(counted(gap, "working day")), last on \(beat.day).", usual: found?.usual ?? "",
      threshold: found.map {
        thresholds($0.levels.map { decimal($0) + " working days" }) + (agreedEvery == nil ? "; in the holidays a watch" : "")
      }
        ?? "",
      evidence: [Evidence(event: beat.event, role: "last \(label)")], weight: volume,
      weightReason: agreedEvery == nil
        ? "\(position) earlier ones / \(2 * Silence.leastGaps), at least 0.5, at most 1" : "agreed between the two", lastHeld: end,
      holds: true,
      closes: "the next \(label), or a date for it that both hold")
    detail.band = found.map {
      Band(value: Double(gap), low: $0.range.lowerBound, high: $0.range.upperBound, unit: "working days")
    }
    return detail
  }
}
