import Decoding
import Events

extension ExportFormat {
  /// Read with the real export of a test tenant (`fixtures/teams-graph`), which is written in PascalCase; the camelCase of Graph by its documentation.
  static let teams = ExportFormat(
    id: "teams", title: "Microsoft Teams messages",
    summary: """
      Messages of channels and chats as Microsoft Graph and PowerShell write them (`{"value": [...]}` or a list), with their tables of users, members and \
      channels. Messages and reactions become events; joining, leaving and renaming become system events; quoted messages are cut.
      """,
    verified: true, claims: TeamsTables.claims
  ) { export, claim, _ in
    let tables = TeamsTables(export, claim)
    let messages = TeamsMessages(tables: tables, pascal: tables.pascalEntries(export, claim))
    var open = OpenExport(batching: JSONSplitter(.array(key: "value")).batching) { batch, sink in messages.read(batch, sink) }
    open.people = tables.people
    open.channels = tables.channels.values.sorted { $0.name < $1.name }
    open.problems = tables.problems
    return open
  }
}

/// Turns chatMessage records into events.
struct TeamsMessages: Sendable {
  let tables: TeamsTables
  /// The entries that write their keys as `ReplyToId`.
  let pascal: Set<Int>

  private enum Field {
    static let id = 0, replyTo = 1, created = 2, edited = 3, deleted = 4, type = 5, subject = 6, bodyType = 7, body = 8, user = 9,
      userName = 10
    static let bot = 11, botName = 12, channel = 13, chat = 14, attachments = 15, mentions = 16, reactions = 17, event = 18, eventType = 19
    static let initiator = 20, initiatorName = 21, members = 22, initiatingBot = 23, from = 24
    static let paths =
      [
        "id", "replyToId", "createdDateTime", "lastEditedDateTime", "deletedDateTime", "messageType", "subject", "body.contentType",
        "body.content",
        "from.user.id", "from.user.displayName", "from.application.id", "from.application.displayName", "channelIdentity.channelId",
        "chatId",
        "attachments", "mentions", "reactions", "eventDetail", "eventDetail.@odata.type", "eventDetail.initiator.user.id",
        "eventDetail.initiator.user.displayName", "eventDetail.members", "eventDetail.initiator.application.id", "from",
      ] + changes.map { "eventDetail.\($0.member)" } + ["replies"]
    /// Where an application asked for them (`$expand=replies`), answers stand in the first message of a thread.
    static let replies = paths.count - 1
  }

  /// What PascalCase files have in place of `@odata.type`: one member of the event's detail is set.
  private static let changes: [(member: String, flag: EventFlags)] = [
    ("membersAdded", .joined), ("membersJoined", .joined), ("membersDeleted", .left), ("membersLeft", .left), ("channelRenamed", .renamed),
    ("chatRenamed", .renamed), ("teamRenamed", .renamed),
  ]

  private static func fields(_ paths: [String]) -> (camel: JSONFields, pascal: JSONFields) {
    (JSONFields(paths), JSONFields(paths.map(TeamsTables.pascal)))
  }
  private static let messages = fields(Field.paths)
  private static let attachment = fields(["contentType", "id"])
  private static let mention = fields(["mentioned.user.id", "mentioned.user.displayName"])
  private static let reaction = fields(["createdDateTime", "user.user.id", "user.user.displayName", "reactionType"])
  private static let member = fields(["id", "displayName"])
  /// Times without an offset do not occur, or are Graph's, which are UTC.
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let isPascal = pascal.contains(batch.entry)
    let fields = isPascal ? TeamsMessages.messages.pascal : TeamsMessages.messages.camel
    JSONBatch(fields: fields, splitter: JSONSplitter(.array(key: "value"))).read(batch, sink) { record, place in
      message(record, place, isPascal, sink)
      var part = 0
      record.elements(Field.replies, fields) { reply in
        part += 1
        guard part <= Int(UInt16.max) else { return sink.skip("reply beyond the \(UInt16.max)th") }
        var inside = place
        inside.part = UInt16(clamping: part)
        message(reply, inside, isPascal, sink)
      }
    }
  }

  private func message(_ record: JSONRecord, _ place: Place, _ isPascal: Bool, _ sink: any RecordSink) {
    func of(_ fields: (camel: JSONFields, pascal: JSONFields)) -> JSONFields { isPascal ? fields.pascal : fields.camel }
    guard record.says(Field.created) || record.says(Field.body) else { return sink.skip("no message") }
    if record.equals(Field.type, "typing") { return sink.skip("not speech") }
    var header = Header(kind: .message, style: .chat, place: place)
    header.setTime(record, Field.created, TeamsMessages.clock, sink)
    let home = record.string(record.says(Field.channel) ? Field.channel : Field.chat)
    let prefix = Array("teams:\(home):".utf8)
    self.place(record, home, prefix, &header, sink)
    if isSystem(record) { return system(record, &header, of(TeamsMessages.member), prefix, sink) }
    header.actor = sink.person(record, id: Field.user, names: [Field.userName])
    if header.actor == nil {
      header.actor = sink.person(record, id: Field.bot, names: [Field.botName])
      if header.actor != nil { header.flags.insert(.bot) }
    }
    var mentioned: [Participant] = []
    record.elements(Field.mentions, of(TeamsMessages.mention)) { mention in
      if let person = sink.person(mention, id: 0, names: [1]) { mentioned.append(Participant(person: person, presence: .addressed)) }
    }
    record.elements(Field.attachments, of(TeamsMessages.attachment)) { attachment in
      guard attachment.equals(0, "messageReference") else {
        header.flags.insert(.attachment)
        return
      }
      // The message that is quoted; its text stands in the attachment alone, which is not read.
      header.flags.insert(.quotes)
      header.replyTo = sink.name(prefix, attachment, 1) ?? header.replyTo
    }
    if record.says(Field.edited) { header.flags.insert(.edited) }
    if record.says(Field.deleted) {
      header.flags.insert(.deleted)
      sink.record(header, participants: [], text: Span())
    } else {
      let text = text(record, &header, sink)
      sink.record(header, participants: mentioned, text: text.span)
    }
    let messageKey = prefix + record.bytes(Field.id)
    record.elements(Field.reactions, of(TeamsMessages.reaction)) { reaction in
      guard reaction.says(0) else { return sink.leaveOutReactions(1) }
      let key = messageKey + Array(":".utf8) + reaction.bytes(1) + Array(":".utf8) + reaction.bytes(3)
      let event = header.reaction(
        by: sink.person(reaction, id: 1, names: [2]), at: reaction.text(0) { TeamsMessages.clock.read($0) }, key: sink.name(key.span))
      sink.occurrence(event, participants: header.writer)
    }
  }

  /// Where a message stands: channel or chat, key, thread and the post that it answers, which the file may not hold.
  private func place(_ record: JSONRecord, _ home: String, _ prefix: [UInt8], _ header: inout Header, _ sink: any RecordSink) {
    header.key = sink.name(prefix, record, Field.id)
    if record.says(Field.channel) {
      let channel = tables.channels[home]
      header.channel = sink.name(channel?.name ?? home)
      if channel?.isPrivate == true { header.flags.insert(.privateChannel) }
      header.replyTo = sink.name(prefix, record, Field.replyTo)
      header.thread = header.replyTo ?? header.key
      // Graph names a root post as the answer to itself in some of its versions.
      if header.replyTo == header.key { header.replyTo = nil }
    } else if !home.isEmpty {
      header.channel = sink.name(home)
      header.flags.insert(.privateChannel)
      // The id of a chat between two ends so; groups and meetings end in `@thread.v2`.
      if home.hasSuffix("@unq.gbl.spaces") { header.flags.insert(.direct) }
    }
  }

  /// Whether Teams itself wrote it. `unknownFutureValue` is what old clients get in place of types that they do not know.
  private func isSystem(_ record: JSONRecord) -> Bool {
    if record.equals(Field.type, "systemEventMessage") || record.equals(Field.type, "chatEvent") { return true }
    return record.text(Field.body) { $0.position(of: Array("<systemEventMessage".utf8), in: 0..<$0.count) == 0 }
      || (record.equals(Field.type, "unknownFutureValue") && record.type(Field.from) != .object)
  }

  private func system(_ record: JSONRecord, _ header: inout Header, _ member: JSONFields, _ prefix: [UInt8], _ sink: any RecordSink) {
    header.kind = .system
    header.actor = sink.person(record, id: Field.initiator, names: [Field.initiatorName])
    if header.actor == nil, record.says(Field.initiatingBot) {
      header.actor = sink.person(record, id: Field.initiatingBot, names: [])
      header.flags.insert(.bot)
    }
    let type = record.string(Field.eventType).lowercased()
    var people: [Int32] = []
    for (index, change) in TeamsMessages.changes.enumerated() {
      let set = Field.paths.count - TeamsMessages.changes.count + index
      guard record.isSet(set) || type.contains(change.member.lowercased()) else { continue }
      header.flags.insert(change.flag)
      for list in [Field.members, set] {
        record.elements(list, member) { item in
          if let person = sink.person(item, id: 0, names: [1]), !people.contains(person) { people.append(person) }
        }
      }
    }
    sink.record(header, each: people, key: prefix + record.bytes(Field.id))
  }

  /// The subject, which stands above a post as its first line, and the body without what it quotes.
  private func text(_ record: JSONRecord, _ header: inout Header, _ sink: any RecordSink) -> [UInt8] {
    var text: [UInt8] = []
    if record.hasText(Field.subject) {
      let subject = record.bytes(Field.subject)
      header.subject = sink.name(SubjectLine.normalised(subject).span)
      text = subject + [10, 10]
    }
    let body = record.bytes(Field.body)
    if record.equals(Field.bodyType, "text") { return text + body }
    let (plain, quotes) = HTMLText.plain(body)
    if quotes { header.flags.insert(.quotes) }
    return text + plain
  }
}
