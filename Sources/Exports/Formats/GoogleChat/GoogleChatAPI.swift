import Decoding
import Events

extension ExportFormat {
  /// By Google's reference of the Chat API (`spaces.messages.list`); a real answer was not found.
  static let googleChatAPI = ExportFormat(
    id: "google-chat-api", title: "Google Chat, by its API",
    summary: """
      Messages as the Google Chat API gives them (`{"messages": [...], "nextPageToken": ...}`), also as a list of them. \
      Messages become events with author, space and thread; quoted messages are not heard.
      """,
    verified: false
  ) { export, unclaimed in
    let files = unclaimed.filter { entry in
      guard let opening = JSONOpening(export.entries[entry]) else { return false }
      let record = opening.record(under: opening.isList ? nil : "messages")
      return record.isSuperset(of: ["name", "sender", "createTime"])
    }
    return files.isEmpty ? [] : [Claim(records: files)]
  } open: { _, _, options in
    let clock = GenericClock(zone: options.zone, dayFirst: nil)
    return OpenExport(batching: GoogleChatAPI.records.splitter.batching) { batch, sink in
      GoogleChatAPI(clock: clock, sink: sink).read(batch)
    }
  }
}

/// Turns the messages of spaces into events.
struct GoogleChatAPI {
  let clock: GenericClock
  let sink: any RecordSink

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "messages")))

  enum Field: String, JSONField {
    case name
    case sender = "sender.name"
    case senderName = "sender.displayName"
    case senderType = "sender.type"
    case created = "createTime"
    case text
    case thread = "thread.name"
    case space = "space.name"
    case spaceName = "space.displayName"
    case spaceType = "space.spaceType"
    case oldSpaceType = "space.type"
    case quoted = "quotedMessageMetadata"
    case attachment, annotations
    case edited = "lastUpdateTime"
    case deleted = "deleteTime"
    case reactions = "emojiReactionSummaries"
    case email = "sender.email"
    case direct = "space.singleUserBotDm"
  }
  private enum Mention: String, JSONField {
    case id = "userMention.user.name"
    case name = "userMention.user.displayName"
  }
  private enum Reaction: String, JSONField { case count = "reactionCount" }
  private static let mention = JSONFields<Mention>()
  private static let reaction = JSONFields<Reaction>()

  func read(_ batch: Batch) {
    GoogleChatAPI.records.read(batch, sink) { record, place in
      guard record.hasText(Field.name), record.hasText(Field.created) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.created, clock, sink)
      setSpace(record, &header)
      header.key = sink.name(Array("google-chat:".utf8), record, Field.name)
      header.thread = sink.name(Array("google-chat:".utf8), record, Field.thread)
      header.actor =
        record.hasText(Field.email)
        ? record.text(Field.email) { email in record.text(Field.senderName) { sink.person(.address, email, name: $0) } }
        : sink.person(record, id: Field.sender, names: [Field.senderName])
      if record.equals(Field.senderType, "BOT") { header.flags.insert(.bot) }
      if record.isSet(Field.edited) { header.flags.insert(.edited) }
      if record.isSet(Field.attachment) { header.flags.insert(.attachment) }
      if record.isSet(Field.quoted) { header.flags.insert(.quotes) }
      if record.isSet(Field.deleted) {
        header.flags.insert(.deleted)
        return sink.record(header, participants: [], text: Span())
      }
      var mentioned: [Participant] = []
      record.elements(Field.annotations, GoogleChatAPI.mention) { one in
        if let person = sink.person(one, id: .id, names: [.name]), !mentioned.contains(where: { $0.person == person }) {
          mentioned.append(Participant(person: person, presence: .addressed))
        }
      }
      record.text(Field.text) { sink.record(header, participants: mentioned, text: $0) }
      record.elements(Field.reactions, GoogleChatAPI.reaction) { sink.leaveOutReactions(Int(clamping: $0.integer(.count) ?? 1)) }
    }
  }

  /// The space of a message: what it is called, else its id, which stands in the message's own name.
  private func setSpace(_ record: JSONRecord<Field>, _ header: inout Header) {
    let type = record.hasText(Field.spaceType) ? record.string(Field.spaceType) : record.string(Field.oldSpaceType)
    let isClosed = ["DIRECT_MESSAGE", "GROUP_CHAT", "DM"].contains(type) || record.type(Field.direct) == .true
    if isClosed { header.flags = [.direct, .privateChannel] }
    if !isClosed, record.hasText(Field.spaceName) {
      header.channel = sink.name([], record, Field.spaceName)
    } else {
      let parts = record.string(record.hasText(Field.space) ? Field.space : Field.name).split(separator: "/")
      if parts.count >= 2, parts[0] == "spaces" { header.channel = sink.name("spaces/\(parts[1])") }
    }
  }
}
