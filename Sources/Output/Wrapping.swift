/// Text in columns of a terminal.
public enum Wrapping {
  /// Breaks text at blanks into lines of at most `width` characters; a longer word gets a line of its own. Line ends are blanks like others: a text that
  /// was read begins no line that it was not given.
  public static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The same with every line behind `indent` blanks; the first stands behind `head`, which must not be longer.
  public static func block(_ text: String, head: String = "", indent: Int, width: Int) -> String {
    let lines = lines(text, width: max(20, width - indent))
    return lines.enumerated().map { position, line in
      let lead = position == 0 ? head : ""
      return lead + String(repeating: " ", count: max(0, indent - lead.count)) + line
    }.joined(separator: "\n")
  }

  /// The text on one line.
  public static func line(_ text: String) -> String { lines(text, width: .max).joined(separator: " ") }

  /// Text in a column of so many characters, to its right end or its left.
  public static func column(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }

  /// A number with one decimal, as lists of points show it.
  public static func points(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
