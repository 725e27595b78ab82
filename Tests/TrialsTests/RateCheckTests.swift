import Harbinger
import Output
import Simulation
import Testing
import Trials

/// What is stated from one quiet year is seen in others; `harbinger simulate --rates 20` measures it on many.
@Suite struct RateCheckTests {
  private static func year(_ seed: UInt64, months: Int, _ pack: RulePack) -> RateCheck.Year {
    let simulated = SimulatedContext(.quiet(months: months), seed: seed, pack: pack)
    return RateCheck.Year(simulated.context, simulated.alliance, counted: simulated.to + -363...simulated.to)
  }

  @Test func aStatedRateIsSeenInOtherYears() async throws {
    let pack = RulePack(folder: "rules")
    let check = await RateCheck(
      pack, histories: 6, stated: [{ Self.year(1, months: 12, pack) }],
      seen: [{ Self.year(1001, months: 18, pack) }, { Self.year(1002, months: 18, pack) }])
    let all = try #require(check.lines.first { $0.what == "all rules, any strength" })
    #expect(check.unstated == 0 && all.within.all == 2 && all.within.part == 2, "\(check.text)")
    // The range holds because the rate does, and not because anything would lie in it.
    let stated = try #require(all.stated.first)
    #expect(all.stated.count == 1 && stated > 1 && stated < 8, "\(check.text)")
    // Of what the shuffling tells nothing of, nothing is stated.
    #expect(!check.lines.contains { ["requests-unanswered", "vicious-circle", "source-with-hole"].contains($0.what) })
  }
}
