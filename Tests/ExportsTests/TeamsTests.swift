import Events
import TestSupport
import Testing

@testable import Exports

/// Teams messages: who said what, what they quoted, and what Teams reported itself.
struct TeamsTests {
  /// A message as Graph writes it.
  private func message(_ id: Int, _ more: String, from: String = #"{"user":{"id":"u1","displayName":"Anna","tenantId":"t1"}}"#) -> String {
    #"{"id":"\#(id)","createdDateTime":"2026-03-02T10:00:00Z","messageType":"message","from":\#(from),"channelIdentity":{"channelId":"c1"},\#(more)}"#
  }

  private func read(_ records: String...) throws -> CollectingSink {
    try CollectingSink.reading(#"{"@odata.context":"x","value":[\#(records.joined(separator: ","))]}"#, as: .teams)
  }

  @Test func aMessageHasAuthorTimeChannelThreadAndKey() throws {
    let sink = try read(message(1, ##""subject":"Re: Plan","body":{"contentType":"html","content":"<p>Hello<br>all &amp; you</p>"}"##))
    let record = try #require(sink.records.first)
    #expect(record.kind == .message)
    #expect(record.actor == "id:u1")
    #expect(record.time?.iso8601 == "2026-03-02T10:00:00Z")
    #expect(record.timeQuality == .utc)
    #expect(record.channel == "c1")
    #expect(record.key == "teams:c1:1")
    #expect(record.thread == "teams:c1:1")
    #expect(record.replyTo == nil)
    #expect(record.subject == "plan")
    #expect(record.text == "Re: Plan\n\nHello\nall & you")
    #expect(sink.people == ["id:u1 Anna"])
  }

  @Test func answersNameTheirPostThoughTheFileDoesNotHoldIt() throws {
    let sink = try read(message(2, #""replyToId":"1","body":{"content":"yes"}"#))
    #expect(sink.records.map(\.replyTo) == ["teams:c1:1"])
    #expect(sink.records.map(\.thread) == ["teams:c1:1"])
  }

  @Test func whatIsQuotedIsNotTheWritersOwn() throws {
    let reference = ##"[{"id":"7","contentType":"messageReference","content":"{\"messagePreview\":\"a surprise\"}"}]"##
    let sink = try read(
      message(1, #""body":{"contentType":"html","content":"<blockquote><p>a surprise</p></blockquote><p>Yes.</p>"}"#),
      message(
        2, #""body":{"contentType":"html","content":"<attachment id=\"7\"></attachment><p>Indeed.</p>"},"attachments":\#(reference)"#),
      message(3, #""body":{"content":"see file"},"attachments":[{"id":"8","contentType":"reference","name":"plan.docx"}]"#))
    #expect(sink.records.map(\.text) == ["Yes.", "Indeed.", "see file"])
    #expect(sink.records.map(\.flags) == [.quotes, .quotes, .attachment])
    #expect(sink.records.map(\.replyTo) == [nil, "teams:c1:7", nil])
  }

  @Test func editedIsNotModifiedAndDeletedStaysAsAnchor() throws {
    let sink = try read(
      message(1, #""lastModifiedDateTime":"2026-03-02T12:00:00Z","lastEditedDateTime":null,"body":{"content":"a"}"#),
      message(2, #""lastEditedDateTime":"2026-03-02T12:00:00Z","body":{"content":"b"}"#),
      message(3, #""deletedDateTime":"2026-03-02T12:00:00Z","body":{"content":"c"}"#))
    #expect(sink.records.map(\.flags) == [[], .edited, .deleted])
    #expect(sink.records.map(\.text) == ["a", "b", ""])
  }

  @Test func reactionsAreEventsOfTheirOwn() throws {
    let sink = try read(
      message(
        1,
        #""body":{"content":"a"},"reactions":[{"reactionType":"like","createdDateTime":"2026-03-02T12:00:00Z","user":{"user":{"id":"u2"}}},{"reactionType":"x"}]"#
      ))
    let reaction = try #require(sink.occurrences.first)
    #expect(sink.occurrences.count == 1)
    #expect(reaction.kind == .reaction)
    #expect(reaction.actor == "id:u2")
    #expect(reaction.time?.iso8601 == "2026-03-02T12:00:00Z")
    #expect(reaction.participants == ["addressed id:u1"])
    #expect(reaction.replyTo == "teams:c1:1")
    #expect(reaction.key == "teams:c1:1:u2:like")
    #expect(sink.account.leftOut == ["reactions without a time": 1])
    #expect(sink.account.addsUp)
  }

  @Test(arguments: [
    ("membersAdded", EventFlags.joined), ("membersJoined", .joined), ("membersDeleted", .left), ("membersLeft", .left),
    ("chatRenamed", .renamed),
    ("callEnded", EventFlags([])),
  ])
  func whatTeamsReportsIsNoSpeech(_ type: String, _ flag: EventFlags) throws {
    let detail =
      ##"{"@odata.type":"#microsoft.graph.\##(type)EventMessageDetail","members":[{"id":"u2"},{"id":"u3"}],"initiator":{"user":{"id":"u1"}}}"##
    let sink = try read(
      ##"{"id":"1","createdDateTime":"2026-03-02T10:00:00Z","messageType":"systemEventMessage","from":null,"chatId":"19:a@unq.gbl.spaces","##
        + ##""body":{"content":"<systemEventMessage/>"},"eventDetail":\##(detail)}"##)
    let record = try #require(sink.records.first)
    #expect(record.kind == .system)
    #expect(record.flags == flag.union([.privateChannel, .direct]))
    #expect(record.actor == (flag.isEmpty ? "id:u1" : "id:u2"))
    #expect(sink.occurrences.map(\.actor) == (flag.isEmpty ? [] : ["id:u3"]))
    #expect(record.text == "")
  }

  /// PowerShell writes every member that an event may have, and sets one of them.
  @Test(arguments: [
    ("MembersAdded", EventFlags.joined), ("MembersJoined", .joined), ("MembersDeleted", .left), ("MembersLeft", .left),
    ("ChatRenamed", .renamed),
  ])
  func inPascalCaseTheMemberThatIsSetTells(_ set: String, _ flag: EventFlags) throws {
    let all = ["MembersAdded", "MembersJoined", "MembersDeleted", "MembersLeft", "ChannelRenamed", "ChatRenamed", "TeamRenamed"]
    let members = all.map { "\"\($0)\":\($0 == set ? #"{"VisibleHistoryStartDateTime":"x"}"# : "null")" }.joined(separator: ",")
    let sink = try CollectingSink.reading(
      ##"[{"Id":"1","CreatedDateTime":"2026-03-02T10:00:00Z","MessageType":"systemEventMessage","From":null,"ChatId":"19:a@unq.gbl.spaces","##
        + ##""Body":{"ContentType":"html","Content":"<systemEventMessage/>"},"EventDetail":{\##(members),"Members":[{"Id":"u2"}],"##
        + ##""Initiator":{"User":{"Id":"u1"}}}}]"##, as: .teams)
    #expect(sink.records.map(\.flags) == [flag.union([.privateChannel, .direct])])
  }

  @Test func appsAreBotsAndMentionsAreAddressed() throws {
    let sink = try read(
      message(1, #""body":{"content":"a"}"#, from: #"{"application":{"id":"b1","displayName":"Flow"},"user":null}"#),
      message(
        2, #""body":{"content":"b"},"mentions":[{"id":0,"mentionText":"Bert","mentioned":{"user":{"id":"u2","displayName":"Bert"}}}]"#))
    #expect(sink.records.map(\.flags) == [.bot, []])
    #expect(sink.records.map(\.actor) == ["id:b1", "id:u1"])
    #expect(sink.records.map(\.participants) == [[], ["addressed id:u2"]])
  }

  @Test func tablesGiveAddressesAndChannelNames() throws {
    let files = [
      (
        "users.json",
        #"{"value":[{"id":"u1","displayName":"Anna","mail":null,"userPrincipalName":"anna_northwind.example#EXT#@contoso.example"}]}"#
      ),
      ("channels.json", #"[{"id":"c1","displayName":"General","membershipType":"private"}]"#),
      ("messages.json", "[" + message(1, #""body":{"content":"a"}"#) + "]"), ("other.json", #"[{"a":1}]"#),
    ]
    try TestArchive(files).withPath(.folder) { path in
      let export = Export.open(path)
      let claim = try #require(ExportFormat.teams.claims(export, Array(export.entries.indices)).first)
      let open = try ExportFormat.teams.open(export, claim, ReadOptions())
      #expect(open.people == [PersonRecord(id: "u1", address: "anna@northwind.example", names: ["Anna"])])
      #expect(open.channels == [ChannelRecord(name: "General", members: [], isPrivate: true)])
      let sink = CollectingSink.reading(export, formats: [.teams])
      #expect(sink.records.map(\.channel) == ["General"])
      #expect(sink.records.map(\.flags) == [.privateChannel])
    }
  }

  @Test func aLongFirstMessageHidesNothing() {
    let long = String(repeating: "long ", count: 2_000)
    #expect(claims(.teams, #"[{"Id":"1","Body":{"ContentType":"html","Content":"\#(long)"},"CreatedDateTime":"x"}]"#))
    #expect(claims(.teams, #"{"value":[{"id":"1","messageType":"message","createdDateTime":"x","body":{"content":"\#(long)"}}]}"#))
    #expect(!claims(.teams, #"[{"id":"1","body":"\#(long)"}]"#))
  }

  @Test func aTenantStandsForADomainWhereNoAddressIsKnown() throws {
    let records = [
      message(1, #""body":{"content":"a"}"#), message(2, #""body":{"content":"b"}"#, from: #"{"user":{"id":"U2","tenantId":"T2"}}"#),
    ]
    let files = [
      ("users.json", #"[{"id":"u1","displayName":"Anna","mail":"anna@northwind.example","userPrincipalName":"x"}]"#),
      ("messages.json", "[\(records.joined(separator: ","))]"),
    ]
    try TestArchive(files).withPath(.folder) { path in
      let export = Export.open(path)
      let claim = try #require(ExportFormat.teams.claims(export, [0, 1]).first)
      let people = try ExportFormat.teams.open(export, claim, ReadOptions()).people
      #expect(people.map(\.address) == ["anna@northwind.example", "u2@t2.tenant"])
    }
  }

  @Test(.enabled(if: Fixtures.has("teams-graph/zulip-messages_7c050abd.json"))) func theRealExportIsReadWhole() {
    let sink = CollectingSink.reading(Export.open(Fixtures.path("teams-graph/zulip-messages_7c050abd.json")))
    #expect(sink.account.format == "teams")
    #expect(sink.account.records == 7)
    #expect(sink.records.count { $0.kind == .message } == 4)
    #expect(sink.records.count { $0.kind == .system } == 3)
    #expect(Set(sink.records.filter { $0.kind == .message }.compactMap(\.actor)).count == 3)
    #expect(sink.records.count { $0.replyTo != nil } == 3)
    #expect(sink.occurrences.map(\.kind) == [.reaction])
    #expect(sink.records.count { $0.flags.contains(.edited) } == 0)
    #expect(sink.records.count { $0.flags.contains(.quotes) } == 1)
    #expect(sink.records.compactMap(\.time).min()?.milliseconds == 1_755_167_260_484)
    #expect(sink.records.compactMap(\.time).max()?.milliseconds == 1_760_015_524_547)
    #expect(sink.account.problems.isEmpty)
  }
}
