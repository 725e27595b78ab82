import Events
import Rules
import Setup
import Testing

@Suite struct MissingAfterTests {
  static let reply = """
    kind: missing
    when: {heard: request_open, from: either party}
    expected_after: {reply: other party}
    deadline: 2bd
    same: [topic, thread]
    """

  /// A request by contoso on Friday, 6 March 2026, so that northwind should answer.
  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-03-06", 1, [.init("request_open")], thread: "t", topics: 1)
    return log
  }

  /// Due through Tuesday the 10th; twice: Thursday the 12th; four times: Wednesday the 18th.
  @Test func deadlineIsCountedInWorkingDays() throws {
    let fired = Self.log().fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0)
    #expect(fired.first == "2026-03-11 watch")
    #expect(fired.first { $0.hasSuffix("warn") } == "2026-03-13 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-03-19 critical")
  }

  /// In the thread of the question even an insult is an answer; elsewhere it is a word on the same topic that answers nothing, unless something comes with it.
  @Test(arguments: [
    ("t", ["loose_labels"], true), ("u", ["loose_labels"], false), ("u", [], true), ("u", ["loose_labels", "delivery"], true),
  ])
  func talkAboutTheOtherSideElsewhereAnswersNothing(thread: String, heard: [String], closes: Bool) throws {
    var log = Self.log()
    log.say("2026-03-09", 0, heard.map { .init($0) }, thread: thread, topics: 1)
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0).isEmpty == closes)
  }

  /// Whoever is forgotten may have answered elsewhere: then nobody can say that no answer came. In its thread it is one, whatever it says; what the other
  /// side wrote is none.
  @Test(arguments: [
    ("2026-03-09", 0, "u", "not_evaluable forgotten"), ("2026-03-09", 0, "t", "quiet"), ("2026-03-09", 1, "u", "fired watch"),
    ("2026-03-05", 0, "u", "fired watch"),
  ])
  func whoIsForgottenMayHaveAnswered(on: String, by party: Int, thread: String, expected: String) async throws {
    var log = Self.log()
    log.say(on, party, thread: thread, flags: .unheard)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == expected)
  }

  @Test func onlyTheCalendarOfTheResponderCounts() throws {
    var log = Self.log()
    log.alliance.parties[0].calendar.holidays = [try #require(Day("2026-03-09"))]
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0).first == "2026-03-12 watch")
    log = Self.log()
    log.alliance.parties[1].calendar.holidays = [try #require(Day("2026-03-09"))]
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0).first == "2026-03-11 watch")
  }

  @Test func untilTheDeadlineItIsPending() async throws {
    let log = Self.log()
    for (day, expected) in [
      ("2026-03-06", "pending 2026-03-10"), ("2026-03-09", "pending 2026-03-10"), ("2026-03-10", "pending 2026-03-10"),
      ("2026-03-11", "fired watch"),
    ] {
      #expect(await log.outcome(try rule(Self.reply), asOf: day, actor: 0).text == expected, "\(day)")
    }
  }

  @Test func anAnswerInTimeIsQuietAndALateOneEndsIt() throws {
    for (answer, expected) in [
      ("2026-03-06 10:30", []), ("2026-03-10 23:59", []), ("2026-03-11 00:00", []),
      ("2026-03-12", ["2026-03-11 watch"]), ("2026-03-13", ["2026-03-11 watch", "2026-03-12 watch"]),
    ] {
      var log = Self.log()
      log.say(answer, 0, thread: "t")
      #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0) == expected, "\(answer)")
    }
  }

  @Test func anAnswerMayStandInAnotherPlaceOnTheSameTopic() async throws {
    var log = Self.log()
    log.say("2026-03-09", 0, thread: "u", topics: 1)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-31", actor: 0).text == "quiet")
  }

  @Test func whatTheAskerCannotSeeOrIsAboutSomethingElseIsNoAnswer() async throws {
    var log = Self.log()
    log.say("2026-03-09", 0, to: [0], thread: "t")
    log.say("2026-03-09", 1, thread: "t")
    log.say("2026-03-09", 0, thread: "u", topics: 2)
    log.say("2026-03-09", 0, thread: "t", flags: .autoReply)
    log.say("2026-03-05", 0, thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "fired watch")
  }

  @Test func minutesOfAMeetingOfBothAnswer() async throws {
    var log = Self.log()
    log.minute("2026-03-09", [1], topics: 1)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "fired watch")
    log.minute("2026-03-09", [0, 1], topics: 1)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "quiet")
  }

  /// An agreed reply time; grace is added once.
  @Test func agreedReplyTimeAndGrace() throws {
    var log = Self.log()
    let agreed = Self.reply.split(separator: "\n").map { $0.hasPrefix("deadline") ? "deadline: agreed" : String($0) }
      .joined(separator: "\n")
    log.alliance.agreed.reply = TimeSpan(1, .businessDays)
    #expect(log.fired(try rule(agreed), asOf: "2026-03-31", actor: 0).first == "2026-03-10 watch")
    #expect(log.fired(try rule(agreed + "\ngrace: 1bd"), asOf: "2026-03-31", actor: 0).first == "2026-03-11 watch")
    // Without an agreement five working days hold.
    log.alliance.agreed.reply = nil
    #expect(log.fired(try rule(agreed), asOf: "2026-03-31", actor: 0).first == "2026-03-14 watch")
  }

  @Test func everyTriggerIsFollowedNotOnlyTheNewest() async throws {
    var log = Self.log()
    log.say("2026-03-12", 1, [.init("request_open")], thread: "u")
    log.say("2026-03-12 12:00", 0, thread: "u")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-20", actor: 0).text == "fired critical")
  }

  @Test func weakRequestsAreNoTrigger() async throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-03-06", 1, [.init("request_open", weight: 0.5)], thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-31", actor: 0).text == "quiet")
  }

  @Test func dataThatEndBeforeTheDeadlineProveNothing() async throws {
    var log = Self.log()
    log.sources = [("2025-01-01", "2026-03-09")]
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-12", actor: 0).text == "pending 2026-03-10")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-31", actor: 0).text == "not_evaluable stale")
  }

  static let pressure = """
    kind: missing
    when: {heard: pressure_hints, from: either party}
    expected_after: {heard: context_sharing, from: same party}
    deadline: 7d
    at_least: {warn: 2, critical: 4}
    window: 28d
    """

  /// Hints on the 2nd and the 9th; each is due through the seventh day after it, and counts for 28 days.
  @Test func hintsWithoutAnExplanationAreCounted() throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 1)
    log.say("2026-03-02", 0, [.init("pressure_hints")], topics: 1)
    log.say("2026-03-09", 0, [.init("pressure_hints")], topics: 1)
    let fired = log.fired(try rule(Self.pressure), asOf: "2026-05-01", actor: 0)
    #expect(fired.first == "2026-03-17 warn")
    #expect(fired.last == "2026-03-29 warn")
    #expect(Set(fired.map { $0.suffix(4) }) == ["warn"])
  }

  @Test func anExplanationBySameOrNextMessageInTimeExcuses() async throws {
    for (when, topics, expected) in [
      ("2026-03-09", UInt64(1), "quiet"), ("2026-03-16", 1, "quiet"), ("2026-03-17", 1, "fired warn"), ("2026-03-09", 2, "fired warn"),
    ] {
      var log = TimelineBuilder()
      log.say("2026-01-12", 1)
      log.say("2026-03-02", 0, [.init("pressure_hints")], topics: 4)
      log.say("2026-03-09", 0, [.init("pressure_hints")], topics: 1)
      log.say("\(when) 15:00", 0, [.init("context_sharing")], topics: topics)
      #expect(await log.outcome(try rule(Self.pressure), asOf: "2026-03-20", actor: 0).text == expected, "\(when) \(topics)")
    }
    var log = TimelineBuilder()
    log.say("2026-01-12", 1)
    log.say("2026-03-02", 0, [.init("pressure_hints")], topics: 4)
    log.say("2026-03-09", 0, [.init("pressure_hints"), .init("context_sharing")], topics: 1)
    #expect(await log.outcome(try rule(Self.pressure), asOf: "2026-03-20", actor: 0).text == "quiet")
  }

  @Test func ofTwoEventsAtOneInstantTheAnswerMayStandFirst() async throws {
    var log = Self.log()
    log.say("2026-03-06 10:00", 0, thread: "t")
    let end = log.end(of: "2026-03-31")
    for timeline in [log.timeline(), log.timeline(tie: { $0 > $1 })] {
      let evaluation = await Evaluator(RuleSet(rules: [try rule(Self.reply)])).evaluation(on: log.context(timeline, asOf: end))
      #expect(evaluation.outcome(actor: 0).text == "quiet")
    }
  }

  @Test func answersByOthersThanTheExpectedPartyDoNotCount() async throws {
    var log = Self.log()
    log.alliance.parties.append(Party(id: "fabrikam", name: "Fabrikam"))
    log.drafts[1].row.audience = [PartySet(0), PartySet(1)]
    log.say("2026-03-09", 2, thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "fired watch")
  }
}

/// A meeting that took place, and what should follow it.
@Suite struct MissingAfterMeetingTests {
  static let minutes = """
    kind: missing
    when: {meeting: steering}
    expected_after: {minutes: on}
    deadline: 5bd
    """

  /// A steering committee on Monday 2 March, an ops sync on the 3rd.
  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.meet("2026-03-02 14:00", [0, 1], title: "steering committee")
    log.meet("2026-03-03 14:00", [0, 1], title: "ops sync")
    return log
  }

  @Test func minutesAreDueFiveWorkingDaysAfterTheMeetingOfThatName() async throws {
    let log = Self.log()
    #expect(await log.outcome(try rule(Self.minutes), asOf: "2026-03-09").text == "pending 2026-03-09")
    #expect(log.fired(try rule(Self.minutes), asOf: "2026-03-31").first == "2026-03-10 watch")
  }

  @Test func minutesOfTheMeetingCloseItWhateverElseWasMinuted() async throws {
    for (when, expected) in [("2026-03-02 14:00", "quiet"), ("2026-03-02 00:00", "quiet"), ("2026-03-03 14:00", "fired watch")] {
      var log = Self.log()
      log.minute(when, [0, 1])
      #expect(await log.outcome(try rule(Self.minutes), asOf: "2026-03-11").text == expected, "\(when)")
    }
  }

  @Test func aMeetingThatWasCalledOffAsksForNothing() async throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.meet("2026-03-02 14:00", [0, 1], title: "steering committee", flags: [.cancelled])
    #expect(await log.outcome(try rule(Self.minutes), asOf: "2026-03-11").text == "quiet")
  }

  /// Any word between the two will do, unless `same` says otherwise.
  @Test func aWordAfterTheMeetingMayBeAskedFor() async throws {
    let text = "kind: missing\nwhen: {meeting: any}\nexpected_after: {heard: delivery, from: either party}\ndeadline: 3bd\n"
    var log = Self.log()
    #expect(await log.outcome(try rule(text), asOf: "2026-03-09").text == "fired watch")
    log.say("2026-03-04", 1, [.init("delivery")])
    #expect(await log.outcome(try rule(text), asOf: "2026-03-09").text == "quiet")
  }

  @Test func minutesBelongToAMeeting() {
    let text = "kind: missing\nwhen: {heard: request_open}\nexpected_after: {minutes: on}\n"
    #expect(ReadingTests.told(text) == ["'minutes' are those of a meeting: write when: {meeting: steering committee}"])
  }
}
