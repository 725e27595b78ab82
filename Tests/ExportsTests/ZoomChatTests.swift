import Events
import TestSupport
import Testing

@testable import Exports

/// Zoom chats: who wrote what to whom, in all layouts that Zoom has had.
struct ZoomChatTests {
  private func read(_ text: String, name: String = "2026-03-02 chat.txt", zone: String = "UTC") throws -> CollectingSink {
    try CollectingSink.reading(text, as: .zoomChat, name: name, options: ReadOptions(zone: try #require(ZoneRules(identifier: zone))))
  }

  @Test func theCloudCountsFromTheBeginningOfTheRecording() throws {
    let sink = try read(
      "00:12:01\tAnna: ACME:\tWe moved it: yes\nand more\n01:00:00\tBert:\tWhy?\n", name: "GMT20260302-220500_Recording.txt")
    #expect(sink.records.map(\.actor) == ["name:Anna: ACME", "name:Bert"])
    #expect(sink.records.map(\.text) == ["We moved it: yes\nand more", "Why?"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T22:17:01Z", "2026-03-02T23:05:00Z"])
    #expect(sink.records.allSatisfy { $0.timeQuality == .utc && $0.kind == .message && $0.style == .chat && $0.flags.isEmpty })
  }

  @Test func theProgramWritesTheWallClock() throws {
    let sink = try read(
      "22:09:01\t From Anna : Hello : there\n22:10:02\t From  Bert  to  Everyone : Hi\nagain\n00:10:00\t From Bert to Anna(Privately) : psst\n",
      zone: "Europe/Amsterdam")
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert", "name:Bert"])
    #expect(sink.records.map(\.text) == ["Hello : there", "Hi\nagain", "psst"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T21:09:01Z", "2026-03-02T21:10:02Z", "2026-03-02T23:10:00Z"])
    #expect(sink.records.map { $0.flags.contains(.direct) } == [false, false, true])
    #expect(sink.records[2].participants == ["addressed name:Anna"])
    #expect(sink.records.map { $0.channel == nil } == [false, false, true])
    #expect(sink.records.allSatisfy { $0.timeQuality == .floating })
  }

  @Test func answersAndReactionsFindWhatTheyMean() throws {
    let sink = try read(
      """
      10:00:00 From Anna to Everyone:
      \tWe moved the "delivery" to May
      10:00:05 From Bert to Everyone:
      \tReplying to "We moved the "deliver..."
      \t
      \tWhy?
      10:00:06 From Cat to Everyone:
      \tReacted to "We moved the "deliver..." with 👍
      10:00:07 From Cat to Everyone:
      \tReacted to "never said" with 👍
      10:00:08 From Cat to Everyone:
      \tRemoved a 👍 reaction from "Why?"
      10:00:09 From Cat to Bert (Direct Message):
      \tReacted to this with care
      """)
    #expect(sink.records.map(\.kind) == [.message, .message, .reaction, .reaction, .message])
    #expect(sink.records.map(\.text) == ["We moved the \"delivery\" to May", "Why?", "", "", "Reacted to this with care"])
    #expect(sink.records[1].replyTo == sink.records[0].key)
    #expect(sink.records[2].replyTo == sink.records[0].key)
    #expect(sink.records[2].participants == ["addressed name:Anna"])
    #expect(sink.records[3].replyTo == nil)
    #expect(sink.records[4].participants == ["addressed name:Bert"])
    #expect(sink.account.skipped == ["a reaction that was taken back": 1])
    #expect(sink.account.addsUp)
  }

  @Test(arguments: [
    "Reacted to \u{201c}We moved it\u{201d} with 👍", "Reacted to 'We moved it' with 👍", "Reacted to We moved it with ❤️",
    "Reacted to «We moved it» with 👍🏽",
  ]) func aReactionIsNoMessageHoweverItQuotes(line: String) throws {
    let sink = try read("10:00:00 From Anna to Everyone:\n\tWe moved it\n10:00:06 From Cat to Everyone:\n\t\(line)\n")
    #expect(sink.records.map(\.kind) == [.message, .reaction])
    #expect(sink.records[1].replyTo == sink.records[0].key)
    #expect(try read("00:10:00\tAnna:\tWe moved it\n00:10:06\tCat:\t\(line)\n").records.map(\.kind) == [.message, .reaction])
  }

  @Test func aReactionThatWasTakenBackIsNoMessage() throws {
    let sink = try read(
      "10:00:00 From Anna to Everyone:\n\tWe moved it\n10:00:06 From Cat to Everyone:\n\tRemoved a ❤️ reaction from \"We moved it\"\n")
    #expect(sink.records.count == 1 && sink.account.skipped == ["a reaction that was taken back": 1])
  }

  @Test func aCopyOfAMessageCountsOnce() throws {
    let line = "10:00:00 From Anna to Everyone:\n\tHello\n"
    let sink = try read(line + line + "10:00:00 From Anna to Everyone:\n\tHi\n")
    #expect(sink.records.map(\.text) == ["Hello", "Hi"])
    #expect(sink.account.duplicates == 1)
  }

  @Test func aBrokenTimeIsReported() throws {
    let sink = try read("10:00:00 From Anna to Everyone:\n\tHello\n10:99:00 From Anna to Everyone:\n\tHi\n")
    #expect(sink.records.count == 1)
    #expect(sink.account.skipped == ["broken time": 1])
    #expect(sink.account.problems.map(\.place) == ["line 3"])
  }

  @Test(.enabled(if: Fixtures.has("zoom-chat"))) func aRealChatGivesItsMessages() throws {
    for path in try Fixtures.files(in: "zoom-chat") {
      let sink = CollectingSink.reading(Export.open(Fixtures.path(path)))
      let expected = try Fixtures.expected(path)
      #expect(sink.account.records == expected["header_lines"] as? Int)
      #expect(Set(sink.records.map(\.actor)).count == expected["authors"] as? Int)
      #expect(sink.records.first?.time?.iso8601 == "2020-09-07T22:09:01Z")
      #expect(sink.account.problems.isEmpty)
    }
  }
}

/// Otter: a line with the speaker and the time, and what was said below it.
struct OtterTests {
  @Test func turnsHaveSpeakerTimeAndText() throws {
    let text =
      "Ops sync\nMon, Mar 2, 2026 10:00AM • 45:10\n\nAnna de Vries  0:05  \nWe moved it.\n\nAt 10:30 we knew.\n\nSpeaker 2  1:02:03\nWhy?\n\n"
      + "Transcribed by https://otter.ai\n"
    let sink = try CollectingSink.reading(text, as: .otter, name: "a.txt")
    #expect(sink.records.map(\.actor) == ["name:Anna de Vries", nil])
    #expect(sink.records.map(\.text) == ["We moved it.\n\nAt 10:30 we knew.", "Why?"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T10:00:05Z", "2026-03-02T11:02:03Z"])
    #expect(sink.records.allSatisfy { $0.kind == .utterance && $0.style == .transcript && $0.timeQuality == .floating })
  }

  @Test func theDayMayStandInTheName() throws {
    let sink = try CollectingSink.reading("Anna  0:05\nOne\n\nBert  0:09\nTwo\n", as: .otter, name: "2026-03-02 sync.txt")
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T00:00:05Z", "2026-03-02T00:00:09Z"])
    #expect(sink.records.map(\.timeQuality) == [.relative, .relative])
  }

  @Test(arguments: ["Agenda  10:00\nLunch  12:00\nEnd  15:00\n", "one\ntwo  x:05\n", ""]) func otherTextsAreLeftAlone(_ text: String) {
    #expect(!claims(.otter, text))
  }
}
