import Harbinger
import Rules
import YAML

extension Reference {
  /// The keys of rules, all kinds with theirs, and the keys of tests.
  var kinds: String {
    let list = RuleKind.all.map { "- [\($0.id)](#\($0.id)): \($0.summary)" }.joined(separator: "\n")
    return Markdown.page(
      [
        "# Kinds of rules",
        "A rule has the keys that all rules share, and those of its kind. A threshold takes one value, which means warn, or `{watch: ..., warn: ..., critical: ...}`. Times are `m h d w`, and in working time `bh bd`.",
        list, "## Keys of every rule", keys(Rule.keys),
      ] + RuleKind.all.flatMap(kind) + ["## Keys of a test", keys(RuleTest.keys)] + nested(RuleTest.keys))
  }

  private func kind(_ kind: RuleKind) -> [String] {
    let known = kind.elsewhere.isEmpty ? [] : ["Elsewhere called \(Markdown.codes(kind.elsewhere)), or nearly so."]
    let rules = pack.rules.rules.filter { $0.kind == kind.id }.map { "[\($0.id)](rules.md#\($0.id))" }
    let shipped = rules.isEmpty ? [] : ["Rules of this kind: \(rules.joined(separator: ", "))."]
    return ["## \(kind.id)", kind.summary, keys(kind.keys)] + nested(kind.keys) + [Markdown.block(kind.example)] + known + shipped
  }

  private func keys(_ keys: [Key]) -> String {
    Markdown.table(
      ["key", "value", "if left out", "what it is for"],
      keys.map { key in
        let standard = key.required ? "needed" : key.standard.isEmpty ? "" : Markdown.code(key.standard)
        let range = key.range.map { range in
          range.upperBound.isFinite ? ", \(number(range.lowerBound)) to \(number(range.upperBound))" : ""
        }
        return [Markdown.code(key.name), value(key.kind) + (range ?? ""), standard, RulePage.sentence(key.summary)]
      })
  }

  /// The keys within keys, a table each.
  private func nested(_ keys: [Key]) -> [String] {
    keys.flatMap { key -> [String] in
      let inner = key.kind.nested
      guard !inner.isEmpty, !isLevels(key.kind) else { return [] }
      return ["Keys of \(Markdown.code(key.name)):", self.keys(inner)]
    }
  }

  private func isLevels(_ kind: Key.Kind) -> Bool { kind.nested.map(\.name) == ["watch", "warn", "critical"] }

  private func value(_ kind: Key.Kind) -> String {
    switch kind {
    case .choice(let words): words.map(Markdown.code).joined(separator: ", ")
    case .either(let kinds) where isLevels(kind): (kinds.first.map(value) ?? "") + ", or by level"
    case .either(let kinds): kinds.map(value).joined(separator: "; or ")
    case .list(let kind): "a list (each: \(value(kind)))"
    default: kind.title
    }
  }

  private func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}
