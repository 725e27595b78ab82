import Output

extension ReportFormat {
  /// The same as `json`, an alliance a line, for programs that read streams.
  public static let ndjson = ReportFormat(
    id: "ndjson", summary: "For programs that read line by line: the JSON of an alliance on one line."
  ) { reports, _ in
    reports.map { JSONReport.value(of: $0.judgement, auditHead: $0.auditHead).line }.joined()
  }
}
