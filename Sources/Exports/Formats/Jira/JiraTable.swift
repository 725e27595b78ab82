import Decoding
import Events

/// Reads the rows of Jira's CSV: an issue a row, with comments in as many columns as the issue with the most of them needs.
struct JiraTable: Sendable {
  /// Where in a row what stands; -1 for what the file does not have.
  struct Columns: Sendable {
    var key: Int
    var summary: Int
    var description = -1, project = -1, created = -1, due = -1, resolved = -1
    var creator = -1, creatorID = -1, reporter = -1, reporterID = -1, assignee = -1, assigneeID = -1
    var comments: [Int] = []

    /// The row of names stands first, or behind `sep=,`.
    static func find(_ entry: Export.Entry) -> CSVDialect? { CSVDialect(entry, lookingAt: 2) { Columns($0) != nil } }

    /// By the names that Jira gives them in English, German and Dutch.
    /// - Returns: `nil` if it is no table of issues.
    init?(_ names: [String]) {
      let names = names.map { $0.lowercased() }
      func find(_ some: String...) -> Int { names.firstIndex { some.contains($0) } ?? -1 }
      let sureKey = find("issue key", "vorgangsschlüssel", "vorgangs-schlüssel", "issuesleutel", "itemsleutel")
      let type = find("issue type", "vorgangstyp", "vorgangsart", "issuetype", "itemtype", "type issue")
      key = sureKey >= 0 ? sureKey : find("key", "schlüssel", "sleutel")
      summary = find("summary", "zusammenfassung", "samenvatting")
      guard key >= 0, summary >= 0, sureKey >= 0 || type >= 0,
        type >= 0 || find("issue id", "vorgangs-id", "issue-id", "item-id", "status") >= 0
      else { return nil }
      description = find("description", "beschreibung", "beschrijving", "omschrijving")
      project = find("project name", "projektname", "projectnaam", "naam project")
      if project < 0 { project = find("project", "projekt") }
      created = find("created", "erstellt", "aangemaakt", "gemaakt")
      due = find("due date", "fälligkeitsdatum", "fällig", "fällig am", "vervaldatum", "einddatum")
      resolved = find("resolved", "erledigt", "gelöst", "opgelost")
      creator = find("creator", "ersteller", "maker", "aangemaakt door")
      creatorID = find("creator id", "ersteller-id", "ersteller id", "maker-id")
      reporter = find("reporter", "autor", "melder", "rapporteur")
      reporterID = find("reporter id", "autor-id", "autor id", "melder-id", "rapporteur-id")
      assignee = find("assignee", "bearbeiter", "zugewiesene person", "zugewiesen an", "zugewiesener", "toegewezen aan", "uitvoerder")
      assigneeID = find("assignee id", "bearbeiter-id", "bearbeiter id", "zugewiesene person-id", "zugewiesene person id", "uitvoerder-id")
      comments = names.indices.filter {
        ["comment", "comments", "kommentar", "kommentare", "opmerking", "opmerkingen"].contains(names[$0])
      }
    }
  }

  let rows: CSVRows
  private let columns: Columns
  private let path: String
  private var clock: TrackerClock
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []

  /// A row of names is longer than the known beginning of a file where a site has fields of its own.
  private static let sample = 1 << 20

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    guard var dialect = Columns.find(file) else { throw JiraTable.noHeader(file.fullPath) }
    var sample = file.head
    _ = export.bytes(at: [(entry: entry, offset: Int64(0), length: JiraTable.sample)]) { _, bytes in sample = bytes }
    let text = dialect.encoding.text(sample, atStart: true)
    let scanner = CSVScanner(separator: dialect.separator)
    var position = 0
    var outlook = CSVScanner.Outlook()
    for _ in 0..<dialect.rowsBefore {
      guard let row = scanner.next(in: text.span, from: position, atEnd: true, &outlook) else { break }
      position = row.range.upperBound
      dialect.names = scanner.fields(of: text.span, row.content).map { String(decoding: $0.trimmed, as: UTF8.self) }
    }
    guard let columns = Columns(dialect.names) else { throw JiraTable.noHeader(file.fullPath) }
    self.columns = columns
    path = file.path
    rows = CSVRows(dialect)
    clock = TrackerClock(options)
    let decision = clock.decideOrder(of: rows, export, entry, options) { fields in
      let dates = [columns.created, columns.due, columns.resolved].filter(fields.indices.contains).map { fields[$0] }
      // A comment begins with its date.
      let comments = columns.comments.filter(fields.indices.contains).map { fields[$0] }
      return dates + comments.compactMap { text in text.firstIndex(of: UInt8(ascii: ";")).map { Array(text[..<$0]) } }
    }
    problems = [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
  }

  private static func noHeader(_ path: String) -> Problem {
    Problem(path: path, message: "has no header row with the names of its columns", help: "export it again")
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    rows.read(batch, sink) { fields, place in
      issue(fields, place, sink)
      return nil
    }
  }

  private func issue(_ fields: [[UInt8]], _ place: Place, _ sink: any RecordSink) {
    // Rows may be shorter than the header.
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? fields[column].trimmed : [] }
    let key = String(decoding: field(columns.key), as: UTF8.self)
    guard key.utf8.last?.isDigit == true, key.contains("-"), !key.contains(" ") else { return sink.skip("no issue") }
    let project = field(columns.project).isEmpty ? Array(JiraKey.project(key).utf8) : field(columns.project)
    let thread = JiraKey.issue(key)
    let subject = SubjectLine.normalised(field(columns.summary))
    func header(_ kind: EventKind, _ written: [UInt8], _ part: Int) -> Header {
      let time = clock.instant(written)
      if !written.isEmpty, clock.read(written) == .none { sink.unread(date: written.span) }
      var header = Header(kind: kind, style: .chat, time: time?.time, timeQuality: time?.quality ?? .undated, place: place)
      header.place.part = UInt16(clamping: part)
      header.thread = sink.name(thread)
      header.channel = sink.name(project.span)
      if !subject.isEmpty { header.subject = sink.name(subject.span) }
      return header
    }
    var opening = header(.message, field(columns.created), 0)
    opening.key = opening.thread
    opening.actor =
      person(field(columns.creator), field(columns.creatorID), sink) ?? person(field(columns.reporter), field(columns.reporterID), sink)
    opening.due = clock.day(field(columns.due))
    let owner = person(field(columns.assignee), field(columns.assigneeID), sink)
    let description = WikiText.text(of: field(columns.description).withUnixLines)
    let text = field(columns.summary) + (description.isEmpty ? [] : [10, 10] + description)
    sink.record(opening, participants: owner.map { [Participant(person: $0, presence: .addressed)] } ?? [], text: text.span)
    if let owner { sink.assignment(of: opening, in: thread, to: owner) }
    if !field(columns.resolved).isEmpty {
      var closing = header(.system, field(columns.resolved), 0)
      closing.key = sink.name("\(thread):closed")
      if closing.time != nil { sink.occurrence(closing, participants: []) }
    }
    var part = 0
    for column in columns.comments where !field(column).isEmpty {
      part += 1
      // `02/Mar/26 3:07 PM;anna;We are late.`
      let pieces = field(column).split(separator: UInt8(ascii: ";"), maxSplits: 2, omittingEmptySubsequences: false)
      let isWhole = pieces.count == 3 && clock.read(Array(pieces[0])) != .none
      var message = header(.message, isWhole ? Array(pieces[0]) : [], part)
      message.key = sink.name("\(thread):\(isWhole ? String(decoding: pieces[0], as: UTF8.self) : ""):comment#\(part)")
      message.replyTo = message.thread
      if isWhole { message.actor = commenter(Array(pieces[1]).trimmed, sink) }
      sink.record(message, participants: [], text: WikiText.text(of: (isWhole ? Array(pieces[2]) : field(column)).withUnixLines).span)
    }
  }

  private func person(_ name: [UInt8], _ id: [UInt8], _ sink: any RecordSink) -> Int32? {
    if name.isEmpty && id.isEmpty { return nil }
    if !id.isEmpty { return sink.person(.id, id.span, name: name.span) }
    return sink.person(name.contains(UInt8(ascii: "@")) ? .address : .name, name.span, name: Span())
  }

  /// Who commented: the account on Jira Cloud, the user's name on Jira Server.
  private func commenter(_ name: [UInt8], _ sink: any RecordSink) -> Int32? {
    if name.isEmpty { return nil }
    let isAccount = name.contains(UInt8(ascii: ":")) || (name.count == 24 && name.allSatisfy { $0.isDigit || (97...102).contains($0) })
    return sink.person(isAccount ? .id : name.contains(UInt8(ascii: "@")) ? .address : .name, name.span, name: Span())
  }
}
