import Events
import Rules
import Setup
import Testing

@Suite struct MissingBeforeTests {
  static let change = """
    kind: missing
    when: {heard: change_statement, from: either party}
    expected_before: {heard: change_notice, from: same party, to: other party}
    same: [topic, thread]
    notice: agreed
    look_back: 180d
    unless: {meeting: both attended, same: [topic]}
    """

  /// Topics: bit 0 price (21 days), bit 1 scope (7 days), bit 2 without an agreement of its own (14 days).
  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    log.alliance.topics = ["price", "scope", "venue"].map { .init(id: $0, terms: [$0]) }
    log.alliance.agreed.notice = ["default": .days(14), "price": .days(21), "scope": .days(7)]
    log.say("2026-01-12", 0)
    log.say("2026-01-12", 1)
    return log
  }

  @Test func noNoticeIsAWarningAndASecondOneCritical() throws {
    var log = Self.log()
    log.say("2026-03-02", 0, [.init("change_statement")], topics: 1)
    log.say("2026-03-20", 0, [.init("change_statement")], topics: 2)
    let fired = log.fired(try rule(Self.change), asOf: "2026-06-01", actor: 0)
    #expect(fired.first == "2026-03-02 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-03-20 critical")
    #expect(fired.last { $0.hasSuffix("critical") } == "2026-03-29 critical")
    #expect(fired.last == "2026-04-16 warn")
    #expect(log.fired(try rule(Self.change), asOf: "2026-06-01", actor: 1).isEmpty)
  }

  @Test func twoSentencesOfOneMessageAreOneChange() async throws {
    var log = Self.log()
    log.say("2026-03-02", 0, [.init("change_statement"), .init("change_statement")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-02", actor: 0).text == "fired warn")
  }

  @Test(arguments: [
    // Topic bits, days between notice and change, outcome.
    (UInt64(1), 22, "quiet"), (1, 21, "quiet"), (1, 20, "fired watch"), (1, 1, "fired watch"), (1, 0, "fired watch"),
    (2, 7, "quiet"), (2, 6, "fired watch"), (4, 14, "quiet"), (4, 13, "fired watch"),
    // Of several topics the longest.
    (3, 20, "fired watch"), (3, 21, "quiet"),
  ])
  func noticeIsAgreedPerTopic(topics: UInt64, days: Int, expected: String) async throws {
    var log = Self.log()
    log.say("\(day("2026-03-24", -days)) 08:00", 0, [.init("change_notice")], topics: topics)
    log.say("2026-03-24 16:00", 0, [.init("change_statement")], topics: topics)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == expected)
  }

  /// Whoever is forgotten may have given the notice: nobody can say that there was none. What the other side wrote, or what was written later, is no notice.
  @Test(arguments: [
    ("2026-03-02", 0, "not_evaluable forgotten"), ("2026-03-02", 1, "fired warn"), ("2026-03-24 17:00", 0, "fired warn"),
    ("2025-06-02", 0, "fired warn"),
  ])
  func whoIsForgottenMayHaveGivenNotice(on: String, by party: Int, expected: String) async throws {
    var log = Self.log()
    log.say(on, party, flags: .unheard)
    log.say("2026-03-24 16:00", 0, [.init("change_statement")], topics: 1)
    let text = await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text
    #expect(text == expected)
  }

  @Test func theFirstNoticeCounts() async throws {
    var log = Self.log()
    log.say("2026-03-01", 0, [.init("change_notice")], topics: 1)
    log.say("2026-03-23", 0, [.init("change_notice")], topics: 1)
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "quiet")
  }

  @Test func whatCountsIsTheDayOnWhichItTakesEffect() async throws {
    var log = Self.log()
    log.say("2026-03-01", 0, [.init("change_notice")], topics: 1)
    log.say("2026-03-06", 0, [.init("change_statement")], topics: 1, due: "2026-03-22")
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-06", actor: 0).text == "quiet")
    log.drafts[log.drafts.count - 1].row.due = Day("2026-03-21")
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-06", actor: 0).text == "fired watch")
  }

  @Test func aStatementThatNamesADayFarEnoughAheadIsItsOwnNotice() async throws {
    for (due, expected) in [
      ("2026-03-23", "quiet"), ("2026-03-22", "fired watch"), ("2026-03-02", "fired warn"), ("2026-02-20", "fired warn"),
    ] {
      var log = Self.log()
      log.say("2026-03-02", 0, [.init("change_statement")], topics: 1, due: due)
      #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-02", actor: 0).text == expected, "\(due)")
    }
  }

  @Test func noticeOfTheOtherPartyOrInPrivateIsNone() async throws {
    var log = Self.log()
    log.say("2026-02-01", 1, [.init("change_notice")], topics: 1)
    log.say("2026-02-01", 0, to: [0], [.init("change_notice")], topics: 1)
    log.say("2026-02-01", 0, [.init("change_notice")], topics: 2)
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "fired warn")
  }

  @Test func noticeBeforeTheLookBackIsForgotten() async throws {
    for (days, expected) in [(179, "quiet"), (180, "fired warn")] {
      var log = Self.log()
      log.say(day("2026-03-24", -days), 0, [.init("change_notice")], topics: 1)
      log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
      #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == expected, "\(days)")
    }
  }

  @Test func threadSubjectOrTwoWordsJoinNoticeAndChange() async throws {
    let ways: [(notice: (String?, String?, [UInt32]), change: (String?, String?, [UInt32]), String)] = [
      (("t", nil, []), ("t", nil, []), "quiet"), ((nil, "s", []), ("u", "s", []), "quiet"),
      ((nil, nil, [1, 2, 3]), (nil, nil, [2, 3, 4]), "quiet"), ((nil, nil, [1, 2, 3]), (nil, nil, [3, 4, 5]), "fired warn"),
      (("t", nil, []), ("u", nil, []), "fired warn"),
    ]
    for (notice, change, expected) in ways {
      var log = Self.log()
      log.say("2026-03-01", 0, [.init("change_notice")], thread: notice.0, subject: notice.1, content: notice.2)
      log.say("2026-03-24", 0, [.init("change_statement")], thread: change.0, subject: change.1, content: change.2)
      #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == expected, "\(notice) \(change)")
    }
  }

  @Test func aChangeOfNothingThatCouldBeMatchedCannotBeJudged() async throws {
    var log = Self.log()
    log.say("2026-03-24", 0, [.init("change_statement")])
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "not_evaluable subject")
  }

  @Test func sourceThatBeginsWithinTheLookBackCannotShowAnAbsence() async throws {
    var log = Self.log()
    log.sources = [("2025-12-01", "2026-12-31")]
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "not_evaluable coverage")
    // What lies before the alliance needs no record.
    log.alliance.stages = [.init(.forming, from: try #require(Day("2025-12-01")))]
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "fired warn")
    // A notice that is there is there, whatever else is covered.
    log.alliance.stages = []
    log.say("2026-03-23", 0, [.init("change_notice")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24", actor: 0).text == "fired watch")
  }

  @Test func decisionInAMeetingOfBothExcuses() async throws {
    var log = Self.log()
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    let change = try rule(Self.change)
    log.minute("2026-03-10", [0, 1], decision: true, topics: 2)
    log.minute("2026-03-10", [0], decision: true, topics: 1)
    log.minute("2026-03-10", [0, 1], topics: 1)
    #expect(await log.outcome(change, asOf: "2026-03-24", actor: 0).text == "fired warn")
    log.minute("2026-03-10", [0, 1], decision: true, topics: 1)
    #expect(await log.outcome(change, asOf: "2026-03-24", actor: 0).text == "quiet")
  }

  @Test func decisionIsNoExcuseWhereTheRuleDoesNotSaySo() async throws {
    var log = Self.log()
    log.minute("2026-03-10", [0, 1], decision: true, topics: 1)
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    let lines = Self.change.split(separator: "\n").filter { !$0.hasPrefix("unless") }.joined(separator: "\n")
    #expect(await log.outcome(try rule(lines), asOf: "2026-03-24", actor: 0).text == "fired warn")
  }

  @Test func amongThreePartiesTheUntoldOneIsNamed() async throws {
    var log = Self.log()
    log.alliance.parties.append(Party(id: "fabrikam", name: "Fabrikam"))
    log.say("2026-03-01", 0, to: [1], [.init("change_notice")], topics: 1)
    log.say("2026-03-24", 0, [.init("change_statement")], topics: 1)
    let evaluation = await log.evaluation([try rule(Self.change)], asOf: "2026-03-24")
    #expect(evaluation.findings.map(\.subject) == [Subject(actor: 0, toward: 2)])
  }

  @Test func internalWordOfAChangeIsNoChangeForTheOther() async throws {
    var log = Self.log()
    log.say("2026-03-24", 0, to: [0], [.init("change_statement")], topics: 1)
    #expect(await log.outcome(try rule(Self.change), asOf: "2026-03-24").text == "quiet")
  }

  static let escalation = """
    kind: missing
    when: {heard: escalation, from: either party}
    expected_before: {heard: [early_raise, task_disagreement], from: same party, to: other party}
    look_back: 60d
    """

  @Test func anEarlierWordOfTheSamePartyIsEnough() async throws {
    for (days, expected) in [(0, "quiet"), (1, "quiet"), (59, "quiet"), (60, "fired warn")] {
      var log = Self.log()
      log.say("\(day("2026-03-24", -days)) 08:00", 0, [.init("early_raise")], topics: 1)
      log.say("2026-03-24 16:00", 0, [.init("escalation")], topics: 1)
      #expect(await log.outcome(try rule(Self.escalation), asOf: "2026-03-24", actor: 0).text == expected, "\(days)")
    }
  }

  /// Thinning one side must never raise alerts about the other.
  @Test func whatTheOtherSideSaidPlaysNoPart() async throws {
    var log = Self.log()
    log.say("2026-03-20", 1, [.init("early_raise")], topics: 1)
    log.say("2026-03-24", 0, [.init("escalation")], topics: 1)
    let before = await log.outcome(try rule(Self.escalation), asOf: "2026-03-24", actor: 0)
    log.drafts.removeAll { $0.row.party == 1 && !$0.heard.isEmpty }
    let after = await log.outcome(try rule(Self.escalation), asOf: "2026-03-24", actor: 0)
    #expect(before == after)
  }

  @Test func ofTwoEventsAtOneInstantEitherMayComeFirst() async throws {
    var log = Self.log()
    log.say("2026-03-24 10:00", 0, [.init("escalation")], topics: 1)
    log.say("2026-03-24 10:00", 0, [.init("early_raise")], topics: 1)
    let end = log.end(of: "2026-03-24")
    let orders = [log.timeline(), log.timeline(tie: { $0 > $1 })]
    for timeline in orders {
      let evaluation = await Evaluator(RuleSet(rules: [try rule(Self.escalation)])).evaluation(on: log.context(timeline, asOf: end))
      #expect(evaluation.outcome(actor: 0).text == "quiet")
    }
  }

  static let open = """
    kind: missing
    when: {heard: escalation, from: either party}
    expected_before: {heard: [early_raise, request_open], from: same party, to: other party}
    same: [topic, thread]
    look_back: 60d
    at_least: 1
    """

  /// What names no topic may be about anything that still waits for an answer: nobody can say that it was not raised before.
  @Test(arguments: [
    (UInt64(0), false, "not_evaluable subject"), (0, true, "fired warn"), (2, false, "fired warn"), (1, false, "quiet"),
  ])
  func anEscalationThatNamesNothingIsNotJudgedWhileSomethingIsOpen(topics: UInt64, isAnswered: Bool, expected: String) async throws {
    var log = Self.log()
    log.say("2026-03-02", 0, [.init("request_open")], thread: "t", topics: 1)
    if isAnswered { log.say("2026-03-03", 1, thread: "t", topics: 1) }
    log.say("2026-03-24", 0, [.init("escalation")], thread: "u", topics: topics)
    #expect(await log.outcome(try rule(Self.open), asOf: "2026-03-24", actor: 0).text == expected)
  }

  /// A subject or a thread that was there before says what it is about, though it names no topic.
  @Test(arguments: [("u", "ramps", "not_evaluable subject"), ("u", "pallets", "fired warn"), ("v", "ramps", "fired warn")])
  func whatGoesOnWithAMatterNamesIt(thread: String, subject: String, expected: String) async throws {
    var log = Self.log()
    log.say("2026-02-02", 1, thread: "v", subject: "pallets")
    log.say("2026-03-02", 0, [.init("request_open")], thread: "t", topics: 1)
    log.say("2026-03-24", 0, [.init("escalation")], thread: thread, subject: subject)
    #expect(await log.outcome(try rule(Self.open), asOf: "2026-03-24", actor: 0).text == expected)
  }
}
