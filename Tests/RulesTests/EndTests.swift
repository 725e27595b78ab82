import Events
import Rules
import Testing

/// Where the looked-at data end.
@Suite struct EndTests {
  @Test func aRecordAtTheInstantOfJudgementIsNotLookedAt() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels")])
    log.say("2026-03-11 00:00", 0, by: "b", [.init("loose_labels")])
    let labels = try rule(MatchTests.labels)
    #expect(await log.outcome(labels, asOf: "2026-03-10").text == "quiet")
    #expect(await log.outcome(labels, asOf: "2026-03-11").text == "fired warn")
  }

  @Test func whereOnlyTheLastRecordSaysHowFarASourceReachesItCounts() throws {
    var log = TimelineBuilder()
    log.say("2026-03-02 00:00", 0)
    var timeline = log.timeline()
    timeline.sourceTable[0].coveredEnd = log.time("2026-03-02 00:00")
    #expect(Evaluator.coveredEnd(of: timeline) == log.time("2026-03-02 00:00").advanced(by: 1))
    timeline.sourceTable[0].coveredEnd = log.time("2026-03-05 00:00")
    #expect(Evaluator.coveredEnd(of: timeline) == log.time("2026-03-05 00:00"))
    timeline.sourceTable[0].coveredEnd = nil
    #expect(Evaluator.coveredEnd(of: timeline) == log.time("2026-03-02 00:00").advanced(by: 1))
  }

  @Test func writersAreCountedForNinetyDays() {
    var log = TimelineBuilder()
    for (date, person) in [("2026-01-05", "a"), ("2026-01-05", "b"), ("2026-02-05", "a"), ("2026-06-30", "c")] {
      log.say(date, 0, by: person)
    }
    let context = log.context(asOf: "2026-06-30")
    let counts = ["2026-01-04", "2026-01-05", "2026-04-04", "2026-04-05", "2026-05-05", "2026-05-06", "2026-06-30"].map {
      context.writers.count(0, on: Day($0) ?? Day(number: 0))
    }
    #expect(counts == [0, 2, 2, 1, 1, 0, 1])
  }
}
