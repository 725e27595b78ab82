import Decoding
import Events

extension ExportFormat {
  /// By the source of Element's exporter and the specification of Matrix; no sample was found.
  static let matrix = ExportFormat(
    id: "matrix", title: "Matrix room, by Element",
    summary: """
      What Element exports of a room, as JSON or HTML, or its events as the API gives them. Messages and reactions become events; an edit marks the message \
      that it changes; joining, leaving and renaming become system events.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { MatrixEvents.key(export.entries[$0]) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let events = MatrixEvents(export, claim.records[0], options)
    return OpenExport(batching: events.batching) { batch, sink in events.read(batch, sink) }
  }
}

/// Turns the events of a room into ours.
struct MatrixEvents: Sendable {
  private var rooms = JSONLists<String>()
  private let records: JSONBatch<Field>
  var batching: Batching { records.splitter.batching }
  /// Who sent each event of the file: reactions and edits name events only.
  private var senders: [String: String] = [:]
  /// Events that a later one of the same sender replaces.
  private var replaced: Set<String> = []
  /// Rooms of two people, which nobody else was meant to read.
  private var isDirect = false

  private enum Field: String, JSONField {
    case id = "event_id"
    case type, sender
    case time = "origin_server_ts"
    case room = "room_id"
    case stateKey = "state_key"
    case content
    case redacted = "unsigned.redacted_because"
    case before = "unsigned.prev_content"
    case edit = "unsigned.m.relations.m.replace"
    case name = "unsigned.sender_name"
  }
  private enum Content: String, JSONField {
    case type = "msgtype"
    case body
    case relation = "m.relates_to.rel_type"
    case related = "m.relates_to.event_id"
    case fallsBack = "m.relates_to.is_falling_back"
    case answered = "m.relates_to.m.in_reply_to.event_id"
    case filename
    case newBody = "m.new_content.body"
    case membership
    case name = "displayname"
  }
  private static let content = JSONFields<Content>()
  /// How a member was.
  private enum Before: String, JSONField {
    case membership
    case name = "displayname"
  }
  private static let before = JSONFields<Before>()
  /// Times in milliseconds need no zone; those that Element writes into a page have none.
  private let clock: GenericClock

  /// The key under which the events of a file stand: `messages` of Element, `chunk` of the API.
  static func key(_ entry: Export.Entry) -> String? {
    guard let opening = JSONOpening(entry), !opening.isList else { return nil }
    if opening.members.isSuperset(of: ["room_name", "messages"]) { return "messages" }
    return ["messages", "chunk"].first { key in
      let record = opening.record(under: key)
      return record.contains("type") && record.contains("sender") && (record.contains("origin_server_ts") || record.contains("event_id"))
    }
  }

  private enum Head: String, JSONField {
    case name = "room_name"
    case creator = "room_creator"
    case exporter = "exported_by"
  }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) {
    clock = GenericClock(zone: options.zone, dayFirst: nil)
    let key = MatrixEvents.key(export.entries[entry]) ?? "messages"
    records = JSONBatch<Field>(JSONSplitter(.array(key: key)))
    var people: Set<String> = []
    rooms.add([entry], of: export, key: key, JSONFields<Head>()) { head in
      for field in [Head.creator, .exporter] { people.formUnion([head?.string(field) ?? ""]) }
      return head?.string(.name) ?? ""
    }
    var edits: [(event: String, sender: String)] = []
    // What cannot be read is reported when it is read in earnest.
    _ = export.batches(of: [entry], batching: records.splitter.batching) { batch in
      records.read(batch, SilentSink()) { record, _ in
        let sender = record.string(Field.sender)
        senders[record.string(Field.id)] = sender
        // Whoever spoke, and whoever came, was invited or went.
        if people.count <= MatrixEvents.fewest {
          people.formUnion([sender, record.equals(Field.type, "m.room.member") ? record.string(Field.stateKey) : ""])
        }
        MatrixEvents.content(of: record) { content in
          if content.equals(Content.relation, "m.replace") { edits.append((content.string(Content.related), sender)) }
        }
      }
    }
    isDirect = people.subtracting([""]).count <= 2
    replaced = Set(edits.filter { senders[$0.event] == $0.sender }.map(\.event))
  }

  /// With so many names, the empty one among them, a room is surely none of two.
  private static let fewest = 4

  /// Lends what an event holds.
  private static func content(of record: JSONRecord<Field>, _ body: (JSONRecord<Content>) -> Void) {
    record.object(.content, content, body)
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    rooms.read(batch, records, sink) { record, place, room in
      guard record.says(Field.type), record.says(Field.time) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, clock, sink)
      header.channel = room.isEmpty ? sink.name([], record, Field.room) : sink.name(room)
      if isDirect { header.flags = [.direct, .privateChannel] }
      header.key = sink.name(MatrixEvents.prefix, record, Field.id)
      header.actor = sink.person(record, id: Field.sender, names: [Field.name])
      if record.isSet(Field.edit) || replaced.contains(record.string(Field.id)) { header.flags.insert(.edited) }
      var isTaken = false
      MatrixEvents.content(of: record) { content in
        isTaken = true
        event(record, content, &header, sink)
      }
      if !isTaken { sink.skip("no message") }
    }
  }

  private static let prefix = Array("matrix:".utf8)

  private func event(_ record: JSONRecord<Field>, _ content: JSONRecord<Content>, _ header: inout Header, _ sink: any RecordSink) {
    switch record.string(Field.type) {
    case "m.room.message", "m.sticker", "m.room.encrypted": message(record, content, &header, sink)
    case "m.reaction":
      guard content.says(Content.related) else { return sink.skip("redacted reaction") }
      let target = content.string(Content.related)
      header.kind = .reaction
      header.replyTo = sink.name(MatrixEvents.prefix, content, Content.related)
      let writer = senders[target].map { [Participant(person: sink.person(.id, $0), presence: .addressed)] } ?? []
      sink.record(header, participants: writer, text: Span())
    case "m.room.redaction": sink.skip("deletion of another message")
    case "m.room.member": member(record, content, &header, sink)
    case let type:
      header.kind = .system
      if type == "m.room.name" { header.flags.insert(.renamed) }
      sink.record(header, participants: [], text: Span())
    }
  }

  private func message(_ record: JSONRecord<Field>, _ content: JSONRecord<Content>, _ header: inout Header, _ sink: any RecordSink) {
    var body = Content.body
    if content.equals(Content.relation, "m.replace") {
      let changed = content.string(Content.related)
      if replaced.contains(changed) { return sink.skip("edit of another message") }
      // The message itself is not in the file: its last text is all that there is of it.
      header.flags.insert(.edited)
      header.key = sink.name(MatrixEvents.prefix, content, Content.related)
      if content.says(Content.newBody) { body = Content.newBody }
    }
    if content.equals(Content.relation, "m.thread") {
      header.thread = sink.name(MatrixEvents.prefix, content, Content.related)
      header.replyTo = header.thread
    }
    let answers = content.says(Content.answered) && content.type(Content.fallsBack) != .true
    if answers { header.replyTo = sink.name(MatrixEvents.prefix, content, Content.answered) }
    let type = content.string(Content.type)
    if record.isSet(Field.redacted) || (type.isEmpty && !content.says(body) && record.equals(Field.type, "m.room.message")) {
      header.flags.insert(.deleted)
      return sink.record(header, participants: [], text: Span())
    }
    if record.equals(Field.type, "m.room.encrypted") || type == "m.bad.encrypted" {
      // Somebody wrote; what, only those can read who hold the keys.
      sink.leaveOut("encrypted texts")
      return sink.record(header, participants: [], text: Span())
    }
    if type == "m.notice" { header.flags.insert(.bot) }
    var text = content.bytes(body)
    if ["m.image", "m.file", "m.audio", "m.video"].contains(type) || record.equals(Field.type, "m.sticker") {
      header.flags.insert(.attachment)
      // The body is the file's name, unless that stands beside it.
      if !content.says(Content.filename) || content.bytes(Content.filename) == text { text = [] }
    }
    if content.says(Content.answered) { text = MatrixEvents.withoutFallback(text, &header) }
    sink.record(header, participants: [], text: text.span)
  }

  /// Without the quoted lines at its beginning, which repeat the message that is answered for clients that cannot show it.
  private static func withoutFallback(_ text: [UInt8], _ header: inout Header) -> [UInt8] {
    var position = 0
    while position < text.count, text[position] == UInt8(ascii: ">") {
      header.flags.insert(.quotes)
      position = min(text.count, text.span.lineEnd(from: position, in: 0..<text.count) + 1)
    }
    if position > 0, position < text.count, text[position] == 10 { position += 1 }
    return position == 0 ? text : Array(text[position...])
  }

  /// A member's event says how the member is now; what it was before tells what happened.
  private func member(_ record: JSONRecord<Field>, _ content: JSONRecord<Content>, _ header: inout Header, _ sink: any RecordSink) {
    header.kind = .system
    if record.says(Field.stateKey) { header.actor = sink.person(record, id: Field.stateKey, names: []) }
    var (was, name) = ("", "")
    record.object(.before, MatrixEvents.before) { (was, name) = ($0.string(.membership), $0.string(.name)) }
    switch content.string(Content.membership) {
    case "join":
      if was != "join" { header.flags.insert(.joined) } else if name != content.string(Content.name) { header.flags.insert(.renamed) }
      if content.says(Content.name), record.says(Field.stateKey) {
        header.actor = record.text(Field.stateKey) { id in content.text(Content.name) { sink.person(.id, id, name: $0) } }
      }
    case "leave", "ban": if was != "invite" && was != "leave" { header.flags.insert(.left) }
    default: break
    }
    sink.record(header, participants: [], text: Span())
  }
}
