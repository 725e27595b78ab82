/// Characters asked for by their bytes: where text is ASCII, which it nearly always is, the answer is the same and comes fifty times as fast. Where it is
/// not, characters are asked as ever.
extension Substring {
  /// A part, by the offsets of its bytes.
  @inlinable public func bytes(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The lines, empty ones too, without their newlines.
  package var lines: [Substring] {
    let view = utf8
    let bytes = view.span
    var lines: [Substring] = []
    var start = 0
    while let end = bytes.position(of: 10, in: start..<bytes.count) {
      lines.append(self.bytes(start..<end))
      start = end + 1
    }
    lines.append(self.bytes(start..<bytes.count))
    return lines
  }

  /// The text behind the marks at its beginning.
  /// - Parameter isMark: of ASCII characters.
  @inline(__always)
  @inlinable public func dropping(while isMark: (UInt8) -> Bool) -> Substring {
    let view = utf8
    let bytes = view.span
    var index = 0
    while index < bytes.count, isMark(bytes[index]) {
      // What follows may belong to the same character.
      if index + 1 < bytes.count, bytes[index + 1] >= 0x80 {
        return self.bytes(index..<bytes.count).drop { $0.asciiValue.map(isMark) ?? false }
      }
      index += 1
    }
    return index == 0 ? self : self.bytes(index..<bytes.count)
  }

  /// The place of the first mark of ASCII, in bytes, if it is one of the first `count` characters.
  @inline(__always)
  @inlinable public func offset(within count: Int, of isMark: (UInt8) -> Bool) -> Int? {
    let view = utf8
    let bytes = view.span
    let end = Swift.min(bytes.count, count)
    for index in 0..<end {
      let byte = bytes[index]
      if byte >= 0x80 || (isMark(byte) && index + 1 < bytes.count && bytes[index + 1] >= 0x80) {
        let head = prefix(count)
        return head.firstIndex { $0.asciiValue.map(isMark) ?? false }.map { head.utf8.distance(from: head.startIndex, to: $0) }
      }
      if isMark(byte) { return index }
    }
    return nil
  }

  /// Whether all characters pass.
  /// - Parameters:
  ///   - passes: for those of ASCII.
  ///   - otherwise: for all characters, where some are not.
  @inline(__always)
  @inlinable public func all(_ passes: (UInt8) -> Bool, otherwise: (Character) -> Bool) -> Bool {
    let view = utf8
    let bytes = view.span
    for index in bytes.indices {
      if bytes[index] >= 0x80 { return allSatisfy(otherwise) }
      if !passes(bytes[index]) { return false }
    }
    return true
  }

  /// How many words blanks part.
  package var wordCount: Int {
    let view = utf8
    let bytes = view.span
    var count = 0
    for index in bytes.indices where bytes[index] != 32 && (index == 0 || bytes[index - 1] == 32) { count += 1 }
    return count
  }

  /// The first words between blanks; the last of them holds the rest of the text if there are more.
  package func firstWords(_ most: Int) -> [Substring] {
    let view = utf8
    let bytes = view.span
    var words: [Substring] = []
    var start = 0
    while start < bytes.count {
      while start < bytes.count, bytes[start] == 32 { start += 1 }
      guard start < bytes.count else { break }
      let end = words.count == most - 1 ? bytes.count : bytes.position(of: 32, in: start..<bytes.count) ?? bytes.count
      words.append(self.bytes(start..<end))
      start = end
    }
    return words
  }

  /// Whether it holds letters of ASCII in any case; `word` is in lower case.
  package func mentions(_ word: [UInt8]) -> Bool {
    let view = utf8
    let bytes = view.span
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { bytes.holds(word, at: $0, before: bytes.count) }
  }

  /// Whether it begins with the bytes of a literal.
  @inlinable public func begins(with bytes: StaticString) -> Bool {
    utf8.starts(with: bytes.description.utf8)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without blanks at both ends.
  @inlinable public var trimmed: Substring {
    let whole = self[...]
    let view = whole.utf8
    let bytes = view.span
    var start = 0
    var end = bytes.count
    // A blank with a byte of no ASCII beside it may be part of another character.
    while start < end, bytes[start].isSpace, start + 1 == end || bytes[start + 1] < 0x80 { start += 1 }
    while end > start, bytes[end - 1].isSpace, end - 1 == start || bytes[end - 2] < 0x80 { end -= 1 }
    var rest = end - start == bytes.count ? whole : whole.bytes(start..<end)
    if start == end || (bytes[start] < 0x80 && !bytes[start].isSpace && bytes[end - 1] < 0x80 && !bytes[end - 1].isSpace) { return rest }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  @inlinable public var isBlank: Bool {
    let whole = self[...]
    let view = whole.utf8
    let bytes = view.span
    for index in bytes.indices where !bytes[index].isSpace { return bytes[index] < 0x80 ? false : allSatisfy(\.isWhitespace) }
    return true
  }
}

extension UInt8 {
  /// What separates words in ASCII.
  @inlinable public var isSpace: Bool { self == 32 || (self >= 9 && self <= 13) }
}
