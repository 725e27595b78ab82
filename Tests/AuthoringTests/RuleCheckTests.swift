import Authoring
import Foundation
import Testing
import YAML

/// The rules of the project, seen from this file.
private let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "rules")

/// Writes rule files into a folder of their own, beside the lexicons of the project, and removes it afterwards.
private func withRules<Value>(_ files: [String: String], _ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "harbinger-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createSymbolicLink(
    at: folder.appending(path: "lexicons"), withDestinationURL: shipped.appending(path: "lexicons"))
  for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
  return try body(folder.path)
}

/// `line:column message` of everything that a check finds in a folder.
private func findings(_ files: [String: String]) throws -> [Diagnostic] {
  try withRules(files) { try RuleCheck($0).diagnostics }
}

@Suite struct RuleCheckTests {
  /// A rule that is right; tests of single mistakes change one line of it.
  static let rule = """
    id: labels
    title: Labels
    kind: match
    severity: 3
    description: Several people label the other side.
    ask: Which events led to this?
    falsepositives: [adjectives about things]
    blind_spots: [talk]
    family: loose_labels
    window: 28d
    writers: 1
    tests:
      - name: two
        events:
          - {on: 2026-03-02, party: contoso, text: "The plan is in the folder."}
          - {on: 2026-03-03, party: northwind, text: "Your team is unreliable."}
          - {on: 2026-03-09, party: northwind, text: "This is typical of your side."}
        expect: {fired: warn, by: northwind}
      - name: none
        events:
          - {on: 2026-03-02, party: contoso, text: "The plan is in the folder."}
        expect: quiet
    """

  static func changed(_ old: String, _ new: String) -> String { rule.components(separatedBy: old).joined(separator: new) }

  @Test func aRuleThatIsRightHasNothingToSay() throws {
    #expect(try findings(["labels.yaml": Self.rule]) == [])
  }

  @Test func fiveDifferentMistakesAreReportedAtOnceWithPlaceAndHelp() throws {
    let text = Self.rule.components(separatedBy: "\n").map { line in
      switch line {
      case "severity: 3": "level: 3"
      case "family: loose_labels": "family: lose_labels"
      case "window: 28d": "window: 28"
      case "writers: 1": "writters: 1"
      case "    expect: {fired: warn, by: northwind}": "    expect: {fired: loud, by: northwind}"
      default: line
      }
    }.joined(separator: "\n")
    let found = try findings(["labels.yaml": text]).filter { $0.severity == .error }
    let places = found.map { "\($0.line):\($0.column)" }
    for place in ["4:1", "9:9", "10:9", "11:1", "18:21"] { #expect(places.contains(place), "\(place) in \(found.map(\.description))") }
    #expect(found.allSatisfy { !$0.help.isEmpty })
    let help = found.map(\.help).joined(separator: "\n")
    for hint in ["'severity'", "did you mean 'loose_labels'", "28d", "did you mean 'writers'", "watch, warn or critical"] {
      #expect(help.contains(hint), "\(hint) in \(help)")
    }
    let lines = text.components(separatedBy: "\n")
    let window = try #require(found.first { $0.line == 10 })
    #expect(window.rendered(lines).contains("10 | window: 28\n"))
    #expect(window.rendered(lines).contains("   |         ^~"))
  }

  @Test func testsThatAreMissingAreAskedFor() throws {
    let start = try #require(Self.rule.range(of: "  - name: none"))
    let found = try findings(["labels.yaml": String(Self.rule[..<start.lowerBound])])
    #expect(found.map(\.message) == ["no test shows that 'labels' stays quiet"])
    #expect(found.map(\.line) == [12])
  }

  @Test func aMistakeInATestStandsWhereItIs() throws {
    let found = try findings(["labels.yaml": Self.changed("2026-03-09, party: northwind", "2026-03-09, party: nortwind")])
    #expect(found.map(\.line) == [17])
    #expect(found.first?.help.contains("did you mean 'northwind'") == true)
  }

  @Test func aCircleOfRulesThatAreNotThereIsRefused() throws {
    let circle = Self.changed("id: labels", "id: ring").components(separatedBy: "\n").map { line in
      line == "kind: match"
        ? "kind: circle\nof: [labels, lables]" : ["family", "window", "writers"].contains { line.hasPrefix($0) } ? "" : line
    }.joined(separator: "\n")
    let found = try findings(["labels.yaml": Self.rule, "ring.yaml": circle])
    #expect(found.contains { $0.message.contains("'lables'") && $0.help.contains("did you mean 'labels'") })
  }

  @Test func theShippedRulesHaveNothingToSay() throws {
    #expect(try RuleCheck(shipped.path).diagnostics.map(\.description) == [])
  }
}

@Suite struct RuleTestTests {
  private func run(_ rule: String) async throws -> RuleTests {
    let pack = try withRules(["labels.yaml": rule]) { RulePack(folder: $0) }
    return await RuleTests.run(pack)
  }

  @Test func whatEndsAsExpectedPasses() async throws {
    let tests = try await run(RuleCheckTests.rule)
    #expect(tests.results.map(\.passed) == [true, true])
    #expect(tests.allPassed)
  }

  @Test func whatEndsOtherwiseIsToldWithItsClauses() async throws {
    let tests = try await run(RuleCheckTests.changed("window: 28d", "window: 3d"))
    #expect(tests.results.map(\.passed) == [false, true])
    #expect(!tests.allPassed)
    #expect(tests.text.contains("labels.yaml:13: labels: 'two' should end fired as warn by northwind, but:"))
    #expect(tests.text.contains("not met: weight of 'loose_labels' within 3 days at least 2: 1"))
  }

  @Test(arguments: [
    ("{fired: warn, by: northwind}", true), ("{fired: warn}", true), ("fired", true), ("{fired: critical}", false),
    ("{fired: warn, by: contoso}", false),
    ("quiet", false), ("pending", false), ("not_evaluable", false),
  ])
  func eachExpectationCanFail(expected: String, passes: Bool) async throws {
    let tests = try await run(RuleCheckTests.changed("{fired: warn, by: northwind}", expected))
    #expect(tests.results.first?.passed == passes)
  }
}
