import Events
import Rules
import Setup
import Testing

@Suite struct SilenceTests {
  static let contact = "kind: silence\n"

  /// One message a day from Monday to Friday; the last on Friday, 6 March 2026.
  static func daily(from: String = "2025-06-02", to: String = "2026-03-06") -> TimelineBuilder {
    var log = TimelineBuilder()
    log.every(1, from: from, to: to)
    return log
  }

  /// Contact is daily, so that gaps under two weeks are left to the weekly count; 9 March 2026 is a Monday.
  @Test func silenceIsCountedInWorkingDays() throws {
    let fired = Self.daily().fired(try rule(Self.contact), asOf: "2026-03-31")
    #expect(fired.first == "2026-03-20 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-03-27 critical")
    #expect(fired.last == "2026-03-31 critical")
  }

  @Test func theGapIsToldAsAFigureBesideTheRarestOfItsKind() async throws {
    let finding = try #require(await Self.daily().evaluation([try rule(Self.contact)], asOf: "2026-03-31").findings.first)
    #expect(finding.detail.band == Band(value: 17, low: 0, high: 1, unit: "working days"))
  }

  @Test func holidayOfOneSideStopsTheCountForBoth() throws {
    for party in [0, 1] {
      var log = Self.daily()
      log.alliance.parties[party].calendar.holidays = [try #require(Day("2026-03-10"))]
      #expect(log.fired(try rule(Self.contact), asOf: "2026-03-31").first == "2026-03-23 warn")
    }
  }

  @Test func announcedPauseIsNoSilence() async throws {
    var log = Self.daily()
    log.alliance.parties[1].calendar.pauses = [
      .init(from: try #require(Day("2026-03-09")), to: try #require(Day("2026-03-31")), why: "pause")
    ]
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-04-13").text == "quiet")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-04-14").text == "fired warn")
  }

  @Test func contactEndsTheSilenceOnItsOwnDay() throws {
    var log = Self.daily()
    log.say("2026-03-24 09:00", 1)
    let fired = log.fired(try rule(Self.contact), asOf: "2026-03-26")
    #expect(fired.last == "2026-03-23 warn")
  }

  @Test func internalMessagesProgramsAndCancelledMeetingsAreNoContact() async throws {
    var log = Self.daily()
    log.say("2026-03-16", 0, to: [0])
    log.say("2026-03-17", 1, flags: .bot)
    log.say("2026-03-17", 1, flags: .autoReply)
    log.meet("2026-03-18", [0, 1], flags: .cancelled)
    log.meet("2026-03-18", [0], declined: [1])
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-20").text == "fired warn")
    log.meet("2026-03-18", [0, 1])
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-20").text == "quiet")
  }

  /// Every Monday until 5 January, then twice a day: the usual gap is that of the time before the last 28 days.
  @Test func usualGapIsFrozenBeforeTheGuard() async throws {
    var log = TimelineBuilder()
    log.every(7, from: "2025-06-02", to: "2026-01-05")
    // Within the guard of the silence that begins on 30 January.
    log.every(1, from: "2026-01-06", to: "2026-01-30")
    // 2 x 5 working days: watch on Friday, 13 February.
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-02-12").text == "quiet")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-02-13").text == "fired watch")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-02-20").text == "fired warn")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-06").text == "fired critical")
  }

  /// Every Monday, with two holes of five weeks: as long a gap again is nothing new, one and a half times as long is.
  @Test func gapsThatArePartOfThePairsOwnSpreadAreNoSilence() async throws {
    var log = TimelineBuilder()
    log.every(7, from: "2025-03-03", to: "2025-06-30")
    log.every(7, from: "2025-08-04", to: "2025-09-29")
    log.every(7, from: "2025-11-03", to: "2026-01-05")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-02-06").text == "quiet")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-02-09").text == "fired watch")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-02").text == "fired warn")
  }

  @Test func theNextContactEndsAnEpisode() async throws {
    var log = Self.daily()
    log.say("2026-03-24", 1)
    let evaluation = await log.evaluation([try rule(Self.contact)], asOf: "2026-04-08")
    #expect(
      evaluation.findings.map { "\($0.days.lowerBound) \($0.days.upperBound) \($0.isOpen)" } == [
        "2026-03-20 2026-03-23 false", "2026-04-07 2026-04-08 true",
      ])
  }

  @Test func ninetyDaysOfHistoryBeforeTheGuardAreNeeded() async throws {
    // The last contact is on 6 March; 28 days before it is 6 February, and from 9 November to then there are 90 days.
    var log = Self.daily()
    log.sources = [("2025-11-09", "2026-12-31")]
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-20").text == "fired warn")
    log.sources = [("2025-11-10", "2026-12-31")]
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-20").text == "not_evaluable history")
  }

  @Test func staleSourceIsNeverSilence() async throws {
    var log = Self.daily()
    log.sources = [("2025-01-01", "2026-03-06")]
    // Within a week the data say nothing new; then they are stale.
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-13").text == "quiet")
    #expect(await log.outcome(try rule(Self.contact), asOf: "2026-03-14").text == "not_evaluable stale")
  }

  @Test func anEpisodeFromBeforeTheSourceEndedIsStillListed() async throws {
    var log = Self.daily()
    log.sources = [("2025-01-01", "2026-03-20")]
    let evaluation = await log.evaluation([try rule(Self.contact)], asOf: "2026-04-01")
    let days = try #require(Day("2026-03-20"))...(try #require(Day("2026-03-20")))
    #expect(evaluation.outcome().text == "not_evaluable stale")
    #expect(evaluation.findings.map(\.days) == [days])
    // Nothing shows that it ended; but since it can no longer be seen, it fades.
    #expect(evaluation.findings.first?.isOpen == true)
    #expect(evaluation.findings.first?.detail.holds == false)
  }

  static let forum =
    "kind: silence\nof: {heard: [early_raise]}\ncalled: feedback forum\nnever_under: {watch: 30d, warn: 45d, critical: 90d}\n"

  /// 30 calendar days count 30 * 5 / 7 = 21.4 working days, which the 22nd reaches.
  @Test func forumHasItsOwnFloor() throws {
    var log = Self.daily(to: "2026-12-31")
    log.every(7, from: "2025-06-02", to: "2026-03-02", [.init("early_raise")])
    let fired = log.fired(try rule(Self.forum), asOf: "2026-07-31")
    #expect(fired.first == "2026-04-01 watch")
    #expect(fired.first { $0.hasSuffix("warn") } == "2026-04-16 warn")
  }

  @Test func forumOfOneSideAloneIsNone() throws {
    var log = Self.daily(to: "2026-12-31")
    log.every(7, from: "2025-06-02", to: "2026-03-02", [.init("early_raise")])
    log.say("2026-03-23", 0, to: [0], [.init("early_raise")])
    log.say("2026-03-24", 0, [.init("early_raise", weight: 0.5)])
    #expect(log.fired(try rule(Self.forum), asOf: "2026-07-31").first == "2026-04-01 watch")
  }

  @Test func wordingThatMayNotBeReadIsNotMissed() async throws {
    var log = Self.daily(to: "2026-12-31")
    log.every(7, from: "2025-06-02", to: "2026-03-02", [.init("early_raise")])
    log.alliance.approval = nil
    #expect(await log.outcome(try rule(Self.forum), asOf: "2026-07-31").text == "not_evaluable approval")
  }

  static func weekly(last: String) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.alliance.agreed.meetings = [.init(name: "Ops sync", every: TimeSpan(1, .weeks))]
    var current = "2025-09-05"
    while current <= last {
      log.meet(current, [0, 1], title: "weekly ops sync")
      current = day(current, 7)
    }
    return log
  }

  static let agreed = "kind: silence\nagreed: any\n"

  /// The next would be on Friday the 27th: 5 working days later is 6 March, and there one has been missed too; two have on the 13th.
  @Test func agreedMeetingIsLateAfterFiveWorkingDays() throws {
    let fired = Self.weekly(last: "2026-02-20").fired(try rule(Self.agreed), asOf: "2026-03-20")
    #expect(fired.first == "2026-03-06 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-03-13 critical")
  }

  @Test func agreedMeetingIsNotLateBecauseOfHolidays() throws {
    var log = Self.weekly(last: "2025-12-19")
    for party in [0, 1] {
      log.alliance.parties[party].calendar.pauses = [
        .init(from: try #require(Day("2025-12-22")), to: try #require(Day("2026-01-02")), why: "winter")
      ]
    }
    // Ten working days after the last one, without those up to 6 January on which all are quiet.
    #expect(log.fired(try rule(Self.agreed), asOf: "2026-01-30").first == "2026-01-20 warn")
  }

  /// Until the alliance file says who they are, nobody can tell whether one of the guests was of the other side.
  @Test func aMeetingWithPeopleOfNoPartyIsNeitherHeldNorMissed() async throws {
    var log = Self.weekly(last: "2026-02-20")
    log.meet("2026-02-27", [0], title: "weekly ops sync", guests: ["bo"])
    log.meet("2026-03-06", [0], title: "weekly ops sync", guests: ["bo"])
    #expect(await log.outcome(try rule(Self.agreed), asOf: "2026-03-13").text == "not_evaluable data")
    // What is late even if it was held is told all the same, a level lower.
    #expect(await log.outcome(try rule(Self.agreed), asOf: "2026-03-20").text == "fired warn")
    // The other side's people were not there, and nobody else was.
    var alone = Self.weekly(last: "2026-02-20")
    alone.meet("2026-03-06", [0], title: "weekly ops sync", declined: [])
    #expect(await alone.outcome(try rule(Self.agreed), asOf: "2026-03-13").text == "fired critical")
    // Nor was one held for sure before.
    var never = TimelineBuilder()
    never.alliance.agreed.meetings = log.alliance.agreed.meetings
    never.say("2026-02-02", 0)
    never.meet("2026-03-06", [0], title: "weekly ops sync", guests: ["bo"])
    #expect(await never.outcome(try rule(Self.agreed), asOf: "2026-03-13").text == "not_evaluable data")
  }

  @Test func everyAgreedMeetingIsItsOwnSubject() async throws {
    var log = Self.weekly(last: "2026-02-20")
    log.alliance.agreed.meetings.append(.init(name: "steering", every: TimeSpan(4, .weeks)))
    log.meet("2026-02-17", [0, 1], title: "Steering committee".lowercased())
    #expect(await log.outcome(try rule(Self.agreed), asOf: "2026-03-16", label: "Ops sync").text == "fired critical")
    #expect(await log.outcome(try rule(Self.agreed), asOf: "2026-03-16", label: "steering").text == "quiet")
  }

  @Test func withoutAgreedMeetingsTheRuleHasNoSubject() async throws {
    var log = Self.daily()
    log.alliance.agreed.meetings = []
    #expect(await log.outcome(try rule(Self.agreed), asOf: "2026-03-16").text == "not_evaluable subject")
  }

  /// The clock goes forward in the night of 29 March 2026: a message at 23:30 local time is one of its own day.
  @Test func changeOfTheClockMovesNoDay() throws {
    var log = Self.daily(to: "2026-03-26")
    log.say("2026-03-27 23:30", 0)
    #expect(log.fired(try rule(Self.contact), asOf: "2026-04-10").first == "2026-04-10 warn")
    var autumn = Self.daily(from: "2025-01-06", to: "2025-10-23")
    autumn.say("2025-10-24 23:59", 0)
    #expect(autumn.fired(try rule(Self.contact), asOf: "2025-11-10").first == "2025-11-07 warn")
  }

  @Test func leapDayIsADay() throws {
    var log = Self.daily(from: "2023-06-05", to: "2024-02-26")
    log.sources = [("2023-01-01", "2024-12-31")]
    // From Tuesday 27 February on, with Thursday 29: ten working days.
    #expect(log.fired(try rule(Self.contact), asOf: "2024-03-15").first == "2024-03-11 warn")
  }
}

extension TimelineBuilder {
  /// A message every so many days, from Monday to Friday only, by the two in turns.
  mutating func every(_ step: Int, from: String, to: String, _ heard: [Heard] = [], thread: String? = nil) {
    guard var current = Day(from), let last = Day(to) else { return }
    var turn = 0
    while current <= last {
      if current.weekday < 5 {
        say("\(current) 11:00", turn % 2, heard, thread: thread)
        turn += 1
      }
      current = current + step
    }
  }
}
