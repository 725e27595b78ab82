import Events
import Testing

@testable import Decoding

/// Dates and times of day in the many ways in which people and programs write them.
struct ClockTests {
  @Test(arguments: [
    ("1772445600", "2026-03-02T10:00:00Z", TimeQuality.utc), ("1772445600123", "2026-03-02T10:00:00Z", .utc),
    ("1772445600.5", "2026-03-02T10:00:00Z", .utc),
    ("2026-03-02T10:00:00+02:00", "2026-03-02T08:00:00Z", .utc), ("2026-03-02 10:00", "2026-03-02T10:00:00Z", .floating),
    ("2026/03/02 10:00:05", "2026-03-02T10:00:05Z", .floating),
    ("02/03/2026, 22:05", "2026-03-02T22:05:00Z", .floating), ("2/3/2026 10:05:06 p.m.", "2026-03-02T22:05:06Z", .floating),
    ("2/3/2026 12:05\u{202f}AM", "2026-03-02T00:05:00Z", .floating),
    ("2026-03-02", "2026-03-02T00:00:00Z", .floating), ("31/02/2026", "-", .undated), ("soon", "-", .undated), ("12345678", "-", .undated),
    ("2/3/2026 25:00", "-", .undated), ("", "-", .undated),
  ]) func datesAreReadInManyForms(_ text: String, _ expected: String, _ quality: TimeQuality) {
    switch GenericClock(zone: .utc, dayFirst: true).read(Array(text.utf8).span) {
    case .instant(let time, let found): #expect((time.iso8601, found) == (expected, quality))
    case .ambiguous, .none: #expect(expected == "-")
    }
  }

  @Test(
    arguments: [
      ("11:00 a.m. Eastern (UTC-4)", 660, nil, -240), ("14:00-15:30 UTC", 840, 930, 0), ("2-3pm", 840, 900, nil), ("10h30", 630, nil, nil),
      ("12:00 pm", 720, nil, nil),
      ("9:05 to 10:00 GMT+05:30", 545, 600, 330),
    ] as [(String, Int, Int?, Int?)]) func timesOfDayAreRead(text: String, start: Int, end: Int?, offset: Int?) throws
  {
    let clock = try #require(WrittenClock(text[...]))
    #expect(clock.start == start && clock.end == end && clock.offset == offset)
  }

  @Test(arguments: ["4 items", "v1.2.3", "2026", "", "10.000 euro", "25:00"]) func otherNumbersAreNoTimes(text: String) {
    #expect(WrittenClock(text[...]) == nil)
  }

  @Test(arguments: [
    ("send it by 2026-05-01", "2026-05-01"), ("due 1 May 2026", "2026-05-01"), ("due: May 1st", "2026-05-01"),
    ("by 1 February", "2027-02-01"), ("by Friday", "2026-03-06"),
    ("until Monday", "2026-03-09"), ("before the end of April", "2026-04-30"), ("send it (1.5.2026)", "2026-05-01"), ("by Anna", nil),
    ("send 3 of 5", nil),
  ]) func dueDaysAreRead(text: String, day: String?) throws {
    #expect(WrittenDate.due(in: text[...], after: try #require(Day("2026-03-02")), dayFirst: true)?.description == day)
  }

  @Test(arguments: [
    ("02/Mar/26 3:07 PM", "2026-03-02T15:07:00Z"), ("2/mrt/2026 15:07", "2026-03-02T15:07:00Z"),
    ("Mar 2, 2026 3:07 PM", "2026-03-02T15:07:00Z"),
    ("Mon, 2 Mar 2026", "2026-03-02T00:00:00Z"), ("2-Mär-26", "2026-03-02T00:00:00Z"), ("2026-03-02 15:07", "2026-03-02T15:07:00Z"),
    ("02.03.2026", "2026-03-02T00:00:00Z"), ("soon", nil), ("Mar", nil), ("2 Mar", nil), ("", nil),
  ])
  func datesWithNamesOfMonthsAreRead(_ text: String, _ time: String?) {
    #expect(TrackerClock(GenericClock(zone: .utc, dayFirst: true)).instant(Array(text.utf8))?.time.iso8601 == time)
  }
}
