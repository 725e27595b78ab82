import Events
import Rules
import Setup
import Testing

@Suite struct SequenceTests {
  static let lines =
    "kind: sequence\nsteps: [{heard: pressure_hints, from: one party}, {heard: loose_labels, from: other party}]\ndeadline: 28d\nsame: [topic]\nat_least: {warn: 1, critical: 2}\n"

  static func log(
    hint: String = "2026-03-02", label: String = "2026-03-10", topics: (UInt64, UInt64) = (1, 1), by: (Int, Int) = (0, 1)
  )
    -> TimelineBuilder
  {
    var log = TimelineBuilder()
    log.say(hint, by.0, [.init("pressure_hints")], topics: topics.0)
    log.say(label, by.1, [.init("loose_labels")], topics: topics.1)
    return log
  }

  @Test func theActorIsWhoSaysTheLastStep() async throws {
    let rule = try rule(Self.lines)
    #expect(await Self.log().outcome(rule, asOf: "2026-03-20", actor: 1).text == "fired warn")
    #expect(await Self.log().outcome(rule, asOf: "2026-03-20", actor: 0).text == "quiet")
  }

  @Test(arguments: [("2026-03-30", "fired warn"), ("2026-03-31", "quiet"), ("2026-03-01", "quiet")])
  func stepsComeInOrderWithinTheDeadline(label: String, expected: String) async throws {
    #expect(await Self.log(label: label).outcome(try rule(Self.lines), asOf: "2026-04-10").text == expected)
  }

  @Test func stepsMustBeAboutTheSameAndByTheSidesNamed() async throws {
    let rule = try rule(Self.lines)
    #expect(await Self.log(topics: (1, 2)).outcome(rule, asOf: "2026-03-20").text == "quiet")
    #expect(await Self.log(by: (0, 0)).outcome(rule, asOf: "2026-03-20").text == "quiet")
  }

  @Test func aWordInBetweenEndsIt() async throws {
    let rule = try rule(Self.lines + "until: [context_sharing]\n")
    var log = Self.log()
    #expect(await log.outcome(rule, asOf: "2026-03-20").text == "fired warn")
    log.say("2026-03-05", 0, [.init("context_sharing")], topics: 1)
    #expect(await log.outcome(rule, asOf: "2026-03-20").text == "quiet")
  }

  @Test func aSequenceCountsForItsWindow() throws {
    let fired = Self.log().fired(try rule(Self.lines + "window: 10d\n"), asOf: "2026-04-30")
    #expect(fired.first == "2026-03-10 warn" && fired.last == "2026-03-19 warn" && fired.count == 10)
  }
}
