import Events
import Testing

@Suite struct WorkClockTests {
  /// Instants over two years, nights and clock changes among them: the clock says what the calendar counts day by day.
  @Test(arguments: [1, 2, 3] as [UInt64]) func agreesWithTheCalendar(seed: UInt64) throws {
    let zone = try #require(ZoneRules(identifier: "Europe/Amsterdam"))
    let first = try #require(Day("2025-01-01"))
    let holiday = try #require(Day("2025-12-25"))
    let pause = WorkCalendar.Pause(from: first + 200, to: first + 214, why: "summer")
    let calendar = WorkCalendar(holidays: [holiday], pauses: [pause], hours: 8 * 60 + 30..<17 * 60)
    let clock = WorkClock(calendar, zone: zone, days: first...first + 730)
    var state = seed
    func random(_ below: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % below
    }
    let start = zone.start(of: first)
    for _ in 0..<2000 {
      let from = start.advanced(by: random(700 * 86_400) * 1000)
      let to = from.advanced(by: random(29 * 86_400) * 1000)
      #expect(
        clock.time(from: from, to: to) == calendar.workingTime(from: from, to: to, zone: zone),
        "seed \(seed), from \(from.iso8601) to \(to.iso8601)")
    }
    #expect(clock.time(from: start.advanced(by: 86_400_000), to: start) == 0)
  }
}
