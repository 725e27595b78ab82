import Harbinger
import Authoring
import Events
import Lexicon
import Rules
import Testing
import YAML

/// An alliance changes rules and lexicons without touching the shipped files.
@Suite struct OverrideTests {
  /// What the author of an override is told: `line:column message; help`.
  private func told(_ text: String) throws -> [String] {
    let alliance = try OverriddenAlliance(text)
    defer { alliance.remove() }
    return try alliance.pack().diagnostics.map { diagnostic in
      "\(diagnostic.path.hasSuffix("/override.yaml") ? "" : diagnostic.path + " ")\(diagnostic.line):\(diagnostic.column) \(diagnostic.message); \(diagnostic.help)"
    }
  }

  private func pack(_ text: String) throws -> RulePack {
    let alliance = try OverriddenAlliance(text)
    defer { alliance.remove() }
    return try alliance.pack()
  }

  @Test func rulesAndFamiliesAreChanged() throws {
    let shipped = RulePack(folder: "rules")
    let phrase = try #require(
      shipped.families.first { $0.id == "loose_labels" }?.phrases.first {
        $0.list == .phrases && $0.pieces.isEmpty && !$0.text.contains("'")
      }?
      .text)
    let pack = try pack(
      """
      changes:
        - {rule: loose-labels, set: {severity: 2, at_least: {critical: 9}}, append: {falsepositives: [a theatre play]}}
        - {family: loose_labels, append: {ignore_if: ['typical of your side of the river']}, remove: {phrases: ['\(phrase)']}}
      """)
    #expect(pack.diagnostics == [])
    let rule = try #require(pack.rules["loose-labels"])
    #expect(rule.severity == 2 && rule.falsePositives.last == "a theatre play")
    #expect(rule.node["at_least"]?["warn"]?.text == "2" && rule.node["at_least"]?["critical"]?.text == "9")
    let family = try #require(pack.families.first { $0.id == "loose_labels" })
    #expect(family.phrases.contains { $0.text == "typical of your side of the river" && $0.list == .ignoreIf })
    #expect(!family.phrases.contains { $0.text == phrase })
    #expect(shipped.rules["loose-labels"]?.severity == 4)
    #expect(shipped.families.first { $0.id == "loose_labels" }?.phrases.contains { $0.text == phrase } == true)
  }

  @Test(arguments: [
    ("changes:\n  - {rule: lose-labels, set: {severity: 2}}", "2:12 'rule' is not a rule: 'lose-labels'; did you mean 'loose-labels'"),
    ("changes:\n  - {family: lose_labels, append: {weak: [x y]}}", "2:14 'family' is not a lexicon family: 'lose_labels'; did you mean"),
    ("changes:\n  - {rule: loose-labels, set: {severty: 2}}", "2:32 unknown key 'severty' in a rule; did you mean 'severity'"),
    ("changes:\n  - {rule: loose-labels, set: {severity: 9}}", "2:42 'severity' is out of range: 9"),
    (
      "changes:\n  - {rule: loose-labels, set: {family: lose_labels}}", "2:40 'family' is not a lexicon family: 'lose_labels'; did you mean"
    ),
    (
      "changes:\n  - {rule: loose-labels, set: {at_least: {warn: 5}}}",
      "2:49 'at_least.warn' is 5, beyond 'at_least.critical', which is 4; a critical takes more than a warn, or the same"
    ),
    (
      "changes:\n  - {rule: loose-labels, set: {at_least: {critical: 1}}}",
      "2:53 'at_least.warn' is 2, beyond 'at_least.critical', which is 1"
    ),
    ("changes:\n  - {rule: label-returns, set: {window: 20d}}", "2:41 'over' is 30 days, and 'window' no longer: it can never fire"),
    ("changes:\n  - {rule: loose-labels, set: {id: mine}}", "2:32 'id' of the rule 'loose-labels' cannot be overridden"),
    ("changes:\n  - {family: loose_labels, append: {weak: ['(a|']}}", "2:44 '(a|': "),
    (
      "mutes:\n  - {parties: [velhaven], until: 2027-01-01, reason: r, by: b}",
      "'parties' is not a party of the alliance: 'velhaven'; did you"
    ),
    ("mutes:\n  - {topic: nothing-known, until: 2027-01-01, reason: r, by: b}", "'topic' is not a topic of the alliance"),
    ("inhibit:\n  - {by: loose-label, hides: [contact-falling]}", "2:10 'by' is not a rule: 'loose-label'; did you mean 'loose-labels'"),
  ])
  func everyMistakePointsToItsLine(text: String, part: String) throws {
    let found = try told(text)
    #expect(found.contains { $0.contains(part) }, "\(found)")
    #expect(found.allSatisfy { $0.first?.isNumber == true }, "only the override is to blame: \(found)")
  }

  /// The phrases of the shipped family are whatever its authors made them.
  @Test func aPhraseThatStandsElsewhereInTheFamilyIsNamed() throws {
    let family = try #require(RulePack(folder: "rules").families.first { $0.id == "surprise" })
    let entry = try #require(family.phrases.first { $0.list == .phrases && $0.pieces.isEmpty && !$0.text.contains("'") })
    let twice = try told("changes:\n  - {family: surprise, append: {strong: ['\(entry.text)']}}")
    #expect(twice.count == 1 && twice[0].hasPrefix("2:"), "only the override is to blame: \(twice)")
    #expect(twice[0].contains("stands twice in 'surprise', also in rules/lexicons/surprise.yaml on line \(entry.place.line)"), "\(twice)")
    let near = try told("changes:\n  - {family: surprise, remove: {phrases: ['\(entry.text)x']}}")
    #expect(near.contains { $0.contains("did you mean '\(entry.text)'") }, "\(near)")
  }

  @Test func testsAndExamplesOfAnOverrideAreRun() async throws {
    let pack = try pack(
      """
      changes:
        - rule: loose-labels
          set: {writers: 1}
          tests:
            - name: one person is enough here
              events:
                - {on: 2026-03-10, party: northwind, text: "Contoso can't be trusted with the dates."}
                - {on: 2026-03-17, party: northwind, text: "This is typical of your side."}
              expect: {fired: warn, by: northwind}
        - family: loose_labels
          append: {ignore_if: ['typical of your side of the river']}
          examples: {quiet: ['That view is typical of your side of the river.']}
      """)
    #expect(pack.diagnostics == [])
    let report = try await RuleTests.run(pack.alone("loose-labels", families: ["loose_labels", "repair_trust"]))
    let mine = report.results.filter { $0.rule == "loose-labels" }
    #expect(mine.last?.test.name == "one person is enough here" && mine.last?.passed == true)
    #expect(mine.last?.path.hasSuffix("/override.yaml") == true)
    // What the rule was shipped with is held against the shipped rule, and says what has changed.
    #expect(report.allPassed)
    #expect(report.changed.map(\.test.name) == ["one person's mood is a watch"])
    #expect(report.text.contains("as this alliance changes the rules, one shipped test is no longer met; that is no failure"))
    let example = try #require(report.examples.last { $0.family == "loose_labels" && $0.language == "en" && !$0.shouldFire })
    #expect(example.passed && example.place.contains("/override.yaml:"))
  }

  @Test func theReferencePageNamesWhatIsOverridden() throws {
    let pack = try pack("changes: [{rule: contact-level, set: {severity: 2}, off: {until: 2027-01-01, reason: r, by: office}}]")
    let page = RulePage.text(try #require(pack.rules["contact-level"]), pack, width: 200)
    #expect(page.contains("Overridden by the alliance: severity."))
    #expect(page.contains("Switched off until 2027-01-01: r (by office,"))
  }

  @Test func everyRuleHasAPage() {
    let pack = RulePack(folder: "rules")
    for rule in pack.rules.rules { look(at: rule, pack) }
  }

  private func look(at rule: Rule, _ pack: RulePack) {
    let page = RulePage.text(rule, pack, width: 80)
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      rule.title, rule.ask, "Kind \(rule.kind):", "Severity \(rule.severity) of 5", rule.blindSpots.joined(separator: "; "), rule.path,
    ] {
      #expect(words.contains(part.split(whereSeparator: \.isWhitespace).joined(separator: " ")), "\(rule.id) lacks \(part)")
    }
    for test in rule.tests { #expect(words.contains(test["name"]?.text ?? "?")) }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.dropFirst(20).contains(" ") })
  }
}
