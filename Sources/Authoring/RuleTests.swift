import Events
import Lexicon
import Rules
public import YAML

/// All tests of a rule pack: those inside rule files, and the fires/quiet examples of lexicons.
public struct RuleTests: Sendable {
  public var results: [RuleTest.Result] = []
  public var examples: [ExampleTest] = []
  /// Tests that could not be read.
  public var diagnostics: [Diagnostic] = []
  private var rules = 0

  /// One example of a family, and whether it was heard as it should be.
  public struct ExampleTest: Sendable {
    public var family: String
    /// The code of its language.
    public var language: String
    public var text: String
    public var place: String
    public var shouldFire: Bool
    public var passed: Bool
  }

  /// Runs them all, rule by rule.
  /// - Parameter file: a rule or a lexicon, if only its own are wanted.
  /// - Throws: a stop with what is wrong with the file.
  public static func run(_ pack: RulePack, only file: String? = nil) async throws(Stop) -> RuleTests {
    var tests = RuleTests()
    var rules = pack.rules.rules
    var examples = examples(pack)
    if let file {
      examples = examples.filter { $0.place.hasPrefix(file + ":") }
      if examples.isEmpty {
        let alone = RuleSet.load(folder: file, families: pack.families.map(\.id), lists: pack.lists, override: pack.override)
        rules = alone.rules.rules
        if rules.isEmpty { throw Stop(.configuration, Loading.rendered(alone.diagnostics)) }
      } else {
        rules = []
      }
    }
    tests.rules = rules.count
    for rule in rules {
      let bench = RuleTest.bench(rule, pack)
      let diagnostics = Diagnostics(path: rule.path)
      for node in rule.tests {
        if let test = RuleTest.read(node, diagnostics) { tests.results.append(await test.run(on: bench)) }
      }
      tests.diagnostics += diagnostics.sorted
    }
    tests.examples = examples
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
    let clauses = clauses
    lines += clauses.text(details: coverage)
    let failed = results.count { !$0.passed } + diagnostics.count
    let unheard = examples.count { !$0.passed }
    lines.append(
      "\(rules) rules, \(results.count) tests, \(failed) failed; \(Set(examples.map(\.family)).count) families\(languages), \(examples.count) examples, \(unheard) failed; \(clauses.total.decided) of \(clauses.total.all) clauses decided a test"
    )
    return lines.joined(separator: "\n") + "\n"
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
              place: "\(example.place.path ?? variant.path):\(example.place.line)",
              shouldFire: shouldFire, passed: heard == shouldFire)
          }
        }
      }
    }
  }
}
