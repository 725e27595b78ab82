import Rules
import Testing

/// Figures computed with scipy 1.17.
@Suite struct StatisticsTests {
  @Test(arguments: [0.4, 0.05, 0.005, 0.001, 0.0001], [13, 40, 1000]) func theTailIsTheProbabilityOfItsCutoff(_ p: Double, _ count: Int) {
    #expect(abs(Statistics.tail(score: Statistics.cutoff(probability: p, count: count), count: count) / p - 1) < 1e-5)
  }

  @Test func whatIsNotAboveTheUsualIsNotRare() { #expect(Statistics.tail(score: -1, count: 20) == 1) }

  @Test(arguments: [
    (4.0, 2.5, 0, 0.0917416675955684, 1.0), (4, 2.5, 4, 0.6439069510127525, 0.474813403118132),
    (4, 2.5, 12, 0.9793315009325693, 0.030481924130294276), (30, 60, 12, 0.0012530192962596138, 0.9994021781881868),
    (0.2, 0.5, 3, 0.9979226622887734, 0.008237354145108098), (500, 40, 380, 0.06299242382077248, 0.9387844948920068),
  ])
  func negativeBinomialAgreesWithScipy(mean: Double, shape: Double, x: Int, atMost: Double, atLeast: Double) {
    let distribution = Statistics.NegativeBinomial(mean: mean, shape: shape)
    #expect(abs(distribution.atMost(x) - atMost) < 1e-9)
    #expect(abs(distribution.atLeast(x) - atLeast) < 1e-9)
  }

  @Test(arguments: [(4.0, 2.5, 1...8), (30, 60, 22...39), (0.2, 0.5, 0...1)])
  func usualIsFromOneToNineTenths(mean: Double, shape: Double, usual: ClosedRange<Int>) {
    #expect(Statistics.NegativeBinomial(mean: mean, shape: shape).usual == usual)
  }

  @Test(arguments: [
    (0.005, 20, 2.86093460646498), (0.005, 180, 2.6035739121804755), (0.001, 20, 3.579400148954716), (0.001, 30, 3.396240288356803),
    (0.001, 180, 3.136384708543392), (0.0001, 30, 4.25389411843228), (0.0001, 60, 3.9664475194419304),
  ])
  func cutoffIsNearStudentsQuantile(probability: Double, count: Int, quantile: Double) {
    let cutoff = Statistics.cutoff(probability: probability, count: count)
    #expect(abs(cutoff - quantile) < 0.01 * quantile, "\(cutoff) for \(quantile)")
  }

  @Test func normalQuantile() {
    for (p, z) in [(0.5, 0.0), (0.9, 1.2815515655446004), (0.999, 3.090232306167813), (0.1, -1.2815515655446004)] {
      #expect(abs(Statistics.normalQuantile(p) - z) < 1e-9)
    }
  }

  @Test func medianSpreadAndDispersion() {
    #expect(Statistics.median([3, 1, 4, 1, 5, 9, 2, 6]) == 3.5)
    #expect(Statistics.median([]) == nil)
    #expect(abs((Statistics.spread([3, 1, 4, 1, 5, 9, 2, 6]) ?? 0) - 2.9652) < 1e-9)
    #expect(abs(Statistics.dispersion([0, 4, 1, 12, 3, 0, 7, 2, 2, 30, 1, 0]) - 11.033357771260995) < 1e-9)
    #expect(Statistics.dispersion([5, 5, 5, 5]) == 1.5)
    #expect(Statistics.dispersion([]) == 1.5)
  }

  /// a = 0.5, b = a / max(alliance rate, 0.5 / history exposure); the shape is capped by the clumping, here 1.5.
  @Test func predictiveOfNothingSeen() {
    let predicted = Statistics.predictive(history: 0, historyExposure: 180, exposure: 14, allianceRate: 0, weekly: [0, 0, 0])
    #expect(abs(predicted.mean - 0.019444444444444445) < 1e-12)
    #expect(abs(predicted.shape - 0.03888888888888889) < 1e-12)
    #expect(abs(predicted.atLeast(3) - 0.0006748582664815339) < 1e-9)
  }
}
