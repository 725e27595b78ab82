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

  private enum Field: String, JSONField {
    case id
    case replyTo = "replyToId"
    case created = "createdDateTime"
    case edited = "lastEditedDateTime"
    case deleted = "deletedDateTime"
    case type = "messageType"
    case subject
    case bodyType = "body.contentType"
    case body = "body.content"
    case user = "from.user.id"
    case userName = "from.user.displayName"
    case bot = "from.application.id"
    case botName = "from.application.displayName"
    case channel = "channelIdentity.channelId"
    case chat = "chatId"
    case attachments, mentions, reactions
    case event = "eventDetail"
    case eventType = "eventDetail.@odata.type"
    case initiator = "eventDetail.initiator.user.id"
    case initiatorName = "eventDetail.initiator.user.displayName"
    case members = "eventDetail.members"
    case initiatingBot = "eventDetail.initiator.application.id"
    case from
    /// What PascalCase files have in place of `@odata.type`: one member of the event's detail is set.
    case membersAdded = "eventDetail.membersAdded"
    case membersJoined = "eventDetail.membersJoined"
    case membersDeleted = "eventDetail.membersDeleted"
    case membersLeft = "eventDetail.membersLeft"
    case channelRenamed = "eventDetail.channelRenamed"
    case chatRenamed = "eventDetail.chatRenamed"
    case teamRenamed = "eventDetail.teamRenamed"
    /// Where an application asked for them (`$expand=replies`), answers stand in the first message of a thread.
    case replies
  }

  /// What a change of a chat or channel is, by the word for it in the type of the event, or by the member that is set.
  private static let changes: [(word: String, field: Field, flag: EventFlags)] = [
    ("membersadded", .membersAdded, .joined), ("membersjoined", .membersJoined, .joined), ("membersdeleted", .membersDeleted, .left),
    ("membersleft", .membersLeft, .left), ("channelrenamed", .channelRenamed, .renamed), ("chatrenamed", .chatRenamed, .renamed),
    ("teamrenamed", .teamRenamed, .renamed),
  ]

  private enum Attachment: String, JSONField {
    case type = "contentType"
    case id
  }

  private enum Mention: String, JSONField {
    case id = "mentioned.user.id"
    case name = "mentioned.user.displayName"
  }

  private enum Reaction: String, JSONField {
    case time = "createdDateTime"
    case id = "user.user.id"
    case name = "user.user.displayName"
    case type = "reactionType"
  }

  private enum Member: String, JSONField {
    case id
    case name = "displayName"
  }

  private typealias Spellings<Name: JSONField> = (camel: JSONFields<Name>, pascal: JSONFields<Name>)
  private static func fields<Name>() -> Spellings<Name> { (JSONFields(), JSONFields { TeamsTables.pascal($0.rawValue) }) }
  private static let messages: Spellings<Field> = fields()
  private static let attachment: Spellings<Attachment> = fields()
  private static let mention: Spellings<Mention> = fields()
  private static let reaction: Spellings<Reaction> = fields()
  private static let member: Spellings<Member> = fields()
  /// Times without an offset do not occur, or are Graph's, which are UTC.
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let isPascal = pascal.contains(batch.entry)
    let fields = isPascal ? TeamsMessages.messages.pascal : TeamsMessages.messages.camel
    JSONBatch(JSONSplitter(.array(key: "value")), fields: fields).read(batch, sink) { record, place in
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

  private func message(_ record: JSONRecord<Field>, _ place: Place, _ isPascal: Bool, _ sink: any RecordSink) {
    func of<Name>(_ fields: Spellings<Name>) -> JSONFields<Name> { isPascal ? fields.pascal : fields.camel }
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
      if let person = sink.person(mention, id: .id, names: [.name]) { mentioned.append(Participant(person: person, presence: .addressed)) }
    }
    record.elements(Field.attachments, of(TeamsMessages.attachment)) { attachment in
      guard attachment.equals(.type, "messageReference") else {
        header.flags.insert(.attachment)
        return
      }
      // The message that is quoted; its text stands in the attachment alone, which is not read.
      header.flags.insert(.quotes)
      header.replyTo = sink.name(prefix, attachment, .id) ?? header.replyTo
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
      guard reaction.says(.time) else { return sink.leaveOutReactions(1) }
      let key = messageKey + Array(":".utf8) + reaction.bytes(.id) + Array(":".utf8) + reaction.bytes(.type)
      let event = header.reaction(
        by: sink.person(reaction, id: .id, names: [.name]), at: reaction.text(.time) { TeamsMessages.clock.read($0) },
        key: sink.name(key.span))
      sink.occurrence(event, participants: header.writer)
    }
  }

  /// Where a message stands: channel or chat, key, thread and the post that it answers, which the file may not hold.
  private func place(_ record: JSONRecord<Field>, _ home: String, _ prefix: [UInt8], _ header: inout Header, _ sink: any RecordSink) {
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
  private func isSystem(_ record: JSONRecord<Field>) -> Bool {
    if record.equals(Field.type, "systemEventMessage") || record.equals(Field.type, "chatEvent") { return true }
    return record.text(Field.body) { $0.position(of: Array("<systemEventMessage".utf8), in: 0..<$0.count) == 0 }
      || (record.equals(Field.type, "unknownFutureValue") && record.type(Field.from) != .object)
  }

  private func system(
    _ record: JSONRecord<Field>, _ header: inout Header, _ member: JSONFields<Member>, _ prefix: [UInt8], _ sink: any RecordSink
  ) {
    header.kind = .system
    header.actor = sink.person(record, id: Field.initiator, names: [Field.initiatorName])
    if header.actor == nil, record.says(Field.initiatingBot) {
      header.actor = sink.person(record, id: Field.initiatingBot, names: [])
      header.flags.insert(.bot)
    }
    let type = record.string(Field.eventType).lowercased()
    var people: [Int32] = []
    for change in TeamsMessages.changes where record.isSet(change.field) || type.contains(change.word) {
      header.flags.insert(change.flag)
      for list in [Field.members, change.field] {
        record.elements(list, member) { item in
          if let person = sink.person(item, id: .id, names: [.name]), !people.contains(person) { people.append(person) }
        }
      }
    }
    sink.record(header, each: people, key: prefix + record.bytes(Field.id))
  }

  /// The subject, which stands above a post as its first line, and the body without what it quotes.
  private func text(_ record: JSONRecord<Field>, _ header: inout Header, _ sink: any RecordSink) -> [UInt8] {
    var text: [UInt8] = []
    if record.hasText(Field.subject) {
      let subject = record.bytes(Field.subject)
      header.subject = sink.name(SubjectLine.normalised(subject).span)
      text = subject + [10, 10]
    }
    let body = record.bytes(Field.body)
    if record.equals(Field.bodyType, "text") { return text + body }
    let (plain, quotes) = HTMLText.text(of: body)
    if quotes { header.flags.insert(.quotes) }
    return text + plain
  }
}
