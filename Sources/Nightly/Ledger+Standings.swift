import Harbinger

extension Ledger {
  /// How every alert stands, by its id, before tonight's digest is told: what reports say beside an alert.
  var standings: [String: Standing] {
    guard let day else { return [:] }
    return Dictionary(
      entries.map { ($0.id, Standing(state: $0.state, since: $0.told?.first, change: $0.news(on: day))) },
      uniquingKeysWith: { first, _ in first })
  }
}
