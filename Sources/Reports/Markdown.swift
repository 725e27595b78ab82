import Alerts
import Events
import Ledger
import Output
import Rules

extension ReportFormat {
  /// The ranked list for minutes and issues.
  public static let markdown = ReportFormat(
    id: "markdown", summary: "For minutes, wikis and issues: the ranked list as Markdown, without links, pictures or HTML."
  ) { reports, _ in
    reports.map { MarkdownReport(report: $0).rendered }.joined(separator: "\n")
  }
}

/// The ranked list of one alliance, as one pastes it. All that was read goes through `MarkdownText`.
private struct MarkdownReport {
  var report: Report
  private var judgement: Judgement { report.judgement }

  var rendered: String {
    var blocks = [head]
    if !judgement.conditions.isEmpty { blocks.append(conditions) }
    if !judgement.unable.isEmpty {
      blocks.append("**Too little to judge:** \(told(judgement.unable.joined(separator: "; "))). What is not listed may be there.")
    }
    if !judgement.aboveLine.isEmpty {
      blocks.append("## Warnings\n\n" + judgement.aboveLine.enumerated().map { entry($1, number: $0 + 1) }.joined(separator: "\n\n"))
    } else if judgement.conditions.allSatisfy({ $0.kind != .nothing && $0.kind != .configuration }) {
      let outcome = judgement.quiet > 0 ? "\(counted(judgement.quiet, "judgement")) ended quiet" : "nothing could be judged"
      blocks.append("No alert above the watch line: \(outcome).")
    }
    if !judgement.belowLine.isEmpty { blocks.append(below) }
    if !judgement.checklist.isEmpty { blocks.append(checklist) }
    blocks.append(foot)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func told(_ text: String) -> String { MarkdownText.text(text) }

  private var head: String {
    let parties = judgement.parties.isEmpty ? "" : ": \(told(judgement.parties.joined(separator: ", ")))"
    let purpose = judgement.purpose.isEmpty ? "" : " Purpose: \(told(judgement.purpose))"
    return "# \(told(judgement.alliance))\(parties)\n\n\(judgement.judged)\(purpose)"
  }

  /// What the reader must know before any figure.
  private var conditions: String { judgement.conditions.map { "**\($0.kind.words):** \(told($0.text))." }.joined(separator: "\n\n") }

  private func entry(_ alert: Alert, number: Int) -> String {
    let indent = String(repeating: " ", count: "\(number). ".count)
    let both = alert.isCircle ? ", both sides take part" : ""
    let figures = "\(Wrapping.points(alert.score.points)) points, \(alert.strength.name), severity \(alert.severity)\(both)"
    var lines = ["\(number). **\(told(alert.title))**", "", "\(indent)\(told(alert.sentence))", ""]
    lines.append("\(indent)- \(figures), \(told(state(alert))) (`\(alert.id)`)")
    if !alert.usual.isEmpty, !alert.sentence.contains(alert.usual) { lines.append("\(indent)- Usual: \(told(alert.usual))") }
    lines += alert.notes.map { "\(indent)- \(told($0))" }
    lines += alert.seen.map { "\(indent)- \(told($0.line))" }
    if !alert.closes.isEmpty { lines.append("\(indent)- Closes it: \(told(alert.closes))") }
    lines.append("\(indent)- Ask both: *\(told(alert.ask))*")
    return lines.joined(separator: "\n")
  }

  private func state(_ alert: Alert) -> String {
    let state = alert.state(on: judgement.day)
    return report.standings[alert.id].map { "\($0.state.words), \(state)" } ?? state
  }

  private var below: String {
    let rows = judgement.belowLine.map { alert in
      let who = alert.parties.map(\.name).joined(separator: alert.parties.first?.role == .actor ? " to " : ", ")
      return "| \(Wrapping.points(alert.score.points)) | \(alert.strength.name) | \(told(alert.title)) | \(told(who)) | `\(alert.id)` |"
    }
    return (["## Below the line", "", "| points | strength | what | who | id |", "| ---: | --- | --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }

  private var checklist: String {
    let lines = judgement.checklist.map { line in
      let whose = line.parties.isEmpty ? "" : " (\(told(line.parties.joined(separator: ", "))))"
      let place = line.record.isEmpty ? "due \(line.due)" : told(line.record)
      return "- [\(line.record.isEmpty ? " " : "x")] \(told(line.title))\(whose), \(place)"
    }
    return (["## Not on record", ""] + lines).joined(separator: "\n")
  }

  /// What the list leaves out.
  private var foot: String {
    var lines: [String] = []
    let failures = judgement.failures.map { "\($0.count) (\($0.reason))" }
    if !failures.isEmpty { lines.append("- Not judged, which is not the same as quiet: \(failures.joined(separator: ", "))") }
    if judgement.quiet > 0 { lines.append("- Quiet: \(counted(judgement.quiet, "judgement"))") }
    if !judgement.suppressed.isEmpty {
      lines.append("- Hidden by mutes, exceptions, stronger alerts or trial: \(judgement.suppressed.count)")
    }
    let events = judgement.accounting.reduce(0) { $0 + $1.events }
    let records = judgement.accounting.reduce(0) { $0 + $1.records }
    lines.append("- Read: \(counted(judgement.accounting.count, "file")), \(counted(records, "record")), \(counted(events, "event"))")
    if !report.auditHead.isEmpty { lines.append("- Head of the audit log: `\(report.auditHead)`") }
    return (["## What stands behind it", ""] + lines).joined(separator: "\n")
  }
}
