import Decoding
import Events

extension ExportFormat {
  /// By the source of Rocket.Chat and the README files of programs that read it; no sample in JSON was found.
  static let rocketChat = ExportFormat(
    id: "rocket-chat", title: "Rocket.Chat export",
    summary: """
      Messages as `mongoexport` (JSON lines or a list), the API (`{"messages": [...]}`) or a user's data download write them, with tables of rooms and \
      users. Joining, leaving and renaming become system events.
      """,
    verified: false, claims: RocketTables.claims
  ) { export, claim, options in
    let tables = RocketTables(export, claim)
    let messages = RocketMessages(tables: tables, shape: RocketTables.shape(export.entries[claim.records[0]]) ?? .lines, options)
    var open = OpenExport(batching: messages.batching) { batch, sink in messages.read(batch, sink) }
    open.people = tables.people
    open.channels = tables.rooms.values.sorted { $0.name < $1.name }
    open.problems = tables.problems
    return open
  }
}

/// Turns the messages of rooms into events.
struct RocketMessages: Sendable {
  private let tables: RocketTables
  private let records: JSONBatch<Field>
  var batching: Batching { records.splitter.batching }
  private let clock: GenericClock

  private enum Field: String, JSONField {
    case id = "_id"
    case room = "rid"
    case text = "msg"
    case time = "ts"
    case date = "ts.$date"
    case number = "ts.$date.$numberLong"
    case user = "u._id"
    case username = "u.username"
    case name = "u.name"
    case plainName = "username"
    case type = "t"
    case plainType = "type"
    case thread = "tmid"
    case edited = "editedAt"
    case file, files, attachments, reactions, bot, mentions
  }
  private enum Mention: String, JSONField {
    case id = "_id"
    case username
  }
  private static let mention = JSONFields<Mention>()
  private static let joins: Set<String> = ["uj", "ujt", "au", "added-user-to-team", "ut"]
  private static let leaves: Set<String> = ["ul", "ult", "ru", "removed-user-from-team"]
  /// Types of what people write.
  private static let spoken: Set<String> = ["", "e2e", "rm", "discussion-created-message"]

  init(tables: RocketTables, shape: JSONSplitter.Shape, _ options: ReadOptions) {
    self.tables = tables
    records = JSONBatch<Field>(JSONSplitter(shape))
    clock = GenericClock(zone: options.zone, dayFirst: nil)
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    // The download of a user's data names no room but the file's.
    let file = batch.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    records.read(batch, sink) { record, place in
      guard let time = record.first(of: [Field.time, Field.date, Field.number]) else { return sink.skip("no message") }
      let id = record.says(Field.room) ? record.string(Field.room) : file
      let prefix = Array("rocket-chat:\(id):".utf8)
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, time, clock, sink)
      let room = tables.rooms[id]
      header.channel = id.isEmpty ? nil : sink.name(room?.name ?? id)
      if room?.isPrivate == true { header.flags.insert(.privateChannel) }
      if room?.isDirect == true { header.flags.insert(.direct) }
      header.key = sink.name(prefix, record, Field.id)
      header.thread = sink.name(prefix, record, Field.thread)
      header.replyTo = header.thread
      header.actor =
        record.says(Field.user) || record.says(Field.username)
        ? sink.person(record, id: record.says(Field.user) ? Field.user : Field.username, names: [Field.name, Field.username])
        : sink.person(record, id: Field.plainName, names: [])
      let type = record.string(record.says(Field.type) ? Field.type : Field.plainType)
      if record.isSet(Field.bot) { header.flags.insert(.bot) }
      if !RocketMessages.spoken.contains(type) { return system(record, type, &header, sink) }
      if record.isSet(Field.edited) && type != "rm" { header.flags.insert(.edited) }
      if record.isSet(Field.file) || record.isSet(Field.files) { header.flags.insert(.attachment) }
      var mentioned: [Participant] = []
      record.elements(Field.mentions, RocketMessages.mention) { mention in
        // `@all` and `@here` are mentioned like people.
        if mention.equals(.id, "all") || mention.equals(.id, "here") { return }
        if let person = sink.person(mention, id: .id, names: [.username]) {
          mentioned.append(Participant(person: person, presence: .addressed))
        }
      }
      if type == "rm" { header.flags.insert(.deleted) }
      if type == "e2e" { sink.leaveOut("encrypted texts") }
      let text = type.isEmpty ? RocketMessages.withoutLinks(record.bytes(Field.text), &header) : []
      sink.record(header, participants: mentioned, text: text.span)
      if record.type(Field.reactions) == .object {
        record.lend(Field.reactions) { object in
          sink.leaveOutReactions(JSONPaths.members(in: object, from: 0).count { $0.opening == UInt8(ascii: "{") })
        }
      }
    }
  }

  private func system(_ record: JSONRecord<Field>, _ type: String, _ header: inout Header, _ sink: any RecordSink) {
    header.kind = .system
    if RocketMessages.joins.contains(type) { header.flags.insert(.joined) }
    if RocketMessages.leaves.contains(type) { header.flags.insert(.left) }
    if type == "r" { header.flags.insert(.renamed) }
    // Whoever was added or removed by somebody else is named in the text.
    if ["au", "ru", "added-user-to-team", "removed-user-from-team"].contains(type), record.hasText(Field.text) {
      let name = record.string(Field.text)
      header.actor = tables.userID(of: name).map { sink.person(.id, $0) } ?? sink.person(.name, name, name: name)
    }
    sink.record(header, participants: [], text: Span())
  }

  /// A quoted message is an invisible link before the text: `[ ](https://...) `; what it says stands in an attachment, which is not read.
  private static func withoutLinks(_ text: [UInt8], _ header: inout Header) -> [UInt8] {
    var position = 0
    while text[position...].starts(with: Array("[ ](".utf8)), let end = text.span.position(of: UInt8(ascii: ")"), in: position..<text.count)
    {
      header.flags.insert(.quotes)
      position = end + 1
      while position < text.count, text[position] <= 32 { position += 1 }
    }
    return position == 0 ? text : Array(text[position...])
  }
}
