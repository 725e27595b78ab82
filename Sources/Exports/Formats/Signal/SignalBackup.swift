import Decoding
import Events

extension ExportFormat {
  /// Signal's own backup as JSON lines. Its layout is that of Signal's `Backup.proto`, looked up in several programs that read it; no real file was at hand.
  static let signalBackup = ExportFormat(
    id: "signal-backup", title: "Signal backup (main.jsonl)",
    summary: """
      `main.jsonl` of a Signal backup without encryption: messages with author, chat, quoted message and files, reactions with their time. \
      People and groups are those of the account that exported.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { SignalBackupReader.isBackup(export.entries[$0].head) }.map { Claim(records: [$0]) }
  } open: { export, claim, _ in
    let reader = SignalBackupReader(export, claim.records[0])
    var open = OpenExport(batching: SignalBackupReader.items.splitter.batching) { batch, sink in reader.read(batch, sink) }
    open.people = reader.people
    return open
  }
}

/// Reads the messages of a backup; people, groups and chats are lines of the same file, before them.
struct SignalBackupReader: Sendable {
  /// A chat of the backup.
  private struct Chat: Sendable {
    var name = ""
    /// Who is on the other side of a chat of two.
    var person: String?
  }

  private var names: [String: String] = [:]
  private var chats: [String: Chat] = [:]

  static let items = JSONBatch<Field>(JSONSplitter(.lines))
  private static let tables = JSONBatch<Row>(JSONSplitter(.lines))
  private enum Reaction: String, JSONField {
    case author = "authorId"
    case time = "sentTimestamp"
  }
  private static let reactions = JSONFields<Reaction>()

  /// What is wanted of a message.
  enum Field: String, JSONField {
    case chat = "chatItem.chatId"
    case author = "chatItem.authorId"
    case time = "chatItem.dateSent"
    case text = "chatItem.standardMessage.text.body"
    case attachments = "chatItem.standardMessage.attachments"
    case longText = "chatItem.standardMessage.longText"
    case quoteTime = "chatItem.standardMessage.quote.targetSentTimestamp"
    case quoteAuthor = "chatItem.standardMessage.quote.authorId"
    case reactions = "chatItem.standardMessage.reactions"
    case revisions = "chatItem.revisions"
    case deleted = "chatItem.remoteDeletedMessage"
    case update = "chatItem.updateMessage"
    case sticker = "chatItem.stickerMessage"
    case contact = "chatItem.contactMessage"
    case viewOnce = "chatItem.viewOnceMessage"
  }

  /// What is wanted of people, groups and chats.
  private enum Row: String, JSONField {
    case id = "recipient.id"
    case systemGiven = "recipient.contact.systemGivenName"
    case systemFamily = "recipient.contact.systemFamilyName"
    case given = "recipient.contact.profileGivenName"
    case family = "recipient.contact.profileFamilyName"
    case number = "recipient.contact.e164"
    case title = "recipient.group.snapshot.title.title"
    case isSelf = "recipient.self"
    case chat = "chat.id"
    case recipient = "chat.recipientId"
    case ownGiven = "account.givenName"
    case ownFamily = "account.familyName"
    case contact = "recipient.contact"
  }

  /// Whether a file begins as a backup does.
  static func isBackup(_ head: [UInt8]) -> Bool {
    guard head.first(where: { $0 > 32 && $0 < 0xef }) == UInt8(ascii: "{") else { return false }
    func holds(_ words: String) -> Bool { head.span.position(of: Array(words.utf8), in: 0..<head.count) != nil }
    return holds(#""backupTimeMs""#) || holds(#""chatItem""#) && holds(#""authorId""#)
  }

  init(_ export: Export, _ entry: Int) {
    var own = ""
    var titles: [String: String] = [:]
    var recipients: [(chat: String, recipient: String)] = []
    var names: [String: String] = [:]
    var selves: Set<String> = []
    let silent = SilentSink()
    _ = export.batches(of: [entry], batching: SignalBackupReader.tables.splitter.batching) { batch in
      SignalBackupReader.tables.read(batch, silent) { row, _ in
        func joined(_ given: Row, _ family: Row) -> String {
          [row.string(given), row.string(family)].filter { !$0.isEmpty }.joined(separator: " ")
        }
        if row.hasText(Row.ownGiven) { own = joined(.ownGiven, Row.ownFamily) }
        let id = row.string(Row.id)
        if !id.isEmpty {
          if row.type(Row.isSelf) == .object { selves.insert(id) }
          if row.hasText(Row.title) { titles[id] = row.string(Row.title) }
          if row.type(Row.contact) == .object {
            let called = [joined(Row.systemGiven, Row.systemFamily), joined(Row.given, Row.family)].first { !$0.isEmpty }
            let number = row.string(Row.number)
            names[id] = called ?? (number.isEmpty ? "" : "+" + number.drop { $0 == "+" })
          }
        }
        if !row.string(Row.chat).isEmpty { recipients.append((row.string(Row.chat), row.string(Row.recipient))) }
      }
    }
    for id in selves { names[id] = own }
    self.names = names
    for (chat, recipient) in recipients {
      if let title = titles[recipient] {
        chats[chat] = Chat(name: title)
      } else if let name = names[recipient] {
        chats[chat] = Chat(name: name, person: recipient)
      }
    }
  }

  var people: [PersonRecord] {
    names.sorted { $0.key < $1.key }.map { PersonRecord(id: $0.key, names: $0.value.isEmpty ? [] : [$0.value]) }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    SignalBackupReader.items.read(batch, sink) { record, place in
      let chatID = record.string(Field.chat)
      guard !chatID.isEmpty else { return sink.skip("people, groups and settings") }
      let chat = chats[chatID] ?? Chat()
      let author = record.string(Field.author)
      var header = Header(kind: .message, style: .chat, time: SignalBackupReader.time(record, Field.time), place: place)
      if !chat.name.isEmpty { header.channel = sink.name(chat.name) }
      if chat.person != nil { header.flags.insert(.direct) }
      header.key = sink.name("signal:\(chatID):\(record.string(Field.time)):\(author)")
      if !author.isEmpty { header.actor = person(author, sink) }
      if record.integer(Field.quoteTime) != nil {
        header.replyTo = sink.name("signal:\(chatID):\(record.string(Field.quoteTime)):\(record.string(Field.quoteAuthor))")
      }
      if record.isSet(Field.revisions) { header.flags.insert(.edited) }
      if record.type(Field.deleted) == .object { header.flags.insert(.deleted) }
      if record.type(Field.update) == .object {
        header.kind = .system
        header.flags.formUnion(record.lend(Field.update) { SignalBackupReader.flags($0) })
      }
      let files = [Field.attachments, Field.longText, Field.sticker, Field.contact, Field.viewOnce]
      if files.contains(where: { record.isSet($0) }) { header.flags.insert(.attachment) }
      var participants: [Participant] = []
      if let other = chat.person, other != author { participants = [Participant(person: person(other, sink), presence: .addressed)] }
      record.text(Field.text) { sink.record(header, participants: participants, text: $0) }
      record.elements(Field.reactions, SignalBackupReader.reactions) { reaction in
        guard let time = SignalBackupReader.time(reaction, .time), !reaction.string(.author).isEmpty else {
          return sink.leaveOut("reactions without a time")
        }
        var sign = Header(kind: .reaction, style: .chat, time: time, place: place)
        sign.channel = header.channel
        sign.flags = header.flags.intersection(.direct)
        sign.actor = person(reaction.string(.author), sink)
        sign.replyTo = header.key
        sink.occurrence(sign, participants: header.actor.map { [Participant(person: $0, presence: .addressed)] } ?? [])
      }
    }
  }

  private func person(_ id: String, _ sink: any RecordSink) -> Int32 { sink.person(.id, id, name: names[id] ?? "") }

  /// Milliseconds since 1970, as a number or in quotes.
  private static func time<Name>(_ record: JSONRecord<Name>, _ field: Name) -> Timestamp? {
    record.integer(field).flatMap { $0 > 0 && $0 < 253_402_300_800_000 ? Timestamp(milliseconds: $0) : nil }
  }

  /// What a change of a group or a profile is, by the names of its parts.
  private static func flags(_ update: Span<UInt8>) -> EventFlags {
    func holds(_ words: [String]) -> Bool { words.contains { update.position(of: Array($0.utf8), in: 0..<update.count) != nil } }
    var flags: EventFlags = []
    if holds([#""groupMemberJoined"#, #""groupMemberAdded"#, #""groupInvitationAccepted"#]) { flags.insert(.joined) }
    if holds([#""groupMemberLeft"#, #""groupMemberRemoved"#]) { flags.insert(.left) }
    if holds([#""groupNameUpdate"#, #""profileChange"#]) { flags.insert(.renamed) }
    return flags
  }
}
