import Events
import TestSupport
import Testing

@testable import Exports

/// Mattermost: bulk exports, which have no ids, and posts of the API, which have nothing else.
struct MattermostTests {
  private static let opening = """
    {"type":"version","version":1,"info":{"created":"x"}}
    {"type":"channel","channel":{"team":"t","name":"ops","display_name":"Ops","type":"P"}}
    {"type":"user","user":{"username":"anna","email":"Anna@Northwind.example","first_name":"Anna","last_name":"de Vries","nickname":"","teams":[{"name":"t","channels":[{"name":"ops"}]}]}}
    {"type":"user","user":{"username":"bert","email":"bert@contoso.example","teams":null}}

    """

  private func read(_ lines: String...) -> CollectingSink {
    CollectingSink.readingFile(MattermostTests.opening + lines.joined(separator: "\n"), as: .mattermost)
  }

  private func post(_ user: String, _ message: String, _ more: String = #""props":{}"#) -> String {
    #"{"type":"post","post":{"team":"t","channel":"ops","user":"\#(user)","message":"\#(message)","create_at":1772445600000,\#(more)}}"#
  }

  @Test func postsRepliesAndReactionsAreEvents() {
    let sink = read(
      post(
        "anna", "Hello",
        #""reactions":[{"user":"bert","create_at":1772445700000,"emoji_name":"x"}],"replies":[{"user":"bert","message":"Yes","create_at":1772445660000,"edit_at":1772445670000}]"#
      ))
    #expect(sink.records.map(\.text) == ["Hello", "Yes"])
    #expect(sink.records.map(\.actor) == ["id:anna", "id:bert"])
    #expect(sink.records.map(\.channel) == ["Ops", "Ops"])
    #expect(sink.records.map(\.flags) == [.privateChannel, [.privateChannel, .edited]])
    #expect(sink.records.map(\.key) == ["mattermost:t/ops:anna:1772445600000", "mattermost:t/ops:bert:1772445660000"])
    #expect(sink.records.map(\.thread) == Array(repeating: "mattermost:t/ops:anna:1772445600000", count: 2))
    #expect(sink.records.map(\.replyTo) == [nil, "mattermost:t/ops:anna:1772445600000"])
    #expect(sink.records.map(\.place.part) == [0, 1])
    #expect(sink.occurrences.map(\.actor) == ["id:bert"])
    #expect(sink.occurrences.map { $0.time?.iso8601 } == ["2026-03-02T10:01:40Z"])
    #expect(sink.account.records == 2)
  }

  @Test(arguments: [
    ("anna", "anna joined the channel.", "", EventFlags.joined, "id:anna"),
    ("anna", "bert added to the channel by anna.", "", .joined, "id:bert"),
    ("anna", "@bert added to the channel by @anna.", "system_add_to_channel", .joined, "id:bert"),
    ("bert", "bert has left the channel.", "system_leave_channel", .left, "id:bert"),
    ("anna", "anna updated the name", "system_displayname_change", .renamed, "id:anna"),
  ]) func whatMattermostReportsIsNoSpeech(_ user: String, _ message: String, _ type: String, _ flag: EventFlags, _ actor: String) {
    let sink = read(post(user, message, #""type":"\#(type)""#))
    #expect(sink.records.map(\.kind) == [.system])
    #expect(sink.records.map(\.flags) == [flag.union(.privateChannel)])
    #expect(sink.records.map(\.actor) == [actor])
    #expect(sink.records.map(\.text) == [""])
  }

  @Test func whoTellsThatSomebodyJoinedIsHeard() {
    let sink = read(post("anna", "bert joined the channel."), post("anna", "We joined the team."))
    #expect(sink.records.map(\.kind) == [.message])
    #expect(sink.account.duplicates == 1)
  }

  @Test func tablesGivePeopleAndChannels() throws {
    let text = MattermostTests.opening + #"{"type":"direct_channel","direct_channel":{"members":["bert","anna"]}}"#
    try TestArchive([("bulk.jsonl", text)]).withPath(.folder) { path in
      let export = Export.open(path)
      let open = try ExportFormat.mattermost.open(export, Claim(records: [0]), ReadOptions())
      #expect(
        open.people == [
          PersonRecord(id: "anna", address: "anna@northwind.example", names: ["Anna de Vries", "anna"]),
          PersonRecord(id: "bert", address: "bert@contoso.example", names: ["bert"]),
        ])
      #expect(
        open.channels == [
          ChannelRecord(name: "Ops", members: ["anna"], isPrivate: true),
          ChannelRecord(name: "anna,bert", members: ["anna", "bert"], isPrivate: true, isDirect: true),
        ])
    }
  }

  @Test func postsOfTheAPIAreRead() {
    let text = #"""
      {"order":["p2","p1"],"posts":{
       "p1":{"id":"p1","create_at":1772445600000,"update_at":1,"edit_at":0,"delete_at":0,"user_id":"u1","channel_id":"c1","root_id":"","message":"Hello } {","type":"",
        "metadata":{"reactions":[{"user_id":"u2","post_id":"p1","emoji_name":"x","create_at":1772445700000}]}},
       "p2":{"id":"p2","create_at":1772445660000,"edit_at":5,"delete_at":0,"user_id":"u2","channel_id":"c1","root_id":"p1","message":"Yes","type":"","file_ids":["f"]},
       "p3":{"id":"p3","create_at":1772445660000,"delete_at":0,"user_id":"u2","channel_id":"c1","root_id":"p1","original_id":"p2","message":"Ys","type":""},
       "p4":{"id":"p4","create_at":1772445660000,"delete_at":7,"user_id":"u2","channel_id":"c1","root_id":"","message":"gone","type":""},
       "p5":{"id":"p5","create_at":1772445660000,"delete_at":0,"user_id":"u1","channel_id":"c1","root_id":"","message":"u2 added by u1","type":"system_add_to_channel","props":{"addedUserId":"u2"}},
       "p6":{"id":"p6",broken}},"next_post_id":""}
      """#
    let sink = CollectingSink.readingFile(text, as: .mattermost)
    #expect(sink.records.map(\.key) == ["mattermost:p1", "mattermost:p2", "mattermost:p4", "mattermost:p5"])
    #expect(sink.records.map(\.text) == ["Hello } {", "Yes", "", ""])
    #expect(sink.records.map(\.flags) == [[], [.edited, .attachment], .deleted, .joined])
    #expect(sink.records.map(\.replyTo) == [nil, "mattermost:p1", nil, nil])
    #expect(sink.records.last?.actor == "id:u2")
    #expect(sink.occurrences.map(\.participants) == [["addressed id:u1"]])
    #expect(sink.account.skipped == ["earlier version": 1, "broken record": 1])
    #expect(sink.account.addsUp)
  }

  @Test(.enabled(if: Fixtures.has("mattermost/zulip-direct_channel-export.jsonl"))) func theRealExportIsReadWhole() {
    let sink = CollectingSink.reading(Export.open(Fixtures.path("mattermost/zulip-direct_channel-export.jsonl")))
    #expect(sink.account.format == "mattermost")
    #expect(sink.records.count == 11)
    #expect(Set(sink.records.compactMap(\.actor)).count == 4)
    #expect(sink.records.count { $0.flags.contains(.direct) } == 7)
    #expect(sink.records.count { $0.kind == .system } == 1)
    #expect(sink.records.count { $0.flags.contains(.attachment) } == 2)
    #expect(sink.occurrences.count == 1)
    #expect(sink.records.compactMap(\.time).min()?.milliseconds == 1_553_166_512_493)
    #expect(sink.records.compactMap(\.time).max()?.milliseconds == 1_566_376_318_579)
    #expect(sink.account.problems.isEmpty)
  }
}
