import Events
import Testing

@testable import Exports

/// What stands within records, beside them, or in words that no reader knows: it is read, or said.
struct NothingLostTests {
  @Test func repliesInRecordsAreMessagesOfTheirOwn() throws {
    let text = """
      [{"id":"m1","time":"2026-03-02T10:00:00Z","author":"Anna","text":"parent","channel":"ops","reactions":[{"name":"ok","count":2}],
        "replies":[{"id":"r1","time":"2026-03-02T10:01:00Z","author":"Bert","text":"first",
                    "replies":[{"time":"2026-03-02T10:02:00Z","author":"Carla","text":"deep"}]},
                   {"id":"r2","time":"2026-03-02T10:03:00Z","author":"Anna","text":"second"}]},
       {"id":"m2","time":"2026-03-02T11:00:00Z","author":"Bert","text":"alone"}]
      """
    let sink = CollectingSink.readingFile(text, as: .jsonLines)
    #expect(sink.records.map(\.text) == ["parent", "first", "deep", "second", "alone"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert", "name:Carla", "name:Anna", "name:Bert"])
    #expect(sink.records.map(\.place.part) == [0, 1, 2, 3, 0])
    let keys = sink.records.map(\.key)
    #expect(sink.records.map(\.replyTo) == [nil, keys[0], keys[1], keys[0], nil])
    #expect(sink.records.map(\.thread) == [keys[0], keys[0], keys[0], keys[0], nil])
    #expect(sink.records.map(\.channel) == ["ops", "ops", "ops", "ops", nil])
    #expect(sink.account.records == 5)
    #expect(sink.account.addsUp)
  }

  @Test func repliesMayBeCalledOtherwiseAndHaveKeysOfTheirOwn() {
    let text =
      #"{"date":"2026-03-02T10:00:00Z","from":"Anna","body":"one","discussion":{"posts":[{"created_at":"2026-03-02T10:01:00Z","user":"Bert","message":"two"}]}}"#
      + "\n"
      + #"{"date":"2026-03-02T10:02:00Z","from":"Anna","body":"three","comments":[{"date":"2026-03-02T10:03:00Z","from":"Bert","body":"four"}]}"#
      + "\n"
    let sink = CollectingSink.readingFile(text, as: .jsonLines, name: "log.jsonl")
    #expect(sink.records.map(\.text) == ["one", "two", "three", "four"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert", "name:Anna", "name:Bert"])
  }

  @Test func marksOfRepliesAreNoMessages() {
    let text =
      #"[{"id":"1","time":"2026-03-02T10:00:00Z","author":"Anna","text":"one","replies":[{"user":"Bert","ts":"1772445660.000100"}]}]"#
    let sink = CollectingSink.readingFile(text, as: .jsonLines)
    #expect(sink.records.map(\.text) == ["one"])
    #expect(sink.account.leftOut == ["entries of lists without a text": 1])
  }

  @Test func repliesFarTooDeepAreCounted() {
    let message = #"{"time":"2026-03-02T10:00:00Z","author":"Anna","text":"x""#
    let text = "[" + String(repeating: message + #","replies":["#, count: 40) + message + "}" + String(repeating: "]}", count: 40) + "]"
    let sink = CollectingSink.readingFile(text, as: .jsonLines)
    #expect(sink.account.skipped == ["reply more than 32 deep": 1])
    #expect(sink.records.count == 33)
  }

  @Test func repliesInMessagesOfTeamsAreMessages() {
    func message(_ id: String, _ text: String, _ more: String = "") -> String {
      #"{"id":"\#(id)","createdDateTime":"2026-03-02T10:00:0\#(id)Z","messageType":"message","replyToId":null,"from":{"user":{"id":"u\#(id)","displayName":"P\#(id)"}},"body":{"contentType":"text","content":"\#(text)"},"channelIdentity":{"channelId":"c"}\#(more)}"#
    }
    let text =
      #"{"value":[\#(message("1", "one", #","replies":[\#(message("2", "two").replacing("\"replyToId\":null", with: "\"replyToId\":\"1\"")),\#(message("3", "three"))]"#))]}"#
    let sink = TestArchive([("messages.json", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "teams")
    #expect(sink.records.map(\.text) == ["one", "two", "three"])
    #expect(sink.records.map(\.place.part) == [0, 1, 2])
    #expect(sink.records[1].replyTo == sink.records[0].key)
  }

  @Test func datesInOtherWordsAreSaid() {
    let text = """
      {"messages":[
        {"creator":{"name":"Anna","email":"anna@northwind.example"},"created_date":"2026年3月2日月曜日 10時00分00秒 UTC","text":"one","topic_id":"t","message_id":"a"},
        {"creator":{"name":"Anna","email":"anna@northwind.example"},"created_date":"poniedziałek, 2 marca 2026 10:00:00 UTC","text":"two","topic_id":"t","message_id":"b"},
        {"creator":{"name":"Anna","email":"anna@northwind.example"},"created_date":"Monday, March 2, 2026 at 10:00:00 AM UTC","text":"three","topic_id":"t","message_id":"c"}
      ]}
      """
    let sink = TestArchive([("Groups/Space A/messages.json", text)]).withPath(.folder) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.account.format == "google-chat")
    #expect(sink.records.map { $0.time?.iso8601 } == [nil, nil, "2026-03-02T10:00:00Z"])
    #expect(sink.account.problems.map(\.place) == ["date '2026年3月2日月曜日 10時00分00秒 UTC'"])
    #expect(sink.account.problems.first?.message.hasSuffix("(the first of 2 such places)") == true)
  }

  @Test func linesWithoutABlankBehindTheColonKeepAuthorAndWords() throws {
    let text = "02/03/2026, 10:00 - Anna:hello\n02/03/2026, 10:01 - Bert Smit:see https://x.example\n13/03/2026, 10:02 - Anna: fine\n"
    let sink = CollectingSink.readingFile(text, as: .whatsApp, name: "chat.txt")
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert Smit", "name:Anna"])
    #expect(sink.records.map(\.text) == ["hello", "see https://x.example", "fine"])
    #expect(sink.records.allSatisfy { $0.kind == .message })
  }

  @Test func chatsOfTeamsThatWerePastedKeepAuthorAndWords() throws {
    let text = "[13/3/2026 10:15 AM] Anna de Vries\nWe are late\nby two weeks.\n\n[13/3/2026 10:16 AM] SMIT Bert (EXT)\nSince when?\n"
    let sink = CollectingSink.readingFile(text, as: .whatsApp, name: "teams.txt")
    #expect(sink.records.map(\.actor) == ["name:Anna de Vries", "name:SMIT Bert (EXT)"])
    #expect(sink.records.map(\.text) == ["We are late\nby two weeks.", "Since when?"])
    #expect(sink.records.allSatisfy { $0.kind == .message })
    #expect(sink.account.problems.isEmpty)
  }

  @Test func aChatWithoutAuthorsSaysSo() throws {
    let text = (1...4).map { "13/03/2026, 10:0\($0) - we are late again\n" }.joined()
    let sink = CollectingSink.readingFile(text, as: .whatsApp, name: "chat.txt")
    #expect(sink.records.map(\.kind) == Array(repeating: .system, count: 4))
    #expect(sink.account.problems.map(\.message).count == 1)
    #expect(sink.account.problems.first?.message.contains("4 of 4 lines name no author") == true)
    #expect(sink.account.problems.first?.message.contains("'we are late again'") == true)
  }

  @Test(arguments: [
    "Name,Assignee,Due Date,Created At,Comment\nFix ramp,Bert,2026-03-09,2026-03-02,soon\n",
    "name,assignee_name,due_on,created_at,completed\nFix ramp,Bert,2026-03-09,2026-03-02,\n",
    "Task ID,Created At,Name,Assignee Email,Due Date,Notes\n7,2026-03-02,Fix ramp,bert@contoso.example,2026-03-09,\n",
  ]) func theNameOfATaskIsNoAuthor(_ text: String) throws {
    let sink = CollectingSink.readingFile(text, as: .actions, name: "tasks.csv")
    #expect(sink.account.format == "actions")
    let record = try #require(sink.records.first)
    #expect(record.text.hasPrefix("Fix ramp"))
    #expect(record.flags == .action)
    #expect(record.due?.description == "2026-03-09")
    #expect(record.actor == (text.contains("contoso") ? "address:bert@contoso.example" : "name:Bert"))
  }

  @Test func theNameOfATaskIsNoAuthorInJSONEither() throws {
    let text = #"[{"name":"Fix ramp","assignee_name":"Bert","due_on":"2026-03-09","created_at":"2026-03-02T10:00:00Z","comment":"soon"}]"#
    let record = try #require(CollectingSink.readingFile(text, as: .jsonLines).records.first)
    #expect(record.actor == nil)
    #expect(record.subject == "fix ramp")
    let people = #"[{"name":"Anna","created_at":"2026-03-02T10:00:00Z","comment":"soon"}]"#
    #expect(CollectingSink.readingFile(people, as: .jsonLines).records.first?.actor == "name:Anna")
  }

  @Test(arguments: [
    "Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Projektname,Zugewiesene Person,Autor,Ersteller,Erstellt,Erledigt,Fälligkeitsdatum,Beschreibung,Kommentar",
    "Samenvatting,Issuesleutel,Issue-ID,Issuetype,Status,Projectnaam,Toegewezen aan,Melder,Maker,Aangemaakt,Opgelost,Vervaldatum,Beschrijving,Opmerking",
  ]) func jiraIsReadUnderGermanAndDutchNames(_ header: String) throws {
    let row =
      "Rampe sperren,OPS-7,1,Bug,Fertig,Betrieb,Bert,Carla,Anna,13.03.2026 10:00,,20.03.2026,Sie ist offen,13.03.2026 11:00;Bert;Morgen"
    let sink = CollectingSink.readingFile(header + "\n" + row + "\n", as: .jiraCSV, name: "jira.csv")
    #expect(sink.records.map(\.text) == ["Rampe sperren\n\nSie ist offen", "Morgen"])
    #expect(sink.records.map(\.actor) == ["name:Anna", "name:Bert"])
    #expect(sink.records[0].time?.iso8601 == "2026-03-13T10:00:00Z")
    #expect(sink.records[0].due?.description == "2026-03-20")
    #expect(sink.records[0].channel == "Betrieb")
    #expect(sink.occurrences.map(\.actor) == ["name:Bert"])
  }
}
