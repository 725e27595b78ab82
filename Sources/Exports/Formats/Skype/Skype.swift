import Decoding
import Events

extension ExportFormat {
  /// By the type declarations of programs that read it; no lawful sample was found.
  static let skype = ExportFormat(
    id: "skype", title: "Skype and Teams personal export",
    summary: """
      `messages.json` that Skype and personal Teams hand over, with the messages of all conversations. Messages become events; what the program \
      reports (calls, joining, leaving) becomes system events; quoted messages are cut.
      """,
    verified: false
  ) { export, unclaimed in
    let files = unclaimed.filter { entry in
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList else { return false }
      return opening.members.isSuperset(of: ["userId", "conversations"])
        && (opening.members.contains("exportDate") || opening.record(under: "conversations").contains("MessageList"))
    }
    return files.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let messages = SkypeMessages(export, claim.records, options)
    var open = OpenExport(batching: SkypeMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
    open.channels = messages.conversations.contexts.map {
      ChannelRecord(name: $0.name, members: [], isPrivate: true, isDirect: $0.isDirect)
    }
    open.problems = messages.conversations.problems
    return open
  }
}

/// Turns the messages of conversations into events.
struct SkypeMessages: Sendable {
  struct Conversation: Sendable {
    var id: String
    var name: String
    /// `8:` stands before a person, `28:` before a bot, `19:` before a group.
    var isDirect: Bool { !id.hasPrefix("19:") }
  }

  private(set) var conversations = JSONLists<Conversation>()
  private let clock: GenericClock
  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "conversations")))

  enum Field: String, JSONField {
    case id
    case name = "displayName"
    case time = "originalarrivaltime"
    case type = "messagetype"
    case content, from
    case edited = "properties.edittime"
    case deleted = "properties.deletetime"
  }

  private enum About: String, JSONField {
    case id
    case name = "displayName"
    case topic = "threadProperties.topic"
  }

  init(_ export: Export, _ entries: [Int], _ options: ReadOptions) {
    clock = GenericClock(zone: options.zone, dayFirst: nil)
    for entry in entries {
      conversations.add(entry, of: export, outer: "conversations", key: "MessageList", JSONFields<About>()) { record in
        var conversation = Conversation(id: record.string(.id), name: "")
        // The name of a conversation between two is a person's.
        conversation.name = record.string(conversation.isDirect ? .id : record.first(of: [.name, .topic, .id]) ?? .id)
        return conversation
      }
    }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    conversations.read(batch, SkypeMessages.records, sink) { record, place, conversation in
      guard record.says(Field.time), record.says(Field.from) || record.says(Field.type) else { return sink.skip("no message") }
      let prefix = Array("skype:\(conversation.id):".utf8)
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, clock, sink)
      header.channel = sink.name(conversation.name)
      header.key = sink.name(prefix, record, Field.id)
      header.flags = conversation.isDirect ? [.direct, .privateChannel] : .privateChannel
      header.actor = sink.person(record, id: Field.from, names: [Field.name])
      if record.text(Field.from, { $0.count > 3 && $0.extracting(..<3).equals("28:") }) { header.flags.insert(.bot) }
      let type = record.string(Field.type)
      guard type.isEmpty || type == "Text" || type.hasPrefix("RichText") else { return system(record, type, &header, prefix, sink) }
      if record.isSet(Field.deleted) {
        header.flags.insert(.deleted)
        return sink.record(header, participants: [], text: Span())
      }
      let content = record.bytes(Field.content)
      // An edited text ends with a mark of the edit.
      if record.isSet(Field.edited) || content.span.position(of: Array("<e_m ".utf8), in: 0..<content.count) != nil {
        header.flags.insert(.edited)
      }
      var text = content
      if type != "Text" && !type.isEmpty {
        if type != "RichText" {
          // A picture, a file, a contact: the content is the program's own.
          header.flags.insert(.attachment)
          text = []
        } else {
          text = SkypeMessages.text(of: content, &header)
        }
      }
      sink.record(header, participants: [], text: text.span)
    }
  }

  private func system(_ record: JSONRecord<Field>, _ type: String, _ header: inout Header, _ prefix: [UInt8], _ sink: any RecordSink) {
    header.kind = .system
    var people: [Int32] = []
    if let change = ["ThreadActivity/AddMember": EventFlags.joined, "ThreadActivity/DeleteMember": .left][type] {
      header.flags.insert(change)
      for id in SkypeMessages.values(of: "target", in: record.bytes(Field.content)) {
        people.append(sink.person(.id, id.span, name: Span()))
      }
    } else if type == "ThreadActivity/TopicUpdate" {
      header.flags.insert(.renamed)
    }
    sink.record(header, each: people, key: prefix + record.bytes(Field.id))
  }

  /// What stands between `<name>` and `</name>`, each time.
  private static func values(of name: String, in text: [UInt8]) -> [[UInt8]] {
    let (open, close) = (Array("<\(name)>".utf8), Array("</\(name)>".utf8))
    var values: [[UInt8]] = []
    var position = 0
    while let start = text.span.position(of: open, in: position..<text.count),
      let end = text.span.position(of: close, in: start + open.count..<text.count)
    {
      values.append(Array(text[(start + open.count)..<end]))
      position = end + close.count
    }
    return values
  }

  /// The text of a RichText: without quoted messages, with its own line feeds.
  private static func text(of content: [UInt8], _ header: inout Header) -> [UInt8] {
    let (open, close) = (Array("<quote".utf8), Array("</quote>".utf8))
    var html: [UInt8] = []
    var position = 0
    while position < content.count {
      let start = content.span.position(of: open, in: position..<content.count)
      for byte in content[position..<(start ?? content.count)] {
        if byte == 10 { html += Array("<br>".utf8) } else { html.append(byte) }
      }
      guard let start else { break }
      header.flags.insert(.quotes)
      position = content.span.position(of: close, in: start..<content.count).map { $0 + close.count } ?? content.count
    }
    return HTMLText.text(of: html).text
  }
}
