public import Events
public import Setup

/// The two poles of a paradox over time, ready to be plotted: one point every four weeks, each over the rule's whole window.
public struct ParadoxSeries: Hashable, Codable, Sendable {
  /// The rule of kind `balance` that it comes from.
  public var rule: String
  public var title: String
  /// The families of each pole, as the rule writes them.
  public var poles: [String]
  public var points: [Point]

  /// One window.
  public struct Point: Hashable, Codable, Sendable {
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

    /// Leaves nothing but that there was a window.
    mutating func hide() { (a, b, value, band) = (0, 0, nil, nil) }
  }

  /// The series of a rule about two poles; `nil` for another.
  package init?(_ rule: Rule, in context: RuleContext) {
    guard let paradox = rule.body.paradox else { return nil }
    self.rule = rule.id
    title = rule.title
    poles = paradox.poles.map { $0.joined(separator: "+") }
    points = paradox.points(context)
  }
}

/// What a rule about two poles can tell of every window, not only of those in which it fires.
package struct Paradox: Sendable {
  /// The families of each pole.
  var poles: [[String]]
  /// The windows of the data, ascending.
  var points: @Sendable (RuleContext) -> [ParadoxSeries.Point]
}
