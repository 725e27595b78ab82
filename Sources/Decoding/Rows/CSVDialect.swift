/// How a file with rows and columns is written.
package struct CSVDialect: Hashable, Sendable {
  package var separator: UInt8
  package var encoding: TextEncoding
  /// Rows before the first record: the header, and what Excel writes before it.
  package var rowsBefore: Int
  /// The names of the columns.
  package var names: [String]

  /// Looks for a row with certain names among the first rows of a file. The rows below it may be shorter, as trackers write them.
  package init?(_ head: [UInt8], lookingAt rows: Int, _ accepts: ([String]) -> Bool) {
    guard let first = head.first(where: { $0 > 32 && $0 < 0xef }), !"{<[|-*>".utf8.contains(first), !head.starts(with: Array("# ".utf8)),
      !head.starts(with: Array("##".utf8))
    else { return nil }
    encoding = TextEncoding(head)
    let text = encoding.text(head, atStart: true)
    guard !text.contains(0) else { return nil }
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 9] {
      let scanner = CSVScanner(separator: candidate)
      var position = 0
      var outlook = CSVScanner.Outlook()
      var count = 0
      while count < rows, let row = scanner.next(in: text.span, from: position, atEnd: true, &outlook) {
        position = row.range.upperBound
        count += 1
        let fields = scanner.fields(of: text.span, row.content).map(\.trimmed)
        guard fields.count >= 3, fields.allSatisfy({ $0.count <= 80 }) else { continue }
        let names = fields.map { String(decoding: Charset.decode($0, name: nil).text, as: UTF8.self) }
        guard accepts(names) else { continue }
        separator = candidate
        rowsBefore = count
        self.names = names
        return
      }
    }
    return nil
  }

  /// Decides from a file's beginning.
  /// - Parameter isWhole: whether the bytes are all that there is, so that the last row is a row.
  /// - Returns: `nil` if it does not look like rows and columns under a header.
  package init?(_ head: [UInt8], isWhole: Bool) {
    encoding = TextEncoding(head)
    var text = encoding.text(head, atStart: true)
    rowsBefore = 1
    separator = UInt8(ascii: ",")
    names = []
    guard !text.contains(0), Charset.isUTF8(text.span) || encoding == .utf8 else { return nil }
    if text.starts(with: Array("sep=".utf8)), text.count > 5, let end = text.firstIndex(of: 10) {
      rowsBefore = 2
      text.removeFirst(end + 1)
    }
    var best = 0
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")] {
      let scanner = CSVScanner(separator: candidate)
      var rows: [[[UInt8]]] = []
      var position = 0
      var outlook = CSVScanner.Outlook()
      while rows.count < 20, let row = scanner.next(in: text.span, from: position, atEnd: true, &outlook) {
        position = row.range.upperBound
        if position == text.count, !isWhole, !rows.isEmpty { break }
        let fields = scanner.fields(of: text.span, row.content)
        if rows.isEmpty || fields != [[]] { rows.append(fields) }
      }
      guard let header = rows.first, header.count >= 2, CSVDialect.isHeader(header) else { continue }
      let alike = rows.count { $0.count == header.count }
      // Half of the rows must be of one shape: prose with commas is not.
      guard alike * 2 > rows.count || rows.count == 1, alike * 100 + header.count > best else { continue }
      best = alike * 100 + header.count
      separator = candidate
      names = header.map { String(decoding: Charset.decode($0, name: nil).text.trimmed, as: UTF8.self) }
    }
    if best == 0 { return nil }
  }

  /// Names, each once, none of them a number, a date or a sentence.
  private static func isHeader(_ fields: [[UInt8]]) -> Bool {
    let names = fields.map(\.trimmed).filter { !$0.isEmpty }
    return names.count * 2 > fields.count
      && names.allSatisfy { $0.count <= 60 && !($0.first ?? 0).isDigit && !$0.contains(10) && $0.first != UInt8(ascii: "{") }
      && names.contains { $0.contains { $0.isLetter || $0 >= 128 } }
  }
}
