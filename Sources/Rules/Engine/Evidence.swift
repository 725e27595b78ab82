public import Events

/// One piece of evidence: an event, what it shows, and the phrase in it where there is one.
public struct Evidence: Hashable, Sendable {
  /// Index into the timeline.
  public var event: Int
  /// Index into the timeline's hits, if a phrase was heard.
  public var hit: Int?
  /// What it is for the rule: `change`, `notice`, `request`, `label`, `last contact`.
  public var role: String

  public init(event: Int, hit: Int? = nil, role: String) {
    self.event = event
    self.hit = hit
    self.role = role
  }
}

/// What an episode says, worked out once it is to be told.
public struct Detail: Sendable {
  /// One plain sentence: who, what, how much, since when; never a verdict.
  public var sentence: String
  /// The relationship's own usual range in words, where there is one: `1-4 in 2 weeks`.
  public var usual: String
  /// The same as figures; `nil` where there are none, or no range.
  public var band: Band?
  /// What had to be reached, in words: `2 in 28 days`.
  public var threshold: String
  public var evidence: [Evidence]
  /// The `evidence` factor of the score, 0...1 and above, and how it came about.
  public var weight: Double
  public var weightReason: String
  /// The day on which the condition was last seen to hold: the last hit, the last change, the last day of a silence.
  public var lastHeld: Day
  /// Whether an absence or a measure holds at `as_of`: such an alert does not fade.
  public var holds: Bool
  /// What would have prevented it, or closes it.
  public var closes: String
  /// Whether all that speaks for it is what one side tells of the other: no link of a circle.
  public var isAccount = false

  public init(
    sentence: String, usual: String = "", threshold: String, evidence: [Evidence], weight: Double, weightReason: String, lastHeld: Day,
    holds: Bool,
    closes: String
  ) {
    self.sentence = sentence
    self.usual = usual
    self.threshold = threshold
    self.evidence = evidence
    self.weight = weight
    self.weightReason = weightReason
    self.lastHeld = lastHeld
    self.holds = holds
    self.closes = closes
  }
}
