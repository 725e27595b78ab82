import Events
import Glibc

/// A measure that leaves its own history. Judged at the end of each week.
struct Shift: Sendable {
  enum Direction: String, Sendable, CaseIterable { case up, down }

  var measure: MeasureUse
  var direction: Direction
  /// The ratio to the usual that must be reached: 2 up, 0.5 down.
  var times: Double
  /// How rare the figure must be by chance, per strength.
  var rarity: Levels<Double>
  /// Days.
  var window: Int
  var gap: Int
  var history: Int
  var minHistory: Int
  /// Consecutive week-ends that must agree.
  var weeks: Int

  init(
    measure: MeasureUse, direction: Direction, times: Double, rarity: Levels<Double>, window: Int, gap: Int, history: Int, minHistory: Int,
    weeks: Int
  ) {
    self.measure = measure
    self.direction = direction
    self.times = times
    self.rarity = rarity
    self.window = window
    self.gap = gap
    self.history = history
    self.minHistory = minHistory
    self.weeks = weeks
  }

  /// The least volume: threads in the window going up, expected ones going down, values in the window for times.
  static let leastUp = 3.0
  static let leastDown = 5.0
  static let leastValues = 5
  static let leastHistoryValues = 20

  /// What a week-end shows.
  struct Reading: Sendable {
    var strength: Strength?
    var observed: Double
    var expected: Double
    var usual: String
    /// Volume over twice its minimum.
    var volume: Double
    var probability: Double
  }

  func tracks(_ ground: Ground) -> [Track] {
    let directed = measure.measure?.isDirected ?? false
    let subjects = ground.pairs.flatMap { pair in
      directed
        ? [Subject(actor: pair.first, toward: pair.second), Subject(actor: pair.second, toward: pair.first)]
        : [Subject(pair: pair)]
    }
    let family = measure.family.flatMap(ground.family)
    guard let measured = measure.measure else { return [] }
    let quantities = subjects.map { measured.value(ground, $0, family) }
    let all = Whole(quantities)
    return subjects.indices.map { track(subjects[$0], quantities[$0], all: all, in: ground) }
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

  private func track(_ subject: Subject, _ quantity: Quantity, all: Whole, in ground: Ground) -> Track {
    guard let covered = ground.coverage.lastDay(for: subject.pair), let first = ground.coverage.firstDay(for: subject.pair) else {
      return Track(subject, notEvaluable: Reason(.data, "no source carries both sides"), on: ground.lastDay)
    }
    let last = min(ground.lastDay, covered)
    // The first day that has the window, the gap and the least history behind it.
    let start = first + (window + gap + minHistory - 1)
    var builder = SpellBuilder()
    var run: [Strength] = []
    var newest: Result<Reading, NotJudged>?
    // Sundays, the last days of weeks.
    var weekEnd = start + (6 - start.weekday)
    while weekEnd <= last {
      let reading = reading(quantity, at: weekEnd, first: first, all: all)
      newest = reading
      let until = min(weekEnd + 6, last)
      switch reading {
      case .success(let found):
        if let strength = found.strength { run.append(strength) } else { run = [] }
        if run.count >= weeks, let weakest = run.suffix(weeks).min() {
          for number in weekEnd.number...until.number { builder.add(Day(number: number), .fired(weakest)) }
        }
      case .failure(let missing):
        for number in weekEnd.number...until.number { builder.add(Day(number: number), .notEvaluable(missing.reason)) }
      }
      weekEnd = weekEnd + 7
    }
    var track = Track(subject: subject, last: last, spells: builder.spells, clauses: []) { episode in
      detail(episode, subject: subject, quantity, first: first, all: all, in: ground)
    }
    if let newest {
      track.clauses = clauses(newest, run: run, ground)
    } else {
      let weeks = max(0, last - first + 1) / 7
      let reason = Reason(.history, "\(weeks) of \((window + gap + minHistory) / 7 + 1) weeks of covered data")
      track.spells = [Spell(days: last...last, state: .notEvaluable(reason))]
    }
    return track.barred(in: ground, wording: measure.family != nil)
  }

  struct NotJudged: Error { var reason: Reason }

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
    }
  }

  private func countReading(
    _ counts: DaySeries, _ exposure: DaySeries, day: Day, from: Day, to: Day, rate: Double
  ) -> Result<Reading, NotJudged> {
    let seen = counts.sum(after: day - window, through: day)
    let exposed = exposure.sum(after: day - window, through: day)
    let exposedBefore = exposure.sum(after: from, through: to)
    guard exposed > 0, exposedBefore > 0 else {
      return .failure(NotJudged(reason: Reason(.volume, "nothing to count against in the window or before it")))
    }
    let predicted = Statistics.predictive(
      history: counts.sum(after: from, through: to), historyExposure: exposedBefore, exposure: exposed, allianceRate: rate,
      weekly: counts.sums(ofDays: 7, after: from, through: to))
    let usual = predicted.usual
    var reading = Reading(
      strength: nil, observed: seen, expected: predicted.mean,
      usual: usual.lowerBound == usual.upperBound ? "\(usual.lowerBound)" : "\(usual.lowerBound)-\(usual.upperBound)",
      volume: 0, probability: 1)
    switch direction {
    case .up:
      reading.volume = seen / (2 * Shift.leastUp)
      reading.probability = predicted.atLeast(Int(seen.rounded()))
      guard seen >= Shift.leastUp, seen >= times * predicted.mean else { return .success(reading) }
    case .down:
      reading.volume = predicted.mean / (2 * Shift.leastDown)
      reading.probability = predicted.atMost(Int(seen.rounded()))
      guard predicted.mean >= Shift.leastDown else {
        return .failure(NotJudged(reason: Reason(.volume, "\(plain(predicted.mean)) of \(plain(Shift.leastDown)) expected in the window")))
      }
      guard seen <= times * predicted.mean else { return .success(reading) }
    }
    reading.strength = rarity.highest { reading.probability <= $0 }
    return .success(reading)
  }

  private func waitReading(_ waits: Waits, day: Day, from: Day, to: Day) -> Result<Reading, NotJudged> {
    // An hour is added, so that immediate answers have a logarithm and do not rule the scale.
    let now = waits.hours(after: day - window, through: day).map { log($0 + 1) }
    let before = waits.hours(after: from, through: to).map { log($0 + 1) }
    guard before.count >= Shift.leastHistoryValues, let usual = Statistics.median(before), let mad = Statistics.spread(before) else {
      return .failure(NotJudged(reason: Reason(.volume, "\(before.count) of \(Shift.leastHistoryValues) replies in the history")))
    }
    guard now.count >= Shift.leastValues, let seen = Statistics.median(now) else {
      return .failure(NotJudged(reason: Reason(.volume, "\(now.count) of \(Shift.leastValues) replies in the window")))
    }
    let spread = max(mad, log(1.1))
    // Standard error of a median of n values, widened by the least dispersion that conversation has.
    let error = 1.2533 * spread * (1.5 / Double(now.count)).squareRoot()
    let score = (seen - usual) / error * (direction == .up ? 1 : -1)
    let observed = exp(seen) - 1
    let expected = exp(usual) - 1
    var reading = Reading(
      strength: nil, observed: observed, expected: expected,
      usual: "\(plain(max(0, exp(usual - spread) - 1), 1))-\(plain(exp(usual + spread) - 1, 1)) hours",
      volume: Double(now.count) / Double(2 * Shift.leastValues), probability: 1)
    let ratio = exp(seen - usual)
    guard direction == .up ? ratio >= times : ratio <= times else { return .success(reading) }
    reading.strength = rarity.highest { score >= Statistics.cutoff(probability: $0, count: before.count) }
    return .success(reading)
  }

  private func clauses(_ newest: Result<Reading, NotJudged>, run: [Strength], _ ground: Ground) -> [Clause] {
    switch newest {
    case .failure(let missing): return [Clause("enough data to compare with", found: missing.reason.text, met: false)]
    case .success(let reading):
      let bound = direction == .up ? "at least \(plain(times)) times" : "at most \(plain(times)) times"
      let ratio = reading.expected > 0 ? reading.observed / reading.expected : 0
      let found = "\(plain(reading.observed, 1)) where \(reading.usual) is usual (\(plain(ratio)) times)"
      return [
        Clause(
          "\(measure.name(in: ground)) in \(window) days \(bound) the usual", found: found,
          met: direction == .up ? ratio >= times : ratio <= times),
        Clause(
          "rarer than \(rarity.first.map { "1 in \(plain(1 / $0.value))" } ?? "") by chance",
          found: reading.probability < 1 ? "1 in \(plain((1 / max(reading.probability, 1e-9)).rounded()))" : "not rare",
          met: reading.strength != nil),
        Clause("at \(weeks) week-ends in a row", found: "\(run.count)", met: run.count >= weeks),
      ]
    }
  }

  private func detail(_ episode: Episode, subject: Subject, _ quantity: Quantity, first: Day, all: Whole, in ground: Ground) -> Detail {
    let end = episode.days.upperBound
    let weekEnd = end - ((end.weekday + 1) % 7)
    let found = try? reading(quantity, at: weekEnd, first: first, all: all).get()
    let who =
      subject.actor.flatMap { actor in subject.toward.map { "of \(ground.name(actor)) towards \(ground.name($0))" } }
      ?? subject.pair.map { "between \(ground.name($0.first)) and \(ground.name($0.second))" } ?? ""
    let unit = measure.id == "reply_time" ? " working hours" : ""
    let observed = found.map { plain($0.observed, 1) } ?? "?"
    let change = direction == .up ? "rose" : "fell"
    let name = measure.name(in: ground)
    return Detail(
      sentence:
        "\(name.prefix(1).uppercased() + name.dropFirst()) \(who) \(change) to \(observed)\(unit) in the \(window) days up to \(weekEnd); usual: \(found?.usual ?? "unknown").",
      usual: found?.usual ?? "",
      threshold:
        "\(direction == .up ? "at least" : "at most") \(plain(times)) times the usual, and rarer by chance than \(thresholds(rarity.map { "1 in \(plain(1 / $0))" })), at \(weeks) week-ends in a row",
      evidence: recent(subject, through: weekEnd, in: ground), weight: min(1, max(0.5, found?.volume ?? 0.5)),
      weightReason: "volume / twice its minimum = \(plain(found?.volume ?? 0)), at least 0.5, at most 1", lastHeld: end, holds: true,
      closes: "\(name) back within the usual range")
  }

  /// The newest events behind the measure: pointers for the reader, not proof.
  private func recent(_ subject: Subject, through day: Day, in ground: Ground) -> [Evidence] {
    guard let pair = subject.pair, let contact = ground.contacts[pair] else { return [] }
    return contact.days.filter { $0.day <= day && $0.day > day - window }.suffix(3).map { Evidence(event: $0.event, role: "contact") }
  }
}
