extension TextFormat<History> {
  /// The ways to write a history.
  public static var all: [Self] {
    [
      Self("text") { history, width in history.text(width: width) },
      Self("csv") { history, _ in history.csv },
      Self("html") { history, _ in PageTemplate.rendered(HistoryPage(history)) },
    ]
  }
}
