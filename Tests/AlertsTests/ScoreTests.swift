import Alerts
import Rules
import Testing

/// The six checks of the design: each alert as the rules would hand it to the scorer, three days after it last held where it fades.
@Suite struct ScoreTests {
  static let circle = ScoreInput(severity: 5, strength: .warn, evidence: 1, isCircle: true, daysSince: 3, bestMember: 32)
  static let exitLetter = ScoreInput(severity: 5, strength: .critical, evidence: 0.5, daysSince: 0)
  static let silence = ScoreInput(severity: 4, strength: .critical, evidence: 1, holds: true)
  static let priceChange = ScoreInput(severity: 4, strength: .warn, evidence: 0.75, daysSince: 3)
  static let slowReplies = ScoreInput(severity: 3, strength: .warn, evidence: 1, holds: true)
  static let fadingAmbition = ScoreInput(severity: 2, strength: .critical, evidence: 1, holds: true)

  @Test(arguments: [
    (circle, 56), (exitLetter, 32), (silence, 32), (priceChange, 17), (slowReplies, 12), (fadingAmbition, 8),
  ])
  func pointsAreThoseOfTheDesign(input: ScoreInput, points: Int) {
    #expect(Int(Score(input).points.rounded()) == points)
  }

  @Test func theSixStandInTheirOrder() {
    let points = [Self.circle, Self.exitLetter, Self.silence, Self.priceChange, Self.slowReplies, Self.fadingAmbition].map {
      Score($0).points
    }
    #expect(points == points.sorted(by: >))
  }

  @Test func pointsAreTheProductOfThePrintedFactors() {
    let score = Score(
      ScoreInput(
        severity: 3, strength: .warn, evidence: 0.8, trust: 1.2, daysSince: 10, confirmation: Confirmation(linked: 2), isEarly: true))
    let product = score.factors.reduce(1) { $0 * $1.value }
    #expect(abs(score.points - product) < 0.01)
    #expect(score.factors.map(\.name).contains("early"))
  }

  @Test func answeredRepairsAndMereDisagreementWeighLess() {
    func value(_ name: String, repairs: Int, disagreement: Bool) -> Double? {
      var input = Self.slowReplies
      var recovery = Recovery()
      recovery.answeredRepairs = repairs
      recovery.isDisagreement = disagreement
      input.recovery = recovery
      return Score(input).factors.first { $0.name == name }?.value
    }
    #expect(value("repair", repairs: 0, disagreement: false) == 1)
    #expect(value("repair", repairs: 1, disagreement: false) == 0.8)
    #expect(value("repair", repairs: 9, disagreement: false) == 0.6)
    #expect(value("disagreement", repairs: 0, disagreement: true) == 0.7)
    #expect(value("disagreement", repairs: 0, disagreement: false) == 1)
  }

  @Test func theStageOfARuleIsAFactorOnlyWhereItCounts() {
    var input = Self.slowReplies
    #expect(!Score(input).factors.contains { $0.name == "stage" })
    let before = Score(input).points
    input.stage = 1.25
    #expect(Score(input).points == (before * 125).rounded() / 100)
  }

  @Test func aCircleIsNeverBelowItsBestMember() {
    let score = Score(ScoreInput(severity: 3, strength: .watch, evidence: 1, isCircle: true, daysSince: 60, bestMember: 32))
    #expect(abs(score.points - 35.2) < 0.001)
    #expect(score.factors.last?.name == "members")
  }

  @Test func whatGetsWorseNeverSinks() {
    // More evidence, a higher strength, a fresher day: each alone raises the points or leaves them.
    for severity in 1...5 {
      for days in [0, 3, 28] {
        let points = Strength.allCases.map { Score(ScoreInput(severity: severity, strength: $0, evidence: 0.75, daysSince: days)).points }
        #expect(points == points.sorted())
        let later = Score(ScoreInput(severity: severity, strength: .warn, evidence: 0.75, daysSince: days + 1)).points
        #expect(later < Score(ScoreInput(severity: severity, strength: .warn, evidence: 0.75, daysSince: days)).points)
      }
    }
    #expect(
      Score(ScoreInput(severity: 3, strength: .warn, evidence: 1, daysSince: 0)).points
        > Score(ScoreInput(severity: 3, strength: .warn, evidence: 0.75, daysSince: 0)).points)
  }

  @Test func patternsThatConfirmCountAtMostOnePointSix() {
    let base = Score(ScoreInput(severity: 3, strength: .warn, evidence: 1, holds: true)).points
    func ratio(_ linked: Int, beside: Int = 0) -> Double {
      Score(ScoreInput(severity: 3, strength: .warn, evidence: 1, holds: true, confirmation: Confirmation(linked: linked, beside: beside)))
        .points
        / base
    }
    #expect(abs(ratio(1) - 1.2) < 0.01)
    #expect(abs(ratio(2) - 1.44) < 0.01)
    #expect(abs(ratio(5) - 1.6) < 0.01)
    #expect(abs(ratio(0, beside: 1) - 1.1) < 0.01)
    #expect(abs(ratio(1, beside: 1) - 1.32) < 0.01)
  }

  @Test func whatNobodyAnsweredForFadesSlowly() {
    func points(_ halfLife: Double) -> Double {
      Score(ScoreInput(severity: 4, strength: .warn, evidence: 1, daysSince: 120, halfLife: halfLife)).points
    }
    #expect(abs(points(120) - 12) < 0.01)
    #expect(points(28) < 2)
  }

  @Test func theSecondOfItsKindIsDamped() {
    let score = Score(Self.silence)
    #expect(score.damped(1) == score)
    #expect(abs(score.damped(2).points - 11.31) < 0.01)
    #expect(score.damped(2).factors.last?.name == "repeat")
  }
}
