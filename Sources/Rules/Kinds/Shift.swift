import Events
import Glibc
import Output

/// A measure that leaves its own history. Judged at the end of each week.
struct Shift: Sendable {
  enum Direction: String, Sendable, CaseIterable { case up, down }

  var measure: MeasureUse
  var direction: Direction
  /// The ratio to the usual that must be reached: 2 up, 0.5 down.
  var times: Double
  /// How rare the figure must be by chance, per strength.
  var rarity: Levels<Double>
  /// The difference that must be reached, for measures that are compared by difference.
  var by: Double
  /// Days.
  var window: Int
  var gap: Int
  var history: Int
  var minHistory: Int
  /// Consecutive week-ends that must agree.
  var weeks: Int

  init(
    measure: MeasureUse, direction: Direction, times: Double, by: Double, rarity: Levels<Double>, window: Int, gap: Int, history: Int,
    minHistory: Int, weeks: Int
  ) {
    self.measure = measure
    self.direction = direction
    self.times = times
    self.by = by
    self.rarity = rarity
    self.window = window
    self.gap = gap
    self.history = history
    self.minHistory = minHistory
    self.weeks = weeks
  }

  /// What must be reached, in words.
  var bound: String {
    if measure.measure?.scale == .difference { return "at least \(decimal(by)) \(direction == .up ? "above" : "below")" }
    return "\(direction == .up ? "at least" : "at most") \(decimal(times)) times"
  }

  /// The least volume: threads in the window going up, expected ones going down, values in the window for times.
  static let leastUp = 3.0
  static let leastDown = 5.0
  static let leastValues = 5
  static let leastHistoryValues = 20
  /// Hours that are added to each wait, so that immediate answers have a logarithm, and two minutes instead of one are no doubling.
  static let moment = 0.25
  /// Working hours that nobody minds to wait: below them no wait is long.
  static let leastWait = 0.5

  /// What a week-end shows.
  struct Reading: Sendable {
    var strength: Strength?
    var observed: Double
    var expected: Double
    var usual: String
    /// The ends of what is usual.
    var range: ClosedRange<Double>
    /// Volume over twice its minimum.
    var volume: Double
    var probability: Double
    /// Whether it is as many times the usual as the rule asks for, whatever chance may do.
    var isFar = false
    /// What keeps it below what chance alone would make of it, in words; empty if nothing does.
    var limits: [String] = []

    /// Lowers the strength to a limit, and says why where that changes it.
    mutating func limit(to most: Strength, because reason: String) {
      guard let found = strength, found > most else { return }
      strength = most
      limits.append(reason)
    }
  }

  func tracks(_ context: RuleContext) -> [Track] {
    let subjects = measure.scope.subjects(in: context)
    let quantities = subjects.map { measure.quantity($0, in: context) }
    let all = Whole(quantities)
    return subjects.indices.map { track(subjects[$0], quantities[$0], all: all, in: context) }
  }

  /// All subjects together: what the weak prior is taken from.
  struct Whole: Sendable {
    private var counts: DaySeries?
    private var exposure: DaySeries?

    init(_ quantities: [Quantity]) {
      counts = DaySeries.total(quantities.compactMap { if case .counts(let counts, _) = $0 { counts } else { nil } })
      exposure = DaySeries.total(quantities.compactMap { if case .counts(_, let exposure) = $0 { exposure } else { nil } })
    }

    /// Events per exposure in the history `(after, through]`: the window and the gap have no part in it.
    func rate(after: Day, through: Day) -> Double {
      guard let exposed = exposure?.sum(after: after, through: through), exposed > 0 else { return 0 }
      return (counts?.sum(after: after, through: through) ?? 0) / exposed
    }
  }

  private func track(_ subject: Subject, _ quantity: Quantity, all: Whole, in context: RuleContext) -> Track {
    guard let (first, last) = context.coverage.span(of: subject.pair, in: measure.counts, until: context.lastDay) else {
      return Track(subject, notEvaluable: context.coverage.nothing(for: subject.pair, of: measure.counts), on: context.lastDay)
    }
    if measure.countsContact, let list = context.onListOnly(subject.pair) { return Track(subject, notEvaluable: list, on: last) }
    // The first day that has the window, the gap and the least history behind it.
    let start = first + (window + gap + minHistory - 1)
    let weekly = Weekly(from: start, through: last, weeks: weeks) { day in
      let found = reading(quantity, at: day, first: first, all: all)
      guard case .success(let reading) = found, reading.strength != nil, let hole = hole(quantity, subject, at: day, in: context) else {
        return found
      }
      return .failure(NotJudged(hole))
    } strength: {
      $0.strength
    }
    var track = Track(subject: subject, last: last, spells: weekly.spells, clauses: []) { episode in
      detail(episode, subject: subject, quantity, first: first, all: all, in: context)
    }
    if let newest = weekly.newest {
      track.clauses = clauses(newest, run: weekly.run, context)
    } else {
      let weeks = max(0, last - first + 1) / 7
      let reason = Reason(.history, "\(weeks) of \((window + gap + minHistory) / 7 + 1) weeks of covered data")
      track.spells = [Spell(days: last...last, state: .notEvaluable(reason))]
    }
    return track.barred(in: context, by: measure)
  }

  /// A hole in a source makes counts fall and waits grow.
  private func hole(_ quantity: Quantity, _ subject: Subject, at day: Day, in context: RuleContext) -> Reason? {
    if case .waits = quantity {} else if direction == .up { return nil }
    return context.coverage.interruption(for: subject.pair, of: measure.counts, after: day - window, through: day)
  }

  /// What the window that ends with a day shows against the history before it.
  func reading(_ quantity: Quantity, at day: Day, first: Day, all: Whole) -> Result<Reading, NotJudged> {
    let historyEnd = day - window - gap
    let historyStart = max(historyEnd - history, first - 1)
    switch quantity {
    case .counts(let counts, let exposure):
      return countReading(
        counts, exposure, day: day, from: historyStart, to: historyEnd, rate: all.rate(after: historyStart, through: historyEnd))
    case .waits(let waits):
      return waitReading(waits, day: day, from: historyStart, to: historyEnd)
    case .level(let level):
      return levelReading(level, day: day, from: historyStart, to: historyEnd)
    }
  }

  private func countReading(
    _ counts: DaySeries, _ exposure: DaySeries, day: Day, from: Day, to: Day, rate: Double
  ) -> Result<Reading, NotJudged> {
    let seen = counts.sum(after: day - window, through: day)
    let exposed = exposure.sum(after: day - window, through: day)
    let exposedBefore = exposure.sum(after: from, through: to)
    guard exposed > 0, exposedBefore > 0 else {
      return .failure(NotJudged(Reason(.volume, "nothing to count against in the window or before it")))
    }
    let predicted = Statistics.predictive(
      history: counts.sum(after: from, through: to), historyExposure: exposedBefore, exposure: exposed, allianceRate: rate,
      weekly: counts.sums(ofDays: 7, after: from, through: to))
    let usual = predicted.usual
    var reading = Reading(
      strength: nil, observed: seen, expected: predicted.mean,
      usual: usual.lowerBound == usual.upperBound ? "\(usual.lowerBound)" : "\(usual.lowerBound)-\(usual.upperBound)",
      range: Double(usual.lowerBound)...Double(usual.upperBound), volume: 0, probability: 1)
    switch direction {
    case .up:
      reading.volume = seen / (2 * Shift.leastUp)
      reading.probability = predicted.atLeast(Int(seen.rounded()))
      guard seen >= Shift.leastUp, seen >= times * predicted.mean else { return .success(reading) }
    case .down:
      reading.volume = predicted.mean / (2 * Shift.leastDown)
      reading.probability = predicted.atMost(Int(seen.rounded()))
      guard predicted.mean >= Shift.leastDown else {
        return .failure(NotJudged(Reason(.volume, "\(decimal(predicted.mean)) of \(decimal(Shift.leastDown)) expected in the window")))
      }
      guard seen <= times * predicted.mean else { return .success(reading) }
    }
    reading.isFar = true
    reading.strength = rarity.highest { reading.probability <= $0 }
    if measure.countsContact, direction == .down { limitInSeason(&reading, day) }
    return .success(reading)
  }

  private func limitInSeason(_ reading: inout Reading, _ day: Day) {
    let holidays = (0..<window).count { HolidaySeason.contains(day - $0) }
    guard HolidaySeason.holds(holidays, of: window) else { return }
    reading.limit(to: .mostInHolidays, because: "in the holidays a watch at most")
  }

  private func waitReading(_ waits: Waits, day: Day, from: Day, to: Day) -> Result<Reading, NotJudged> {
    let now = waits.hours(after: day - window, through: day).map { log($0 + Shift.moment) }
    let before = waits.hours(after: from, through: to).map { log($0 + Shift.moment) }
    guard before.count >= Shift.leastHistoryValues, let usual = Statistics.median(before), let mad = Statistics.spread(before) else {
      return .failure(NotJudged(Reason(.volume, "\(before.count) of \(Shift.leastHistoryValues) replies in the history")))
    }
    guard now.count >= Shift.leastValues, let seen = Statistics.median(now) else {
      return .failure(NotJudged(Reason(.volume, "\(now.count) of \(Shift.leastValues) replies in the window")))
    }
    let spread = max(mad, log(1.1))
    // Standard error of a median of n values, widened by the least dispersion that conversation has.
    let error = 1.2533 * spread * (1.5 / Double(now.count)).squareRoot()
    let score = (seen - usual) / error * (direction == .up ? 1 : -1)
    let observed = exp(seen) - Shift.moment
    let expected = exp(usual) - Shift.moment
    let range = max(0, exp(usual - spread) - Shift.moment)...max(0, exp(usual + spread) - Shift.moment)
    var reading = Reading(
      strength: nil, observed: observed, expected: expected,
      usual: "\(decimal(range.lowerBound, 1))-\(decimal(range.upperBound, 1)) hours", range: range,
      volume: Double(now.count) / Double(2 * Shift.leastValues), probability: 1)
    let ratio = exp(seen - usual)
    reading.probability = Statistics.tail(score: score, count: before.count)
    guard direction == .up ? ratio >= times : ratio <= times else { return .success(reading) }
    guard direction == .down || observed >= Shift.leastWait else {
      reading.limits.append("a wait of under half an hour is never long")
      return .success(reading)
    }
    reading.isFar = true
    reading.strength = rarity.highest { reading.probability <= $0 }
    if now.count < 2 * Shift.leastValues { reading.limit(to: .warn, because: "of fewer than ten replies a warning at most") }
    limitInSeason(&reading, day)
    return .success(reading)
  }
}
