@testable import Alerts
import Events
@testable import Rules
import Testing
import YAML

/// What stands beside what: watches that warnings lift, and findings that stand on the same words.
@Suite struct CorroborationTests {
  static let last = Day(number: 20_500)

  /// A finding of party 0 about party 1 that stands on the messages of these numbers.
  private func finding(
    _ id: String, _ strength: Strength, events: [Int], mechanism: String, day: Int = 20_495, severity: Int = 4, account: Bool = false
  ) throws -> Finding {
    let text = """
      id: \(id)
      title: Title of \(id)
      kind: match
      severity: \(severity)
      mechanism: ["\(mechanism)"]
      description: d
      ask: a
      falsepositives: [none]
      blind_spots: [none]
      family: loose_labels
      tests: []
      """
    let document = try #require(Document.parse(bytes: Array(text.utf8), path: "rule.yaml").document)
    let rule = try #require(Rule.read(document, families: [HeardFamily(id: "loose_labels")], Diagnostics(path: "rule.yaml")))
    let start = Day(number: Int32(day))
    var detail = Detail(
      sentence: "s", threshold: "t", evidence: events.map { Evidence(event: $0, hit: $0, role: "label") }, weight: 1, weightReason: "",
      lastHeld: start, holds: false, closes: "")
    detail.isAccount = account
    return Finding(
      rule: rule, subject: Subject(actor: 0, toward: 1), days: start...start, strength: strength, isOpen: true, detail: detail,
      links: Links())
  }

  private func strengths(_ findings: [Finding]) -> [Strength] { Corroboration.applied(to: findings, on: Self.last).map(\.strength) }

  @Test func oneWarningLiftsNothing() throws {
    let watches = try (1...4).map { try finding("w\($0)", .watch, events: [$0], mechanism: "1.1\($0)") }
    #expect(strengths(watches + [try finding("a", .warn, events: [9], mechanism: "1.24")]) == [.watch, .watch, .watch, .watch, .warn])
  }

  @Test func twoWarningsLiftAWatch() throws {
    let both = [try finding("a", .warn, events: [8], mechanism: "1.24"), try finding("b", .warn, events: [9], mechanism: "1.20")]
    let lifted = Corroboration.applied(to: both + [try finding("w", .watch, events: [1], mechanism: "1.11")], on: Self.last)
    #expect(lifted[2].strength == .warn)
    #expect(lifted[2].notes.first?.contains("\"Title of a\" and \"Title of b\"") == true)
  }

  @Test func oneCriticalLiftsAWatch() throws {
    let critical = try finding("a", .critical, events: [8], mechanism: "1.24")
    #expect(strengths([critical, try finding("w", .watch, events: [1], mechanism: "1.11")]) == [.critical, .warn])
  }

  @Test(arguments: [
    // The same mechanism, long before, words of the watch itself, or one side's account alone.
    ("1.11", 20_495, [9], false), ("1.20", 20_300, [9], false), ("1.20", 20_495, [1], false), ("1.20", 20_495, [9], true),
  ])
  func whatIsNoSecondSignLiftsNothing(mechanism: String, day: Int, events: [Int], account: Bool) throws {
    let first = try finding("a", .warn, events: [8], mechanism: "1.24", account: account)
    let second = try finding("b", .warn, events: events, mechanism: mechanism, day: day, account: account)
    #expect(strengths([first, second, try finding("w", .watch, events: [1], mechanism: "1.11")]).last == .watch)
  }

  @Test(arguments: [(Strength.watch, Strength.watch), (.warn, .warn)])
  func aStepOfACircleIsAWarning(circle: Strength, step: Strength) throws {
    var whole = try finding("c", circle, events: [1, 2], mechanism: "1.21", severity: 5)
    whole.rule.kind = "circle"
    whole.members = [0, 1]
    let steps = [try finding("a", .watch, events: [1], mechanism: "1.11"), try finding("b", .watch, events: [2], mechanism: "1.12")]
    #expect(strengths(steps + [whole]) == [step, step, circle])
  }

  @Test func whatWeighsLittleIsNotLifted() throws {
    let critical = try finding("a", .critical, events: [8], mechanism: "1.24")
    #expect(strengths([critical, try finding("w", .watch, events: [1], mechanism: "1.11", severity: 2)]).last == .watch)
  }

  /// The ids of the rules of the alerts, those told under one in brackets.
  private func told(_ findings: [Finding]) -> [String] {
    var timeline = Timeline()
    for _ in 0..<10 {
      var row = Timeline.Row(time: Timestamp(seconds: Int64(Self.last.number) * 86_400), kind: .message)
      row.party = 0
      row.audience = PartySet([PartySet(0), PartySet(1)])
      let event = Int32(timeline.count)
      timeline.append(
        row, hits: [Hit(event: event, offset: 0, length: 5, family: 0, phrase: 0, sentence: 0, weight: 8)], participants: [], content: [])
    }
    let facts = AllianceFacts(
      alliance: "x", purpose: "test", parties: ["a", "b"].map { Party(id: $0, name: $0) }, zone: .utc, topics: [], start: nil,
      timeline: timeline, disclosure: Disclosure(isApproved: true, allowsQuotes: true, neededWriters: 3, writers: [3, 3]),
      redactedSubject: { $0 }, phrase: { _ in "phrase" })
    let evaluation = Evaluation(
      findings: findings, outcomes: [], asOf: Timestamp(seconds: Int64(Self.last.number + 1) * 86_400), firstDay: Self.last - 300,
      lastDay: Self.last, writers: [3, 3])
    return Ranking(evaluation, facts).alerts.map { alert in
      ([alert.rule] + alert.folded.map { "(\($0.rule))" }).joined(separator: " ")
    }
  }

  @Test func oneSentenceIsOneAlert() throws {
    let all = try finding("all", .warn, events: [1, 2], mechanism: "1.24")
    #expect(told([all, try finding("some", .watch, events: [2], mechanism: "1.25", severity: 3)]) == ["all (some)"])
    #expect(told([all, try finding("more", .watch, events: [2, 3], mechanism: "1.25", severity: 3)]) == ["all", "more"])
  }

  @Test func whatIsStrongerStandsByItself() throws {
    let all = try finding("all", .watch, events: [1, 2], mechanism: "1.24", severity: 5)
    #expect(Set(told([all, try finding("some", .warn, events: [2], mechanism: "1.25", severity: 2)])) == ["all", "some"])
  }
}
