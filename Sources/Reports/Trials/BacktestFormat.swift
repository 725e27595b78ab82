/// One way to write a backtest.
public struct BacktestFormat: Sendable {
  /// The word after `--format`.
  public var id: String
  /// Takes the columns of a terminal.
  public var render: @Sendable (_ backtest: Backtest, _ width: Int) -> String

  /// All formats, the default first.
  public static let all = [
    BacktestFormat(id: "text") { backtest, width in backtest.text(width: width) },
    BacktestFormat(id: "json") { backtest, _ in backtest.json },
    BacktestFormat(id: "html") { backtest, _ in PageTemplate.rendered(BacktestPage(backtest)) },
  ]
}
