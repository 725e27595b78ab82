import Decoding

/// Slack's way of writing links, mentions and the three characters that it escapes.
enum SlackText {
  /// Whether a text reads the same decoded.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "<") || text[index] == UInt8(ascii: "&") { return false }
    return true
  }

  /// Appends the text as people see it: `<@U1>` as `@U1`, `<#C1|ops>` as `#ops`, `<!here>` as `@here`, a link as its label or else its address.
  static func decode(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let run = index
      while index < text.count, text[index] != UInt8(ascii: "<"), text[index] != UInt8(ascii: "&") { index += 1 }
      output.append(text.extracting(run..<index))
      guard index < text.count else { return }
      if text[index] == UInt8(ascii: "&") {
        index += entity(text, at: index, into: &output)
      } else if let end = closing(text, from: index + 1) {
        mark(text, index + 1..<end, into: &output)
        index = end + 1
      } else {
        output.append(text[index])
        index += 1
      }
    }
  }

  /// Appends one of `&amp;`, `&lt;`, `&gt;`, or a bare `&`.
  /// - Returns: how many bytes it took.
  private static func entity(_ text: Span<UInt8>, at index: Int, into output: inout [UInt8]) -> Int {
    let entities: [(StaticString, UInt8)] = [("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">"))]
    for (name, byte) in entities where matches(text, at: index, name) {
      output.append(byte)
      return name.utf8CodeUnitCount
    }
    output.append(text[index])
    return 1
  }

  private static func matches(_ text: Span<UInt8>, at index: Int, _ name: StaticString) -> Bool {
    guard index + name.utf8CodeUnitCount <= text.count else { return false }
    return name.withUTF8Buffer { buffer in buffer.indices.allSatisfy { unsafe buffer[$0] == text[index + $0] } }
  }

  private static func closing(_ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == UInt8(ascii: ">") { return index }
      if text[index] == UInt8(ascii: "<") { return nil }
      index += 1
    }
    return nil
  }

  /// Appends what stands between `<` and `>`.
  private static func mark(_ text: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
    guard let first = range.first else { return }
    let bar = range.first { text[$0] == UInt8(ascii: "|") }
    let target = range.lowerBound..<(bar ?? range.upperBound)
    let label = bar.map { $0 + 1..<range.upperBound } ?? range.upperBound..<range.upperBound
    switch text[first] {
    case UInt8(ascii: "@"): output.append(text.extracting(target))
    case UInt8(ascii: "#"):
      output.append(UInt8(ascii: "#"))
      output.append(text.extracting(label.isEmpty ? target.dropFirst() : label))
    case UInt8(ascii: "!"): command(text, target.dropFirst(), label, into: &output)
    default:
      if !label.isEmpty {
        entities(text.extracting(label), into: &output)
      } else if matches(text, at: first, "mailto:") {
        output.append(text.extracting(target.dropFirst(7)))
      } else {
        entities(text.extracting(target), into: &output)
      }
    }
  }

  /// `here`, `subteam^S1|@team`, `date^1392734382^...|18 February`.
  private static func command(_ text: Span<UInt8>, _ name: Range<Int>, _ label: Range<Int>, into output: inout [UInt8]) {
    let caret = name.first { text[$0] == UInt8(ascii: "^") }
    if caret != nil, !label.isEmpty {
      entities(text.extracting(label), into: &output)
    } else {
      output.append(UInt8(ascii: "@"))
      output.append(text.extracting(name.lowerBound..<(caret ?? name.upperBound)))
    }
  }

  private static func entities(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&") {
        index += entity(text, at: index, into: &output)
      } else {
        output.append(text[index])
        index += 1
      }
    }
  }
}
