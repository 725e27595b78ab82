import Events
import Output

/// A measure beyond a fixed limit, whatever its history.
struct Limit: Sendable {
  enum Side: Sendable { case above, below }

  var measure: MeasureUse
  var side: Side
  var limits: Levels<Double>
  /// Days over which the measure is taken, and days for which the limit must have been passed.
  var window: Int
  var lasting: Int

  init(measure: MeasureUse, side: Side, limits: Levels<Double>, window: Int, lasting: Int) {
    self.measure = measure
    self.side = side
    self.limits = limits
    self.window = window
    self.lasting = lasting
  }

  func tracks(_ context: RuleContext) -> [Track] { measure.scope.subjects(in: context).map { track($0, in: context) } }

  private func track(_ subject: Subject, in context: RuleContext) -> Track {
    guard let (first, last) = context.coverage.span(of: subject.pair, in: measure.counts, until: context.lastDay) else {
      return Track(subject, notEvaluable: context.coverage.nothing(for: subject.pair, of: measure.counts), on: context.lastDay)
    }
    if measure.countsContact, let list = context.onListOnly(subject.pair) { return Track(subject, notEvaluable: list, on: last) }
    let quantity = measure.quantity(subject, in: context)
    var builder = SpellBuilder()
    let begin = first + (window - 1)
    // What never was there cannot be missed: a pair below the limit from the first day on is not judged.
    var hasBeenWithin = side == .above
    let outermost = limits.first?.value ?? 0
    if begin <= last {
      for number in begin.number...last.number {
        let day = Day(number: number)
        if let value = level(quantity, at: day, subject: subject, in: context) {
          if side == .below, value >= outermost { hasBeenWithin = true }
          let strength = strength(value)
          if strength != nil, let hole = hole(quantity, subject, at: day, in: context) {
            builder.add(day, .notEvaluable(hole))
            continue
          }
          builder.add(
            day,
            hasBeenWithin
              ? strength.map { .fired($0) } : .notEvaluable(Reason(.volume, "never yet \(decimal(outermost)) in \(window) days")))
        } else {
          builder.add(day, .notEvaluable(Reason(.volume, "nothing to count in the window, or too few working days in it")))
        }
      }
    } else {
      builder.add(last, .notEvaluable(Reason(.history, "\(last - first + 1) of \(window) covered days")))
    }
    let now = level(quantity, at: last, subject: subject, in: context)
    let needed = limits.first?.value ?? 0
    let clause = Clause(
      "\(measure.name(in: context)) in \(window) days \(side == .above ? "above" : "below") \(decimal(needed))",
      found: now.map { decimal($0) } ?? "nothing to count",
      met: now.flatMap(strength) != nil)
    let track = Track(subject: subject, last: last, spells: builder.spells.lasting(lasting), clauses: [clause]) { episode in
      detail(episode, subject: subject, quantity, in: context)
    }
    return track.barred(in: context, by: measure)
  }

  /// A hole in a source makes counts low and waits long.
  private func hole(_ quantity: Quantity, _ subject: Subject, at day: Day, in context: RuleContext) -> Reason? {
    if case .waits = quantity {} else if side == .above { return nil }
    return context.coverage.interruption(for: subject.pair, of: measure.counts, after: day - window, through: day)
  }

  private func strength(_ value: Double) -> Strength? { limits.highest { side == .above ? value > $0 : value < $0 } }

  /// The measure over the window, scaled to a full working window, so that holidays do not look like a low level.
  private func level(_ quantity: Quantity, at day: Day, subject: Subject, in context: RuleContext) -> Double? {
    switch quantity {
    case .counts(let counts, let exposure):
      let exposed = exposure.sum(after: day - window, through: day)
      guard exposed > 0 else { return nil }
      let seen = counts.sum(after: day - window, through: day)
      if measure.id == "rate" || measure.id == "share" { return seen / exposed }
      // Five of seven days are working days where the exposure counts those.
      let full = !measure.hearsWording ? Double(window) * 5 / 7 : Double(window)
      return exposed < full / 2 ? nil : seen * full / exposed
    case .waits(let waits):
      return Statistics.median(waits.hours(after: day - window, through: day))
    case .level(let level):
      return try? level.value(after: day - window, through: day).get().value
    }
  }

  private func detail(_ episode: Episode, subject: Subject, _ quantity: Quantity, in context: RuleContext) -> Detail {
    let end = episode.days.upperBound
    let value = level(quantity, at: end, subject: subject, in: context) ?? 0
    let name = measure.name(in: context)
    return Detail(
      sentence:
        "\(name.prefix(1).uppercased() + name.dropFirst()) \(context.whose(subject)): \(decimal(value, 2))\(measure.measure?.suffix ?? "") in \(window) days.",
      threshold: "\(side == .above ? "above" : "below") \(thresholds(limits.map { decimal($0) }))",
      evidence: (subject.pair.flatMap { context.contacts[$0] }?.days.filter { $0.day <= end }.suffix(3) ?? []).map {
        Evidence(event: $0.event, role: "contact")
      },
      weight: 1, weightReason: "a fixed limit over a covered window", lastHeld: end, holds: true,
      closes: "\(name) \(side == .above ? "at or below" : "at or above") the limit")
  }
}
