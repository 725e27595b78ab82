import Events
import Rules
import Setup
import Testing

@Suite struct RecurrenceTests {
  static let labels = "kind: recurrence\nof: {heard: loose_labels, as: phrase}\ntimes: 3\nover: 30d\n"

  static func log(_ days: [String]) -> TimelineBuilder {
    var log = TimelineBuilder()
    for (number, day) in days.enumerated() { log.say(day, 0, by: "writer \(number % 2)", [.init("loose_labels")], topics: 1) }
    return log
  }

  @Test(arguments: [
    (["2026-01-05", "2026-01-20", "2026-02-04"], "fired warn"), (["2026-01-05", "2026-01-20", "2026-02-03"], "quiet"),
    (["2026-01-05", "2026-02-10"], "quiet"), (["2026-01-05", "2026-01-05", "2026-02-10"], "quiet"),
  ])
  func threeDaysOverThirty(days: [String], expected: String) async throws {
    #expect(await Self.log(days).outcome(try rule(Self.labels), asOf: "2026-02-20", actor: 0).text == expected)
  }

  @Test func aTopicThatIsDecidedIsClosed() async throws {
    let rule = try rule("kind: recurrence\nof: agenda\ntimes: 3\nover: 14d\n")
    var log = TimelineBuilder()
    log.alliance.topics = [.init(id: "price", terms: ["price"])]
    for day in ["2026-01-05", "2026-01-19", "2026-02-02"] {
      log.say("\(day) 09:00", 0)
      log.minute(day, [0, 1], topics: 1)
    }
    #expect(await log.outcome(rule, asOf: "2026-02-10", label: "price").text == "fired warn")
    log.minute("2026-02-05", [0, 1], decision: true, topics: 1)
    #expect(await log.outcome(rule, asOf: "2026-02-10", label: "price").text == "quiet")
  }

  @Test func withoutTopicsThereIsNothingToJudge() async throws {
    let rule = try rule("kind: recurrence\nof: agenda\n")
    #expect(await Self.log(["2026-01-05"]).outcome(rule, asOf: "2026-02-10").text == "not_evaluable subject")
  }
}
