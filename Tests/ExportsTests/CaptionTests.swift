import Events
import TestSupport
import Testing

@testable import Exports

/// WebVTT and SRT: who said what, and when, as far as a file tells.
struct CaptionTests {
  private func read(
    _ text: String, _ format: ExportFormat = .webVTT, name: String = "2026-03-02 sync.vtt", zone: ZoneRules = .utc, chunk: Int = .max
  ) throws -> CollectingSink {
    try CollectingSink.reading(text, as: format, name: name, options: ReadOptions(zone: zone), chunk: chunk)
  }

  private static let zoom = """
    WEBVTT

    22
    00:06:44.500 --> 00:06:48.000
    Anna de Vries (ACME): We moved the delivery: nobody knew.

    23
    00:06:48.000 --> 00:06:50.000
    Bert: Why?
    And when?

    24
    01:02:03.004 --> 01:02:05.000
    Speaker 1: Yesterday.
    """

  @Test func zoomWritesTheSpeakerBeforeTheText() throws {
    let sink = try read(CaptionTests.zoom)
    #expect(sink.records.map(\.actor) == ["name:Anna de Vries (ACME)", "name:Bert", nil])
    #expect(sink.records.map(\.text) == ["We moved the delivery: nobody knew.", "Why?\nAnd when?", "Yesterday."])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T00:06:44Z", "2026-03-02T00:06:48Z", "2026-03-02T01:02:03Z"])
    #expect(sink.records.allSatisfy { $0.timeQuality == .relative && $0.kind == .utterance && $0.style == .transcript })
    #expect(Set(sink.records.map(\.thread)).count == 1)
    #expect(sink.records[0].participants == ["attended name:Bert"])
    #expect(sink.account.problems.isEmpty)
  }

  @Test func teamsWritesVoicesAndIds() throws {
    let sink = try read(
      """
      WEBVTT

      6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/12-0
      00:00:03.540 --> 00:00:07.230
      <v de Vries, Anna (EXT)>We moved it &amp;
      told nobody.</v>

      6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/13-0
      00:00:07.540 --> 00:00:08.230
      <v Bert>Why: because?</v>

      """)
    #expect(sink.records.map(\.actor) == ["name:de Vries, Anna (EXT)", "name:Bert"])
    #expect(sink.records.map(\.text) == ["We moved it &\ntold nobody.", "Why: because?"])
    #expect(sink.records.map(\.key) == (12...13).map { "transcript:6e2b1f0c-0d3a-4c1e-9a7b-2f5d8e1c4a90/\($0)-0" })
  }

  @Test func notesStylesAndRegionsAreNoCaptions() throws {
    let sink = try read(
      """
      \u{feff}WEBVTT - a title
      Kind: captions

      STYLE
      ::cue { color: red }

      REGION
      id:one

      1:5.2 --> 2:7.950 region:one align:left
      <v.loud Anna>One <i>two</i>

      NOTE
      Bert: not said

      """)
    #expect(sink.records.map(\.text) == ["One two"])
    #expect(sink.records.first?.time?.milliseconds == Timestamp.parseISO8601("2026-03-02T00:01:05Z").map { $0.time.milliseconds + 200 })
  }

  @Test func aColonInOneCaptionIsNoSpeaker() throws {
    let sink = try read("WEBVTT\n\n00:01.000 --> 00:02.000\nNote: this\n\n00:02.000 --> 00:03.000\none\n\n00:03.000 --> 00:04.000\ntwo\n")
    #expect(sink.records.map(\.text) == ["Note: this", "one", "two"])
    #expect(sink.records.allSatisfy { $0.actor == nil })
  }

  @Test func aBrokenTimeIsReportedAndTheRestIsRead() throws {
    let sink = try read("WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\none\n\n00:00:02.000 --> 00:00:03.000\ntwo\n")
    #expect(sink.records.map(\.text) == ["two"])
    #expect(sink.account.skipped == ["broken time": 1])
    #expect(sink.account.problems.map(\.place) == ["line 3"])
    #expect(sink.account.addsUp)
  }

  @Test func captionsThatRollCountOnce() throws {
    let cues = [["one"], ["one"], ["one", "two"], ["two"], ["two", "three"], ["three", "four"], ["four"]]
    let text = "WEBVTT\n\n" + cues.enumerated().map { "00:0\($0).000 --> 00:0\($0 + 1).000\n\($1.joined(separator: "\n"))\n\n" }.joined()
    let sink = try read(text)
    #expect(sink.records.map(\.text) == ["one", "two", "three", "four"])
    #expect(sink.account.skipped == ["repeats the caption before": 3])
    #expect(sink.account.addsUp)
    // What stood in a caption together with the one before is found again at its place.
    for record in sink.records {
      let start = Int(record.place.offset)
      let bytes = Array(text.utf8)[start..<start + Int(record.place.length)]
      #expect(recordHash(Array(bytes).span) == record.place.hash)
    }
  }

  @Test(arguments: [
    ("GMT20260302-220500_Recording.transcript.vtt", "2026-03-02T22:05:01Z", TimeQuality.utc),
    ("2026-03-02 18.05.00 Sync 123/a.vtt", "2026-03-02T17:05:01Z", .floating), ("sync_20260302.vtt", "2026-03-01T23:00:01Z", .relative),
    ("w3c-2026-03-02-sync/meeting.vtt", "2026-03-01T23:00:01Z", .relative), ("2 March 2026 sync.vtt", "2026-03-01T23:00:01Z", .relative),
  ])
  func theNameTellsTheStart(_ name: String, _ time: String, _ quality: TimeQuality) throws {
    let zone = try #require(ZoneRules(identifier: "Europe/Amsterdam"))
    let sink = try read("WEBVTT\n\n00:01.000 --> 00:02.000\none\n", name: name, zone: zone)
    #expect(sink.records.map { $0.time?.iso8601 } == [time])
    #expect(sink.records.map(\.timeQuality) == [quality])
  }

  @Test func withoutADateTheFileIsUndatedAndSaysSo() throws {
    let entry = Export.Entry(path: "a.vtt", fullPath: "a.vtt", size: 0, head: Array("WEBVTT\n\n00:01.000 --> 00:02.000\none\n".utf8))
    let open = try ExportFormat.webVTT.open(Export(path: "a.vtt", entries: [entry]), Claim(records: [0]), ReadOptions())
    #expect(open.problems.map(\.help) == ["put the day into the name of the file, as in '2026-03-02 steering.vtt'"])
    #expect(try read("WEBVTT\n\n00:01.000 --> 00:02.000\none\n", name: "a.vtt").records.map(\.timeQuality) == [.undated])
  }

  private static let srt =
    "1\r\n00:00:01,500 --> 00:00:02,000\r\nAnna: é\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nBert: {\\an8}<b>no</b>\r\nreally\r\n"

  private static let encodings: [[UInt8]] = [
    Array(srt.utf8), [0xef, 0xbb, 0xbf] + srt.utf8, srt.unicodeScalars.map { UInt8($0.value) },
    [0xff, 0xfe] + srt.utf16.flatMap { unit in [UInt8(unit & 0xff), UInt8(unit >> 8)] },
    [0xff, 0xfe, 0, 0] + srt.unicodeScalars.flatMap { scalar in [UInt8(scalar.value), 0, 0, 0] },
    Array(srt.replacing("1\r\n00:00:01", with: "00:00:01").replacing("\r\n2\r\n", with: "\r\n").utf8),
    Array(srt.replacing("\r\n\r\n", with: "\r\n").utf8), Array(srt.replacing("\r\n", with: "\n").utf8),
  ]

  @Test(arguments: encodings)
  func subRipComesInEveryEncoding(_ bytes: [UInt8]) throws {
    let sink = try CollectingSink.reading(bytes, as: .subRip, name: "2026-03-02.srt")
    #expect(sink.records.map(\.text) == ["é", "no\nreally"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T00:00:01Z", "2026-03-02T00:00:02Z"])
    #expect(sink.account.losses == 0)
  }

  @Test func proseWithAnArrowIsNoFileOfCaptions() {
    #expect(!claims(.subRip, "We go from\n1 --> 2\nand on"))
    #expect(!claims(.webVTT, "WEBVTTX\n"))
    #expect(!claims(.subRip, ""))
  }

  @Test(
    .enabled(if: Fixtures.has("vtt-other")), arguments: try Fixtures.exist ? Fixtures.files(in: "vtt-other") : [])
  func realFilesGiveTheirCues(_ path: String) throws {
    let sink = CollectingSink.reading(Export.open(Fixtures.path(path)))
    let expected = try Fixtures.expected(path)
    #expect(sink.account.records == expected["raw_arrow_lines"] as? Int)
    if let cues = expected["cues"] as? Int { #expect(sink.records.count == cues) }
    if let voices = expected["voice_tags"] as? [String: Int] {
      for (name, count) in voices { #expect(sink.records.count { $0.actor == "name:" + name } == count) }
    }
    #expect(sink.account.addsUp)
  }
}
