public import Events
public import Setup

/// The two poles of a paradox over time, ready to be plotted: one point every four weeks, each over the rule's whole window.
public struct ParadoxSeries: Sendable {
  /// The rule of kind `balance` that it comes from.
  public var rule: String
  public var title: String
  /// The families of each pole, as the rule writes them.
  public var poles: [String]
  public var points: [Point]

  /// One window.
  public struct Point: Sendable {
    /// Its last day.
    public var day: Day
    public var stage: LifeStage?
    /// Threads with wording of each pole.
    public var a: Double
    public var b: Double
    /// (A - B) / (A + B + 10), from -1 to 1; `nil` where too little was said to tell.
    public var value: Double?
    /// The band that it should lie in, and whether it is the alliance's own or that of the first year; `nil` where there is no value.
    public var band: ClosedRange<Double>?
    public var isOwnBand: Bool
  }

  /// The series of a rule of kind `balance`; `nil` for another kind.
  package init?(_ rule: Rule, in ground: Ground) {
    guard let balance = rule.body.balance else { return nil }
    self.rule = rule.id
    title = rule.title
    poles = balance.poles.map { $0.joined(separator: "+") }
    points = []
    guard let first = ground.coverage.firstDay(for: nil), let covered = ground.coverage.lastDay(for: nil) else { return }
    let figures = balance.figures(in: ground)
    var day = min(covered, ground.lastDay)
    while day >= first + (min(balance.window, 28) - 1) {
      var point = Point(
        day: day, stage: ground.alliance.stage(on: day), a: figures.a.sum(after: day - balance.window, through: day),
        b: figures.b.sum(after: day - balance.window, through: day), isOwnBand: false)
      if case .success(let reading) = balance.reading(figures, at: day, first: first) {
        point.value = reading.value
        point.isOwnBand = reading.isOwn
        let width = balance.band.first?.value ?? 0.35
        point.band = reading.isOwn ? max(-1, reading.centre - width)...min(1, reading.centre + width) : balance.startBand
      }
      points.append(point)
      day = day - 28
    }
    points.reverse()
  }
}
