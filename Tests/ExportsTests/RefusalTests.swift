import Events
import Testing

@testable import Exports

private func leftovers(_ files: [(String, [UInt8])], _ container: TestArchive.Container = .folder) -> [Leftover] {
  var archive = TestArchive()
  archive.members = files.map { ($0.0, $0.1, .file) }
  return archive.withPath(container) { path in
    let export = Export.open(path)
    #expect(export.problems == [])
    return export.leftovers(ExportFormat.assign(export).unclaimed)
  }
}

private func compound(_ stream: String) -> [UInt8] {
  var file = TestMessage(streams: [stream: [1, 2, 3]]).bytes
  // Without this name it is no message.
  let name = "__properties".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
  if let at = file.firstRange(of: name) { file[at.lowerBound] = UInt8(ascii: "x") }
  return file
}

@Suite struct RefusalTests {
  @Test(arguments: [
    ("report.pdf", Array("%PDF-1.7\n".utf8), "a PDF", ".docx or text"),
    ("mail.pst", Array("!BDN".utf8) + [1, 2, 3, 4], "a data file of Outlook (.pst, .ost)", "readpst"),
    ("all.7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4], "an archive that is not unpacked here", "unpack it"),
    ("all.rar", Array("Rar!".utf8) + [0x1a, 7, 1, 0], "an archive that is not unpacked here", "unpack it"),
    ("notes.one", [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d], "a notebook of OneNote", "OneNote"),
    ("minutes.rtf", Array("{\\rtf1 Minutes 2026-03-02}".utf8), "a text in RTF", ".docx"),
    ("chat.db", Array("SQLite format 3".utf8) + [0, 1], "a database (SQLite)", "export"),
    ("call.mp4", [0, 0, 0, 24] + Array("ftypmp42".utf8), "a sound or film", "transcript"),
    ("minutes.doc", compound("WordDocument"), "a document of an old Word (.doc)", ".docx"),
    ("tracker.xls", compound("Workbook"), "a workbook of an old Excel (.xls)", ".xlsx or CSV"),
    ("slides.ppt", compound("PowerPoint Document"), "a presentation of an old PowerPoint (.ppt)", "text"),
    ("secret.docx", compound("EncryptedPackage"), "a document with a password", "without the password"),
    (
      "minutes.odt", TestDocument.zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]),
      "a text of LibreOffice (.odt)", ".docx"
    ),
    (
      "slides.pptx",
      TestDocument.zip([
        (
          "[Content_Types].xml",
          #"<Types><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>"#
        ), ("ppt/presentation.xml", "<x/>"), ("ppt/slides/slide1.xml", "<x/>"),
      ]), "a presentation", "text"
    ),
  ])
  func whatIsNotReadIsToldWithAWayOut(_ name: String, _ bytes: [UInt8], _ what: String, _ wayOut: String) throws {
    let left = leftovers([(name, bytes)])
    #expect(left.count == 1)
    let problem = try #require(left.first).problem
    #expect(problem.message == "is \(what) and not read")
    #expect(problem.help.contains(wayOut))
    #expect(problem.path.hasSuffix("/" + name))
  }

  @Test func everyKindSaysWhatItIs() {
    for kind in Unread.allCases {
      #expect(!kind.names.one.isEmpty && !kind.names.many.isEmpty)
      #expect(!kind.wayOut.isEmpty || kind == .picture || kind == .empty)
    }
  }

  @Test func anUnknownFileIsNamedAndAThousandAreOneLine() {
    let few = leftovers((1...5).map { ("a\($0).bin", [1, 2, 3, UInt8($0)]) })
    #expect(few.map(\.problem.message) == Array(repeating: "no format knows this file; it is left out", count: 5))
    for container in [TestArchive.Container.folder, .zip, .tar] {
      let many = leftovers((0..<1000).map { ("a\($0).bin", [1, 2, 3]) } + [("b.pdf", Array("%PDF-1".utf8))], container)
      #expect(
        many.map(\.problem.message) == [
          "1000 files that no format knows are left out, the first of them 'a0.bin'", "is a PDF and not read",
        ])
      #expect(many.map(\.entries.count) == [1000, 1])
    }
  }

  @Test func thePartsOfAnOutlookArchiveForTheMacAreOneLine() {
    let part = (0..<9).map { ("Local/com.microsoft.__Messages/Inbox/message_0000\($0).xml", Array("<emails/>".utf8)) }
    let left = leftovers(part, .zip)
    #expect(left.map(\.problem.message).first?.hasPrefix("9 parts of an archive of Outlook for Mac (.olm) are not read") == true)
    #expect(left.count == 1)
  }

  @Test func aDocumentWithoutWhatFormatsKnowIsOneLine() {
    let letter = TestDocument.docx(TestDocument.p("Dear all,") + TestDocument.p("all is well."))
    #expect(leftovers([("letter.docx", letter)]).map(\.problem.message) == ["no format knows what is in this document; it is left out"])
    let book = TestDocument.xlsx((1...9).map { ("S\($0)", TestDocument.row(1, ["x"])) })
    #expect(
      leftovers([("book.xlsx", book)]).map(\.problem.message) == [
        "no format knows what is on 9 sheets, the first of them 'S1'; they are left out"
      ])
  }
}

/// Whoever hands over a table learns what a table is.
@Test func aTableWithoutRowsUnderItsHeaderSaysWhatATableIs() {
  let left = leftovers([("c.csv", Array("a;b\n\"x".utf8)), ("x.bin", [1, 2, 3])])
  #expect(
    left.map(\.problem.help) == [
      "a table begins with a row that names its columns, and each row below it has as many cells", "docs/exports.md lists what is read",
    ])
}
