import Events
import Testing

@testable import Decoding
@testable import Exports

/// Zulip, Matrix, Rocket.Chat and Google Chat: rooms of servers.
struct RoomTests {
  private func read(_ files: [(String, String)], _ format: ExportFormat) -> CollectingSink {
    TestArchive(files).withPath(.folder) { CollectingSink.reading(Export.open($0), formats: [format]) }
  }

  private func matrix(_ events: String...) -> CollectingSink {
    CollectingSink.readingFile(
      #"{"room_name":"Ops","room_creator":"@c:x.example","exported_by":"@d:x.example","messages":[\#(events.joined(separator: ","))]}"#,
      as: .matrix)
  }

  private func event(
    _ id: Int, _ content: String, type: String = "m.room.message", sender: String = "@a:x.example", more: String = ""
  ) -> String {
    #"{"type":"\#(type)","event_id":"$\#(id)","sender":"\#(sender)","origin_server_ts":1772445600000,"content":\#(content)\#(more)}"#
  }

  /// Nobody else was meant to read what two people write to each other.
  @Test func aRoomOfTwoIsPrivate() {
    func flags(_ events: String...) -> [EventFlags] {
      CollectingSink.readingFile(
        #"{"room_name":"a, b","room_creator":"@a:x.example","exported_by":"@a:x.example","messages":[\#(events.joined(separator: ","))]}"#,
        as: .matrix
      ).records.filter { $0.kind == .message }.map(\.flags)
    }
    let (one, two) = (event(1, #"{"msgtype":"m.text","body":"a"}"#), event(2, #"{"msgtype":"m.text","body":"b"}"#, sender: "@b:y.example"))
    #expect(flags(one, two) == [[.direct, .privateChannel], [.direct, .privateChannel]])
    // A third who only came makes it a room of more.
    let third = event(3, #"{"membership":"join"}"#, type: "m.room.member", sender: "@c:z.example", more: #","state_key":"@c:z.example""#)
    #expect(flags(one, two, third) == [[], []])
  }

  @Test func anEditOfMatrixCountsOnce() {
    let sink = matrix(
      event(1, #"{"msgtype":"m.text","body":"frist"}"#),
      event(
        2,
        #"{"msgtype":"m.text","body":"* first","m.new_content":{"body":"first"},"m.relates_to":{"rel_type":"m.replace","event_id":"$1"}}"#),
      event(
        3, #"{"msgtype":"m.text","body":"* lost","m.new_content":{"body":"lost"},"m.relates_to":{"rel_type":"m.replace","event_id":"$0"}}"#)
    )
    #expect(sink.records.map(\.key) == ["matrix:$1", "matrix:$0"])
    #expect(sink.records.map(\.text) == ["frist", "lost"])
    #expect(sink.records.map(\.flags) == [.edited, .edited])
    #expect(sink.account.skipped == ["edit of another message": 1])
    #expect(sink.records.map(\.channel) == ["Ops", "Ops"])
    #expect(sink.records.map { $0.time?.iso8601 } == ["2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"])
  }

  @Test func answersAndThreadsOfMatrixAreTold() {
    let sink = matrix(
      event(1, #"{"msgtype":"m.text","body":"a"}"#),
      event(2, #"{"msgtype":"m.text","body":"> <@a:x.example> a\n> surprise\n\nYes","m.relates_to":{"m.in_reply_to":{"event_id":"$1"}}}"#),
      event(
        3,
        #"{"msgtype":"m.text","body":"b","m.relates_to":{"rel_type":"m.thread","event_id":"$1","is_falling_back":true,"m.in_reply_to":{"event_id":"$2"}}}"#
      ),
      event(4, #"{"m.relates_to":{"rel_type":"m.annotation","event_id":"$1","key":"+"}}"#, type: "m.reaction", sender: "@b:y.example"))
    #expect(sink.records.map(\.text) == ["a", "Yes", "b", ""])
    #expect(sink.records.map(\.replyTo) == [nil, "matrix:$1", "matrix:$1", "matrix:$1"])
    #expect(sink.records.map(\.thread) == [nil, nil, "matrix:$1", nil])
    #expect(sink.records.map(\.kind) == [.message, .message, .message, .reaction])
    #expect(sink.records[1].flags == .quotes)
    #expect(sink.records[3].participants == ["addressed id:@a:x.example"])
  }

  @Test func whatMatrixCannotShowStaysAsAnchor() {
    let sink = matrix(
      event(1, "{}", more: #","unsigned":{"redacted_because":{"type":"m.room.redaction"}}"#),
      event(2, #"{"msgtype":"m.bad.encrypted","body":"** Unable to decrypt **"}"#),
      event(3, #"{"ciphertext":"x"}"#, type: "m.room.encrypted"),
      event(4, #"{"msgtype":"m.image","body":"plan.png"}"#), event(5, #"{"msgtype":"m.notice","body":"built"}"#),
      event(6, #"{"reason":""}"#, type: "m.room.redaction"))
    #expect(sink.records.map(\.text) == ["", "", "", "", "built"])
    #expect(sink.records.map(\.flags) == [.deleted, [], [], .attachment, .bot])
    #expect(sink.account.leftOut == ["encrypted texts": 2])
    #expect(sink.account.skipped == ["deletion of another message": 1])
  }

  @Test func whoComesAndGoesInMatrixIsTold() {
    func member(_ id: Int, _ content: String, _ before: String?) -> String {
      let unsigned = before.map { #","unsigned":{"prev_content":\#($0)}"# } ?? ""
      return event(id, content, type: "m.room.member", more: #","state_key":"@b:y.example""# + unsigned)
    }
    let sink = matrix(
      member(1, #"{"membership":"invite"}"#, nil), member(2, #"{"membership":"join","displayname":"Bert"}"#, #"{"membership":"invite"}"#),
      member(3, #"{"membership":"join","displayname":"Bertus"}"#, #"{"membership":"join","displayname":"Bert"}"#),
      member(4, #"{"membership":"leave"}"#, #"{"membership":"join"}"#), event(5, #"{"name":"New"}"#, type: "m.room.name"))
    #expect(sink.records.map(\.kind) == Array(repeating: .system, count: 5))
    #expect(sink.records.map(\.flags) == [[], .joined, .renamed, .left, .renamed])
    #expect(sink.records.map(\.actor) == Array(repeating: "id:@b:y.example", count: 4) + ["id:@a:x.example"])
  }

  @Test func messagesOfZulipsAPIAreRead() {
    func message(_ id: Int, _ more: String) -> String {
      #"{"id":\#(id),"sender_id":1,"sender_full_name":"Anna","sender_email":"anna@northwind.example","timestamp":1772445600,\#(more)}"#
    }
    let list = [
      message(
        1,
        #""type":"stream","stream_id":5,"display_recipient":"ops","subject":"Plan","content":"<p>Hello</p><blockquote>a surprise</blockquote>","content_type":"text/html","reactions":[{"emoji_name":"x"}]"#
      ),
      message(
        2,
        #""type":"stream","stream_id":5,"display_recipient":"ops","subject":"✔ plan","content":"a < b","content_type":"text/x-markdown","last_edit_timestamp":5"#
      ),
      message(
        3,
        #""type":"private","display_recipient":[{"email":"anna@northwind.example","full_name":"Anna"},{"email":"bert@contoso.example","full_name":"Bert"}],"subject":"","content":"psst","edit_history":[{"prev_subject":"x"}],"last_edit_timestamp":5"#
      ),
      #"{"id":4,"sender_full_name":"Bot","sender_email":"notification-bot@zulip.example","timestamp":1772445600,"display_recipient":"ops","subject":"✔ plan","content":"resolved"}"#,
    ].joined(separator: ",")
    for text in ["[\(list)]", #"{"result":"success","messages":[\#(list)]}"#] {
      let sink = read([("messages.json", text)], .zulip)
      #expect(sink.records.map(\.text) == ["Hello", "a < b", "psst", ""])
      #expect(sink.records.map(\.flags) == [.quotes, .edited, [.direct, .privateChannel, .audienceKnown], .bot])
      #expect(sink.records.map(\.thread) == ["zulip:5:plan", "zulip:5:plan", nil, "zulip:ops:plan"])
      #expect(sink.records.prefix(3).allSatisfy { $0.actor == "address:anna@northwind.example" })
      #expect(sink.records[2].participants == ["addressed address:bert@contoso.example"])
      #expect(sink.records.map(\.kind) == [.message, .message, .message, .system])
      #expect(sink.account.leftOut == ["reactions without a time": 1])
    }
  }

  @Test func theExportOfAZulipServerIsReadWithItsTables() throws {
    let realm = """
      {"zerver_realm":[{"id":1}],"zerver_userprofile":[{"id":11,"email":"user11@z.example","delivery_email":"anna@northwind.example","full_name":"Anna"},
       {"id":12,"email":"bert@contoso.example","full_name":"Bert"},{"id":13,"email":"ci@x.example","full_name":"CI","is_bot":true}],
       "zerver_stream":[{"id":21,"name":"ops","invite_only":true}],
       "zerver_recipient":[{"id":31,"type":2,"type_id":21},{"id":32,"type":1,"type_id":12},{"id":33,"type":3,"type_id":1}],
       "zerver_subscription":[{"user_profile":11,"recipient":31,"active":true},{"user_profile":12,"recipient":31,"active":false},
        {"user_profile":11,"recipient":33,"active":true},{"user_profile":12,"recipient":33,"active":true}]}
      """
    let messages = """
      {"zerver_message":[
       {"id":1,"sender":11,"recipient":31,"subject":"Plan","content":"Hello","date_sent":1772445600.5,"edit_history":"[{\\"prev_content\\":\\"x\\"}]"},
       {"id":2,"sender":11,"recipient":32,"subject":"","content":"psst","date_sent":1772445600,"edit_history":null},
       {"id":3,"sender":12,"recipient":33,"subject":"","content":"all","date_sent":1772445600},
       {"id":4,"sender":13,"recipient":31,"subject":"Plan","content":"built","date_sent":1772445600}],"zerver_usermessage":[{"id":9}]}
      """
    let files = [("realm.json", realm), ("messages-000001.json", messages)]
    let sink = read(files, .zulip)
    #expect(sink.records.map(\.text) == ["Hello", "psst", "all", "built"])
    #expect(sink.records.map(\.actor) == ["id:11", "id:11", "id:12", "id:13"])
    #expect(sink.records.map(\.channel) == ["ops", nil, nil, "ops"])
    #expect(sink.records.map(\.participants) == [[], ["addressed id:12"], ["addressed id:11"], []])
    #expect(sink.records[0].flags == [.edited, .privateChannel])
    #expect(sink.records[3].flags == [.bot, .privateChannel])
    #expect(sink.records[0].time?.milliseconds == 1_772_445_600_500)
    try TestArchive(files).withPath(.folder) { path in
      let export = Export.open(path)
      let claim = try #require(ExportFormat.zulip.claims(export, [0, 1]).first)
      let open = try ExportFormat.zulip.open(export, claim, ReadOptions())
      #expect(open.people.first == PersonRecord(id: "11", address: "anna@northwind.example", names: ["Anna"]))
      #expect(open.people.map(\.bot) == [false, false, true])
      #expect(open.channels == [ChannelRecord(name: "ops", members: ["11"], isPrivate: true)])
    }
  }

  @Test(arguments: [
    #"{"$date":"2026-03-02T10:00:00.000Z"}"#, #"{"$date":{"$numberLong":"1772445600000"}}"#, #""2026-03-02T10:00:00.000Z""#,
  ])
  func timesOfRocketChatAreReadInAllTheirForms(_ time: String) {
    let message = #"{"_id":"m1","rid":"r1","msg":"Hello","ts":\#(time),"u":{"_id":"u1","username":"anna","name":"Anna"}}"#
    for text in [
      message + "\n" + message.replacing("m1", with: "m2") + "\n", "[\(message)]", #"{"messages":[\#(message)],"success":true}"#,
    ] {
      let sink = read([("messages.json", text)], .rocketChat)
      #expect(sink.records.first?.time?.iso8601 == "2026-03-02T10:00:00Z")
      #expect(sink.records.first?.actor == "id:u1")
      #expect(sink.people == ["id:u1 Anna"])
    }
  }

  @Test func rocketChatTellsSpeechFromItsOwnReports() {
    func message(_ id: Int, _ text: String, _ more: String) -> String {
      #"{"_id":"m\#(id)","rid":"r1","msg":"\#(text)","ts":"2026-03-02T10:00:00Z","u":{"_id":"u1","username":"anna"},\#(more)}"# + "\n"
    }
    let sink = read(
      [
        ("rooms.json", #"{"_id":"r1","t":"p","name":"ops","usersCount":2,"msgs":3}"# + "\n"),
        ("users.json", #"{"_id":"u2","username":"bert","name":"Bert","emails":[{"address":"Bert@Contoso.example"}],"type":"user"}"# + "\n"),
        (
          "messages.json",
          message(1, "[ ](https://chat.example/ops?msg=m0) Yes", #""editedAt":"2026-03-02T11:00:00Z","tmid":"m0""#)
            + message(2, "bert", #""t":"au""#) + message(3, "anna", #""t":"ul""#) + message(4, "New", #""t":"r""#)
            + message(5, "", #""t":"rm","editedAt":"2026-03-02T11:00:00Z""#)
            + message(
              6, "see",
              #""file":{"_id":"f"},"reactions":{":x:":{"usernames":["bert"]}},"mentions":[{"_id":"u2","username":"bert"},{"_id":"all"}]"#)
        ),
      ], .rocketChat)
    #expect(sink.records.map(\.text) == ["Yes", "", "", "", "", "see"])
    #expect(sink.records.map(\.kind) == [.message, .system, .system, .system, .message, .message])
    #expect(
      sink.records.map { $0.flags.subtracting(.privateChannel) } == [[.edited, .quotes], .joined, .left, .renamed, .deleted, .attachment])
    #expect(sink.records.map(\.actor) == ["id:u1", "id:u2", "id:u1", "id:u1", "id:u1", "id:u1"])
    #expect(sink.records[0].replyTo == "rocket-chat:r1:m0")
    #expect(sink.records[5].participants == ["addressed id:u2"])
    #expect(Set(sink.records.map(\.channel)) == ["ops"])
    #expect(sink.account.leftOut == ["reactions without a time": 1])
  }

  @Test func aDownloadOfRocketChatNamesItsRoomByTheFile() {
    let sink = read([("general.json", #"{"msg":"Hello","username":"anna","ts":"2026-03-02T10:00:00Z"}"# + "\n")], .rocketChat)
    #expect(sink.records.map(\.actor) == ["id:anna"])
    #expect(sink.records.map(\.channel) == ["general"])
  }

  @Test(arguments: [
    ("Tuesday, September 6, 2016 at 5:01:12\u{202f}PM UTC", "2016-09-06T17:01:12Z"),
    ("Tuesday, September 6, 2016 at 12:01:12 AM UTC", "2016-09-06T00:01:12Z"),
    ("mardi 6 septembre 2016 à 17:01:12 UTC", "2016-09-06T17:01:12Z"),
  ]) func datesOfGoogleChatAreRead(_ text: String, _ time: String) {
    #expect(GoogleChatDate.read(text, zone: .utc) == .instant(Timestamp.parseISO8601(time)?.time ?? Timestamp(seconds: 0), .utc))
  }

  @Test(arguments: ["", "yesterday", "September 6, 2016", "September 6, 2016 at 25:00 UTC", "September 6, 2016 at : UTC"])
  func whatIsNoDateOfGoogleChatIsNone(_ text: String) { #expect(GoogleChatDate.read(text, zone: .utc) == .none) }

  @Test func messagesOfGoogleChatAreRead() {
    func message(_ id: Int, _ more: String) -> String {
      #"{"creator":{"name":"Anna","email":"anna@northwind.example","user_type":"Human"},"created_date":"Monday, March 2, 2026 at 10:00:00 AM UTC",\#(more),"topic_id":"t1","message_id":"A1/t1/m\#(id)"}"#
    }
    let sink = read(
      [
        ("Google Chat/Groups/DM 1/group_info.json", #"{"members":[{"name":"Bert","email":"Bert@contoso.example","user_type":"Human"}]}"#),
        (
          "Google Chat/Groups/DM 1/messages.json",
          #"{"messages":[\#(message(1, #""text":"Hello","attached_files":[{"original_name":"a"}]"#)),\#(message(2, #""text":"Yes","quoted_message_metadata":{"text":"a surprise"}"#)),\#(message(3, #""message_state":"DELETED""#))]}"#
        ),
      ], .googleChat)
    #expect(sink.records.map(\.text) == ["Hello", "Yes", ""])
    #expect(sink.records.map { $0.flags.subtracting([.direct, .privateChannel]) } == [.attachment, .quotes, .deleted])
    #expect(sink.records.map(\.channel) == Array(repeating: "DM 1", count: 3))
    #expect(sink.records.map(\.actor) == Array(repeating: "address:anna@northwind.example", count: 3))
    #expect(sink.records.map(\.thread) == Array(repeating: "google-chat:topic:t1", count: 3))
  }
}
