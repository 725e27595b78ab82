/// How the characters of a text file are written: told by its byte order mark, or by the zero bytes that ASCII text has in the wide encodings.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  case utf32(bigEndian: Bool)

  /// Decides from a file's beginning. Bytes that are not UTF-8 count as `utf8`: they are decoded record by record (`Charset`).
  package init(_ head: [UInt8]) {
    if head.starts(with: [0xff, 0xfe, 0, 0]) {
      self = .utf32(bigEndian: false)
    } else if head.starts(with: [0, 0, 0xfe, 0xff]) {
      self = .utf32(bigEndian: true)
    } else if head.starts(with: [0xff, 0xfe]) {
      self = .utf16(bigEndian: false)
    } else if head.starts(with: [0xfe, 0xff]) {
      self = .utf16(bigEndian: true)
    } else {
      self = TextEncoding.unmarked(head)
    }
  }

  /// UTF-16 without a mark: nearly every second byte of Latin text is zero, and always on the same side.
  private static func unmarked(_ head: [UInt8]) -> TextEncoding {
    let units = min(head.count, 512) / 2
    guard units >= 8 else { return .utf8 }
    var zeros = [0, 0]
    for index in 0..<units * 2 where head[index] == 0 { zeros[index % 2] += 1 }
    if zeros[1] * 10 >= units * 7, zeros[0] * 20 <= zeros[1] { return .utf16(bigEndian: false) }
    if zeros[0] * 10 >= units * 7, zeros[1] * 20 <= zeros[0] { return .utf16(bigEndian: true) }
    return .utf8
  }

  /// How many bytes the byte order mark at the start of a file takes.
  package func markLength(_ bytes: [UInt8]) -> Int {
    switch self {
    case .utf8: bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    case .utf16: bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) ? 2 : 0
    case .utf32: bytes.starts(with: [0xff, 0xfe, 0, 0]) || bytes.starts(with: [0, 0, 0xfe, 0xff]) ? 4 : 0
    }
  }

  /// The UTF-8 of a piece of such a file, without a byte order mark. Units that are no character become U+FFFD.
  package func text(_ bytes: [UInt8], atStart: Bool) -> [UInt8] {
    let start = atStart ? markLength(bytes) : 0
    switch self {
    case .utf8: return start == 0 ? bytes : Array(bytes.dropFirst(start))
    case .utf16(let bigEndian):
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for index in stride(from: start, to: bytes.count - 1, by: 2) {
        let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(bigEndian ? a << 8 | b : b << 8 | a)
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    case .utf32(let bigEndian):
      var units: [UInt32] = []
      units.reserveCapacity(bytes.count / 4)
      for index in stride(from: start, to: bytes.count - 3, by: 4) {
        let unit = bytes[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        units.append(bigEndian ? unit : unit.byteSwapped)
      }
      return Array(String(decoding: units, as: UTF32.self).utf8)
    }
  }

  /// How many bytes a piece of UTF-8 took in the file.
  package func length(of text: Span<UInt8>) -> Int {
    if self == .utf8 { return text.count }
    var characters = 0
    var pairs = 0
    for index in text.indices {
      characters += text[index] & 0xc0 == 0x80 ? 0 : 1
      pairs += text[index] >= 0xf0 ? 1 : 0
    }
    if case .utf16 = self { return (characters + pairs) * 2 }
    return characters * 4
  }
}
