@testable import Reports
import Alerts
import Rules

extension ReportFormat {
  /// One line an alert.
  static let lines = ReportFormat(id: "lines", summary: "For scripts: a line an alert, with points, strength, rule and title.") {
    reports, _ in
    reports.flatMap(\.judgement.alerts).map { alert in
      ["\(alert.score.points)", alert.strength.name, alert.rule, alert.title].joined(separator: "\t") + "\n"
    }.joined()
  }
}
