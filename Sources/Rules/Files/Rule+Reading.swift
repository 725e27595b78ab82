import Events
import Lexicon
import Setup
public import YAML

extension Rule {
  /// The keys of all kinds, none of them needed: where the kind cannot be read, nobody knows which are lacking.
  private static let anyKind = RuleKind.all.flatMap(\.keys).reduce(into: [Key]()) { keys, key in
    if keys.contains(where: { $0.name == key.name }) { return }
    keys.append(key)
    keys[keys.count - 1].required = false
  }

  /// Reads one rule file. What is wrong goes to the diagnostics; `nil` if the rule cannot be used.
  public static func read(
    _ document: Document, families: [HeardFamily], lists: NamedLists = NamedLists(), override: Override = Override(),
    _ diagnostics: Diagnostics
  ) -> Rule? {
    let (root, changes) = assembled(document, lists: lists, override: override, diagnostics)
    let id = root["kind"]?.text
    let kind = RuleKind.all.first { $0.id == id }
    let fields = Fields(
      root, of: "a rule", keys: keys + (kind?.keys ?? anyKind), elsewhere: Elsewhere.keys, diagnostics)
    let before = diagnostics.sorted.count { $0.severity == .error }
    // Words of other tools get ours.
    _ = fields.choice("kind", hints: Elsewhere.kinds)
    let body = kind?.compile(fields, RuleNames(families))
    let tests = fields.nodes("tests")
    let rule = (fields.identifier("id"), fields.text("title"), fields.integer("severity"), fields.text("description"), fields.text("ask"))
    let extra = (
      formerly: fields.texts("formerly") ?? [], status: fields.choice("status") ?? "stable", mechanism: fields.texts("mechanism") ?? [],
      owner: fields.text("owner") ?? "", review: fields.date("review_by"), falsePositives: fields.sentences("falsepositives") ?? [],
      blindSpots: fields.sentences("blind_spots") ?? [], realert: fields.days("realert", standard: 7), stages: fields.stages("stages"),
      isChecklist: fields.choice("list") == "checklist", untilResolved: fields.flag("until_resolved") ?? false
    )
    if extra.isChecklist, let kind, !kind.suitsChecklist {
      let suited = RuleKind.all.filter(\.suitsChecklist).map(\.id).joined(separator: " or ")
      diagnostics.error(
        fields.place("list"), "'list: checklist' is for rules of kind \(suited), not \(kind.id)", help: "delete it, or write list: alerts")
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
