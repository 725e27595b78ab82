public import Events
public import Ledger
import Output

/// How an alliance has gone over the weeks that nightly runs saw: its alerts, what passed between the parties, and what the sources covered.
public struct History: Sendable {
  /// A row of figures, a week each; `nil` where nothing is known.
  public struct Series: Hashable, Sendable {
    public var name: String
    public var values: [Double?]

    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  private let alliance: String
  private let weeks: [Day]
  private let alerts: [Series]
  private let figures: [Series]

  /// - Parameters:
  ///   - figures: by series; a week that is not there is not known.
  ///   - from: the first day that is asked for.
  public init(_ ledger: Ledger, figures: [String: [Day: Double]], from: Day) {
    let last = ledger.day ?? from
    let first = from - from.weekday
    weeks = last < first ? [] : (0...(last - first) / 7).map { first + 7 * $0 }
    alliance = ledger.about.alliance
    let changes = Dictionary(grouping: ledger.changes) { $0.day - $0.day.weekday }
    var states: [String: AlertState] = [:]
    for change in ledger.changes where change.day < first { states[change.alert] = change.to }
    let begin = ledger.changes.first?.day
    var rows: [(open: Double?, new: Double?, resolved: Double?)] = []
    for week in weeks {
      let here = changes[week] ?? []
      for change in here { states[change.alert] = change.to }
      // Before the first night nobody looked.
      let isKnown = begin.map { week + 6 >= $0 } ?? false
      func count(_ to: Set<AlertState>) -> Double? { isKnown ? Double(Set(here.filter { to.contains($0.to) }.map(\.alert)).count) : nil }
      let open = states.values.count { $0.isOpen && $0 != .watch && $0 != .muted }
      rows.append((isKnown ? Double(open) : nil, count([.new, .reopened]), count([.resolved, .unresolved])))
    }
    alerts = [
      Series(name: "alerts firing (with steps)", values: rows.map(\.open)), Series(name: "alerts new or back", values: rows.map(\.new)),
      Series(name: "alerts that ended", values: rows.map(\.resolved)),
    ]
    let weeks = weeks
    self.figures = figures.sorted { $0.key < $1.key }.map { name, values in Series(name: name, values: weeks.map { values[$0] }) }
  }

  /// A line a series, a mark a week: the higher the more, `·` where nothing is known. Of sources: `█` records, `░` covered without one.
  public func text(width: Int) -> String {
    guard let first = weeks.first, let last = weeks.last else { return "\(alliance): nothing was judged in that time.\n" }
    let room = max(8, width - 44)
    let shown = weeks.suffix(room)
    var lines = [
      Wrapping.block(
        "\(alliance), weeks from \(shown.first ?? first) to \(last), as nightly runs knew them; · is not known, which is not the same as calm.",
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
    let name = Wrapping.column(String(series.name.prefix(29)), 30)
    guard !isCover, let newest = known.last else { return "  \(name)\(marks)" }
    return "  \(name)\(marks)  \(decimal(newest)), at most \(decimal(most))"
  }

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// `week,series,value`, a line a figure that is known.
  public var csv: String {
    var rows: [[CSVText.Cell]] = [[.text("week"), .text("series"), .text("value")]]
    for series in alerts + figures {
      for (week, value) in zip(weeks, series.values) {
        if let value { rows.append([.text("\(week)"), .text(series.name), .figure(value)]) }
      }
    }
    return CSVText.text(rows)
  }
}
