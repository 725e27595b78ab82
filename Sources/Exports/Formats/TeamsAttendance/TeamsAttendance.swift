import Decoding
import Events

extension ExportFormat {
  static let teamsAttendance = ExportFormat(
    id: "teams-attendance", title: "Teams attendance lists",
    summary: """
      Attendance lists and reports of Microsoft Teams in all layouts since 2020 and in any language: one meeting with those who were there, and for \
      every stay of a person an attendance with its beginning and end.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { AttendanceReport.looksLikeOne(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let file = export.entries[claim.records[0]]
    let encoding = TextEncoding(file.head)
    var order = DayOrder()
    _ = export.batches(of: claim.records, batching: AttendanceReader.batching) { batch in
      let report = AttendanceReport(encoding, batch.bytes)
      for date in report.dates { order.add(date.span) }
    }
    let decision = order.decide(options.dayFirst, path: file.fullPath)
    let clock = GenericClock(zone: options.zone, dayFirst: decision.dayFirst)
    var open = OpenExport(batching: AttendanceReader.batching) { batch, sink in
      let report = AttendanceReport(encoding, batch.bytes)
      AttendanceReader(report: report, origin: "teams-meeting", clock: clock, batch: batch, sink: sink).read()
    }
    open.notes = [decision.note].compactMap { $0 }
    open.problems = [decision.problem].compactMap { $0 }
    return open
  }
}
