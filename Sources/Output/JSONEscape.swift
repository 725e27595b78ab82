/// Text between the quotation marks of JSON.
enum JSONEscape {
  /// Marks that turn text around or steer a terminal stand as their codes; all else as it is, or as ASCII.
  static func write(_ text: String, asASCII isASCII: Bool, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "/" where isASCII: bytes.append(contentsOf: "\\/".utf8)
      case "\t" where !isASCII: bytes.append(contentsOf: "\\t".utf8)
      case _ where Printable.isControl(scalar) || isASCII && !(0x20..<0x7f).contains(scalar.value):
        for unit in UTF16.encode(scalar) ?? .init() { write(unit, to: &bytes) }
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    bytes.append(0x22)
  }

  /// What JSON cannot hold stands as its code; all else is copied in runs.
  static func write(_ text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var run = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5c {
      bytes.append(contentsOf: text[run..<index])
      run = index + 1
      switch byte {
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x22, 0x5c: bytes.append(contentsOf: [0x5c, byte])
      default: write(UInt16(byte), to: &bytes)
      }
    }
    bytes.append(contentsOf: text[run...])
    bytes.append(0x22)
  }

  /// `\u202e`.
  private static func write(_ unit: UInt16, to bytes: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] { bytes.append(hex[Int(unit >> UInt16(shift)) & 15]) }
  }
}
