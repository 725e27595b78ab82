import Events
@testable import Rules
import Setup
import Testing

/// How an alliance has gone, week by week: what a page draws.
@Suite struct CourseTests {
  /// Ten working days from Monday, 2 March 2026: three messages a day of the first party, one of the second, in threads of their own.
  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2026-03-02", "2026-03-29")]
    for number in 0..<12 {
      let date = day("2026-03-02", number)
      guard let current = Day(date), current.weekday < 5 else { continue }
      for hour in 9..<12 { log.say("\(date) \(hour):00", 0, thread: date) }
      log.say("\(date) 14:00", 1, thread: date)
    }
    return log
  }

  private func course(_ log: TimelineBuilder, _ rules: [Rule] = [], asOf: String = "2026-03-29") -> Course {
    Course(log.context(asOf: asOf), rules: rules)
  }

  @Test func contactIsCountedByDirectionInTheOrderOfTheIds() throws {
    let course = course(Self.log())
    #expect(course.weeks.map(\.description) == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"])
    let pair = try #require(course.pairs.first)
    #expect(pair.lanes.map(\.from.id) == ["contoso", "northwind"])
    #expect(pair.lanes[0].messages == [5, 5, 0, 0])
    #expect(pair.lanes[1].messages == [15, 15, 0, 0])
  }

  @Test func aWeekThatIsNotOverHasNoFigure() {
    #expect(course(Self.log(), asOf: "2026-03-14").weeks.map(\.description) == ["2026-03-02"])
  }

  @Test func whatNoSourceCoversIsNoSilence() throws {
    var log = Self.log()
    log.sources = [("2026-03-02", "2026-03-18")]
    let course = course(log)
    #expect(course.pairs.first?.lanes.first?.messages == [5, 5, nil, nil])
    #expect(course.sources.first?.weeks == [.records, .records, .uncovered, .uncovered])
    log.sources = [("2026-03-02", "2026-03-29")]
    #expect(self.course(log).sources.first?.weeks == [.records, .records, .none, .none])
  }

  /// Of a party in which few write, a time to answer would be one person's.
  @Test(arguments: [(0, true), (1, true), (2, false)]) func timesToAnswerNeedPeopleToHideAmong(needed: Int, isTold: Bool) throws {
    var log = Self.log()
    log.alliance.privacy.minimumWriters = needed
    let lanes = try #require(course(log).pairs.first).lanes
    #expect((lanes[0].replyHours[1] != nil) == isTold)
    if isTold { #expect(lanes[0].replyHours[1] == 5) }
  }

  @Test func weeksOfHolidaysAreMarked() throws {
    var log = Self.log()
    log.alliance.parties[1].calendar.pauses = [
      .init(from: try #require(Day("2026-03-16")), to: try #require(Day("2026-03-19")), why: "pause")
    ]
    #expect(course(log).pairs.first?.holidays == [false, false, true, false])
  }

  @Test func signalsAreMessagesOfAllPartiesTogether() throws {
    var log = Self.log()
    // Two hits of one message count once, what one side alone had not at all.
    log.say("2026-03-03 15:00", 0, [.init("loose_labels"), .init("us_vs_them")])
    log.say("2026-03-04 15:00", 1, [.init("loose_labels")])
    log.say("2026-03-05 15:00", 1, to: [1], [.init("loose_labels")])
    #expect(course(log).signals.first { $0.kind == .partner }?.messages == [2, 0, 0, 0])
    log.alliance.privacy.minimumWriters = 2
    #expect(course(log).signals.first { $0.kind == .partner }?.messages == [nil, nil, nil, nil])
    log.alliance.approval = nil
    #expect(course(log).signals.isEmpty && !course(log).unheard.isEmpty)
  }

  @Test func balancesAreNotDrawnWhereWordsMayNotBeJudged() throws {
    var log = BalanceTests.log(content: 40, process: 0)
    let rules = [try rule(BalanceTests.lines)]
    #expect(course(log, rules).balances.first?.points.last?.value == 0.8)
    log.alliance.approval = nil
    #expect(course(log, rules).balances.first?.points.allSatisfy { $0.value == nil && $0.a == 0 } == true)
  }

  @Test func ofNothingThereIsNoCourse() {
    let course = course(TimelineBuilder())
    #expect(course.weeks.isEmpty && course.pairs.isEmpty)
  }
}
