/// A `#` that was meant as text and begins a comment: what stands behind it is gone, brackets that close included.
enum StrayComment {
  /// How far above the place where reading gave up it is looked for.
  private static let reach = 20

  /// The diagnostic of a syntax error, with the line of a `#` that may be its cause.
  static func hint(for diagnostic: Diagnostic, _ lines: [String]) -> Diagnostic {
    let last = min(diagnostic.line, lines.count)
    guard last > 0, let line = (max(1, last - reach)...last).last(where: { swallows(lines[$0 - 1]) }) else { return diagnostic }
    var told = diagnostic
    told.help += "\(told.help.isEmpty ? "" : "; ")in line \(line) everything behind '#' is a comment: put text with a '#' in quotes"
    return told
  }

  /// Whether a comment without a blank behind its `#` stands on a line where a bracket is open.
  private static func swallows(_ line: String) -> Bool {
    var quote: UInt8 = 0
    var before: UInt8 = 0x20
    var depth = 0
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        if [0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(before) { quote = byte }
      } else if byte == UInt8(ascii: "#"), [0x20, 0x09, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(before) {
        return depth > 0 && index + 1 < bytes.count && bytes[index + 1] > 0x20
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        depth -= 1
      }
      before = byte
    }
    return false
  }
}
