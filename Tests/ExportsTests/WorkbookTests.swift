import Events
import Testing

@testable import Exports

private let row = TestDocument.row

private func read(_ book: [UInt8], name: String = "tracker.xlsx") -> (export: Export, sink: CollectingSink) {
  var archive = TestArchive()
  archive.members = [(name, book, .file)]
  return archive.withPath(.folder) { path in
    let export = Export.open(path)
    return (export, CollectingSink.reading(export))
  }
}

private func text(_ book: [UInt8], entry: Int = 0) -> String {
  read(book).export.entries.map { String(decoding: $0.head, as: UTF8.self) }[entry]
}

@Suite struct WorkbookTests {
  @Test func aTrackerOfExcelIsReadAsATracker() throws {
    let book = TestDocument.xlsx(
      [
        (
          "Actions",
          row(1, ["Actions of the steering committee"]) + row(3, ["Action", "Owner", "Due", "Opened", "Status"])
            + #"<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="s"><v>0</v></c><c r="C4" s="1"><v>46127</v></c><c r="D4" s="1"><v>46083</v></c><c r="E4" t="s"><v>2</v></c></row>"#
        )
      ],
      strings: ["Anna de Vries", "Send the drawings", "open"], formats: #"<numFmt numFmtId="164" formatCode="d\.m\.yyyy;@"/>"#,
      cells: #"<xf numFmtId="0"/><xf numFmtId="164"/>"#)
    let (export, sink) = read(book)
    #expect(export.problems == [])
    #expect(export.entries.map(\.path) == ["tracker.xlsx"])
    #expect(sink.account.format == "actions")
    let action = try #require(sink.records.first)
    #expect(action.text == "Send the drawings")
    #expect(action.actor == "name:Anna de Vries")
    #expect(action.due == Day(year: 2026, month: 4, day: 15))
    #expect(action.time == Timestamp.parseISO8601("2026-03-02T00:00:00Z")?.time)
    #expect(sink.records.count == 1)
  }

  @Test func attendanceOfTeamsSavedByExcelIsReadAsSuch() throws {
    let book = TestDocument.xlsx([
      (
        "Attendance",
        row(1, ["1. Summary"]) + row(2, ["Meeting title", "Steering"]) + row(3, ["Start time", "3/25/26, 10:00:12 AM"])
          + row(4, ["End time", "3/25/26, 11:00:12 AM"]) + row(6, ["2. Participants"])
          + row(7, ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Role"])
          + row(8, ["Vries, Anna de; EXT", "3/25/26, 10:01:00 AM", "3/25/26, 10:59:00 AM", "58m", "anna@northwind.example", "Organizer"])
      )
    ])
    let (_, sink) = read(book, name: "attendance.xlsx")
    #expect(sink.account.format == "teams-attendance")
    #expect(sink.records.map(\.kind) == [.meeting, .attendance])
    #expect(sink.records.last?.actor == "address:anna@northwind.example")
    #expect(sink.records.last?.time == Timestamp.parseISO8601("2026-03-25T10:01:00Z")?.time)
  }

  @Test func eachSheetIsATable() throws {
    let messages = row(1, ["Time", "Author", "Text"]) + row(2, ["2026-03-02T10:00:00Z", "Anna", "one, two"])
    let (export, sink) = read(TestDocument.xlsx([("Chat", messages), ("Legend", row(1, ["colour", "meaning"])), ("Empty", "")]))
    #expect(export.entries.map(\.path) == ["tracker.xlsx/Chat", "tracker.xlsx/Legend"])
    #expect(sink.account.format == "csv")
    #expect(sink.records.map(\.text) == ["one, two"])
    let left = export.leftovers(ExportFormat.assign(export).unclaimed)
    #expect(left.map(\.problem.message) == ["no format knows what is on the sheet 'Legend'; it is left out"])
    #expect(left.first?.path.hasSuffix("/tracker.xlsx") == true)
  }

  @Test(arguments: [
    (14, "", "46083", "2026-03-02"), (14, "", "46083.4375", "2026-03-02 10:30:00"), (22, "", "46083", "2026-03-02 00:00:00"),
    (20, "", "0.4375", "10:30:00"), (46, "", "1.5", "36:00:00"), (14, "", "59", "1900-02-28"), (14, "", "61", "1900-03-01"),
    (0, "", "46083", "46083"), (164, "0.00&quot;days&quot;", "3.5", "3.5"),
    (164, "[$-413]d mmm yyyy h:mm", "46083.4375", "2026-03-02 10:30:00"),
    (164, "[Red]0.0", "3.5", "3.5"), (164, "#,##0.00\\ &quot;m&quot;", "7", "7"), (164, "[h]:mm", "1.5", "36:00:00"),
    (164, "mmm", "46083", "2026-03-02"),
    (14, "", "99999999", "99999999"), (14, "", "soon", "soon"), (14, "", "46082.9999999", "2026-03-02"),
  ])
  func datesAreToldByTheFormatOfTheirCell(_ format: Int, _ code: String, _ value: String, _ shown: String) {
    let book = TestDocument.xlsx(
      [("A", #"<row r="1"><c r="A1" s="1"><v>\#(value)</v></c></row>"#)], formats: #"<numFmt numFmtId="164" formatCode="\#(code)"/>"#,
      cells: #"<xf numFmtId="0"/><xf numFmtId="\#(format)"/>"#)
    #expect(text(book) == shown + "\n")
  }

  @Test func cellsKeepTheirColumnsAndTheirLines() {
    let rows =
      row(2, ["a", "b", "c"]) + #"<row r="4"><c r="C4" t="inlineStr"><is><t>x&#9;y</t></is></c><c r="A4" t="b"><v>1</v></c></row>"#
      + #"<row><c t="str"><f>A1</f><v>say "no"&#10;twice</v></c><c t="e"><v>#REF!</v></c><c><v>0.1</v></c></row>"#
      + #"<row r="9"><c r="XFD9" t="str"><v>far</v></c></row>"#
    let (export, _) = read(TestDocument.xlsx([("A", rows)]))
    #expect(
      export.entries.map { String(decoding: $0.head, as: UTF8.self) } == [
        "a\tb\tc\n\nTRUE\t\tx y\n\"say \"\"no\"\"\ntwice\"\t\t0.1\n\n\n\n\n"
      ])
    #expect(export.problems.map(\.message) == ["1 cells right of the 256th column are left out"])
  }

  @Test func oneLongTextInManyCellsEnds() {
    let cell = #"<c t="s"><v>0</v></c>"#
    let rows = String(repeating: "<row>" + String(repeating: cell, count: 100) + "</row>", count: 20)
    let (export, _) = read(TestDocument.xlsx([("A", rows), ("B", row(1, ["x"]))], strings: [String(repeating: "ha", count: 100_000)]))
    #expect(export.entries.map(\.path) == ["tracker.xlsx"])
    #expect(export.entries[0].size <= (128 << 20) + 21_000_000)
    #expect(export.problems.map(\.message) == ["more than 128 MiB of text come out of this workbook; the rest is left out"])
  }
}
