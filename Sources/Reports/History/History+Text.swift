import Ledger
import Output

extension History {
  /// A line a series, a mark a week: the higher the more, `·` where nothing is known. Of sources: `█` records, `░` covered without one.
  func text(width: Int) -> String {
    guard let first = weeks.first, let last = weeks.last else { return "\(about.alliance): nothing was judged in that time.\n" }
    let room = max(8, width - 44)
    let shown = weeks.suffix(room)
    var lines = [
      Wrapping.block(
        "\(about.alliance), weeks from \(shown.first ?? first) to \(last), as nightly runs knew them; · is not known, which is not the same as calm.",
        indent: 0,
        width: width)
    ]
    lines += alerts.map { line($0, room) }
    lines += figures.map { line($0, room) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ series: Series, _ room: Int) -> String {
    let values = Array(series.values.suffix(room))
    let known = values.compactMap { $0 }
    let isCover = series.name.hasPrefix("covered ")
    let most = known.max() ?? 0
    let marks = values.map { value -> String in
      guard let value else { return "·" }
      if isCover { return value >= 2 ? "█" : value >= 1 ? "░" : "·" }
      if most <= 0 || value <= 0 { return "▁" }
      return History.bars[min(7, Int((value / most * 7).rounded(.up)))]
    }.joined()
    let name = Wrapping.column(String(Wrapping.line(series.name).prefix(29)), 30)
    guard !isCover, let newest = known.last else { return "  \(name)\(marks)" }
    return "  \(name)\(marks)  \(decimal(newest)), at most \(decimal(most))"
  }

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// `week,series,value`, a line a figure that is known.
  var csv: String {
    var rows: [[CSVText.Cell]] = [[.text("week"), .text("series"), .text("value")]]
    for series in alerts + figures {
      for (week, value) in zip(weeks, series.values) {
        if let value { rows.append([.text("\(week)"), .text(series.name), .figure(value)]) }
      }
    }
    return CSVText.text(rows)
  }
}
