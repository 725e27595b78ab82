import Alerts
public import Events
public import Output
import Rules

extension ReportFormat {
  /// Schema version 1; `docs/scan-json.md` documents every key.
  public static let json = ReportFormat(
    id: "json", summary: "For programs: everything the table shows and what it leaves out, with a versioned schema."
  ) { reports, _ in
    let texts = reports.map { JSONReport.value(of: $0.judgement, auditHead: $0.auditHead).rendered() }
    return (texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ",\n") + "]") + "\n"
  }
}

/// The report as JSON, schema version 1.
public enum JSONReport {
  static func value(of report: Judgement, auditHead: String) -> JSONValue {
    .pairs([
      "schema": .integer(1), "alliance": .text(report.alliance), "purpose": .text(report.purpose), "as_of": .text(report.asOf.iso8601),
      "alerts": .list(report.alerts.map(alert)), "suppressed": .list(report.suppressed.map(alert)),
      "switched_off": .list(
        report.switchedOff.map {
          .pairs(["rule": .text($0.rule), "until": .text("\($0.until)"), "reason": .text($0.reason), "by": .text($0.by)])
        }), "expired": .texts(report.expired), "not_evaluable": .list(report.notEvaluable.map(line)),
      "pending": .list(report.pending.map(line)), "unable": .texts(report.unable),
      "conditions": .list(report.conditions.map { .pairs(["kind": .text($0.kind.rawValue), "text": .text($0.text)]) }),
      "announced": .texts(report.announced),
      "checklist": .list(
        report.checklist.map {
          .pairs([
            "rule": .text($0.rule), "title": .text($0.title), "parties": .texts($0.parties), "due": .text("\($0.due)"),
            "record": .text($0.record),
          ])
        }),
      "quiet": .integer(report.quiet), "accounting": accounting(report),
      "audit_head": auditHead.isEmpty ? .null : .text(auditHead),
    ])
  }

  /// Only what is hidden says by what.
  private static func alert(_ alert: Alert) -> JSONValue {
    guard let hidden = alert.hiddenBy, case .object(let members) = listed(alert) else { return listed(alert) }
    let value = JSONValue.pairs([
      "kind": .text(hidden.kind.rawValue), "until": hidden.until.map { .text("\($0)") } ?? .null, "reason": .text(hidden.reason),
      "by": .text(hidden.by), "place": .text(hidden.place),
    ])
    return .object(members + [JSONValue.Member("hidden_by", value)])
  }

  private static func listed(_ alert: Alert) -> JSONValue {
    .pairs([
      "id": .text(alert.id), "alliance": .text(alert.alliance), "rule": .text(alert.rule), "kind": .text(alert.kind),
      "severity": .integer(alert.severity),
      "strength": .text(alert.strength.name), "points": .number(alert.score.points),
      "factors": .list(
        alert.score.factors.map { .pairs(["name": .text($0.name), "value": .number($0.value), "reason": .text($0.reason)]) }),
      "title": .text(alert.title), "sentence": .text(alert.sentence),
      "parties": .list(alert.parties.map { .pairs(["id": .text($0.id), "name": .text($0.name), "role": .text($0.role.rawValue)]) }),
      "topics": .texts(alert.topics), "since": .text("\(alert.since)"), "last": .text("\(alert.last)"), "open": .flag(alert.isOpen),
      "unresolved": .flag(alert.isUnresolved), "resolved_by": .text(alert.resolvedBy), "notes": .texts(alert.notes),
      "evidence": .list(alert.evidence.map(evidence)), "usual": .text(alert.usual), "band": band(alert.band),
      "threshold": .text(alert.threshold),
      "ask": .text(alert.ask),
      "closes": .text(alert.closes), "folded": .list(alert.folded.map(self.alert)),
    ])
  }

  /// What a chart shows; null where there are no figures.
  private static func band(_ band: Band?) -> JSONValue {
    guard let band else { return .null }
    return .pairs(["value": .number(band.value), "low": .number(band.low), "high": .number(band.high), "unit": .text(band.unit)])
  }

  /// Items that the other side never received enter as volume only: no place, no phrase, no quote.
  private static func evidence(_ evidence: AlertEvidence) -> JSONValue {
    guard evidence.isShared else {
      return .pairs([
        "day": .text("\(evidence.day)"), "kind": .text(evidence.kind), "party": .text(evidence.party), "role": .text(evidence.role),
        "internal": .flag(true),
      ])
    }
    return .pairs([
      "day": .text("\(evidence.day)"), "time": .text(evidence.time.iso8601), "kind": .text(evidence.kind), "party": .text(evidence.party),
      "role": .text(evidence.role), "phrase": .text(evidence.phrase), "source": .text(evidence.source),
      "offset": .integer(Int(evidence.offset)),
      "channel": .text(evidence.channel), "subject": .text(evidence.subject), "topics": .texts(evidence.topics),
      "quote": .text(evidence.quote), "internal": .flag(false),
    ])
  }

  private static func line(_ line: Judgement.OutcomeLine) -> JSONValue {
    .pairs(["rule": .text(line.rule), "parties": .texts(line.parties), "reason": .text(line.reason), "text": .text(line.text)])
  }

  private static func accounting(_ report: Judgement) -> JSONValue {
    .pairs([
      "files": .list(report.accounting.map { FileAccountJSON.value(of: $0) }),
      "records": .integer(report.accounting.reduce(0) { $0 + $1.records }),
      "events": .integer(report.accounting.reduce(0) { $0 + $1.events }),
      "skipped": .integer(report.accounting.reduce(0) { $0 + $1.skipped.values.reduce(0, +) }),
      "duplicates": .integer(report.accounting.reduce(0) { $0 + $1.duplicates }), "unresolved_people": .integer(report.unresolved),
    ])
  }
}

/// One file's account as JSON, the same in `scan` and `inspect`.
public enum FileAccountJSON {
  /// The account with its keys in the order of `docs/scan-json.md`.
  public static func value(of file: FileAccount) -> JSONValue {
    func counts(_ table: [String: Int]) -> JSONValue {
      .object(table.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .integer($0.value)) })
    }
    return .pairs([
      "path": .text(file.path), "format": .text(file.format), "records": .integer(file.records), "events": .integer(file.events),
      "by_kind": counts(file.byKind), "skipped": counts(file.skipped), "duplicates": .integer(file.duplicates),
      "people": .integer(file.people),
      "unresolved": .integer(file.unresolved), "first": file.first.map { .text($0.iso8601) } ?? .null,
      "last": file.last.map { .text($0.iso8601) } ?? .null,
      "time_quality": counts(file.timeQuality), "losses": .integer(file.losses), "repairs": .integer(file.repairs),
      "bytes": .integer(file.bytes),
      "warnings": .list(file.problems.map { .pairs(["place": .text($0.place), "message": .text($0.message), "help": .text($0.help)]) }),
    ])
  }
}
