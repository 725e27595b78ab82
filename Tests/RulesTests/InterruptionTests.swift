import Events
import Rules
import Setup
import Testing

/// Holes inside the covered window of a source: neither silence nor falling contact, but said aloud.
@Suite struct InterruptionTests {
  /// A year of mail every working day by both, which stops for a while; and chat on Tuesdays, which goes on unless it is told to stop too.
  static func log(hole: ClosedRange<String>, chat: Bool = true, through last: String = "2026-06-30") -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2025-06-01", "2026-12-31"), ("2025-06-01", "2026-12-31")]
    guard let first = Day("2025-06-02"), let end = Day(last) else { return log }
    for number in first.number...end.number {
      let day = Day(number: number)
      if day.weekday < 5, !hole.contains("\(day)") { log.say("\(day) 11:00", Int(number) % 2) }
      // Enough to see that it goes on, too little to be usual contact.
      if day.weekday == 1, chat || !hole.contains("\(day)") { log.say("\(day) 15:00", Int(number) / 7 % 2, source: 1) }
    }
    return log
  }

  static let messages = "kind: shift\nmeasure: messages\ndirection: down\nfor: 1w\n"
  static let level = "kind: limit\nmeasure: messages\nbelow: {watch: 12, warn: 8, critical: 4}\nwindow: 28d\n"

  @Test func aHoleIsNoFallingContactWhileTheOtherSourceGoesOn() async throws {
    let log = Self.log(hole: "2026-03-02"..."2026-04-30")
    for text in [Self.messages, Self.level] {
      let rule = try rule(text)
      // The last mail is of 27 February, three weeks before 20 March.
      let fired = log.fired(rule, asOf: "2026-06-30")
      #expect(fired.allSatisfy { $0 < "2026-03-20" }, "\(fired.prefix(3))")
      for day in ["2026-03-31", "2026-05-03"] {
        #expect(await log.outcome(rule, asOf: day).text == "not_evaluable coverage", "\(day)")
      }
      #expect(await log.outcome(rule, asOf: "2026-06-28").text == "quiet")
    }
  }

  /// Where everything stops together, people have stopped.
  @Test func aSilenceOfAllSourcesIsJudged() async throws {
    let log = Self.log(hole: "2026-03-02"..."2026-04-30", chat: false)
    #expect(await log.outcome(try rule(Self.messages), asOf: "2026-04-05").strength != nil)
    #expect(await log.outcome(try rule(Self.level), asOf: "2026-04-05").text == "fired critical")
    #expect(await log.outcome(try rule(SilenceTests.contact), asOf: "2026-04-05").text == "fired critical")
    #expect(log.fired(try rule("kind: blind_spot\nof: gap\n"), asOf: "2026-06-30") == [])
  }

  @Test func aHoleIsToldFromTheDayOnWhichItIsTooLong() throws {
    let log = Self.log(hole: "2026-03-02"..."2026-04-30")
    let fired = log.fired(try rule("kind: blind_spot\nof: gap\n"), asOf: "2026-06-30")
    // Weekends have no mail: it stopped after Friday, 27 February, and came back on Friday, 1 May.
    #expect(fired.first == "2026-03-20 warn")
    #expect(fired.last == "2026-04-30 warn")
    #expect(fired.count == 42)
  }

  /// Mail that comes in bursts: three weeks without any are not long where eleven days have been before.
  @Test func whatHasBeenAsLongBeforeIsNoHole() throws {
    var log = Self.log(hole: "2026-03-02"..."2026-03-22")
    #expect(
      log.fired(try rule("kind: blind_spot\nof: gap\n"), asOf: "2026-06-30") == ["2026-03-20 warn", "2026-03-21 warn", "2026-03-22 warn"])
    log.drafts.removeAll { ("2025-10-06"..."2025-10-16").contains("\(log.alliance.zone.day(of: $0.row.time))") && $0.row.source == 0 }
    #expect(log.fired(try rule("kind: blind_spot\nof: gap\n"), asOf: "2026-06-30") == [])
  }

  /// A source of one pair whose other sources hold nothing of it proves nothing by going on elsewhere.
  @Test func othersGoOnOnlyWhereTwoOfTheSamePartiesTakePart() throws {
    var log = Self.log(hole: "2026-03-02"..."2026-04-30")
    log.alliance = TimelineBuilder.alliance(parties: ["northwind", "contoso", "fabrikam"])
    for index in log.drafts.indices {
      let isChat = log.drafts[index].row.source == 1
      log.drafts[index].row.party = isChat ? 2 : log.drafts[index].row.party
      log.drafts[index].row.audience = isChat ? [PartySet(1), PartySet(2)] : [PartySet(0), PartySet(1)]
    }
    #expect(log.fired(try rule("kind: blind_spot\nof: gap\n"), asOf: "2026-06-30") == [])
    #expect(!log.fired(try rule(SilenceTests.contact), asOf: "2026-04-05").isEmpty)
  }

  /// The answer may stand in what is missing. What was asked after the hole is judged.
  @Test func aRequestBeforeAHoleCannotBeCalledUnanswered() async throws {
    var log = Self.log(hole: "2026-03-02"..."2026-04-30")
    log.say("2026-02-27 16:00", 1, [.init("request_open")], thread: "t", topics: 1)
    let rule = try rule(MissingAfterTests.reply)
    #expect(await log.outcome(rule, asOf: "2026-03-05", actor: 0).text == "fired watch")
    #expect(await log.outcome(rule, asOf: "2026-03-25", actor: 0).reason == .coverage)
    log.say("2026-05-04 16:00", 1, [.init("request_open")], thread: "u", topics: 2)
    #expect(await log.outcome(rule, asOf: "2026-05-08", actor: 0).text == "fired watch")
  }

  @Test func aNoticeMayStandInAHole() async throws {
    for (hole, expected) in [("2026-03-02"..."2026-04-30", "not_evaluable coverage"), ("2024-01-01"..."2024-01-31", "fired warn")] {
      var log = Self.log(hole: hole)
      log.say("2026-05-05 16:00", 0, [.init("change_statement")], thread: "t", topics: 1)
      let outcome = await log.outcome(try rule(MissingBeforeTests.change), asOf: "2026-05-08", actor: 0)
      #expect(outcome.text == expected, "\(hole)")
    }
  }

  /// The state of a day is the same on that night and on every later one, whether the hole has closed by then or not.
  @Test func noNightRewritesAnEarlierOne() throws {
    var log = Self.log(hole: "2026-03-02"..."2026-04-30")
    log.say("2026-02-27 16:00", 1, [.init("request_open")], thread: "t", topics: 1)
    let rules = try [
      Self.messages, Self.level, SilenceTests.contact, MissingAfterTests.reply, "kind: blind_spot\nof: gap\n",
    ].map { try rule($0) }
    for rule in rules {
      let whole = log.fired(rule, asOf: "2026-06-30")
      for night in ["2026-03-08", "2026-03-15", "2026-03-29", "2026-05-03", "2026-05-24"] {
        #expect(log.fired(rule, asOf: night) == whole.filter { $0.prefix(10) <= night }, "\(night)")
      }
    }
  }
}
