import Decoding
import Events

extension ExportFormat {
  /// By layouts that stand in the tests and notes of programs that read such lists; a whole real file was not found.
  static let participants = ExportFormat(
    id: "participants", title: "Participant lists of Zoom, Webex and Google Meet",
    summary: """
      The CSV of who took part in a meeting: Zoom's participants report, Webex's attendee report and Meet's attendance report. One meeting with those \
      who were there, and for every stay of a person an attendance with its beginning and end.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { ParticipantTable.looksLikeOne(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let file = export.entries[claim.records[0]]
    let encoding = TextEncoding(file.head)
    // Meet writes times of day alone; the day stands in the name of the file.
    let day = RecordingStart(path: file.fullPath, options)?.day
    var order = DayOrder()
    var lacksDay = false
    _ = export.batches(of: claim.records, batching: AttendanceReader.batching) { batch in
      let table = ParticipantTable(encoding, batch.bytes, day: day)
      for date in table.report.dates { order.add(date.span) }
      lacksDay = table.lacksDay
    }
    let decision = order.decide(options.dayFirst, path: file.fullPath)
    let clock = GenericClock(zone: options.zone, dayFirst: decision.dayFirst)
    var open = OpenExport(batching: AttendanceReader.batching) { batch, sink in
      let report = ParticipantTable(encoding, batch.bytes, day: day).report
      AttendanceReader(report: report, origin: "participants", clock: clock, batch: batch, sink: sink).read()
    }
    open.notes = [decision.note].compactMap { $0 }
    open.problems = [decision.problem].compactMap { $0 }
    if lacksDay {
      open.problems.append(
        Problem(
          path: file.fullPath, message: "its times have no day; the meeting counts as undated",
          help: "write the day into the name of the file, as in 'Ops sync 2026-03-02.csv'"))
    }
    return open
  }
}
