import Events
import Testing

@testable import Lexicon

/// The day that a promise names in everyday words, as of 2025-06-18, a Wednesday.
@Suite struct PromisedDayTests {
  static let written = Day("2025-06-18")!

  @Test(arguments: [
    ("Thursday, definitely.", "2025-06-19"), ("You have it next Friday.", "2025-06-27"), ("It comes on Monday.", "2025-06-23"),
    ("Wednesday then.", "2025-06-25"), ("End of July, it's top of my list.", "2025-07-31"), ("You'll have it mid July.", "2025-07-15"),
    ("Early January at the latest.", "2026-01-07"), ("It'll be the week of the 7th for that patch.", "2025-07-11"),
    ("The sign-off will be the 29th after all.", "2025-06-29"), ("I think now rather 20th.", "2025-06-20"),
    ("Not Friday, Tuesday.", "2025-06-24"), ("By the end of the month.", "2025-06-30"), ("End of this week, sure.", "2025-06-20"),
    ("Next week for certain.", "2025-06-27"), ("Ende Juli ist es da.", "2025-07-31"), ("Sie haben es am Freitag.", "2025-06-20"),
    ("Je hebt het volgende week.", "2025-06-27"), ("Ready in the end of December.", "2025-12-31"),
  ])
  func everydayWordsNameADay(sentence: String, day: String) {
    #expect(PromisedDay.day(in: sentence, written: Self.written).map { "\($0)" } == day)
  }

  @Test(arguments: ["Not today.", "When the peas are in.", "It was fine in July 2020.", "716 crates.", "On Friday 27 June."])
  func whatNamesNoDayOrACalendarDateIsLeft(sentence: String) {
    #expect(PromisedDay.day(in: sentence, written: Self.written) == nil)
  }
}
