/// One way to write a history.
public struct HistoryFormat: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Takes the columns of a terminal.
  public var render: @Sendable (_ history: History, _ width: Int) -> String

  /// All formats, the default first.
  public static let all = [
    HistoryFormat(id: "text") { history, width in history.text(width: width) },
    HistoryFormat(id: "csv") { history, _ in history.csv },
    HistoryFormat(id: "html") { history, _ in PageTemplate.rendered(HistoryPage(history)) },
  ]
}
