import Events
import Setup

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

  /// The median is frozen on the days from 365 to 28 before the gap began, and needs 90 of them and 8 gaps.
  static let guardDays = 28
  static let historyDays = 365
  static let leastHistoryDays = 90
  static let leastGaps = 8

  func tracks(_ ground: Ground) -> [Track] { ground.pairs.compactMap { track($0, in: ground) } }

  private func track(_ pair: PartyPair, in ground: Ground) -> Track? {
    let subject = Subject(pair: pair, label: label == "contact" ? "" : label)
    guard let covered = ground.coverage.lastDay(for: pair) else {
      return Track(subject, notEvaluable: Reason(.data, "no source carries both sides"), on: ground.lastDay)
    }
    let last = min(ground.lastDay, covered)
    let beats = ground.beats(of: rhythm, for: pair).filter { $0.day <= last }
    guard let newest = beats.last else {
      let none = Track(
        subject, notEvaluable: Reason(.history, "no \(label) has been recorded yet"), on: last,
        clauses: [Clause("\(label) has been recorded before", found: "never", met: false)])
      return barred(none, in: ground)
    }
    var builder = SpellBuilder()
    var current: (levels: Levels<Double>, usual: String)?
    for (position, beat) in beats.enumerated() {
      let end = position + 1 < beats.count ? beats[position + 1].day - 1 : last
      switch levels(before: beat.day, beats: beats[..<position], pair: pair, in: ground) {
      case .success(let found):
        if position == beats.count - 1 { current = found }
        fill(&builder, from: beat.day, through: end, levels: found.levels, pair: pair, in: ground)
      case .failure(let missing):
        for number in beat.day.number...max(beat.day, end).number { builder.add(Day(number: number), .notEvaluable(missing.reason)) }
      }
    }
    let track = Track(subject: subject, last: last, spells: builder.spells, clauses: clauses(current, newest.day, last, pair, ground)) {
      detail($0, pair: pair, beats: beats, in: ground)
    }
    return barred(track, in: ground)
  }

  /// A silence of contact or meetings is not about wording; one of a family is, though nobody is judged who would need others to hide among.
  private func barred(_ track: Track, in ground: Ground) -> Track {
    var track = track.barred(in: ground, wording: false)
    if case .heard = rhythm { track.spells = track.spells.overridden(by: ground.unapproved(through: track.last)) }
    return track
  }

  private struct NoHistory: Error { var reason: Reason }

  /// The gap, in shared working days, at which each strength begins, for a silence that starts after `day`.
  private func levels(
    before day: Day, beats: ArraySlice<(day: Day, event: Int)>, pair: PartyPair, in ground: Ground
  ) -> Result<(levels: Levels<Double>, usual: String), NoHistory> {
    if let every = agreedEvery {
      // Of a usual week: holidays after the last meeting count for nothing anyway, and must not make the next one due sooner.
      let cadence = max(1, Double(every * ground.sharedWeekdays(pair)) / 7)
      return .success((Levels(watch: cadence + 5, warn: cadence * 2, critical: cadence * 3), "agreed every \(every) days"))
    }
    let from = day - Silence.guardDays - Silence.historyDays
    let to = day - Silence.guardDays
    let known = ground.coverage.firstDay(for: pair) ?? day
    guard to - known + 1 >= Silence.leastHistoryDays else {
      return .failure(
        NoHistory(reason: Reason(.history, "\(max(0, to - known + 1)) of \(Silence.leastHistoryDays) days of history before the last 28")))
    }
    let history = beats.filter { $0.day > from && $0.day <= to }.map(\.day)
    let gaps = zip(history, history.dropFirst()).map { Double(ground.sharedWorkdays(pair, after: $0, through: $1)) }
    guard gaps.count >= Silence.leastGaps, let median = Statistics.median(gaps) else {
      return .failure(NoHistory(reason: Reason(.history, "\(gaps.count) of \(Silence.leastGaps) gaps to take the usual one from")))
    }
    var levels = Levels<Double>()
    levels.watch = times.watch.map { max($0 * median, neverUnder.watch ?? 0) }
    levels.warn = times.warn.map { max($0 * median, neverUnder.warn ?? 0) }
    levels.critical = times.critical.map { max($0 * median, neverUnder.critical ?? 0) }
    return .success((levels, "\(counted(Int(median.rounded(.up)), "working day")) between one and the next"))
  }

  private func fill(
    _ builder: inout SpellBuilder, from day: Day, through end: Day, levels: Levels<Double>, pair: PartyPair, in ground: Ground
  ) {
    guard day < end else { return }
    var gap = 0.0
    for number in day.number + 1...end.number {
      let current = Day(number: number)
      // A day is silent once it is over: the gap counts the working days after the last contact up to and with this one.
      if ground.bothWork(pair, current) { gap += 1 }
      let strength = levels.highest { gap >= $0 }
      let hole = strength == nil ? nil : ground.coverage.interruption(for: pair, after: day, through: current)
      builder.add(current, hole.map { .notEvaluable($0) } ?? strength.map { .fired($0) })
    }
  }

  private func clauses(
    _ current: (levels: Levels<Double>, usual: String)?, _ newest: Day, _ last: Day, _ pair: PartyPair, _ ground: Ground
  ) -> [Clause] {
    let gap = ground.sharedWorkdays(pair, after: newest, through: last)
    guard let current, let first = current.levels.first else {
      return [Clause("enough history to know the usual gap of \(label)", found: "too little", met: false)]
    }
    return [
      Clause(
        "\(plain(first.value)) working days without \(label) (\(current.usual))", found: "\(gap), last on \(newest)",
        met: Double(gap) >= first.value)
    ]
  }

  private func detail(_ episode: Episode, pair: PartyPair, beats: [(day: Day, event: Int)], in ground: Ground) -> Detail {
    let end = episode.days.upperBound
    let position = beats.lastIndex { $0.day <= end } ?? 0
    let beat = beats[position]
    let gap = ground.sharedWorkdays(pair, after: beat.day, through: end)
    let found = try? levels(before: beat.day, beats: beats[..<position], pair: pair, in: ground).get()
    let a = ground.name(pair.first)
    let b = ground.name(pair.second)
    // Volume behind the usual gap: gaps seen against twice the least.
    let volume = agreedEvery == nil ? max(0.5, min(1, Double(position) / Double(2 * Silence.leastGaps))) : 1
    return Detail(
      sentence: "No \(label) between \(a) and \(b) for \(counted(gap, "working day")), last on \(beat.day).", usual: found?.usual ?? "",
      threshold: found.map { thresholds($0.levels.map { plain($0) + " working days" }) } ?? "",
      evidence: [Evidence(event: beat.event, role: "last \(label)")], weight: volume,
      weightReason: agreedEvery == nil
        ? "\(position) earlier ones / \(2 * Silence.leastGaps), at least 0.5, at most 1" : "agreed between the two", lastHeld: end,
      holds: true,
      closes: "the next \(label), or a date for it that both hold")
  }
}
