import Delivery
import Events
import Harbinger
import Setup
import Store

extension Nightly {
  /// Writes the figures and the heartbeat, and that the run is over.
  func conclude(_ run: Int64, _ began: Double, _ night: inout Night) throws(StoreError) {
    let ended = world.clock()
    if !settings.isTrial {
      try keepTime(night)
      for delivery in portfolio.deliveries {
        do throws(DeliveryFailure) {
          switch delivery.channel {
          case .metrics: try courier.put(try metrics(ended, began, night), as: delivery)
          case .heartbeat: try courier.beat(ended, as: delivery)
          case .mail, .webhook, .files: break
          }
        } catch {
          world.complain("\(error)")
          night.codes.insert(.delivery)
        }
      }
    }
    try store.end(run, at: ended, code: settings.exitCode(night.codes))
  }

  /// Deletes what the time is over for; `harbinger purge` does the same and proves it.
  private func keepTime(_ night: Night) throws(StoreError) {
    _ = try Purge(portfolio, store: store, now: settings.now).purge(store)
    // What never could be judged, and is in the portfolio no longer; one that was not looked at tonight may be.
    if night.isCutShort { return }
    for id in try store.alliances() where !night.alliances.contains(where: { $0.id == id }) {
      if try store.ledger(of: id).day == nil { try store.drop(id) }
    }
  }

  private func metrics(_ ended: Timestamp, _ began: Double, _ night: Night) throws(DeliveryFailure) -> Metrics {
    let code = settings.exitCode(night.codes)
    // A state that cannot be read stops the run in its next step; here it only means that no earlier success is known.
    let runs = (try? store.runs(atMost: 1000)) ?? []
    var metrics = Metrics(
      exitCode: code, seconds: world.seconds() - began, ended: ended,
      lastSuccess: code == 0 ? ended : runs.first { $0.code == 0 }?.ended)
    metrics.alliances = night.figures
    metrics.deliveries = portfolio.deliveries.compactMap { night.deliveries[$0.id] }
    return metrics
  }
}

extension Metrics.Alliance {
  /// What is known of an alliance by what was told of it.
  init(id: String, _ ledger: Ledger, budget: Int) {
    self.init(id: id)
    for entry in ledger.entries { states[entry.state, default: 0] += 1 }
    let onList = ledger.entries.filter(\.isOnList)
    open = Dictionary(grouping: onList) { Metrics.Open(severity: $0.severity, strength: $0.strength, count: 0) }
      .map { Metrics.Open(severity: $0.key.severity, strength: $0.key.strength, count: $0.value.count) }
    lastDay = ledger.day
    mailed = ledger.quietDigest(budget: budget)?.mailed ?? 0
    self.budget = budget
  }

  /// The figures of an alliance after a night.
  init(_ judged: JudgedAlliance, _ ledger: Ledger, _ manifest: Manifest, now: Timestamp, budget: Int) {
    self.init(id: manifest.alliance, ledger, budget: budget)
    sources = judged.intake.timeline.sourceTable.compactMap { source in
      source.coveredEnd.map { end in
        Metrics.Source(
          path: source.path, staleness: max(0, Double(now.milliseconds - end.milliseconds) / 1000),
          isAcknowledged: ledger.isAcknowledged(Condition(.stale, "", source: source.path)))
      }
    }
    seconds = manifest.seconds
    records = manifest.records
    (quiet, notEvaluable, pending, fired) = (manifest.quiet, manifest.notEvaluable, manifest.pending, manifest.fired)
  }
}
