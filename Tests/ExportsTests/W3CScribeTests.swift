import Events
import TestSupport
import Testing

@testable import Exports

/// Meetings that a scribe writes down: who spoke, who was there, what was decided, what was corrected.
struct W3CScribeTests {
  private func read(_ lines: [String], name: String = "2026-03-02-irc.log") -> CollectingSink {
    let text = lines.enumerated().map { index, line in
      "[2026-03-02T10:\(10 + index):00.000Z]\t\(line.split(separator: "|", maxSplits: 1).map { $0 }.enumerated().map { $0 == 0 ? "<\($1)>\t" : String($1) }.joined())\n"
    }.joined()
    return TestArchive([(name, text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
  }

  @Test func theSpeakerIsNotTheScribe() {
    let sink = read([
      "anna|scribe: anna", "bert_|hello all", "anna|bert: We are late.", "anna|... by two weeks.", "anna|…sorry", "anna|Carla_Smit: Why?",
      "anna|Dora Vos: no idea", "anna|see https://x.example", "bert|carla: did you get that?", "anna|https://x.example",
    ])
    #expect(sink.account.format == "w3c-scribe")
    #expect(
      sink.records.map(\.kind) == [.message, .utterance, .utterance, .utterance, .utterance, .utterance, .minute, .message, .minute])
    #expect(
      sink.records.map(\.actor) == [
        "name:bert", "name:bert", "name:bert", "name:bert", "name:Carla_Smit", "name:Dora Vos", nil, "name:bert", nil,
      ])
    #expect(sink.records.map(\.text).prefix(5) == ["hello all", "We are late.", "by two weeks.", "sorry", "Why?"])
    #expect(sink.records[1].time?.iso8601 == "2026-03-02T10:12:00Z")
    #expect(sink.records.allSatisfy { $0.timeQuality == .utc })
    #expect(sink.account.skipped == ["who is the scribe": 1])
  }

  @Test func anotherWritesWhatTheScribeSays() {
    let sink = read(["anna|scribe+", "anna|bert: one", "carla|anna: two", "anna|... three"])
    #expect(sink.records.map(\.actor) == ["name:bert", "name:anna", "name:anna"])
  }

  @Test(arguments: ["Scribe: anna", "Scribe: Anna de Vries", "scribe: The Secretary", "scribeNick: anna_", "scribe+"])
  func theScribeMayBeCalledByAnyName(_ command: String) {
    let sink = read(["anna|\(command)", "anna|bert: one"])
    #expect(sink.records.map(\.actor) == ["name:bert"])
  }

  @Test func attendanceComesOfThoseWhoSaySo() {
    let sink = read([
      "anna|present+", "bert|Present+ Bert Smit, carla", "anna|present+ anna", "dora_|present+", "dora|present+", "eva|regrets+",
      "anna|regrets+ Finn",
      "anna|scribe: anna", "anna|dora: hi",
    ])
    #expect(sink.records.map(\.kind) == [.attendance, .attendance, .attendance, .utterance])
    #expect(sink.records.map(\.actor) == ["name:anna", "name:Bert Smit", "name:dora", "name:dora"])
    #expect(sink.account.skipped == ["already present": 2, "regrets": 2, "who is the scribe": 1])
    #expect(sink.occurrences.count == 1)
    #expect(
      sink.occurrences[0].participants == [
        "attended name:anna", "attended name:Bert Smit", "attended name:carla", "attended name:dora", "declined name:eva",
        "declined name:Finn",
      ])
    #expect(sink.occurrences[0].kind == .meeting)
    #expect(sink.occurrences[0].time?.iso8601 == "2026-03-02T10:10:00Z")
    #expect(sink.occurrences[0].end?.iso8601 == "2026-03-02T10:18:00Z")
    #expect(sink.records[3].flags == .audienceKnown)
  }

  @Test func topicsDecisionsAndActionsAreKnownInAnyCase() {
    let sink = read([
      "anna|Scribe: anna", "anna|meeting: Ops call", "anna|TOPIC: Delivery", "anna|bert: late", "bert|PROPOSAL: wait a week", "carla|+1",
      "anna|RESOLUTION: wait a week", "anna|action: bert to send the plan by 2026-03-16", "bert|q+", "anna|ack bert",
      "anna|zakim, who is here?",
    ])
    #expect(sink.records.map(\.kind) == [.utterance, .utterance, .message, .minute, .minute])
    #expect(sink.records.map(\.text) == ["late", "wait a week", "+1", "wait a week", "bert to send the plan by 2026-03-16"])
    #expect(sink.records.map(\.subject) == Array(repeating: "delivery", count: 5))
    #expect(sink.records[3].flags == .decision)
    #expect(sink.records[4].flags == .action)
    #expect(sink.records[4].participants == ["addressed name:bert"])
    #expect(sink.records[4].due?.description == "2026-03-16")
    #expect(sink.occurrences[0].subject == "ops call")
    #expect(sink.account.skipped == ["who is the scribe": 1, "heading": 1, "topic": 1, "queue and agenda": 2, "words for a bot": 1])
  }

  @Test func correctionsChangeTheLastLineThatHoldsTheWords() {
    let sink = read([
      "anna|scribe: anna", "anna|bert: we are lat", "anna|carla: lat again", "bert|s/we are lat/we are late/", "anna|s/never said/x/",
      "bert|s|lat|late|g",
    ])
    #expect(sink.records.map(\.text) == ["we are latee", "late again"])
    #expect(sink.records.map(\.flags) == [.edited, .edited])
    #expect(sink.account.skipped == ["who is the scribe": 1, "correction": 2, "correction of words that stand nowhere": 1])
    #expect(sink.account.problems.count == 1)
  }

  @Test func blanksStandForTabsAndTheZoneMayBeMissing() {
    let text =
      "[2026-03-02T10:10:00.100Z]  <anna>    present+\n[2026-03-02T10:10:01.100Z]  <anna>    scribe: anna\n[2026-03-02T10:10:02.100Z]  <anna>    bert: late\n"
    for (log, quality) in [(text, TimeQuality.utc), (String(text.split(separator: "Z").joined()), .floating)] {
      let sink = TestArchive([("irc.log", log)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
      #expect(sink.records.map(\.actor) == ["name:anna", "name:bert"])
      #expect(sink.records.map(\.timeQuality) == [quality, quality])
    }
  }

  @Test func mailedMinutesNameThosePresentAndTheSpeakers() {
    let text = """
      Thanks to Anna de Vries for scribing this week!

      ----------------------------------------------------------------
      Ops Telecon Minutes for 2026-03-02

      Topics:
        1. Delivery
      Scribe:
        Anna de Vries
      Present:
        Anna de Vries, Bert Smit, 
        Carla
      Regrets:
        Dora

      Anna de Vries is scribing.
      Topic: Delivery

      Bert Smit:  We are late, and this line is long enough to be 
        broken. [scribe assist by Carla]
      Carla: 
        https://x.example/plan
      https://x.example/other
      ACTION: Bert Smit to send the plan by 2026-03-16
      RESOLUTION: Wait a week.
      """
    let sink = TestArchive([("2026-03-03/email.log", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "w3c-scribe")
    #expect(sink.records.map(\.kind) == [.meeting, .utterance, .utterance, .minute, .minute, .minute])
    #expect(
      sink.records[0].participants == [
        "attended name:Anna de Vries", "attended name:Bert Smit", "attended name:Carla", "declined name:Dora",
      ])
    #expect(sink.records.map(\.actor) == [nil, "name:Bert Smit", "name:Carla", nil, nil, nil])
    #expect(sink.records[1].text == "We are late, and this line is long enough to be broken.")
    #expect(sink.records[2].text == "https://x.example/plan")
    #expect(sink.records[4].flags == [.action, .audienceKnown])
    #expect(sink.records[4].due?.description == "2026-03-16")
    #expect(sink.records[5].flags == [.decision, .audienceKnown])
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T00:00:00Z")
    #expect(sink.records[1].subject == "delivery")
    #expect(sink.account.skipped == ["topic": 1, "who is the scribe": 1])
    #expect(sink.account.problems.count == 1)
  }

  @Test(.enabled(if: Fixtures.has("w3c-scribe/2020-01-07-irc.log"))) func aRealLogGivesItsCounts() throws {
    let path = "w3c-scribe/2020-01-07-irc.log"
    let expected = try Fixtures.expected(path)
    let sink = CollectingSink.reading(Export.open(Fixtures.path(path)))
    #expect(sink.account.format == "w3c-scribe")
    #expect(sink.account.records == expected["said"] as? Int)
    #expect(sink.account.addsUp)
    let attendance = sink.account.byKind["attendance", default: 0] + sink.account.skipped["already present", default: 0]
    #expect(attendance == expected["present_plus"] as? Int)
    #expect(sink.account.skipped["topic"] == expected["topics"] as? Int)
    #expect(sink.account.skipped["who is the scribe"] == expected["scribe_lines"] as? Int)
    #expect(sink.account.problems.isEmpty)
    #expect(sink.records.contains { $0.kind == .utterance && $0.actor == "name:JoeAndrieu" })
    #expect(!sink.records.contains { $0.actor == "name:voip" })
  }

  @Test(.enabled(if: Fixtures.has("w3c-scribe/2020-01-07-email.log"))) func realMinutesNameThosePresent() throws {
    let path = "w3c-scribe/2020-01-07-email.log"
    let names = try #require(try Fixtures.expected(path)["present_names"] as? [String])
    let sink = CollectingSink.reading(Export.open(Fixtures.path(path)))
    #expect(sink.account.format == "w3c-scribe")
    let meeting = try #require(sink.records.first)
    #expect(meeting.participants == names.map { "attended name:\($0)" })
    let speakers = Set(sink.records.compactMap(\.actor))
    #expect(speakers.isSuperset(of: ["name:Joe Andrieu", "name:Dan Burnett", "name:Manu Sporny", "name:Orie Steele"]))
    #expect(sink.account.addsUp)
  }
}
