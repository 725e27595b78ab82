import Events
import TestSupport
import Testing

@testable import Exports

private let twoMessages = """
  From jane@acme.example Mon Mar  2 10:00:00 2026
  From: Jane Doe <Jane@acme.example>
  To: Ben <ben@globex.example>
  Date: Mon, 2 Mar 2026 10:00:00 +0100
  Message-ID: <1@acme.example>
  Subject: Valve drawings

  Can we move the review?
  From there on it is easy.

  From ben@globex.example Tue Mar  3 09:00:00 2026
  From: ben at globex.example (Ben Okafor)
  To: jane@acme.example
  Date: Tue, 3 Mar 2026 09:00:00 -0500
  Message-ID: <2@globex.example>
  In-Reply-To: <1@acme.example>
  Subject: Re: Valve drawings

  > Can we move the review?
  Yes, to Friday.

  """

@Suite struct MboxTests {
  @Test func messagesBecomeEventsWithPeopleThreadAndTime() throws {
    let heard = try CollectingSink.reading(twoMessages, as: .mbox)
    #expect(heard.records.count == 2)
    let first = try #require(heard.records.first)
    let second = try #require(heard.records.last)
    #expect(first.time?.iso8601 == "2026-03-02T09:00:00Z")
    #expect(first.timeQuality == .utc)
    #expect(first.actor == "address:jane@acme.example")
    #expect(heard.people.first == "address:jane@acme.example Jane Doe")
    #expect(first.participants == ["addressed address:ben@globex.example"])
    #expect(first.flags == [.audienceKnown])
    #expect(first.text == "Can we move the review?\nFrom there on it is easy.\n\n")
    #expect(first.key == "mail:1@acme.example")
    #expect(second.actor == "address:ben@globex.example")
    #expect(second.thread == "mail:1@acme.example")
    #expect(second.replyTo == "mail:1@acme.example")
    #expect(second.subject == "valve drawings")
    #expect(second.subject == first.subject)
    #expect(second.flags == [.audienceKnown, .quotes])
    #expect(heard.account.problems.isEmpty && heard.account.skipped.isEmpty && heard.account.losses == 0)
  }

  @Test(arguments: [
    "From jane@acme.example  Mon Mar  2 10:00:00 2026", "From jane@acme.example Mon Mar 02 10:00 2026", "From - Mon Mar 02 10:00:00 2026",
    "From jane at acme.example  Mon Mar  2 10:00:00 2026", "From x Thu Sep 13 12:30:05 2001 -0400", "From x Fri Sep 28 13:34 EDT 2001",
    "From 17@xxx Mon Mar 02 10:00:00 +0000 2026", "From x Mon, 2 Mar 2026 10:00:00 +0100",
    "From x Mon Mar  2 10:00:00 2026 remote from relay",
  ]) func separatorsAreKnownByTheirDate(line: String) {
    #expect(FromLine(Array(line.utf8).span) != nil)
  }

  @Test(arguments: [
    "From there on it is easy.", "From ccefc4da0f1e2d3c4b5a69788796a5b4c3d2e1f0 Mon Sep 17 00:00:00 2001",
    "From: jane@acme.example Mon Mar  2 10:00:00 2026",
    "From what we saw on Monday Mar 2 10:00:00 2026", "From Mon to Fri we met at 10:00 in 2026", "from x Mon Mar  2 10:00:00 2026",
    "From x Mon Feb 30 10:00:00 2026",
    "From x Mon Mar  2 25:00:00 2026", "From ", "From", "",
  ]) func proseAndPatchesAreNoSeparators(line: String) {
    #expect(FromLine(Array(line.utf8).span) == nil)
  }

  @Test func aPatchInsideAMailStaysInIt() throws {
    let heard = try CollectingSink.reading(
      twoMessages.replacing(
        "Yes, to Friday.",
        with:
          "Yes:\n\nFrom 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\nFrom: X <x@y.example>\nSubject: [PATCH] fix\n"),
      as: .mbox)
    #expect(heard.records.count == 2)
    #expect(heard.records.last?.text.contains("[PATCH] fix") == true)
  }

  @Test func aBlankLineBeforeIsNoConditionIfAHeaderFollows() throws {
    #expect(try CollectingSink.reading(twoMessages.replacing("easy.\n\nFrom ben", with: "easy.\nFrom ben"), as: .mbox).records.count == 2)
  }

  @Test func aDatedLineInProseWithoutBlankLineAndHeaderIsText() throws {
    let text = twoMessages.replacing(
      "From there on it is easy.", with: "he wrote\nFrom jane@acme.example Mon Mar  2 10:00:00 2026\nand so on")
    #expect(try CollectingSink.reading(text, as: .mbox).records.count == 2)
  }

  @Test func aBareSeparatorNeedsABlankLineAndHeaders() throws {
    let bare = twoMessages.replacing("From ben@globex.example Tue Mar  3 09:00:00 2026", with: "From ")
    #expect(try CollectingSink.reading(bare, as: .mbox).records.count == 2)
    #expect(try CollectingSink.reading(bare.replacing("easy.\n\nFrom \n", with: "easy.\nFrom \n"), as: .mbox).records.count == 1)
    #expect(
      try CollectingSink.reading(twoMessages.replacing("Yes, to Friday.", with: "Yes.\n\nFrom \nnow on."), as: .mbox).records.count == 2)
  }

  @Test func lineEndsOfWindowsReadTheSame() throws {
    let unix = try CollectingSink.reading(twoMessages, as: .mbox)
    let windows = try CollectingSink.reading(twoMessages.replacing("\n", with: "\r\n"), as: .mbox)
    #expect(windows.records.map(\.text) == unix.records.map(\.text))
    #expect(windows.records.map(\.key) == unix.records.map(\.key))
    #expect(windows.people == unix.people)
    #expect(windows.records.map(\.time) == unix.records.map(\.time))
  }

  @Test func emptyLinesAndAByteOrderMarkMayComeFirst() throws {
    #expect(try CollectingSink.reading("\n\n" + twoMessages, as: .mbox).records.count == 2)
    #expect(try CollectingSink.reading("\u{FEFF}" + twoMessages, as: .mbox).records.count == 2)
  }

  @Test(arguments: [60, 100, 333, 400, 512, 700, 1000]) func anyCuttingGivesTheSameRecords(chunk: Int) throws {
    let whole = try CollectingSink.reading(twoMessages + twoMessages, as: .mbox)
    let cut = try CollectingSink.reading(twoMessages + twoMessages, as: .mbox, chunk: chunk)
    #expect(cut.records.map(\.text) == whole.records.map(\.text))
    #expect(cut.records.map(\.place) == whole.records.map(\.place))
  }

  @Test func aRecordReadAgainFromItsPlaceIsTheSame() throws {
    let bytes = Array(twoMessages.utf8)
    for record in try CollectingSink.reading(bytes, as: .mbox).records {
      let place = record.place
      let piece = Array(bytes[Int(place.offset)..<Int(place.offset) + Int(place.length)])
      let again = CollectingSink()
      try ExportFormat.mbox.open(Export(path: ""), Claim(records: [0]), ReadOptions())
        .read(Batch(entry: 0, path: "", offset: place.offset, bytes: piece), again)
      #expect(again.records.map(\.text) == [record.text])
      #expect(again.records.first?.place == place)
    }
  }

  @Test func aMailboxIsKnownByItsBeginning() {
    #expect(claims(.mbox, twoMessages))
    #expect(!claims(.mbox, "From there on it is easy.\n\nFrom x"))
    #expect(!claims(.mbox, "From: jane@acme.example\nTo: x@y.example\n\nhello"))
    #expect(!claims(.mbox, ""))
  }

  @Test func brokenMailNeverStopsTheRest() throws {
    let junk = "From x@y.example Mon Mar  2 10:00:00 2026\n\u{0}\u{1}\u{2}: \n\n\u{FFFD}\n\nFrom x@y.example Mon Mar  2 10:00:00 2026\n"
    let heard = try CollectingSink.reading(junk + twoMessages, as: .mbox)
    #expect(heard.records.count == 4)
    #expect(heard.records[0].time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(heard.records[0].timeQuality == .floating)
  }
}

@Suite(.enabled(if: Fixtures.exist, "the folder shared/fixtures is absent")) struct MailFixtureTests {
  @Test(arguments: ["mbox/mmmp-mailarc-1.txt", "mbox/mmmp-mailarc-1-dos.txt", "mbox/mmmp-mailseparators.txt"])
  func countsDatesAndSendersAreThoseOfOtherTools(path: String) throws {
    let expected = try Fixtures.expected(path)
    let heard = try CollectingSink.reading(Fixtures.bytes(path), as: .mbox, chunk: 8192)
    #expect(heard.account.records == expected["accept_messages"] as? Int)
    #expect(heard.account.duplicates == expected["duplicate_message_ids"] as? Int)
    #expect(heard.account.addsUp)
    #expect(Set(heard.records.compactMap { $0.actor }).count == expected["distinct_from_addresses"] as? Int)
    let times = heard.records.compactMap(\.time)
    #expect(times.count == heard.records.count)
    #expect(times.min()?.iso8601 == (expected["first"] as? String)?.replacing("+00:00", with: "Z"))
    #expect(times.max()?.iso8601 == (expected["last"] as? String)?.replacing("+00:00", with: "Z"))
    #expect(heard.account.skipped.isEmpty)
  }

  @Test func aCompressedMailboxIsReadLikeAnyOther() {
    let sink = CollectingSink.reading(Export.open(Fixtures.path("mbox/mmmp-mailarc-2.txt.gz")))
    #expect(sink.account.format == "mbox")
    #expect(sink.account.records == 5 && sink.account.addsUp)
    #expect(sink.records.compactMap(\.time).min()?.iso8601 == "1997-05-01T16:53:29Z")
  }

  @Test func everySingleMailIsClaimedAndBecomesOneEvent() throws {
    for path in try Fixtures.files(in: "eml") {
      let heard = try CollectingSink.reading(Fixtures.bytes(path), as: .eml)
      #expect(heard.records.count == 1, "\(path)")
      #expect(heard.records.first?.text.contains("\u{FFFD}") == false, "\(path)")
    }
  }
}
