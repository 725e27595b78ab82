import Events
import Testing

@testable import Exports

private func p(_ text: String, style: String = "", bold: Bool = false) -> String { TestDocument.p(text, style: style, bold: bold) }

/// Files as a folder, opened and read.
private func read(_ files: [(String, [UInt8])], _ container: TestArchive.Container = .folder) -> (export: Export, sink: CollectingSink) {
  var archive = TestArchive()
  archive.members = files.map { ($0.0, $0.1, .file) }
  return archive.withPath(container) { path in
    let export = Export.open(path)
    return (export, CollectingSink.reading(export))
  }
}

/// The text that comes out of a document.
private func text(_ document: [UInt8]) throws -> String {
  var archive = TestArchive()
  archive.members = [("a.docx", document, .file)]
  return try archive.withPath(.folder) { path in
    let export = Export.open(path)
    #expect(export.problems == [])
    return String(decoding: try export.contents(of: 0, limit: 1 << 20), as: UTF8.self)
  }
}

private let steering = TestDocument.docx(
  [
    p("Steering committee", style: "berschrift1"), p("Date: 2 March 2026, 10:00"), p("Attendees", style: "Kapitel"),
    TestDocument.table([["Name", "Company", "Role"], ["Anna de Vries", "Northwind", "chair"], ["Ben Okafor", "Contoso", ""]]),
    p("Discussion", bold: true), p("Ben Okafor: you will have the drawings."), p("Action items", style: "berschrift1"),
    TestDocument.table([["Action", "Owner", "Due"], ["Send the drawings", "Ben Okafor", "2026-04-15"]]),
    p("Anna de Vries to book a room", style: "Listenabsatz"),
  ].joined())

@Suite struct WordTests {
  @Test func minutesOfWordAreReadAsTheMinutesThatTheyAre() throws {
    let (export, sink) = read([("steering.docx", steering)])
    #expect(export.problems == [])
    #expect(export.entries.map(\.path) == ["steering.docx"])
    #expect(sink.account.format == "minutes")
    let meeting = try #require(sink.records.first)
    #expect(meeting.kind == .meeting)
    #expect(meeting.subject == "steering committee")
    #expect(meeting.time == Timestamp.parseISO8601("2026-03-02T10:00:00Z")?.time)
    #expect(meeting.participants.count == 2)
    #expect(sink.people.contains("name:Anna de Vries Anna de Vries (Northwind)"))
    let said = try #require(sink.records.first { $0.kind == .utterance })
    #expect(said.actor == "name:Ben Okafor")
    #expect(said.text == "you will have the drawings.")
    let actions = sink.records.filter { $0.flags.contains(.action) }
    #expect(actions.map(\.text) == ["Send the drawings", "Anna de Vries to book a room"])
    #expect(actions.first?.due == Day(year: 2026, month: 4, day: 15))
    #expect(
      actions.map { $0.participants.filter { $0.hasPrefix("addressed") } } == [
        ["addressed name:Ben Okafor"], ["addressed name:Anna de Vries"],
      ])
  }

  @Test(arguments: TestArchive.Container.allCases) func itsPlaceLeadsBackToItsText(_ container: TestArchive.Container) throws {
    let (export, sink) = read([("steering.docx", steering)], container)
    let place = try #require(sink.records.first).place
    var again: [UInt8] = []
    var archive = TestArchive()
    archive.members = [("steering.docx", steering, .file)]
    archive.withPath(container) { path in
      let problems = Export.open(path).bytes(at: [(entry: 0, offset: place.offset, length: Int(place.length))]) { again = $1 }
      #expect(problems == [])
    }
    #expect(recordHash(again.span) == place.hash)
    #expect(again.starts(with: Array("# Steering committee\n".utf8)))
    #expect(export.entries.count == 1)
  }

  @Test func headingsListsAndLineBreaksBecomeMarkdown() throws {
    let list = #"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>first</w:t></w:r></w:p>"#
    let none = #"<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>no item</w:t></w:r></w:p>"#
    let found = try text(
      TestDocument.docx(
        p("Contents ... 3", style: "Verzeichnis1") + p("Title\nof two lines", style: "berschrift1") + list + list + none
          + p("one\ntwo") + p("☐ call them") + p("Decision: we go on", bold: true) + p("The plan", bold: true)))
    #expect(
      found == """
        # Title of two lines

        - first
        - first

        no item

        one
        two

        [ ] call them

        Decision: we go on

        ### The plan

        """)
  }

  @Test func whatWasDeletedMovedOrHiddenIsNoText() throws {
    let found = try text(
      TestDocument.docx(
        "<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never</w:delText><w:t>never</w:t></w:r></w:del>"
          + "<w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
          + #"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>"#
          + "<w:r><w:tab/><w:t>pay</w:t><w:noBreakHyphen/><w:t>back.</w:t></w:r></w:p>"))
    #expect(found == "We will\tpay-back.\n")
  }

  @Test func tablesBecomeLabelsTextOrTables() throws {
    let found = try text(
      TestDocument.docx(
        TestDocument.table([["Date", "2 March 2026"], ["Present", "Anna\nBen"]]) + TestDocument.table([["All in one frame."]])
          + TestDocument.table([["Topic", "Who", "When"], ["a|b", "", "May"], ["", "", ""]])))
    #expect(
      found == """
        Date: 2 March 2026
        Present: Anna, Ben

        All in one frame.

        | Topic | Who | When |
        | --- | --- | --- |
        | a/b |  | May |

        """)
  }

  @Test func aTranscriptOfTeamsIsReadAsOne() throws {
    let transcript = TestDocument.docx(
      p("Steering-20260302_100500-Meeting Transcript", bold: true) + p("2 March 2026, 10:05am") + p("45m 12s")
        + p("Anna de Vries started transcription") + p("Anna de Vries   0:03\nGood morning.\nShall we?") + p("Ben Okafor   1:02:04\nYes.")
        + p("Anna de Vries stopped transcription"))
    let (_, sink) = read([("transcript.docx", transcript)])
    #expect(sink.records.filter { $0.kind == .utterance }.map(\.text) == ["Good morning.\nShall we?", "Yes."])
    #expect(sink.records.filter { $0.kind == .utterance }.map(\.actor) == ["name:Anna de Vries", "name:Ben Okafor"])
    #expect(
      sink.records.filter { $0.kind == .utterance }.map(\.time) == [
        Timestamp.parseISO8601("2026-03-02T10:05:03Z")?.time, Timestamp.parseISO8601("2026-03-02T11:07:04Z")?.time,
      ])
    #expect(sink.account.addsUp)
  }

  @Test func entitiesAreRefusedAndWhatLiesBesideIsRead() throws {
    let laughs =
      #"<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>"#
    let outside = #"<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#
    for prologue in [laughs, outside] {
      let (export, sink) = read([
        ("bad.docx", TestDocument.docx("<w:p><w:r><w:t>&c;&a;</w:t></w:r></w:p>", prologue: prologue)), ("good.docx", steering),
      ])
      #expect(export.entries.map(\.path) == ["good.docx"])
      #expect(export.problems.map(\.message) == ["declares entities, as files made to harm do and no office program does; it is left out"])
      #expect(sink.account.format == "minutes")
    }
  }

  @Test func brokenDocumentsAreReadAsFarAsTheyGo() throws {
    let (export, _) = read([("cut.docx", TestDocument.docx(p("What stood before.") + "<w:p><w:r><w:t>more</w:r></w:p>" + p("after")))])
    // A paragraph whose end is lost ends with the document; the one that stands in it then comes first, as a box does.
    #expect(export.entries.first?.head == Array("What stood before.\n\nafter\n\nmore\n".utf8))
    #expect(export.problems.count == 1)
    #expect(export.problems.first?.message.hasPrefix("is broken at line 1") == true)
    let deep = TestDocument.docx(p("start") + String(repeating: "<w:sdt>", count: 100_000))
    #expect(read([("deep.docx", deep)]).export.problems.count == 1)
    let whole = TestDocument.docx(p("start"))
    for length in stride(from: 40, to: whole.count, by: 97) { _ = read([("cut.docx", Array(whole[..<length]))]) }
  }

  @Test func aZipThatOnlyBeginsLikeADocumentIsAnArchive() throws {
    let archive = TestArchive([("word/minutes.md", "# Sync 2026-03-02\n\n## Attendees\n\n- Anna\n"), ("word/other.md", "x")])
    var outer = TestArchive()
    outer.members = [("a.zip", archive.bytes(.zip), .file), ("b/c.zip", archive.bytes(.zip), .file)]
    for container in [TestArchive.Container.folder, .zip] {
      let paths = outer.withPath(container) { Export.open($0).entries.map(\.path) }
      #expect(paths == ["a.zip/word/minutes.md", "a.zip/word/other.md", "b/c.zip/word/minutes.md", "b/c.zip/word/other.md"])
      let read = outer.withPath(container) { CollectingSink.reading(Export.open($0)) }
      #expect(read.records.count { $0.kind == .meeting } == 1 || read.account.duplicates == 1)
    }
  }
}
