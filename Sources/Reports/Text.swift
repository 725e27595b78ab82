import Alerts
import Events
import Output
import Rules

extension ReportFormat {
  /// The ranked list for people.
  public static let text = ReportFormat(id: "text", summary: "For people at a terminal: the ranked list, in the width of the screen.") {
    reports, options in
    reports.map { TextReport(report: $0.judgement, auditHead: $0.auditHead, options: options).rendered }.joined(separator: "\n")
  }
}

/// The ranked list as a terminal shows it.
struct TextReport {
  var report: Judgement
  var auditHead = ""
  var options: RenderOptions

  private var width: Int { options.width }
  private static let indent = 7

  var rendered: String {
    var blocks = [head]
    if !report.conditions.isEmpty { blocks.append(conditions) }
    if !report.unable.isEmpty { blocks.append(unable) }
    if report.aboveLine.isEmpty, report.conditions.allSatisfy({ $0.kind != .nothing && $0.kind != .configuration }) {
      blocks.append(nothing)
    }
    blocks += report.aboveLine.enumerated().map { entry($1, number: $0 + 1) }
    if !report.belowLine.isEmpty { blocks.append(below) }
    if !report.checklist.isEmpty { blocks.append(checklist) }
    blocks.append(foot)
    if !auditHead.isEmpty { blocks.append(Wrapping.block("Head of the audit log: \(auditHead)", indent: 0, width: width)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Of what was read nothing is left that could colour it as we do.
  private func block(_ text: String, head: String = "", indent: Int) -> String {
    Wrapping.block(Printable.text(text), head: head, indent: indent, width: width)
  }

  private var head: String {
    let title = bold(Wrapping.line(Printable.text("\(report.alliance): \(report.parties.joined(separator: ", "))")))
    return title + "\n" + block("\(report.judged) Purpose: \(report.purpose)", indent: 0)
  }

  /// What the reader must know before any figure.
  private var conditions: String {
    report.conditions.map { block("\($0.kind.words): \($0.text).", indent: 0) }.joined(separator: "\n")
  }

  /// Unable is not calm.
  private var unable: String {
    block("Too little to judge: \(report.unable.joined(separator: "; ")). What is not listed may be there.", indent: 0)
  }

  /// What is not on record is a line to tick, no warning.
  private var checklist: String {
    let open = report.checklist.filter(\.record.isEmpty)
    let done = report.checklist.count - open.count
    var lines = open.map { line in
      let whose = line.parties.isEmpty ? "" : " (\(line.parties.joined(separator: ", ")))"
      return block("\(line.title)\(whose), due \(line.due): \(line.rule)", head: "  [ ] ", indent: 6)
    }
    if done > 0 { lines.append("  [x] \(done) more, as the alliance file says") }
    return (["Not on record; say where it stands under on_record: in the alliance file:"] + lines).joined(separator: "\n")
  }

  private var nothing: String {
    let outcome = report.quiet > 0 ? "\(counted(report.quiet, "judgement")) ended quiet" : "nothing could be judged"
    return block("No alert above the watch line: \(outcome).", indent: 0)
  }

  private func entry(_ alert: Alert, number: Int) -> String {
    let points = Wrapping.points(alert.score.points)
    let head = Wrapping.column("\(number)", 2, right: true) + ". "
    var lines = [
      block(alert.title, head: bold(head), indent: 4),
      Wrapping.block(
        "\(points) points, \(strength(alert.strength)), severity \(alert.severity), \(Printable.text(alert.state(on: report.day)))",
        indent: TextReport.indent, width: width),
      block(alert.sentence, indent: TextReport.indent),
    ]
    if !alert.usual.isEmpty, !alert.sentence.contains(alert.usual) {
      lines.append(block("Usual: \(alert.usual).", indent: TextReport.indent))
    }
    lines += alert.notes.map { block($0, indent: TextReport.indent) }
    lines += alert.seen.map { block($0.line, indent: TextReport.indent + 2) }
    lines.append(block("Ask both: \(alert.ask)", indent: TextReport.indent))
    if alert.isCircle, !alert.folded.isEmpty { lines.append(lanes(alert)) }
    if !alert.isCircle, !alert.parties.isEmpty, !others(alert).isEmpty {
      lines.append(block(others(alert), indent: TextReport.indent))
    }
    let more = alert.evidence.isEmpty ? "" : "\(counted(alert.evidence.count, "piece")) of evidence: "
    lines.append(block("\(more)harbinger explain \(alert.id) ALLIANCE", indent: TextReport.indent))
    return lines.joined(separator: "\n")
  }

  /// The other pairs that the same evidence concerns.
  private func others(_ alert: Alert) -> String {
    if alert.folded.isEmpty { return "" }
    let isAct = alert.parties.first?.role == .actor
    // What the other side did in its turn, and what stands on the same words, is told in a note.
    let same = alert.folded.filter { $0.parties != alert.parties && (!isAct || $0.parties.first == alert.parties.first) }
    let pairs = same.map { twin in isAct ? twin.parties.last?.name ?? "" : twin.parties.map(\.name).joined(separator: " and ") }.sorted()
    if pairs.isEmpty { return "" }
    return "The same \(isAct ? "towards" : "between") \(pairs.joined(separator: isAct ? ", " : "; "))."
  }

  /// The steps of a circle in the order in which they began, each side in its own lane.
  private func lanes(_ alert: Alert) -> String {
    let sides = alert.parties.sorted { $0.id < $1.id }
    let column = (width - TextReport.indent - 12) / 2
    var lines = [
      String(repeating: " ", count: TextReport.indent) + Wrapping.column("since", 12)
        + sides.map { Wrapping.column(Wrapping.line(Printable.text($0.name)), column) }.joined()
    ]
    for member in alert.folded.sorted(by: { ($0.since, $0.rule) < ($1.since, $1.rule) }) {
      let actor = member.parties.first { $0.role == .actor }?.id
      let cells = sides.map { side in
        Wrapping.column(
          actor == nil || actor == side.id ? String(member.rule.prefix(column - 1)) : "", column)
      }
      lines.append(String(repeating: " ", count: TextReport.indent) + Wrapping.column("\(member.since)", 12) + cells.joined())
    }
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }

  private var below: String {
    let count = report.belowLine.count
    let lines = report.belowLine.prefix(12).map { alert in
      let who = alert.parties.map(\.id).joined(separator: alert.parties.first?.role == .actor ? " to " : ", ")
      let text =
        "\(Wrapping.column(Wrapping.points(alert.score.points), 6, right: true))  \(Wrapping.column(alert.strength.name, 9))\(alert.rule)\(who.isEmpty ? "" : " (\(who))")"
      return String(text.prefix(width - 12)) + "  \(alert.id)"
    }
    let rest = count > 12 ? ["... and \(count - 12) more; --format json lists all"] : []
    return (["\(count) more below the line:"] + lines + rest).joined(separator: "\n")
  }

  private var foot: String {
    var lines = hidden
    if !report.notEvaluable.isEmpty {
      lines.append(
        "Not judged: \(report.failures.map { "\($0.count) (\($0.reason))" }.joined(separator: ", ")); that is not the same as quiet (--format json says why)."
      )
    }
    if !report.announced.isEmpty {
      lines.append(
        "Announced, and counted as holidays: \(report.announced.joined(separator: "; ")). Lines under calendar: pauses: in the alliance file would make that certain."
      )
    }
    if !report.pending.isEmpty { lines.append("Waiting for a deadline: \(report.pending.count).") }
    let events = report.accounting.reduce(0) { $0 + $1.events }
    let records = report.accounting.reduce(0) { $0 + $1.records }
    let problems = report.accounting.reduce(0) { $0 + $1.problems.count }
    lines.append(
      "Read: \(counted(report.accounting.count, "file")), \(counted(records, "record")), \(counted(events, "event")), \(counted(problems, "problem"))\(report.unresolved > 0 ? ", \(counted(report.unresolved, "person")) of no party" : "")."
    )
    return lines.map { block($0, indent: 0) }.joined(separator: "\n")
  }

  /// What the list leaves out, and why: nothing is hidden without a word.
  private var hidden: [String] {
    let words: [HiddenBy.Kind: String] = [
      .mute: "by mutes", .exception: "by exceptions", .inhibit: "under a stronger alert", .trial: "of rules on trial",
    ]
    let counts = HiddenBy.Kind.allCases.compactMap { kind -> String? in
      let count = report.suppressed.count { $0.hiddenBy?.kind == kind }
      return count == 0 ? nil : "\(count) hidden \(words[kind] ?? "")"
    }
    var lines =
      counts.isEmpty
      ? []
      : [
        "Not listed: \(counts.joined(separator: ", ")) (--format json shows them, with who and why; --trial lists those of rules on trial)."
      ]
    let muted = (report.aboveLine + report.belowLine).flatMap(\.folded).count { $0.hiddenBy.map { $0.kind != .trial } ?? false }
    if muted > 0 {
      lines.append(
        "\(counted(muted, "step")) of circles \(muted == 1 ? "is" : "are") muted, and \(muted == 1 ? "takes" : "take") part all the same.")
    }
    lines += report.switchedOff.map { "Switched off until \($0.until): \($0.rule) (\($0.reason); by \($0.by))." }
    if !report.expired.isEmpty { lines.append("Expired: \(report.expired.count) of the exceptions, mutes and switches in override.yaml.") }
    return lines
  }

  private func strength(_ strength: Strength) -> String {
    guard options.colour else { return strength.name }
    let code = [Strength.watch: "36", .warn: "33", .critical: "31"][strength] ?? "0"
    return "\u{1b}[\(code)m\(strength.name)\u{1b}[0m"
  }

  private func bold(_ text: String) -> String { options.colour ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
}
