import Events
import Output

/// Give and take between two that tilt to one side. Judged at the end of each week.
struct Imbalance: Sendable {
  var measure: MeasureUse
  /// How even it must have been.
  var was: Double
  /// Below which it fires.
  var now: Levels<Double>
  var rarity: Levels<Double>
  var minEach: Double
  /// Days.
  var window: Int
  var gap: Int
  var history: Int
  var weeks: Int

  /// What a week-end shows: how much of both sides' doing was the first party's, before and now.
  struct Reading: Sendable {
    var before: (a: Double, b: Double)
    var here: (a: Double, b: Double)
    /// How many standard errors the two shares lie apart.
    var score = 0.0
    var strength: Strength?

    /// 1 - |a - b| / (a + b): 1 is even, 0 is one side alone.
    static func evenness(_ sides: (a: Double, b: Double)) -> Double {
      let sum = sides.a + sides.b
      return sum > 0 ? 1 - abs(sides.a - sides.b) / sum : 1
    }
  }

  func tracks(_ context: RuleContext) -> [Track] { context.pairs.map { track($0, in: context) } }

  private func track(_ pair: PartyPair, in context: RuleContext) -> Track {
    let subject = Subject(pair: pair)
    guard let (first, last) = context.coverage.span(of: pair, in: measure.counts, until: context.lastDay) else {
      return Track(subject, notEvaluable: context.coverage.nothing(for: pair, of: measure.counts), on: context.lastDay)
    }
    let sides = [Subject(actor: pair.first, toward: pair.second), Subject(actor: pair.second, toward: pair.first)].map {
      measure.quantity($0, in: context)
    }
    let start = first + (window + gap + 27)
    let weekly = Weekly(from: start, through: last, weeks: weeks) {
      reading(sides, at: $0, first: first)
    } strength: {
      $0.strength
    }
    var track = Track(subject: subject, last: last, spells: weekly.spells, clauses: []) { episode in
      detail(episode, pair: pair, sides, first: first, in: context)
    }
    if let newest = weekly.newest {
      track.clauses = clauses(newest, run: weekly.run, pair, context)
    } else {
      let reason = Reason(.history, "\(max(0, last - first + 1)) of \(window + gap + 28) covered days")
      track.spells = [Spell(days: last...last, state: .notEvaluable(reason))]
      track.clauses = [Clause("enough days to compare with", found: reason.text, met: false)]
    }
    return track.barred(in: context, by: measure)
  }

  private func reading(_ sides: [Quantity], at day: Day, first: Day) -> Result<Reading, NotJudged> {
    let to = day - window - gap
    let from = max(to - history, first - 1)
    guard case .counts(let a, _) = sides[0], case .counts(let b, _) = sides[1] else {
      return .failure(NotJudged(Reason(.data, "'\(measure.id)' is no count")))
    }
    let before = (a: a.sum(after: from, through: to), b: b.sum(after: from, through: to))
    let here = (a: a.sum(after: day - window, through: day), b: b.sum(after: day - window, through: day))
    guard before.a >= minEach, before.b >= minEach else {
      return .failure(NotJudged(Reason(.volume, "\(decimal(min(before.a, before.b))) of \(decimal(minEach)) by each side before")))
    }
    guard here.a + here.b >= minEach else {
      return .failure(NotJudged(Reason(.volume, "\(decimal(here.a + here.b)) of \(decimal(minEach)) in the window")))
    }
    var reading = Reading(before: before, here: here)
    // Two shares compared, their variance widened by how much the counts clump (as in `shift`).
    let clumping = max(
      Statistics.dispersion(a.sums(ofDays: 7, after: from, through: to)), Statistics.dispersion(b.sums(ofDays: 7, after: from, through: to))
    )
    let (n, m) = (here.a + here.b, before.a + before.b)
    let share = (here.a + before.a) / (n + m)
    let error = (share * (1 - share) * (1 / n + 1 / m) * clumping).squareRoot()
    reading.score = error > 0 ? abs(here.a / n - before.a / m) / error : 0
    guard Reading.evenness(before) >= was, let tilt = now.highest({ Reading.evenness(here) < $0 }) else { return .success(reading) }
    // Two-sided: either party may be the one that does more.
    let rare = rarity.highest { reading.score >= Statistics.normalQuantile(1 - $0 / 2) }
    reading.strength = rare.map { min($0, tilt) }
    return .success(reading)
  }

  private func clauses(_ newest: Result<Reading, NotJudged>, run: Int, _ pair: PartyPair, _ context: RuleContext) -> [Clause] {
    switch newest {
    case .failure(let missing): return [Clause("enough of both sides to compare", found: missing.reason.text, met: false)]
    case .success(let reading):
      let before = Reading.evenness(reading.before)
      let here = Reading.evenness(reading.here)
      let bound = now.first?.value ?? 0
      return [
        Clause("even before: at least \(decimal(was))", found: decimal(before), met: before >= was),
        Clause("now below \(decimal(bound))", found: "\(decimal(here)): \(figures(reading.here, pair, context))", met: here < bound),
        Clause(
          "rarer than \(rarity.first.map { "1 in \(decimal(1 / $0.value))" } ?? "") by chance",
          found: "\(decimal(reading.score, 1)) standard errors", met: reading.strength != nil),
        Clause("at \(weeks) week-ends in a row", found: "\(run)", met: run >= weeks),
      ]
    }
  }

  private func figures(_ sides: (a: Double, b: Double), _ pair: PartyPair, _ context: RuleContext) -> String {
    "\(context.name(pair.first)) \(decimal(sides.a)), \(context.name(pair.second)) \(decimal(sides.b))"
  }

  private func detail(_ episode: Episode, pair: PartyPair, _ sides: [Quantity], first: Day, in context: RuleContext) -> Detail {
    let end = Weekly<Reading>.weekEnd(of: episode.days.upperBound)
    let found = try? reading(sides, at: end, first: first).get()
    let name = measure.name(in: context)
    let contact = context.contacts[pair]?.days.filter { $0.day <= end && $0.day > end - window }.suffix(3) ?? []
    let volume = found.map { ($0.here.a + $0.here.b) / (2 * minEach) } ?? 0.5
    return Detail(
      sentence:
        "\(name.prefix(1).uppercased() + name.dropFirst()) between \(context.name(pair.first)) and \(context.name(pair.second)) tilt to one side in the \(window) days up to \(end): \(found.map { figures($0.here, pair, context) } ?? "?").",
      usual: found.map { "\(figures($0.before, pair, context)) in the \(history) days before" } ?? "",
      threshold:
        "evenness at least \(decimal(was)) before and below \(thresholds(now.map { decimal($0) })) now, rarer than \(thresholds(rarity.map { "1 in \(decimal(1 / $0))" }))",
      evidence: contact.map { Evidence(event: $0.event, role: "contact") }, weight: min(1, max(0.5, volume)),
      weightReason: "volume / twice its minimum = \(decimal(volume)), at least 0.5, at most 1", lastHeld: episode.days.upperBound,
      holds: true,
      closes: "\(name) about even again, or a word between the two that the new division is meant")
  }
}
