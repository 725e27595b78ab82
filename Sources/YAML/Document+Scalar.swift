extension Document {
  /// A text as a scalar of YAML, to be written into a file: without quotes where that is safe, else in double quotes.
  ///
  /// Safe in every place: as a key, as a value, as an item of a list in brackets. Reading gives the same text back; control characters,
  /// which no file may hold, become blanks.
  public static func scalar(_ text: String) -> String {
    let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    let safe = text.utf8.allSatisfy { isPlain($0) }
    if safe, let first = text.utf8.first, isLetter(first), text.utf8.last != 0x20, !words.contains(text.lowercased()) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5c: result += "\\\\"
      case 0x09: result += "\\t"
      case 0x0a: result += "\\n"
      case 0..<0x20, 0x7f: result += " "
      // Line ends of YAML and marks that a file may not hold as they are.
      case 0x80..<0xa0, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A list in brackets.
  public static func list(_ texts: some Sequence<String>) -> String { "[\(texts.map { scalar($0) }.joined(separator: ", "))]" }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) }

  /// Letters, digits, blanks and the few marks that mean nothing to YAML within a word.
  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || [0x20, 0x2d, 0x2e, 0x2f, 0x5f, 0x40, 0x2b].contains(byte)
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
