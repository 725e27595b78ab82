import Decoding
internal import Events

/// The rows of a Teams attendance file, by what stands in them and not by what their columns are called: headers come in every language, and their
/// wording has changed each year.
struct AttendanceReport {
  struct Row {
    var name: [UInt8]
    /// In lower case; empty for guests.
    var address: [UInt8] = []
    /// When somebody joined, or when the action of the old list happened.
    var from: [UInt8] = []
    var to: [UInt8] = []
    /// `Joined`, `Left`: the old list only.
    var action: [UInt8] = []
    var line: Int

    /// Whom rows of one person share.
    var identity: [UInt8] { address.isEmpty ? name : address }
  }

  var title: [UInt8] = []
  var start: [UInt8] = []
  var end: [UInt8] = []
  /// Who was there, as the list of participants says.
  private(set) var people: [Row] = []
  /// One for each time that somebody was there.
  var stays: [Row] = []
  /// The rows of the list of 2020.
  private(set) var actions: [Row] = []
  /// Lines of rows that hold no person with times.
  var broken: [Int] = []
  /// Why rows of people are no stays.
  var skipped: [String] = []
  var losses = 0

  private static let titles = ["title", "título", "titulo", "tytuł", "titel", "titre", "titolo"].map { Array($0.utf8) }
  private static let leaving: Set<[UInt8]> = Set(
    ["left", "verlassen", "verlaten", "a quitté", "saiu", "abandonó", "opuszczono", "opuścił", "opuściła", "uscito", "lämnade"].map {
      Array($0.utf8)
    })
  private static let joining: Set<[UInt8]> = Set(
    [
      "joined", "joined before", "beigetreten", "deelgenomen", "a rejoint", "entrou", "ingressou", "se unió", "dołączono", "dołączył",
      "dołączyła", "partecipazione effettuata", "anslöt",
    ].map { Array($0.utf8) })

  /// Whether an action is a leaving; `nil` in a language that is not known.
  static func isLeaving(_ action: [UInt8]) -> Bool? {
    let word = SubjectLine.fold(action)
    return leaving.contains(word) ? true : joining.contains(word) ? false : nil
  }

  /// Nothing yet, for tables of other programs (`ParticipantTable`).
  init() {}

  init(_ encoding: TextEncoding, _ bytes: [UInt8]) {
    var text = encoding.text(bytes, atStart: true)
    if !Charset.isUTF8(text.span) { (text, losses) = Charset.decode(text, name: nil) }
    let rows = AttendanceReport.rows(of: text)
    let isList = AttendanceReport.isList(rows)
    var tables = 0
    var inTable = false
    for (index, (fields, line)) in rows.enumerated() {
      let filled = fields.filter { !$0.isEmpty }
      if filled.isEmpty { continue }
      if isList {
        if index == 0 { continue }
        guard fields.count >= 3, !fields[0].isEmpty, AttendanceReport.isDate(fields[2]) else {
          broken.append(line)
          continue
        }
        actions.append(Row(name: fields[0], address: AttendanceReport.address(fields), from: fields[2], action: fields[1], line: line))
      } else if fields.count >= 4, AttendanceReport.isDate(fields[1]) {
        let row = Row(name: fields[0], address: AttendanceReport.address(fields), from: fields[1], to: fields[2], line: line)
        if tables <= 1 { people.append(row) } else { stays.append(row) }
      } else if filled.count >= 4, !inTable {
        tables += 1
        inTable = true
      } else if filled.count == 1 {
        inTable = false
      } else if tables == 0, fields.count >= 2 {
        note(fields[0], fields[1])
      } else if inTable {
        broken.append(line)
      }
    }
    // Reports of 2021 have no list of stays, and others leave people out of it.
    let told = Set(stays.map(\.identity))
    stays += people.filter { !told.contains($0.identity) }
  }

  /// A line of the summary: the title, and the first and second date are those of the meeting.
  private mutating func note(_ key: [UInt8], _ value: [UInt8]) {
    let words = SubjectLine.fold(key)
    if AttendanceReport.titles.contains(where: { words.span.position(of: $0, in: 0..<words.count) != nil }) {
      title = value
    } else if AttendanceReport.isDate(value) {
      if start.isEmpty { start = value } else if end.isEmpty { end = value }
    } else if title.isEmpty, start.isEmpty, value.number == nil {
      title = value
    }
  }

  /// All dates of the file, which together tell the order of day and month.
  var dates: [[UInt8]] {
    ([start, end] + people.flatMap { [$0.from, $0.to] } + stays.flatMap { [$0.from, $0.to] } + actions.map(\.from)).filter { !$0.isEmpty }
  }

  /// Told by the list's three columns with actions and dates, or by a summary with two dates above a table of people.
  static func looksLikeOne(_ entry: Export.Entry) -> Bool {
    let encoding = TextEncoding(entry.head)
    let text = encoding.text(entry.head, atStart: true)
    // Cheap first: lists of people have tabs or commas, and a date within their first lines.
    guard let first = text.first(where: { $0 > 32 }), first != UInt8(ascii: "{"), first != UInt8(ascii: "<"), first != UInt8(ascii: "[")
    else { return false }
    let rows = rows(of: text)
    if isList(rows) { return true }
    let summary = rows.prefix { row in row.fields.filter { !$0.isEmpty }.count <= 2 }
    guard let title = summary.first(where: { !$0.fields.allSatisfy(\.isEmpty) }), title.fields.filter({ !$0.isEmpty }).count == 1,
      summary.count(where: { $0.fields.count >= 2 && isDate($0.fields[1]) }) == 2, rows.count > summary.count
    else { return false }
    return rows[summary.count].fields.count >= 4
  }

  /// The list of 2020: three columns, of which the second holds actions and the third dates.
  private static func isList(_ rows: [(fields: [[UInt8]], line: Int)]) -> Bool {
    guard let header = rows.first?.fields, (3...4).contains(header.count), rows.count >= 2,
      header.allSatisfy({ !$0.isEmpty && !isDate($0) })
    else { return false }
    let actions = rows.dropFirst().prefix(40).filter { $0.fields.count >= 3 && isDate($0.fields[2]) }.map { $0.fields[1] }
    guard let first = actions.first, !isDate(first) else { return false }
    if header.prefix(3).map(SubjectLine.fold) == ["full name", "user action", "timestamp"].map({ Array($0.utf8) }) { return true }
    return actions.allSatisfy { isLeaving($0) != nil }
  }

  private static func isDate(_ text: [UInt8]) -> Bool {
    GenericClock.numbers(text.span) != nil || Timestamp.parseISO8601(text.span) != nil
  }

  /// The e-mail, which may differ from the account's name behind it.
  private static func address(_ fields: [[UInt8]]) -> [UInt8] {
    fields.dropFirst(3).first { $0.contains(UInt8(ascii: "@")) && !$0.contains(32) }?.asciiLowercased ?? []
  }

  /// Tabs, as Teams writes them, or what a spreadsheet made of them.
  static func rows(of text: [UInt8]) -> [(fields: [[UInt8]], line: Int)] {
    let separator: UInt8 = text.contains(9) ? 9 : text.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    let scanner = CSVScanner(separator: separator)
    var rows: [(fields: [[UInt8]], line: Int)] = []
    var position = 0
    var outlook = CSVScanner.Outlook()
    var line = 1
    while let row = scanner.next(in: text.span, from: position, atEnd: true, &outlook) {
      var fields = scanner.fields(of: text.span, row.content).map(\.trimmed)
      while let last = fields.last, last.isEmpty { fields.removeLast() }
      rows.append((fields, line))
      line += text[row.range].count { $0 == 10 }
      position = row.range.upperBound
    }
    return rows
  }
}
