import Harbinger
import Authoring
import Foundation
import Lexicon
import Rules
import Testing
import YAML

/// What the tutorials print is what the program prints today.
@Suite struct TutorialTests {
  private func page(_ name: String) throws -> String { try String(contentsOfFile: "docs/\(name).md", encoding: .utf8) }

  @Test func theirTotalsAreThoseOfToday() async throws {
    let pack = try shippedPack()
    let report = try await shippedTests()
    let clauses = report.clauses.total
    let (rules, families) = (pack.rules.rules.count, pack.families.count)
    func totals(rules extra: Int, tests: Int, examples: Int, decided: Int, clauses more: Int) -> String {
      "\(rules + extra) rules, \(report.results.count + tests) tests, 0 failed; \(families) families in 3 languages, "
        + "\(report.examples.count + examples) examples, 0 failed; \(clauses.decided + decided) of \(clauses.all + more) clauses decided a test"
    }
    // The rule of the first page has two tests and three conditions, of which one never decides.
    let first = try page("first-rule")
    #expect(first.contains(totals(rules: 1, tests: 2, examples: 0, decided: 2, clauses: 3)))
    #expect(first.contains("\n\(rules + 1) rules, \(families) lexicons: 3 errors, 0 warnings\n"))
    #expect(first.contains("\n\(rules + 1) rules, \(families) lexicons: 0 errors, 0 warnings\n"))
    // The override of the other adds a test and an example.
    let tuning = try page("tuning")
    #expect(tuning.contains(totals(rules: 0, tests: 1, examples: 1, decided: 0, clauses: 0)))
    #expect(tuning.contains("\n\(rules) rules, \(families) lexicons; against "))
  }

  @Test func theFirstRuleHasTheMistakesThatThePageShowsAndPassesOnceMended() async throws {
    let text = String(try #require(try page("first-rule").firstMatch(of: /```yaml\n((?s:.*?))```/)).output.1)
    let pack = try shippedPack()
    func read(_ text: String) -> (rule: Rule?, messages: [String]) {
      let (document, problems) = Document.parse(bytes: Array(text.utf8), path: "rules/hints-of-pressure.yaml")
      let diagnostics = Diagnostics(path: "rules/hints-of-pressure.yaml", problems)
      let rule = document.flatMap { Rule.read($0, families: pack.heardFamilies, diagnostics) }
      return (rule, diagnostics.sorted.map { "\($0.line): \($0.message)" })
    }
    #expect(
      read(text).messages == ["2: a rule lacks 'family'", "10: unknown key 'famly' in a rule", "12: 'window' is not a duration: '42'"])
    let mended = read(text.replacing("famly", with: "family").replacing("window: 42", with: "window: 42d"))
    #expect(mended.messages == [])
    var one = pack
    one.rules = RuleSet(rules: [try #require(mended.rule)])
    let report = try await RuleTests.run(one)
    #expect(report.results.allSatisfy(\.passed) && report.results.count == 2)
    #expect(report.clauses.total.decided == 2 && report.clauses.total.all == 3)
  }
}
