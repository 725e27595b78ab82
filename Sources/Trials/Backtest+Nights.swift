public import Reports
public import Setup

extension Backtest {
  /// What a replay comes to.
  /// - Parameter kinds: of the rules, by their ids.
  public init(_ nights: Nights, marked: MarkedEvents, kinds: [String: String]) {
    self.init(nights.ledger, digests: nights.digests, alerts: nights.alerts, days: nights.days, marked: marked, kinds: kinds)
  }
}
