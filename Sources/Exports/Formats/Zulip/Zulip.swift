import Decoding
import Events

extension ExportFormat {
  /// By Zulip's documentation of its API and of its export tool; real files of the export tool were not found, only small ones made for tests.
  static let zulip = ExportFormat(
    id: "zulip", title: "Zulip export",
    summary: """
      Messages as Zulip's API gives them (`{"messages": [...]}` or a list), or the export of a server (`messages-000001.json` with `zerver_message`, and \
      the tables in `realm.json`). A topic is a thread, also after it is resolved.
      """,
    verified: false, claims: ZulipTables.claims
  ) { export, claim, _ in
    let opening = JSONOpening(export.entries[claim.records[0]])
    if opening?.members.contains(ZulipTables.serverKey) == true {
      let tables = ZulipTables(export, claim)
      let messages = ZulipServerMessages(tables: tables)
      var open = OpenExport(batching: ZulipServerMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
      open.people = tables.people
      open.channels = tables.streams.values.sorted { $0.name < $1.name }
      open.problems = tables.problems
      return open
    }
    let messages = ZulipMessages(key: opening?.isList == true ? nil : "messages")
    return OpenExport(batching: messages.batching) { batch, sink in messages.read(batch, sink) }
  }
}

/// What both kinds of files have in common.
enum ZulipText {
  /// Topics are told apart without regard to case, and `✔ ` stands before one that is resolved.
  static func thread(_ stream: String, _ topic: String) -> String {
    let bare = topic.hasPrefix("✔ ") ? topic.dropFirst(2) : topic[...]
    return "zulip:\(stream):\(bare.lowercased())"
  }

  /// The text as people see it, without quotations. Markdown keeps its quotes, which are fenced like code.
  static func text(of content: [UInt8], isHTML: Bool, _ header: inout Header) -> [UInt8] {
    if isHTML {
      let (text, quotes) = HTMLText.text(of: content)
      if quotes { header.flags.insert(.quotes) }
      return text
    }
    if content.span.position(of: Array("```quote".utf8), in: 0..<content.count) != nil { header.flags.insert(.quotes) }
    if content.span.position(of: Array("](/user_uploads/".utf8), in: 0..<content.count) != nil { header.flags.insert(.attachment) }
    return content
  }

  /// Zulip's own account that reports moved, renamed and resolved topics.
  static func isNotice(_ address: String) -> Bool { address.hasPrefix("notification-bot@") }
}

/// Turns the messages of the API into events.
struct ZulipMessages: Sendable {
  private let records: JSONBatch<Field>
  var batching: Batching { records.splitter.batching }

  enum Field: String, JSONField {
    case id
    case sender = "sender_id"
    case name = "sender_full_name"
    case email = "sender_email"
    case content
    case contentType = "content_type"
    case recipient = "display_recipient"
    case topic = "subject"
    case time = "timestamp"
    case type
    case stream = "stream_id"
    case reactions
    case edited = "last_edit_timestamp"
    case history = "edit_history"
  }
  private enum Recipient: String, JSONField {
    case email
    case name = "full_name"
  }
  private static let recipient = JSONFields<Recipient>()
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)

  init(key: String?) { records = JSONBatch<Field>(JSONSplitter(.array(key: key))) }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    records.read(batch, sink) { record, place in
      guard record.says(Field.id), record.says(Field.time) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, ZulipMessages.clock, sink)
      header.key = sink.name(Array("zulip:".utf8), record, Field.id)
      // The address is what tells people of several parties apart; where it is hidden, Zulip makes one up of the id.
      let email = record.string(Field.email)
      header.actor =
        email.isEmpty
        ? sink.person(record, id: Field.sender, names: [Field.name]) : sink.person(.address, email, name: record.string(Field.name))
      var addressed: [Participant] = []
      if record.hasText(Field.recipient) {
        header.channel = sink.name([], record, Field.recipient)
        let topic = record.string(Field.topic)
        let stream = record.string(record.says(Field.stream) ? Field.stream : Field.recipient)
        header.thread = sink.name(ZulipText.thread(stream, topic))
        header.subject = sink.name(SubjectLine.normalised(Array(topic.utf8)).span)
      } else if record.type(Field.recipient) == .array {
        header.flags.formUnion([.direct, .privateChannel, .audienceKnown])
        record.elements(Field.recipient, ZulipMessages.recipient) { other in
          guard other.hasText(.email), other.string(.email) != email else { return }
          addressed.append(
            Participant(person: sink.person(.address, other.string(.email), name: other.string(.name)), presence: .addressed))
        }
      }
      let history = record.type(Field.history) == .array ? record.lend(Field.history) { [UInt8](copying: $0) } : []
      // Moving a message to another topic is an edit for Zulip, and none of its text.
      let isChanged = history.span.position(of: Array("prev_content".utf8), in: 0..<history.count) != nil
      if history.isEmpty ? record.isNonzero(Field.edited) : isChanged { header.flags.insert(.edited) }
      if ZulipText.isNotice(email) {
        header.kind = .system
        header.flags.insert(.bot)
        return sink.record(header, participants: [], text: Span())
      }
      let isHTML =
        !record.equals(Field.contentType, "text/x-markdown") && record.text(Field.content) { $0.count > 0 && $0[0] == UInt8(ascii: "<") }
      let text = ZulipText.text(of: record.bytes(Field.content), isHTML: isHTML, &header)
      sink.record(header, participants: addressed, text: text.span)
      sink.leaveOutReactions(record.count(Field.reactions))
    }
  }
}

/// Turns the rows of `zerver_message` into events.
struct ZulipServerMessages: Sendable {
  let tables: ZulipTables

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: ZulipTables.serverKey)))

  enum Field: String, JSONField {
    case id, sender, recipient
    case topic = "subject"
    case content
    case time = "date_sent"
    case history = "edit_history"
    case attachment = "has_attachment"
  }
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)

  func read(_ batch: Batch, _ sink: any RecordSink) {
    ZulipServerMessages.records.read(batch, sink) { record, place in
      guard record.says(Field.id), record.says(Field.time) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, ZulipServerMessages.clock, sink)
      header.key = sink.name(Array("zulip:".utf8), record, Field.id)
      header.actor = sink.person(record, id: Field.sender, names: [])
      var addressed: [Participant] = []
      let recipient = record.string(Field.recipient)
      switch tables.recipients[recipient] {
      case .stream(let id):
        let stream = tables.streams[id]
        header.channel = sink.name(stream?.name ?? id)
        if stream?.isPrivate == true { header.flags.insert(.privateChannel) }
        let topic = record.string(Field.topic)
        header.thread = sink.name(ZulipText.thread(id, topic))
        header.subject = sink.name(SubjectLine.normalised(Array(topic.utf8)).span)
      case .person(let id):
        header.flags.formUnion([.direct, .privateChannel, .audienceKnown])
        addressed = [Participant(person: sink.person(.id, id), presence: .addressed)]
      case .group:
        header.flags.formUnion([.direct, .privateChannel, .audienceKnown])
        let sender = record.string(Field.sender)
        for id in tables.members[recipient] ?? [] where id != sender {
          addressed.append(Participant(person: sink.person(.id, id), presence: .addressed))
        }
      case nil: break
      }
      if record.text(Field.history, { $0.position(of: Array("prev_content".utf8), in: 0..<$0.count) }) != nil {
        header.flags.insert(.edited)
      }
      if record.type(Field.attachment) == .true { header.flags.insert(.attachment) }
      let sender = record.string(Field.sender)
      if tables.bots.contains(sender) { header.flags.insert(.bot) }
      if tables.notices.contains(sender) {
        header.kind = .system
        return sink.record(header, participants: [], text: Span())
      }
      let text = ZulipText.text(of: record.bytes(Field.content), isHTML: false, &header)
      sink.record(header, participants: addressed, text: text.span)
    }
  }
}
