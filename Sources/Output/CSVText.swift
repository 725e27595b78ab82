/// Rows of cells with commas between them, quoted as RFC 4180 has it, for spreadsheets and for programs.
///
/// Lines end with a line feed alone: every reader takes that, and a carriage return would be taken out where output is made printable.
public enum CSVText {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Text, which no spreadsheet takes for a formula.
    case text(String)
    /// A figure, which stays one.
    case figure(Double)
    /// Nothing.
    case none
  }

  /// A row a line.
  public static func text(_ rows: [[Cell]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  /// Text stands in quotation marks whatever it holds: a spreadsheet that takes semicolons for commas finds none either.
  private static func cell(_ cell: Cell) -> String {
    switch cell {
    case .none: ""
    case .figure(let value): decimal(value, 4)
    case .text(let text): "\"" + doubled(Printable.text(defused(text))) + "\""
    }
  }

  /// With an apostrophe before what a spreadsheet would run: `=cmd()` is shown, and not worked out. Blanks before it hide nothing.
  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let begins = first == "\t" || first == "\r" || first == "\n"
    let seen = text.unicodeScalars.first { !$0.properties.isWhitespace && !Printable.isControl($0) }
    return begins || seen.map(formula.contains) ?? false ? "'" + text : text
  }

  /// What begins a formula, also in full width.
  private static let formula: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}", "\u{2212}"]

  /// By characters as they are stored: with something that joins it a quotation mark is a mark still.
  private static func doubled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }
}
