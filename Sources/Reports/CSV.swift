import Alerts
import Events
import Ledger
import Output
import Rules

extension ReportFormat {
  /// A table of all alerts of all alliances.
  public static let csv = ReportFormat(
    id: "csv",
    summary: "For spreadsheets: a row an alert, also those below the line and those that are hidden, of all alliances in one table."
  ) { reports, _ in
    CSVText.text([CSVReport.header.map { .text($0) }] + reports.flatMap { CSVReport(report: $0).rows })
  }
}

/// The rows of one alliance. What holds of its input has rows of its own, and so has an alliance without alerts: a table from which it
/// were missing would look as calm as one that was judged.
private struct CSVReport {
  var report: Report
  private var judgement: Judgement { report.judgement }

  static let header = [
    "alliance", "as_of", "row", "rank", "listed", "id", "rule", "kind", "severity", "strength", "points", "title", "sentence", "parties",
    "acting", "topics", "state", "since", "last", "open", "first_told", "evidence", "circle", "value", "usual_low", "usual_high", "unit",
    "usual", "ask", "closes", "folded", "hidden_by", "hidden_until", "hidden_reason",
  ]

  /// Alerts in rank order, those that are hidden behind them, and before all what holds of the input.
  var rows: [[CSVText.Cell]] {
    let conditions = judgement.conditions.map { other("condition", $0.kind.rawValue, $0.text) }
    let above = Set(judgement.aboveLine.map(\.id))
    let listed = (judgement.aboveLine + judgement.belowLine).enumerated().map { index, alert in
      row(alert, rank: index + 1, listed: above.contains(alert.id) ? "above the line" : "below the line")
    }
    let hidden = judgement.suppressed.map { row($0, rank: nil, listed: "hidden") }
    let rows = conditions + listed + hidden
    return rows.isEmpty ? [other("nothing", "", "no alert: \(counted(judgement.quiet, "judgement")) ended quiet")] : rows
  }

  private func other(_ kind: String, _ title: String, _ sentence: String) -> [CSVText.Cell] {
    fill(["row": .text(kind), "title": .text(title), "sentence": .text(sentence)])
  }

  private func row(_ alert: Alert, rank: Int?, listed: String) -> [CSVText.Cell] {
    let standing = report.standings[alert.id]
    return fill([
      "row": .text("alert"), "rank": rank.map { .figure(Double($0)) } ?? .none, "listed": .text(listed), "id": .text(alert.id),
      "rule": .text(alert.rule), "kind": .text(alert.kind), "severity": .figure(Double(alert.severity)),
      "strength": .text(alert.strength.name), "points": .figure(alert.score.points), "title": .text(alert.title),
      "sentence": .text(alert.sentence), "parties": .text(alert.parties.map(\.id).joined(separator: " ")),
      "acting": .text(alert.parties.first { $0.role == .actor }?.id ?? ""), "topics": .text(alert.topics.joined(separator: " ")),
      "state": .text(standing?.state.words ?? (alert.isUnresolved ? "unresolved" : alert.isOpen ? "open" : "closed")),
      "since": .text("\(alert.since)"), "last": .text("\(alert.last)"), "open": .text(alert.isOpen ? "yes" : "no"),
      "first_told": standing?.since.map { .text("\($0)") } ?? .none, "evidence": .figure(Double(alert.evidence.count)),
      "circle": .text(alert.isCircle ? "yes" : "no"), "value": figure(alert.band?.value), "usual_low": figure(alert.band?.low),
      "usual_high": figure(alert.band?.high), "unit": .text(alert.band?.unit ?? ""), "usual": .text(alert.usual), "ask": .text(alert.ask),
      "closes": .text(alert.closes), "folded": .text(alert.folded.map(\.id).joined(separator: " ")),
      "hidden_by": .text(alert.hiddenBy?.kind.rawValue ?? ""),
      "hidden_until": alert.hiddenBy?.until.map { .text("\($0)") } ?? .none, "hidden_reason": .text(alert.hiddenBy?.reason ?? ""),
    ])
  }

  private func figure(_ value: Double?) -> CSVText.Cell { value.map { .figure($0) } ?? .none }

  /// The cells in the order of the header; what is not given is empty.
  private func fill(_ cells: [String: CSVText.Cell]) -> [CSVText.Cell] {
    CSVReport.header.map { name in
      switch name {
      case "alliance": .text(judgement.alliance)
      case "as_of": .text("\(judgement.day)")
      default: cells[name] ?? .none
      }
    }
  }
}
