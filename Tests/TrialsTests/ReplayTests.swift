import Delivery
import Events
import Foundation
import Harbinger
import Nightly
import Setup
import Store
import Synchronization
import TestSupport
import Testing
import Trials

/// A replay finds and tells what nightly runs would have.
@Suite struct ReplayTests {
  /// Every night of some days as `harbinger nightly --as-of` judges it, with a state of its own.
  private static func nightly(_ sample: String, _ days: ClosedRange<Day>, in folder: Scratch) async throws -> (ledger: Ledger, said: Int) {
    try FileManager.default.copyItem(atPath: "samples/\(sample)", toPath: "\(folder.path)/\(sample)")
    let rules = FileManager.default.currentDirectoryPath + "/rules"
    try folder.write("portfolio: one\nalliances: [\(sample)]\nrules: \(rules)\nall_quiet: off\n", to: "portfolio.yaml")
    let portfolio = try #require(Portfolio.load("\(folder.path)/portfolio.yaml", formats: []).portfolio)
    let store = try Store(folder: "\(folder.path)/state")
    let said = Mutex(0)
    for number in days.lowerBound.number...days.upperBound.number {
      let day = Day(number: number)
      let settings = Nightly.Settings(
        now: ZoneRules.utc.start(of: day + 1), nowThere: { zone throws(Stop) in zone.start(of: day + 1) },
        asOf: { zone throws(Stop) in zone.start(of: day + 1) }, isTrial: false, version: "test", threads: 2, exitCode: { _ in 0 })
      let world = Nightly.World(
        clock: { settings.now }, seconds: { 0 }, wait: { _ in }, say: { _ in said.withLock { $0 += 1 } }, complain: { _ in })
      let courier = Courier(environment: [:], seconds: { 0 }, wait: { _ in })
      _ = try await Nightly(portfolio, store: store, courier: courier, settings: settings, world: world).run()
    }
    let id = try #require(try store.alliances().first)
    return (try store.ledger(of: id), said.withLock { $0 })
  }

  @Test(arguments: [
    ("souring", "2026-05-21", "2026-05-28"), ("coalition", "2026-05-31", "2026-06-04"),
  ])
  func itFindsAndTellsWhatNightlyRunsWould(_ sample: String, _ first: String, _ last: String) async throws {
    let days = try #require(Day(first))...(try #require(Day(last)))
    let folder = try Scratch()
    let (kept, said) = try await Self.nightly(sample, days, in: folder)
    let file = "\(folder.path)/\(sample)/alliance.yaml"
    let (alliance, _) = try Loading.alliance(file)
    let pack = try Loading.pack(asked: "rules", allianceFile: file, alliance: alliance)
    let nights = await Replay(alliance, pack: pack).nights(days)
    #expect(nights.ledger.changes == kept.changes)
    #expect(!nights.ledger.changes.isEmpty)
    #expect(nights.digests.count == said)
    var entries = kept.entries
    for index in entries.indices { entries[index].without = [] }
    #expect(nights.ledger.entries.map(\.id) == entries.map(\.id))
    for (mine, theirs) in zip(nights.ledger.entries, entries) { #expect(mine == theirs) }
  }
}
