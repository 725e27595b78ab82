public import Harbinger
import Events
import Lexicon
package import Rules
public import YAML

/// All tests of a rule pack: those inside rule files, and the fires/quiet examples of lexicons.
///
/// Where an alliance changes the pack, each is held against what it was written for: shipped tests and examples against the shipped rules and
/// families, those of the override against the changed ones. Which shipped ones the change no longer meets is told, and is no failure: tuning means that.
public struct RuleTests: Sendable {
  public var results: [RuleTest.Result] = []
  public var examples: [ExampleTest] = []
  /// Shipped tests that would fail against the rules as the alliance changes them.
  public var changed: [RuleTest.Result] = []
  /// The same of the shipped examples.
  public var changedExamples: [ExampleTest] = []
  /// Tests that could not be read.
  public var diagnostics: [Diagnostic] = []
  private var rules = 0

  /// One example of a family, and whether it was heard as it should be.
  public struct ExampleTest: Sendable {
    public var family: String
    /// The code of its language.
    public var language: String
    public var text: String
    public var file: String
    public var line: Int
    public var shouldFire: Bool
    public var passed: Bool

    /// File and line, for reports.
    public var place: String { "\(file):\(line)" }
  }

  /// Runs them all, rule by rule.
  /// - Parameter file: a rule or a lexicon, if only its own are wanted.
  /// - Throws: a stop with what is wrong with the file.
  public static func run(_ pack: RulePack, only file: String? = nil) async throws(Stop) -> RuleTests {
    guard !pack.override.changes.isEmpty else { return try await run(pack, only: file) { _ in true } }
    let override = pack.override.path
    var shipped = RulePack(folder: pack.folder)
    if shipped.families.count > pack.families.count { shipped = shipped.keeping(families: pack.families.map(\.id)) }
    shipped = shipped.keeping(rules: Set(pack.rules.rules.map(\.id)))
    var tests = try await run(shipped, only: file) { _ in true }
    let own = try await run(pack, only: file) { $0 == override }
    let again = try await run(pack.keeping(rules: pack.changedRules), only: file) { $0 != override }
    tests.results += own.results
    tests.examples += own.examples
    tests.diagnostics += own.diagnostics
    tests.changed = again.results.filter { !$0.passed }
    tests.changedExamples = again.examples.filter { !$0.passed }
    return tests
  }

  /// Runs the tests of one rule, as a pack changes it.
  package static func results(of rule: Rule, in pack: RulePack) async -> [RuleTest.Result] {
    await results(of: rule.tests, rule, pack).results
  }

  private static func results(
    of tests: [Node], _ rule: Rule, _ pack: RulePack
  ) async -> (results: [RuleTest.Result], diagnostics: [Diagnostic]) {
    let compiled = RuleTest.compiled(rule, pack)
    let diagnostics = Diagnostics(path: rule.path)
    var results: [RuleTest.Result] = []
    for node in tests {
      if let test = RuleTest.read(node, diagnostics) { results.append(await test.run(with: compiled)) }
    }
    return (results, diagnostics.sorted)
  }

  /// Runs the tests and examples that stand in some files.
  private static func run(_ pack: RulePack, only file: String?, where isWanted: (String) -> Bool) async throws(Stop) -> RuleTests {
    var tests = RuleTests()
    var rules = pack.rules.rules
    var examples = examples(pack)
    if let file {
      examples = examples.filter { $0.place.hasPrefix(file + ":") }
      if examples.isEmpty {
        let alone = RuleSet.load(folder: file, families: pack.heardFamilies, lists: pack.lists, override: pack.override)
        rules = alone.rules.rules
        if rules.isEmpty { throw Stop(.configuration, Loading.rendered(alone.diagnostics)) }
      } else {
        rules = []
      }
    }
    tests.rules = rules.count
    let wanted = rules.map { rule in (rule, rule.tests.filter { isWanted($0.place.path ?? rule.path) }) }.filter { !$0.1.isEmpty }
    let found = await withTaskGroup(of: (Int, [RuleTest.Result], [Diagnostic]).self) { group in
      for (index, (rule, nodes)) in wanted.enumerated() {
        group.addTask {
          let (results, diagnostics) = await RuleTests.results(of: nodes, rule, pack)
          return (index, results, diagnostics)
        }
      }
      return await group.reduce(into: [Int: ([RuleTest.Result], [Diagnostic])]()) { $0[$1.0] = ($1.1, $1.2) }
    }
    for (_, (results, diagnostics)) in found.sorted(by: { $0.key < $1.key }) {
      tests.results += results
      tests.diagnostics += diagnostics
    }
    tests.examples = examples.filter { isWanted($0.file) }
    return tests
  }

  /// Whether everything was read and ended as expected.
  public var allPassed: Bool { diagnostics.isEmpty && results.allSatisfy(\.passed) && examples.allSatisfy(\.passed) }

  /// Which conditions the tests have shown to matter.
  public var clauses: ClauseCoverage { ClauseCoverage(results) }

  /// What `harbinger test` prints: the failures in full, the conditions that never decided a test, then the totals.
  public var text: String { text(coverage: false) }

  /// - Parameter coverage: every condition of every rule, with the tests in which it was met and not met.
  public func text(coverage: Bool) -> String {
    var lines = diagnostics.map(\.description)
    for result in results where !result.passed {
      lines.append(
        "\(result.path):\(result.test.place.line): \(result.rule): '\(result.test.name)' should end \(result.test.expectation.text), but:")
      lines += result.found.split(separator: "\n").map { "    \($0)" }
    }
    for example in examples where !example.passed {
      lines.append("\(example.place): \(example.family) should \(example.shouldFire ? "be heard" : "stay quiet"): '\(example.text)'")
    }
    lines += changedText
    let clauses = clauses
    lines += clauses.text(details: coverage)
    let failed = results.count { !$0.passed } + diagnostics.count
    let unheard = examples.count { !$0.passed }
    lines.append(
      "\(rules) rules, \(results.count) tests, \(failed) failed; \(Set(examples.map(\.family)).count) families\(languages), \(examples.count) examples, \(unheard) failed; \(clauses.total.decided) of \(clauses.total.all) clauses decided a test"
    )
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the override makes of the shipped tests, so that nobody has to guess what a threshold gave up.
  private var changedText: [String] {
    let count = changed.count + changedExamples.count
    guard count > 0 else { return [] }
    let lines =
      changed.map { "    \($0.path):\($0.test.place.line): \($0.rule): '\($0.test.name)' would not end \($0.test.expectation.text)" }
      + changedExamples.map { "    \($0.place): \($0.family) would \($0.shouldFire ? "not be heard" : "be heard"): '\($0.text)'" }
    return [
      "as this alliance changes the rules, \(count == 1 ? "one shipped test is" : "\(count) shipped tests are") no longer met; that is no failure, but know it:"
    ] + lines
  }

  /// ` in 3 languages` where there is more than one.
  private var languages: String {
    let count = Set(examples.map(\.language)).count
    return count > 1 ? " in \(count) languages" : ""
  }

  /// Hears every example as a message of one of two parties to the other, so that pronouns count.
  private static func examples(_ pack: RulePack) -> [ExampleTest] {
    var ear = Ear(Listener(pack.book, parties: Hearing.parties))
    return pack.families.enumerated().flatMap { index, family in
      family.all.flatMap { variant in
        [(variant.fires, true), (variant.quiet, false)].flatMap { list, shouldFire in
          list.map { example in
            // A file says in which language its examples are; whether that is told of one sentence is another matter.
            ear.hear(Array(example.text.utf8).span, style: .chat, writer: 0, time: nil, as: variant.language)
            // The audience is not part of an example: it fires if any of the readings hears it.
            let heard = ear.hits.contains { Int($0.family) == index && $0.counts }
            return ExampleTest(
              family: variant.id, language: variant.language.code, text: example.text,
              file: example.place.path ?? variant.path, line: example.place.line,
              shouldFire: shouldFire, passed: heard == shouldFire)
          }
        }
      }
    }
  }
}
