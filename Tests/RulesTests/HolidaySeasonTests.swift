import Events
import Testing

@testable import Rules

@Suite struct HolidaySeasonTests {
  @Test(arguments: [
    ("2026-07-09", false), ("2026-07-10", true), ("2026-08-31", true), ("2026-09-01", false), ("2026-12-20", false), ("2026-12-21", true),
    ("2027-01-06", true), ("2027-01-07", false),
  ])
  func bothEndsBelongToIt(day: String, isSeason: Bool) throws { #expect(HolidaySeason.contains(try #require(Day(day))) == isSeason) }

  @Test(arguments: [(14, 28, true), (13, 28, false), (0, 1, false), (1, 1, true)])
  func halfOfTheDaysMakeIt(holidays: Int, days: Int, isSeason: Bool) { #expect(HolidaySeason.holds(holidays, of: days) == isSeason) }
}
