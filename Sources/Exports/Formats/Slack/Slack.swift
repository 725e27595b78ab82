import Decoding
import Events

extension ExportFormat {
  static let slack = ExportFormat(
    id: "slack", title: "Slack export",
    summary: """
      Day files (`<channel>/2026-03-02.json`) of a Slack export, as folder or zip, with its tables of users and channels. \
      Each message becomes an event with author, channel and thread; joining, leaving and renaming become system events.
      """,
    verified: true, claims: SlackClaims.claims
  ) { export, claim, _ in
    let tables = SlackTables(export, claim)
    let messages = SlackMessages(channels: tables.channels(of: claim.records, in: export))
    var open = OpenExport(batching: SlackMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
    open.people = tables.people
    open.channels = tables.channels.map(\.record)
    open.problems = tables.problems
    open.notes = tables.notes + tables.retention(claim.records, in: export)
    return open
  }
}

/// Turns the records of day files into events.
struct SlackMessages: Sendable {
  /// The channel of each entry.
  let channels: [Int: SlackChannel]

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "messages")))

  /// What is wanted of a record.
  enum Field: String, JSONField {
    case user
    case bot = "bot_id"
    case username, subtype
    case time = "ts"
    case thread = "thread_ts"
    case text, edited, files, file
    case commenter = "comment.user"
    case comment = "comment.comment"
    case displayName = "user_profile.display_name"
    case realName = "user_profile.real_name"
    case profileName = "user_profile.name"
    case botName = "bot_profile.name"
    case reactions
    /// slackdump puts the replies into the first message of a thread.
    case replies = "slackdump_thread_replies"
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let channel = channels[batch.entry] ?? SlackChannel(name: "")
    let channelName = channel.record.name.isEmpty ? nil : sink.name(channel.record.name)
    let context = Context(flags: channel.flags, channel: channelName, prefix: Array("slack:\(channel.id):".utf8))
    var scratch: [UInt8] = []
    SlackMessages.records.read(batch, sink) { record, place in
      message(record, place, context, &scratch, sink)
      guard record.type(Field.replies) == .array else { return }
      var part = 0
      record.elements(Field.replies, SlackMessages.reply) { reply in
        // slackdump repeats the first message before its replies.
        if reply.hasText(Field.time), reply.bytes(Field.time) == record.bytes(Field.time) {
          return sink.leaveOut("repeated first messages")
        }
        part += 1
        guard part <= Int(UInt16.max) else { return sink.skip("reply beyond the \(UInt16.max)th") }
        var inside = place
        inside.part = UInt16(clamping: part)
        message(reply, inside, context, &scratch, sink)
      }
    }
  }

  private static let reply = JSONFields<Field>()

  /// What all messages of a batch share.
  private struct Context {
    var flags: EventFlags
    var channel: Int32?
    var prefix: [UInt8]
  }

  private func message(_ record: JSONRecord<Field>, _ place: Place, _ context: Context, _ scratch: inout [UInt8], _ sink: any RecordSink) {
    guard record.hasText(Field.time) || record.hasText(Field.text) || record.hasText(Field.user) else {
      sink.skip("no message")
      return
    }
    var header = Header(kind: .message, style: .chat, time: record.text(Field.time) { SlackTime.instant($0) }, place: place)
    if header.time == nil, record.hasText(Field.time) { record.text(Field.time) { sink.unread(date: $0) } }
    header.flags = context.flags
    header.channel = context.channel
    if record.hasText(Field.time) { header.key = SlackMessages.name(record, Field.time, context.prefix, &scratch, sink) }
    if record.hasText(Field.thread) {
      header.thread = SlackMessages.name(record, Field.thread, context.prefix, &scratch, sink)
      if header.thread != header.key { header.replyTo = header.thread }
    }
    let subtype = record.text(Field.subtype) { SlackSubtype($0) }
    if record.isSet(Field.edited) { header.flags.insert(.edited) }
    if record.isSet(Field.files) || record.type(Field.file) == .object { header.flags.insert(.attachment) }
    if subtype == .tombstone {
      header.flags.insert(.deleted)
      sink.record(header, participants: [], text: Span())
      return
    }
    if subtype.isSystem {
      header.kind = .system
      header.flags.formUnion(subtype.flags)
    }
    if record.type(Field.reactions) == .array { SlackMessages.leaveReactions(record, sink) }
    if subtype == .bot || record.hasText(Field.bot) || record.text(Field.user, { $0.equals("USLACKBOT") }) { header.flags.insert(.bot) }
    header.actor = SlackMessages.author(record, sink)
    // What a comment on a file says stands apart from the sentence that Slack made of it.
    record.text(subtype == .fileComment && record.hasText(Field.comment) ? Field.comment : Field.text) { text in
      if SlackText.isPlain(text) {
        sink.record(header, participants: [], text: text)
      } else {
        scratch.removeAll(keepingCapacity: true)
        SlackText.decode(text, into: &scratch)
        sink.record(header, participants: [], text: scratch.span)
      }
    }
  }

  private enum Reaction: String, JSONField { case count }
  private static let reaction = JSONFields<Reaction>()

  /// A reaction says who gave it, but not when.
  private static func leaveReactions(_ record: JSONRecord<Field>, _ sink: any RecordSink) {
    record.elements(Field.reactions, reaction) { one in
      for _ in 0..<min(10_000, max(1, one.integer(.count) ?? 1)) { sink.leaveOut("reactions without a time") }
    }
  }

  /// The number of `slack:<channel>:<ts>`.
  private static func name(
    _ record: JSONRecord<Field>, _ field: Field, _ prefix: [UInt8], _ scratch: inout [UInt8], _ sink: any RecordSink
  ) -> Int32 {
    scratch.removeAll(keepingCapacity: true)
    scratch += prefix
    record.text(field) { scratch.append($0) }
    return sink.name(scratch.span)
  }

  /// Who wrote it: the user, the bot, who commented on a file, or whoever is only named.
  private static func author(_ record: JSONRecord<Field>, _ sink: any RecordSink) -> Int32? {
    if record.hasText(Field.user) {
      let name = first(of: [Field.displayName, Field.realName, Field.profileName], record)
      return record.text(Field.user) { user in record.text(name) { sink.person(.id, user, name: $0) } }
    }
    if record.hasText(Field.bot) {
      let name = first(of: [Field.username, Field.botName], record)
      return record.text(Field.bot) { bot in record.text(name) { sink.person(.id, bot, name: $0) } }
    }
    if record.hasText(Field.commenter) { return record.text(Field.commenter) { sink.person(.id, $0, name: Span()) } }
    let name = first(of: [Field.username, Field.displayName, Field.realName, Field.profileName], record)
    return record.hasText(name) ? record.text(name) { sink.person(.name, $0, name: $0) } : nil
  }

  private static func first(of fields: [Field], _ record: JSONRecord<Field>) -> Field { fields.first { record.hasText($0) } ?? fields[0] }
}

/// What a record's `subtype` makes of it.
enum SlackSubtype {
  /// Somebody wrote.
  case speech
  case bot
  case fileComment
  /// A deleted message that holds a thread together.
  case tombstone
  /// Slack itself reports: pinning, archiving.
  case system
  /// Slack itself reports that somebody came or went, or that a channel is called or described otherwise.
  case joined, left, renamed

  var isSystem: Bool {
    switch self {
    case .system, .joined, .left, .renamed: true
    case .speech, .bot, .fileComment, .tombstone: false
    }
  }

  var flags: EventFlags {
    switch self {
    case .joined: .joined
    case .left: .left
    case .renamed: .renamed
    default: []
    }
  }

  init(_ subtype: Span<UInt8>) {
    if subtype.count == 0 || SlackSubtype.spoken.contains(where: { subtype.equals($0) }) {
      self = .speech
    } else if subtype.equals("bot_message") {
      self = .bot
    } else if subtype.equals("file_comment") {
      self = .fileComment
    } else if subtype.equals("tombstone") {
      self = .tombstone
    } else if subtype.equals("channel_join") || subtype.equals("group_join") {
      self = .joined
    } else if subtype.equals("channel_leave") || subtype.equals("group_leave") {
      self = .left
    } else {
      self = SlackSubtype.renaming.contains { subtype.equals($0) } ? .renamed : .system
    }
  }

  private static let renaming: [StaticString] = [
    "channel_name", "group_name", "channel_topic", "group_topic", "channel_purpose", "group_purpose",
  ]

  private static let spoken: [StaticString] = ["thread_broadcast", "file_share", "file_mention", "me_message"]
}

/// `1452837318.000002`: seconds since 1970, and a counter that looks like microseconds.
enum SlackTime {
  /// The instant in UTC; `nil` if it is none.
  static func instant(_ text: Span<UInt8>) -> Timestamp? {
    var cursor = ByteCursor()
    guard let seconds = cursor.number(text, atMost: 12)?.value else { return nil }
    let milliseconds = cursor.take(UInt8(ascii: "."), text) ? cursor.thousandths(text) : 0
    return cursor.isAtEnd(text) ? Timestamp(milliseconds: Int64(seconds * 1000 + milliseconds)) : nil
  }
}
