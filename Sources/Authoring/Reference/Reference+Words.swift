import Harbinger
import Events
import Lexicon
import Rules

extension Reference {
  /// The measures.
  var measures: String {
    Markdown.page([
      "# Measures",
      "Numbers per day that the kinds [shift](kinds.md#shift), [limit](kinds.md#limit), [imbalance](kinds.md#imbalance) and [divergence](kinds.md#divergence) look at. Each needs a least volume, without which nothing is judged. `A+B` in place of a family means either.",
      Markdown.table(
        ["measure", "unit", "per", "compared by", "families", "what it counts"],
        Measure.all.map { measure in
          [
            Markdown.code(measure.written), measure.unit, measure.scopes.map(\.rawValue).joined(separator: ", "),
            measure.scale == .ratio ? "ratio" : "difference",
            measure.arguments > 0 ? "\(measure.arguments), named" : Markdown.codes(measure.hears.map { "role: \($0.rawValue)" }),
            measure.summary,
          ]
        }),
    ])
  }

  /// The families of wording, with an example of each.
  var families: String {
    let names = pack.families.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let variants = pack.families.flatMap(\.all)
    let languages = variants.map(\.language).reduce(into: [Language]()) { if !$0.contains($1) { $0.append($1) } }.map(\.name)
    return Markdown.page([
      "# Families of wording",
      "What can be heard: \(names.count) families, \(variants.reduce(0) { $0 + phrases($1) }) phrases, in \(languages.joined(separator: ", ")). How phrases are written: [rules/lexicons](../../rules/lexicons/README.md).",
      Markdown.table(
        ["family", "what is heard", "language", "phrases", "heard", "not heard"],
        variants.map { family in
          [
            Markdown.code(family.id), family.title, family.language.name, "\(phrases(family))", quoted(family.fires.first),
            quoted(family.quiet.first),
          ]
        }),
      "## Roles",
      "What the engine itself listens to a family for, beside the rules that name it (`role:` in its file). `harbinger check` names the roles that a pack lacks.",
      Markdown.table(
        ["role", "families", "without it"],
        Family.Role.allCases.map { role in
          [
            Markdown.code(role.rawValue), Markdown.codes(pack.families.filter { $0.roles.contains(role) }.map(\.id)),
            RulePage.sentence(role.without),
          ]
        }),
    ])
  }

  private func phrases(_ family: Family) -> Int { family.phrases.count { $0.list != .ignoreIf } }

  private func quoted(_ example: Family.Example?) -> String { example.map { "\"\($0.text)\"" } ?? "" }
}
