import Events
import TestSupport
import Testing

@testable import Exports

private func calendar(_ lines: String, method: String = "PUBLISH") -> String {
  "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//acme.example//EN\nMETHOD:\(method)\n\(lines)\nEND:VCALENDAR\n"
}

private func event(_ lines: String, uid: String = "1@acme.example", stamp: String = "20260501T080000Z") -> String {
  "BEGIN:VEVENT\nUID:\(uid)\nDTSTAMP:\(stamp)\n\(lines)\nEND:VEVENT"
}

private func read(_ text: String, zone: String = "UTC", until: String? = nil) throws -> CollectingSink {
  let rules = try #require(ZoneRules(identifier: zone))
  return try CollectingSink.reading(
    text, as: .calendar, name: "team.ics",
    options: ReadOptions(zone: rules, expandUntil: until.flatMap { Timestamp.parseISO8601($0)?.time }))
}

extension CollectingSink {
  /// All meetings by time: `2026-03-02T09:00:00Z` and what marks it.
  fileprivate var meetings: [String] {
    (records + occurrences).sorted { ($0.time ?? Timestamp(seconds: 0)) < ($1.time ?? Timestamp(seconds: 0)) }.map { meeting in
      ([meeting.time?.iso8601 ?? "-"]
        + [(EventFlags.cancelled, "cancelled"), (.moved, "moved"), (.planned, "planned"), (.allDay, "all day")].filter {
          meeting.flags.contains($0.0)
        }.map(\.1))
        .joined(separator: " ")
    }
  }
}

@Suite struct CalendarTests {
  @Test func aMeetingHasTimePeopleAnswersAndText() throws {
    let sink = try read(
      calendar(
        event(
          """
          DTSTART:20260302T090000Z
          DTEND:20260302T100000Z
          LAST-MODIFIED:20260220T070000Z
          SUMMARY:Steering  Group
          DESCRIPTION:Agenda:\\n1. Valve\\, drawings
          ORGANIZER;CN=Jane Doe:MAILTO:Jane@acme.example
          ATTENDEE;CN=Jane Doe:mailto:jane@acme.example
          ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@globex.example
          ATTENDEE;PARTSTAT=DECLINED:mailto:cat@globex.example
          ATTENDEE;PARTSTAT=TENTATIVE:mailto:dan@globex.example
          ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:eve@globex.example
          ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fay@globex.example
          ATTENDEE;CUTYPE=ROOM:mailto:room1@acme.example
          ATTENDEE;CN=Gus:invalid:nomail
          BEGIN:VALARM
          ACTION:EMAIL
          ATTENDEE:mailto:alarm@acme.example
          END:VALARM
          """)))
    let meeting = try #require(sink.records.first)
    #expect(meeting.kind == .meeting && meeting.style == .calendar)
    #expect(meeting.time?.iso8601 == "2026-03-02T09:00:00Z")
    #expect(meeting.end?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(meeting.recorded?.iso8601 == "2026-02-20T07:00:00Z")
    #expect(meeting.timeQuality == .utc)
    #expect(meeting.actor == "address:jane@acme.example")
    #expect(
      meeting.participants == [
        "accepted address:jane@acme.example", "accepted address:ben@globex.example", "declined address:cat@globex.example",
        "tentative address:dan@globex.example", "invited address:eve@globex.example", "addressed address:fay@globex.example",
        "invited name:Gus",
      ])
    #expect(meeting.flags == [.audienceKnown])
    #expect(meeting.key == "ics:1@acme.example" && meeting.thread == "ics:1@acme.example")
    #expect(meeting.subject == "steering group")
    #expect(meeting.text == "Steering  Group\nAgenda:\n1. Valve, drawings")
    #expect(sink.account.problems.isEmpty && sink.account.addsUp)
  }

  @Test func aRuleIsExpandedUpToSixtyDaysAfterTheLastStamp() throws {
    let sink = try read(calendar(event("DTSTART:20260401T090000Z\nRRULE:FREQ=WEEKLY\nSUMMARY:Call")))
    #expect(sink.records.count == 1)
    #expect(sink.account.records == 1)
    #expect(sink.occurrences.count == 12)
    #expect(sink.account.occurrences == 12)
    #expect(sink.meetings.first == "2026-04-01T09:00:00Z")
    #expect(sink.meetings.last == "2026-06-24T09:00:00Z planned")
    #expect(sink.occurrences.first?.key == "ics:1@acme.example:2026-04-08T09:00:00Z")
    #expect(sink.occurrences.allSatisfy { $0.text.isEmpty })
    #expect(try read(calendar(event("DTSTART:20260401T090000Z\nRRULE:FREQ=WEEKLY")), until: "2026-04-15T09:00:00Z").meetings.count == 3)
  }

  @Test(arguments: [
    ("RRULE:FREQ=DAILY;COUNT=3", 3), ("RRULE:FREQ=DAILY;UNTIL=20260403", 3), ("RRULE:FREQ=DAILY;UNTIL=20260403T090000Z", 3),
    ("RRULE:FREQ=DAILY;UNTIL=20260403T085959Z", 2), ("RDATE:20260405T090000Z,20260406T090000Z", 3),
    ("RRULE:FREQ=MONTHLY;BYDAY=1WE;COUNT=2", 2),
    ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", 1), ("RRULE:FREQ=SECONDLY", 1), ("RRULE:garbage", 1),
    ("RRULE:FREQ=DAILY;INTERVAL=0", nil),
    ("RRULE:FREQ=DAILY;INTERVAL=30000", 1),
  ]) func rulesGiveSoManyMeetings(rule: String, count: Int?) throws {
    let sink = try read(calendar(event("DTSTART:20260401T090000Z\n\(rule)")))
    #expect(sink.account.records == 1)
    if let count { #expect(sink.meetings.count == count) }
  }

  @Test func rulesThatNeverComeTrueEndAtOnce() throws {
    let zone =
      "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE"
    let rule = "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6;BYMINUTE=1,2,3,4,5,6,7,8;BYSECOND=1,2;BYMONTH=2;BYMONTHDAY=31"
    let sink = try read(calendar(zone + "\n" + event("DTSTART;TZID=X:20260302T090000\n\(rule)")))
    #expect(sink.meetings == ["2026-03-02T07:00:00Z"])
    #expect(sink.account.problems.count == 2)
    #expect(
      try read(calendar(event("DTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"))).meetings == ["2026-03-02T09:00:00Z"])
  }

  @Test func aSeriesThatBeginsBeyondTheLimitIsItsFirstMeeting() throws {
    let sink = try read(calendar(event("DTSTART:20280302T090000Z\nRRULE:FREQ=DAILY")))
    #expect(sink.meetings == ["2028-03-02T09:00:00Z planned"])
    #expect(sink.account.problems.isEmpty)
  }

  @Test func noMeetingHasMoreThanFiveThousandInstances() throws {
    let sink = try read(calendar(event("DTSTART:19900401T090000Z\nRRULE:FREQ=DAILY\nSUMMARY:Endless")))
    #expect(sink.meetings.count == 5000)
    #expect(sink.account.problems.map(\.message) == ["'Endless' recurs more than 5000 times"])
  }

  @Test func noFileHasMoreThanTwoHundredThousandInstances() throws {
    let series = (0..<60).map {
      "BEGIN:VEVENT\nUID:\($0)\nDTSTAMP:20260301T000000Z\nDTSTART:19900401T090000Z\nRRULE:FREQ=DAILY\nSUMMARY:s\($0)\nEND:VEVENT"
    }
    let sink = try read(calendar(series.joined(separator: "\n")))
    #expect(sink.account.records == 60)
    #expect(
      sink.account.problems.contains { $0.message == "the series after 's40' recur more than 200000 times" },
      "\(sink.account.problems.suffix(2))")
  }

  /// A yearly rule of a zone by hours, minutes and seconds is walked second by second.
  @Test func aZoneThatChangesManyTimesADayIsNoZone() throws {
    let times =
      "BYHOUR=" + (0..<24).map(String.init).joined(separator: ",") + ";BYMINUTE=0,10,20,30;BYSECOND=0,20,40;BYDAY=MO,TU,WE,TH,FR,SA,SU"
    let zone =
      "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;\(times)\nEND:STANDARD\nEND:VTIMEZONE"
    let sink = try read(calendar(zone + "\n" + event("DTSTART;TZID=X:20260302T090000")))
    #expect(sink.meetings == ["2026-03-02T07:00:00Z"])
    #expect(sink.account.problems.count == 1)
  }

  @Test func wallClockStaysAcrossSummerTime() throws {
    let sink = try read(calendar(event("DTSTART;TZID=Europe/Berlin:20260325T100000\nRRULE:FREQ=WEEKLY;COUNT=2")))
    #expect(sink.meetings == ["2026-03-25T09:00:00Z", "2026-04-01T08:00:00Z"])
    #expect(sink.records.first?.timeQuality == .zoned)
  }

  @Test func theZoneOfTheFileWinsOverItsName() throws {
    let zone =
      "BEGIN:VTIMEZONE\nTZID:Europe/Lisbon\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    #expect(try read(calendar(zone + event("DTSTART;TZID=Europe/Lisbon:20260302T120000"))).meetings == ["2026-03-02T09:00:00Z"])
    #expect(
      try read(calendar(event("DTSTART;TZID=\"/mozilla.org/20050126_1/Europe/Lisbon\":20260302T120000"))).meetings == [
        "2026-03-02T12:00:00Z"
      ])
  }

  @Test(arguments: ["Customized Time Zone", "CST", "(UTC+01:00) Somewhere", "Standard Time", "(UTC-08:00) Berlin"])
  func unknownZonesAreReportedAndReadAsTheAlliances(name: String) throws {
    let sink = try read(calendar(event("DTSTART;TZID=\(name):20260302T120000")), zone: "Europe/Berlin")
    #expect(sink.meetings == ["2026-03-02T11:00:00Z"])
    #expect(sink.records.first?.timeQuality == .floating)
    #expect(sink.account.problems.map(\.message) == ["the zone '\(name)' is not known"])
    #expect(sink.account.problems.map(\.place) == ["meeting 1"])
  }

  @Test func floatingTimesAreInTheCalendarsOrTheAlliancesZone() throws {
    let text = calendar(event("DTSTART:20260302T120000"))
    #expect(try read(text, zone: "Europe/Berlin").meetings == ["2026-03-02T11:00:00Z"])
    #expect(
      try read(text.replacing("VERSION", with: "X-WR-TIMEZONE:America/New_York\nVERSION"), zone: "Europe/Berlin").meetings == [
        "2026-03-02T17:00:00Z"
      ])
  }

  @Test func wholeDaysBeginAtMidnightOfTheAlliance() throws {
    let sink = try read(calendar(event("DTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260304")), zone: "Europe/Berlin")
    #expect(sink.meetings == ["2026-03-01T23:00:00Z all day"])
    #expect(sink.records.first?.end?.iso8601 == "2026-03-03T23:00:00Z")
    #expect(try read(calendar(event("DTSTART;VALUE=DATE:20260302"))).records.first?.end?.iso8601 == "2026-03-03T00:00:00Z")
    #expect(try read(calendar(event("DTSTART:20260302T090000Z\nDURATION:PT90M"))).records.first?.end?.iso8601 == "2026-03-02T10:30:00Z")
    #expect(try read(calendar(event("DTSTART:20260302T090000Z"))).records.first?.end == nil)
  }

  @Test(arguments: [
    "EXDATE:20260408T080000Z", "EXDATE;TZID=Europe/Berlin:20260408T100000", "EXDATE:20260408T100000", "EXDATE;VALUE=DATE:20260408",
  ])
  func aRemovedInstanceIsCancelledIfItLiesInThePast(exdate: String) throws {
    let series = "DTSTART;TZID=Europe/Berlin:20260401T100000\nRRULE:FREQ=WEEKLY;COUNT=3\n\(exdate)"
    #expect(
      try read(calendar(event(series))).meetings == ["2026-04-01T08:00:00Z", "2026-04-08T08:00:00Z cancelled", "2026-04-15T08:00:00Z"])
    let early = try read(calendar(event(series, stamp: "20260403T080000Z")))
    #expect(early.meetings == ["2026-04-01T08:00:00Z", "2026-04-15T08:00:00Z planned"])
  }

  @Test func aSeriesWithoutAnyDateLeftIsSkippedWithTheReason() throws {
    let sink = try read(calendar(event("DTSTART:20260701T090000Z\nRRULE:FREQ=DAILY;COUNT=1\nEXDATE:20260701T090000Z")))
    #expect(sink.account.skipped == ["no date left": 1])
    #expect(sink.account.addsUp)
  }

  @Test func overridesReplaceInstances() throws {
    let master = event("DTSTART;TZID=Europe/Berlin:20260401T100000\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Call")
    let moved = event(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260408T100000\nDTSTART;TZID=Europe/Berlin:20260409T100000\nSUMMARY:Call\nSEQUENCE:1")
    let off = event("RECURRENCE-ID:20260415T080000Z\nDTSTART;TZID=Europe/Berlin:20260415T100000\nSTATUS:CANCELLED")
    let sink = try read(calendar([master, moved, off].joined(separator: "\n")))
    #expect(
      sink.meetings == ["2026-04-01T08:00:00Z", "2026-04-09T08:00:00Z moved", "2026-04-15T08:00:00Z cancelled", "2026-04-22T08:00:00Z"])
    #expect(
      sink.records.map(\.key)
        == ["2026-04-01T08:00:00Z", "2026-04-08T08:00:00Z", "2026-04-15T08:00:00Z"].map { "ics:1@acme.example:\($0)" })
    #expect(sink.account.records == 3 && sink.account.addsUp)
    let alone = try read(calendar(moved))
    #expect(alone.meetings == ["2026-04-09T08:00:00Z moved"])
  }

  @Test func theNewestVersionCountsAndOlderOnesAreSkipped() throws {
    let old = event("DTSTART:20260302T090000Z\nSEQUENCE:0\nSUMMARY:Old")
    let new = event("DTSTART:20260303T090000Z\nSEQUENCE:1\nSUMMARY:New")
    let sink = try read(calendar(new) + calendar(old))
    #expect(sink.meetings == ["2026-03-03T09:00:00Z moved"])
    #expect(sink.account.skipped == ["older version": 1])
    let cancelled = try read(calendar(old) + calendar(event("SEQUENCE:2\nSTATUS:CANCELLED"), method: "CANCEL"))
    #expect(cancelled.meetings == ["2026-03-02T09:00:00Z cancelled"])
    #expect(cancelled.account.skipped == ["cancellation": 1])
  }

  @Test func answersChangeWhatAnInviteeSaid() throws {
    let request = event("DTSTART:20260302T090000Z\nORGANIZER:mailto:jane@acme.example\nATTENDEE:mailto:ben@globex.example")
    let reply = event("ORGANIZER:mailto:jane@acme.example\nATTENDEE;PARTSTAT=DECLINED:mailto:ben@globex.example")
    let sink = try read(calendar(request, method: "REQUEST") + calendar(reply, method: "REPLY"))
    #expect(sink.records.first?.participants == ["declined address:ben@globex.example", "accepted address:jane@acme.example"])
    #expect(sink.account.skipped == ["answer to an invitation": 1])
  }

  @Test func aTitleThatSaysSoMeansCancelled() throws {
    let sink = try read(calendar(event("DTSTART:20260302T090000Z\nSUMMARY:Canceled: Steering group")))
    #expect(sink.meetings == ["2026-03-02T09:00:00Z cancelled"])
    #expect(sink.records.first?.subject == "steering group")
  }

  @Test func tasksJournalsAndBusyTimesAreLeftOutAndCounted() throws {
    let others = "BEGIN:VTODO\nUID:t\nSUMMARY:x\nEND:VTODO\nBEGIN:VJOURNAL\nUID:j\nEND:VJOURNAL\nBEGIN:VFREEBUSY\nUID:f\nEND:VFREEBUSY"
    let sink = try read(calendar(others + "\n" + event("DTSTART:20260302T090000Z")))
    #expect(sink.account.records == 1)
    #expect(sink.account.leftOut == ["VTODO": 1, "VJOURNAL": 1, "VFREEBUSY": 1])
  }

  @Test func bareEventsSeveralCalendarsNULsAndFoldsInsideACharacterAreRead() throws {
    let bare = event("DTSTART:20260302T090000Z\nSUMMARY:One", uid: "a")
    var bytes = Array((bare + "\n\0\0" + calendar(event("DTSTART:20260303T090000Z\nSUMMARY:Gr", uid: "b"))).utf8)
    let position = try #require(bytes.indices.last { bytes[$0...].starts(with: Array("Gr\n".utf8)) }) + 2
    bytes.replaceSubrange(position..<position, with: [0xC3, 13, 10, 32, 0xBC, 0x6E])
    let sink = try CollectingSink.reading(bytes, as: .calendar)
    #expect(sink.records.map(\.text) == ["One", "Grün"])
    #expect(sink.account.losses == 0)
  }

  @Test(arguments: [
    "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260302T090000Z", "BEGIN:VEVENT\nEND:VEVENT",
    "BEGIN:VEVENT\nDTSTART:99999999T999999\nEND:VEVENT",
    "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:VEVENT\n", count: 5000), "BEGIN:VCALENDAR\n\u{1}\u{2}:;;=\nEND:VEVENT\nEND:VCALENDAR",
    "BEGIN:VEVENT\nDTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;UNTIL=99999999\nEND:VEVENT",
  ]) func brokenFilesNeverStop(text: String) throws {
    let sink = try read(text)
    #expect(sink.account.addsUp)
  }

  @Test func calendarsAreKnownByTheirBeginning() {
    #expect(claims(.calendar, calendar("")))
    #expect(claims(.calendar, "\u{FEFF}\r\nbegin:vcalendar\r\n"))
    #expect(!claims(.calendar, "# Notes\nBEGIN:VCALENDAR"))
  }

  @Test func htmlDescriptionsBecomeText() throws {
    let sink = try read(calendar(event("DTSTART:20260302T090000Z\nSUMMARY:Call\nDESCRIPTION:<b>Agenda</b><br>Valve<br>")))
    #expect(sink.records.first?.text == "Call\nAgenda\nValve")
  }

  @Test func holidaysAreTheDaysOfAllDayEntries() throws {
    let text = calendar(
      [
        event("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;COUNT=2", uid: "a"),
        event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227", uid: "b"),
        event("DTSTART:20260302T090000Z", uid: "c"), event("DTSTART;VALUE=DATE:20260501\nSTATUS:CANCELLED", uid: "d"),
      ].joined(separator: "\n"))
    #expect(
      Holidays.days(of: Array(text.utf8)).map(\.description).sorted() == [
        "2026-01-01", "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01",
      ])
    #expect(Holidays.days(of: [0, 1, 2]).isEmpty)
  }
}

@Suite(.enabled(if: Fixtures.exist, "the folder shared/fixtures is absent")) struct CalendarFixtureTests {
  @Test(arguments: [
    "MSExchange", "libical-incoming", "rie-issue_18_cancel_status", "rie-issue_20_exdate_ignored", "rie-issue_61_time_zone_error",
    "rie-issue_62_moved_event_2",
  ]) func recordsStartsAndInstancesAreThoseOfOtherTools(name: String) throws {
    let path = "ics/\(name).ics"
    let expected = try Fixtures.expected(path)
    let instances = expected["expanded_instances"] as? [String: Any]
    let end = (instances?["to_exclusive"] as? String).flatMap { Timestamp.parseISO8601($0)?.time }
    let sink = try CollectingSink.reading(Fixtures.bytes(path), as: .calendar, options: ReadOptions(expandUntil: end))
    #expect(sink.account.records == expected["icalendar_vevents"] as? Int)
    #expect(sink.account.addsUp)
    guard let instances, let end, let begin = (instances["from"] as? String).flatMap({ Timestamp.parseISO8601($0)?.time }) else { return }
    // The other tool counts cancelled overrides and leaves out the dates of EXDATE.
    let overridden = Set(sink.records.filter { $0.flags.contains(.cancelled) }.map(\.key))
    let counted = (sink.records + sink.occurrences).filter { meeting in
      guard let time = meeting.time, time >= begin, time < end else { return false }
      return !meeting.flags.contains(.cancelled) || (name.contains("cancel_status") && overridden.contains(meeting.key))
    }
    #expect(counted.count == instances["count"] as? Int)
    if name == "MSExchange" { #expect(sink.records.first?.time?.iso8601 == "2003-11-10T18:00:00Z") }
    if name.contains("issue_62") { #expect((sink.records + sink.occurrences).filter { $0.flags.contains(.moved) }.count == 2) }
  }
}
