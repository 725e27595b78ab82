import Events
import Setup
import Output

/// The two poles of a paradox over the whole alliance, against its own band. Judged at the end of each week.
struct Balance: Sendable {
  /// The families of each pole.
  var poles: [[String]]
  /// How far from the own median, either way.
  var band: Levels<Double>
  /// The band of the first year.
  var startBand: ClosedRange<Double>
  /// Days.
  var window: Int
  var minHits: Double
  /// Families that hold both poles together.
  var easedBy: [String]
  var weeks: Int

  /// Quarters before the window that an own median needs.
  static let leastQuarters = 4

  /// What a week-end shows.
  struct Reading: Sendable {
    /// Threads with wording of each pole.
    var a: Double
    var b: Double
    /// The middle of the band, and how far the value lies outside of it if that is more than chance.
    var centre: Double
    var isOwn: Bool
    var eased: Int
    var strength: Strength?

    /// (A - B) / (A + B + 10).
    var value: Double { (a - b) / (a + b + 10) }
  }

  /// The threads per day that the poles are taken from, and what eases.
  struct Figures: Sendable {
    var a: DaySeries
    var b: DaySeries
    var words: DaySeries
    var easing: DaySeries
  }

  func figures(in context: RuleContext) -> Figures {
    let all = Subject()
    func heard(_ families: [String]) -> DaySeries { context.heard(families.compactMap(context.family), all) }
    return Figures(
      a: heard(poles[0]), b: heard(poles[1]),
      words: context.series(context.speech(of: all).map { (context.days[$0], Double(context.timeline.words[$0])) }),
      easing: easedBy.isEmpty ? context.series([]) : heard(easedBy))
  }

  func tracks(_ context: RuleContext) -> [Track] {
    let subject = Subject()
    guard !context.pairs.isEmpty else { return [] }
    guard let (first, last) = context.coverage.span(of: nil, until: context.lastDay) else {
      return [Track(subject, notEvaluable: context.coverage.nothing(for: nil), on: context.lastDay)]
    }
    let figures = figures(in: context)
    let weekly = Weekly(from: first + (window - 1), through: last, weeks: weeks) { day in
      reading(figures, at: day, first: first)
    } strength: {
      $0.strength
    }
    var track = Track(subject: subject, last: last, spells: weekly.spells, clauses: []) { episode in
      detail(episode, figures, first: first, in: context)
    }
    if let newest = weekly.newest {
      track.clauses = clauses(newest, run: weekly.run)
    } else {
      let reason = Reason(.history, "\(max(0, last - first + 1)) of \(window) covered days")
      track.spells = [Spell(days: last...last, state: .notEvaluable(reason))]
      track.clauses = [Clause("a window of covered days", found: reason.text, met: false)]
    }
    return [track.barred(in: context, wording: true)]
  }

  /// The value of a window against the median of the quarters before it, or against the band of the first year.
  func reading(_ figures: Figures, at day: Day, first: Day) -> Result<Reading, NotJudged> {
    let a = figures.a.sum(after: day - window, through: day)
    let b = figures.b.sum(after: day - window, through: day)
    guard a + b >= minHits else {
      let words = figures.words.sum(after: day - window, through: day)
      let lacking = a + b > 0 ? Int((words * (minHits / (a + b) - 1)).rounded(.up)) : nil
      let text = "\(decimal(a + b)) of \(decimal(minHits)) threads with either pole"
      return .failure(NotJudged(Reason(.volume, text + (lacking.map { "; about \($0) more words are needed" } ?? ""))))
    }
    let quarters = earlier(figures, before: day, first: first)
    let isOwn = quarters.count >= Balance.leastQuarters
    let centre = isOwn ? Statistics.median(quarters) ?? 0 : (startBand.lowerBound + startBand.upperBound) / 2
    let eased = Int(figures.easing.sum(after: day - window, through: day))
    var reading = Reading(a: a, b: b, centre: centre, isOwn: isOwn, eased: eased)
    let half = isOwn ? 0 : (startBand.upperBound - startBand.lowerBound) / 2
    let first = band.first?.value ?? 0.35
    // In the first year the start band takes the place of the lowest limit, the higher ones keep their distance from it.
    let limits = isOwn ? band : band.map { $0 - first + half }
    let away = abs(reading.value - centre)
    // The standard error of a share of so many threads, doubled for a difference of shares, widened by the clumping that all conversation has.
    let error = 2 * (0.25 * 1.5 / (a + b)).squareRoot()
    guard away >= 2 * error, var strength = limits.highest({ away > $0 }) else { return .success(reading) }
    if eased >= 2 { strength = .watch }
    reading.strength = strength
    return .success(reading)
  }

  /// The values of the whole windows before the window, newest first, those with half the least hits at least.
  private func earlier(_ figures: Figures, before day: Day, first: Day) -> [Double] {
    var values: [Double] = []
    var end = day - window
    while end - window >= first - 1, values.count < 8 {
      let a = figures.a.sum(after: end - window, through: end)
      let b = figures.b.sum(after: end - window, through: end)
      if a + b >= minHits / 2 { values.append((a - b) / (a + b + 10)) }
      end = end - window
    }
    return values
  }

  private func clauses(_ newest: Result<Reading, NotJudged>, run: Int) -> [Clause] {
    switch newest {
    case .failure(let missing): return [Clause("enough wording of the two poles", found: missing.reason.text, met: false)]
    case .success(let reading):
      return [
        Clause(
          "outside of \(bandText(reading))",
          found: "\(decimal(reading.value)), from \(decimal(reading.a)) against \(decimal(reading.b)) threads",
          met: reading.strength != nil || reading.eased > 1),
        Clause("at \(weeks) week-ends in a row", found: "\(run)", met: run >= weeks),
      ]
    }
  }

  /// The band in words.
  func bandText(_ reading: Reading) -> String {
    let range = range(reading)
    let whose = reading.isOwn && band.first != nil ? "the alliance's own band" : "the band of the first year"
    return "\(decimal(range.lowerBound)) to \(decimal(range.upperBound)), \(whose)"
  }

  /// The band in figures.
  private func range(_ reading: Reading) -> ClosedRange<Double> {
    guard reading.isOwn, let width = band.first?.value else { return startBand }
    return (reading.centre - width)...(reading.centre + width)
  }

  private func detail(_ episode: Episode, _ figures: Figures, first: Day, in context: RuleContext) -> Detail {
    let end = Weekly<Reading>.weekEnd(of: episode.days.upperBound)
    let found = try? reading(figures, at: end, first: first).get()
    let leans = (found?.value ?? 0) > (found?.centre ?? 0) ? 0 : 1
    func name(_ pole: Int) -> String { context.shown(poles[pole].first ?? "") }
    let volume = found.map { ($0.a + $0.b) / (2 * minHits) } ?? 0.5
    var detail = Detail(
      sentence:
        "The balance leans to one pole in the \(window) days up to \(end): \(decimal(leans == 0 ? found?.a ?? 0 : found?.b ?? 0)) threads with \(name(leans)), \(decimal(leans == 0 ? found?.b ?? 0 : found?.a ?? 0)) with \(name(1 - leans)).",
      usual: found.map(bandText) ?? "",
      threshold: "\(thresholds(band.map { decimal($0) })) from the own median, at \(weeks) week-ends in a row",
      evidence: newest(of: poles[leans], through: end, in: context), weight: min(1, max(0.5, volume)),
      weightReason: "threads / twice their minimum = \(decimal(volume)), at least 0.5, at most 1", lastHeld: episode.days.upperBound,
      holds: true, closes: "both poles within the band again; a word that holds both together")
    detail.band = found.map { reading in
      let range = range(reading)
      return Band(value: reading.value, low: range.lowerBound, high: range.upperBound, unit: "")
    }
    return detail
  }

  /// The newest hits of a pole: pointers for the reader.
  private func newest(of families: [String], through day: Day, in context: RuleContext) -> [Evidence] {
    families.compactMap { family in context.family(family).map { (family, context.hits[$0]) } }.flatMap { family, uses in
      uses.filter { $0.weight >= 1 && $0.day <= day && $0.day > day - window }.map { Evidence(event: $0.event, hit: $0.hit, role: family) }
    }.sorted { $0.event < $1.event }.suffix(5)
  }
}
