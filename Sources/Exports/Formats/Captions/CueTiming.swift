import Decoding
import Events

/// The line of a caption that says from when to when it is shown: `00:01:02.500 --> 00:01:04.000 align:start`.
struct CueTiming: Hashable {
  /// Milliseconds from the beginning of the recording.
  var start: Int64
  var end: Int64

  /// Whether a line is meant to be one, readable or not.
  static func isTiming(_ line: Span<UInt8>) -> Bool {
    guard let arrow = line.position(of: Array("-->".utf8), in: 0..<line.count) else { return false }
    // Prose may hold an arrow; before that of a cue a time stands.
    var index = 0
    while index < arrow, line[index].isBlank { index += 1 }
    return index < arrow && line[index].isDigit
  }

  /// Reads times with or without hours, with one digit or two, with a point or a comma.
  init?(_ line: Span<UInt8>) {
    guard let arrow = line.position(of: Array("-->".utf8), in: 0..<line.count),
      let start = CueTiming.time(line.extracting(..<arrow), toEnd: true),
      let end = CueTiming.time(line.extracting((arrow + 3)...), toEnd: false)
    else { return nil }
    self.start = start
    self.end = end
  }

  /// - Parameter toEnd: nothing but blanks may follow.
  private static func time(_ text: Span<UInt8>, toEnd: Bool) -> Int64? {
    var cursor = ByteCursor()
    func skipBlanks() { while cursor.byte(text).isBlank { cursor.index += 1 } }
    skipBlanks()
    guard let first = cursor.number(text, atMost: 6)?.value else { return nil }
    var parts = [Int64(first)]
    while parts.count < 3, cursor.take(UInt8(ascii: ":"), text) {
      guard let part = cursor.number(text, atMost: 6)?.value, part < 60 else { return nil }
      parts.append(Int64(part))
    }
    guard parts.count >= 2 else { return nil }
    var milliseconds = parts.reduce(0) { $0 * 60 + $1 } * 1000
    if cursor.take(UInt8(ascii: "."), text) || cursor.take(UInt8(ascii: ","), text) {
      let digits = cursor
      milliseconds += Int64(cursor.thousandths(text))
      if cursor == digits { return nil }
    }
    if !cursor.isAtEnd(text), !text[cursor.index].isBlank { return nil }
    if toEnd {
      skipBlanks()
      if !cursor.isAtEnd(text) { return nil }
    }
    return milliseconds
  }
}
