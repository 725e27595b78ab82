public import Alerts

extension Judgement {
  /// The same with every alert under the name that a ledger knows it by.
  public func named(by ledger: Ledger) -> Judgement {
    var copy = self
    var names: [String: String] = [:]
    func named(_ alert: Alert) -> Alert {
      var alert = alert
      let id = ledger.id(of: alert)
      names[alert.id] = id
      alert.id = id
      alert.folded = alert.folded.map(named)
      return alert
    }
    copy.alerts = alerts.map(named)
    copy.suppressed = suppressed.map(named)
    // What stands for a weaker alert is named by its id too.
    for index in copy.suppressed.indices where copy.suppressed[index].hiddenBy?.kind == .inhibit {
      if let by = copy.suppressed[index].hiddenBy?.by, let name = names[by] { copy.suppressed[index].hiddenBy?.by = name }
    }
    return copy
  }
}
