import Events
import Rules
import Setup
import Testing

@Suite struct LimitTests {
  static let level = "kind: limit\nmeasure: contact_days\nbelow: {watch: 3, warn: 2, critical: 1}\nwindow: 28d\n"

  /// Four days of contact in the spring of 2025, then on the first so many Mondays of February and March 2026.
  static func log(_ days: Int) -> TimelineBuilder {
    var log = TimelineBuilder()
    for week in 0..<4 { log.say(day("2025-05-12", 7 * week), 1) }
    for week in 0..<days { log.say(day("2026-02-02", 7 * week), week % 2) }
    return log
  }

  @Test(arguments: [(0, "fired critical"), (1, "fired warn"), (2, "fired watch"), (3, "quiet"), (4, "quiet")])
  func levelsAreStrict(days: Int, expected: String) async throws {
    #expect(await Self.log(days).outcome(try rule(Self.level), asOf: "2026-03-01").text == expected)
  }

  @Test func windowIsHalfOpen() throws {
    var log = TimelineBuilder()
    log.say("2025-06-02", 1)
    for date in ["2026-02-02", "2026-02-03", "2026-02-04"] { log.say(date, 0) }
    let fired = log.fired(try rule(Self.level), asOf: "2026-03-10")
    #expect(!fired.contains { $0.hasPrefix("2026-03-01") })
    #expect(fired.contains("2026-03-02 watch"))
    #expect(fired.contains("2026-03-03 warn"))
    #expect(fired.contains("2026-03-04 critical"))
  }

  @Test func halfAWindowOfHolidaysCannotBeJudged() async throws {
    var log = Self.log(0)
    log.alliance.parties[1].calendar.pauses = [
      .init(from: try #require(Day("2026-02-02")), to: try #require(Day("2026-02-17")), why: "pause")
    ]
    #expect(await log.outcome(try rule(Self.level), asOf: "2026-03-01").text == "not_evaluable volume")
  }

  @Test func windowThatIsNotCoveredCannotBeJudged() async throws {
    var log = Self.log(3)
    log.sources = [("2026-02-03", "2026-12-31")]
    #expect(await log.outcome(try rule(Self.level), asOf: "2026-03-01").text == "not_evaluable history")
  }

  /// What was promised and whether it came stands in texts: without them nothing is overdue, whatever a tracker says of the days.
  @Test func promisesAreNotJudgedWithoutTexts() async throws {
    var log = TimelineBuilder()
    for week in 0..<6 { log.say(day("2026-01-05", 7 * week), 0, due: day("2026-01-08", 7 * week), flags: .action) }
    let promises = try rule("kind: limit\nmeasure: overdue\nper: party\nabove: {warn: 60}\nwindow: 56d\n")
    #expect(await log.outcome(promises, asOf: "2026-03-01", actor: 0).text == "fired warn")
    log.alliance.approval = nil
    #expect(await log.outcome(promises, asOf: "2026-03-01", actor: 0).text == "not_evaluable approval")
    #expect(await Self.log(2).outcome(try rule(Self.level), asOf: "2026-03-01").text == "fired watch")
  }

  /// What somebody who is forgotten may have delivered in time counts neither as due nor as late.
  @Test func whatSomebodyForgottenMayHaveDeliveredIsNotOverdue() async throws {
    let promises = try rule("kind: limit\nmeasure: overdue\nper: party\nabove: {warn: 60}\nwindow: 56d\n")
    func outcome(_ by: Int, _ flags: EventFlags) async -> String {
      var log = TimelineBuilder()
      for week in 0..<6 {
        log.say(day("2026-01-05", 7 * week), 0, due: day("2026-01-08", 7 * week), flags: .action)
        log.say(day("2026-01-07", 7 * week), by, flags: flags)
      }
      return await log.outcome(promises, asOf: "2026-03-01", actor: 0).text
    }
    #expect(await outcome(0, []) == "fired warn")
    #expect(await outcome(1, .unheard) == "fired warn")
    #expect(await outcome(0, .unheard) != "fired warn")
  }

  @Test func itMustLast() throws {
    let fired = Self.log(0).fired(try rule(Self.level + "for: 2w\n"), asOf: "2026-03-31")
    // Three days are left in the window until 15 June; two weeks below that are over on the 29th.
    #expect(fired.first.map { $0.hasPrefix("2025-06-29") } == true)
    var log = Self.log(0)
    for week in 0..<30 where week != 20 { log.say(day("2025-09-01", 7 * week), 0) }
    #expect(log.fired(try rule(Self.level + "for: 1w\n"), asOf: "2026-03-20").filter { $0 > "2025-09-20" }.isEmpty)
  }

  @Test func whatNeverWasThereIsNotMissed() async throws {
    var log = TimelineBuilder()
    for week in [0, 8, 20] { log.say(day("2025-06-02", 7 * week), week % 2) }
    #expect(await log.outcome(try rule(Self.level), asOf: "2026-03-01").text == "not_evaluable volume")
  }

  @Test func aboveNeedsNoFloor() async throws {
    var log = TimelineBuilder()
    for week in 0..<8 { log.say(day("2026-01-05", 7 * week), 0) }
    let rule = try rule("kind: limit\nmeasure: messages\nabove: {warn: 3}\nwindow: 28d\n")
    #expect(await log.outcome(rule, asOf: "2026-03-01").text == "fired warn")
  }
}
