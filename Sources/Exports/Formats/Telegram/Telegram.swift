import Decoding
import Events

extension ExportFormat {
  /// Read with the samples of github.com/mlomb/chat-analytics (`tests/samples/telegram`): an edited export of one chat, and a generated one. Of an
  /// account's export only the layout was seen there.
  static let telegram = ExportFormat(
    id: "telegram", title: "Telegram Desktop export",
    summary: """
      `result.json` of Telegram Desktop, of one chat or of a whole account, and its `messages.html`. Messages become events with author and chat; service messages \
      become system events; forwarded and quoted text is not taken for the writer's.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { TelegramMessages.layout(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let messages = TelegramMessages(export, claim.records, options)
    var open = OpenExport(batching: messages.batching) { batch, sink in messages.read(batch, sink) }
    open.channels = messages.chats.contexts.filter(\.isClosed).map {
      ChannelRecord(name: $0.name, members: [], isPrivate: true, isDirect: $0.isDirect)
    }
    open.problems = messages.chats.problems
    return open
  }
}

/// Turns the messages of chats into events.
struct TelegramMessages: Sendable {
  struct Chat: Sendable {
    var id: String
    var name: String
    var type: String
    var isDirect: Bool { ["personal_chat", "bot_chat", "saved_messages"].contains(type) }
    var isClosed: Bool { !type.hasPrefix("public") }
  }

  enum Layout { case chat, account }

  private(set) var chats = JSONLists<Chat>()
  private let records: JSONBatch<Field>
  var batching: Batching { records.splitter.batching }
  private let clock: GenericClock

  private enum Field: String, JSONField {
    case id, type
    case unix = "date_unixtime"
    case date, edited, from
    case fromID = "from_id"
    case actor
    case actorID = "actor_id"
    case action, text
    case replyTo = "reply_to_message_id"
    case forwarded = "forwarded_from"
    case file, photo, members, reactions
  }
  private enum Item: String, JSONField { case itself = "" }
  private enum Part: String, JSONField { case type, text }
  private enum Reaction: String, JSONField { case count, recent }
  private enum Recent: String, JSONField {
    case name = "from"
    case id = "from_id"
    case date
    case unix = "date_unixtime"
  }
  private enum About: String, JSONField { case id, name, type }
  private static let item = JSONFields<Item>()
  private static let part = JSONFields<Part>()
  private static let reaction = JSONFields<Reaction>()
  private static let recent = JSONFields<Recent>()
  private static let outer = "chats.list"

  static func layout(_ entry: Export.Entry) -> Layout? {
    guard let opening = JSONOpening(entry), !opening.isList else { return nil }
    let members = opening.members
    if members.contains("chats.list") || (members.contains("chats") && members.contains("chats.about")) { return .account }
    guard members.isSuperset(of: ["type", "id", "messages"]) else { return nil }
    let record = opening.record(under: "messages")
    return record.isSuperset(of: ["id", "type", "date"]) || record.isSuperset(of: ["id", "type", "date_unixtime"]) ? .chat : nil
  }

  init(_ export: Export, _ entries: [Int], _ options: ReadOptions) {
    clock = GenericClock(zone: options.zone, dayFirst: nil)
    let about = JSONFields<About>()
    func chat(_ record: JSONRecord<About>?) -> Chat {
      let id = record?.string(.id) ?? ""
      var chat = Chat(id: id, name: record?.string(.name) ?? "", type: record?.string(.type) ?? "")
      // The name of a chat between two is a person's, and null for a deleted account.
      if chat.isDirect || chat.name.isEmpty { chat.name = id }
      return chat
    }
    var isAccount = false
    for entry in entries {
      if TelegramMessages.layout(export.entries[entry]) == .account {
        isAccount = true
        chats.add(entry, of: export, outer: TelegramMessages.outer, key: "messages", about) { chat($0) }
      } else {
        chats.add([entry], of: export, key: "messages", about, chat)
      }
    }
    records = JSONBatch(JSONSplitter(.array(key: isAccount ? TelegramMessages.outer : "messages")))
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    chats.read(batch, records, sink) { record, place, chat in
      guard record.says(Field.id), record.says(Field.date) || record.says(Field.unix) else { return sink.skip("no message") }
      let prefix = Array("telegram:\(chat.id):".utf8)
      var header = Header(kind: .message, style: .chat, place: place)
      // The date is wall clock of whoever exported; the Unix time is there since 2022.
      header.setTime(record, record.says(Field.unix) ? Field.unix : Field.date, clock, sink)
      header.channel = chat.name.isEmpty ? nil : sink.name(chat.name)
      if chat.isDirect { header.flags.insert(.direct) }
      if chat.isClosed { header.flags.insert(.privateChannel) }
      header.key = sink.name(prefix, record, Field.id)
      header.replyTo = sink.name(prefix, record, Field.replyTo)
      if record.equals(Field.type, "service") { return service(record, &header, prefix, sink) }
      header.actor = sink.person(record, id: Field.fromID, names: [Field.from])
      if record.isSet(Field.edited) { header.flags.insert(.edited) }
      if record.isSet(Field.file) || record.isSet(Field.photo) { header.flags.insert(.attachment) }
      // From a deleted account it is null.
      if record.type(Field.forwarded) != .missing {
        header.flags.insert(.quotes)
        sink.record(header, participants: [], text: Span())
      } else {
        let text = text(record, &header)
        sink.record(header, participants: [], text: text.span)
      }
      reactions(record, header, prefix, sink)
    }
  }

  private func service(_ record: JSONRecord<Field>, _ header: inout Header, _ prefix: [UInt8], _ sink: any RecordSink) {
    header.kind = .system
    header.actor = sink.person(record, id: Field.actorID, names: [Field.actor])
    var people: [Int32] = []
    let action = record.string(Field.action)
    switch action {
    case "join_group_by_link", "join_group_by_request": header.flags.insert(.joined)
    case "invite_members", "remove_members":
      header.flags.insert(action == "invite_members" ? .joined : .left)
      let own = record.string(Field.actor)
      // Whoever comes or goes alone is named as a member too, and better known as the actor.
      for name in record.strings(Field.members) {
        people.append(name == own ? header.actor ?? sink.person(.name, name, name: name) : sink.person(.name, name, name: name))
      }
    case "edit_group_title": header.flags.insert(.renamed)
    default: break
    }
    sink.record(header, each: people, key: prefix + record.bytes(Field.id))
  }

  /// A text is a string, or a list of strings and of objects for links, quotes and code.
  private func text(_ record: JSONRecord<Field>, _ header: inout Header) -> [UInt8] {
    guard record.type(Field.text) == .array else { return record.bytes(Field.text) }
    var text: [UInt8] = []
    var quotes = false
    record.elements(Field.text, TelegramMessages.item) { item in
      if item.type(.itself) == .string { return text += item.bytes(.itself) }
      item.object(.itself, TelegramMessages.part) { part in
        switch part.string(.type) {
        case "blockquote": quotes = true
        case "pre": text += Array("\n```\n".utf8) + part.bytes(.text) + Array("\n```\n".utf8)
        case "code": text += Array("`".utf8) + part.bytes(.text) + Array("`".utf8)
        default: text += part.bytes(.text)
        }
      }
    }
    if quotes { header.flags.insert(.quotes) }
    return text
  }

  /// Only the latest reactions come with their times.
  private func reactions(_ record: JSONRecord<Field>, _ header: Header, _ prefix: [UInt8], _ sink: any RecordSink) {
    var index = 0
    record.elements(Field.reactions, TelegramMessages.reaction) { reaction in
      var timed = 0
      reaction.elements(.recent, TelegramMessages.recent) { recent in
        guard let time = recent.first(of: [.unix, .date]) else { return }
        let key = prefix + record.bytes(Field.id) + Array(":reaction:\(index)".utf8)
        let person = sink.person(recent, id: .id, names: [.name])
        sink.occurrence(
          header.reaction(by: person, at: recent.text(time) { clock.read($0) }, key: sink.name(key.span)), participants: header.writer)
        timed += 1
        index += 1
      }
      sink.leaveOutReactions(max(0, Int(clamping: reaction.integer(.count) ?? 0)) - timed)
    }
  }
}
