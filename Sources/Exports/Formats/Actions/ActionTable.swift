import Decoding
import Events

/// Reads the rows of a tracker.
struct ActionTable: Sendable {
  let rows: CSVRows
  private let columns: ActionColumns
  private let path: String
  private var clock: TrackerClock
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    guard let dialect = ActionColumns.find(file), let columns = ActionColumns(dialect.names) else {
      throw Problem(path: file.fullPath, message: "has no row with the names of its columns", help: "put one above the rows")
    }
    rows = CSVRows(dialect)
    self.columns = columns
    path = file.path
    clock = TrackerClock(options)
    if columns.opened < 0 {
      problems.append(
        Problem(
          path: file.fullPath, message: "no column of it is known to hold the day on which an action was opened; they count as undated",
          help: "add a column 'Opened' with that day"))
    }
    let decision = clock.decideOrder(of: rows, export, entry, options) { fields in
      [columns.opened, columns.due, columns.closed].filter(fields.indices.contains).map { fields[$0] }
    }
    problems += [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) { rows.read(batch, sink) { action($0, $1, sink) } }

  /// - Returns: which of its dates cannot be read.
  private func action(_ fields: [[UInt8]], _ place: Place, _ sink: any RecordSink) -> String? {
    func field(_ column: Int) -> [UInt8] { fields.indices.contains(column) ? fields[column].trimmed : [] }
    let task = field(columns.task)
    guard !task.isEmpty else {
      sink.skip(fields.allSatisfy(\.isEmpty) ? "empty" : "no action")
      return nil
    }
    let opened = clock.instant(field(columns.opened))
    var header = Header(
      kind: .minute, style: .minutes, time: opened?.time, timeQuality: opened?.quality ?? .undated, place: place)
    header.flags = .action
    header.due = clock.day(field(columns.due))
    let id = field(columns.id)
    if !id.isEmpty {
      header.key = sink.name((Array("actions:\(path):".utf8) + id).span)
      header.thread = header.key
    }
    if !field(columns.list).isEmpty { header.channel = sink.name(field(columns.list).span) }
    let owners = ActionOwners.list(field(columns.owner), address: field(columns.address), sink)
    header.actor = owners.first
    var participants = owners.map { Participant(person: $0, presence: .addressed) }
    // Whoever asked for it is the other side of the promise.
    for other in ActionOwners.list(field(columns.creator), address: [], sink) where !owners.contains(other) {
      participants.append(Participant(person: other, presence: .addressed))
    }
    let notes = field(columns.notes)
    sink.record(header, participants: participants, text: (task + (notes.isEmpty ? [] : [10] + notes)).withUnixLines.span)
    if let done = clock.instant(field(columns.closed)) {
      var closing = header
      closing.kind = .system
      closing.flags = []
      closing.due = nil
      closing.time = done.time
      closing.timeQuality = done.quality
      closing.replyTo = header.key
      closing.key = header.key == nil ? nil : sink.name((Array("actions:\(path):".utf8) + id + Array(":closed".utf8)).span)
      closing.actor = ActionOwners.list(field(columns.closer), address: [], sink).first
      sink.occurrence(closing, participants: owners.map { Participant(person: $0, presence: .addressed) })
    }
    for column in [columns.opened, columns.due] where field(column).contains(where: \.isDigit) && clock.read(field(column)) == .none {
      return "'\(String(decoding: field(column).prefix(40), as: UTF8.self))' is no date that is known"
    }
    return nil
  }
}

/// Whom a cell names.
enum ActionOwners {
  /// What stands where nobody is named.
  private static let nobody: Set<String> = [
    "tbd", "tba", "n/a", "na", "none", "nobody", "unassigned", "all", "alle", "alle(n)", "everyone", "team", "offen", "niemand", "iedereen",
    "allen", "-", "?", "nn", "n.n.", "open",
  ]

  /// The people of a cell, once each: parted by semicolons, slashes, ampersands, line ends and `and`; and by commas, except in `de Vries, Anna`.
  static func list(_ cell: [UInt8], address: [UInt8], _ sink: any RecordSink) -> [Int32] {
    var people: [Int32] = []
    var parts = split(String(decoding: cell, as: UTF8.self))
    let own = String(decoding: address, as: UTF8.self)
    if parts.isEmpty, own.contains("@") { parts = [own] }
    for part in parts {
      guard !nobody.contains(part.lowercased()), let person = MinutesPerson(part[...]) else { continue }
      let isAddress = part.contains("@") && !part.contains(" ") && !part.hasPrefix("@")
      var mail = isAddress ? part : person.address
      if mail.isEmpty, parts.count == 1, own.contains("@"), !own.contains(" ") { mail = own }
      let shown = person.organization.isEmpty ? person.name : "\(person.name) (\(person.organization))"
      // `de Vries, Anna` is one person; what stands behind the comma is no organization.
      let name = part.contains(",") ? part : person.name
      let number =
        mail.isEmpty
        ? sink.person(.name, name, name: person.organization.isEmpty || part.contains(",") ? "" : shown)
        : sink.person(.address, mail.lowercased(), name: isAddress ? "" : shown)
      if !people.contains(number) { people.append(number) }
    }
    return people
  }

  private static func split(_ cell: String) -> [String] {
    var text = cell
    for word in [" and ", " und ", " en ", " et ", " & ", " + "] { text = text.replacing(word, with: ";") }
    var parts: [String] = []
    for piece in text.split(whereSeparator: { ";/\n|".contains($0) || $0 == "\r\n" }) {
      let names = piece.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
      let isOneName = names.count == 2 && !names[0].contains("@") && names.contains { !$0.contains(" ") }
      parts += isOneName ? [String(piece.trimmed)] : names
    }
    return parts.filter { !$0.isEmpty }
  }
}
