import Files
public import Harbinger
public import Events
import Lexicon
import Rules
public import YAML
import Output

/// What `harbinger check` finds: everything that is wrong with the rules, lexicons, lists and overrides of a folder, or with one rule or lexicon file;
/// and, against the data of an alliance, what can never fire there or would fire all the time.
public struct RuleCheck: Sendable {
  public private(set) var diagnostics: [Diagnostic]
  public private(set) var summary: String
  /// How often each family was heard in the data, as a table.
  public private(set) var hits = ""
  /// What was not looked at, and why.
  public private(set) var notes: [String] = []

  /// - Parameters:
  ///   - path: a folder of rules, or one rule or lexicon file; its lexicons lie in `lexicons/` beside it, else in `rules/lexicons`.
  ///   - allianceFile: the rules are checked as the `override.yaml` beside it changes them, and the two files are checked too.
  ///   - today: the day with which days in files are compared: `review_by`, `until`.
  /// - Throws: a stop if there is nothing at the path.
  public init(_ path: String, allianceFile: String? = nil, today: Day? = nil) throws(Stop) {
    let isFile = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    guard isFile ? Path.exists(path) : Path.isFolder(path) else {
      throw Stop(
        .configuration,
        "\(path): there is no such \(isFile ? "file" : "folder"); give the folder that holds the rule files, or one rule file")
    }
    let isLexicon = isFile && RulePack.isLexicon(path)
    let folder = isFile ? RulePack.home(of: path) : path
    let loaded = allianceFile.map { Loading.checked($0) }
    let pack = RulePack(folder: folder, override: allianceFile.flatMap(Loading.override), alliance: loaded?.alliance)
    var found = pack.diagnostics + (loaded?.diagnostics ?? [])
    var rules = pack.rules.rules
    if isLexicon {
      found = (pack.diagnostics + PhraseConflicts.all(pack)).filter { $0.path == path }
      rules = []
    } else if isFile {
      // The other files of the folder are only asked for what the one file names.
      let alone = RuleSet.load(folder: path, families: pack.heardFamilies, lists: pack.lists, override: pack.override)
      found =
        alone.diagnostics.filter { $0.code != .unknownMember }
        + RuleCheck.unknownMembers(alone.rules, pack.rules)
      rules = alone.rules.rules
    } else {
      found += PhraseConflicts.all(pack) + MissingRoles.diagnostics(pack)
    }
    for rule in rules { found += RuleCheck.tests(rule) + RuleCheck.review(rule, today) }
    if let alliance = loaded?.alliance { found += Approvals(pack, parties: alliance.parties).diagnostics }
    if let today { found += pack.override.expired(on: today) }
    let usable = Set(rules.map(\.path))
    for file in isLexicon ? [] : RuleSet.files(in: path) where !usable.contains(file) { found += RuleCheck.tests(inBroken: file) }
    diagnostics = Array(Set(found)).sorted()
    summary = isFile ? path : "\(counted(rules.count, "rule")), \(counted(pack.families.count, "lexicon"))"
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Summary and counts on one line.
  public var verdict: String {
    let errors = diagnostics.count { $0.severity == .error }
    return "\(summary): \(counted(errors, "error")), \(counted(diagnostics.count - errors, "warning"))"
  }

  /// Adds what the data of an alliance show.
  public mutating func add(_ check: DataCheck) {
    diagnostics = Array(Set(diagnostics + check.diagnostics)).sorted()
    summary += "; \(check.summary)"
    notes += check.notes
    hits += check.hits
  }

  /// Rules that a circle names, and that neither its own file nor the folder holds.
  private static func unknownMembers(_ alone: RuleSet, _ all: RuleSet) -> [Diagnostic] {
    alone.rules.flatMap { rule in
      rule.body.standsOn.filter { all[$0] == nil && alone[$0] == nil }.map { RuleSet.unknown(member: $0, of: rule, among: all.rules) }
    }
  }

  /// A rule that nobody has looked at by the day that its author gave.
  private static func review(_ rule: Rule, _ today: Day?) -> [Diagnostic] {
    guard let today, let day = rule.reviewBy, day < today else { return [] }
    return [
      Diagnostic(
        path: rule.path, at: rule.node["review_by"]?.place ?? .file,
        message: "'\(rule.id)' was to be reviewed by \(day), \(counted(today - day, "day")) ago",
        help: "look at its alerts and tests, then give a new day", severity: .warning)
    ]
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
