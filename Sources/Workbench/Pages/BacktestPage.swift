import Harbinger
import Reports
import Trials

extension Route {
  /// What the nights of the last year would have told.
  static let backtest = Route.get("a/*/backtest") { visit throws(Stop) in
    let desk = try await visit.desk()
    let reading = try await desk.reading()
    let found = Backtest(await desk.nights(try reading.year(), reading), marked: reading.marked, kinds: reading.pack.kinds)
    return await visit.page(
      "What the last year would have told", alliance: reading, here: "backtest", BacktestPage(found),
      by: PageTemplate.backtestMain)
  }
}
