import Output
import Alerts
import Rules

extension Hearing {
  /// For each sentence what is heard, dropped and why.
  public func text(width: Int) -> String {
    var out: [String] = []
    for line in lines {
      out.append(Wrapping.block(line.row.text, head: "\(line.row.place)  ", indent: 4, width: width))
      let there = line.row.families.map(Set.init)
      for heard in line.heard {
        out.append(
          Wrapping.block(heard.text, head: "  \(Hearing.mark(of: heard, in: line)) \(heard.family): ", indent: 6, width: width))
      }
      for missed in (there ?? []).subtracting(line.families).sorted() { out.append("  - \(missed): not heard") }
      if line.heard.isEmpty, there?.isEmpty ?? true { out.append("    nothing is heard") }
    }
    return out.map { $0 + "\n" }.joined()
  }

  /// One sign for how a hit stands to the labels of its sentence.
  private static func mark(of heard: Heard, in line: Line) -> String {
    if heard.dropped != nil { return " " }
    if !heard.isEnough { return "~" }
    guard let there = line.row.families else { return line.isOfOthers ? "?" : " " }
    if there.contains(heard.family) { return "+" }
    return line.row.not.contains(heard.family) ? "!" : "?"
  }

  /// The totals, where labels are given; empty where none are.
  public func totals(families: [String]) -> String {
    guard lines.contains(where: { $0.row.families != nil }) else { return "" }
    let score = HearingScore(lines, families: families)
    func share(_ part: Int, _ all: Int) -> String { all > 0 ? Proportion(part, of: all).figures : "-" }
    let shown = score.rows.filter { $0.sentences + $0.lookalikes + $0.strays > 0 }
    var out = [
      "\(Wrapping.column("family", 24))\(Wrapping.column("heard", 28))\(Wrapping.column("look-alikes heard", 28))neutral heard"
    ]
    for row in shown + [score.total] {
      out.append(
        "\(Wrapping.column(row.family, 24))\(Wrapping.column(share(row.heard, row.sentences), 28))\(Wrapping.column(share(row.mistaken, row.lookalikes), 28))\(row.neutral > 0 ? "\(row.strays) in \(row.neutral)" : "-")"
      )
    }
    return out.map { $0 + "\n" }.joined()
  }
}

extension Hearing.Heard {
  /// Its weight, its words, the phrase that hears them, and why it weighs less or nothing.
  var text: String {
    var notes = notes
    if let dropped { notes.insert("dropped: \(dropped)", at: 0) }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return "\(decimal(weight, 2)) \"\(words)\" by '\(phrase)'\(note)"
  }
}
