import Events
import TestSupport
import Testing

@testable import Exports

/// Attendance lists of Teams: which meeting, who was there, and from when to when.
struct TeamsAttendanceTests {
  private func read(_ text: String, wide: Bool = false, dayFirst: Bool? = nil) -> CollectingSink {
    var archive = TestArchive([("list.csv", text)])
    if wide { archive.members[0].bytes = [0xfe, 0xff] + text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xff)] } }
    return archive.withPath(.zip) { CollectingSink.reading(Export.open($0), options: ReadOptions(dayFirst: dayFirst)) }
  }

  private static let report = Samples.files["teams-attendance"]?[0].1 ?? ""

  @Test(arguments: [false, true]) func theReportIsAMeetingAndItsStays(_ wide: Bool) throws {
    let sink = read(TeamsAttendanceTests.report, wide: wide)
    #expect(sink.account.format == "teams-attendance")
    let meeting = try #require(sink.records.first)
    #expect(meeting.kind == .meeting)
    #expect(meeting.text == "Ops sync" && meeting.subject == "ops sync")
    #expect(meeting.time?.iso8601 == "2026-03-14T10:00:00Z" && meeting.end?.iso8601 == "2026-03-14T11:00:00Z")
    #expect(
      meeting.participants == ["attended address:anna@northwind.example", "attended address:bert@contoso.example", "attended name:Guest"])
    let stays = sink.records.dropFirst()
    #expect(stays.map(\.kind) == [.attendance, .attendance, .attendance])
    #expect(stays.map(\.actor) == ["address:anna@northwind.example", "address:bert@contoso.example", "name:Guest"])
    #expect(stays.map { $0.time?.iso8601 } == ["2026-03-14T10:00:00Z", "2026-03-14T10:00:30Z", "2026-03-14T10:10:00Z"])
    #expect(stays.map { $0.end?.iso8601 } == ["2026-03-14T11:00:00Z", "2026-03-14T10:59:00Z", "2026-03-14T10:20:00Z"])
    #expect(stays.allSatisfy { $0.thread == meeting.thread })
    #expect(sink.people.contains("address:bert@contoso.example Contoso, Bert (EXT)"))
    #expect(sink.account.problems.isEmpty)
  }

  @Test func theReportOf2021AndOtherLanguagesAreKnownByTheirShape() {
    let old = read(
      """
      Meeting Summary
      Total Number of Participants\t2
      Meeting Title\tDelivery
      Meeting Start Time\t13/10/2021, 19:37:51
      Meeting End Time\t13/10/2021, 20:07:14
      Meeting Id\t453adbad-3672-4bde-92d0-6be3049eb379

      Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)
      Anna\t13/10/2021, 19:37:51\t13/10/2021, 20:07:14\t29m 22s\tanna@northwind.example\tOrganizer\tanna@northwind.example
      Bert\t13/10/2021, 19:38:13\t13/10/2021, 20:07:12\t28m 58s\t\tPresenter\t
      """)
    #expect(old.records.map(\.kind) == [.meeting, .attendance, .attendance])
    #expect(old.records.first?.text == "Delivery")
    #expect(old.records.first?.time?.iso8601 == "2021-10-13T19:37:51Z")
    let polish = read(
      """
      1. Podsumowanie
      Tytuł spotkania\tDostawa
      Uczestnicy obecni\t1
      Godzina rozpoczęcia\t13.10.2022, 09:00:00
      Godzina zakończenia\t13.10.2022, 10:13:42

      2. Uczestnicy
      Imię i nazwisko\tPierwsze dołączenie\tOstatnie opuszczenie\tCzas trwania\tAdres e-mail\tIdentyfikator (UPN)\tRola
      Anna\t13.10.2022, 09:00:00\t13.10.2022, 10:13:42\t1 godz. 13 min 42 s\tanna@northwind.example\tanna@northwind.example\tOrganizator
      """)
    #expect(polish.account.format == "teams-attendance")
    #expect(polish.records.map { $0.time?.iso8601 } == ["2022-10-13T09:00:00Z", "2022-10-13T09:00:00Z"])
    #expect(polish.records.first?.text == "Dostawa")
  }

  private static let list = """
    Full Name\tUser Action\tTimestamp
    Anna\tJoined before\t11/13/2020, 12:27:24 PM
    Bert\tJoined\t11/13/2020, 12:30:00 PM
    Anna\tLeft\t11/13/2020, 12:45:18 PM
    Anna\tJoined\t11/13/2020, 1:00:00 PM
    Cat\tLeft\t11/13/2020, 1:10:00 PM

    """

  @Test func theOldListPairsJoiningAndLeaving() {
    let sink = read(TeamsAttendanceTests.list)
    #expect(sink.records.map(\.actor) == [nil, "name:Anna", "name:Bert", "name:Anna", "name:Cat"])
    #expect(sink.records.map { $0.time?.iso8601.suffix(9) } == ["12:27:24Z", "12:27:24Z", "12:30:00Z", "13:00:00Z", "13:10:00Z"])
    #expect(sink.records.map { $0.end?.iso8601.suffix(9) } == ["13:10:00Z", "12:45:18Z", nil, nil, "13:10:00Z"])
    #expect(sink.account.skipped == ["the end of a stay": 1])
    #expect(sink.account.addsUp)
  }

  @Test func theOrderOfDayAndMonthIsDecidedOnceAFile() {
    let open = TeamsAttendanceTests.list.replacing("11/13/", with: "11/12/")
    #expect(read(open).records.allSatisfy { $0.time == nil })
    #expect(read(open).account.problems.count == 1)
    #expect(read(open, dayFirst: true).records.first?.time?.iso8601 == "2020-12-11T12:27:24Z")
    let one = TeamsAttendanceTests.list.replacing("11/13/2020, 1:00", with: "11/12/2020, 1:00")
    #expect(read(one).records[3].time?.iso8601 == "2020-11-12T13:00:00Z")
  }

  @Test func aBrokenRowIsReportedAndTheRestIsRead() {
    let sink = read(TeamsAttendanceTests.list + "Dan\tJoined\n")
    #expect(sink.records.count == 5)
    #expect(sink.account.skipped["broken row"] == 1)
    #expect(sink.account.problems.map(\.place) == ["line 7"])
  }

  @Test(.enabled(if: Fixtures.has("teams-attendance"))) func realFilesGiveTheirPeople() throws {
    let report = "teams-attendance/dvaneynde-IDL-14-11-22.csv"
    var sink = CollectingSink.reading(Export.open(Fixtures.path(report)))
    var expected = try Fixtures.expected(report)
    #expect(sink.records.first?.participants.count == expected["participants"] as? Int)
    #expect(sink.records.count { $0.kind == .attendance } == expected["activity_rows"] as? Int)
    #expect(sink.records.count { $0.actor?.hasPrefix("address:") == true } == expected["emails"] as? Int)
    #expect(sink.records.first?.time?.iso8601 == "2022-11-14T09:29:07Z")
    #expect(sink.account.problems.isEmpty)
    let list = "teams-attendance/dominikhoebert-meetingAttendanceList.csv"
    sink = CollectingSink.reading(Export.open(Fixtures.path(list)), options: ReadOptions(dayFirst: true))
    expected = try Fixtures.expected(list)
    #expect(sink.records.first?.participants.count == expected["people"] as? Int)
    #expect(sink.records.count { $0.kind == .attendance } == (expected["actions"] as? [String: Int])?["Joined"])
    #expect(sink.account.records == 1 + (expected["events"] as? Int ?? 0))
    #expect(sink.records.first?.time?.iso8601 == "2020-12-11T12:27:24Z")
  }
}
