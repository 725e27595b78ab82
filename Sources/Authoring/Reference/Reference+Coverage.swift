import Harbinger
import Rules

extension Reference {
  /// Row, rules, samples, tests.
  var coverage: String {
    let rows = mechanisms.rows.map { row in (row: row, rules: pack.rules.rules.filter { $0.mechanism.contains(row.id) }) }
    let byRule = rows.count { !$0.rules.isEmpty }
    let otherwise = rows.count { $0.rules.isEmpty && !["", "nothing"].contains($0.row.carriedBy) }
    let seen = rows.count { item in item.rules.contains { !(samples[$0.id] ?? []).isEmpty } }
    let tests = pack.rules.rules.map { Tests($0) }.reduce(Tests(), +)
    let without = rows.filter { $0.rules.isEmpty && ["", "nothing"].contains($0.row.carriedBy) }.map(\.row.id)
    return Markdown.page([
      "# Mechanisms",
      "Which claim about alliances is carried by which rule, where it can be seen in a sample, and how many tests hold it. The claims stand in [rules/mechanisms.yaml](../../rules/mechanisms.yaml).",
      """
      - \(rows.count) claims: \(byRule) carried by rules, \(otherwise) otherwise, \(without.count) by nothing\(without.isEmpty ? "" : " (\(without.joined(separator: ", ")))")
      - \(seen) claims with a rule that fires in a sample
      - \(pack.rules.rules.count) rules, of which \(pack.rules.rules.count { $0.mechanism.isEmpty }) stand for no claim; their tests: \(tests.text)
      """,
      Markdown.table(
        ["row", "claim", "rules", "fires in", "tests"],
        rows.map { item in
          let rules = item.rules.map { "[\($0.id)](rules.md#\($0.id))" }
          let other = [item.row.carriedBy, item.row.reason].filter { !$0.isEmpty }.joined(separator: ": ")
          let names = Set(item.rules.flatMap { samples[$0.id] ?? [] }).sorted()
          let tests = item.rules.map { Tests($0) }.reduce(Tests(), +)
          let carried = rules + (other.isEmpty ? [] : [other])
          return [
            item.row.id, item.row.claim, carried.isEmpty ? "none yet" : carried.joined(separator: ", "), names.joined(separator: ", "),
            item.rules.isEmpty ? "" : tests.text,
          ]
        }),
    ])
  }
}
