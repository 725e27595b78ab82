import Events
import TestSupport
import Testing

@testable import Exports

/// Slack exports: who said what, where, when, and what is no speech.
struct SlackTests {
  private static let users = """
    [{"id":"U1","name":"anna","real_name":"Anna de Vries","profile":{"email":"Anna@Northwind.example","display_name":"Anna"}},
     {"id":"U2","name":"bert","deleted":true,"is_bot":true}]
    """
  private static let channels = #"[{"id":"C1","name":"general","members":["U1","U2"]}]"#

  /// Reads the records of one day of `#general`.
  private func read(_ records: String, _ container: TestArchive.Container = .zip) -> CollectingSink {
    let files = [("users.json", SlackTests.users), ("channels.json", SlackTests.channels), ("general/2026-03-02.json", records)]
    return TestArchive(files).withPath(container) { CollectingSink.reading(Export.open($0)) }
  }

  @Test func aMessageHasAuthorTimeChannelAndKey() throws {
    let sink = read(#"[{"type":"message","user":"U1","text":"Hello","ts":"1772445600.000200","user_profile":{"display_name":"Anna"}}]"#)
    let record = try #require(sink.records.first)
    #expect(record.kind == .message)
    #expect(record.style == .chat)
    #expect(record.actor == "id:U1")
    #expect(record.time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(record.timeQuality == .utc)
    #expect(record.channel == "general")
    #expect(record.key == "slack:C1:1772445600.000200")
    #expect(record.thread == nil)
    #expect(record.replyTo == nil)
    #expect(record.text == "Hello")
    #expect(sink.people == ["id:U1 Anna"])
    #expect(sink.account.problems.isEmpty)
  }

  @Test func repliesNameTheirParent() {
    let sink = read(
      """
      [{"user":"U1","text":"parent","ts":"1772445600.000100","thread_ts":"1772445600.000100","reply_count":1},
       {"user":"U2","text":"reply","ts":"1772445700.000100","thread_ts":"1772445600.000100","parent_user_id":"U1"},
       {"user":"U2","text":"to all","subtype":"thread_broadcast","ts":"1772445800.000100","thread_ts":"1772445600.000100"},
       {"user":"U2","text":"to all","subtype":"thread_broadcast","ts":"1772445800.000100","thread_ts":"1772445600.000100"}]
      """)
    #expect(sink.records.map(\.thread) == Array(repeating: "slack:C1:1772445600.000100", count: 3))
    #expect(sink.records.map(\.replyTo) == [nil, "slack:C1:1772445600.000100", "slack:C1:1772445600.000100"])
    #expect(sink.records.map(\.kind) == [.message, .message, .message])
    #expect(sink.account.duplicates == 1)
    #expect(sink.account.addsUp)
  }

  @Test(arguments: [
    (#""user":"U1""#, "id:U1"), (#""subtype":"bot_message","bot_id":"B1","username":"ci""#, "id:B1"),
    (#""subtype":"file_comment","comment":{"user":"U3","comment":"Hello"}"#, "id:U3"), (#""username":"guest""#, "name:guest"),
    (#""user_profile":{"real_name":"Carla"}"#, "name:Carla"), (#""user":"","bot_id":null,"username":"webhook""#, "name:webhook"),
  ])
  func authorsAreFoundWhereverTheyStand(_ members: String, _ author: String) {
    let sink = read(#"[{"text":"Hello","ts":"1772445600.1",\#(members)}]"#)
    #expect(sink.records.map(\.actor) == [author])
    #expect(sink.records.map(\.text) == ["Hello"])
  }

  @Test func aBotIsWhoeverHasABotId() {
    let sink = read(
      """
      [{"user":"U1","bot_id":null,"text":"a","ts":"1772445600.1"}, {"user":"U1","bot_id":"B1","text":"b","ts":"1772445600.2"},
       {"subtype":"bot_message","username":"ci","text":"c","ts":"1772445600.3"}, {"user":"USLACKBOT","text":"d","ts":"1772445600.4"}]
      """)
    #expect(sink.records.map { $0.flags.contains(.bot) } == [false, true, true, true])
  }

  @Test(arguments: [
    "channel_join", "channel_leave", "channel_name", "channel_topic", "channel_purpose", "channel_archive", "group_join", "bot_add",
    "pinned_item",
  ])
  func whatSlackReportsIsNoSpeech(_ subtype: String) {
    let sink = read(#"[{"user":"U1","subtype":"\#(subtype)","text":"<@U1> has joined","ts":"1772445600.1"}]"#)
    #expect(sink.records.map(\.kind) == [.system])
    #expect(sink.records.map(\.actor) == ["id:U1"])
  }

  @Test(
    arguments: [
      ("channel_join", .joined), ("group_join", .joined), ("channel_leave", .left), ("group_leave", .left), ("channel_name", .renamed),
      ("channel_topic", .renamed), ("group_purpose", .renamed), ("channel_archive", []), ("bot_add", []),
    ] as [(String, EventFlags)])
  func comingGoingAndRenamingAreMarked(_ subtype: String, _ flags: EventFlags) {
    #expect(read(#"[{"user":"U1","subtype":"\#(subtype)","text":"x","ts":"1772445600.1"}]"#).records.map(\.flags) == [flags])
  }

  @Test func reactionsHaveNoTimeAndAreCounted() {
    let sink = read(
      #"[{"user":"U1","text":"a","ts":"1772445600.1","reactions":[{"name":"+1","users":["U2"],"count":3},{"name":"eyes","users":["U2"]}]}]"#
    )
    #expect(sink.account.leftOut == ["reactions without a time": 4])
    #expect(sink.records.map(\.flags) == [[]])
    #expect(sink.account.addsUp)
  }

  @Test func aTombstoneHoldsItsThread() {
    let sink = read(
      #"[{"user":"USLACKBOT","subtype":"tombstone","hidden":true,"text":"This message was deleted.","ts":"1772445600.1","thread_ts":"1772445600.1"}]"#
    )
    #expect(sink.records.map(\.kind) == [.message])
    #expect(sink.records.map(\.flags) == [.deleted])
    #expect(sink.records.map(\.actor) == [nil])
    #expect(sink.records.map(\.text) == [""])
    #expect(sink.records.map(\.thread) == ["slack:C1:1772445600.1"])
  }

  @Test func editsAndFilesAreMarkedButReactionsAreNot() {
    let sink = read(
      """
      [{"user":"U1","text":"a","ts":"1772445600.1","edited":{"user":"U1","ts":"1772445601.0"}},
       {"user":"U1","text":"b","ts":"1772445600.2","files":[{"id":"F1"}]}, {"user":"U1","text":"c","ts":"1772445600.3","files":[ ]},
       {"user":"U1","text":"d","ts":"1772445600.4","reactions":[{"name":"+1","users":["U2"]}]},
       {"user":"U1","text":"e","ts":"1772445600.5","file":{"id":"F1"},"subtype":"file_share"}]
      """)
    #expect(sink.records.map(\.flags) == [.edited, .attachment, [], [], .attachment])
  }

  @Test(arguments: [
    ("<@U1> and <@U2|bert>", "@U1 and @U2"), ("<#C1|general> <#C2>", "#general #C2"), ("<!here> <!channel|@channel>", "@here @channel"),
    ("<!subteam^S1|@ops>", "@ops"), ("<!date^1392734382^{date}|18 Feb>", "18 Feb"),
    ("<https://x.example/a|the &lt;page&gt;>", "the <page>"),
    ("<https://x.example/?a=1&amp;b=2>", "https://x.example/?a=1&b=2"), ("<mailto:a@b.example|a@b.example>", "a@b.example"),
    ("<mailto:a@b.example>", "a@b.example"), ("1 &lt; 2 &amp;&amp; 3 &gt; 2 & AT&T", "1 < 2 && 3 > 2 & AT&T"), ("a < b", "a < b"),
    ("<", "<"), ("&", "&"), ("<>", ""),
    ("&gt; quoted", "> quoted"), ("plain", "plain"),
  ])
  func markupIsReadAsPeopleSeeIt(_ written: String, _ seen: String) {
    var output: [UInt8] = []
    SlackText.decode(Array(written.utf8).span, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == seen)
    #expect(SlackText.isPlain(Array(written.utf8).span) == !written.contains { $0 == "<" || $0 == "&" })
  }

  @Test func tablesGivePeopleAndChannels() throws {
    let files = [
      ("users.json", SlackTests.users), ("channels.json", SlackTests.channels),
      ("groups.json", #"[{"id":"G1","name":"deal","members":["U1"]}]"#),
      ("dms.json", #"[{"id":"D1","members":["U1","U2"]}]"#),
      ("mpims.json", #"[{"id":"M1","name":"mpdm-anna--bert-1","members":["U1","U2"]}]"#),
      ("general/2026-03-02.json", #"[{"user":"U1","text":"a","ts":"1772445600.1"}]"#),
      ("deal/2026-03-02.json", #"[{"user":"U1","text":"b","ts":"1772445600.1"}]"#),
      ("D1/2026-03-02.json", #"[{"user":"U1","text":"c","ts":"1772445600.1"}]"#),
      ("mpdm-anna--bert-1/2026-03-02.json", #"[{"user":"U1","text":"d","ts":"1772445600.1"}]"#),
      ("integration_logs.json", "[]"), ("notes.json", #"{"a":1}"#),
    ]
    try TestArchive(files.map { ("top/" + $0.0, $0.1) }).withPath(.zip) { path in
      let export = Export.open(path)
      let (claims, unclaimed) = ExportFormat.assign(export, formats: [.slack])
      #expect(unclaimed.map { export.entries[$0].path } == ["top/notes.json"])
      let open = try ExportFormat.slack.open(export, try #require(claims.first).claim, ReadOptions())
      #expect(open.problems.isEmpty)
      #expect(
        open.people == [
          PersonRecord(id: "U1", address: "anna@northwind.example", names: ["Anna", "Anna de Vries", "anna"]),
          PersonRecord(id: "U2", names: ["bert"], bot: true),
        ])
      #expect(
        open.channels == [
          ChannelRecord(name: "general", members: ["U1", "U2"]),
          ChannelRecord(name: "D1", members: ["U1", "U2"], isPrivate: true, isDirect: true),
          ChannelRecord(name: "deal", members: ["U1"], isPrivate: true),
          ChannelRecord(name: "M1", members: ["U1", "U2"], isPrivate: true, isDirect: true),
        ])
      let sink = CollectingSink.reading(export, formats: [.slack])
      let byText = Dictionary(uniqueKeysWithValues: sink.records.map { ($0.text, $0) })
      #expect(byText["a"]?.flags == [])
      #expect(byText["b"]?.flags == .privateChannel)
      #expect(byText["c"]?.flags == [.privateChannel, .direct])
      #expect(byText["d"]?.channel == "M1")
      #expect(byText["d"]?.key == "slack:M1:1772445600.1")
    }
  }

  /// What stands in no table beside tables is private; without tables only conversations of two or few are, by their names.
  @Test(
    arguments: [
      ("general", true, [false, false]), ("old-board", true, [true, false]), ("D02ABCDEF12", true, [true, true]),
      ("mpdm-anna--bert-1", true, [true, true]),
      ("old-board", false, [false, false]), ("D02ABCDEF12", false, [true, true]), ("Design", false, [false, false]),
    ] as [(String, Bool, [Bool])])
  func aFolderInNoTableIsPrivate(_ folder: String, _ hasTables: Bool, _ expected: [Bool]) {
    let day = ("\(folder)/2026-03-02.json", #"[{"type":"message","user":"U1","text":"Hello","ts":"1772445600.000200"}]"#)
    let tables = hasTables ? [("users.json", SlackTests.users), ("channels.json", SlackTests.channels)] : []
    let sink = TestArchive(tables + [day]).withPath(.zip) { CollectingSink.reading(Export.open($0)) }
    #expect(sink.records.map { [$0.flags.contains(.privateChannel), $0.flags.contains(.direct)] } == [expected])
  }

  @Test func aChannelFolderOrADayFileWillDo() {
    TestArchive([("general/2026-03-02.json", #"[{"user":"U1","text":"a","ts":"1772445600.1"}]"#)]).withPath(.folder) { path in
      for name in [path + "/general", path + "/general/2026-03-02.json", path] {
        let sink = CollectingSink.reading(Export.open(name))
        #expect(sink.records.map(\.channel) == ["general"])
        #expect(sink.records.map(\.key) == ["slack:general:1772445600.1"])
      }
    }
  }

  @Test func tablesThatHoldNoMessagesAreCountedAndLeftAlone() throws {
    let files = [
      ("org_users.json", #"[{"id":"W1","name":"carla","profile":{"email":"carla@acme.example"}}]"#),
      ("canvases.json", #"[{"id":"F1"},{"id":"F2"}]"#),
      ("integration_logs.json", #"[{"user_id":"U1","app_type":"x","ts":"0"}]"#), ("content_flags.json", "[]"),
      ("channels.json", #"[{"id":"C1","name":"general","created":1500000000,"members":["W1"]}]"#),
      ("general/2026-03-02.json", #"[{"user":"W1","text":"a","ts":"1772445600.1"}]"#),
    ]
    try TestArchive(files).withPath(.zip) { path in
      let export = Export.open(path)
      let (claims, unclaimed) = ExportFormat.assign(export, formats: [.slack])
      #expect(unclaimed.isEmpty)
      let open = try ExportFormat.slack.open(export, try #require(claims.first).claim, ReadOptions())
      #expect(open.people == [PersonRecord(id: "W1", address: "carla@acme.example", names: ["carla"])])
      #expect(
        open.notes == [
          "canvases.json holds no messages and is left alone (entries: 2)",
          "integration_logs.json holds no messages and is left alone (entries: 1)",
          "the oldest channel is of 2017-07-14, the first message file of 2026-03-02: what lies between was not exported, or nobody wrote",
        ])
      #expect(CollectingSink.reading(export).records.count == 1)
    }
  }

  /// slackdump names folders by the channel's id; people of another workspace stand in no table, and sometimes nobody does.
  @Test func foldersNamedByIdAndPeopleWhoStandInNoTableAreRead() {
    let files = [
      ("channels.json", #"[{"id":"C1","name":"general","members":["U1"]}]"#),
      (
        "C1/2026-03-02.json",
        """
        [{"user":"U9","text":"a","ts":"1772445600.1","user_team":"T9","source_team":"T9","user_profile":{"real_name":"Carla","display_name":"","team":"T9"}},
         {"user":"U8","text":"b","ts":"1772445600.2","replace_original":false,"metadata":{"event_type":""}}]
        """
      ),
    ]
    for container in [TestArchive.Container.folder, .zip] {
      let sink = TestArchive(files).withPath(container) { CollectingSink.reading(Export.open($0)) }
      #expect(sink.records.map(\.channel) == ["general", "general"])
      #expect(sink.records.map(\.key) == ["slack:C1:1772445600.1", "slack:C1:1772445600.2"])
      #expect(sink.people == ["id:U9 Carla", "id:U8"])
      #expect(sink.account.problems.isEmpty)
    }
  }

  @Test func aLongFirstRecordHidesNothing() {
    let long = #"[{"text":"\#(String(repeating: "long ", count: 2_000))","user":"U1","ts":"1772445600.1"}]"#
    TestArchive([("general/2026-03-02.json", long)]).withPath(.zip) { path in
      #expect(CollectingSink.reading(Export.open(path)).records.count == 1)
    }
  }

  @Test(.enabled(if: Fixtures.has("slack/hfaran-testarchive.zip"))) func theRealExportIsReadWhole() {
    let export = Export.open(Fixtures.path("slack/hfaran-testarchive.zip"))
    let (claims, unclaimed) = ExportFormat.assign(export)
    #expect(unclaimed.isEmpty)
    #expect(claims.map(\.format.id) == ["slack"])
    #expect(claims.map(\.claim.records.count) == [17])
    let sink = CollectingSink.reading(export)
    #expect(sink.account.records == 158)
    #expect(sink.records.count == 158)
    #expect(sink.account.problems.isEmpty)
    #expect(sink.account.losses == 0)
    #expect(sink.records.count { $0.channel == "enrique" } == 102)
    #expect(sink.records.count { $0.channel == "traveling-sailor" } == 56)
    #expect(sink.records.count { $0.flags.contains(.bot) } == 97)
    #expect(sink.records.count { $0.flags.contains(.edited) } == 1)
    #expect(sink.records.count { $0.flags.contains(.attachment) } == 4)
    #expect(sink.records.count { $0.kind == .system } == 11)
    #expect(sink.records.allSatisfy { $0.actor != nil })
    #expect(sink.people.count { $0.hasPrefix("id:U") } == 4)
    #expect(sink.records.compactMap(\.time).min()?.iso8601 == "2016-01-15T05:55:18Z")
    #expect(sink.records.compactMap(\.time).max()?.iso8601 == "2016-03-29T12:33:06Z")
  }
}
