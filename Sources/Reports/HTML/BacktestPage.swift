import Events
import Ledger
import Output
import Rules
import Setup

/// The values of the page of a backtest, as its template names them.
package struct BacktestPage {
  let title: String
  let heading = "What nights of the past would have told"
  let anchor = "backtest"
  let name: String
  let parties: String
  let summary: String
  let purpose: String
  let alertCharts: [CoursePart]
  let hasTold: Bool
  let spans: [SpanChart]
  let hasMarked: Bool
  let marked: [Line]
  let verdict: String
  let months: [Backtest.Month]
  let rules: [Rule]
  let first: String
  let last: String

  /// A marked event.
  struct Line {
    let day: String
    let words: String
  }

  /// What one rule told.
  struct Rule {
    let rule: String
    let kind: String
    let told: Int
    let perYear: String
    let beforeHarm: Int
  }

  package init(_ backtest: Backtest) {
    let (about, days) = (backtest.about, backtest.days)
    title = "Backtest: \(about.alliance)"
    name = about.alliance
    parties = about.parties.joined(separator: ", ")
    purpose = about.purpose.isEmpty ? "" : "Purpose: \(about.purpose)"
    summary = backtest.headline
    (first, last) = ("\(days.lowerBound)", "\(days.upperBound)")
    let nights = (days.lowerBound.number...days.upperBound.number).map(Day.init(number:))
    alertCharts = [CoursePart(alerts: History(backtest.ledger, figures: [:], nights: nights, from: days.lowerBound))]
    let events = backtest.marked.map(\.event.day)
    spans = backtest.told.map { alert in
      SpanChart(
        "\(alert.title)\(alert.between)", alert.since...max(alert.since, alert.ended ?? days.upperBound), tellings: alert.tellings,
        events: events, days: days,
        told: "Told on \(alert.first), severity \(alert.severity), \(alert.strength.name). \(Backtest.course(of: alert, backtest.marked))")
    }
    hasTold = !spans.isEmpty
    marked = backtest.marked.map { Line(day: "\($0.event.day)", words: $0.words) }
    hasMarked = !marked.isEmpty
    verdict = backtest.verdict
    months = backtest.months
    rules = backtest.rules.map { rule in
      Rule(rule: rule.rule, kind: rule.kind, told: rule.told, perYear: decimal(rule.perYear, 1), beforeHarm: rule.beforeHarm)
    }
  }
}
