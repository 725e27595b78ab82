import Events
public import Harbinger
import Rules
import Output

extension HearingRecord {
  /// Counts what was heard: a row for each family that any sentence of its language speaks of.
  public init(_ lines: [Hearing.Line], families: [String]) {
    var rows: [Row] = []
    let languages = Language.known.filter { language in lines.contains { $0.row.language == language && $0.row.families != nil } }
    for language in languages {
      for row in HearingScore(lines.filter { $0.row.language == language }, families: families).rows
      where row.sentences + row.lookalikes > 0 {
        rows.append(
          Row(
            family: row.family, language: language, sentences: row.sentences, heard: row.heard, lookalikes: row.lookalikes,
            mistaken: row.mistaken, neutral: row.neutral, strays: row.strays))
      }
    }
    let labelled = lines.filter { $0.row.families != nil }
    let sets = labelled.map(\.row.set).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let method = "\(counted(labelled.count, "sentence")) of \(sets.filter { !$0.isEmpty }.sorted().joined(separator: ", "))"
    self.init(method: method, rows: rows)
  }

  /// A sentence on one family in one language; `nil` if it was not measured.
  func sentence(_ family: String, _ language: Language) -> String? {
    row(family, language).map { row in
      let stray = row.neutral > 0 ? ", and in \(row.strays) of \(row.neutral) in which nothing is" : ""
      return
        "Of sentences that nobody wrote phrases for it hears \(Proportion(row.heard, of: row.sentences).figures); it is heard in \(Proportion(row.mistaken, of: row.lookalikes).figures) that look like it and are not\(stray) (\(method))."
    }
  }
}
