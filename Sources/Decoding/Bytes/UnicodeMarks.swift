/// Blanks and marks beyond ASCII that programs put into lines: no-break blanks before AM and PM, and marks that only turn the direction of writing.
extension Span<UInt8> {
  /// How many bytes a mark without width takes at `index`: U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069, U+FEFF; 0 if none stands there.
  @inlinable public func markLength(at index: Int) -> Int {
    guard index + 2 < count else { return 0 }
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xe2, 0x80, 0x8e...0x8f), (0xe2, 0x80, 0xaa...0xae), (0xe2, 0x81, 0xa6...0xa9), (0xef, 0xbb, 0xbf): return 3
    default: return 0
    }
  }

  /// How many bytes a blank takes at `index`, the narrow and no-break ones included; 0 if none stands there.
  @inlinable public func blankLength(at index: Int) -> Int {
    guard index < count else { return 0 }
    if self[index] == 32 || self[index] == 9 { return 1 }
    if index + 1 < count, self[index] == 0xc2, self[index + 1] == 0xa0 { return 2 }
    guard index + 2 < count, self[index] == 0xe2, self[index + 1] == 0x80 else { return 0 }
    return self[index + 2] == 0xaf || self[index + 2] == 0x89 ? 3 : 0
  }

  /// Where the next byte stands that is neither blank nor mark.
  @inlinable public func visible(from start: Int) -> Int {
    var index = start
    while index < count {
      let length = blankLength(at: index) + markLength(at: index)
      if length == 0 { return index }
      index += length
    }
    return index
  }

  /// A copy without marks, and with every blank of its kind as a blank; line ends stay.
  package func withoutMarks(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] >= 0xc2 {
        let mark = markLength(at: index)
        let blank = blankLength(at: index)
        if mark + blank > 0 {
          if blank > 0 { bytes.append(32) }
          index += mark + blank
          continue
        }
      }
      bytes.append(self[index])
      index += 1
    }
    return bytes
  }
}
