import Files
import Events
import Lexicon
import Setup
public import YAML

/// The rules of one folder, compiled against the families of one lexicon.
public struct RuleSet: Sendable {
  /// In the order of their ids.
  public var rules: [Rule]

  public init(rules: [Rule]) { self.rules = rules.sorted { $0.id < $1.id } }

  /// A rule by its id, or by one that it had before.
  public subscript(_ id: String) -> Rule? { rules.first { $0.id == id } ?? rules.first { $0.formerly.contains(id) } }

  /// Reads every `*.yaml` directly in a folder; lexicons, lists and included files lie below it.
  ///
  /// One loader for every command: all diagnostics of all files at once, and the rules that can be used.
  /// - Parameters:
  ///   - families: ids of the lexicon families.
  ///   - broken: ids of families that cannot be used, which is told already: nor can rules that name them, and that needs no telling.
  ///   - lists: named lists that the files may put in.
  ///   - override: what an alliance changes.
  public static func load(
    folder: String, families: [String], broken unusable: [String] = [], lists: NamedLists = NamedLists(), override: Override = Override()
  ) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    var rules: [Rule] = []
    var diagnostics: [Diagnostic] = []
    var broken: [String] = []
    for path in files(in: folder) {
      let (document, problems) = Document.read(path: path)
      let collector = Diagnostics(path: path, problems)
      let rule = document.flatMap { Rule.read($0, families: families + unusable, lists: lists, override: override, collector) }
      let isWhole = rule.map { Set($0.body.families).isDisjoint(with: unusable) } ?? false
      if let rule, isWhole { rules.append(rule) } else if let id = document?.root["id"]?.text { broken.append(id) }
      diagnostics += collector.sorted
    }
    diagnostics += crossChecks(rules, broken)
    return (RuleSet(rules: rules), diagnostics.sorted())
  }

  /// The rule files of a folder, sorted; a path of one file is that file.
  public static func files(in path: String) -> [String] {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      ? [path]
      : Folder.files(
        in: path, besides: ["override.yaml", "alliance.yaml", "mechanisms.yaml", "false-alarms.yaml", "hearing.yaml", "stories.yaml"])
  }

  /// What only shows when all rules are there: the same id twice, a circle of rules that are not there.
  private static func crossChecks(_ rules: [Rule], _ broken: [String]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: [String: String] = [:]
    for rule in rules {
      for id in [rule.id] + rule.formerly {
        if let other = seen[id] {
          diagnostics.append(
            Diagnostic(
              path: rule.path, at: rule.place(of: id), message: "the id '\(id)' is taken by \(other)",
              help: "give one of the two another id; ids are for ever"))
        }
        seen[id] = rule.path
      }
    }
    for rule in rules {
      for id in rule.body.standsOn where seen[id] == nil && !broken.contains(id) {
        let meant = nearest(to: id, among: rules.map(\.id)).map { "did you mean '\($0)'? " } ?? ""
        diagnostics.append(
          Diagnostic(
            path: rule.path, at: rule.place(of: id), message: "'of' names a rule that is not there: '\(id)'",
            help: "\(meant)name rules of the same folder"))
      }
      for id in rule.body.standsOn where rules.first(where: { $0.id == id })?.kind == "circle" {
        diagnostics.append(
          Diagnostic(
            path: rule.path, at: rule.place(of: id), message: "'of' names another circle: '\(id)'",
            help: "a circle is made of other kinds of rules"))
      }
    }
    return diagnostics
  }
}

extension Rule {
  /// The keys of all kinds, none of them needed: where the kind cannot be read, nobody knows which are lacking.
  private static let anyKind = RuleKind.all.flatMap(\.keys).reduce(into: [Key]()) { keys, key in
    if keys.contains(where: { $0.name == key.name }) { return }
    keys.append(key)
    keys[keys.count - 1].required = false
  }

  /// Reads one rule file. What is wrong goes to the diagnostics; `nil` if the rule cannot be used.
  public static func read(
    _ document: Document, families: [String], lists: NamedLists = NamedLists(), override: Override = Override(), _ diagnostics: Diagnostics
  ) -> Rule? {
    let (root, changes) = assembled(document, lists: lists, override: override, diagnostics)
    let id = root["kind"]?.text
    let kind = RuleKind.all.first { $0.id == id }
    let fields = Fields(
      root, of: "a rule", keys: keys + (kind?.keys ?? anyKind), elsewhere: Elsewhere.keys, diagnostics)
    let before = diagnostics.sorted.count { $0.severity == .error }
    // Words of other tools get ours.
    _ = fields.choice("kind", hints: Elsewhere.kinds)
    let body = kind?.compile(fields, RuleNames(families: families))
    let tests = fields.nodes("tests")
    let rule = (fields.identifier("id"), fields.text("title"), fields.integer("severity"), fields.text("description"), fields.text("ask"))
    let extra = (
      formerly: fields.texts("formerly") ?? [], status: fields.choice("status") ?? "stable", mechanism: fields.texts("mechanism") ?? [],
      owner: fields.text("owner") ?? "", review: fields.date("review_by"), falsePositives: fields.texts("falsepositives") ?? [],
      blindSpots: fields.texts("blind_spots") ?? [], realert: fields.days("realert", standard: 7), stages: fields.stages("stages"),
      isChecklist: fields.choice("list") == "checklist", untilResolved: fields.flag("until_resolved") ?? false
    )
    if extra.isChecklist, let kind, kind.id != "artefact" {
      diagnostics.error(
        fields.place("list"), "'list: checklist' is for rules of kind artefact, not \(kind.id)", help: "delete it, or write list: alerts")
    }
    let after = diagnostics.sorted.count { $0.severity == .error }
    guard after == before, let kind, let body, let id = rule.0, let title = rule.1, let severity = rule.2, let description = rule.3,
      let ask = rule.4
    else { return nil }
    return Rule(
      id: id, formerly: extra.formerly, title: title, kind: kind.id, severity: severity, status: extra.status, mechanism: extra.mechanism,
      owner: extra.owner,
      reviewBy: extra.review, description: description, ask: ask, falsePositives: extra.falsePositives, blindSpots: extra.blindSpots,
      realert: extra.realert, isChecklist: extra.isChecklist, untilResolved: extra.untilResolved, stages: extra.stages,
      tests: tests + changes.flatMap(\.tests), testsPlace: fields.keyPlace("tests"), path: document.path, node: root,
      off: changes.compactMap(\.off).last, body: body)
  }
}
