import Authoring
import Events
import Harbinger
import Rules
import Testing
import YAML

/// Changes of wording name who approved them, one of each party; what is missing is told to those who write the file, and to nobody else.
@Suite struct ApprovalTests {
  private static let parties = [
    Party(
      id: "veldhaven", name: "Veldhaven", aliases: ["VHL"], domains: ["veldhaven.example"], members: ["U02C3FYAV28", "Anneke Bos"]),
    Party(id: "brightarm", name: "Brightarm", domains: ["brightarm.example"], members: ["Elif Şahin", "elif@freemail.example"]),
  ]

  /// The shipped pack as an override of one change would leave it, with what its approvals lack. Only the rules that are named are changed.
  private func approvals(_ change: String) throws -> Approvals {
    let (document, problems) = Document.parse(bytes: Array("changes:\n  - \(change)\n".utf8), path: "override.yaml")
    let diagnostics = Diagnostics(path: "override.yaml", problems)
    var pack = try shippedPack()
    pack.override = Override.read(try #require(document), diagnostics)
    #expect(diagnostics.sorted == [])
    return Approvals(pack, parties: Self.parties)
  }

  private func told(_ change: String) throws -> [String] {
    let approvals = try approvals(change)
    #expect(approvals.diagnostics.allSatisfy { $0.severity == .warning })
    return approvals.diagnostics.map { "\($0.line):\($0.column) \($0.message); \($0.help)" }
  }

  @Test(arguments: [
    "[veldhaven, brightarm]", "[Veldhaven, Brightarm]", "[VHL, brightarm]", "[Anneke Bos, Elif Şahin]", "[\"BOS, Anneke\", elif sahin]",
    "[U02C3FYAV28, elif@freemail.example]", "[somebody@veldhaven.example, Other@mail.Brightarm.example]",
    "[Anneke Bos, joris@veldhaven.example, brightarm]",
  ])
  func oneOfEachPartyIsEnough(names: String) throws {
    let approvals = try approvals("{family: loose_labels, remove: {weak: [lazy]}, approved_by: \(names)}")
    #expect(approvals.lacking == 0 && approvals.diagnostics == [])
  }

  @Test func whoIsMissingIsNamedWithWhatToWrite() throws {
    #expect(
      try told("{family: loose_labels, remove: {weak: [lazy]}}") == [
        "2:14 the change of 'loose_labels' is not approved by Veldhaven and Brightarm; write who agreed to it, one of each party: approved_by: [veldhaven, brightarm], or the names or addresses of their people"
      ])
    #expect(
      try told("{family: loose_labels, remove: {weak: [lazy]}, approved_by: [Anneke Bos, VHL]}") == [
        "2:52 the change of 'loose_labels' is not approved by Brightarm; add one of each of them to approved_by: brightarm, or a name or an address of theirs"
      ])
    #expect(try told("{family: loose_labels, remove: {weak: [lazy]}, approved_by: Elif Şahin}").first?.contains("by Veldhaven;") == true)
  }

  @Test(arguments: [
    ("Annike Bos", "did you mean 'Anneke Bos'? "), ("veldhavn", "did you mean 'veldhaven'? "),
    ("elif@brigtharm.example", "did you mean 'elif@brightarm.example'? "), ("Veldhaven works council", ""), ("a@elsewhere.example", ""),
  ])
  func whoIsOfNoPartyIsToldWithWhoMayBeMeant(name: String, meant: String) throws {
    let approved = try approvals("{family: loose_labels, remove: {weak: [lazy]}, approved_by: [VHL, Elif Şahin, \(name)]}")
    #expect(approved.lacking == 0 && approved.diagnostics.count == 1)
    let one = try #require(approved.diagnostics.first)
    #expect(one.message == "'approved_by' names nobody of a party: '\(name)'" && one.code == .unknownName && one.column == 83)
    #expect(
      one.help == "\(meant)write a member or a mail address as the alliance file knows them, or the party itself: veldhaven or brightarm")
    // Who is nobody's approves for nobody.
    #expect(try approvals("{family: loose_labels, remove: {weak: [lazy]}, approved_by: [VHL, \(name)]}").lacking == 1)
  }

  @Test(arguments: [
    ("{rule: loose-labels, set: {severity: 2}}", 1),
    ("{rule: loose-labels, off: {until: 2027-01-01, reason: r, by: office}}", 1),
    ("{rule: vicious-circle, set: {severity: 2}}", 1),
    ("{rule: topics-apart, set: {severity: 2}}", 1), ("{rule: first-mentions-apart, set: {severity: 2}}", 1),
    ("{rule: topic-carried-forward, set: {severity: 2}}", 1), ("{rule: we-words-falling, set: {severity: 2}}", 1),
    ("{rule: contact-level, set: {severity: 2}}", 0), ("{rule: stale-source, off: {until: 2027-01-01, reason: r, by: office}}", 0),
    ("{rule: requests-unanswered, set: {severity: 2}}", 1),
    // Tests and examples move nothing.
    ("{rule: loose-labels, tests: [{name: n, events: [], expect: quiet}]}", 0),
    ("{family: loose_labels, examples: {quiet: [the lazy loading of their page]}}", 0),
  ])
  func onlyWhatMovesWordingNeedsThem(change: String, lacking: Int) throws { #expect(try approvals(change).lacking == lacking) }

  /// What each rule says of itself is what happens where nobody has approved the reading of texts.
  @Test func withoutTextsOnlyRulesThatStandOnNoWordingAreJudged() async throws {
    let pack = try shippedPack()
    var (alliance, _) = try Loading.alliance("samples/souring/alliance.yaml")
    alliance.approval = nil
    let outcomes = await JudgedAlliance(alliance, pack: pack).evaluation.outcomes
    #expect(!outcomes.isEmpty)
    // Of a stage that is over a rule says nothing, with texts or without.
    let stage = try #require(alliance.stages.last?.stage)
    for one in outcomes where !one.rule.isMadeOfOthers && (one.rule.stages.isEmpty || one.rule.stages[stage] != nil) {
      let hears = pack.rules.hearsWording(one.rule)
      switch one.outcome {
      case .fired, .quiet, .pending: #expect(!hears, "\(one.rule.id) is judged without texts, and says that it stands on them")
      case .notEvaluable(let reason): #expect(hears || reason.kind != .approval, "\(one.rule.id) is not judged without texts")
      }
    }
  }

  @Test func theyStandInACheckAndInNoReport() async throws {
    let alliance = try OverriddenAlliance(
      "changes: [{family: loose_labels, append: {ignore_if: [an unreliable narrator]}, approved_by: [Zebulon Quist, VHL]}]\n")
    defer { alliance.remove() }
    let check = try RuleCheck("rules", allianceFile: alliance.file)
    let said = check.diagnostics.filter { $0.path.hasSuffix("/override.yaml") }.map(\.message)
    #expect(
      said == ["the change of 'loose_labels' is not approved by Brightarm", "'approved_by' names nobody of a party: 'Zebulon Quist'"])
    #expect(!check.hasErrors)
    let night = try await alliance.night()
    #expect(night.pack.diagnostics == [])
    for format in ReportFormat.all {
      let text = format.render([Report(night.judgement)])
      #expect(text.lowercased().contains("veldhaven") && !text.contains("Quist") && !text.contains("approved_by"), "\(format.id)")
    }
  }
}
