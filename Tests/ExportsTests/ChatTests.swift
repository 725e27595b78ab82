import Events
import Testing

@testable import Exports

/// Telegram, Discord and Skype: one list of messages in each chat.
struct ChatTests {
  private let amsterdam = ReadOptions(zone: ZoneRules(identifier: "Europe/Amsterdam") ?? .utc)

  private func telegram(_ messages: String, type: String = "private_group") -> CollectingSink {
    CollectingSink.readingFile(#"{"name":"Ops","type":"\#(type)","id":7,"messages":[\#(messages)]}"#, as: .telegram, options: amsterdam)
  }

  private func discord(_ messages: String, type: String = "GuildTextChat") -> CollectingSink {
    let channel = #"{"id":"7","type":"\#(type)","name":"ops"}"#
    return CollectingSink.readingFile(#"{"guild":{"id":"1"},"channel":\#(channel),"messages":[\#(messages)]}"#, as: .discord)
  }

  /// - Parameter messages: of the first conversation; the second has one of its own.
  private func skype(_ messages: String) -> CollectingSink {
    let other = #"{"id":"9","originalarrivaltime":"2026-03-02T10:00:00Z","messagetype":"Text","content":"1 < 2","from":"8:bert"}"#
    return CollectingSink.readingFile(
      #"{"userId":"8:anna","exportDate":"2026-03-03","conversations":[{"id":"19:g","displayName":"Team","MessageList":[\#(messages)]},"#
        + #"{"id":"8:bert","displayName":"Bert","MessageList":[\#(other)],"version":1}]}"#, as: .skype)
  }

  @Test func telegramTextsAreStringsOrLists() {
    let sink = telegram(
      """
      {"id":1,"type":"message","date":"2026-03-02T11:00:00","date_unixtime":"1772445600","from":"Anna","from_id":"user1","text":"Hello"},
      {"id":2,"type":"message","date":"2026-03-02T11:01:00","edited":"2026-03-02T11:02:00","from":null,"from_id":"user2","reply_to_message_id":1,
       "text":["see ",{"type":"link","text":"https://x.example"},{"type":"blockquote","text":"a surprise"},{"type":"code","text":"x"}],"photo":"a.jpg"},
      {"id":3,"type":"message","date_unixtime":"1772445660","from":"Anna","from_id":"user1","forwarded_from":null,"text":"not mine"}
      """)
    #expect(sink.records.map(\.text) == ["Hello", "see https://x.example`x`", ""])
    #expect(sink.records.map(\.actor) == ["id:user1", "id:user2", "id:user1"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T10:00:00Z", "2026-03-02T10:01:00Z", "2026-03-02T10:01:00Z"])
    #expect(sink.records.map(\.timeQuality) == [.utc, .floating, .utc])
    #expect(sink.records.map(\.flags) == [.privateChannel, [.privateChannel, .edited, .quotes, .attachment], [.privateChannel, .quotes]])
    #expect(sink.records.map(\.key) == ["telegram:7:1", "telegram:7:2", "telegram:7:3"])
    #expect(sink.records.map(\.replyTo) == [nil, "telegram:7:1", nil])
    #expect(sink.records.map(\.channel) == ["Ops", "Ops", "Ops"])
  }

  @Test func telegramServiceMessagesTellWhoCameAndWent() {
    let sink = telegram(
      """
      {"id":1,"type":"service","date":"2026-03-02T11:00:00","actor":"Anna","actor_id":"user1","action":"invite_members","members":["Bert","Cleo"],"text":""},
      {"id":2,"type":"service","date":"2026-03-02T11:00:00","actor":"Bert","actor_id":"user2","action":"remove_members","members":["Bert"],"text":""},
      {"id":3,"type":"service","date":"2026-03-02T11:00:00","actor":"Anna","actor_id":"user1","action":"edit_group_title","title":"New","text":""},
      {"id":4,"type":"service","date":"2026-03-02T11:00:00","actor":"Anna","actor_id":"user1","action":"phone_call","text":""}
      """, type: "public_supergroup")
    #expect(sink.records.map(\.kind) == [.system, .system, .system, .system])
    #expect(sink.records.map(\.flags) == [.joined, .left, .renamed, []])
    #expect(sink.records.map(\.actor) == ["name:Bert", "id:user2", "id:user1", "id:user1"])
    #expect(sink.occurrences.map(\.actor) == ["name:Cleo"])
  }

  @Test func telegramTellsTheTimesOfTheLatestReactionsOnly() {
    let sink = telegram(
      #"{"id":1,"type":"message","date_unixtime":"1772445600","from":"A","from_id":"user1","text":"x","reactions":[{"type":"emoji","count":3,"emoji":"+","recent":[{"from":"B","from_id":"user2","date":"2026-03-02T12:00:00"}]}]}"#
    )
    #expect(sink.occurrences.map(\.kind) == [.reaction])
    #expect(sink.occurrences.map { $0.time?.iso8601 } == ["2026-03-02T11:00:00Z"])
    #expect(sink.occurrences.map(\.participants) == [["addressed id:user1"]])
    #expect(sink.account.leftOut == ["reactions without a time": 2])
  }

  @Test(arguments: [1, 50, 1000, 1 << 20]) func anAccountsMessagesKnowTheirChats(_ chunk: Int) {
    let messages =
      #"{"id":1,"type":"message","date_unixtime":"1772445600","from":"A","from_id":"user1","text":"x [ ] {"}, {"id":2,broken},"#
      + #"{"id":3,"type":"message","date_unixtime":"1772445600","from":"A","from_id":"user1","text":"y"}"#
    let text = """
      {"about":"a","personal_information":{"user_id":1},"chats":{"about":"b","list":[
       {"messages":[\(messages)],"name":"Late","type":"private_group","id":8},
       {"name":"Bert","type":"personal_chat","id":9,"messages":[]},
       {"name":null,"type":"personal_chat","id":10,"messages":[\(messages)]}]},"left_chats":{"about":"c"}}
      """
    let sink = CollectingSink.readingFile(text, as: .telegram, chunk: chunk)
    #expect(sink.records.map(\.key) == ["telegram:8:1", "telegram:8:3", "telegram:10:1", "telegram:10:3"])
    #expect(sink.records.map(\.channel) == ["Late", "Late", "10", "10"])
    #expect(sink.records.map(\.flags) == [.privateChannel, .privateChannel, [.direct, .privateChannel], [.direct, .privateChannel]])
    #expect(sink.account.skipped == ["broken record": 2])
    #expect(sink.account.problems.map(\.place) == ["line 2", "line 4"])
    #expect(sink.account.addsUp)
  }

  @Test func aBrokenChatOfAnAccountCostsOnlyItsOwnRecord() {
    func chat(_ id: Int) -> String {
      let messages = (1...4).map {
        #"     {\n      "id": \#($0),\n      "type": "message",\n      "date_unixtime": "177244560\#($0)",\n      "text": "x"\n     }"#
      }
      return "   {\n    \"name\": \"C\",\n    \"type\": \"private_group\",\n    \"id\": \(id),\n    \"messages\": [\n"
        + messages.joined(separator: ",\n") + "\n    ]\n   }"
    }
    let whole =
      #"{\n "chats": {\n  "about": "a",\n  "list": [\n"#.replacing("\\n", with: "\n")
      + (chat(1) + ",\n" + chat(2)).replacing("\\n", with: "\n") + "\n  ]\n }\n}\n"
    let all = CollectingSink.readingFile(whole, as: .telegram)
    #expect(all.records.count == 8)
    // A quote or a bracket is missing in the second message of the first chat.
    for broken in ["\"text\": \"x\n", "\"text\": x\"\n"] {
      var parts = whole.split(separator: "\"text\": \"x\"\n", omittingEmptySubsequences: false).map(String.init)
      parts[1] = parts[1] + broken + parts.remove(at: 2)
      let sink = CollectingSink.readingFile(parts.joined(separator: "\"text\": \"x\"\n"), as: .telegram)
      #expect(sink.records.count == 7)
      #expect(sink.records.last?.key == "telegram:2:4")
      #expect(sink.account.skipped == ["broken record": 1])
    }
    let bracket = CollectingSink.readingFile(whole.replacing("\n    ]\n   },", with: "\n   },"), as: .telegram)
    #expect(bracket.records.count == 8)
  }

  @Test func discordTellsSpeechFromItsOwnReports() {
    func message(_ id: Int, _ type: String, _ more: String) -> String {
      #"{"id":"\#(id)","type":"\#(type)","timestamp":"2026-03-02T11:00:00+01:00","content":"x","author":{"id":"5","name":"anna","nickname":"Anna"},\#(more)}"#
    }
    let mention = #""mentions":[{"id":"6","name":"bert"}]"#
    let sink = discord(
      [
        message(1, "Default", #""timestampEdited":"2026-03-02T12:00:00+01:00","attachments":[{"id":"1"}]"#),
        message(2, "Reply", #""reference":{"messageId":"1"},"reactions":[{"emoji":{},"count":2}],"# + mention),
        message(3, "RecipientAdd", mention), message(4, "RecipientRemove", mention), message(5, "ChannelNameChange", #""mentions":[]"#),
        message(6, "Call", #""mentions":[]"#),
      ].joined(separator: ","))
    #expect(sink.records.map(\.kind) == [.message, .message, .system, .system, .system, .system])
    #expect(sink.records.map(\.flags) == [[.edited, .attachment], [], .joined, .left, .renamed, []])
    #expect(sink.records.map(\.actor) == ["id:5", "id:5", "id:6", "id:6", "id:5", "id:5"])
    #expect(sink.records.map(\.participants).prefix(2) == [[], ["addressed id:6"]])
    #expect(sink.records[1].replyTo == "discord:7:1")
    #expect(sink.records[0].time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(sink.people.first == "id:5 Anna")
    #expect(sink.account.leftOut == ["reactions without a time": 2])
  }

  @Test func directChannelsAndThreadsOfDiscordAreTold() {
    let message = #"{"id":"1","type":"Default","timestamp":"2026-03-02T11:00:00+01:00","content":"x","author":{"id":"5","isBot":true}}"#
    let direct = discord(message, type: "DirectTextChat")
    #expect(direct.records.map(\.flags) == [[.direct, .privateChannel, .bot]])
    #expect(direct.records.map(\.channel) == ["7"])
    #expect(discord(message, type: "GuildPublicThread").records.map(\.thread) == ["discord:7"])
  }

  @Test func skypeQuotesAreCutAndEditsMarked() {
    func message(_ id: Int, _ type: String, _ content: String) -> String {
      #"{"id":"\#(id)","displayName":null,"originalarrivaltime":"2026-03-02T10:00:00.12Z","messagetype":"\#(type)","content":"\#(content)","from":"8:anna"}"#
    }
    let sink = skype(
      [
        message(1, "RichText", #"<quote author=\"bert\"><legacyquote>[1] Bert: </legacyquote>a surprise</quote>Yes &amp; no\nreally"#),
        message(2, "RichText", #"Fixed<e_m ts=\"1\"></e_m>"#), message(3, "RichText/UriObject", "To view this photo"),
        message(
          4, "ThreadActivity/AddMember",
          "<addmember><initiator>8:anna</initiator><target>8:bert</target><target>8:cleo</target></addmember>"),
        message(5, "Event/Call", "<partlist/>"), message(6, "ThreadActivity/TopicUpdate", "<topicupdate/>"),
      ].joined(separator: ","))
    #expect(sink.records.map(\.text) == ["Yes & no\nreally", "Fixed", "", "", "", "", "1 < 2"])
    #expect(
      sink.records.map { $0.flags.subtracting(.privateChannel) } == [.quotes, .edited, .attachment, .joined, [], .renamed, .direct])
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .system, .system, .system, .message])
    #expect(sink.records.map(\.actor) == ["id:8:anna", "id:8:anna", "id:8:anna", "id:8:bert", "id:8:anna", "id:8:anna", "id:8:bert"])
    #expect(sink.occurrences.map(\.actor) == ["id:8:cleo"])
    #expect(sink.records.map(\.channel) == Array(repeating: "Team", count: 6) + ["8:bert"])
    #expect(sink.records.last?.key == "skype:8:bert:9")
  }
}
