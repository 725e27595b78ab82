import Decoding

/// Writes JSON, for what is passed on to a reader of JSON.
indirect enum JSONText {
  case string([UInt8])
  case number(Int64)
  case object([(key: String, value: JSONText)])
  case list([JSONText])

  static func text(_ text: String) -> JSONText { .string(Array(text.utf8)) }

  /// - Parameter text: the end of what is written.
  func write(to text: inout [UInt8]) {
    switch self {
    case .string(let bytes): JSONText.write(bytes, to: &text)
    case .number(let number): text += Array(String(number).utf8)
    case .list(let items):
      text.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { text += Array(",\n".utf8) }
        item.write(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        JSONText.write(Array(member.key.utf8), to: &text)
        text.append(UInt8(ascii: ":"))
        member.value.write(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ string: [UInt8], to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 10: text += Array("\\n".utf8)
      // A control character says nothing that anybody reads.
      case 0..<32: text.append(32)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
