import Events
import Testing

@testable import Exports

/// 2 March 2026, 10:05 UTC.
private let sent: Int64 = 1_772_445_900

private func recipient(_ number: Int, _ name: String, _ address: String, type: UInt64) -> (String, TestMessage) {
  ("__recip_version1.0_#0000000\(number)", TestMessage(texts: ["3001": name, "3003": address], numbers: [0x0c15_0003: type]))
}

private let mail = TestMessage(
  texts: [
    "001A": "IPM.Note", "0037": "RE: Drawings – März", "0042": "Anna de Vries", "5D02": "anna@northwind.example",
    "0C1A": "Anna's assistant", "1035": "<a1@northwind.example>", "1042": "<b1@contoso.example>",
    "1000": "We will send them.\r\n\r\nFrom: Ben Okafor\r\n",
  ],
  numbers: [0x0039_0040: TestMessage.ticks(sent)],
  folders: [
    recipient(0, "Ben \"Benny\" Okafor", "ben@contoso.example", type: 1), recipient(1, "Cat Li", "/o=Contoso/ou=Exchange/cn=cat", type: 1),
    recipient(2, "Dan", "dan@contoso.example", type: 2), recipient(3, "Eve", "eve@contoso.example", type: 3),
    ("__attach_version1.0_#00000000", TestMessage(texts: ["3707": "plan.pdf"])),
  ])

private func read(_ message: TestMessage) -> (export: Export, sink: CollectingSink) { read(message.bytes) }

private func read(_ bytes: [UInt8]) -> (export: Export, sink: CollectingSink) {
  var archive = TestArchive()
  archive.members = [("mail.msg", bytes, .file)]
  return archive.withPath(.folder) { path in
    let export = Export.open(path)
    return (export, CollectingSink.reading(export))
  }
}

@Suite struct OutlookTests {
  @Test func aMailOfOutlookIsReadAsAMail() throws {
    let (export, sink) = read(mail)
    #expect(export.problems == [])
    #expect(sink.account.format == "eml")
    let record = try #require(sink.records.first)
    #expect(sink.records.count == 1)
    #expect(record.actor == "address:anna@northwind.example")
    #expect(record.subject == "drawings – märz")
    #expect(record.time == Timestamp(seconds: sent))
    #expect(record.timeQuality == .utc)
    #expect(record.key == "mail:a1@northwind.example")
    #expect(record.replyTo == "mail:b1@contoso.example")
    #expect(
      record.participants == ["addressed address:ben@contoso.example", "addressed name:Cat Li", "addressed address:dan@contoso.example"])
    #expect(record.flags.contains(.attachment))
    #expect(record.text.hasPrefix("We will send them."))
    #expect(sink.people.contains("address:ben@contoso.example Ben Benny Okafor"))
  }

  @Test func aPageIsDecodedByItsCodepage() throws {
    var page = mail
    page.texts["1000"] = nil
    page.streams["__substg1.0_10130102"] = Array("<p>Gr".utf8) + [0xfc] + Array("n</p><blockquote>old</blockquote>".utf8)
    page.numbers[0x3fde_0003] = 1252
    page.folders = []
    let record = try #require(read(page).sink.records.first)
    #expect(record.text == "Grün")
    #expect(record.flags.contains(.quotes))
    #expect(!record.flags.contains(.attachment))
  }

  @Test func eightBitTextsAreDecodedByTheCodepageOfTheMail() throws {
    var old = mail
    old.texts["0037"] = nil
    old.streams["__substg1.0_0037001E"] = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]
    old.numbers[0x3ffd_0003] = 1251
    #expect(try #require(read(old).sink.records.first).subject == "привет")
  }

  @Test func headersThatCameWithTheMailAreTaken() throws {
    var received = mail
    received.texts["007D"] =
      "Received: by mx.contoso.example; Mon, 2 Mar 2026 10:05:01 +0000\r\nMessage-ID:\r\n <c1@northwind.example>\r\nList-Id: <board.contoso.example>\r\n"
      + "Content-Type: multipart/alternative; boundary=x\r\nDate: Mon, 2 Mar 2026 11:05:00 +0100\r\n"
    let record = try #require(read(received).sink.records.first)
    #expect(record.key == "mail:c1@northwind.example")
    #expect(record.channel == "board.contoso.example")
    #expect(record.text.hasPrefix("We will send them."))
    #expect(record.time == Timestamp(seconds: sent))
  }

  @Test func compressedTextIsToldAndTheRestIsRead() throws {
    var rich = mail
    rich.texts["1000"] = nil
    rich.streams["__substg1.0_10090102"] = [1, 2, 3]
    let (export, sink) = read(rich)
    #expect(
      export.problems.map(\.message) == [
        "its text is kept as compressed RTF, which is not read; who wrote when, to whom and about what is read"
      ])
    #expect(sink.records.map(\.text) == [""])
    #expect(sink.records.first?.actor == "address:anna@northwind.example")
  }

  @Test(arguments: [("IPM.Appointment", true), ("IPM.Contact", true), ("IPM.Schedule.Meeting.Request", false), ("", false)])
  func whatIsNoMailIsRefused(_ kind: String, _ isRefused: Bool) {
    var other = mail
    other.texts["001A"] = kind
    let (export, sink) = read(other)
    #expect(sink.records.isEmpty == isRefused)
    let left = export.leftovers(ExportFormat.assign(export).unclaimed).map(\.problem)
    #expect(left.map(\.message) == (isRefused ? ["is an appointment, contact or task of Outlook (.msg) and not read"] : []))
  }

  @Test func cutOrChangedFilesDoNoHarm() {
    let bytes = mail.bytes
    #expect(bytes.starts(with: CompoundFile.mark))
    for length in stride(from: 8, to: bytes.count, by: 301) { _ = read(Array(bytes[..<length])) }
    for position in stride(from: 8, to: min(bytes.count, 4096), by: 13) {
      var changed = bytes
      changed[position] = changed[position] &* 31 &+ 0x91
      _ = read(changed)
    }
  }
}
