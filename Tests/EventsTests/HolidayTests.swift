import Events
import Testing

private func day(_ text: String) -> Day { Day(text) ?? Day(number: .min) }

private func days(_ rules: [HolidayRule], _ years: ClosedRange<Int>) -> [String] {
  PublicHolidays(country: "xx", title: "X", rules: rules).holidays(in: years).map { "\($0.day)" }
}

/// The same as those of python-dateutil; 2038 has the latest western Easter of the century, 2049 and 2076 are Gauss's exceptions.
@Test(arguments: [
  ("2000-04-23", "2000-04-30"), ("2008-03-23", "2008-04-27"), ("2010-04-04", "2010-04-04"), ("2011-04-24", "2011-04-24"),
  ("2017-04-16", "2017-04-16"), ("2020-04-12", "2020-04-19"), ("2021-04-04", "2021-05-02"), ("2024-03-31", "2024-05-05"),
  ("2025-04-20", "2025-04-20"), ("2026-04-05", "2026-04-12"), ("2027-03-28", "2027-05-02"), ("2035-03-25", "2035-04-29"),
  ("2038-04-25", "2038-04-25"), ("2049-04-18", "2049-04-25"), ("2050-04-10", "2050-04-17"), ("2076-04-19", "2076-04-26"),
])
func bothEastersAreFound(_ western: String, _ orthodox: String) {
  let year = day(western).civil.year
  #expect(Day.easter(year) == day(western))
  #expect(Day.easter(year, .orthodox) == day(orthodox))
}

@Test func everyEasterIsASundayInItsSpring() throws {
  for year in 1900...2100 {
    let (western, orthodox) = (try #require(Day.easter(year)), try #require(Day.easter(year, .orthodox)))
    #expect(western.weekday == 6 && orthodox.weekday == 6, "\(year)")
    #expect(
      Day(year: year, month: 3, day: 22).map { $0 <= western } == true && Day(year: year, month: 4, day: 25).map { western <= $0 } == true)
    // They are together, or one, four or five weeks apart, the orthodox one never before the other.
    #expect([0, 7, 28, 35].contains(orthodox - western), "\(year)")
  }
  #expect(Day.easter(0) == nil)
}

/// On which day of 2026 a rule falls.
private let rules: [(occurrence: HolidayRule.Occurrence, day: String)] = [
  (.fixed(month: 12, day: 25), "2026-12-25"), (.easter(-2, .western), "2026-04-03"),
  (.easter(50, .orthodox), "2026-06-01"),
  (.nth(1, weekday: 0, month: 9), "2026-09-07"), (.nth(3, weekday: 0, month: 1), "2026-01-19"),
  (.nth(4, weekday: 3, month: 11), "2026-11-26"),
  (.nth(0, weekday: 0, month: 5), "2026-05-25"), (.nth(0, weekday: 6, month: 2), "2026-02-22"),
  (.nth(1, weekday: 4, month: 5), "2026-05-01"),
  (.onOrAfter(weekday: 5, month: 6, day: 20), "2026-06-20"), (.onOrAfter(weekday: 0, month: 5, day: 2), "2026-05-04"),
  (.onOrBefore(weekday: 0, month: 5, day: 24), "2026-05-18"), (.onOrBefore(weekday: 2, month: 11, day: 18), "2026-11-18"),
  (.dates([day("2022-09-19"), day("2026-06-30")]), "2026-06-30"),
]

@Test(arguments: rules.indices)
func aRuleGivesItsDay(_ index: Int) {
  #expect(days([HolidayRule("A", rules[index].occurrence)], 2026...2026) == [rules[index].day])
}

@Test func aDayThatIsNotThereIsNoHoliday() {
  #expect(days([HolidayRule("Leap day", .fixed(month: 2, day: 29))], 2023...2025) == ["2024-02-29"])
  #expect(days([HolidayRule("A", .dates([day("2022-09-19")]))], 2026...2026) == [])
}

@Test func aHolidayIsKeptInItsYears() {
  let rule = HolidayRule("A", .fixed(month: 5, day: 8), years: 2021...2024, except: [2023])
  #expect(days([rule], 2019...2026) == ["2021-05-08", "2022-05-08", "2024-05-08"])
}

/// In 2025 27 April is a Sunday: King's Day is on the Saturday before it, and Sunday is no King's Day.
@Test func aHolidayThatMovesLeavesItsDay() {
  let king = HolidayRule("King's Day", .fixed(month: 4, day: 27), moves: [6: .weekday(5)])
  #expect(days([king], 2024...2026) == ["2024-04-27", "2025-04-26", "2026-04-27"])
}

/// Christmas is on a Saturday in 2021, on a Sunday in 2022, and 26 December on a Saturday in 2020.
@Test func substitutesAreTheNextFreeWorkdaysOneAfterTheOther() {
  let also: [Int: HolidayRule.Substitute] = [5: .workday, 6: .workday]
  let rules = [HolidayRule("2", .fixed(month: 12, day: 26), also: also), HolidayRule("1", .fixed(month: 12, day: 25), also: also)]
  #expect(days(rules, 2020...2020) == ["2020-12-25", "2020-12-26", "2020-12-28"])
  #expect(days(rules, 2021...2021) == ["2021-12-25", "2021-12-26", "2021-12-27", "2021-12-28"])
  #expect(days(rules, 2022...2022) == ["2022-12-25", "2022-12-26", "2022-12-27"])
}

/// 1 January 2022 is a Saturday: the Friday before it belongs to 2021.
@Test func aSubstituteMayLieInTheYearBefore() {
  let rule = HolidayRule("New Year's Day", .fixed(month: 1, day: 1), also: [5: .weekday(4), 6: .weekday(0)])
  #expect(days([rule], 2021...2021) == ["2021-01-01", "2021-12-31"])
  #expect(days([rule], 2022...2022) == ["2022-01-01"])
  #expect(days([rule], 2023...2023) == ["2023-01-01", "2023-01-02"])
}

@Test func aDayInLieuSaysSo() {
  let rule = HolidayRule("A", .fixed(month: 1, day: 1), also: [6: .weekday(0)])
  #expect(PublicHolidays(country: "xx", title: "X", rules: [rule]).holidays(in: 2023...2023).map(\.name) == ["A", "A (substitute)"])
}
