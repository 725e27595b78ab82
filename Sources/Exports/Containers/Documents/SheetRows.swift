import Decoding

/// Writes the cells of a sheet as rows with tabs between the fields.
struct SheetRows {
  private(set) var bytes: [UInt8] = []
  /// Cells that stood too far to the right.
  private(set) var cut = 0
  private let room: Int
  private var cells: [[UInt8]] = []
  /// The number of the row that is open, 1 for the first.
  private var row = 0
  private var isOpen = false
  /// The fields of the first row with two or more: the names of columns. Shorter rows are filled up to it.
  private var width = 0

  static let mostColumns = 256
  private static let mostRows = 1 << 20

  /// - Parameter room: how many bytes may be written.
  init(room: Int) { self.room = room }

  var hasRoom: Bool { bytes.count < room }

  /// Rows that the sheet leaves out are empty lines, so that lines have the numbers of rows; those above the first row with anything in it are not.
  mutating func begin(_ number: Int?) {
    end()
    let next = min(number ?? row + 1, SheetRows.mostRows)
    if !bytes.isEmpty, next > row + 1 { bytes += Array(repeating: 10, count: next - row - 1) }
    row = max(row, next)
    isOpen = true
  }

  /// - Parameter reference: where the cell stands (`C5`); empty: right of the last one.
  mutating func add(_ text: [UInt8], reference: [UInt8]) {
    let text = text.trimmed
    let column = SheetRows.column(reference) ?? cells.count
    guard column < SheetRows.mostColumns else {
      if !text.isEmpty { cut += 1 }
      return
    }
    while cells.count <= column { cells.append([]) }
    cells[column] = text
  }

  mutating func end() {
    guard isOpen else { return }
    isOpen = false
    while cells.last?.isEmpty == true { cells.removeLast() }
    if width == 0, cells.count(where: { !$0.isEmpty }) >= 2 { width = cells.count }
    if !cells.isEmpty {
      for column in 0..<max(cells.count, width) {
        if column > 0 { bytes.append(9) }
        if cells.indices.contains(column) { bytes += SheetRows.field(cells[column]) }
      }
    }
    if !bytes.isEmpty { bytes.append(10) }
    cells.removeAll(keepingCapacity: true)
  }

  /// 2 of `C5`; `nil` if no letters stand there.
  private static func column(_ reference: [UInt8]) -> Int? {
    var column = 0
    for byte in reference.prefix(4) where byte.isLetter { column = column * 26 + Int(byte.asciiLowercased) - 96 }
    return column == 0 ? nil : column - 1
  }

  /// Quoted where a line ends or a quote stands in it.
  private static func field(_ text: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    guard text.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 || $0 == quote }) else { return text }
    let plain = text.withUnixLines.map { $0 == 9 ? 32 : $0 }
    guard plain.contains(where: { $0 == 10 || $0 == quote }) else { return plain }
    return [quote] + plain.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
