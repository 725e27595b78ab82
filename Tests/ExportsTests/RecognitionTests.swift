import Events
import Testing

@testable import Decoding
@testable import Exports

/// Files are known by their structure, however long what stands before it.
struct RecognitionTests {
  /// The samples whose records are JSON, with so many bytes of text before the first member of the first record.
  private func lengthened(_ id: String, by count: Int) -> TestArchive? {
    var archive = Samples.archive(id)
    let file = archive.members.indices.max { archive.members[$0].bytes.count < archive.members[$1].bytes.count } ?? 0
    let bytes = archive.members[file].bytes
    // A line of a log may begin as a list does.
    guard let start = JSONPaths.start(in: bytes.span), bytes[start] == UInt8(ascii: "{") || !bytes[start + 1].isDigit else { return nil }
    var record = start
    if bytes[start] == UInt8(ascii: "[") {
      record = bytes[start...].firstIndex(of: UInt8(ascii: "{")) ?? start
    } else if JSONSplitter.end(in: bytes.span, from: start).map({ $0 < bytes.count - 4 }) != true {
      record = JSONPaths.firstList(in: bytes.span, from: start)?.record ?? start
    }
    let filler = #""aa_note":"\#(String(repeating: #"so \"long\" {[ "#, count: count / 14))","#
    archive.members[file].bytes.insert(contentsOf: Array(filler.utf8), at: record + 1)
    return archive
  }

  @Test(arguments: Samples.files.keys.sorted(), [5_000, 60_000, 700_000]) func aLongFirstRecordHidesNothing(_ id: String, _ count: Int) {
    guard let archive = lengthened(id, by: count) else { return }
    for container in [TestArchive.Container.folder, .zip] {
      archive.withPath(container) { path in
        let (claims, unclaimed) = ExportFormat.assign(Export.open(path))
        #expect(claims.map(\.format.id) == [id])
        #expect(unclaimed.isEmpty)
      }
    }
  }

  /// With many files their beginnings are cut to 512 bytes.
  @Test(arguments: Samples.files.keys.sorted()) func shortHeadsOfLongRecordsTellAsMuch(_ id: String) {
    guard let archive = lengthened(id, by: 3000) else { return }
    archive.withPath(.folder) { path in
      var export = Export.open(path)
      for entry in export.entries.indices { export.entries[entry].head = JSONOutline.shortened(export.entries[entry].head, to: 512) }
      #expect(export.entries.allSatisfy { $0.head.count <= 512 })
      #expect(ExportFormat.assign(export).claims.map(\.format.id) == [id])
    }
  }

  @Test func anOutlineKeepsMembersAndLines() {
    func outline(_ text: String, _ limit: Int = 4096) -> String {
      String(decoding: JSONOutline.outline(of: Array(text.utf8), limit: limit), as: UTF8.self)
    }
    #expect(outline(#"{"a":[{"b":1},{"c":2}],"d":"x"}"#) == #"{"a":[{"b":1}],"d":"x"}"#)
    #expect(outline("{\"a\": 1}\n{\"b\": [1, 2, [3]]}\n") == "{\"a\":1}\n{\"b\":[1]}\n")
    #expect(outline(#"[[[[[[[["deep"]]]]]]], 7]"#) == "[[[[[[[[]]]]]]]]")
    let long = String(repeating: "x", count: 99)
    #expect(outline("{\"a\":\"\(long)\\\"more\",\"b\":2}") == "{\"a\":\"\(long)\\\"\",\"b\":2}")
    #expect(outline(#"{"a":"x"#, 3) == #"{"a"#)
    #expect(outline("no JSON") == "noJSON")
  }

  @Test(arguments: ["Minutes", "Transcript", "Notes"]) func minutesOfAScribeAreKnownByTheirHeadings(_ word: String) {
    let text = """
      Thanks to Anna de Vries for scribing this week!

      https://meetings.northwind.example/2026-03-02/

      ----------------------------------------------------------------
      Northwind Ops Teleconference \(word) for 2026-03-02

      Agenda:
        https://lists.northwind.example/2026Mar/0009.html
      Organizer:
        Bert Smit
      Scribe:
        Anna de Vries
      Present:
        Anna de Vries, Bert Smit, Carla
        Ruiz

      Bert Smit: We are late since 2026-02-01
      Carla Ruiz:  That was a
        surprise for us.
      """
    let sink = TestArchive([("2026-03-02/email.log", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "w3c-scribe")
    #expect(sink.account.problems.isEmpty)
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .utterance])
    #expect(sink.records[0].text == "Northwind Ops Teleconference \(word)")
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T00:00:00Z")
    #expect(sink.records[0].participants == ["attended name:Anna de Vries", "attended name:Bert Smit", "attended name:Carla Ruiz"])
    #expect(sink.records[1].text == "We are late since 2026-02-01")
    #expect(sink.records[2].actor == "name:Carla Ruiz")
  }

  @Test func theChatBesideTheTalkKeepsItsAuthors() {
    let text =
      "Ops Call Transcript for 2026-03-02\n\nScribe:\n  Our Robot\nPresent:\n  Anna de Vries, Bert Smit\n\n"
      + "Anna_de_Vries: We are late\n  by two weeks.\n<bert_smit> since when?\n<carla_ruiz> +1\n<https://x.example> is it.\n"
    let sink = TestArchive([("2026-03-02/email.log", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .message, .message, .minute])
    #expect(sink.records.dropFirst().prefix(3).map(\.actor) == ["name:Anna de Vries", "name:Bert Smit", "name:carla ruiz"])
    #expect(sink.records.dropFirst().prefix(3).map(\.text) == ["We are late by two weeks.", "since when?", "+1"])
    #expect(sink.people.contains { $0.contains("https") } == false)
  }

  @Test func whatTellsMayStandFarBehindTheHead() {
    let text =
      String(repeating: "Thanks to all who came to this long call, and to those who read this far.\n\n", count: 120)
      + "Ops Teleconference Minutes for 2026-03-02\n\nScribe:\n  Anna de Vries\nPresent:\n  Anna de Vries, Bert Smit\n\nBert Smit: We are late.\n"
    #expect(text.utf8.count > 8192)
    for container in [TestArchive.Container.folder, .zip] {
      let archive = TestArchive([("email.log", text), ("photo.bin", "\u{0}" + text), ("page.html", "<p>" + text)])
      let sink = archive.withPath(container) { path in
        #expect(ExportFormat.assign(Export.open(path)).unclaimed.count == 2)
        return CollectingSink.reading(Export.open(path))
      }
      #expect(sink.account.format == "w3c-scribe")
      #expect(sink.records.map(\.text) == ["Ops Teleconference Minutes", "We are late."])
    }
  }

  @Test func aLogMayBeginWithNobodyOrInTheMiddleOfALine() {
    func read(_ text: String) -> CollectingSink {
      TestArchive([("#ops.log", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    }
    let nobody = read("[2026-03-02T10:00:00.000Z]\t<>\thello\n[2026-03-02T10:01:00.000Z]\t<bert>\twho was that?\n")
    #expect(nobody.account.format == "irc")
    #expect(nobody.records.map(\.text) == ["hello", "who was that?"])
    #expect(nobody.records.map(\.actor) == [nil, "name:bert"])
    let scribed = read("[2026-03-02T10:00:00.000Z]\t<>\tpresent+\n[2026-03-02T10:01:00.000Z]\t<anna>\tscribe: anna\n")
    #expect(scribed.account.format == "w3c-scribe")
    #expect(scribed.account.skipped == ["nobody is named": 1, "who is the scribe": 1])
    let line = "[2026-03-02T10:00:00.000Z]\t<anna>\thello\n"
    let torn = read("and told nobody.\n" + line + line + line)
    #expect(torn.account.format == "irc")
    #expect(torn.records.count == 3)
    #expect(torn.account.skipped == ["no line of a log": 1])
  }

  @Test func whatIsPastedIntoAScribedLogGoesOnWithItsMessage() {
    let said = (0..<5).map { "[2026-03-02T10:0\($0):00.000Z]\t<anna>\tscribe+\n" }.joined()
    let text = said + "[2026-03-02T10:06:00.000Z]\t<anna>\tbert: ready?\n\nyes\n" + (0..<9).map { "\($0)) a point\n" }.joined()
    let sink = TestArchive([("2026-03-02/irc.log", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "w3c-scribe")
    #expect(sink.records.map(\.actor) == ["name:bert"])
    #expect(sink.records.map(\.text) == ["ready?\nyes\n" + (0..<9).map { "\($0)) a point" }.joined(separator: "\n")])
    #expect(sink.account.skipped == ["who is the scribe": 5])
  }

  @Test func jiraIsKnownWhereItsHistoryStandsFirst() {
    let changes = (0..<60).map {
      "        {\n          \"id\": \"\($0)\",\n          \"created\": \"2026-03-02T10:00:00.000+0000\",\n          \"items\": [ { \"field\": \"status\" } ]\n        }"
    }
    let text = """
      {
        "startAt": 0,
        "issues": [
          {
            "expand": "operations",
            "id": "10001",
            "self": "https://jira.northwind.example/rest/api/2/issue/10001",
            "key": "OPS-1",
            "changelog": {
              "histories": [
      \(changes.joined(separator: ",\n"))
              ]
            },
            "fields": {
              "summary": "Fix ramp",
              "created": "2026-03-02T09:00:00.000+0000"
            }
          }
        ]
      }
      """
    let sink = TestArchive([("search.json", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "jira")
    #expect(sink.records.count == 61)
  }
}
