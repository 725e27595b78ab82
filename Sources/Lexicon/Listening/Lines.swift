import Glibc

/// The lines of a text: where each begins, and what is on it without the blanks around.
struct Lines {
  /// The first byte of each line, and the length of the text at the end.
  private(set) var starts: [Int32] = []

  var count: Int { starts.count - 1 }

  mutating func find(in text: Span<UInt8>) {
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var offset = 0
      while offset < bytes.count, let found = unsafe memchr(base + offset, 0x0A, bytes.count - offset) {
        offset = unsafe UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base + 1
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
    if starts.last != Int32(truncatingIfNeeded: text.count) || starts.count == 1 { starts.append(Int32(truncatingIfNeeded: text.count)) }
  }

  func start(_ line: Int) -> Int { Int(starts[line]) }

  /// The line after `line`, or the end of the text.
  func end(_ line: Int) -> Int { Int(starts[line + 1]) }

  /// A line without blanks at either end.
  func trimmed(_ line: Int, _ text: Span<UInt8>) -> Range<Int> {
    var low = start(line)
    var high = end(line)
    while low < high, text[low] <= 0x20 { low += 1 }
    while high > low, text[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}

extension Span<UInt8> {
  /// Whether a text in lower case stands at an offset, in any case of ASCII letters.
  func holds(_ lower: StaticString, at start: Int, before end: Int) -> Bool {
    guard start >= 0, start + lower.utf8CodeUnitCount <= Swift.min(end, count) else { return false }
    return lower.withUTF8Buffer { word in
      for k in word.indices {
        let byte = self[start + k]
        let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if unsafe folded != word[k] { return false }
      }
      return true
    }
  }

  /// Whether a text in lower case stands anywhere in a range.
  func holds(_ lower: StaticString, within range: Range<Int>) -> Bool {
    guard range.count >= lower.utf8CodeUnitCount else { return false }
    for start in range.lowerBound...(range.upperBound - lower.utf8CodeUnitCount) where holds(lower, at: start, before: range.upperBound) {
      return true
    }
    return false
  }
}
