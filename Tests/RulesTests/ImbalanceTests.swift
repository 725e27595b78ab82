import Events
import Rules
import Setup
import Testing

@Suite struct ImbalanceTests {
  static let lines = "kind: imbalance\nmeasure: messages\nwindow: 28d\nfor: 1w\n"

  /// Both write daily until the end of February 2026; then the second so many times a week.
  static func log(then: Int) -> TimelineBuilder {
    var log = TimelineBuilder()
    log.sources = [("2025-09-01", "2026-12-31")]
    for number in 0..<210 {
      let on = day("2025-09-01", number)
      log.say("\(on) 09:00", 0)
      if number < 180 || number % 7 < then { log.say("\(on) 10:00", 1) }
    }
    return log
  }

  @Test func whatWasEvenTilts() async throws {
    let outcome = await Self.log(then: 1).outcome(try rule(Self.lines), asOf: "2026-03-29")
    #expect(outcome.rank == 3)
    #expect(await Self.log(then: 7).outcome(try rule(Self.lines), asOf: "2026-03-29").text == "quiet")
  }
}
