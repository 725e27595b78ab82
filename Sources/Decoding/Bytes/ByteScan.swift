public import Glibc

extension Span<UInt8> {
  /// The position of the next `byte` in `range`, found by memchr.
  @inlinable public func position(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    return unsafe withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// The position of the last `byte` before `end`.
  @inlinable public func lastPosition(of byte: UInt8, before end: Int) -> Int? {
    var index = end
    while index > 0 {
      index -= 1
      if self[index] == byte { return index }
    }
    return nil
  }

  /// The position of the next `needle` in `range`, found by memchr of its first byte: needles begin with a byte that is rare enough.
  @inlinable public func position(of needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = needle.first else { return nil }
    var position = range.lowerBound
    while position + needle.count <= range.upperBound,
      let found = self.position(of: first, in: position..<range.upperBound - needle.count + 1)
    {
      var index = 1
      while index < needle.count, self[found + index] == needle[index] { index += 1 }
      if index == needle.count { return found }
      position = found + 1
    }
    return nil
  }

  /// The end of the line that holds `start`, without its newline; the end of `range` for a last line without one.
  @inlinable public func lineEnd(from start: Int, in range: Range<Int>) -> Int {
    position(of: 10, in: start..<range.upperBound) ?? range.upperBound
  }

  /// Whether the ASCII letters at `position` are `word`, in any case.
  @inlinable public func holds(_ word: [UInt8], at position: Int, before end: Int) -> Bool {
    guard position >= 0, position + word.count <= end else { return false }
    for k in word.indices where self[position + k].asciiLowercased != word[k].asciiLowercased { return false }
    return true
  }

  /// A copy of some of the bytes.
  @inlinable public func copy(_ range: Range<Int>) -> [UInt8] {
    unsafe extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
  }
}

extension UInt8 {
  /// `A`-`Z` as `a`-`z`, every other byte as it is.
  @inlinable public var asciiLowercased: UInt8 { self >= 65 && self <= 90 ? self | 32 : self }
  /// `0`-`9`.
  @inlinable public var isDigit: Bool { self >= 48 && self <= 57 }
  /// `A`-`Z` and `a`-`z`.
  @inlinable public var isLetter: Bool { asciiLowercased >= 97 && asciiLowercased <= 122 }
  /// Blank, tab, or the rest of a line end.
  @inlinable public var isBlank: Bool { self == 32 || self == 9 || self == 13 }
}

extension [UInt8] {
  /// Without blanks and line ends at both ends.
  @inlinable public var trimmed: [UInt8] {
    guard let first = firstIndex(where: { $0 > 32 }), let last = lastIndex(where: { $0 > 32 }) else { return [] }
    return first == 0 && last == count - 1 ? self : Array(self[first...last])
  }

  /// ASCII letters in lower case; other bytes as they are.
  @inlinable public var asciiLowercased: [UInt8] { map(\.asciiLowercased) }

  /// A whole number of ASCII digits, at most nine of them.
  @inlinable public var number: Int? {
    guard !isEmpty, count <= 9, allSatisfy(\.isDigit) else { return nil }
    return reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// CRLF and CR as LF, and NUL as blank.
  package var withUnixLines: [UInt8] {
    guard span.position(of: 13, in: 0..<count) != nil || span.position(of: 0, in: 0..<count) != nil else { return self }
    var lines: [UInt8] = []
    lines.reserveCapacity(count)
    for k in indices {
      if self[k] == 13, k + 1 < count, self[k + 1] == 10 { continue }
      lines.append(self[k] == 13 ? 10 : self[k] == 0 ? 32 : self[k])
    }
    return lines
  }
}

extension Span<UInt8> {
  /// Whether these are the bytes of a literal.
  @inlinable public func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { buffer in buffer.indices.allSatisfy { unsafe buffer[$0] == self[$0] } }
  }
}
