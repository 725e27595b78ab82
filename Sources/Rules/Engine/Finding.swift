public import Events

/// An episode of a rule: a run of days on which it fired for one subject.
public struct Finding: Sendable {
  public var rule: Rule
  public var subject: Subject
  /// First and last fired day.
  public var days: ClosedRange<Day>
  /// Which episode of its subject it is since the first covered day, from 1: with rule and subject what it is known by from night to night.
  public var ordinal = 1
  /// The strength at the last fired day.
  public var strength: Strength
  /// Whether it fires at `as_of`; closed episodes are listed for 28 days.
  public var isOpen: Bool
  public var detail: Detail
  /// Topics, threads and words of its evidence: what it may be linked by.
  public var links: Links
  /// Findings that this one, a circle, is made of, as indices into the list of findings; empty for all others.
  public var members: [Int]
  /// What speaks for it being less grave.
  public var recovery = Recovery()
  /// What the rule multiplies its points by in the life stage of its last day.
  public var stageWeight = 1.0
  /// What else is to be said of it, a sentence each: how long it has been open without a joint look.
  public var notes: [String] = []
  /// What answered for an act after it; `nil` if nothing did, or if the rule does not ask.
  public var resolution: Resolution?
  /// Whether it has closed and nothing has answered for it.
  public var isUnresolved: Bool { rule.untilResolved && !isOpen && resolution == nil }

  public init(
    rule: Rule, subject: Subject, days: ClosedRange<Day>, strength: Strength, isOpen: Bool, detail: Detail, links: Links,
    members: [Int] = []
  ) {
    self.rule = rule
    self.subject = subject
    self.days = days
    self.strength = strength
    self.isOpen = isOpen
    self.detail = detail
    self.links = links
    self.members = members
  }
}
