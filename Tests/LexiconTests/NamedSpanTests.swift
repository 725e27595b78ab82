import Events
import Testing

@testable import Lexicon

/// The days that a sentence about an absence names, as of 2025-06-20, a Friday.
@Suite struct NamedSpanTests {
  static let written = Day("2025-06-20")!

  @Test(arguments: [
    ("Our office is closed from 13 to 31 July.", "2025-07-13", "2025-07-31"),
    ("This year we close completely for three weeks, Monday 14 July up to and including Friday 1 August.", "2025-07-14", "2025-08-01"),
    ("Summer closing: 14 July - 1 Aug, back on Monday 4 Aug.", "2025-07-14", "2025-08-04"),
    ("So, we close until 4 July as you know.", "2025-06-20", "2025-07-04"),
    ("We are back on 2 July.", "2025-06-20", "2025-07-01"),
    ("Lindrask is closed weeks 28 to 31.", "2025-07-07", "2025-08-03"),
    ("August: Monterral closed 4 to 22.", "2025-08-04", "2025-08-22"),
    ("July: Lindrask closed weeks 28 to 31.", "2025-07-07", "2025-08-03"),
    ("The team is away from 7 July for two weeks.", "2025-07-07", "2025-07-20"),
    ("Closed 2025-12-24 to 2026-01-02.", "2025-12-24", "2026-01-02"),
    ("Wir haben vom 24. Dezember bis 2. Januar geschlossen.", "2025-12-24", "2026-01-02"),
    ("Wij zijn gesloten van 14 juli t/m 1 augustus.", "2025-07-14", "2025-08-01"),
    ("The plant is closed on 3 July.", "2025-07-03", "2025-07-03"),
    ("Closed from 1 July until 30 September.", "2025-07-01", "2025-07-31"),
    ("Now is our turn: from 11 to 22 of August we are closed.", "2025-08-11", "2025-08-22"),
    ("Our office is closed on Monday.", "2025-06-23", "2025-06-23"),
    ("The plant is shut Thursday and Friday.", "2025-06-26", "2025-06-27"),
    ("We are all away from Thursday to Tuesday.", "2025-06-26", "2025-07-01"),
    ("The whole team is off until Monday week.", "2025-06-20", "2025-06-30"),
    ("We are closed today.", "2025-06-20", "2025-06-20"),
    ("We are closed on Monday 23 June.", "2025-06-23", "2025-06-23"),
    ("We close over Christmas.", "2025-12-24", "2025-12-26"),
    ("Between Christmas and New Year the office is closed.", "2025-12-24", "2026-01-01"),
    ("Our office is closed over Easter.", "2026-04-03", "2026-04-06"),
    ("The plant is closed on Easter Monday.", "2026-04-06", "2026-04-06"),
    ("Closed from Good Friday until 10 April.", "2026-04-03", "2026-04-10"),
    ("Über Pfingsten ist das Büro geschlossen.", "2026-05-24", "2026-05-25"),
    ("Met Hemelvaart zijn wij gesloten.", "2026-05-14", "2026-05-14"),
    ("Tussen kerst en oud en nieuw zijn wij dicht.", "2025-12-24", "2026-01-01"),
  ])
  func daysAreThoseThatAreNamed(sentence: String, from: String, to: String) throws {
    let found = try #require(NamedSpan.days(in: sentence, written: Self.written))
    #expect("\(found.lowerBound)" == from && "\(found.upperBound)" == to, "\(found)")
  }

  @Test(arguments: [
    "We are closed.", "We are closed for Diwali.", "We are back the week after Easter.", "We close at four on Friday.",
    "The office was closed last Friday.",
    "The office is closed every Friday.", "We were away from 1 to 5 June.", "From 31 July to 1 July we are closed.",
  ])
  func whatNamesNoDaysToComeIsNothing(sentence: String) {
    #expect(NamedSpan.days(in: sentence, written: Self.written) == nil)
  }
}
