import Events
import Testing

@testable import Exports

private func calendar(_ lines: String) -> String { "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n" }

private func meeting(_ zone: String, title: String = "Call") -> String {
  "BEGIN:VEVENT\nUID:\(title)@acme.example\nDTSTAMP:20260501T080000Z\nDTSTART;TZID=\"\(zone)\":20260706T120000\nSUMMARY:\(title)\nEND:VEVENT"
}

/// Names that programs give to time zones.
@Suite struct ZoneNameTests {
  @Test(arguments: [
    ("Europe/Lisbon", "2026-07-06T11:00:00Z"), ("europe/lisbon", "2026-07-06T11:00:00Z"),
    ("/mozilla.org/20050126_1/Europe/Lisbon", "2026-07-06T11:00:00Z"), ("UTC", "2026-07-06T12:00:00Z"),
    // Windows, as Outlook numbers it, as Webex shortens it, as Lotus Notes shortens it.
    ("W. Europe Standard Time", "2026-07-06T10:00:00Z"), ("GMT Standard Time", "2026-07-06T11:00:00Z"),
    ("GMT Standard Time 1", "2026-07-06T11:00:00Z"), ("Eastern Daylight Time", "2026-07-06T16:00:00Z"),
    ("Eastern Time", "2026-07-06T16:00:00Z"), ("Eastern", "2026-07-06T16:00:00Z"), ("W. Europe", "2026-07-06T10:00:00Z"),
    ("India Standard Time", "2026-07-06T06:30:00Z"), ("tzone://Microsoft/Utc", "2026-07-06T12:00:00Z"),
    ("Western/Central Europe", "2026-07-06T10:00:00Z"),
    // What people are shown, in English and in other languages.
    ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "2026-07-06T10:00:00Z"),
    ("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "2026-07-06T10:00:00Z"),
    ("(GMT+01.00) Brüssel / Kopenhagen / Madrid / Paris", "2026-07-06T10:00:00Z"),
    ("(UTC-05:00) Eastern Time (US & Canada)", "2026-07-06T16:00:00Z"), ("Eastern Time (US & Canada)", "2026-07-06T16:00:00Z"),
    ("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "2026-07-06T11:00:00Z"),
    ("CET", "2026-07-06T10:00:00Z"), ("EET", "2026-07-06T09:00:00Z"), ("EST5EDT", "2026-07-06T16:00:00Z"),
  ]) func aNameIsTheZoneThatItMeansSummerTimeIncluded(name: String, instant: String) throws {
    let berlin = try #require(ZoneRules(identifier: "Asia/Tokyo"))
    let sink = try CollectingSink.reading(calendar(meeting(name)), as: .calendar, options: ReadOptions(zone: berlin))
    #expect(sink.records.map { $0.time?.iso8601 } == [instant])
    #expect(sink.records.first?.timeQuality == .zoned)
    #expect(sink.account.problems.isEmpty)
  }

  /// So that the draft of an alliance file need not ask.
  @Test func theZonesThatACalendarNamesAreCounted() throws {
    let text = calendar(
      [meeting("W. Europe Standard Time", title: "A"), meeting("Europe/Berlin", title: "B"), meeting("Europe/Oslo", title: "C")]
        .joined(separator: "\n"))
    #expect(try CollectingSink.reading(text, as: .calendar).account.zones == ["Europe/Berlin": 2, "Europe/Oslo": 1])
  }

  @Test(arguments: [
    "", "BEGIN:STANDARD\nDTSTART:16010101T000000\nEND:STANDARD",
    "BEGIN:STANDARD\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD",
    "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nEND:DAYLIGHT",
  ]) func anIncompleteZoneOfTheFileIsReadByItsName(parts: String) throws {
    func zone(_ name: String) -> String { "BEGIN:VTIMEZONE\nTZID:\(name)\n\(parts.isEmpty ? "" : parts + "\n")END:VTIMEZONE\n" }
    let known = try CollectingSink.reading(
      calendar(zone("W. Europe Standard Time") + meeting("W. Europe Standard Time")), as: .calendar)
    #expect(known.records.map { $0.time?.iso8601 } == ["2026-07-06T10:00:00Z"])
    #expect(known.account.problems.isEmpty)
    let unknown = try CollectingSink.reading(
      calendar(zone("Our time") + meeting("UTC", title: "a") + "\n" + meeting("Our time", title: "b")), as: .calendar)
    #expect(unknown.account.problems.map { "\($0.place) \($0.message)" } == ["meeting 2 the zone 'Our time' is not known"])
    #expect(unknown.records.last?.timeQuality == .floating)
  }
}

/// What calendars leave empty or out.
@Suite struct EmptyPropertyTests {
  @Test func aPropertyWithoutAValueIsNoDamage() throws {
    let empty = """
      LOCATION:
      DESCRIPTION:
      DESCRIPTION;LANGUAGE=en-US:
      COMMENT;ALTREP="cid:x":\u{20}
      CATEGORIES:
      URL:
      CONTACT:
      RESOURCES:
      ORGANIZER:
      ATTENDEE:
      CLASS:
      PRIORITY:
      STATUS:
      TRANSP:
      EXDATE:
      RDATE:
      ATTACH:
      GEO:
      RELATED-TO:
      LAST-MODIFIED:
      X-ALT-DESC;FMTTYPE=text/html:
      """
    let sink = try CollectingSink.reading(
      calendar("BEGIN:VEVENT\nUID:1@acme.example\nDTSTART:20260706T120000Z\nSUMMARY:Agenda:\n\(empty)\nEND:VEVENT"), as: .calendar)
    #expect(sink.account.problems.isEmpty)
    #expect(sink.records.map(\.text) == ["Agenda:"])
  }

  /// Confluence writes such lines; a line of text that lost its fold is damage.
  @Test func aPropertyThatOnlyOneProgramKnowsIsNoDamage() throws {
    func read(_ line: String) throws -> [String] {
      let event = "BEGIN:VEVENT\nUID:1@acme.example\nDTSTART:20260706T120000Z\n\(line)\nEND:VEVENT"
      return try CollectingSink.reading(calendar(event), as: .calendar).account.problems.map(\.message)
    }
    #expect(try read("SUBCALENDAR-ID:17\nEVENT-ALLDAY;X=1:false").isEmpty)
    #expect(try read("of the plant: all of it") == ["one line is no iCalendar and was passed over"])
    #expect(try read("Agenda: all of it") == ["one line is no iCalendar and was passed over"])
  }

  /// Without its value nobody knows that the series goes on.
  @Test func whatSaysWhenAMeetingIsNeedsAValue() throws {
    let sink = try CollectingSink.reading(
      calendar("BEGIN:VEVENT\nUID:1@acme.example\nDTSTART:20260706T120000Z\nRRULE:\nEND:VEVENT"), as: .calendar)
    #expect(sink.records.count == 1 && sink.account.problems.count == 1)
  }

  @Test func aMeetingWithoutStartIsCountedAndReported() throws {
    let text = calendar(
      (1...3).map { "BEGIN:VEVENT\nUID:\($0)@acme.example\nDTSTAMP:20260501T080000Z\nSUMMARY:Call\nEND:VEVENT" }.joined(separator: "\n")
        + "\n"
        + meeting("UTC"))
    let sink = try CollectingSink.reading(text, as: .calendar)
    #expect(sink.records.count == 1)
    #expect(sink.account.skipped == ["no start": 3] && sink.account.addsUp)
    #expect(
      sink.account.problems.map { "\($0.place) \($0.message)" } == [
        "meeting 1 has no start that can be read, and is left out (the first of 3 such places)"
      ])
  }
}
