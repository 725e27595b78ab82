import Events
import Setup
import Testing

@testable import Rules

/// Requests, promises, newcomers and decisions from their opening to their closing.
@Suite struct TrackingTests {
  private static let reply = MissingAfterTests.reply
  private static func log() -> TimelineBuilder { MissingAfterTests.log() }

  private func clauses(_ log: TimelineBuilder, _ rule: Rule, asOf day: String, actor: Int?) -> [String] {
    let track = rule.body.tracks(log.context(asOf: day)).first { $0.subject.actor == actor }
    return track?.clauses.map(\.found) ?? []
  }

  // MARK: What closes

  @Test func aHoldingReplyDoesNotCloseAndAnAnswerAfterItDoes() async throws {
    var log = Self.log()
    log.say("2026-03-09", 0, [.init("holding_reply")], thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "fired watch")
    #expect(clauses(log, try rule(Self.reply), asOf: "2026-03-11", actor: 0).last == "open, due 2026-03-10; 1 holding reply so far")
    log.say("2026-03-10", 0, by: "0-second", thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "quiet")
    #expect(
      clauses(log, try rule(Self.reply), asOf: "2026-03-11", actor: 0).last
        == "closed by Northwind on 2026-03-10 in the same thread, a holding reply before")
  }

  @Test func whatIsHandedOverClosesWhateverElseIsSaid() async throws {
    var log = Self.log()
    log.say("2026-03-09", 0, [.init("holding_reply"), .init("delivery")], thread: "t")
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "quiet")
  }

  @Test func officersChooseWhatDoesNotClose() async throws {
    var log = Self.log()
    log.say("2026-03-09", 0, [.init("holding_reply")], thread: "t")
    #expect(await log.outcome(try rule(Self.reply + "\nnot_closed_by: []"), asOf: "2026-03-11", actor: 0).text == "quiet")
    log = Self.log()
    log.say("2026-03-09", 0, [.init("surprise")], thread: "t")
    #expect(await log.outcome(try rule(Self.reply + "\nnot_closed_by: surprise"), asOf: "2026-03-11", actor: 0).text == "fired watch")
  }

  /// Overdue from the 11th; on the 12th an answer by the 20th is promised.
  @Test func aHoldingReplyWithADateMovesTheDeadline() async throws {
    var log = Self.log()
    log.say("2026-03-12", 0, [.init("holding_reply")], thread: "t", due: "2026-03-20")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0).prefix(2) == ["2026-03-11 watch", "2026-03-21 watch"])
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-16", actor: 0).text == "pending 2026-03-20")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0).first { $0.hasSuffix("warn") } == "2026-03-25 warn")
    #expect(
      clauses(log, try rule(Self.reply), asOf: "2026-03-16", actor: 0).last?.contains("due 2026-03-20, moved from 2026-03-10") == true)
    log.say("2026-03-20", 0, thread: "t")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-31", actor: 0) == ["2026-03-11 watch"])
  }

  /// What was known on a day must not depend on what came later.
  @Test func aMovedDeadlineDoesNotReachBack() throws {
    var log = Self.log()
    let before = log.fired(try rule(Self.reply), asOf: "2026-03-15", actor: 0)
    log.say("2026-03-16", 0, [.init("holding_reply")], thread: "t", due: "2026-03-20")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-03-19", actor: 0) == before)
  }

  @Test func aMeetingOnTheTopicIsAnAnswerOnlyWithAWordInItsMinutes() async throws {
    var log = Self.log()
    log.meet("2026-03-09", [0, 1], topics: 1)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "fired watch")
    log.minute("2026-03-09", [0, 1], topics: 1)
    #expect(await log.outcome(try rule(Self.reply), asOf: "2026-03-11", actor: 0).text == "quiet")
    #expect(clauses(log, try rule(Self.reply), asOf: "2026-03-11", actor: 0).last == "closed on 2026-03-09 in minutes of both")
  }

  @Test func itSaysInWhichOtherPlaceTheAnswerStood() async throws {
    var log = Self.log()
    log.alliance.topics = [.init(id: "price", terms: ["price"])]
    log.say("2026-03-09", 0, thread: "u", topics: 1)
    #expect(
      clauses(log, try rule(Self.reply), asOf: "2026-03-11", actor: 0).last
        == "closed by Northwind on 2026-03-09 in another thread of the same place")
  }

  // MARK: Every one of them

  @Test func everyTriggerIsJudgedAndListed() async throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    for number in 1...5 { log.say("2026-03-0\(number + 1)", 1, [.init("request_open")], thread: "t\(number)") }
    for number in [1, 3, 5] { log.say("2026-03-06 1\(number):00", 0, thread: "t\(number)") }
    let found = clauses(log, try rule(Self.reply), asOf: "2026-03-09", actor: 0)
    #expect(found.first == "1 overdue, 1 not yet due, 3 answered")
    #expect(found.count { $0.hasPrefix("closed by Northwind on 2026-03-06 in the same thread") } == 3)
    #expect(found.count { $0.hasPrefix("open, due") } == 2)
    // Late data: the answer to the second was in an export that came later.
    log.say("2026-03-04 15:00", 0, thread: "t2")
    #expect(clauses(log, try rule(Self.reply), asOf: "2026-03-09", actor: 0).first?.hasSuffix("4 answered") == true)
  }

  // MARK: Days

  /// Wednesday to Friday before the clocks change in the night to Sunday, 29 March 2026; the deadline is a matter of local days.
  @Test(arguments: [
    ("2026-03-27 23:30", "2026-04-01 watch"), ("2026-03-29 02:30", "2026-04-01 watch"), ("2026-03-30 00:10", "2026-04-02 watch"),
  ])
  func deadlinesHoldOverTheNightWhenTheClocksChange(_ asked: String, _ first: String) throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say(asked, 1, [.init("request_open")], thread: "t")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-04-30", actor: 0).first == first)
    log.say("2026-03-31 23:59", 0, thread: "t")
    #expect(log.fired(try rule(Self.reply), asOf: "2026-04-30", actor: 0).isEmpty)
  }

  @Test func aLeapDayIsADay() throws {
    var log = TimelineBuilder()
    log.sources = [("2023-01-01", "2024-12-31")]
    log.say("2024-01-12", 0)
    log.say("2024-02-28", 1, [.init("request_open")], thread: "t")
    #expect(log.fired(try rule(Self.reply), asOf: "2024-03-31", actor: 0).first == "2024-03-02 watch")
    let calendarDays = Self.reply.replacing("deadline: 2bd", with: "deadline: 2d")
    #expect(log.fired(try rule(calendarDays), asOf: "2024-03-31", actor: 0).first == "2024-03-02 watch")
    log.drafts[1].row.time = log.time("2024-02-29")
    #expect(log.fired(try rule(calendarDays), asOf: "2024-03-31", actor: 0).first == "2024-03-03 watch")
  }

  static let either = """
    kind: missing
    when: {heard: request_open}
    expected_after: {heard: context_sharing, from: either party}
    deadline: 2bd
    """

  /// Where it is up to both, only days count on which both work.
  @Test func whatIsUpToBothWaitsForBothCalendars() throws {
    for holidays in [(["2026-03-09"], ["2026-03-10"]), (["2026-03-09", "2026-03-10"], []), ([], ["2026-03-09", "2026-03-10"])] {
      var log = Self.log()
      log.alliance.parties[0].calendar.holidays = Set(try holidays.0.map { try #require(Day($0)) })
      log.alliance.parties[1].calendar.holidays = Set(try holidays.1.map { try #require(Day($0)) })
      let tracks = try rule(Self.either).body.tracks(log.context(asOf: "2026-03-31"))
      #expect(tracks.map(\.subject.actor) == [nil])
      #expect(log.fired(try rule(Self.either), asOf: "2026-03-31").first == "2026-03-13 watch")
    }
    var log = Self.log()
    log.say("2026-03-09", 1, [.init("context_sharing")], thread: "t")
    #expect(log.fired(try rule(Self.either), asOf: "2026-03-31").isEmpty)
  }

  static let promise = """
    kind: missing
    when: {heard: commitment}
    expected_after: {heard: delivery, from: same party}
    deadline: due+2bd
    """

  /// Promised on Monday the 2nd for Friday the 13th: late from the end of Tuesday the 17th.
  @Test func aPromiseIsDueFromTheDayThatItNames() async throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 1)
    log.say("2026-03-02", 0, [.init("commitment")], thread: "t", due: "2026-03-13")
    #expect(log.fired(try rule(Self.promise), asOf: "2026-03-31", actor: 0).first == "2026-03-18 watch")
    #expect(await log.outcome(try rule(Self.promise), asOf: "2026-03-10", actor: 0).text == "pending 2026-03-17")
    // Only what is handed over closes it, not any word.
    log.say("2026-03-12", 0, thread: "t")
    #expect(await log.outcome(try rule(Self.promise), asOf: "2026-03-18", actor: 0).text == "fired watch")
    log.say("2026-03-12", 0, [.init("delivery")], thread: "t")
    #expect(await log.outcome(try rule(Self.promise), asOf: "2026-03-18", actor: 0).text == "quiet")
    log.drafts[1].row.due = nil
    log.drafts.removeLast(2)
    #expect(log.fired(try rule(Self.promise), asOf: "2026-03-31", actor: 0).first == "2026-03-05 watch")
  }

  // MARK: Newcomers

  static let welcome = """
    kind: missing
    when: {newcomer: person}
    expected_after: {heard: onboarding, from: other party}
    deadline: 5bd
    same: [pair]
    """

  private static func busy(through last: String) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2026-01-01", "2026-12-31")]
    for day in ["2026-01-05", "2026-01-20", last] {
      log.say("\(day) 09:00", 0)
      log.say("\(day) 09:30", 1)
    }
    return log
  }

  /// Somebody of contoso writes first on Monday, 9 March: welcomed by Monday the 16th, or late.
  @Test func aNewPersonIsCountedAndNeverNamed() async throws {
    var log = Self.busy(through: "2026-03-02")
    log.say("2026-03-09", 1, by: "1-New Person")
    log.say("2026-03-10", 1, by: "1-New Person")
    let welcome = try rule(Self.welcome)
    #expect(await log.outcome(welcome, asOf: "2026-03-12", actor: 0).text == "pending 2026-03-16")
    #expect(log.fired(welcome, asOf: "2026-03-20", actor: 0).first == "2026-03-17 watch")
    #expect(log.fired(welcome, asOf: "2026-03-20", actor: 1).isEmpty)
    let finding = try #require(await log.evaluation([welcome], asOf: "2026-03-20").findings.first)
    #expect(finding.detail.sentence == "1 new person of Contoso towards Northwind since 2026-03-09; no onboarding within 5 working days.")
    #expect(!finding.detail.sentence.contains("New Person"))
    log.say("2026-03-11", 0, [.init("onboarding")])
    #expect(await log.outcome(welcome, asOf: "2026-03-20", actor: 0).text == "quiet")
  }

  @Test func inTheFirstDaysEverybodyIsNewAndInternalWordsAreNoBeginning() async throws {
    for (day, expected) in [("2026-02-03", "quiet"), ("2026-02-04", "fired watch")] {
      var log = Self.busy(through: "2026-03-02")
      log.say(day, 1, by: "1-new")
      #expect(await log.outcome(try rule(Self.welcome), asOf: "2026-02-16", actor: 0).text == expected, "\(day)")
    }
    var log = Self.busy(through: "2026-03-02")
    log.say("2026-02-16", 1, to: [1], by: "1-new")
    #expect(await log.outcome(try rule(Self.welcome), asOf: "2026-03-10", actor: 0).text == "quiet")
    log.meet("2026-02-20", [0, 1], by: ["1-new"])
    #expect(await log.outcome(try rule(Self.welcome), asOf: "2026-03-10", actor: 0).text == "fired warn")
  }

  @Test func aNewPartyIsToldSomethingByThoseWhoWereThere() async throws {
    var log = Self.busy(through: "2026-03-02")
    log.alliance.parties.append(Party(id: "fabrikam", name: "Fabrikam"))
    for index in log.drafts.indices { log.drafts[index].row.audience = [PartySet(0), PartySet(1)] }
    log.say("2026-03-09", 2)
    let party = try rule(
      Self.welcome.replacing("newcomer: person", with: "newcomer: party").replacing(
        "{heard: onboarding, from: other party}", with: "{reply: other party}"))
    let tracks = party.body.tracks(log.context(asOf: "2026-03-20")).filter { $0.outcome.rank == 3 }
    #expect(tracks.map(\.subject) == [Subject(actor: 0, toward: 2), Subject(actor: 1, toward: 2)])
    log.say("2026-03-10", 0)
    #expect(
      party.body.tracks(log.context(asOf: "2026-03-20")).filter { $0.outcome.rank == 3 }.map(\.subject) == [Subject(actor: 1, toward: 2)])
  }

  // MARK: Decisions and meetings

  @Test func aDecisionWaitsForWhatCarriesItOut() async throws {
    let decided = try rule(
      """
      kind: missing
      when: {decision: on}
      expected_after: {heard: delivery, from: either party}
      deadline: due+5bd
      """)
    var log = Self.busy(through: "2026-03-02")
    log.minute("2026-03-02", [0, 1], decision: true, topics: 1, due: "2026-03-06")
    #expect(log.fired(decided, asOf: "2026-03-31").first == "2026-03-14 watch")
    log.say("2026-03-12", 1, [.init("delivery")], topics: 2)
    #expect(log.fired(decided, asOf: "2026-03-31").first == "2026-03-14 watch")
    log.say("2026-03-12", 1, [.init("delivery")], topics: 1)
    #expect(log.fired(decided, asOf: "2026-03-31").isEmpty)
  }

  @Test func aMeetingOrADecisionOfBothMayBeWhatIsExpected() async throws {
    let meeting = try rule("kind: missing\nwhen: {heard: escalation}\nexpected_after: {meeting: both attended}\ndeadline: 5bd")
    let decision = try rule("kind: missing\nwhen: {heard: escalation}\nexpected_after: {decision: on}\ndeadline: 5bd")
    var log = Self.busy(through: "2026-03-02")
    log.say("2026-03-02", 0, [.init("escalation")], topics: 1)
    #expect(await log.outcome(meeting, asOf: "2026-03-10").text == "fired watch")
    log.meet("2026-03-05", [0, 1], topics: 2)
    log.meet("2026-03-05", [0, 1], flags: .cancelled, topics: 1)
    log.meet("2026-03-05", [0], declined: [1], topics: 1)
    #expect(await log.outcome(meeting, asOf: "2026-03-10").text == "fired watch")
    log.meet("2026-03-06", [0, 1], topics: 1)
    #expect(await log.outcome(meeting, asOf: "2026-03-10").text == "quiet")
    #expect(await log.outcome(decision, asOf: "2026-03-10").text == "fired watch")
    log.minute("2026-03-06", [0, 1], topics: 1)
    #expect(await log.outcome(decision, asOf: "2026-03-10").text == "fired watch")
    log.minute("2026-03-06", [0, 1], decision: true, topics: 1)
    #expect(await log.outcome(decision, asOf: "2026-03-10").text == "quiet")
  }

  // MARK: Mistakes

  @Test(
    arguments: [
      ("when: {}\nexpected_after: {reply: other party}", "'when' names no trigger"),
      ("when: {heard: surprise, decision: on}\nexpected_after: {reply: other party}", "'when' names two triggers, 'heard' and 'decision'"),
      ("when: {newcomer: dog}\nexpected_after: {reply: other party}", "'newcomer' is not"),
      ("when: {decision: on}\nexpected_after: {reply: other party}", "a decision or meeting is of both"),
      ("when: {decision: on}\nexpected_before: {heard: surprise, from: either party}", "'expected_before' needs wording as its trigger"),
      ("when: {heard: surprise}\nexpected_after: {heard: surprise, reply: other party}", "'reply' closes by any word"),
      ("when: {heard: surprise}\nexpected_after: {reply: other party}\ndeadline: due-5bd", "'deadline' is not a time after the due day"),
      ("when: {heard: surprise}\nexpected_after: {reply: other party}\ndeadline: soon", "'deadline' is not a duration"),
      ("when: {heard: surprise}\nexpected_after: {reply: other party}\nsame: []", "'same' is empty"),
      (
        "when: {heard: surprise}\nexpected_after: {reply: other party}\nnot_closed_by: [holding_replies]",
        "'not_closed_by' is not a lexicon family"
      ),
    ])
  func mistakesAreNamed(_ lines: String, _ message: String) {
    let errors = ReadingTests.mistakes("kind: missing\n" + lines)
    #expect(errors.contains { $0.contains(message) }, "\(errors)")
  }
}
