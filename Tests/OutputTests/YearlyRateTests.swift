import Output
import Testing

@Suite struct YearlyRateTests {
  @Test func muchTimeBehindARateMakesItsCountsThoseOfPoisson() {
    // Of Poisson with mean 4, 0.018 lie at 0 and 0.979 up to 8.
    #expect(YearlyRate(4, from: 1e6).range(in: 1) == 1...8)
    #expect(YearlyRate(0, from: 1e6).range(in: 1) == 0...0)
  }

  @Test func littleTimeBehindItMakesThemWider() {
    let (much, little) = (YearlyRate(1, from: 10).range(in: 1), YearlyRate(1, from: 0.5).range(in: 1))
    #expect(little.upperBound > much.upperBound && little.lowerBound <= much.lowerBound)
    // Nothing seen in half a year is no promise: negative binomial with shape 1/2 and p 1/3.
    #expect(YearlyRate(0, from: 0.5).range(in: 1) == 0...6)
    #expect(YearlyRate(0, from: 0.5, unseen: 0.05).range(in: 1) == 0...1)
  }

  @Test func aLongerTimeMayShowMore() {
    let rate = YearlyRate(2, from: 1)
    #expect(rate.range(in: 0.25).upperBound < rate.range(in: 1).upperBound)
    #expect(rate.expected(in: 0.25) == 0.5)
    #expect(rate.figures.hasPrefix("2 (0-"))
  }

  @Test func whatComesAtOnceSpreadsMore() {
    // Clumps of five, of which 0.8 are expected: 0 to 3 of them.
    #expect(YearlyRate(4, from: 1e6, clump: 5).range(in: 1) == 0...15)
    #expect(YearlyRate(4, from: 1e6, clump: 0.5).range(in: 1) == 1...8)
  }
}
