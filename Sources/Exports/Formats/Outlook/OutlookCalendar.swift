import Decoding
import Events

extension ExportFormat {
  /// By the layout that programs write for Outlook, and by a table of its German names (lookout.el); a real file was not found.
  static let outlookCalendar = ExportFormat(
    id: "outlook-calendar", title: "Outlook calendar (CSV)",
    summary: """
      The CSV that Outlook exports of a calendar, with English, German or Dutch column names: a meeting a row, with organizer and required and \
      optional attendees. Series stand in it meeting by meeting.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { OutlookCalendar.Columns.find(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let calendar = try OutlookCalendar(export, claim.records.first ?? 0, options)
    var open = OpenExport(batching: calendar.table.rows.batching) { batch, sink in calendar.read(batch, sink) }
    open.problems = calendar.table.problems
    open.notes = calendar.table.notes
    return open
  }
}

/// Reads the meetings of a table.
struct OutlookCalendar: Sendable {
  /// Where in a row what stands; -1 for what the table does not have.
  struct Columns: OutlookColumns {
    var subject: Int, startDay: Int, startTime: Int, endDay: Int, endTime: Int, allDay: Int, organizer: Int, required: Int, optional: Int
    var description: Int

    /// - Returns: `nil` if these are not the names of a calendar's table.columns.
    init?(_ names: [String]) {
      let names = names.map(Column.squeezed)
      func find(_ some: String...) -> Int { names.firstIndex(where: some.contains) ?? -1 }
      subject = find("subject", "betreff", "onderwerp")
      startDay = find("startdate", "beginntam", "begindatum", "startdatum")
      startTime = find("starttime", "beginntum", "begintijd", "starttijd")
      endDay = find("enddate", "endetam", "einddatum")
      endTime = find("endtime", "endetum", "eindtijd")
      allDay = find("alldayevent", "ganztägigesereignis", "duurthelegedag", "duurthelegedagen", "heledag", "gebeurtenisvandehelegedag")
      organizer = find("meetingorganizer", "besprechungsplanung", "besprechungsorganisator", "organisatorvanvergadering", "organisator")
      required = find("requiredattendees", "erforderlicheteilnehmer", "vereistedeelnemers", "verplichtedeelnemers")
      optional = find("optionalattendees", "optionaleteilnehmer", "optioneledeelnemers")
      description = find("description", "beschreibung", "beschrijving")
      guard subject >= 0, startDay >= 0, startTime >= 0, endDay >= 0, endTime >= 0 || required >= 0 else { return nil }
    }

    func dates(_ fields: [[UInt8]]) -> [[UInt8]] { [startDay, endDay].filter(fields.indices.contains).map { fields[$0] } }
  }

  private(set) var table: OutlookTable<Columns>

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    table = try OutlookTable(export, entry, options)
    table.notes.append(
      "\(export.entries[entry].fullPath): it does not say when it was exported; what covers: says ends it, else its last meeting")
  }

  func read(_ batch: Batch, _ sink: any RecordSink) { table.rows.read(batch, sink) { meeting($0, $1, sink) } }

  /// - Returns: which of its dates cannot be read.
  private func meeting(_ fields: [[UInt8]], _ place: Place, _ sink: any RecordSink) -> String? {
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? fields[column].trimmed : [] }
    let title = field(table.columns.subject)
    guard !title.isEmpty || !field(table.columns.startDay).isEmpty else {
      sink.skip(fields.allSatisfy(\.isEmpty) ? "empty" : "no meeting")
      return nil
    }
    func instant(_ day: Int, _ time: Int) -> (time: Timestamp, quality: TimeQuality)? {
      table.clock.instant((field(day) + [32] + field(time)).trimmed) ?? table.clock.instant(field(day))
    }
    let start = instant(table.columns.startDay, table.columns.startTime)
    var header = Header(kind: .meeting, style: .calendar, time: start?.time, timeQuality: start?.quality ?? .undated, place: place)
    header.end = instant(table.columns.endDay, table.columns.endTime)?.time
    let (subject, isCancelled) = CalendarTitle.normalised(title)
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    if isCancelled { header.flags.insert(.cancelled) }
    if ["true", "wahr", "waar", "ja", "yes"].contains(String(decoding: field(table.columns.allDay).asciiLowercased, as: UTF8.self)) {
      header.flags.insert(.allDay)
    }
    let name = "outlook:\(String(decoding: subject, as: UTF8.self)):\(String(decoding: field(table.columns.organizer), as: UTF8.self))"
    header.thread = sink.name(name)
    header.key = sink.name(
      "\(name):\(header.time?.iso8601 ?? String(decoding: field(table.columns.startDay) + field(table.columns.startTime), as: UTF8.self))")
    let attendees = OutlookPeople.list(field(table.columns.required), sink) + OutlookPeople.list(field(table.columns.optional), sink)
    var participants: [Participant] = []
    if let organizer = OutlookPeople.list(field(table.columns.organizer), sink).first {
      header.actor = organizer
      participants.append(Participant(person: organizer, presence: .accepted))
    }
    for person in attendees where !participants.contains(where: { $0.person == person }) {
      participants.append(Participant(person: person, presence: .invited))
    }
    if !attendees.isEmpty { header.flags.insert(.audienceKnown) }
    let description = field(table.columns.description).withUnixLines
    sink.record(header, participants: participants, text: (title + (description.isEmpty ? [] : [10]) + description).span)
    if start == nil, table.clock.read(field(table.columns.startDay)) == .none {
      return "'\(String(decoding: field(table.columns.startDay).prefix(40), as: UTF8.self))' is no date that is known"
    }
    return nil
  }
}
