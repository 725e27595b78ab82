/// Rows of cells with tabs between them, as spreadsheets take them.
public enum TabbedText {
  /// A row a line; tabs and line ends within cells become blanks, so that a cell stays a cell.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t") + "\n" }.joined()
  }
}
