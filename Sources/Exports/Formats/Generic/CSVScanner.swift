/// Finds rows and fields after RFC 4180, and goes on where a quote is missing.
struct CSVScanner: Sendable {
  let separator: UInt8
  /// A quoted field longer than this has lost its quote.
  private static let longestField = 1 << 20

  /// A row of a file.
  struct Row {
    /// With its line end.
    var range: Range<Int>
    /// Without its line end.
    var content: Range<Int>
    /// A quote opens in it and never closes: the row is its first line only.
    var isBroken = false
  }

  /// The row that begins at a position.
  /// - Returns: `nil` at the end, or, without `atEnd`, if the row is not whole.
  func next(in bytes: Span<UInt8>, from start: Int, atEnd: Bool) -> Row? {
    guard start < bytes.count else { return nil }
    let newline = bytes.position(of: 10, in: start..<bytes.count)
    let firstLine = newline ?? bytes.count
    if bytes.position(of: UInt8(ascii: "\""), in: start..<firstLine) == nil {
      return newline == nil && !atEnd ? nil : row(bytes, start, firstLine)
    }
    var index = start
    var isFieldStart = true
    while index < bytes.count, bytes[index] != 10 {
      if isFieldStart, bytes[index] == UInt8(ascii: "\"") {
        let field = closing(in: bytes, from: index + 1)
        guard let field, field.end - index <= CSVScanner.longestField else {
          if !atEnd, bytes.count - index <= CSVScanner.longestField { return nil }
          var broken = row(bytes, start, firstLine)
          broken.isBroken = true
          return broken
        }
        // A quote inside that is not doubled, and then a line that looks like a row: the quote that opened was alone.
        if field.isIrregular, field.end > firstLine,
          hasRow(bytes, firstLine + 1..<field.end, like: fields(of: bytes, start..<firstLine).count)
        {
          var broken = row(bytes, start, firstLine)
          broken.isBroken = true
          return broken
        }
        index = field.end + 1
        isFieldStart = false
      } else {
        isFieldStart = bytes[index] == separator
        index += 1
      }
    }
    return index >= bytes.count && !atEnd ? nil : row(bytes, start, min(index, bytes.count))
  }

  /// How many bytes of a chunk are whole rows.
  func wholeRows(in chunk: Span<UInt8>) -> Int {
    if chunk.position(of: UInt8(ascii: "\""), in: 0..<chunk.count) == nil {
      var end = chunk.count
      while end > 0, chunk[end - 1] != 10 { end -= 1 }
      return end
    }
    var position = 0
    while let row = next(in: chunk, from: position, atEnd: false) { position = row.range.upperBound }
    return position
  }

  /// The fields of a row, without quotes.
  func fields(of bytes: Span<UInt8>, _ content: Range<Int>) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    eachField(of: bytes, content) { fields.append([UInt8](copying: $0)) }
    return fields
  }

  /// Lends the fields of a row one after the other.
  func eachField(of bytes: Span<UInt8>, _ content: Range<Int>, _ body: (Span<UInt8>) -> Void) {
    var index = content.lowerBound
    var unquoted: [UInt8] = []
    while true {
      var end = index
      if index < content.upperBound, bytes[index] == UInt8(ascii: "\""),
        let close = closing(in: bytes.extracting(..<content.upperBound), from: index + 1)?.end
      {
        unquoted.removeAll(keepingCapacity: true)
        var k = index + 1
        while k < close {
          unquoted.append(bytes[k])
          k += bytes[k] == UInt8(ascii: "\"") && k + 1 < close && bytes[k + 1] == UInt8(ascii: "\"") ? 2 : 1
        }
        body(unquoted.span)
        end = close + 1
      } else {
        end = bytes.position(of: separator, in: index..<content.upperBound) ?? content.upperBound
        body(bytes.extracting(index..<end))
      }
      if end >= content.upperBound { return }
      index = end + 1
    }
  }

  /// The quote that closes a field; a quote with something else behind it belongs to the text.
  private func closing(in bytes: Span<UInt8>, from start: Int) -> (end: Int, isIrregular: Bool)? {
    var isIrregular = false
    var index = start
    while let quote = bytes.position(of: UInt8(ascii: "\""), in: index..<bytes.count) {
      guard quote + 1 < bytes.count else { return (quote, isIrregular) }
      let after = bytes[quote + 1]
      if after == separator || after == 10 || after == 13 { return (quote, isIrregular) }
      if after == UInt8(ascii: "\"") {
        index = quote + 2
      } else {
        isIrregular = true
        index = quote + 1
      }
    }
    return nil
  }

  private func hasRow(_ bytes: Span<UInt8>, _ range: Range<Int>, like count: Int) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.position(of: 10, in: start..<range.upperBound) ?? range.upperBound
      if count > 1, fields(of: bytes, start..<end).count == count { return true }
      start = end + 1
    }
    return false
  }

  private func row(_ bytes: Span<UInt8>, _ start: Int, _ newline: Int) -> Row {
    let end = newline > start && bytes[newline - 1] == 13 ? newline - 1 : newline
    return Row(range: start..<min(newline + 1, bytes.count), content: start..<end)
  }
}
