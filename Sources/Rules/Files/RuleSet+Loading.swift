import Files
import Setup
public import YAML

extension RuleSet {
  /// Reads every `*.yaml` directly in a folder; lexicons, lists and included files lie below it.
  ///
  /// One loader for every command: all diagnostics of all files at once, and the rules that can be used.
  /// - Parameters:
  ///   - families: the families of the lexicon.
  ///   - broken: ids of families that cannot be used, which is told already: nor can rules that name them, and that needs no telling.
  ///   - lists: named lists that the files may put in.
  ///   - override: what an alliance changes.
  public static func load(
    folder: String, families: [HeardFamily], broken unusable: [String] = [], lists: NamedLists = NamedLists(),
    override: Override = Override()
  ) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    var rules: [Rule] = []
    var diagnostics: [Diagnostic] = []
    var broken: [String] = []
    for path in files(in: folder) {
      let (document, problems) = Document.read(path: path)
      let collector = Diagnostics(path: path, problems)
      let rule = document.flatMap {
        Rule.read($0, families: families + unusable.map { HeardFamily(id: $0) }, lists: lists, override: override, collector)
      }
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
      diagnostics += rule.body.standsOn.filter { seen[$0] == nil && !broken.contains($0) }.map {
        unknown(member: $0, of: rule, among: rules)
      }
      for id in rule.body.standsOn where rules.first(where: { $0.id == id })?.isMadeOfOthers == true {
        diagnostics.append(
          Diagnostic(
            path: rule.path, at: rule.place(of: id), message: "'of' names another circle: '\(id)'",
            help: "a circle is made of other kinds of rules"))
      }
    }
    return diagnostics
  }

  /// A rule is made of one that is not there.
  package static func unknown(member id: String, of rule: Rule, among rules: [Rule]) -> Diagnostic {
    let meant = nearest(to: id, among: rules.map(\.id)).map { "did you mean '\($0)'? " } ?? ""
    return Diagnostic(
      path: rule.path, at: rule.place(of: id), message: "'of' names a rule that is not there: '\(id)'",
      help: "\(meant)name rules of the same folder", code: .unknownMember)
  }
}
