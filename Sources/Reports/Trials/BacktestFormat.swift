extension TextFormat<Backtest> {
  /// The ways to write a backtest.
  public static var all: [Self] {
    [
      Self("text") { backtest, width in backtest.text(width: width) },
      Self("json") { backtest, _ in backtest.json },
      Self("html") { backtest, _ in PageTemplate.rendered(BacktestPage(backtest)) },
    ]
  }
}
