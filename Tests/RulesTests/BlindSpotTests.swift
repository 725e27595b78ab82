import Events
import Rules
import Testing

@Suite struct BlindSpotTests {
  static let stale = "kind: blind_spot\n"

  static func log() -> TimelineBuilder {
    var log = TimelineBuilder()
    log.say("2026-01-12", 0)
    log.say("2026-01-13", 1)
    return log
  }

  /// Without an interval a source is stale after a week; twice and four times as long weigh more.
  @Test func sourceThatEndsEarlyIsTold() throws {
    var log = Self.log()
    log.sources = [("2025-01-01", "2026-12-31"), ("2025-01-01", "2026-03-01")]
    let fired = log.fired(try rule(Self.stale), asOf: "2026-04-30")
    #expect(fired.first == "2026-03-09 watch")
    #expect(fired.first { $0.hasSuffix("warn") } == "2026-03-16 warn")
    #expect(fired.first { $0.hasSuffix("critical") } == "2026-03-30 critical")
  }

  @Test func twiceTheUsualIntervalIsTolerated() throws {
    var log = Self.log()
    log.sources = [("2025-01-01", "2026-03-01")]
    log.expectedEvery = [0: 86_400_000]
    #expect(log.fired(try rule(Self.stale), asOf: "2026-03-31").first == "2026-03-04 watch")
  }

  @Test func emptySourceIsTold() async throws {
    var log = Self.log()
    log.sources = [("2025-01-01", "2026-12-31"), nil]
    let rule = try rule(Self.stale)
    #expect(await log.outcome(rule, asOf: "2026-03-31", label: "source-1").text == "fired warn")
    #expect(await log.outcome(rule, asOf: "2026-03-31", label: "source-0").text == "quiet")
  }
}
