import Events
import Setup
import Testing

@testable import Rules

/// What answers in a room where many talk, what asks again, days that came and went, and sources that are written seldom.
@Suite struct BusyRoomTests {
  private static let soon = JudgementTests.request.replacing("turn]", with: "soon]")

  /// Whether Contoso's request of Friday, 6 March 2026, ten o'clock, stays open.
  private func isOpen(_ text: String = JudgementTests.request, _ more: (inout TimelineBuilder) -> Void) throws -> Bool {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-03-06 10:00", 1, by: "1-new", [.init("request_open")], content: [7], channel: "joint")
    more(&log)
    return try !log.fired(rule(text), asOf: "2026-03-31", actor: 0).isEmpty
  }

  @Test func whatBeginsSomethingElseAnswersNothing() throws {
    #expect(try !isOpen { $0.say("2026-03-06 11:00", 0, channel: "joint") })
    #expect(try isOpen { $0.say("2026-03-06 11:00", 0, flags: .question, channel: "joint") }, "a question of its own")
    #expect(try !isOpen { $0.say("2026-03-06 11:00", 0, content: [7], flags: .question, channel: "joint") }, "a word in common")
    #expect(
      try isOpen {
        $0.say("2026-03-06 11:00", 0, thread: "u", channel: "joint")
        $0.say("2026-03-06 11:10", 1, by: "1-old", thread: "u", channel: "joint")
      }, "a thread in which the one who asked takes no part")
  }

  @Test func soonIsHalfAWorkingDay() throws {
    for (answer, isAnswer) in [("2026-03-06 13:59", true), ("2026-03-06 14:01", false), ("2026-03-09 09:00", false)] {
      #expect(try isOpen(Self.soon) { $0.say(answer, 0, channel: "joint") } == !isAnswer, "\(answer)")
    }
  }

  @Test func anotherMailOfThatDayIsNoAnswerToTheFirst() throws {
    for (subject, isAnswer) in [("the pump", true), ("lunch", false)] {
      var log = TimelineBuilder()
      log.say("2026-01-12", 0)
      log.say("2026-03-06 10:00", 1, [.init("request_open")], subject: "the pump")
      log.say("2026-03-06 15:00", 0, subject: subject, addressed: [("1-first", 1)])
      #expect(try log.fired(rule(JudgementTests.request), asOf: "2026-03-31", actor: 0).isEmpty == isAnswer, "\(subject)")
    }
  }

  @Test func whatIsAskedInAnAnswerWeighsHalf() async throws {
    let alone = try rule(JudgementTests.request + "alone: watch\n")
    for (answered, expected) in [(false, "fired critical"), (true, "fired watch")] {
      var log = TimelineBuilder()
      log.say("2026-01-12", 0)
      for thread in 0..<5 {
        if answered { log.say("2026-03-05 0\(thread):00", 0, thread: "\(thread)") }
        log.say("2026-03-06 0\(thread):00", 1, [.init("request_open")], thread: "\(thread)")
      }
      #expect(await log.outcome(alone, asOf: "2026-03-31", actor: 0).text == expected)
    }
  }

  private static let passed = JudgementTests.slip + "passed: [chaser]\n"

  @Test func aDayThatCameAndWentIsASlipOfWhoHadNamedIt() throws {
    func fires(_ more: (inout TimelineBuilder) -> Void) throws -> String? {
      var log = TimelineBuilder()
      log.say("2026-01-12", 0)
      more(&log)
      return try log.fired(rule(Self.passed), asOf: "2026-03-31", actor: 0).last
    }
    let late = TimelineBuilder.Heard("chaser", marks: .told)
    #expect(try fires { $0.say("2026-03-06", 1, [late], thread: "t") } == nil, "nobody ever named a day")
    #expect(
      try fires {
        $0.say("2026-03-06", 1, [late], thread: "t")
        $0.say("2026-03-06 15:00", 0, thread: "t", due: "2026-03-12")
      } == "2026-03-31 watch", "the answer names one")
    #expect(
      try fires {
        $0.say("2026-03-02", 0, thread: "t", due: "2026-03-05")
        $0.say("2026-03-06", 1, [late], thread: "t")
      } == "2026-03-31 watch", "one was named before")
    #expect(
      try fires {
        $0.say("2026-03-06", 1, [late], thread: "t")
        $0.say("2026-03-06 15:00", 0, [.init("delivery")], thread: "t", due: "2026-03-12")
      } == nil, "it came")
    #expect(
      try fires {
        $0.say("2026-03-06", 1, [late], thread: "t")
        $0.say("2026-03-06 15:00", 0, thread: "t", due: "2026-03-12")
        $0.say("2026-03-13", 1, [late], thread: "t")
        $0.say("2026-03-13 15:00", 0, thread: "t", due: "2026-03-19")
      } == "2026-03-31 warn", "what slips again counts twice")
  }

  /// Minutes every four weeks that end three weeks before the judgement are complete, and no stale source.
  @Test func aSourceThatIsWrittenSeldomIsNotStaleInItsRhythm() throws {
    for (isOpenEnd, expected) in [(true, Day("2026-03-25")), (false, Day("2026-03-04"))] {
      var log = TimelineBuilder()
      log.sources = [("2025-10-01", "2026-03-25"), ("2025-10-01", "2026-03-04")]
      for number in 0..<30 { log.say(day("2026-01-05", number * 2), number % 2) }
      for number in 0..<6 { log.say(day("2025-10-15", number * 28), 0, source: 1) }
      var timeline = log.timeline()
      timeline.sourceTable[1].endsWithItsRecords = isOpenEnd
      let context = log.context(timeline, asOf: log.end(of: "2026-03-25"))
      #expect(context.coverage.rhythms == [2, 28])
      #expect(context.coverage.lastDay(for: PartyPair(0, 1)) == expected)
      #expect(context.tolerance(of: 0) == 7 && context.tolerance(of: 1) == 56)
      #expect(context.staleness(of: PartyPair(0, 1)) == nil)
    }
  }

  /// Six organisations on a list are no fifteen conversations; a channel of as many is a room.
  @Test func whoMeetsOnAListOnlyIsNotJudgedAsAPair() async throws {
    let falling = "kind: silence\nof: contact\n"
    for (subject, expected) in [("news", "not_evaluable volume"), (nil, "fired critical")] as [(String?, String)] {
      var log = TimelineBuilder()
      log.alliance = TimelineBuilder.alliance(parties: ["a", "b", "c", "d"])
      for number in 0..<80 { log.say(day("2025-09-01", number), number % 4, subject: subject, channel: subject == nil ? "all" : nil) }
      // The others go on, so that it is no pause of all.
      for number in 80..<200 { log.say(day("2025-09-01", number), 2 + number % 2, to: [2, 3], subject: subject) }
      let all = await log.evaluation([try rule(falling)], asOf: "2026-03-10").outcomes
      #expect(all.first { $0.subject.pair == PartyPair(0, 1) }?.outcome.text == expected)
    }
  }
}
