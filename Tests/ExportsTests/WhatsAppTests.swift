import Events
import TestSupport
import Testing

@testable import Exports

/// WhatsApp chats: every layout of the header, one order of day and month a file, notices that are no speech.
struct WhatsAppTests {
  private func read(_ text: String, name: String = "WhatsApp Chat with Ops.txt", dayFirst: Bool? = nil) throws -> CollectingSink {
    TestArchive([(name, text)]).withPath(.folder) { path in
      CollectingSink.reading(Export.open(path), formats: [.whatsApp], options: ReadOptions(dayFirst: dayFirst))
    }
  }

  private func open(_ text: String) throws -> OpenExport {
    try TestArchive([("chat.txt", text)]).withPath(.folder) { path in
      try ExportFormat.whatsApp.open(Export.open(path), Claim(records: [0]), ReadOptions())
    }
  }

  @Test(arguments: [
    ("09/12/2012 17:03:48: Anna: Hi", "2012-12-09T17:03:48Z"), ("3/24/14, 1:59:59 PM: Anna: Hi", "2014-03-24T13:59:59Z"),
    ("24/3/14, 13:59:59: Anna: Hi", "2014-03-24T13:59:59Z"), ("20/6/2017 8:28 p.\u{a0}m. - Anna: Hi", "2017-06-20T20:28:00Z"),
    ("30/12/2020 13:00 - Anna: Hi", "2020-12-30T13:00:00Z"), ("[31/12/2019, 2:14:40 a.m.] Anna: Hi", "2019-12-31T02:14:40Z"),
    ("[14/10/2021, 3:34:09\u{202f}PM] Anna: Hi", "2021-10-14T15:34:09Z"), ("[2024/10/31 15:50:46] Anna: Hi", "2024-10-31T15:50:46Z"),
    ("2023-12-20, 5:46 p.m. - Anna: Hi", "2023-12-20T17:46:00Z"), ("2023/12/20, 12:46 am - Anna: Hi", "2023-12-20T00:46:00Z"),
    ("[07.03.26, 21:22:39] Anna: Hi", "2026-03-07T21:22:39Z"),
    ("\u{200e}[28/3/2025, 9:29:10\u{a0}p.\u{a0}m.] ~\u{202f}Anna: Hi", "2025-03-28T21:29:10Z"),
    ("[12.3.2022 klo 14.08.18] Anna: Hi", "2022-03-12T14:08:18Z"), ("2023/1/5 下午3:04 - Anna: Hi", "2023-01-05T15:04:00Z"),
    ("2023. 3. 5. 오후 3:04 - Anna: Hi", "2023-03-05T15:04:00Z"),
    ("٥\u{200f}/٣\u{200f}/٢٠٢٣، ٣:٠٤ م - Anna: Hi", "2023-03-05T15:04:00Z"),
    ("[٥\u{200f}/٣\u{200f}/٢٠٢٣, ١٢:٠٤:١٢ ص] Anna: Hi", "2023-03-05T00:04:12Z"), ("۵/۳/۲۰۲۳،‏ ۱۵:۰۴ - Anna: Hi", "2023-03-05T15:04:00Z"),
    ("5\u{200f}/3\u{200f}/2023، 3:04 م - مريم: Hi", "2023-03-05T15:04:00Z"),
    ("02-03-2026 10:05 - Anna: Hi", "2026-03-02T10:05:00Z"), ("2. 3. 2026 10:05 - Anna: Hi", "2026-03-02T10:05:00Z"),
  ])
  func everyLayoutOfTheHeaderIsRead(_ line: String, _ time: String) throws {
    let sink = try read(line, dayFirst: line.hasPrefix("3/24") ? false : true)
    #expect(sink.records.map { $0.time?.iso8601 } == [time])
    #expect(sink.records.map(\.actor) == [line.contains("مريم") ? "name:مريم" : "name:Anna"])
    #expect(sink.records.map(\.text) == ["Hi"])
    #expect(sink.records.map(\.timeQuality) == [.floating])
  }

  @Test(.enabled(if: Fixtures.has("whatsapp-header-lines.tsv"))) func headerLinesOfRealFilesAreRead() throws {
    let lines = try String(decoding: Fixtures.bytes("whatsapp-header-lines.tsv"), as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(lines.count == 14)
    for line in lines {
      let text = String(line.split(separator: "\t", omittingEmptySubsequences: false)[0])
      let dayFirst = !text.hasPrefix("3/24")
      let sink = try read(text, dayFirst: dayFirst)
      #expect(sink.records.count == 1, "\(text)")
      #expect(sink.records.first?.time != nil, "\(text)")
      #expect(sink.account.problems.isEmpty)
      // Two of them are cut off after the date.
      #expect(sink.records.first?.actor != nil || text.hasSuffix("] "), "\(text)")
    }
  }

  @Test func theOrderOfDayAndMonthIsOneForTheWholeFile() throws {
    let text = "1/2/26, 10:00 - Anna: one\n3/24/26, 10:01 - Bert: two\n1/3/26, 10:02 - Anna: three\n"
    #expect(try read(text).records.map { $0.time?.iso8601.prefix(10) } == ["2026-01-02", "2026-03-24", "2026-01-03"])
    let open = try open(text)
    #expect(open.notes.count == 2)
    #expect(open.notes[0].hasSuffix("dates are read with the month before day: 1 of them allow nothing else"))
    #expect(open.notes[1].contains("written with 24 hours"))
  }

  @Test func datesThatNothingDecidesCountAsUndated() throws {
    let text = "1/2/26, 10:00 AM - Anna: one\n1/3/26, 10:01 AM - Bert: two\n"
    #expect(try read(text).records.map(\.time) == [nil, nil])
    let open = try open(text)
    #expect(open.problems.count == 1)
    #expect(open.notes.count == 1 && open.notes[0].contains("12 hours"))
    #expect(try read(text, dayFirst: true).records.map { $0.time?.iso8601.prefix(10) } == ["2026-02-01", "2026-03-01"])
  }

  @Test func namesOfSavedFilesAndDotsDecideTheOrder() throws {
    let saved = "1/2/26, 10:00 - Anna: IMG-20260201-WA0001.jpg (file attached)\n2/2/26, 10:01 - Bert: two\n"
    #expect(try read(saved).records.map { $0.time?.iso8601.prefix(10) } == ["2026-02-01", "2026-02-02"])
    let dots = "[01.02.26, 10:00:00] Anna: one\n[02.02.26, 10:01:00] Bert: two\n"
    #expect(try read(dots).records.map { $0.time?.iso8601.prefix(10) } == ["2026-02-01", "2026-02-02"])
  }

  @Test func messagesGoOnOverLinesAndKeepTheirOrder() throws {
    let sink = try read("30/12/2020 12:03 - Anna: one\n\nstill one: yes\n30/12/2020 12:02 - Bert: two\r\n")
    #expect(sink.records.map(\.text) == ["one\n\nstill one: yes", "two"])
    #expect(sink.records.map { $0.time?.iso8601.suffix(9) } == ["12:03:00Z", "12:02:00Z"])
    #expect(sink.records.map(\.place.offset) == [0, 45])
  }

  private static let notices: [(String, EventFlags, String?)] = [
    ("Anna joined using this group's invite link", .joined, "name:Anna"), ("Anna added Bert", .joined, "name:Bert"),
    ("You added Bert", .joined, "name:Bert"), ("Anna left", .left, "name:Anna"), ("You left", .left, nil),
    ("Anna removed +31 6 5500", .left, "name:+31 6 5500"),
    (#"Anna changed the group name from "Ops: a" to "Ops: b""#, .renamed, "name:Anna"),
    ("Anna hat Bert hinzugefügt", .joined, "name:Bert"), ("Anna hat die Gruppe verlassen.", .left, "name:Anna"),
    ("Anna hat den Betreff von „A: a“ zu „B“ geändert.", .renamed, "name:Anna"), ("Anna heeft Bert toegevoegd", .joined, "name:Bert"),
    ("Anna heeft de groep verlaten", .left, "name:Anna"), ("Anna añadió a Bert", .joined, "name:Bert"),
    ("Anna salió del grupo", .left, "name:Anna"),
    ("Anna a ajouté Bert", .joined, "name:Bert"), ("Anna a quitté le groupe", .left, "name:Anna"),
    ("Anna ha aggiunto Bert", .joined, "name:Bert"),
    ("Anna ha abbandonato il gruppo", .left, "name:Anna"), ("Anna adicionou Bert", .joined, "name:Bert"), ("Anna saiu", .left, "name:Anna"),
    ("Anna added Bert, Carla and Dora", .joined, nil), ("Anna fixou uma mensagem", [], nil), ("Missed voice call", [], nil),
    ("Anna hat das Gruppenbild entfernt", [], nil), ("Anna heeft het groepspictogram verwijderd", [], nil),
    ("Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.", [], nil),
  ]

  @Test(arguments: notices) func noticesAreNoSpeech(_ notice: String, _ flags: EventFlags, _ person: String?) throws {
    let sink = try read("30/12/2020 12:00 - Anna: one\n30/12/2020 12:03 - \(notice)\n")
    #expect(sink.records.map(\.kind) == [.message, .system])
    #expect(sink.records.last?.flags == flags)
    #expect(sink.records.last?.actor == person)
    #expect(sink.records.last?.text == notice)
  }

  @Test func theGroupIsNoPerson() throws {
    let sink = try read(
      """
      [30.12.20, 12:00:00] Alliance Ops: \u{200e}Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
      [30.12.20, 12:00:01] Alliance Ops: \u{200e}Anna created this group
      [30.12.20, 12:00:02] Bert: \u{200e}Anna added Bert
      \u{200e}[30.12.20, 12:00:03] Bert: \u{200e}<attached: 0001-PHOTO.jpg>
      [30.12.20, 12:00:04] Anna: Anna left her keys here

      """, name: "_chat.txt")
    #expect(sink.records.map(\.kind) == [.system, .system, .system, .message, .message])
    #expect(sink.records.map(\.actor) == [nil, nil, "name:Bert", "name:Bert", "name:Anna"])
    #expect(sink.records.map(\.channel) == Array(repeating: "Alliance Ops", count: 5))
    #expect(sink.records[2].flags == .joined)
    #expect(sink.records[3].flags == .attachment)
    #expect(sink.records[4].text == "Anna left her keys here")
  }

  private static let marks: [(String, String, EventFlags)] = [
    ("<Media omitted>", "", .attachment), ("<Medien ausgeschlossen>\nthe plan", "the plan", .attachment),
    ("<Multimedia omitido>", "", .attachment), ("\u{200e}image omitted", "", .attachment), ("\u{200e}Bild weggelassen", "", .attachment),
    ("IMG-20260302-WA0001.jpg (Datei angehängt)\nlook", "look", .attachment), ("PTT-1.opus (archivo adjunto)", "", .attachment),
    ("plan.pdf \u{200e}<attached: 0004-plan.pdf>", "plan.pdf", .attachment), ("This message was deleted", "", .deleted),
    ("Diese Nachricht wurde gelöscht.", "", .deleted), ("\u{200e}You deleted this message.", "", .deleted),
    ("done \u{200e}<This message was edited>", "done", .edited), ("fertig <Diese Nachricht wurde bearbeitet.>", "fertig", .edited),
    ("we omitted the price, sorry for that one", "we omitted the price, sorry for that one", []),
    ("call @\u{2068}Bert\u{2069} now", "call @Bert now", []), ("", "", []),
  ]

  @Test(arguments: marks) func marksOfTheProgramAreNoWords(_ written: String, _ text: String, _ flags: EventFlags) throws {
    let sink = try read("30/12/2020 12:00 - Anna: \(written)\n")
    #expect(sink.records.map(\.text) == [text])
    #expect(sink.records.map(\.flags) == [flags])
    #expect(sink.records.map(\.kind) == [.message])
  }

  @Test func aChatThatIsCalledAfterOneOfTwoIsDirect() throws {
    let text = "30/12/2020 12:00 - Anna: one\n30/12/2020 12:01 - Bert: two\n"
    let sink = try read(text, name: "WhatsApp Chat mit Anna.txt")
    #expect(sink.records.map(\.flags) == [.direct, .direct])
    #expect(sink.records.map(\.participants) == [["addressed name:Bert"], ["addressed name:Anna"]])
    #expect(try read(text).records.map(\.flags) == [[], []])
    #expect(try read(text, name: "WhatsApp Chat - Ops.zip/_chat.txt").records.map(\.channel) == ["Ops", "Ops"])
  }

  @Test func theSameMessageInTwoExportsCountsOnceAndTwiceSaidStaysTwo() throws {
    let one = "30/12/2020 12:00 - Anna: yes\n30/12/2020 12:00 - Anna: yes\n30/12/2020 12:01 - Bert: two\n"
    let first = try read(one)
    #expect(Set(first.records.map(\.key)).count == 3)
    #expect(try read(one + "30/12/2020 12:02 - Anna: more\n").records.prefix(3).map(\.key) == first.records.map(\.key))
  }

  @Test(arguments: [
    "2026-03-02 10:00:00 - INFO: started\n2026-03-02 10:00:01 - INFO: stopped\n",
    "02/03/2026 10:00 - Steering meeting\nPresent: Anna\nBert was late.\n",
    "Dear all,\n02/03/2026 10:00 - Anna: Hi\n", "10:00 Anna: Hi\n", "[2026-03-02T10:00:00Z] <anna> Hi\n",
  ])
  func otherTextsAreLeftAlone(_ text: String) { #expect(!claims(.whatsApp, text)) }
}
