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

/// A night whose time ends before all is judged: what was judged is told, and the rest follows.
@Suite struct TimeLimitTests {
  /// What a night came to.
  private struct Told {
    var codes: Set<Stop.Code>
    /// Digests, then what an operator is told.
    var said: [String]
    var complained: [String]
  }

  /// The samples `healthy` and `souring`, in this order.
  private static func portfolio(in folder: Scratch) throws -> Portfolio {
    for sample in ["healthy", "souring"] {
      try FileManager.default.copyItem(atPath: "samples/\(sample)", toPath: "\(folder.path)/\(sample)")
    }
    let rules = FileManager.default.currentDirectoryPath + "/rules"
    try folder.write("portfolio: both\nalliances: [healthy, souring]\nrules: \(rules)\ntime_limit: 1h\n", to: "portfolio.yaml")
    return try #require(Portfolio.load("\(folder.path)/portfolio.yaml", formats: []).portfolio)
  }

  /// - Parameter isUp: at which judgement the time ends, from 1; 0: at none.
  private func night(_ portfolio: Portfolio, _ store: Store, upAt isUp: Int = 0) async throws -> Told {
    let now = ZoneRules.utc.start(of: try #require(Day("2026-08-31")))
    let settings = Nightly.Settings(
      now: now, nowThere: { _ throws(Stop) in now }, asOf: { _ throws(Stop) in nil }, isTrial: false, version: "test", threads: 2,
      exitCode: { _ in 0 })
    let said = Mutex((digests: [String](), complaints: [String]()))
    let waits = Mutex((begun: 0, isUp: false))
    let world = Nightly.World(
      clock: { now }, seconds: { waits.withLock { $0.isUp ? 3300 : 0 } },
      wait: { seconds in
        let isUp = waits.withLock { waits in
          waits.begun += 1
          waits.isUp = waits.begun == isUp
          return waits.isUp
        }
        if !isUp { try? await Task.sleep(for: .seconds(seconds)) }
      }, say: { text in said.withLock { $0.digests.append(text) } }, complain: { text in said.withLock { $0.complaints.append(text) } })
    let courier = Courier(environment: [:], seconds: { 0 }, wait: { _ in })
    let codes = try await Nightly(portfolio, store: store, courier: courier, settings: settings, world: world).run()
    return said.withLock { Told(codes: codes, said: $0.digests, complained: $0.complaints) }
  }

  @Test func whatWasJudgedIsToldAndTheRestIsToldOnceItsTimeHasCome() async throws {
    let folder = try Scratch()
    let (portfolio, store) = (try Self.portfolio(in: folder), try Store(folder: "\(folder.path)/state"))
    let short = try await night(portfolio, store, upAt: 2)
    #expect(short.codes == [.delivery])
    #expect(short.said.count == 1 && short.said.first?.hasPrefix("[rivierland-tidemark] first night: ") == true, "\(short.said)")
    #expect(short.complained.count == 1 && short.complained.first?.contains("souring/alliance.yaml: not judged, the time") == true)
    let long = try await night(portfolio, store)
    #expect(long.codes.isEmpty && long.complained.isEmpty)
    #expect(long.said.count == 1 && long.said.first?.hasPrefix("[veldhaven-brightarm] first night: ") == true, "\(long.said)")
    #expect(try await night(portfolio, store).said.isEmpty)
  }

  /// A broken alliance that there was no time to look at is known all the same, and not told again.
  @Test func whatCouldNotBeLookedAtIsForgottenByNoShortNight() async throws {
    let folder = try Scratch()
    let (portfolio, store) = (try Self.portfolio(in: folder), try Store(folder: "\(folder.path)/state"))
    try folder.write("alliance: [\n", to: "souring/alliance.yaml")
    let first = try await night(portfolio, store)
    #expect(first.codes == [.configuration] && first.said.count == 2)
    let short = try await night(portfolio, store, upAt: 1)
    #expect(short.codes == [.delivery] && short.complained.count == 2 && short.said.isEmpty)
    let third = try await night(portfolio, store)
    #expect(third.codes == [.configuration] && third.said.isEmpty && third.complained.isEmpty)
  }
}
