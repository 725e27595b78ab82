import Decoding
import Events

extension ExportFormat {
  /// Read with the three samples of github.com/mlomb/chat-analytics (`tests/samples/discord`), which are edited exports.
  static let discord = ExportFormat(
    id: "discord", title: "Discord channel, by DiscordChatExporter",
    summary: """
      JSON that DiscordChatExporter writes of a channel. Messages and replies become events with author and channel; joining, leaving and renaming \
      become system events.
      """,
    verified: true
  ) { export, unclaimed in
    let files = unclaimed.filter { entry in
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList else { return false }
      return opening.members.isSuperset(of: ["guild", "channel", "channel.id", "messages"])
    }
    return files.isEmpty ? [] : [Claim(records: files)]
  } open: { export, claim, options in
    let messages = DiscordMessages(export, claim.records, options)
    var open = OpenExport(batching: DiscordMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
    open.channels = messages.channels.contexts.filter(\.isClosed).map {
      ChannelRecord(name: $0.name, members: [], isPrivate: true, isDirect: $0.isClosed)
    }
    return open
  }
}

/// Turns the messages of channels into events.
struct DiscordMessages: Sendable {
  struct Channel: Sendable {
    var id: String
    var name: String
    /// A thread is a channel of its own.
    var isThread: Bool
    var isClosed: Bool
  }

  private(set) var channels = JSONLists<Channel>()
  private let clock: GenericClock
  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "messages")))

  enum Field: String, JSONField {
    case id, type
    case time = "timestamp"
    case edited = "timestampEdited"
    case content
    case author = "author.id"
    case nickname = "author.nickname"
    case name = "author.name"
    case bot = "author.isBot"
    case attachments, stickers, reactions, mentions
    case reference = "reference.messageId"
    case forwarded = "forwardedMessage"
  }
  private enum Mention: String, JSONField { case id, nickname, name }
  private enum Reaction: String, JSONField { case count }
  private enum About: String, JSONField {
    case id = "channel.id"
    case name = "channel.name"
    case type = "channel.type"
  }
  private static let mention = JSONFields<Mention>()
  private static let reaction = JSONFields<Reaction>()

  init(_ export: Export, _ entries: [Int], _ options: ReadOptions) {
    clock = GenericClock(zone: options.zone, dayFirst: nil)
    channels.add(entries, of: export, key: "messages", JSONFields<About>()) { record in
      let id = record?.string(.id) ?? ""
      let type = record?.string(.type) ?? ""
      let isClosed = type.hasPrefix("Direct")
      // The name of a direct channel is made of people's.
      let name = isClosed || record?.hasText(.name) != true ? id : record?.string(.name) ?? id
      return Channel(id: id, name: name, isThread: type.hasSuffix("Thread"), isClosed: isClosed)
    }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    channels.read(batch, DiscordMessages.records, sink) { record, place, channel in
      guard record.says(Field.id), record.says(Field.time) else { return sink.skip("no message") }
      let prefix = Array("discord:\(channel.id):".utf8)
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, clock, sink)
      header.channel = channel.name.isEmpty ? nil : sink.name(channel.name)
      header.key = sink.name(prefix, record, Field.id)
      header.replyTo = sink.name(prefix, record, Field.reference)
      if channel.isThread { header.thread = sink.name("discord:\(channel.id)") }
      if channel.isClosed { header.flags.formUnion([.direct, .privateChannel]) }
      header.actor = sink.person(record, id: Field.author, names: [Field.nickname, Field.name])
      if record.type(Field.bot) == .true { header.flags.insert(.bot) }
      var mentioned: [Participant] = []
      record.elements(Field.mentions, DiscordMessages.mention) { mention in
        if let person = sink.person(mention, id: .id, names: [.nickname, .name]) {
          mentioned.append(Participant(person: person, presence: .addressed))
        }
      }
      if isSystem(record) {
        header.kind = .system
        header.flags.formUnion(change(record))
        // Somebody else was added or removed: that one comes or goes.
        let moved = header.flags.isDisjoint(with: [.joined, .left]) ? [] : mentioned.map(\.person)
        return sink.record(header, each: moved, key: prefix + record.bytes(Field.id))
      }
      if record.says(Field.edited) { header.flags.insert(.edited) }
      if record.isSet(Field.attachments) || record.isSet(Field.stickers) { header.flags.insert(.attachment) }
      if record.isSet(Field.forwarded) { header.flags.insert(.quotes) }
      record.text(Field.content) { sink.record(header, participants: mentioned, text: $0) }
      record.elements(Field.reactions, DiscordMessages.reaction) { sink.leaveOutReactions(Int(clamping: $0.integer(.count) ?? 1)) }
    }
  }

  /// Whether Discord itself wrote it. The types of messages that people and apps write are few; numbers are types that the exporter does not name.
  private func isSystem(_ record: JSONRecord<Field>) -> Bool {
    !["Default", "Reply", "ChatInputCommand", "ContextMenuCommand", "ThreadStarterMessage", "0", "19", "20", "21", "23", ""]
      .contains(record.string(Field.type))
  }

  private func change(_ record: JSONRecord<Field>) -> EventFlags {
    switch record.string(Field.type) {
    case "RecipientAdd", "GuildMemberJoin", "1", "7": .joined
    case "RecipientRemove", "2": .left
    case "ChannelNameChange", "4": .renamed
    default: []
    }
  }
}
