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

  static let records = JSONBatch(fields: JSONFields(Field.paths), splitter: JSONSplitter(.array(key: "messages")))

  private enum Field {
    static let name = 0, sender = 1, senderName = 2, senderType = 3, created = 4, text = 5, thread = 6, space = 7, spaceName = 8
    static let spaceType = 9, oldSpaceType = 10, quoted = 11, attachment = 12, annotations = 13, edited = 14, deleted = 15, reactions = 16
    static let email = 17, direct = 18
    static let paths = [
      "name", "sender.name", "sender.displayName", "sender.type", "createTime", "text", "thread.name", "space.name", "space.displayName",
      "space.spaceType", "space.type", "quotedMessageMetadata", "attachment", "annotations", "lastUpdateTime", "deleteTime",
      "emojiReactionSummaries", "sender.email", "space.singleUserBotDm",
    ]
  }
  private static let mention = JSONFields(["userMention.user.name", "userMention.user.displayName"])
  private static let reaction = JSONFields(["reactionCount"])

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
        if let person = sink.person(one, id: 0, names: [1]), !mentioned.contains(where: { $0.person == person }) {
          mentioned.append(Participant(person: person, presence: .addressed))
        }
      }
      record.text(Field.text) { sink.record(header, participants: mentioned, text: $0) }
      record.elements(Field.reactions, GoogleChatAPI.reaction) { sink.leaveOutReactions(Int(clamping: $0.integer(0) ?? 1)) }
    }
  }

  /// The space of a message: what it is called, else its id, which stands in the message's own name.
  private func setSpace(_ record: JSONRecord, _ header: inout Header) {
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
