/// JSON as the chat export writes it: four blanks of indent, everything outside ASCII and every slash escaped.
struct JSONText {
  private(set) var text = ""
  private var depth = 0
  private var first = true

  /// The value of a key or an element.
  enum Value {
    case string(String)
    case number(Int)
    case bool(Bool)
    case strings([String])
  }

  mutating func open(_ bracket: Character, key: String? = nil) {
    separate(key)
    text.append(bracket)
    depth += 1
    first = true
  }

  mutating func close(_ bracket: Character) {
    depth -= 1
    if !first { newline() }
    text.append(bracket)
    first = false
  }

  mutating func put(_ key: String, _ value: Value) {
    switch value {
    case .string(let string):
      separate(key)
      text += JSONText.quoted(string)
    case .number(let number):
      separate(key)
      text += "\(number)"
    case .bool(let bool):
      separate(key)
      text += bool ? "true" : "false"
    case .strings(let strings):
      open("[", key: key)
      for string in strings {
        separate(nil)
        text += JSONText.quoted(string)
      }
      close("]")
    }
  }

  private mutating func separate(_ key: String?) {
    if !first { text.append(",") }
    if depth > 0 { newline() }
    if let key { text += JSONText.quoted(key) + ": " }
    first = false
  }

  private mutating func newline() {
    text.append("\n")
    text += String(repeating: "    ", count: depth)
  }

  static func quoted(_ string: String) -> String {
    var out = "\""
    for unit in string.utf16 {
      switch unit {
      case 0x22: out += "\\\""
      case 0x5c: out += "\\\\"
      case 0x2f: out += "\\/"
      case 0x0a: out += "\\n"
      case 0x20..<0x7f: out.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return out + "\""
  }
}
