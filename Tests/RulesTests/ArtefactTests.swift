import Events
import Rules
import Setup
import Testing

@Suite struct ArtefactTests {
  static let lines = "kind: artefact\nexpects: {heard: issue_path}\ndue: 60d after start\ncalled: a way to raise issues\n"

  static func log(_ said: [String] = []) throws -> TimelineBuilder {
    var log = TimelineBuilder()
    log.alliance.stages = [.init(.forming, from: try #require(Day("2026-01-05")))]
    log.say("2026-01-06", 0)
    log.say("2026-01-07", 1)
    for day in said { log.say(day, 0, [.init("issue_path")]) }
    return log
  }

  @Test(arguments: [
    ("2026-03-01", "pending 2026-03-06"), ("2026-03-07", "fired watch"), ("2026-05-05", "fired watch"), ("2026-05-06", "fired warn"),
  ])
  func itIsDueAndThenLate(asOf: String, expected: String) async throws {
    #expect(try await Self.log().outcome(rule(Self.lines), asOf: asOf).text == expected)
  }

  @Test func onceSaidInFrontOfBothItIsThere() async throws {
    #expect(try await Self.log(["2026-02-02"]).outcome(rule(Self.lines), asOf: "2026-06-01").text == "quiet")
    var inside = try Self.log()
    inside.say("2026-02-02", 0, to: [0], [.init("issue_path")])
    #expect(await inside.outcome(try rule(Self.lines), asOf: "2026-03-10").text == "fired watch")
  }

  @Test func whatIsNeededAgainIsMissedAgain() async throws {
    let rule = try rule(Self.lines + "every: 90d\n")
    #expect(try await Self.log(["2026-02-02"]).outcome(rule, asOf: "2026-05-03").text == "quiet")
    #expect(try await Self.log(["2026-02-02"]).outcome(rule, asOf: "2026-05-04").text == "fired watch")
  }

  @Test func withoutAStartItCannotBeJudged() async throws {
    var log = try Self.log()
    log.alliance.stages = []
    #expect(await log.outcome(try rule(Self.lines), asOf: "2026-06-01").text == "not_evaluable stage")
  }

  @Test func anOpenAlertCallsForAReview() async throws {
    let review = try rule(
      "kind: artefact\nexpects: {heard: [both_poles]}\ndue: 21d after alert\ncalled: a joint look\n", id: "review", severity: 2)
    let labels = try rule("kind: match\nfamily: loose_labels\nwindow: 90d\nwriters: 1\n", id: "labels", severity: 4)
    var log = try Self.log()
    for day in ["2026-02-02", "2026-02-03"] { log.say(day, 0, [.init("loose_labels")]) }
    func ends(_ log: TimelineBuilder, _ day: String) async -> String {
      await log.evaluation([review, labels], asOf: day).outcomes.first { $0.rule.id == "review" }?.outcome.text ?? ""
    }
    #expect(await ends(log, "2026-02-24") == "quiet")
    #expect(await ends(log, "2026-02-25") == "fired watch")
    log.say("2026-02-20", 1, [.init("both_poles")])
    #expect(await ends(log, "2026-02-25") == "quiet")
  }

  @Test func aRuleOfAnotherStageIsNotJudged() async throws {
    let log = try Self.log()
    #expect(await log.outcome(try rule(Self.lines + "stages: [evolving]\n"), asOf: "2026-04-01").text == "quiet")
    #expect(await log.outcome(try rule(Self.lines + "stages: {forming: 1.5}\n"), asOf: "2026-04-01").text == "fired watch")
  }
}
