import Decoding
internal import Events

/// The rows of a participants' list, found by the names of its columns; what is told of the meeting stands in two rows above them, or beside each person.
struct ParticipantTable {
  /// Where in a row what stands; -1 for what the table does not have.
  private struct Columns {
    var name = -1, first = -1, last = -1, address = -1, joined = -1, left = -1, duration = -1, waiting = -1, topic = -1, start = -1,
      end = -1

    private static let names: Set<String> = [
      "nameoriginalname", "name", "displayname", "participantname", "attendeename", "participant", "username", "nameoriginalnaam",
      "nameursprünglichername", "nameoriginalname", "naam", "naamoorspronkelijkenaam", "teilnehmername",
    ]
    private static let addresses: Set<String> = [
      "useremail", "email", "attendeeemail", "participantemail", "emailaddress", "benutzeremail", "emailadresse", "gebruikersemail",
      "emailadres",
    ]
    private static let joins: Set<String> = [
      "jointime", "timejoined", "joinedat", "joindatetime", "beitrittszeit", "zeitpunktdesbeitritts", "beigetretenum", "deelnametijd",
      "tijdvandeelname",
    ]
    private static let leaves: Set<String> = [
      "leavetime", "timeexited", "timeleft", "leftat", "leavedatetime", "austrittszeit", "zeitdesverlassens", "verlassenum", "vertrektijd",
      "tijdvanvertrek",
    ]
    private static let durations: Set<String> = [
      "durationminutes", "totaldurationminutes", "duration", "attendanceduration", "attendancedurationminutes", "dauerminuten", "dauer",
      "gesamtdauerminuten", "duurminuten", "duur",
    ]
    private static let topics: Set<String> = [
      "topic", "meetingname", "meetingtopic", "meetingtitle", "thema", "besprechungsname", "onderwerp", "naamvandevergadering",
    ]
    private static let starts: Set<String> = ["starttime", "meetingstarttime", "actualstarttime", "startzeit", "starttijd", "begintijd"]
    private static let ends: Set<String> = ["endtime", "meetingendtime", "actualendtime", "endzeit", "eindtijd"]

    init(_ fields: [[UInt8]]) {
      let names = fields.map { Column.squeezed(String(decoding: $0, as: UTF8.self)) }
      func find(_ some: Set<String>) -> Int { names.firstIndex(where: some.contains) ?? -1 }
      name = find(Columns.names)
      first = find(["firstname", "vorname", "voornaam"])
      last = find(["lastname", "nachname", "achternaam"])
      address = find(Columns.addresses)
      joined = find(Columns.joins)
      left = find(Columns.leaves)
      duration = find(Columns.durations)
      waiting = find(["inwaitingroom", "waitingroom", "imwarteraum", "inwachtkamer"])
      topic = find(Columns.topics)
      start = find(Columns.starts)
      end = find(Columns.ends)
      // `Name (Original Name)` is Zoom's alone; a list of those who were there may say how long, and not when.
      let isZoom = name >= 0 && ["nameoriginalname", "nameursprünglichername", "naamoorspronkelijkenaam"].contains(names[name])
      isOfPeople = (name >= 0 || first >= 0) && (joined >= 0 && (left >= 0 || duration >= 0) || isZoom && duration >= 0)
    }

    let isOfPeople: Bool
    var isOfMeeting: Bool { !isOfPeople && topic >= 0 && (start >= 0 || end >= 0) }
  }

  private(set) var report = AttendanceReport()
  /// Some times are times of day, and no day is known.
  private(set) var lacksDay = false
  private let day: Day?

  /// How many rows may stand above the table.
  private static let above = 10

  /// - Parameter day: of times without one.
  init(_ encoding: TextEncoding, _ bytes: [UInt8], day: Day?) {
    self.day = day
    var text = encoding.text(bytes, atStart: true)
    if !Charset.isUTF8(text.span) { (text, report.losses) = Charset.decode(text, name: nil) }
    var columns: Columns?
    var meeting: Columns?
    for (fields, line) in AttendanceReport.rows(of: text) where fields.contains(where: { !$0.isEmpty }) {
      if let columns {
        person(fields, columns, line)
        continue
      }
      let names = Columns(fields)
      if names.isOfPeople {
        columns = names
      } else if names.isOfMeeting {
        meeting = names
      } else if let own = meeting {
        note(fields, own)
        meeting = nil
      }
    }
  }

  /// Told by the names of its columns.
  static func looksLikeOne(_ entry: Export.Entry) -> Bool {
    let text = LineRecords.opening(entry)
    guard let first = text.first(where: { $0 > 32 }), !"{<[".utf8.contains(first), !text.prefix(1024).contains(0) else { return false }
    return AttendanceReport.rows(of: text).prefix(above).contains { Columns($0.fields).isOfPeople }
  }

  /// What a row says of the meeting.
  private mutating func note(_ fields: [[UInt8]], _ columns: Columns) {
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? fields[column] : [] }
    if report.title.isEmpty { report.title = ParticipantTable.cellText(field(columns.topic)) }
    if report.start.isEmpty { report.start = time(field(columns.start)) }
    if report.end.isEmpty { report.end = time(field(columns.end)) }
  }

  private mutating func person(_ fields: [[UInt8]], _ columns: Columns, _ line: Int) {
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? ParticipantTable.cellText(fields[column]) : [] }
    if report.title.isEmpty && report.start.isEmpty { note(fields, columns) }
    var name = field(columns.name)
    if name.isEmpty { name = (field(columns.first) + [32] + field(columns.last)).trimmed }
    let address = field(columns.address)
    guard !name.isEmpty || address.contains(UInt8(ascii: "@")) else { return report.broken.append(line) }
    if ["yes", "ja", "true"].contains(String(decoding: field(columns.waiting).asciiLowercased, as: UTF8.self)) {
      return report.skipped.append("in the waiting room")
    }
    var row = AttendanceReport.Row(name: name, line: line)
    if address.contains(UInt8(ascii: "@")) { row.address = address.asciiLowercased }
    row.from = time(field(columns.joined))
    row.to = time(field(columns.left))
    // A list that says how long and not when: they were there from the beginning, as far as is known.
    if columns.joined < 0 { row.from = report.start }
    report.stays.append(row)
  }

  /// A date as `GenericClock` reads it: with the day where it stands elsewhere, and with the number of a month that is written out.
  private mutating func time(_ text: [UInt8]) -> [UInt8] {
    let text = ParticipantTable.cellText(text)
    if text.isEmpty || GenericClock.numbers(text.span) != nil || Timestamp.parseISO8601(text.span) != nil { return text }
    if let named = TrackerClock.withoutName(text), let numbers = GenericClock.numbers(named.span) {
      let minutes = numbers.time / 60_000
      return Array("\(numbers.year)-\(numbers.second)-\(numbers.first) \(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)".utf8)
    }
    guard GenericClock.numbers((Array("2026-03-02 ".utf8) + text).span) != nil else { return text }
    guard let day else {
      lacksDay = true
      return []
    }
    return Array("\(day) ".utf8) + text
  }

  /// What a spreadsheet is meant to show: `="2026-03-02"`.
  private static func cellText(_ text: [UInt8]) -> [UInt8] {
    var text = text.trimmed
    guard text.count >= 3, text[0] == UInt8(ascii: "="), text[1] == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") else { return text }
    text.removeFirst(2)
    text.removeLast()
    return text
  }
}
