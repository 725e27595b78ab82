/// Text within Markdown that others wrote: it is read as it stands, and becomes no mark, no link, no picture and no HTML.
public enum MarkdownText {
  /// On one line, every mark behind a backslash. What renderers make links of by themselves is written so that they do not, and people still read it:
  /// `https[:]//firm.example`, `jan[at]firm.example`.
  public static func text(_ text: String) -> String {
    let words = Printable.text(text).unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{0}" }
    var result = words.map { escaped($0) }.joined(separator: " ")
    // What begins a list, a heading or a quotation, or underlines a heading, at the start of a line.
    if let first = result.unicodeScalars.first, "+-=#>".unicodeScalars.contains(first) { result = "\\" + result }
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = result.dropFirst(digits.count).first, mark == "." || mark == ")" {
      result = digits + "\\" + result.dropFirst(digits.count)
    }
    return result
  }

  private static let marks = Set("\\`*_[]<|~&$".unicodeScalars)

  private static func escaped(_ word: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var rest = word
    while let scalar = rest.first {
      rest = rest.dropFirst()
      switch scalar {
      case ":" where rest.starts(with: "//".unicodeScalars): result.append(contentsOf: "\\[:\\]".unicodeScalars)
      case "@": result.append(contentsOf: "\\[at\\]".unicodeScalars)
      case "w", "W":
        result.append(scalar)
        guard Substring(rest).prefix(3).lowercased() == "ww." else { continue }
        result.append(contentsOf: rest.prefix(2))
        result.append(contentsOf: "\\[.\\]".unicodeScalars)
        rest = rest.dropFirst(3)
      case _ where marks.contains(scalar):
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
