import Events
import Setup
import Testing
import YAML

@testable import Rules

/// What blind stories showed: answers without a thread, chasing, slips, complaints past the working level, pauses of all, acts that nobody answered for.
@Suite struct JudgementTests {
  static let request =
    "kind: missing\nwhen: {heard: request_open}\nexpected_after: {reply: other party}\ndeadline: 2bd\nsame: [topic, thread, turn]\n"

  /// Contoso asks on Friday, 6 March 2026, at ten in a channel; northwind says something there.
  static func asked(_ answer: String, in channel: String? = "joint", _ more: (inout TimelineBuilder) -> Void = { _ in }) -> TimelineBuilder
  {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-03-06 10:00", 1, [.init("request_open")], topics: 1, channel: "joint")
    more(&log)
    log.say(answer, 0, channel: channel)
    return log
  }

  @Test func theNextWordInTheRoomAnswers() throws {
    for (answer, isAnswer) in [("2026-03-06 10:14", true), ("2026-03-09 16:00", true), ("2026-03-10 09:00", false)] {
      #expect(Self.asked(answer).fired(try rule(Self.request), asOf: "2026-03-31", actor: 0).isEmpty == isAnswer, "\(answer)")
    }
    #expect(!Self.asked("2026-03-06 10:14", in: "other").fired(try rule(Self.request), asOf: "2026-03-31", actor: 0).isEmpty)
  }

  @Test func theNextWordThatGoesWithALaterOneAnswersThatOne() throws {
    let log = Self.asked("2026-03-06 11:00") { log in
      log.say("2026-03-06 10:30", 1, [.init("request_open")], thread: "t", channel: "joint")
      log.say("2026-03-06 10:40", 0, thread: "t", channel: "joint")
    }
    // The threaded answer is not one to the first request; the unthreaded one is.
    #expect(log.fired(try rule(Self.request), asOf: "2026-03-31", actor: 0).isEmpty)
    var other = TimelineBuilder()
    other.say("2026-03-06 10:00", 1, [.init("request_open")], topics: 1, channel: "joint")
    other.say("2026-03-06 10:30", 0, topics: 2, channel: "joint")
    #expect(!other.fired(try rule(Self.request), asOf: "2026-03-31", actor: 0).isEmpty)
  }

  @Test func oneRequestAloneIsNoMoreThanTheRuleSaysUntilItIsAskedAgain() throws {
    let alone = try rule(Self.request + "alone: watch\n")
    func log(chased: [String]) -> TimelineBuilder {
      var log = TimelineBuilder()
      log.say("2026-01-12", 0)
      log.say("2026-03-06", 1, [.init("request_open")], thread: "t")
      for day in chased { log.say(day, 1, thread: "t") }
      return log
    }
    #expect(Set(log(chased: []).fired(alone, asOf: "2026-03-31", actor: 0).map { $0.suffix(5) }) == ["watch"])
    let once = log(chased: ["2026-03-16"]).fired(alone, asOf: "2026-03-31", actor: 0)
    #expect(once.contains("2026-03-15 watch") && once.contains("2026-03-16 warn") && once.last == "2026-03-31 warn")
    #expect(log(chased: ["2026-03-16", "2026-03-20"]).fired(alone, asOf: "2026-03-31", actor: 0).last == "2026-03-31 critical")
  }

  static let slip = "kind: slip\npromised: [commitment]\ndelivered: [delivery]\n"

  static func promised(due: String? = nil, _ more: (inout TimelineBuilder) -> Void) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, [.init("commitment")], thread: "t", due: due)
    more(&log)
    return log
  }

  @Test func aPromiseAskedForAfterItsDaySlips() throws {
    let log = Self.promised(due: "2026-03-05") {
      $0.say("2026-03-06", 1, thread: "t", flags: .question)
      $0.say("2026-03-06 15:00", 0, thread: "t")
    }
    #expect(log.fired(try rule(Self.slip), asOf: "2026-03-31", actor: 0).first == "2026-03-06 watch")
    #expect(log.fired(try rule(Self.slip), asOf: "2026-03-31", actor: 1).isEmpty)
  }

  /// Somebody who is forgotten may have brought it: then nobody can say that it slipped. What the other side wrote brings nothing.
  @Test(arguments: [("2026-03-04", 0, true), ("2026-03-07", 0, true), ("2026-03-04", 1, false), ("2026-03-01", 0, false)])
  func whatSomebodyForgottenMayHaveBroughtIsNoSlip(on: String, by party: Int, isQuiet: Bool) throws {
    let log = Self.promised(due: "2026-03-05") {
      $0.say(on, party, flags: .unheard)
      $0.say("2026-03-06", 1, thread: "t", flags: .question)
      $0.say("2026-03-06 15:00", 0, thread: "t")
    }
    #expect(log.fired(try rule(Self.slip), asOf: "2026-03-31", actor: 0).isEmpty == isQuiet)
  }

  @Test func whatCameOrWasAskedTooEarlyIsNoSlip() throws {
    let early = Self.promised(due: "2026-03-09") { $0.say("2026-03-06", 1, thread: "t", flags: .question) }
    let came = Self.promised(due: "2026-03-05") {
      $0.say("2026-03-05", 0, [.init("delivery")], thread: "t")
      $0.say("2026-03-06", 1, thread: "t", flags: .question)
    }
    let withTheAnswer = Self.promised(due: "2026-03-05") {
      $0.say("2026-03-06", 1, thread: "t", flags: .question)
      $0.say("2026-03-07", 0, [.init("delivery")], thread: "t")
    }
    let elsewhere = Self.promised(due: "2026-03-05") { $0.say("2026-03-06", 1, thread: "u", flags: .question) }
    let thanks = Self.promised(due: "2026-03-05") { $0.say("2026-03-06", 1, thread: "t") }
    for log in [early, came, withTheAnswer, elsewhere, thanks] {
      #expect(log.fired(try rule(Self.slip), asOf: "2026-03-31", actor: 0).isEmpty)
    }
  }

  static let escalation = """
    kind: missing
    when: {heard: escalation, past_working_level: on}
    expected_before: {heard: [early_raise], from: same party}
    look_back: 60d
    at_least: {watch: 1, warn: 2}
    """

  static func mails(to people: [(person: String, party: Int)], _ heard: [TimelineBuilder.Heard]) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2024-01-01", "2026-12-31")]
    for week in 0..<12 { log.say(day("2026-01-05", 7 * week), 0, addressed: [("1-first", 1)]) }
    for week in 0..<12 { log.say(day("2026-01-06", 7 * week), 1, addressed: [("0-first", 0)]) }
    log.say("2026-03-31", 0, heard, thread: "letter", addressed: people)
    return log
  }

  @Test func aComplaintPastThoseWhoWorkTogetherIsAnEscalation() throws {
    let rule = try rule(Self.escalation)
    let complaint = [TimelineBuilder.Heard("pressure_hints", weight: 0.5)]
    #expect(Self.mails(to: [("1-chief", 1)], complaint).fired(rule, asOf: "2026-04-02", actor: 0).first == "2026-03-31 warn")
    // With those who work together among the addressees, without a complaint, or to a known person it is none.
    #expect(Self.mails(to: [("1-chief", 1), ("1-first", 1)], complaint).fired(rule, asOf: "2026-04-02", actor: 0).isEmpty)
    #expect(Self.mails(to: [("1-chief", 1)], []).fired(rule, asOf: "2026-04-02", actor: 0).isEmpty)
    #expect(Self.mails(to: [("1-first", 1)], complaint).fired(rule, asOf: "2026-04-02", actor: 0).isEmpty)
  }

  @Test func aPauseOfAllIsNoSilenceOfEachPair() throws {
    var log = TimelineBuilder()
    log.alliance = TimelineBuilder.alliance(parties: ["a", "b", "c"])
    for number in stride(from: 0, through: 400, by: 2) {
      let on = day("2025-06-02", number)
      // Nobody writes in the four weeks from 6 July 2026 on, but for one word.
      if on >= "2026-07-06", on < "2026-08-03", on != "2026-07-16" { continue }
      log.say(on, number / 2 % 3, to: [(number / 2 + 1) % 3])
    }
    let fired = log.fired(try rule("kind: silence\n"), asOf: "2026-07-06")
    #expect(fired.isEmpty, "\(fired)")
  }

  /// Two who write every other day stop from 19 December to 7 January; no calendar says so. In May the same is a silence.
  @Test(arguments: [("2025-12-19", "2026-01-07", true), ("2025-05-02", "2025-05-21", false)])
  func theTurnOfTheYearIsNoSilenceOfTwo(last: String, next: String, isPause: Bool) throws {
    var log = TimelineBuilder()
    for number in stride(from: 0, through: 640, by: 2) {
      let on = day("2024-05-06", number)
      if on > last, on < next { continue }
      log.say(on, number / 2 % 2, to: [(number / 2 + 1) % 2])
    }
    let fired = log.fired(try rule("kind: silence\n"), asOf: next)
    #expect(fired.isEmpty == isPause, "\(fired)")
  }

  @Test func anAnnouncedAbsenceIsAPauseFromTheDayOnWhichItWasSaid() throws {
    var log = SilenceTests.daily()
    var timeline = log.timeline()
    let silence = try rule("kind: silence\n")
    let days = try #require(Day("2026-03-09"))...(try #require(Day("2026-03-27")))
    timeline.absences = [Absence(event: Int32(timeline.count - 1), party: 1, days: days)]
    func fires(_ on: String) -> Bool {
      silence.body.tracks(log.context(timeline, asOf: log.end(of: on))).contains { if case .fired = $0.outcome { true } else { false } }
    }
    #expect(!fires("2026-03-27") && !fires("2026-04-09") && fires("2026-04-10"))
    #expect(log.context(timeline, asOf: log.end(of: "2026-03-27")).announced.count == 1)
    // Among one party alone nothing is announced.
    var unshared = timeline
    unshared.audiences[timeline.count - 1] = PartySet(1)
    #expect(log.context(unshared, asOf: log.end(of: "2026-03-27")).announced.isEmpty)
    // A calendar that holds the days already needs no second word.
    log.alliance.parties[1].calendar.pauses = [.init(from: days.lowerBound, to: days.upperBound, why: "known")]
    #expect(log.context(timeline, asOf: log.end(of: "2026-03-27")).announced.isEmpty)
  }

  @Test func whatNobodyAnsweredForStaysAndWhatClosedItIsNamed() async throws {
    let labels = try rule("kind: match\nfamily: loose_labels\nwriters: 1\nuntil_resolved: on\n")
    func log(_ more: (inout TimelineBuilder) -> Void = { _ in }) -> TimelineBuilder {
      var log = TimelineBuilder()
      log.say("2026-01-12", 1)
      log.say("2026-03-02", 0, [.init("loose_labels")], thread: "t")
      log.say("2026-03-03", 0, [.init("loose_labels")], thread: "t")
      more(&log)
      log.say("2026-09-28", 1)
      return log
    }
    let open = await log().evaluation([labels], asOf: "2026-06-30").findings
    #expect(open.count == 1 && open[0].isUnresolved && open[0].strength == .warn)
    #expect(await log().evaluation([labels], asOf: "2026-09-30").findings.first?.strength == .watch)
    let repaired = log { $0.say("2026-04-20", 0, [.init("repair_trust")], thread: "t") }
    let closed = await repaired.evaluation([labels], asOf: "2026-05-10").findings
    #expect(closed.first?.isUnresolved == false && closed.first?.resolution?.text.contains("2026-04-20") == true)
    #expect(await repaired.evaluation([labels], asOf: "2026-06-30").findings.isEmpty)
    // A word of the other side alone repairs nothing.
    let other = log { $0.say("2026-04-20", 1, [.init("repair_trust")], thread: "t") }
    #expect(await other.evaluation([labels], asOf: "2026-06-30").findings.first?.isUnresolved == true)
  }

  @Test func aLineOfTheChecklistIsNoFindingAndTheAllianceFileAnswersIt() async throws {
    let rule = try rule(
      "kind: artefact\nlist: checklist\nexpects: {heard: issue_path}\ndue: 60d after start\ncalled: a way\n", id: "way-missing")
    var log = TimelineBuilder()
    log.alliance.stages = [.init(.forming, from: try #require(Day("2025-03-03")))]
    log.say("2025-06-02", 0)
    log.say("2025-06-03", 1)
    let evaluation = await log.evaluation([rule], asOf: "2025-12-31")
    #expect(evaluation.findings.isEmpty && evaluation.checklist.map { "\($0.rule.id) \($0.record)" } == ["way-missing "])
    log.alliance.onRecord = [
      .init(
        what: "way-missing", standsIn: "contract", since: try #require(Day("2025-09-01")), by: "office", place: .file, path: "alliance.yaml"
      )
    ]
    #expect(await log.evaluation([rule], asOf: "2025-12-31").checklist.first?.record == "contract, since 2025-09-01 (office)")
    #expect(await log.evaluation([rule], asOf: "2025-08-31").checklist.first?.record == "")
  }
}
