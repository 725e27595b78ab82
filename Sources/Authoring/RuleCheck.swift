import Lexicon
import Rules
public import YAML

/// What `harbinger check` finds: everything that is wrong with the rules and lexicons of a folder, or with one rule file.
public struct RuleCheck: Sendable {
  public let diagnostics: [Diagnostic]
  public let summary: String

  /// - Parameter path: a folder of rules, or one rule file; its lexicons lie in `lexicons/` beside it, else in `rules/lexicons`.
  /// - Throws: a stop if there is nothing at the path.
  public init(_ path: String) throws(Stop) {
    let isFile = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    guard isFile ? WholeFile.exists(path) : RulePack.isFolder(path) else {
      throw Stop(
        .configuration,
        "\(path): there is no such \(isFile ? "file" : "folder"); give the folder that holds the rule files, or one rule file")
    }
    let folder = isFile ? RuleCheck.home(of: path) : path
    let pack = RulePack(folder: folder)
    var found = pack.diagnostics
    var rules = pack.rules.rules
    if isFile {
      // The other files of the folder are only asked for what the one file names.
      let alone = RuleSet.load(folder: path, families: pack.families.map(\.id))
      found =
        alone.diagnostics.filter { !$0.message.hasPrefix("'of' names a rule that is not there") }
        + RuleCheck.strangers(alone.rules, pack.rules)
      rules = alone.rules.rules
    }
    for rule in rules { found += RuleCheck.tests(rule) }
    let usable = Set(rules.map(\.path))
    for file in RuleSet.files(in: path) where !usable.contains(file) { found += RuleCheck.tests(inBroken: file) }
    diagnostics = Array(Set(found)).sorted()
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    summary =
      isFile
      ? "\(path): \(counted(errors, "error")), \(counted(warnings, "warning"))"
      : "\(counted(rules.count, "rule")), \(counted(pack.families.count, "lexicon")): \(counted(errors, "error")), \(counted(warnings, "warning"))"
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The folder whose lexicons and rules a single file may name.
  private static func home(of file: String) -> String {
    let folder = Loading.folder(file)
    return RulePack.isFolder(RulePack.join(folder, "lexicons")) ? (folder.isEmpty ? "." : folder) : "rules"
  }

  /// Rules that a circle names, and that neither its own file nor the folder holds.
  private static func strangers(_ alone: RuleSet, _ all: RuleSet) -> [Diagnostic] {
    alone.rules.flatMap { rule in
      rule.body.standsOn.filter { all[$0] == nil && alone[$0] == nil }.map { id in
        let meant = nearest(to: id, among: all.rules.map(\.id)).map { "did you mean '\($0)'? " } ?? ""
        return Diagnostic(
          path: rule.path, message: "'of' names a rule that is not there: '\(id)'", help: "\(meant)name rules of the same folder")
      }
    }
  }

  /// Mistakes in the tests of a file whose rule cannot be used: they are shown with the others.
  private static func tests(inBroken file: String) -> [Diagnostic] {
    let diagnostics = Diagnostics(path: file)
    for node in Document.read(path: file).document?.root["tests"]?.items ?? [] { _ = RuleTest.read(node, diagnostics) }
    return diagnostics.sorted
  }

  /// The tests of a rule can be read, one fires at least, and one stays quiet.
  private static func tests(_ rule: Rule) -> [Diagnostic] {
    let diagnostics = Diagnostics(path: rule.path)
    let tests = rule.tests.compactMap { RuleTest.read($0, diagnostics) }
    if !diagnostics.hasErrors {
      if !tests.contains(where: { if case .fired = $0.expectation { true } else { false } }) {
        diagnostics.error(rule.testsPlace, "no test shows that '\(rule.id)' fires", help: "add a test with expect: {fired: warn}")
      }
      if !tests.contains(where: { $0.expectation == .quiet }) {
        diagnostics.error(rule.testsPlace, "no test shows that '\(rule.id)' stays quiet", help: "add a test with expect: quiet")
      }
    }
    return diagnostics.sorted
  }
}
