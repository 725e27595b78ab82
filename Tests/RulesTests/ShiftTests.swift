import Events
@testable import Rules
import Setup
import Testing

@Suite struct ShiftTests {
  static let falling = "kind: shift\nmeasure: messages\ndirection: down\n"

  /// Two messages a working day from June 2025, and from Monday, 2 March 2026 two a week.
  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    for number in 0...272 {
      let date = day("2025-06-02", number)
      guard let current = Day(date), current.weekday < 5 else { continue }
      for party in [0, 1] { log.say("\(date) 1\(party):00", party) }
    }
    for week in 0..<17 { for party in [0, 1] { log.say("\(day("2026-03-02", 7 * week)) 1\(party):00", party) } }
    return log
  }

  /// Figures from scipy: 40 expected; 24 at the week-end of 15 March are more than half of that; 16 on the 22nd have 2.0e-4, 8 on the 29th 9.9e-8.
  @Test func thinnerContactFiresAtTheSecondWeekEnd() throws {
    let fired = Self.log().fired(try rule(Self.falling), asOf: "2026-04-12")
    #expect(fired.first == "2026-03-29 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-04-05 critical")
    #expect(fired.last == "2026-04-12 critical")
  }

  @Test func sentenceTellsTheUsualRange() async throws {
    let evaluation = await Self.log().evaluation([try rule(Self.falling)], asOf: "2026-04-01")
    let finding = try #require(evaluation.findings.first)
    #expect(finding.detail.usual == "30-50")
    #expect(finding.detail.band == Band(value: 8, low: 30, high: 50, unit: "messages"))
    #expect(
      finding.detail.sentence == "Messages between Northwind and Contoso fell to 8 in the 28 days up to 2026-03-29; usual: 30-50.")
  }

  @Test(arguments: [("1w", "2026-03-22 warn"), ("2w", "2026-03-29 warn"), ("3w", "2026-04-05 warn")])
  func itMustLast(lasting: String, first: String) throws {
    #expect(Self.log().fired(try rule(Self.falling + "for: \(lasting)\n"), asOf: "2026-04-30").first == first)
  }

  @Test func holidaysOfOneSideAreNoFall() async throws {
    var log = Self.log()
    log.alliance.parties[0].calendar.pauses = [
      .init(from: try #require(Day("2026-03-02")), to: try #require(Day("2026-04-30")), why: "pause")
    ]
    #expect(await log.outcome(try rule(Self.falling), asOf: "2026-03-29").text == "not_evaluable volume")
    #expect(log.fired(try rule(Self.falling), asOf: "2026-05-10").isEmpty)
  }

  /// 28 days of window, 14 of gap and 13 weeks of history.
  @Test func thirteenWeeksOfHistoryAreNeeded() async throws {
    for (from, expected) in [("2025-11-11", "not_evaluable history"), ("2025-11-10", "quiet")] {
      var log = Self.log()
      log.sources = [(from, "2026-12-31")]
      // From 10 November to Sunday, 22 March there are 28 + 14 + 91 days, both included.
      #expect(await log.outcome(try rule(Self.falling), asOf: "2026-03-22").text == expected, "\(from)")
    }
  }

  @Test func tooLittleToFallCannotBeJudged() async throws {
    var log = TimelineBuilder()
    log.every(14, from: "2025-06-02", to: "2026-06-30")
    #expect(await log.outcome(try rule(Self.falling), asOf: "2026-04-12").text == "not_evaluable volume")
  }

  @Test func judgedAtWeekEndsOnly() throws {
    let states = Self.log().fired(try rule(Self.falling), asOf: "2026-04-01")
    #expect(states.last == "2026-04-01 warn")
    #expect(Self.log().fired(try rule(Self.falling), asOf: "2026-03-28").isEmpty)
  }

  static let labels = "kind: shift\nmeasure: hits(loose_labels)\ndirection: up\n"

  /// Never heard before: three threads in 14 days have 6.7e-4, a warning; the second week-end is 15 March.
  @Test func aNewHabitOfOneSideRises() throws {
    var log = Self.log()
    for (position, date) in ["2026-03-03", "2026-03-04", "2026-03-05"].enumerated() {
      log.say(date, 0, [.init("loose_labels")], thread: "t\(position)")
    }
    let fired = log.fired(try rule(Self.labels), asOf: "2026-04-30", actor: 0)
    #expect(fired.first == "2026-03-15 warn", "\(fired)")
    #expect(fired.last == "2026-03-21 warn")
    #expect(log.fired(try rule(Self.labels), asOf: "2026-04-30", actor: 1).isEmpty)
  }

  @Test func oneOutburstInOneThreadIsOneEvent() throws {
    var log = Self.log()
    for date in ["2026-03-03", "2026-03-04", "2026-03-05"] { log.say(date, 0, [.init("loose_labels")], thread: "t") }
    #expect(log.fired(try rule(Self.labels), asOf: "2026-04-30").isEmpty)
  }

  static let slow = "kind: shift\nmeasure: reply_time\ndirection: up\ntimes: 2\nwindow: 14d\n"

  /// Contoso asks on every working day at ten, northwind answers after so many hours.
  static func replies(slowFrom: String, hours: Int) -> TimelineBuilder {
    var log = TimelineBuilder()
    for number in 0..<330 {
      let date = day("2025-06-02", number)
      guard let current = Day(date), current.weekday < 5 else { continue }
      log.say("\(date) 10:00", 1, thread: "t\(number)")
      log.say("\(date) \(date < slowFrom ? 11 : 10 + hours):00", 0, thread: "t\(number)")
    }
    return log
  }

  /// (6 + 1/4) / (1 + 1/4) hours is five times the usual; the spread is the floor of a tenth.
  @Test func slowerRepliesAreTheResponders() throws {
    let log = Self.replies(slowFrom: "2026-03-02", hours: 6)
    let fired = log.fired(try rule(Self.slow), asOf: "2026-04-12", actor: 0)
    // On 8 March half of the window is still quick: the median lies between the two, and that is twice the usual; on the 15th all are slow.
    #expect(fired.first == "2026-03-15 critical")
    #expect(log.fired(try rule(Self.slow), asOf: "2026-04-12", actor: 1).isEmpty)
  }

  @Test func aLittleSlowerIsQuiet() throws {
    #expect(Self.replies(slowFrom: "2026-03-02", hours: 2).fired(try rule(Self.slow), asOf: "2026-04-12").isEmpty)
  }

  /// Requests that nobody answers count with the time for which they have been open, at every day as it was then.
  @Test func openRequestsCountAsTheyStoodThen() throws {
    var log = Self.replies(slowFrom: "2026-12-01", hours: 1)
    let march = log.time("2026-03-02 00:00")
    log.drafts.removeAll { $0.row.party == 0 && $0.row.time >= march }
    for index in log.drafts.indices where log.drafts[index].row.time >= march {
      log.drafts[index].heard = [.init("request_open")]
    }
    let before = log.fired(try rule(Self.slow), asOf: "2026-03-29", actor: 0)
    // On the 8th five quick answers and five requests that have been open for a working day and more: (log 2 + log 8) / 2, twice the usual.
    #expect(before.first == "2026-03-15 critical")
    // In April they are all answered: that changes nothing in March.
    for number in 273..<305 { log.say("2026-04-08 12:00", 0, thread: "t\(number)") }
    let after = log.fired(try rule(Self.slow), asOf: "2026-04-12", actor: 0)
    #expect(after.filter { $0 < "2026-03-30" } == before)
  }

  /// Where a part of the requests has never been answered in its thread, that is the usual.
  @Test func aUsualShareOfOpenRequestsIsQuiet() throws {
    var log = Self.replies(slowFrom: "2026-12-01", hours: 1)
    for index in log.drafts.indices where log.drafts[index].row.party == 1 { log.drafts[index].heard = [.init("request_open")] }
    let open = Set((0..<400).filter { $0 % 7 == 2 || $0 % 7 == 4 }.map { "t\($0)" })
    log.drafts.removeAll { $0.row.party == 0 && open.contains($0.thread ?? "") }
    #expect(log.fired(try rule(Self.slow), asOf: "2026-04-12").isEmpty)
  }
}
