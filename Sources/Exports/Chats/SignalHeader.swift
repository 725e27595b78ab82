import Decoding

/// The header that signal-export writes, which other readers of chats must leave alone.
enum SignalHeader {
  /// `[2026-03-02, 15:04] ` or `[2026-03-02 15:04:10] `; nothing else.
  static func read(_ line: Span<UInt8>) -> ChatHeader? {
    guard line.count > 0, line[0] == UInt8(ascii: "["), let header = ChatHeader(line), header.numbers.isYearFirst,
      header.separator == UInt8(ascii: "-"), !header.is12Hours
    else { return nil }
    return header
  }

  /// Whether a file begins with such a header, and shows what only this tool writes: "Me", or the two blanks with which Markdown breaks lines.
  static func begins(_ entry: Export.Entry) -> Bool {
    let text = LineRecords.opening(entry)
    let span = text.span
    var position = 0
    var isFirst = true
    var headers = 0
    var broken = 0
    var hasMe = false
    while position < span.count {
      let end = span.lineEnd(from: position, in: 0..<span.count)
      let line = span.extracting(position..<end)
      position = end + 1
      if line.count == 0 { continue }
      let header = read(line)
      if isFirst, header == nil { return false }
      isFirst = false
      guard let header else { continue }
      let rest = line.extracting(header.rest..<line.count)
      headers += 1
      hasMe = hasMe || rest.holds(Array("Me:".utf8), at: 0, before: rest.count)
      if rest.count > 2, rest[rest.count - 1] == 32, rest[rest.count - 2] == 32 { broken += 1 }
    }
    return hasMe || (headers > 0 && broken * 2 >= headers)
  }
}
