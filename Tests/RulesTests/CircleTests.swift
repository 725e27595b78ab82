import Events
@testable import Rules
import Testing

@Suite struct CircleTests {
  /// A step: rule letter (`m` match, `b` missing, `s` shift, with a number), day after 1 March 2026, actor, topics.
  struct Step {
    var rule: String
    var day: Int
    var actor: Int?
    var topics: UInt64

    init(_ rule: String, _ day: Int, _ actor: Int?, _ topics: UInt64 = 1) {
      self.rule = rule
      self.day = day
      self.actor = actor
      self.topics = topics
    }
  }

  static let kinds: [Character: String] = ["m": "match", "b": "missing", "s": "shift", "q": "silence"]

  static let circle = "kind: circle\nof: [m1, m2, m3, b1, b2, s1, s2, s3, q1]\n"

  static func findings(_ steps: [Step], length: Int = 5, strength: Strength = .warn) throws -> [Finding] {
    try steps.map { step in
      var rule = try rule("kind: match\nfamily: loose_labels\n", id: step.rule)
      rule.kind = kinds[step.rule.first ?? "m"] ?? ""
      rule.body.isMereShift = step.rule.first == "s"
      var links = Links()
      links.topics = step.topics
      let start = try #require(Day("2026-03-01")) + step.day
      return Finding(
        rule: rule,
        subject: step.actor.map { Subject(actor: $0, toward: 1 - $0) } ?? Subject(pair: PartyPair(0, 1)),
        days: start...start + length, strength: strength, isOpen: true,
        detail: Detail(
          sentence: "", threshold: "", evidence: [], weight: 1, weightReason: "", lastHeld: start + length, holds: false, closes: "closing"),
        links: step.actor == nil ? Links() : links)
    }
  }

  /// The circle of some steps, as rule ids with actors: `m1:0 b1:1`, with a star in front for a mere cluster; empty for none.
  static func story(_ steps: [Step], _ more: String = "", asOf: String = "2026-04-10", strength: Strength = .warn) throws -> String {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-01-13", 1)
    let circleRule = try rule(circle + more, id: "circle", severity: 5)
    let candidates = try findings(steps, strength: strength)
    let found = try #require(circleRule.body.second).look(circleRule, candidates, log.context(asOf: asOf)).findings
    #expect(found.count <= 1)
    guard let first = found.first else { return "" }
    if first.members.isEmpty { return "*" }
    return first.members.map { "\(candidates[$0].rule.id):\(candidates[$0].subject.actor.map(String.init) ?? "-")" }.joined(separator: " ")
  }

  @Test func threePatternsInTurnsMakeACircle() throws {
    #expect(try Self.story([Step("b1", 0, 0), Step("m1", 10, 1), Step("m2", 20, 0)]) == "b1:0 m1:1 m2:0")
  }

  @Test func orderOfTheCandidatesDoesNotMatter() throws {
    #expect(try Self.story([Step("m2", 20, 0), Step("b1", 0, 0), Step("m1", 10, 1)]) == "b1:0 m1:1 m2:0")
  }

  @Test func oneSideAloneMakesNone() throws {
    #expect(try Self.story([Step("b1", 0, 0), Step("m1", 10, 0), Step("m2", 20, 0)]) == "")
  }

  @Test func oneKindAloneMakesNone() throws {
    #expect(try Self.story([Step("m3", 0, 0), Step("m1", 10, 1), Step("m2", 20, 0)]) == "")
    #expect(try Self.story([Step("m3", 0, 0), Step("m1", 10, 1), Step("m2", 20, 0)], "kinds: 1\n") == "m3:0 m1:1 m2:0")
  }

  @Test func twoRulesAloneMakeNone() throws {
    #expect(try Self.story([Step("b1", 0, 0), Step("m1", 10, 1), Step("b1", 20, 0), Step("m1", 30, 1)]) == "")
  }

  /// Steps with nothing in common.
  static let crowd = [
    Step("b1", 0, 0, 1), Step("m1", 1, 0, 2), Step("m2", 2, 1, 4), Step("b2", 3, 1, 8),
  ]

  @Test func manyThatNothingLinksAreAWarning() throws {
    #expect(try Self.story(Self.crowd) == "*")
    #expect(try Self.story(Self.crowd, "crowd: 8\n") == "b1:0 m1:0 m2:1 b2:1")
    #expect(try Self.story(Self.crowd, "crowd: 9\n") == "*")
  }

  @Test func aCrowdTakesTwoActsOfEachSide() throws {
    let steps = [Step("b1", 0, 0, 1), Step("m1", 1, 0, 2), Step("m2", 2, 0, 4), Step("b2", 3, 1, 8)]
    #expect(try Self.story(steps, "crowd: 4\n") == "*")
  }

  @Test func aCrowdTakesAWarning() throws {
    #expect(try Self.story(Self.crowd, "crowd: 4\n", strength: .watch) == "*")
  }

  @Test func shiftsAloneMakeNone() throws {
    #expect(try Self.story([Step("s1", 0, 0), Step("s2", 10, 1), Step("s3", 20, 0)], "kinds: 1\n") == "")
  }

  @Test func theTwoMustTakeTurns() throws {
    let steps = [Step("b1", 0, 0), Step("m1", 5, 0), Step("m2", 10, 1)]
    #expect(try Self.story(steps) == "*")
    #expect(try Self.story(steps, "ordered: off\n") == "b1:0 m1:0 m2:1")
  }

  @Test func aPatternOfBothFitsBetween() throws {
    #expect(try Self.story([Step("b1", 0, 0), Step("q1", 10, nil), Step("m2", 20, 1)]) == "b1:0 q1:- m2:1")
    #expect(try Self.story([Step("b1", 0, 0), Step("q1", 10, nil), Step("m2", 20, 0)]) == "")
  }

  @Test(arguments: [(21, "b1:0 m1:1 m2:0"), (22, "*")])
  func eachStepComesWithin21Days(days: Int, expected: String) throws {
    #expect(try Self.story([Step("b1", 0, 0), Step("m1", 10, 1), Step("m2", 10 + days, 0)]) == expected)
  }

  @Test func stepsAboutDifferentThingsAreAClusterOnly() throws {
    #expect(try Self.story([Step("b1", 0, 0, 1), Step("m1", 10, 1, 2), Step("m2", 20, 0, 4)]) == "*")
    #expect(try Self.story([Step("b1", 0, 0, 1), Step("m1", 10, 1, 3), Step("m2", 20, 0, 2)]) == "b1:0 m1:1 m2:0")
  }

  @Test func aClusterIsAWatch() throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-01-13", 1)
    let rule = try rule(Self.circle, id: "circle")
    let candidates = try Self.findings([Step("b1", 0, 0, 1), Step("m1", 10, 1, 2), Step("m2", 20, 0, 4)])
    let found = try #require(rule.body.second).look(rule, candidates, log.context(asOf: "2026-04-10")).findings
    #expect(found.map(\.strength) == [.watch])
  }

  @Test func allStepsLieWithinSixtyDays() throws {
    let steps = [Step("b1", 0, 0), Step("m1", 20, 1), Step("b2", 40, 0), Step("m2", 60, 1)]
    // From the 60th day on the first step is out of it.
    #expect(try Self.story(steps, asOf: "2026-05-05") == "m1:1 b2:0 m2:1")
    #expect(try Self.story([Step("b1", 0, 0), Step("m1", 20, 1), Step("m2", 40, 0)], asOf: "2026-04-29") == "b1:0 m1:1 m2:0")
  }

  @Test func theLongestChainIsTold() throws {
    let steps = [Step("b1", 0, 0), Step("m1", 5, 1), Step("m1", 6, 0), Step("b2", 10, 1), Step("m2", 20, 0)]
    #expect(try Self.story(steps) == "b1:0 m1:1 m1:0 b2:1 m2:0")
  }

  /// On one day neither side is first by its place in the alliance file.
  @Test func exchangingThePartiesMirrorsTheStory() throws {
    let steps = [Step("b1", 0, 0), Step("m1", 0, 1), Step("m2", 7, 0), Step("b2", 7, 1)]
    let mirrored = steps.map { Step($0.rule, $0.day, $0.actor.map { 1 - $0 }, $0.topics) }
    let story = try Self.story(steps)
    let other = try Self.story(mirrored)
    let back = String(other.map { $0 == ":" ? ":" : $0 }).split(separator: " ").map { part in
      part.hasSuffix(":0") ? part.dropLast() + "1" : part.hasSuffix(":1") ? part.dropLast() + "0" : part
    }
    #expect(story.split(separator: " ") == back)
  }

  @Test func theEasiestExitIsTheMildestOpenMember() throws {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-01-13", 1)
    let rule = try rule(Self.circle, id: "circle")
    var candidates = try Self.findings([Step("b1", 0, 0), Step("m1", 10, 1), Step("m2", 20, 0)])
    candidates[1].rule.severity = 1
    candidates[1].detail.closes = "naming the events"
    let found = try #require(rule.body.second).look(rule, candidates, log.context(asOf: "2026-04-10")).findings
    #expect(found.first?.detail.closes.contains("naming the events") == true)
    #expect(found.first?.strength == .warn)
  }
}
