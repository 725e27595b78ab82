public import Rules
import Glibc
import Output

/// One factor of a score, with where it comes from; all of them are printed.
public struct Factor: Hashable, Codable, Sendable {
  public var name: String
  public var value: Double
  /// Why it has this value, in words.
  public var reason: String

  public init(_ name: String, _ value: Double, _ reason: String) {
    self.name = name
    self.value = value
    self.reason = reason
  }
}

/// What the score of an alert is worked out from.
public struct ScoreInput: Hashable, Sendable {
  /// 1 to 5.
  public var severity: Int
  public var strength: Strength
  /// The evidence factor of the kind, with its reason.
  public var evidence: Double
  public var evidenceReason: String
  public var isCircle: Bool
  /// 2 (useful + 2) / (useful + noise + 4) within 0.6 ... 1.4; 1 without a ledger.
  public var trust: Double
  /// Whether an absence or a measure holds now; else the days since the condition was last seen to hold.
  public var holds: Bool
  public var daysSince: Int
  /// Days after which the points are half of what they were when it was last seen: longer for what nobody has answered for.
  public var halfLife: Double
  /// Other patterns of the same pair and weeks, which confirm it.
  public var confirmation: Confirmation
  /// Whether the alliance is in its first 90 days; `nil` if its start is not known.
  public var isEarly: Bool?
  /// The best member's points of a circle.
  public var bestMember: Double
  /// Repairs that the other side answered, and whether the evidence is mere disagreement about the matter; `nil`: the finding is of no pair.
  public var recovery: Recovery?
  /// What the rule's own life stage multiplies its points by, and the stage.
  public var stage: Double

  public init(
    severity: Int, strength: Strength, evidence: Double, evidenceReason: String = "", isCircle: Bool = false, trust: Double = 1,
    holds: Bool = false,
    daysSince: Int = 0, halfLife: Double = 28, confirmation: Confirmation = Confirmation(), isEarly: Bool? = nil, bestMember: Double = 0,
    recovery: Recovery? = nil, stage: Double = 1
  ) {
    self.severity = severity
    self.strength = strength
    self.evidence = evidence
    self.evidenceReason = evidenceReason
    self.isCircle = isCircle
    self.trust = trust
    self.holds = holds
    self.daysSince = daysSince
    self.halfLife = halfLife
    self.confirmation = confirmation
    self.isEarly = isEarly
    self.bestMember = bestMember
    self.recovery = recovery
    self.stage = stage
  }
}

/// The points of an alert and the factors that they are the product of.
///
///     points = 2^severity x strength x evidence x sides x trust x fresh x confirmed x early x disagreement x repair [x stage]
public struct Score: Hashable, Codable, Sendable {
  /// Rounded to 0.01.
  public var points: Double
  public var factors: [Factor]

  public init(_ input: ScoreInput) {
    let fresh = input.holds ? 1 : pow(0.5, Double(max(0, input.daysSince)) / input.halfLife)
    factors = [
      Factor("severity", pow(2, Double(input.severity)), "2 to the power of severity \(input.severity)"),
      Factor("strength", Score.weight(input.strength), input.strength.name),
      Factor("evidence", input.evidence, input.evidenceReason),
      Factor("sides", input.isCircle ? 1.25 : 1, input.isCircle ? "a circle: both sides take part" : "no circle"),
      Factor("trust", input.trust, input.trust == 1 ? "too few verdicts" : "verdicts of both sides"),
      Factor(
        "fresh", fresh,
        input.holds
          ? "the condition still holds" : "half every \(decimal(input.halfLife)) days; \(input.daysSince) days since it was last seen"),
      input.isCircle ? Factor("confirmed", 1, "a circle stands on its members") : input.confirmation.factor,
      Factor(
        "early", input.isEarly == true ? 1.25 : 1,
        input.isEarly.map { $0 ? "first 90 days of the alliance" : "after the first 90 days" } ?? "the start of the alliance is not given"),
      Factor(
        "disagreement", input.recovery?.isDisagreement == true ? 0.7 : 1,
        input.recovery?.isDisagreement == true ? "the evidence is disagreement about the matter" : "no mere disagreement about the matter"),
      Score.repair(input.recovery?.answeredRepairs ?? 0),
    ]
    if input.stage != 1 { factors.append(Factor("stage", input.stage, "what the rule counts in this life stage")) }
    var points = factors.reduce(1) { $0 * $1.value }
    if input.isCircle, points < 1.1 * input.bestMember {
      factors.append(Factor("members", 1.1 * input.bestMember / points, "at least 1.1 times its best member"))
      points = 1.1 * input.bestMember
    }
    self.points = Score.rounded(points)
  }

  /// The same alert as the `position`-th of its rule, topic and pair, from 1: divided by position^1.5.
  public func damped(_ position: Int) -> Score {
    guard position > 1 else { return self }
    var copy = self
    let factor = 1 / pow(Double(position), 1.5)
    copy.factors.append(Factor("repeat", factor, "number \(position) of the same rule, topic and pair"))
    copy.points = Score.rounded(points * factor)
    return copy
  }

  /// 0.8 for each answered repair, at least 0.6.
  private static func repair(_ answered: Int) -> Factor {
    Factor(
      "repair", max(0.6, pow(0.8, Double(answered))),
      answered == 0 ? "no gesture of repair that was answered" : "gestures of repair that were answered: \(answered)")
  }

  /// watch 1, warn 1.5, critical 2.
  static func weight(_ strength: Strength) -> Double {
    switch strength {
    case .watch: 1
    case .warn: 1.5
    case .critical: 2
    }
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
