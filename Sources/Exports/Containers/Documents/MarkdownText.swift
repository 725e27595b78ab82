import Decoding

/// Puts Markdown together, block by block.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []
  private var endsInItem = false

  mutating func heading(_ text: [UInt8], level: Int) {
    let line = text.oneLine
    if line.isEmpty { return }
    begin()
    bytes += Array(repeating: UInt8(ascii: "#"), count: min(max(1, level), 6)) + [32] + line + [10]
  }

  mutating func item(_ text: [UInt8]) {
    let text = text.trimmed
    if text.isEmpty { return }
    if !endsInItem { begin() }
    bytes += Array("- ".utf8) + text + [10]
    endsInItem = true
  }

  mutating func paragraph(_ text: [UInt8]) {
    let text = text.trimmed
    // A line of such marks would open a block of code that never ends.
    if text.isEmpty || text.allSatisfy({ $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "`") }) { return }
    begin()
    bytes += text + [10]
  }

  /// One column is a frame around text, two with labels are lines of `Label: text`; all else is a table.
  mutating func table(_ table: MarkdownTable) {
    let rows = table.rows.filter { row in row.contains { !$0.isEmpty } }
    let width = rows.map(\.count).max() ?? 0
    if width == 1 {
      for row in rows { for cell in row { paragraph(cell) } }
    } else if width == 2, rows.contains(where: MarkdownText.isLabelled), rows.allSatisfy({ $0[0].count <= 40 && !$0[0].contains(10) }) {
      begin()
      for row in rows {
        let label = row[0].last == UInt8(ascii: ":") ? Array(row[0].dropLast()) : row[0]
        let value = row.count > 1 ? row[1] : []
        let joint: [UInt8] = MarkdownText.isListOfPeople(label) ? Array(", ".utf8) : [10]
        bytes += (label.isEmpty ? [] : label + Array(": ".utf8)) + value.split(separator: 10).joined(separator: joint) + [10]
      }
    } else if width > 0 {
      begin()
      for (number, row) in rows.enumerated() {
        line(row.map(\.oneLine) + Array(repeating: [], count: width - row.count))
        if number == 0 { line(Array(repeating: Array("---".utf8), count: width)) }
      }
    }
  }

  private mutating func line(_ cells: [[UInt8]]) {
    for cell in cells { bytes += Array("| ".utf8) + cell.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "/") : $0 } + [32] }
    bytes += Array("|\n".utf8)
  }

  private mutating func begin() {
    if !bytes.isEmpty { bytes.append(10) }
    endsInItem = false
  }

  /// `Date:` or `Date` beside what it is.
  private static func isLabelled(_ row: [[UInt8]]) -> Bool {
    guard let first = row.first, !first.isEmpty else { return false }
    let words = String(decoding: first, as: UTF8.self)
    return first.last == UInt8(ascii: ":") || MinutesLabel.namesTime(words) || isListOfPeople(first)
  }

  private static func isListOfPeople(_ label: [UInt8]) -> Bool {
    let section = MinutesSection(heading: String(decoding: label, as: UTF8.self))
    return section == .attendees || section == .absent
  }
}

/// The cells of a table, row by row.
struct MarkdownTable {
  private(set) var rows: [[[UInt8]]] = []
  /// Columns that the cell begun last takes besides its own.
  private var extra = 0
  private static let mostColumns = 64

  mutating func beginRow() {
    extra = 0
    rows.append([])
  }

  mutating func beginCell() {
    if rows.isEmpty { beginRow() }
    let row = rows.count - 1
    for _ in 0...extra where rows[row].count < MarkdownTable.mostColumns { rows[row].append([]) }
    extra = 0
  }

  /// The cell that was begun last takes so many columns.
  mutating func widen(_ columns: Int) { extra = max(0, min(columns, MarkdownTable.mostColumns) - 1) }

  /// Adds a line to the cell that was begun last.
  mutating func add(_ text: [UInt8]) {
    let text = text.trimmed
    guard !text.isEmpty, let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    if !rows[row][cell].isEmpty { rows[row][cell].append(10) }
    rows[row][cell] += text
  }
}

extension [UInt8] {
  /// Line ends and tabs as blanks, and none at the ends.
  var oneLine: [UInt8] { map { $0 == 10 || $0 == 13 || $0 == 9 ? 32 : $0 }.trimmed }
}
