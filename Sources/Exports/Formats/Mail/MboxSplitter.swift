/// Finds where the messages of an mbox begin.
///
/// A `From ` line with a date begins one if a blank line stands before it or a header line follows: old mailboxes lack the one, prose lacks the other.
/// A bare `From ` (GYB, some Thunderbird versions) needs the blank line and two header lines.
enum MboxSplitter {
  private static let mark = Array("\nFrom".utf8)
  private static let word = Array("From".utf8)
  private static let quotedMark = Array(">From ".utf8)

  /// The starts of all messages in whole records; what stands before the first is blank, or no message.
  static func starts(in bytes: Span<UInt8>) -> [Int] {
    var starts: [Int] = []
    // A byte order mark may stand before the very first.
    let first = bytes.holds([0xEF, 0xBB, 0xBF], at: 0, before: bytes.count) ? 3 : 0
    if begins(at: first, in: bytes) { starts.append(first) }
    var position = 0
    while let found = bytes.position(of: mark, in: position..<bytes.count) {
      position = found + 1
      if begins(at: found + 1, in: bytes) { starts.append(found + 1) }
    }
    return starts
  }

  /// How many bytes of a chunk are whole messages: up to the last message that begins in it, if the lines that decide this are in view.
  static func cut(_ chunk: Span<UInt8>, atEnd: Bool) -> Int {
    if atEnd { return chunk.count }
    var candidates: [Int] = []
    var position = 0
    while let found = chunk.position(of: mark, in: position..<chunk.count) {
      position = found + 1
      candidates.append(position)
    }
    for start in candidates.reversed() where begins(at: start, in: chunk) {
      // Two lines after the separator decide, so both must be whole.
      var line = start
      var whole = 0
      while whole < 3, let end = chunk.position(of: 10, in: line..<chunk.count) {
        line = end + 1
        whole += 1
      }
      if whole == 3 { return start }
    }
    return 0
  }

  /// Whether a message begins with the line at `start`.
  static func begins(at start: Int, in bytes: Span<UInt8>) -> Bool {
    let end = bytes.lineEnd(from: start, in: 0..<bytes.count)
    guard end - start >= 4, bytes.holds(word, at: start, before: end), bytes[start] == UInt8(ascii: "F") else { return false }
    let next = min(end + 1, bytes.count)
    if isBare(bytes, start + 4..<end) {
      guard isBlankBefore(start, in: bytes), isHeader(at: next, in: bytes) else { return false }
      let second = min(bytes.lineEnd(from: next, in: 0..<bytes.count) + 1, bytes.count)
      return isHeader(at: second, in: bytes) || (second < bytes.count && (bytes[second] == 32 || bytes[second] == 9))
    }
    guard FromLine(bytes.extracting(start..<end)) != nil else { return false }
    return isBlankBefore(start, in: bytes) || isHeader(at: next, in: bytes)
  }

  /// Whether the line at `start` is a header field, or the older separator of mail that was handed on within a machine.
  static func isHeader(at start: Int, in bytes: Span<UInt8>) -> Bool {
    colon(ofHeaderAt: start, in: bytes) != nil || bytes.holds(quotedMark, at: start, before: bytes.count)
  }

  /// The colon after the name of a header field: letters, digits, hyphens and underscores.
  static func colon(ofHeaderAt start: Int, in bytes: Span<UInt8>) -> Int? {
    var index = start
    let end = min(bytes.count, start + 76)
    while index < end,
      bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
    { index += 1 }
    return index > start && index < end && bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  /// Nothing after `From`, or only the hyphen that stands for a sender.
  private static func isBare(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where !bytes[index].isBlank && bytes[index] != UInt8(ascii: "-") { return false }
    return true
  }

  private static func isBlankBefore(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    var index = start - 1
    guard index >= 0, bytes[index] == 10 else { return true }
    index -= 1
    if index >= 0, bytes[index] == 13 { index -= 1 }
    return index < 0 || bytes[index] == 10
  }
}
