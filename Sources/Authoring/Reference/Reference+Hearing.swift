import Harbinger
import Events
import Lexicon
import Rules
import Output

extension Reference {
  /// How much each family hears of what its authors had not read.
  var hearing: String {
    let variants = pack.families.flatMap(\.all)
    let languages = Language.known.filter { language in pack.hearing.rows.contains { $0.language == language } }
    let tables = languages.flatMap { language -> [String] in
      [
        "## \(language.name)",
        Markdown.table(Self.hearingTitles, variants.filter { $0.language == language }.compactMap(row) + [total(language)]),
      ]
    }
    let silent = variants.filter { pack.hearing.row($0.id, $0.language) == nil }
    let unmeasured = silent.isEmpty ? [] : ["Not measured: \(silent.map { "`\($0.id)` (\($0.language.name))" }.joined(separator: ", "))."]
    return Markdown.page(
      [
        "# Hearing",
        "How much each family hears of sentences that were written by people who had not seen a phrase, and run once before any author of phrases read them: \(pack.hearing.method). Brackets hold the 95 % range (Wilson). The sentences lie in [Tests/Hearing](../../Tests/Hearing/README.md); a label that is lacking proves nothing, so \"heard\" counts labels, and false hits are counted on sentences that look like a family, and on neutral ones. A hint, which weighs less than 1 and is never enough by itself, counts as not heard.",
        "A family that is silent proves no calm: irony is hardly heard, and the last column says what else is not.",
      ] + tables + unmeasured)
  }

  private static let hearingTitles = ["family", "heard", "look-alikes heard", "per 1,000 neutral sentences", "cannot hear"]

  private func row(_ family: Family) -> [String]? {
    pack.hearing.row(family.id, family.language).map { cells($0, Markdown.code(family.id), HearingRecord.list(family.blindSpots)) }
  }

  private func cells(_ row: HearingRecord.Row, _ name: String, _ blind: String) -> [String] {
    [
      name, Proportion(row.heard, of: row.sentences).figures, Proportion(row.mistaken, of: row.lookalikes).figures,
      row.neutral > 0 ? decimal(Double(row.strays) * 1000 / Double(row.neutral), 0) : "", blind,
    ]
  }

  private func total(_ language: Language) -> [String] {
    let rows = pack.hearing.rows.filter { $0.language == language }
    func sum(_ path: KeyPath<HearingRecord.Row, Int>) -> Int { rows.reduce(0) { $0 + $1[keyPath: path] } }
    return cells(
      HearingRecord.Row(
        family: "", language: language, sentences: sum(\.sentences), heard: sum(\.heard), lookalikes: sum(\.lookalikes),
        mistaken: sum(\.mistaken), neutral: rows.map(\.neutral).max() ?? 0, strays: sum(\.strays)), "all", "")
  }
}
