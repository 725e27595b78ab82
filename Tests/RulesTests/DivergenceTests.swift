import Events
import Rules
import Setup
import Testing

@Suite struct DivergenceTests {
  static let counts = "kind: divergence\nof: {counts: blocker}\nratio: {warn: 3}\nmin_each: 5\nwindow: 28d\n"

  /// Messages of both on every day of March 2026, some of them with a family heard.
  static func log(_ first: Int, _ second: Int, silent: Bool = false) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2026-02-01", "2026-12-31")]
    for number in 0..<27 {
      let day = day("2026-03-02", number)
      log.say("\(day) 09:00", 0, number < first ? [.init("blocker")] : [])
      if !silent || number < 5 { log.say("\(day) 10:00", 1, number < second ? [.init("blocker")] : []) }
    }
    return log
  }

  @Test(arguments: [(12, 0, true), (12, 10, false), (4, 0, false)])
  func oneSideAloneNamesDifficulties(first: Int, second: Int, expected: Bool) async throws {
    let outcome = await Self.log(first, second).evaluation([try rule(Self.counts)], asOf: "2026-03-29").outcomes.first
    #expect(outcome?.clauses.first?.met == expected)
  }

  @Test func aSideThatHardlyWritesIsNotCompared() async throws {
    #expect(await Self.log(12, 0, silent: true).outcome(try rule(Self.counts), asOf: "2026-03-29").text == "not_evaluable volume")
  }

  @Test func aTopicOfOneSideAlone() async throws {
    let rule = try rule("kind: divergence\nof: {first_mentions: declared}\ndates_apart: {warn: 30d}\nmin_each: 2\n")
    var log = TimelineBuilder()
    log.alliance.topics = [.init(id: "price", terms: ["price"])]
    log.say("2025-06-02", 0)
    log.say("2025-06-03", 1)
    for day in ["2026-02-02", "2026-02-05"] { log.say(day, 0, topics: 1) }
    #expect(await log.outcome(rule, asOf: "2026-03-04", label: "price").text == "quiet")
    #expect(await log.outcome(rule, asOf: "2026-03-05", label: "price").text == "fired warn")
    log.say("2026-02-20", 1, topics: 1)
    #expect(await log.outcome(rule, asOf: "2026-03-05", label: "price").text == "quiet")
  }
}
