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
    var index = 0
    func skipBlanks() { while index < text.count, text[index].isBlank { index += 1 } }
    func number() -> Int64? {
      let start = index
      var value: Int64 = 0
      while index < text.count, text[index].isDigit, index - start < 6 {
        value = value * 10 + Int64(text[index]) - 48
        index += 1
      }
      return index > start ? value : nil
    }
    skipBlanks()
    guard let first = number() else { return nil }
    var parts = [first]
    while parts.count < 3, index < text.count, text[index] == UInt8(ascii: ":") {
      index += 1
      guard let part = number(), part < 60 else { return nil }
      parts.append(part)
    }
    guard parts.count >= 2 else { return nil }
    var milliseconds = parts.reduce(0) { $0 * 60 + $1 } * 1000
    if index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") {
      index += 1
      var scale: Int64 = 100
      let digits = index
      while index < text.count, text[index].isDigit {
        milliseconds += (Int64(text[index]) - 48) * scale
        scale /= 10
        index += 1
      }
      if index == digits { return nil }
    }
    if index < text.count, !text[index].isBlank { return nil }
    if toEnd {
      skipBlanks()
      if index < text.count { return nil }
    }
    return milliseconds
  }
}
