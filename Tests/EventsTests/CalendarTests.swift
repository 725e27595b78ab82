import Events
import Testing

private let amsterdam = ZoneRules(identifier: "Europe/Amsterdam") ?? .utc

private func day(_ text: String) -> Day { Day(text) ?? Day(number: .min) }
private func time(_ text: String) -> Timestamp { Timestamp.parseISO8601(text)?.time ?? Timestamp(milliseconds: .min) }

@Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "2026-12-31", "1600-03-01", "9999-12-31", "0001-01-01"])
func aDayIsWrittenAsItWasRead(_ text: String) { #expect(Day(text)?.description == text) }

@Test(arguments: ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "tomorrow", "", "2026-03-02T10:00Z"])
func whatIsNoDayIsRefused(_ text: String) { #expect(Day(text) == nil) }

@Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
  var last = day("1899-12-31")
  for number in (last.number + 1)...day("2300-01-01").number {
    let next = Day(number: number)
    let (year, month, dayOfMonth) = next.civil
    #expect(Day(year: year, month: month, day: dayOfMonth) == next)
    #expect(next.weekday == (last.weekday + 1) % 7)
    #expect(
      dayOfMonth == 1 ? last.civil.day == Day.length(ofMonth: last.civil.month, year: last.civil.year) : dayOfMonth == last.civil.day + 1)
    last = next
  }
  #expect(day("2026-03-02").weekday == 0)
}

@Test(
  arguments: [
    ("2026-03-02", 1_772_409_600_000, false), ("2026-03-02T09:30Z", 1_772_443_800_000, true),
    ("2026-03-02 09:30:00.25+01:00", 1_772_440_200_250, true),
    ("2026-03-02t09:30:00-0530", 1_772_463_600_000, true), ("2026-03-02T09:30:00,5", 1_772_443_800_500, false),
    ("1969-12-31T23:59:59.999Z", -1, true),
    ("2026-12-31T23:59:60Z", 1_798_761_600_000, true),
  ] as [(String, Int64, Bool)])
func datesAndTimesAreRead(_ text: String, _ milliseconds: Int64, _ hasOffset: Bool) {
  let parsed = Timestamp.parseISO8601(text)
  #expect(parsed?.time.milliseconds == milliseconds)
  #expect(parsed?.hasOffset == hasOffset)
}

@Test(arguments: [
  "", "2026", "2026-03-02T", "2026-03-02T25:00Z", "2026-03-02T09:60Z", "2026-03-02T09:30Zx", "2026-03-02T09:30+1", "2026/03/02",
  "2026-03-02T09:30+24:00",
])
func whatIsNoTimeIsRefused(_ text: String) { #expect(Timestamp.parseISO8601(text) == nil) }

@Test func aTimeIsWrittenInUTC() {
  #expect(time("2024-02-29T23:59:59.9+00:00").iso8601 == "2024-02-29T23:59:59Z")
  #expect(Timestamp(milliseconds: -1).iso8601 == "1969-12-31T23:59:59Z")
}

/// The clocks of 2026 go forward on 29 March at 01:00Z and back on 25 October at 01:00Z.
@Test(
  arguments: [
    ("2026-03-29", 0, "2026-03-28T23:00:00Z"), ("2026-03-29", 90, "2026-03-29T00:30:00Z"), ("2026-03-29", 150, "2026-03-29T01:30:00Z"),
    ("2026-03-29", 180, "2026-03-29T01:00:00Z"), ("2026-03-30", 0, "2026-03-29T22:00:00Z"), ("2026-10-25", 150, "2026-10-25T00:30:00Z"),
    ("2026-10-25", 180, "2026-10-25T02:00:00Z"), ("2026-10-26", 0, "2026-10-25T23:00:00Z"),
  ] as [(String, Int64, String)])
func theNightsOfTheClockChangeHaveTheirInstants(_ date: String, _ minute: Int64, _ instant: String) {
  #expect(amsterdam.instant(day: day(date), millisecondsOfDay: minute * 60_000).iso8601 == instant)
}

@Test func everyInstantOfAYearLiesOnTheDayWhoseStartPrecedesIt() {
  var instant = time("2025-12-31T00:00Z")
  while instant < time("2027-01-02T00:00Z") {
    let local = amsterdam.day(of: instant)
    #expect(amsterdam.start(of: local) <= instant && instant < amsterdam.start(of: local + 1))
    instant = instant.advanced(by: 1_800_000)
  }
}

@Test func aZoneThatDoesNotExistIsRefused() { #expect(ZoneRules(identifier: "Europe/Amsterdm") == nil) }

@Test(arguments: [
  ("2026-03-02", "2026-03-02", 0), ("2026-03-02", "2026-03-03", 1), ("2026-03-06", "2026-03-09", 1), ("2026-03-06", "2026-03-08", 0),
  ("2026-03-03", "2026-03-02", 0), ("2026-12-23", "2026-12-28", 2), ("2026-07-31", "2026-08-17", 1),
])
func workdaysLeaveOutWeekendsHolidaysAndPauses(_ from: String, _ to: String, _ count: Int) {
  let calendar = WorkCalendar(
    holidays: [day("2026-12-25")], pauses: [.init(from: day("2026-08-03"), to: day("2026-08-14"), why: "summer")])
  #expect(calendar.workdays(after: day(from), through: day(to)) == count)
  if count > 0 { #expect(calendar.workdays(after: day(from), through: calendar.day(count, workdaysAfter: day(from))) == count) }
}

@Test func aCalendarWithoutWorkingDaysDoesNotHang() {
  let never = WorkCalendar(weekend: Set(0...6))
  #expect(never.day(1, workdaysAfter: day("2026-03-02")) - day("2026-03-02") == 3660)
}

@Test(
  arguments: [
    ("2026-03-02T08:00Z", "2026-03-02T10:00Z", 120), ("2026-03-02T05:00Z", "2026-03-02T23:00Z", 480),
    ("2026-03-06T15:00Z", "2026-03-09T09:00Z", 120),
    ("2026-03-07T08:00Z", "2026-03-08T20:00Z", 0), ("2026-03-27T15:30Z", "2026-03-30T07:30Z", 60),
    ("2026-03-02T10:00Z", "2026-03-02T09:00Z", 0),
  ] as [(String, String, Int64)])
func workingTimeCountsOnlyTheHoursOfWorkingDays(_ from: String, _ to: String, _ minutes: Int64) {
  #expect(WorkCalendar.standard.workingTime(from: time(from), to: time(to), zone: amsterdam) == minutes * 60_000)
}
