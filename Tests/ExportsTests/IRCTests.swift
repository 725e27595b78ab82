import Events
import Testing

@testable import Exports

/// Logs of chat programs: the layouts of their lines, the days between them, and who is who.
struct IRCTests {
  private func read(_ text: String, name: String = "#ops.2026-03-02.log") -> CollectingSink { read([(name, text)]) }

  private func read(_ files: [(String, String)]) -> CollectingSink {
    TestArchive(files).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
  }

  private func read(bytes: [UInt8], name: String) -> CollectingSink {
    var archive = TestArchive([(name, "")])
    archive.members[0].bytes = bytes
    return archive.withPath(.folder) { CollectingSink.reading(Export.open($0)) }
  }

  /// A log whose name has no channel, in which two speak and nobody comes or goes, is a talk between the two.
  @Test func aTalkOfTwoIsPrivate() {
    let talk = "2026-03-02 10:05:09 <anna> hi\n2026-03-02 10:06:09 <bob> hi\n"
    func isDirect(_ files: (String, String)...) -> [Bool] {
      read(files).records.filter { $0.kind == .message }.map { $0.flags.contains(.direct) }
    }
    #expect(isDirect(("bob.log", talk)) == [true, true])
    #expect(isDirect(("#ops.log", talk)) == [false, false])
    #expect(isDirect(("ops.log", talk + "2026-03-02 10:07:09 <carla> hi\n")) == [false, false, false])
    #expect(isDirect(("ops.log", talk + "2026-03-02 10:07:09 -!- carla [c@x.example] has joined #ops\n")) == [false, false])
    // Another day of the same room had a third.
    #expect(isDirect(("a/ops.log", talk), ("b/ops.log", talk + "2026-03-03 10:07:09 <carla> hi\n")).allSatisfy { !$0 })
  }

  private static let lines: [(String, String, TimeQuality)] = [
    ("10:05 <anna> hi", "2026-03-02T10:05:00Z", .floating), ("10:05 < anna> hi", "2026-03-02T10:05:00Z", .floating),
    ("10:05:09 <@anna> hi", "2026-03-02T10:05:09Z", .floating), ("[10:05:09] <anna> hi", "2026-03-02T10:05:09Z", .floating),
    ("2026-03-02T10:05:09  <anna> hi", "2026-03-02T10:05:09Z", .floating),
    ("2026-03-02T10:05:09 0000 <anna> hi", "2026-03-02T10:05:09Z", .utc),
    ("2026-03-02T10:05:09+0100  <anna> hi", "2026-03-02T09:05:09Z", .utc),
    ("2026-03-02T10:05:09 -0500 <anna> hi", "2026-03-02T15:05:09Z", .utc),
    ("2026-03-02 10:05:09 PST/-0800 <anna> hi", "2026-03-02T18:05:09Z", .utc),
    ("[2026-03-02T10:05:09.250Z]\t<anna>\thi", "2026-03-02T10:05:09Z", .utc),
    ("2026-03-02 10:05:09\tanna\thi", "2026-03-02T10:05:09Z", .floating),
    ("2026-03-02 10:05:09\t@anna\thi", "2026-03-02T10:05:09Z", .floating),
    ("[02 Mar 10:05] <anna!n=a@northwind.example> +hi", "2026-03-02T10:05:00Z", .floating),
    ("[02 Mar 10:05] <anna!n=a@northwind.example> hi", "2026-03-02T10:05:00Z", .floating),
    ("02 Mar 2026 10:05:09 <anna> hi", "2026-03-02T10:05:09Z", .floating),
    ("Mar 02 10:05:09 <anna>\thi", "2026-03-02T10:05:09Z", .floating),
    ("10:05 * anna hi", "2026-03-02T10:05:00Z", .floating), ("10:05  * anna hi", "2026-03-02T10:05:00Z", .floating),
    ("2026-03-02 10:05:09\t *\tanna hi", "2026-03-02T10:05:09Z", .floating), ("10:05 -anna- hi", "2026-03-02T10:05:00Z", .floating),
    ("[10:05:09] -anna(a@northwind.example)- hi", "2026-03-02T10:05:09Z", .floating),
    ("10:05 <anna> \u{3}04,01hi\u{f}", "2026-03-02T10:05:00Z", .floating),
  ]

  @Test(arguments: lines) func everyLayoutIsRead(_ line: String, _ time: String, _ quality: TimeQuality) {
    let sink = read("\(line)\n\(line)\n")
    #expect(sink.account.format == "irc")
    #expect(sink.records.map(\.kind) == [.message, .message])
    #expect(sink.records.map { $0.time?.iso8601 } == [time, time])
    #expect(sink.records.map(\.timeQuality) == [quality, quality])
    #expect(sink.records.map(\.actor) == ["name:anna", "name:anna"])
    #expect(sink.records.map(\.text) == ["hi", "hi"])
    #expect(sink.records.map(\.channel) == ["ops", "ops"])
    #expect(sink.account.problems.isEmpty)
  }

  private static let comings: [(String, EventFlags, String?)] = [
    ("10:05 -!- anna [~a@northwind.example] has joined #ops", .joined, "name:anna"),
    ("10:05 -!- anna [~a@northwind.example] has quit [Ping timeout]", .left, "name:anna"),
    ("10:05 -!- anna [~a@northwind.example] has left #ops [bye]", .left, "name:anna"),
    ("10:05 -!- anna was kicked from #ops by bert [no]", .left, "name:anna"), ("10:05 -!- mode/#ops [+o anna] by ChanServ", [], nil),
    ("10:05 -!- bert changed the topic of #ops to: dates", .renamed, "name:bert"),
    ("[10:05:09] *** Joins: anna (a@northwind.example)", .joined, "name:anna"),
    ("[10:05:09] *** Parts: anna (a@northwind.example) (bye)", .left, "name:anna"),
    ("[10:05:09] *** Quits: anna (a@northwind.example) (bye)", .left, "name:anna"),
    ("2026-03-02T10:05:09  *** anna <a@northwind.example> has joined #ops", .joined, "name:anna"),
    ("2026-03-02T10:05:09  *** bert changes topic to \"dates\"", .renamed, "name:bert"),
    ("2026-03-02T10:05:09  *** anna has quit IRC", .left, "name:anna"),
    ("2026-03-02 10:05:09\t-->\tanna (a@northwind.example) has joined #ops", .joined, "name:anna"),
    ("2026-03-02 10:05:09\t<--\tanna (a@northwind.example) has quit (bye)", .left, "name:anna"),
    ("[02 Mar 10:05] --> anna (n=a@northwind.example) joined the channel", .joined, "name:anna"),
    ("[02 Mar 10:05] *** You disconnected", [], nil),
    ("Mar 02 10:05:09 *\tanna (a@northwind.example) has joined", .joined, "name:anna"),
  ]

  @Test(arguments: comings) func comingAndGoingIsNoSpeech(_ line: String, _ flags: EventFlags, _ person: String?) {
    let sink = read("\(line)\n\(line)\n")
    #expect(sink.records.map(\.kind) == [.system, .system])
    #expect(sink.records.map(\.flags) == [flags, flags])
    #expect(sink.records.map(\.actor) == [person, person])
  }

  @Test func namesOfOnePersonAreOnePerson() {
    let sink = read(
      """
      10:05 <anna> one
      10:06 <Anna_> two
      10:07 -!- Anna_ is now known as anna-away
      10:08 <anna-away> three
      10:09 -!- anna is now known as devries
      10:10 <devries> four
      10:11 <bert> five
      10:12 -!- bert is now known as Guest77

      """)
    #expect(sink.records.map(\.actor) == Array(repeating: "name:anna", count: 6) + ["name:bert", "name:bert"])
    #expect(sink.records.map(\.flags).filter { $0 == .renamed }.count == 3)
    #expect(sink.people == ["name:anna", "name:bert"])
  }

  @Test func daysStandBetweenLinesInNamesAndNowhere() {
    let irssi =
      "--- Log opened Mon Mar 02 23:50:00 2026\n23:55 <anna> a\n--- Day changed Tue Mar 03 2026\n00:05 <anna> b\n--- Log closed Tue Mar 03 00:06:00 2026\n"
    let sink = read(irssi, name: "ops.log")
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T23:55:00Z", "2026-03-03T00:05:00Z"])
    #expect(sink.account.skipped == ["day mark": 3])
    #expect(read("23:55 <anna> a\n00:05 <anna> b\n", name: "2026/ops_20260302.txt").records.last?.time?.iso8601 == "2026-03-03T00:05:00Z")
    let hexchat = "**** BEGIN LOGGING AT Thu Dec 31 23:50:00 2026\n\nDec 31 23:55:00 <anna>\ta\nJan 01 00:05:00 <anna>\tb\n"
    #expect(read(hexchat, name: "x.log").records.map { $0.time?.iso8601 } == ["2026-12-31T23:55:00Z", "2027-01-01T00:05:00Z"])
    let eggdrop = "[00:00] --- Mon Mar  2 2026\n[10:05] <anna> a\n"
    #expect(read(eggdrop, name: "x.log").records.map { $0.time?.iso8601 } == ["2026-03-02T10:05:00Z"])
    let nowhere = read("23:55 <anna> a\n00:05 <anna> b\n", name: "ops.log")
    #expect(nowhere.records.map(\.timeQuality) == [.undated, .undated])
    #expect(nowhere.account.problems.map(\.message) == ["2 lines have a time and no day; they count as undated"])
  }

  @Test func eachLineHasItsOwnCharset() {
    let bytes = Array("2026-03-02T10:05:09  <anna> caf".utf8) + [0xe9] + Array("\n2026-03-02T10:05:10  <anna> naïve\n".utf8)
    let sink = read(bytes: bytes, name: "x.log")
    #expect(sink.records.map(\.text) == ["café", "naïve"])
  }

  @Test func botsAreMarkedAndOtherLinesAreReported() {
    let sink = read("10:05 <anna> @weather\n10:05 <opsbot> rain\n10:06 <abbot> hm\n10:07 <anna> yes\n10:07 <anna> yes\nnonsense\n")
    #expect(sink.records.map(\.flags) == [[], .bot, [], [], []])
    #expect(Set(sink.records.map(\.key)).count == 5)
    #expect(sink.account.skipped == ["no line of a log": 1])
    #expect(sink.account.problems.map(\.place) == ["line 6"])
  }

  @Test(arguments: [
    "00:01:00.000 --> 00:02:00.000\nhello\n", "1\n00:00:01,000 --> 00:00:04,000\nhello\n", "10:05 Anna: hi\n10:06 Bert: ho\n",
    "time\tauthor\ttext\n2026-03-02 10:05:09\tanna\thi\n", "22:09:01\t From Anna : hi\n",
  ])
  func otherTextsAreLeftAlone(_ text: String) { #expect(!claims(.irc, text)) }
}
