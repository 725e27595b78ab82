import Events
import Foundation
import Setup
import Testing
import YAML

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let shipped = PublicHolidays.load(root.appending(path: "rules/holidays").path)

private func read(_ holidays: String) -> (rules: [HolidayRule], told: [String]) {
  let (document, found) = Document.parse(bytes: Array("title: X\nholidays:\n  - \(holidays)\n".utf8), path: "xx.yaml")
  let diagnostics = Diagnostics(path: "xx.yaml", found)
  let read = document.map { PublicHolidays.read($0, country: "xx", diagnostics) }
  return (read?.rules ?? [], diagnostics.sorted.map { String($0.description.dropFirst("xx.yaml:".count)) })
}

@Test func theFilesThatShipAreRight() {
  #expect(shipped.diagnostics.map(\.description) == [])
  #expect(shipped.countries.count >= 24)
  for country in shipped.countries {
    for year in Alliance.holidayYears { #expect(!country.holidays(in: year...year).isEmpty, "\(country.country) \(year)") }
  }
}

/// Written down by hand and held against PyPI holidays 0.109; `scripts/compare-holidays.py` does so for all countries.
@Test(arguments: [
  // Both Easters, a holiday that moves, and an eve that is a Friday by law.
  ("nl", 2025, "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"),
  ("nl", 2026, "01-01 04-03 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26"),
  ("nl", 2013, "01-01 03-29 03-31 04-01 04-30 05-09 05-19 05-20 12-25 12-26"),
  ("gr", 2024, "01-01 01-06 03-18 03-25 05-03 05-06 05-07 06-24 08-15 10-28 12-25 12-26"),
  ("gr", 2021, "01-01 01-06 03-15 03-25 04-30 05-01 05-03 05-04 06-21 08-15 10-28 12-25 12-26"),
  ("ro", 2024, "01-01 01-02 01-06 01-07 01-24 05-01 05-03 05-05 05-06 06-01 06-23 06-24 08-15 11-30 12-01 12-25 12-26"),
  ("fi", 2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26"),
  // Substitutes, and days that a decree moved.
  ("gb", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28"),
  ("gb", 2022, "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"),
  ("us", 2021, "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"),
  ("us", 2020, "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
  ("nz", 2022, "01-01 01-02 01-03 01-04 02-06 02-07 04-15 04-18 04-25 06-06 06-24 09-26 10-24 12-25 12-26 12-27"),
  ("za", 2022, "01-01 03-21 04-15 04-18 04-27 05-01 05-02 06-16 08-09 09-24 12-16 12-25 12-26 12-27"),
  // The Monday after, and the Friday that is an exception to it.
  ("ie", 2023, "01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26"),
  ("ie", 2030, "01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26"),
  // From and until.
  ("dk", 2023, "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"),
  ("dk", 2024, "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"),
  ("pl", 2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"),
  ("pt", 2014, "01-01 04-18 04-20 04-25 05-01 06-10 08-15 12-08 12-25"),
])
func theDaysOfAYearAreThoseOfThatYear(_ country: String, _ year: Int, _ days: String) throws {
  let holidays = try #require(shipped.countries.first { $0.country == country })
  let found = Set(holidays.holidays(in: year...year).map { String("\($0.day)".dropFirst(5)) }).sorted()
  #expect(found == days.split(separator: " ").map(String.init))
}

private let right: [(text: String, rule: HolidayRule)] = [
  ("{day: 12-25, name: A}", HolidayRule("A", .fixed(month: 12, day: 25))),
  ("{easter: +1, name: A, from: 2014}", HolidayRule("A", .easter(1, .western), years: 2014...9999)),
  ("{easter: -48, calendar: orthodox, name: A, until: 2013}", HolidayRule("A", .easter(-48, .orthodox), years: 0...2013)),
  ("{weekday: 3rd mon of january, name: A, except: [2020, 2022]}", HolidayRule("A", .nth(3, weekday: 0, month: 1), except: [2020, 2022])),
  ("{weekday: last sun of may, name: A}", HolidayRule("A", .nth(0, weekday: 6, month: 5))),
  ("{weekday: mon on or after 05-24, name: A}", HolidayRule("A", .onOrAfter(weekday: 0, month: 5, day: 24))),
  ("{weekday: wed on or before 11-22, name: A}", HolidayRule("A", .onOrBefore(weekday: 2, month: 11, day: 22))),
  ("{date: 2022-09-19, name: A}", HolidayRule("A", .dates([Day(number: 19_254)]))),
  ("{day: 04-27, name: A, moves: {sun: sat}}", HolidayRule("A", .fixed(month: 4, day: 27), moves: [6: .weekday(5)])),
  (
    "{day: 12-25, name: A, also: {sat: workday, sun: mon}}",
    HolidayRule("A", .fixed(month: 12, day: 25), also: [5: .workday, 6: .weekday(0)])
  ),
]

@Test(arguments: right.indices)
func aHolidayIsReadInFull(_ index: Int) {
  let (rules, told) = read(right[index].text)
  #expect(told == [])
  #expect(rules == [right[index].rule])
}

private let wrong: [(text: String, told: String)] = [
  ("{name: A}", "3:5: a holiday does not say when it is; add day: 12-25, easter: +1, weekday: 3rd mon of january, or date: 2022-09-19"),
  ("{day: 12-25}", "3:5: a holiday lacks 'name'; add 'name: Christmas Day' (what it is called, in English)"),
  ("{day: 13-25, name: A}", "3:11: 'day' is not a month and a day: '13-25'; write it as 12-25"),
  ("{day: 02-30, name: A}", "3:11: 'day' is not a month and a day: '02-30'; write it as 12-25"),
  ("{day: 12-25, easter: +1, name: A}", "3:18: 'day' and 'easter' both say when the holiday is; keep one, or make it two holidays"),
  ("{easter: monday, name: A}", "3:14: 'easter' is not a whole number: 'monday'; write it as +1"),
  ("{day: 12-25, calendar: orthodox, name: A}", "3:18: 'calendar' says how Easter is found, and there is no 'easter'; delete it"),
  (
    "{weekday: third monday of january, name: A}",
    "3:15: 'weekday' is not a day of the week: 'third monday of january'; "
      + "write it as 3rd mon of january, last mon of may, or mon on or after 05-24"
  ),
  (
    "{date: [2022-09-31], name: A}",
    "3:13: an item of 'date' is not a date: '2022-09-31'; there is no such day in the calendar; the order is year-month-day"
  ),
  ("{day: 12-25, name: A, from: 2014, until: 2013}", "3:46: 'until' (2013) is before 'from' (2014); exchange the two years"),
  ("{day: 12-25, name: A, from: 14}", "3:33: 'from' is out of range: 14; write a number from 1900 to 2100"),
  (
    "{day: 12-25, name: A, moves: {sun: mon}, also: {sun: mon}}",
    "3:52: on a 'sun' the holiday both leaves its day and gives another one; keep it in 'moves' or in 'also'"
  ),
  (
    "{day: 12-25, name: A, moves: {sun: next}}",
    "3:40: 'sun' is not one of the choices: 'next'; write workday, mon, tue, wed, thu, fri, sat or sun"
  ),
  (
    "{day: 12-25, name: A, move: {sun: mon}}",
    "3:27: unknown key 'move' in a holiday; did you mean 'moves'? "
      + "known: name, day, easter, calendar, weekday, date, from, until, except, moves, also"
  ),
]

@Test(arguments: wrong.indices)
func whatIsWrongWithAHolidayIsToldWhereItStands(_ index: Int) { #expect(read(wrong[index].text).told == [wrong[index].told]) }

@Test func aFileIsNamedAfterItsCountry() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("holidays-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try "title: N\nholidays: [{day: 01-01, name: A}]\n".write(
    to: folder.appendingPathComponent("nld.yaml"), atomically: true, encoding: .utf8)
  #expect(
    PublicHolidays.load(folder.path).diagnostics.map(\.description) == [
      "\(folder.path)/nld.yaml: the file is not named after a country; name it by the two letters of ISO 3166, as nl.yaml"
    ])
  #expect(PublicHolidays.load(folder.path + "/none").countries.isEmpty)
}

private func alliance(_ first: String, _ second: String = "{}") -> (alliance: Alliance?, diagnostics: [Diagnostic]) {
  let parties = "parties:\n  - {id: one, members: [x], calendar: \(first)}\n  - {id: two, members: [y], calendar: \(second)}\n"
  return Alliance.parse(bytes: Array(("alliance: a\npurpose: p\ntimezone: UTC\n" + parties).utf8), path: "a/alliance.yaml")
}

private func day(_ text: String) -> Day { Day(text) ?? Day(number: .min) }

@Test func aCountryComesOnTopOfWhatTheCalendarSays() throws {
  let (read, diagnostics) = alliance(
    "{country: nl, holidays: [2026-05-15], pauses: [{from: 2026-08-03, to: 2026-08-14}]}", "{country: no, weekend: [fri, sat]}")
  #expect(diagnostics.isEmpty)
  var alliance = try #require(read)
  #expect(alliance.countries.map(\.code) == ["nl", "no"] && alliance.countries.map(\.party) == [0, 1])
  #expect(alliance.parties[0].calendar.holidays == [day("2026-05-15")])
  alliance.keep(shipped.countries)
  let (dutch, norwegian) = (alliance.parties[0].calendar, alliance.parties[1].calendar)
  #expect(!dutch.isWorkday(day("2026-04-27")) && !dutch.isWorkday(day("2026-05-15")) && !dutch.isWorkday(day("2026-08-05")))
  #expect(norwegian.isWorkday(day("2026-04-27")) && !norwegian.isWorkday(day("2026-05-17")) && norwegian.weekend == [4, 5])
  #expect(!dutch.isWorkday(day("2000-01-01")) && !dutch.isWorkday(day("2050-12-26")) && dutch.isWorkday(day("2052-01-01")))
  let once = alliance
  alliance.keep(shipped.countries)
  #expect(alliance == once)
}

@Test(arguments: [
  ("uk", "did you mean 'gb', United Kingdom (England and Wales)? known: gb, nl"), ("NL", "did you mean 'nl', Netherlands? known: gb, nl"),
  ("Netherland", "did you mean 'nl', Netherlands? known: gb, nl"), ("xx", "known: gb, nl"),
])
func anUnknownCountryIsToldWhereItStands(_ code: String, _ help: String) throws {
  let alliance = try #require(alliance("{}", "{country: \(code)}").alliance)
  let known = shipped.countries.filter { ["nl", "gb"].contains($0.country) }
  #expect(
    alliance.unknownCountries(among: known, in: "rules/holidays").map(\.description) == [
      "a/alliance.yaml:6:49: rules/holidays has no file for the country '\(code)'; \(help); for others name an .ics file under 'holidays'"
    ])
}

@Test func aCountryIsText() {
  #expect(
    alliance("{country: [nl]}").diagnostics.map(\.description) == [
      "a/alliance.yaml:5:49: 'country' is not text but a list; write it as nl"
    ])
}
