/// Text that should be UTF-8.
enum UTF8Repair {
  /// Puts U+FFFD in the place of whatever is no UTF-8.
  /// - Returns: the repaired bytes, and how many places were repaired.
  static func repaired(_ bytes: Span<UInt8>) -> (bytes: [UInt8], losses: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 64)
    var losses = 0
    var index = 0
    while index < bytes.count {
      let length = scalarLength(in: bytes, at: index)
      if length == 0 {
        output += [0xef, 0xbf, 0xbd]
        losses += 1
        index += 1
        while index < bytes.count, bytes[index] & 0xc0 == 0x80 { index += 1 }
      } else {
        for k in index..<index + length { output.append(bytes[k]) }
        index += length
      }
    }
    return (output, losses)
  }

  /// The length of the well-formed scalar that starts here (Unicode 15, table 3-7), or 0.
  static func scalarLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first >= 0xc2 && first <= 0xdf ? 2 : first & 0xf0 == 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let low: UInt8 = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf
    guard second >= low, second <= high else { return 0 }
    for k in 2..<max(2, length) where bytes[index + k] & 0xc0 != 0x80 { return 0 }
    return length
  }
}
