import Events
import Rules
import Setup
import Testing

@Suite struct MatchTests {
  static let labels = "kind: match\nfamily: loose_labels\nwindow: 28d\n"

  @Test func twoWritersOnTwoDaysFire() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels")])
    log.say("2026-03-09", 0, by: "b", [.init("loose_labels")])
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10", actor: 0).text == "fired warn")
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10", actor: 1).text == "quiet")
  }

  @Test func oneWriterAloneStaysQuiet() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels", strong: true)])
    log.say("2026-03-09", 0, by: "a", [.init("loose_labels", strong: true)])
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == "quiet")
    #expect(await log.outcome(try rule(Self.labels + "writers: 1\n"), asOf: "2026-03-10").text == "fired critical")
  }

  /// A watch is a hint, and takes one message; the other conditions are those of a warning.
  @Test func aWatchTakesOneMessage() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels", strong: true)])
    log.say("2026-03-09", 0, by: "a", [.init("loose_labels", strong: true)])
    let hint = Self.labels + "at_least: {watch: 1, warn: 2, critical: 4}\n"
    #expect(await log.outcome(try rule(hint), asOf: "2026-03-10").text == "fired watch")
    #expect(await log.outcome(try rule(hint + "strong_alone: on\n"), asOf: "2026-03-10").text == "fired critical")
  }

  /// What the same party wrote word for word before is no second sign.
  @Test func aStandingPhraseCountsOnce() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels")])
    log.say("2026-03-09", 0, by: "b", [.init("loose_labels", marks: .standing)])
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == "quiet")
  }

  @Test func oneMessageWithTwoSentencesIsOneMessage() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, [.init("loose_labels"), .init("loose_labels")])
    #expect(await log.outcome(try rule(Self.labels + "writers: 1\n"), asOf: "2026-03-10").text == "quiet")
    #expect(await log.outcome(try rule(Self.labels + "writers: 1\nmessages: 1\n"), asOf: "2026-03-10").text == "fired warn")
  }

  /// `(t - W, t]`: the day of the hit and the 27 days after it; on the 28th it has left.
  @Test func windowIsHalfOpen() throws {
    var log = TimelineBuilder()
    log.say("2026-03-02 00:00", 0, by: "a", [.init("loose_labels")])
    log.say("2026-03-02 23:59", 0, by: "b", [.init("loose_labels")])
    let fired = log.fired(try rule(Self.labels), asOf: "2026-05-01")
    #expect(fired.first == "2026-03-02 warn")
    #expect(fired.last == "\(day("2026-03-02", 27)) warn")
    #expect(fired.count == 28)
  }

  @Test func secondHitOnTheDayOnWhichTheFirstLeavesIsAlone() throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels")])
    log.say(day("2026-03-02", 28), 0, by: "b", [.init("loose_labels")])
    #expect(log.fired(try rule(Self.labels), asOf: "2026-06-01").isEmpty)
    log.say(day("2026-03-02", 27), 0, by: "c", [.init("loose_labels")])
    // One day with the first two, then 27 with the last two.
    #expect(log.fired(try rule(Self.labels), asOf: "2026-06-01").count == 28)
  }

  @Test(arguments: [(3.5, "fired warn"), (4.0, "fired critical"), (1.5, "quiet"), (2.0, "fired warn")])
  func weightsAreCompared(weight: Double, expected: String) async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels", weight: 1)])
    log.say("2026-03-03", 0, by: "b", [.init("loose_labels", weight: weight - 1)])
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == expected)
  }

  /// Writers and weights in order, and how it ends: weak words add beside a whole one of somebody else, one at most and up to a warning.
  @Test(
    arguments: [
      ("a0.5 b0.5 c0.5 d0.5", "quiet"), ("a1 b0.5", "quiet"), ("a1 b0.5 c0.5", "fired warn"), ("a1 a0.5 a0.5", "quiet"),
      ("a1.5 b1.5 c0.5 d0.5 e0.5", "fired warn"), ("a1 b0.5 c0.5 d0.5 e0.5 f0.5 g0.5", "fired warn"),
    ])
  func weakWordsOnlyCorroborate(said: String, expected: String) async throws {
    var log = TimelineBuilder()
    for (index, word) in said.split(separator: " ").enumerated() {
      log.say("2026-03-0\(index + 1)", 0, by: String(word.prefix(1)), [.init("loose_labels", weight: Double(word.dropFirst()) ?? 0)])
    }
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == expected)
  }

  @Test func strongPhraseAloneFiresOnlyWhereTheRuleSaysSo() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 1, [.init("surprise", strong: true)])
    let rules = "kind: match\nfamily: surprise\n"
    #expect(await log.outcome(try rule(rules), asOf: "2026-03-10").text == "quiet")
    #expect(await log.outcome(try rule(rules + "strong_alone: on\n"), asOf: "2026-03-10", actor: 1).text == "fired warn")
  }

  @Test func negatedAndCappedHitsCountNothing() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels", strong: true, marks: .negated)])
    log.say("2026-03-03", 0, by: "b", [.init("loose_labels", strong: true, marks: .overCap)])
    log.say("2026-03-04", 0, by: "c", [.init("loose_labels", strong: true)], flags: .bot)
    log.say("2026-03-05", 0, by: "d", [.init("loose_labels", strong: true)])
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == "quiet")
  }

  @Test func tooFewWritersInNinetyDaysCannotBeJudged() async throws {
    var log = TimelineBuilder()
    log.alliance.privacy.minimumWriters = 2
    for person in ["a", "b"] { log.say("2026-03-02", 0, by: person, [.init("loose_labels")]) }
    log.say("2026-03-03", 1, by: "x")
    log.say("2025-12-01", 1, by: "y")
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10", actor: 0).text == "not_evaluable writers")
    log.say("2026-03-04", 1, to: [1], by: "y")
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10", actor: 0).text == "fired warn")
  }

  @Test func withoutApprovalNoWordingIsJudged() async throws {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels")])
    log.say("2026-03-03", 0, by: "b", [.init("loose_labels")])
    log.alliance.approval = nil
    #expect(await log.outcome(try rule(Self.labels), asOf: "2026-03-10").text == "not_evaluable approval")
  }

  @Test func amongThreePartiesWordingIsAimedAtWhomItNames() async throws {
    var log = TimelineBuilder()
    log.alliance = TimelineBuilder.alliance(parties: ["northwind", "contoso", "fabrikam"])
    log.say("2026-03-02", 0, by: "a", [.init("loose_labels", named: 2)])
    log.say("2026-03-03", 0, to: [2], by: "b", [.init("loose_labels")])
    log.say("2026-03-04", 0, by: "b", [.init("loose_labels")])
    let evaluation = await log.evaluation([try rule(Self.labels)], asOf: "2026-03-10")
    #expect(evaluation.findings.map(\.subject) == [Subject(actor: 0, toward: 2)])
  }
}
