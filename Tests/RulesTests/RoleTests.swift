import Events
import Lexicon
import Rules
import Testing
import YAML

/// A pack of other names: what families are to the engine is known by their roles alone.
@Suite struct RoleTests {
  private static let lines = """
    id: rule
    title: A title
    severity: 3
    description: A description
    ask: A question?
    falsepositives: []
    blind_spots: []
    tests: []
    kind: missing
    when: {heard: mine_request_open}
    expected_after: {reply: other party}
    """

  /// How a request ends that was held off, where families bear other names.
  private func outcome(_ roles: (HeardFamily) -> Set<Family.Role>) async throws -> String {
    var log = TimelineBuilder()
    log.say("2026-03-02", 0, [.init("request_open")], thread: "a")
    log.say("2026-03-03", 1, [.init("holding_reply")], thread: "a")
    let families = TimelineBuilder.heardFamilies.map { HeardFamily(id: "mine_" + $0.id, roles: roles($0)) }
    let document = try #require(Document.parse(bytes: Array(Self.lines.utf8), path: "rule.yaml").document)
    let rule = try #require(Rule.read(document, families: families, Diagnostics(path: "rule.yaml")))
    let context = RuleContext(timeline: log.timeline(), alliance: log.alliance, families: families, asOf: log.end(of: "2026-03-12"))
    return await Evaluator(RuleSet(rules: [rule])).evaluation(on: context).outcome(actor: 1).text
  }

  @Test func aHoldingReplyOfAnyNameAnswersNothing() async throws { #expect(try await outcome { $0.roles } == "fired watch") }

  @Test func withoutTheRoleItIsAnAnswer() async throws { #expect(try await outcome { _ in [] } == "quiet") }
}
