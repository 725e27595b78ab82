import Decoding

/// Finds where the messages of an mbox begin.
///
/// A `From ` line with a date in the manner of asctime begins one if a blank line stands before it or a header line follows: old mailboxes lack the one,
/// prose lacks the other. Other lines that begin with `From ` (a bare one, `From - `, `From 17@xxx`, a date that is written otherwise) need the blank line
/// and the header of a mail.
enum MboxSplitter {
  private static let mark = Array("\nFrom".utf8)
  private static let word = Array("From".utf8)
  private static let quotedMark = Array(">From ".utf8)

  /// What a line that begins with `From` is.
  enum Verdict { case begins, doubtful, text }

  /// The starts of all messages in whole records; what stands before the first is blank, or no message.
  static func starts(in bytes: Span<UInt8>) -> [Int] { scan(bytes).starts }

  /// The starts of all messages, and the starts of the lines of which it is doubtful.
  /// - Parameter isMailbox: whether messages are expected. In a file that holds one mail only what looks like a whole mail begins another.
  static func scan(_ bytes: Span<UInt8>, isMailbox: Bool = true) -> (starts: [Int], doubtful: [Int]) {
    var starts: [Int] = []
    var doubtful: [Int] = []
    // A byte order mark may stand before the very first.
    let first = bytes.holds([0xEF, 0xBB, 0xBF], at: 0, before: bytes.count) ? 3 : 0
    // Whatever it looks like, nothing stands before it that it could belong to.
    if verdict(at: first, in: bytes) != .text { starts.append(first) }
    var position = 0
    while let found = bytes.position(of: mark, in: position..<bytes.count) {
      position = found + 1
      switch isMailbox ? verdict(at: position, in: bytes) : strictVerdict(at: position, in: bytes) {
      case .begins: starts.append(position)
      case .doubtful: doubtful.append(position)
      case .text: break
      }
    }
    return (starts, doubtful)
  }

  /// How many bytes of a chunk are whole messages: up to the last message that begins in it, if the lines that decide this are in view.
  static func cut(_ chunk: Span<UInt8>, atEnd: Bool, isMailbox: Bool = true) -> Int {
    if atEnd { return chunk.count }
    var candidates: [Int] = []
    var position = 0
    while let found = chunk.position(of: mark, in: position..<chunk.count) {
      position = found + 1
      candidates.append(position)
    }
    for start in candidates.reversed() {
      guard (isMailbox ? verdict(at: start, in: chunk) : strictVerdict(at: start, in: chunk)) == .begins else { continue }
      // The lines after the separator decide, so they must be whole.
      var line = start
      var whole = 0
      while whole <= MboxEvidence.lines, let end = chunk.position(of: 10, in: line..<chunk.count) {
        line = end + 1
        whole += 1
      }
      if whole > MboxEvidence.lines { return start }
    }
    return 0
  }

  /// Whether a message begins with the line at `start`.
  static func begins(at start: Int, in bytes: Span<UInt8>) -> Bool { verdict(at: start, in: bytes) == .begins }

  /// What the line at `start` is in a mailbox.
  static func verdict(at start: Int, in bytes: Span<UInt8>) -> Verdict {
    let end = bytes.lineEnd(from: start, in: 0..<bytes.count)
    guard end - start >= 4, bytes.holds(word, at: start, before: end), bytes[start] == UInt8(ascii: "F"),
      end == start + 4 || bytes[start + 4].isBlank
    else { return .text }
    let line = bytes.extracting(start..<end)
    let next = min(end + 1, bytes.count)
    let isAfterBlank = isBlankBefore(start, in: bytes)
    let date = FromLine(line)
    if let date, !date.isISO, isAfterBlank || isHeader(at: next, in: bytes) { return .begins }
    let evidence = MboxEvidence(at: next, in: bytes)
    guard evidence.isMail, !FromLine.isPatch(line) else { return .text }
    let isPlain = date != nil || isUndated(bytes, start + 4..<end)
    if isAfterBlank { return isPlain || evidence.isCarried ? .begins : .doubtful }
    return isPlain ? .doubtful : .text
  }

  /// What the line at `start` is in a file that is expected to hold one mail.
  private static func strictVerdict(at start: Int, in bytes: Span<UInt8>) -> Verdict {
    let verdict = verdict(at: start, in: bytes)
    guard verdict == .begins else { return verdict }
    let next = min(bytes.lineEnd(from: start, in: 0..<bytes.count) + 1, bytes.count)
    return isBlankBefore(start, in: bytes) && MboxEvidence(at: next, in: bytes).isMail ? .begins : .text
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

  /// Nothing after `From`, or one word that stands for a sender: a hyphen, an address, or a whole line without a date (`From - `, `From 17@xxx`), and
  /// after it at most what holds a year.
  private static func isUndated(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound, bytes[first].isBlank { first += 1 }
    guard first < range.upperBound else { return true }
    var end = first
    while end < range.upperBound, !bytes[end].isBlank { end += 1 }
    let isSender = (end == first + 1 && bytes[first] == UInt8(ascii: "-")) || bytes.position(of: UInt8(ascii: "@"), in: first..<end) != nil
    return isSender && (isBlank(bytes, end..<range.upperBound) || holdsYear(bytes, end..<range.upperBound))
  }

  private static func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where !bytes[index].isBlank { return false }
    return true
  }

  /// Four digits that stand alone and are a year of mail.
  private static func holdsYear(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var digits = 0
    for index in range {
      digits = bytes[index].isDigit ? digits + 1 : 0
      let ends = index + 1 == range.upperBound || !bytes[index + 1].isDigit
      if digits == 4, ends,
        bytes.holds([49, 57], at: index - 3, before: range.upperBound) || bytes.holds([50, 48], at: index - 3, before: range.upperBound)
      {
        return true
      }
    }
    return false
  }

  private static func isBlankBefore(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    var index = start - 1
    guard index >= 0, bytes[index] == 10 else { return true }
    index -= 1
    if index >= 0, bytes[index] == 13 { index -= 1 }
    return index < 0 || bytes[index] == 10
  }
}
