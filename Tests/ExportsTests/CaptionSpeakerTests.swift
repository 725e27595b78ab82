import Events
import Testing

@testable import Exports

/// Captions of three seconds each.
private func captions(_ texts: [String], header: String = "WEBVTT") -> String {
  header + "\n\n"
    + texts.enumerated().map { "00:0\($0 / 20):\($0 % 20 * 3 + 10).000 --> 00:0\($0 / 20):\($0 % 20 * 3 + 12).000\n\($1)\n\n" }.joined()
}

private func read(_ text: String, name: String = "2026-03-02 sync.vtt", zone: String = "UTC") throws -> CollectingSink {
  try CollectingSink.reading(text, as: .webVTT, name: name, options: ReadOptions(zone: try #require(ZoneRules(identifier: zone))))
}

/// Who speaks in captions that have no voice tags.
@Suite struct CaptionSpeakerTests {
  @Test(arguments: [
    ["[Anna]: We moved it.", "[Ben Okafor]: Why?", "[Anna]: It was late."],
    ["[Anna] We moved it.", "[Ben Okafor] Why?", "[Anna] It was late."],
    [">> Anna: We moved it.", ">> Ben Okafor: Why?", ">> Anna: It was late."],
    ["&gt;&gt; Anna: We moved it.", ">>Ben Okafor: Why?", ">>> Anna: It was late."],
    ["- Anna: We moved it.", "– Ben Okafor: Why?", "- Anna: It was late."],
    ["Anna\nWe moved it.", "Ben Okafor\nWhy?", "Anna\nIt was late."],
    ["Anna:\nWe moved it.", "Ben Okafor:\nWhy?", "Anna:\nIt was late."],
    ["**Anna:** We moved it.", "**Ben Okafor**: Why?", "Anna: It was late."],
  ]) func theNameIsFoundWhereverItStands(texts: [String]) throws {
    let sink = try read(captions(texts))
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Ben Okafor", "name:Anna"])
    #expect(sink.records.map(\.text) == ["We moved it.", "Why?", "It was late."])
    #expect(sink.records.first?.participants == ["attended name:Ben Okafor"])
  }

  @Test func capitalsBehindChevronsStayAsTheyAreWritten() throws {
    let sink = try read(captions([">> ANNA: We moved it.", "and nobody knew.", "Not even Ben did.", "Not at all.", ">> BEN: Why?"]))
    #expect(sink.records.map(\.actor) == ["name:ANNA", nil, nil, nil, "name:BEN"])
  }

  @Test func twoWhoSpeakInOneCaptionAreNotOne() throws {
    let sink = try read(captions(["- Anna: Moved?\n- Ben: Yes.", "- Anna: Why?", "- Ben: Rain."]))
    #expect(sink.records.map(\.actor) == [nil, "name:Anna", "name:Ben"])
    #expect(sink.records.map(\.text) == ["Moved?\nYes.", "Why?", "Rain."])
  }

  @Test(arguments: [
    ["Note: the plant stands still.", "10:30 is fine.", "https://acme.example it is."], ["[Music]", "[Applause] Thank you.", "[Laughter]"],
    ["- Yes.\n- No.", "- Maybe.", "- Then not."], ["We moved\nthe delivery.", "Nobody\nknew of it.", "Then Ben\nasked why."],
    ["[10:30] it is", "[2] see there", "[see the plan] yes"], [">> Yes.", ">> No.", ">> Why?"],
  ]) func whatIsNoNameStaysInTheText(texts: [String]) throws {
    let sink = try read(captions(texts))
    #expect(sink.records.allSatisfy { $0.actor == nil })
    #expect(sink.records.map(\.text) == texts)
  }

  /// In a file whose captions have names a note is no speaker either.
  @Test func aLabelAmongNamesIsNoSpeaker() throws {
    let sink = try read(captions(["Anna: We moved it.", "Note: all of it.", "Ben: At 10:30: why?", "Question: who knew?"]))
    #expect(sink.records.map(\.actor) == ["name:Anna", nil, "name:Ben", nil])
    #expect(sink.records.map(\.text) == ["We moved it.", "Note: all of it.", "At 10:30: why?", "Question: who knew?"])
  }

  /// Nobody ends a caption in the middle of a sentence, so that what follows an empty line in it was said too.
  @Test func textBehindAnEmptyLineIsNotLost() throws {
    let sink = try read(
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:03.000
      Anna: We moved it

      and nobody knew.

      2
      00:00:03.000 --> 00:00:05.000
      Ben: Why?

      NOTE
      not said

      cue-3
      00:00:05.000 --> 00:00:07.000
      Anna: Rain

      again.
      """)
    #expect(sink.records.map(\.text) == ["We moved it\nand nobody knew.", "Why?", "Rain\nagain."])
    #expect(sink.account.addsUp)
  }
}

/// When a recording began, where the file or its name says more than the day.
@Suite struct RecordingHeadTests {
  @Test(arguments: [
    ("Weekly sync-20260302_140200-Meeting Transcript.vtt", "2026-03-02T13:02:10Z", TimeQuality.floating),
    ("Weekly sync-20260302_140200UTC-Meeting Recording.vtt", "2026-03-02T14:02:10Z", .utc),
    ("Weekly sync - 2026_03_02 14_02 CET - Notes by Gemini.vtt", "2026-03-02T13:02:10Z", .utc),
    ("Weekly sync (2026-03-02 11_02 GMT-4) - Transcript.vtt", "2026-03-02T15:02:10Z", .utc),
    ("sync 20260302-2.vtt", "2026-03-01T23:00:10Z", .relative), ("20260302_999999.vtt", "2026-03-01T23:00:10Z", .relative),
  ]) func theNameTellsTheTimeOfDay(name: String, time: String, quality: TimeQuality) throws {
    let sink = try read(captions(["one"]), name: name, zone: "Europe/Amsterdam")
    #expect(sink.records.map { $0.time?.iso8601 } == [time])
    #expect(sink.records.map(\.timeQuality) == [quality])
  }

  @Test(arguments: [
    ("Weekly sync-20260302_140200-Meeting Transcript", TimeQuality.floating), ("March 2, 2026, 2:02PM", .floating),
    ("NOTE\nWeekly sync\nMarch 2, 2026, 13:02 UTC", .utc),
  ]) func whatStandsAboveTheFirstCaptionTellsTheTimeOfDay(head: String, quality: TimeQuality) throws {
    for name in ["a.vtt", "2026-03-02.vtt"] {
      let sink = try read(captions(["one"], header: "WEBVTT\n\n\(head)"), name: name, zone: "Europe/Amsterdam")
      #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T13:02:10Z"], "\(name)")
      #expect(sink.records.map(\.timeQuality) == [quality])
    }
  }

  /// When a program wrote the file says nothing of the meeting.
  @Test func theDayOnWhichAFileWasMadeIsNotTheDayOfTheMeeting() throws {
    let sink = try read(captions(["one"], header: "WEBVTT\n\nNOTE Created 2026-04-05 10:00 by a program"))
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T00:00:10Z"])
  }

  /// As Teams writes a transcript into a document.
  @Test func aTeamsTranscriptAsTextHasItsDayHourAndSpeakers() throws {
    let text = """
      Weekly sync-20260302_140200-Meeting Transcript
      March 2, 2026, 2:02PM
      32m 14s

      Anna de Vries started transcription

      Anna de Vries   0:03
      We moved it.

      Ben Okafor   0:09
      Why?

      """
    let zone = try #require(ZoneRules(identifier: "Europe/Amsterdam"))
    let sink = try CollectingSink.reading(text, as: .otter, name: "a.txt", options: ReadOptions(zone: zone))
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T13:02:03Z", "2026-03-02T13:02:09Z"])
    #expect(sink.records.map(\.actor) == ["name:Anna de Vries", "name:Ben Okafor"])
    #expect(sink.records.map(\.text) == ["We moved it.", "Why?"])
  }
}
