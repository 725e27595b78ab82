import Decoding

/// Makes the bytes of a calendar file fit for libical: whole lines, UTF-8, no NULs, no endless nesting.
enum ICalendarText {
  /// Components within components; real calendars have three.
  private static let depthLimit = 12
  /// The longest line that libical gets: it copies a line again for every 80 bytes of it. Only attachments are longer in sound files.
  private static let longestLine = 256 << 10
  private static let attachment = Array("ATTACH".utf8)
  private static let begin = Array("BEGIN:".utf8)
  private static let end = Array("END:".utf8)

  /// - Returns: the lines, how many bytes could not be decoded, and how many lines were nested too deep or are too long.
  static func prepared(_ bytes: [UInt8]) -> (text: [UInt8], losses: Int, tooDeep: Int) {
    // Lines are joined before decoding: a fold may stand within a character.
    let (text, losses) = Charset.decode(unfolded(bytes), name: nil)
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 1)
    var depth = 0
    var tooDeep = 0
    let span = text.span
    var position = 0
    while position < text.count {
      let lineEnd = span.lineEnd(from: position, in: 0..<text.count)
      let next = min(lineEnd + 1, text.count)
      if span.holds(begin, at: position, before: lineEnd) { depth += 1 }
      if next - position > longestLine {
        if !span.holds(attachment, at: position, before: lineEnd) { tooDeep += 1 }
      } else if isEmpty(span, position..<lineEnd) {
        // libical takes a property without a value for damage.
      } else if depth > depthLimit {
        tooDeep += 1
      } else {
        output.append(contentsOf: text[position..<next])
      }
      if span.holds(end, at: position, before: lineEnd) { depth = max(0, depth - 1) }
      position = next
    }
    return (output, losses, tooDeep)
  }

  /// Whether a line is a property without a value, as many programs write where there is no place or no description. What says where a part begins and
  /// ends, and when something is, needs a value.
  private static func isEmpty(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 32 { end -= 1 }
    guard end > line.lowerBound, bytes[end - 1] == UInt8(ascii: ":"), bytes[line.lowerBound].isLetter else { return false }
    // A colon before, outside of quotes, begins the value.
    var isQuoted = false
    for index in line.lowerBound..<end - 1 {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ":"), !isQuoted { return false }
    }
    return !needed.contains { bytes.holds($0, at: line.lowerBound, before: end) && !bytes[line.lowerBound + $0.count].isNamePart }
  }

  private static let needed = ["BEGIN", "END", "DTSTART", "RRULE", "RECURRENCE-ID", "TZID", "TZOFFSETFROM", "TZOFFSETTO"].map {
    Array($0.utf8)
  }

  /// Removes line breaks before a blank or tab, carriage returns, NULs and a byte order mark.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 13: continue
      case 10 where index < bytes.count && (bytes[index] == 32 || bytes[index] == 9): index += 1
      case 0: output.append(32)
      default: output.append(byte)
      }
    }
    return output
  }
}

extension UInt8 {
  /// What the name of a property is made of.
  fileprivate var isNamePart: Bool { isLetter || isDigit || self == UInt8(ascii: "-") }
}
