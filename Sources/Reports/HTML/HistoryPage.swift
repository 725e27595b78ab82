import Alerts
import Events
import Ledger
import Output
import Rules

/// The values of the page of a history: texts, figures and paths, as its template names them.
struct HistoryPage {
  let title: String
  let heading = "How it has gone"
  let anchor = "history"
  let name: String
  let parties: String
  let span: String
  let purpose: String
  let hasConditions: Bool
  let conditions: [AlliancePart.Remark]
  let summary: String
  let hasWeeks: Bool
  let alertCharts: [CoursePart]
  let nights: [Night]
  let nothing: [String]
  let rest: [String]
  let courseSpan: String
  let charts: [CoursePart]
  let hasCoverage: Bool
  let coverage: [CoverageChart]
  let first: String
  let last: String

  /// What one night found.
  struct Night {
    let day: String
    let happenings: [Line]
  }

  /// Something that happened to an alert.
  struct Line {
    let what: String
    let title: String
    let between: String
    let after: String

    init(_ happening: Happening) {
      (what, title, between) = (happening.what, happening.title, happening.parties.between)
      after = [
        happening.why.isEmpty ? "" : "; \(happening.why)", happening.now.isEmpty ? "" : "; now \(happening.now)",
      ].joined()
    }
  }

  /// Lines of the list: the newest.
  private static let mostLines = 60

  init(_ history: History) {
    let (about, weeks) = (history.about, history.weeks)
    title = "How it has gone: \(about.alliance)"
    name = about.alliance
    parties = about.parties.joined(separator: ", ")
    purpose = about.purpose.isEmpty ? "" : "Purpose: \(about.purpose)"
    conditions = history.inputs.map { AlliancePart.Remark(kind: $0.kind.words, text: $0.text) }
    hasConditions = !conditions.isEmpty
    hasWeeks = !weeks.isEmpty
    first = weeks.first.map { "\($0)" } ?? ""
    last = weeks.last.map { "\($0 + 6)" } ?? ""
    courseSpan = "\(first) to \(last)"
    let begun = history.begun.map { " Alerts are known from \($0) on, the first night." } ?? ""
    span = hasWeeks ? "The weeks from \(first) to \(last), as nightly runs knew them; the last day judged is \(history.last).\(begun)" : ""
    summary = HistoryPage.summary(history)
    alertCharts = [CoursePart(alerts: history)]
    let shown = history.happenings.suffix(HistoryPage.mostLines)
    nights = Dictionary(grouping: shown, by: \.day).sorted { $0.key < $1.key }.map { day, lines in
      Night(day: "\(day)", happenings: lines.map(Line.init))
    }
    nothing = shown.isEmpty ? ["No night found that an alert began, got worse, eased or ended."] : []
    rest =
      shown.count < history.happenings.count
      ? ["The newest \(shown.count) of \(history.happenings.count); the state of the nightly runs holds every alert."] : []
    charts = CoursePart.all(history.course, spoken: Set(history.happenings.map { Set($0.parties.map(\.id)) }))
    coverage = history.course.sources.map(CoverageChart.init)
    hasCoverage = !coverage.isEmpty
  }

  /// One line of it, for those who read no more.
  private static func summary(_ history: History) -> String {
    let known = history.alerts[0].values.compactMap { $0 }
    guard let before = known.first, let now = known.last else { return "nothing was judged in that time, which is not the same as calm" }
    func sum(_ index: Int) -> Int { history.alerts[index].values.reduce(0) { $0 + Int($1 ?? 0) } }
    let firing = "\(counted(Int(now), "alert")) firing now, \(Int(before)) in the first week that is known"
    return "\(firing); in between \(sum(1)) new or back, \(sum(2)) ended"
  }
}

extension CoursePart {
  /// Alerts by week: how many fire, began or came back, and ended.
  init(alerts history: History) {
    let labels = ["Firing at the end of the week", "New or back", "Ended"]
    let changes = history.alerts.dropFirst().flatMap(\.values).compactMap { $0 }.max() ?? 0
    let rows = zip(labels, history.alerts).enumerated().map { index, row in
      let values = row.1.values
      return WeekChart(
        row.0, values, weeks: history.weeks, most: max(3, index == 0 ? values.compactMap { $0 }.max() ?? 0 : changes),
        told: WeekChart.told(values, unit: index == 0 ? "" : " a week", unknown: "not looked at"))
    }
    self.init(
      "How many, week by week", text: "",
      caption:
        "Alerts of all sides together, steps of circles too. Hatched: no night looked in that week. What the first night found is not new",
      rows: rows, weeks: history.weeks)
  }
}
