/// Makes a broken element readable: invalid UTF-8 becomes U+FFFD, control characters in strings become blanks, and escapes that mean nothing U+FFFD.
enum JSONRepair {
  /// - Returns: the repaired bytes, and how many places were repaired.
  static func repaired(_ bytes: Span<UInt8>) -> (bytes: [UInt8], losses: Int) {
    var (text, losses) = UTF8Repair.repaired(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 64)
    var isString = false
    var index = 0
    // A sentinel, so that an escape at the very end can be looked at.
    text.append(0)
    let end = text.count - 1
    while index < end {
      let byte = text[index]
      if !isString {
        if byte == UInt8(ascii: "\"") { isString = true }
        output.append(byte)
      } else if byte == UInt8(ascii: "\"") {
        isString = false
        output.append(byte)
      } else if byte < 0x20 {
        output.append(0x20)
        losses += 1
      } else if byte == UInt8(ascii: "\\") {
        let length = escape(in: text, at: index)
        if length > 0 {
          output += text[index..<index + length]
          index += length - 1
        } else {
          output += [0xef, 0xbf, 0xbd]
          losses += 1
          index +=
            text[index + 1] == UInt8(ascii: "u")
            ? min(5, hexDigits(in: text, at: index + 2) + 1) : text[index + 1] >= 0x20 && text[index + 1] < 0x80 ? 1 : 0
        }
      } else {
        output.append(byte)
      }
      index += 1
    }
    return (output, losses)
  }

  /// The length of a sound escape: 2, 6, or 12 for a pair of surrogates; 0 if it means nothing.
  private static func escape(in text: [UInt8], at index: Int) -> Int {
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard hexDigits(in: text, at: index + 2) == 4 else { return 0 }
      let unit = value(in: text, at: index + 2)
      if unit & 0xfc00 == 0xdc00 { return 0 }
      if unit & 0xfc00 != 0xd800 { return 6 }
      guard index + 7 < text.count, text[index + 6] == UInt8(ascii: "\\"), text[index + 7] == UInt8(ascii: "u"),
        hexDigits(in: text, at: index + 8) == 4,
        value(in: text, at: index + 8) & 0xfc00 == 0xdc00
      else { return 0 }
      return 12
    default: return 0
    }
  }

  private static func hexDigits(in text: [UInt8], at start: Int) -> Int {
    var count = 0
    while count < 4, start + count < text.count, hexValue(text[start + count]) != nil { count += 1 }
    return count
  }

  private static func value(in text: [UInt8], at start: Int) -> Int { (0..<4).reduce(0) { $0 * 16 + (hexValue(text[start + $1]) ?? 0) } }

  private static func hexValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...70: Int(byte) - 55
    case 97...102: Int(byte) - 87
    default: nil
    }
  }
}
