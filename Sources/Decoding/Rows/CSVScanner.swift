/// Finds rows and fields after RFC 4180, and goes on where a quote is missing.
package struct CSVScanner: Sendable {
  package let separator: UInt8
  package init(separator: UInt8) { self.separator = separator }

  /// A quoted field longer than this has lost its quote.
  private static let longestField = 1 << 20
  /// How many lines behind a quote that may be alone are compared with its own.
  private static let comparedLines = 50

  /// A row of a file.
  package struct Row {
    /// With its line end.
    package var range: Range<Int>
    /// Without its line end.
    package var content: Range<Int>
    /// A quote opens in it and never closes: the row is its first line only.
    package var isBroken = false
  }

  /// What was looked over while the quote that closes a field was looked for: rows whose quotes never close do not look over it again.
  package struct Outlook {
    package init() {}

    fileprivate var seen = 0..<0
    /// The closing quote at the end of what was seen, if one stands there.
    fileprivate var end: Int?
  }

  /// The row that begins at a position.
  /// - Parameter outlook: for all rows of these bytes together.
  /// - Returns: `nil` at the end, or, without `atEnd`, if the row is not whole.
  package func next(in bytes: Span<UInt8>, from start: Int, atEnd: Bool, _ outlook: inout Outlook) -> Row? {
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
        guard let field = closing(in: bytes, from: index + 1, &outlook) else {
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
    var outlook = Outlook()
    while let row = next(in: chunk, from: position, atEnd: false, &outlook) { position = row.range.upperBound }
    return position
  }

  /// The fields of a row, without quotes.
  package func fields(of bytes: Span<UInt8>, _ content: Range<Int>) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    eachField(of: bytes, content) { fields.append([UInt8](copying: $0)) }
    return fields
  }

  /// Lends the fields of a row one after the other.
  package func eachField(of bytes: Span<UInt8>, _ content: Range<Int>, _ body: (Span<UInt8>) -> Void) {
    var index = content.lowerBound
    var unquoted: [UInt8] = []
    // Where one quote does not close, none behind it does.
    var mayClose = true
    while true {
      var end = index
      let isQuoted = mayClose && index < content.upperBound && bytes[index] == UInt8(ascii: "\"")
      let close = isQuoted ? closing(in: bytes.extracting(..<content.upperBound), from: index + 1)?.end : nil
      mayClose = mayClose && isQuoted == (close != nil)
      if let close {
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

  /// The same for the field of a row, which is no longer than a field may be. Where an earlier quote was found to close too late, this one is held to
  /// close where that one does.
  private func closing(in bytes: Span<UInt8>, from start: Int, _ outlook: inout Outlook) -> (end: Int, isIrregular: Bool)? {
    let limit = min(bytes.count, start + CSVScanner.longestField)
    var from = start
    var isIrregular = false
    if outlook.seen.contains(start) {
      if let end = outlook.end { return end < limit ? (end, true) : nil }
      (from, isIrregular) = (outlook.seen.upperBound, true)
    }
    if from >= limit { return nil }
    let found = closing(in: bytes.extracting(..<limit), from: from)
    outlook.seen = start..<(found.map { $0.end + 1 } ?? limit)
    // A quote at the very end of what is looked at may be one of two.
    let isCut = limit < bytes.count && found?.end == limit - 1
    outlook.end = isCut ? nil : found?.end
    return isCut ? nil : found.map { ($0.end, isIrregular || $0.isIrregular) }
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
    for _ in 0..<CSVScanner.comparedLines where start < range.upperBound {
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
