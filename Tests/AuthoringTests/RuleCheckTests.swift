import Harbinger
import Authoring
import Foundation
import Lexicon
import Rules
import Testing
import YAML

/// What an officer sees of mistakes in rule files.
@Suite struct RuleCheckTests {
  /// A rule file in a folder of its own; the lexicons and other rules are those of the project.
  private func check(_ text: String) throws -> RuleCheck {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("mine.yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try RuleCheck(file.path)
  }

  @Test func fiveMistakesAreReportedAtOnceWithTheirPlaces() throws {
    let result = try check(
      """
      id: my-labels
      title: Labels
      kind: match
      severty: 4
      severity: 9
      description: d
      ask: a
      falsepositives: [none]
      blind_spots: [none]
      family: lose_labels
      window: 28
      writers: two
      tests: []
      """)
    let found = result.diagnostics.map { "\($0.line):\($0.column) \($0.message); \($0.help)" }
    #expect(found.contains { $0.hasPrefix("4:1 unknown key 'severty'") && $0.contains("did you mean 'severity'") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("5:11 'severity' is out of range") }, "\(found)")
    #expect(
      found.contains { $0.hasPrefix("10:9 'family' is not a lexicon family") && $0.contains("did you mean 'loose_labels'") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("11:9 'window' is not a duration: '28'") && $0.contains("28d") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("12:10 'writers' is not a whole number") }, "\(found)")
    #expect(result.hasErrors)
  }

  /// What the engine itself listens for, and no family says, is told with what is not judged then.
  @Test func rolesThatAPackLacksAreToldOnceEach() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(
      "id: asking\ntitle: Asking\ndirection: self\nrole: [request, chaser]\nphrases: [please send]\nexamples: {fires: [please send], quiet: [busy]}\n"
        .utf8
    )
    .write(to: folder.appendingPathComponent("lexicons/asking.yaml"))
    let found = try RuleCheck(folder.path).diagnostics
    #expect(found.allSatisfy { $0.severity == .warning } && found.count == Family.Role.allCases.count - 2, "\(found)")
    #expect(found.contains { $0.message == "no family has the role 'holding': a holding reply counts as an answer" }, "\(found)")
  }

  /// What names a family that cannot be used is not to blame.
  @Test func aMistakeInAFamilyIsToldOnce() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("id: labels\ntitle: Labels\ndirectoin: other\nphrases: [lazy]\nexamples: {fires: [lazy], quiet: [busy]}\n".utf8)
      .write(to: folder.appendingPathComponent("lexicons/labels.yaml"))
    try Data(
      """
      id: mine
      title: Labels
      kind: match
      severity: 2
      description: d
      ask: a
      falsepositives: [none]
      blind_spots: [none]
      family: labels
      window: 28d
      at_least: {warn: 3}
      tests:
        - {name: calm, events: [{on: 2026-03-02, party: contoso, text: "Fine."}], expect: quiet}
      """.utf8
    ).write(to: folder.appendingPathComponent("mine.yaml"))
    let pack = RulePack(folder: folder.path)
    #expect(
      !pack.diagnostics.isEmpty && pack.diagnostics.allSatisfy { $0.path.hasSuffix("labels.yaml") }, "\(pack.diagnostics.map(\.message))")
    #expect(pack.rules.rules.isEmpty)
  }

  @Test func aRuleWithoutBothKindsOfTestsIsRefused() throws {
    let result = try check(
      """
      id: my-labels
      title: Labels
      kind: match
      severity: 4
      description: d
      ask: a
      falsepositives: [none]
      blind_spots: [none]
      family: loose_labels
      tests:
        - {name: nothing happens, events: [{on: 2026-03-02, party: contoso, text: "Fine."}], expect: quiet}
      """)
    #expect(result.diagnostics.map(\.message) == ["no test shows that 'my-labels' fires"])
  }

  @Test func theShippedRulesHaveNothingToReport() throws {
    #expect(try RuleCheck("rules").diagnostics == [])
  }

  @Test func theTestsOfTheShippedRulesPass() async throws {
    let report = try await shippedTests()
    #expect(report.allPassed, "\(report.text)")
    #expect(report.results.count >= 50 && report.examples.count >= 150)
    for rule in Set(report.results.map(\.rule)) {
      let mine = report.results.filter { $0.rule == rule }
      #expect(mine.contains { $0.test.expectation == .quiet }, "\(rule)")
      #expect(mine.contains { if case .fired = $0.test.expectation { true } else { false } }, "\(rule)")
    }
  }

  @Test func aTestThatShouldFailFails() async throws {
    let pack = try shippedPack()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = try String(contentsOfFile: "rules/taken-by-surprise.yaml", encoding: .utf8)
    try source.replacing("expect: quiet", with: "expect: {fired: warn, by: contoso}").write(
      to: folder.appendingPathComponent("taken-by-surprise.yaml"), atomically: true, encoding: .utf8)
    for shared in ["lexicons", "words"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent(shared).path,
        withDestinationPath: FileManager.default.currentDirectoryPath + "/rules/" + shared)
    }
    #expect(pack.rules["taken-by-surprise"] != nil)
    let report = try await RuleTests.run(try Loading.pack(asked: folder.path, allianceFile: nil))
    #expect(!report.allPassed)
    #expect(report.text.contains("should end fired as warn by contoso, but:"))
  }
}
