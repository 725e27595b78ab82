/// The few shapes of Markdown that reference pages are made of.
enum Markdown {
  static let head = "<!-- Made by `harbinger docs`; `make docs` writes it again. -->"

  /// A table; `|` and line ends within cells are made harmless.
  static func table(_ titles: [String], _ rows: [[String]]) -> String {
    let lines = [titles, titles.map { _ in "---" }] + rows
    return lines.map { "| \($0.map(cell).joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  static func code(_ text: String) -> String { text.isEmpty ? "" : text.contains("`") ? "`` \(text) ``" : "`\(text)`" }

  static func codes(_ texts: [String]) -> String { texts.map(code).joined(separator: ", ") }

  static func block(_ text: String, _ language: String = "yaml") -> String {
    "```\(language)\n\(text.hasSuffix("\n") ? text : text + "\n")```"
  }

  /// A page of sections with blank lines between.
  static func page(_ sections: [String]) -> String { ([head] + sections).joined(separator: "\n\n") + "\n" }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("|", with: "\\|")
  }
}
