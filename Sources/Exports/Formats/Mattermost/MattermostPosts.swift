import Decoding
import Events

/// Turns posts as the API gives them into events: an object that holds each post under its id, and a list of the ids.
struct MattermostPosts: Sendable {
  private(set) var posts = JSONLists<Void>()
  private(set) var problems: [Problem] = []

  /// The API gives 200 posts at a time; whoever joins its answers does not join so many.
  static let limit = 256 << 20

  private enum Field: String, JSONField {
    case id
    case time = "create_at"
    case edited = "edit_at"
    case deleted = "delete_at"
    case user = "user_id"
    case channel = "channel_id"
    case root = "root_id"
    case original = "original_id"
    case message, type
    case bot = "props.from_bot"
    case webhook = "props.from_webhook"
    case files = "file_ids"
    case reactions = "metadata.reactions"
    case added = "props.addedUserId"
    case removed = "props.removedUserId"
  }
  private static let records = JSONBatch<Field>(JSONSplitter(.array(key: nil)))
  private enum Reaction: String, JSONField {
    case user = "user_id"
    case time = "create_at"
    case emoji = "emoji_name"
  }
  private static let reaction = JSONFields<Reaction>()
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)

  /// Whether an entry holds posts. Their ids, which stand before them, may fill its head.
  static func isPosts(_ entry: Int, of export: Export) -> Bool {
    guard let opening = JSONOpening(export.entries[entry]), opening.members.contains("order") else { return false }
    if opening.members.contains("posts") { return true }
    var isPosts = false
    _ = export.bytes(at: [(entry: entry, offset: 0, length: 64 << 10)]) { _, bytes in
      isPosts = JSONOpening(bytes)?.members.contains("posts") ?? false
    }
    return isPosts
  }

  init(_ export: Export, _ entry: Int) {
    do throws(Problem) {
      let bytes = try export.contents(of: entry, limit: MattermostPosts.limit)
      posts.add(entry, MattermostPosts.ranges(in: bytes.span), ())
    } catch let error {
      problems.append(error)
    }
  }

  /// Where each post stands.
  private static func ranges(in bytes: Span<UInt8>) -> [Range<Int64>] {
    let splitter = JSONSplitter(.array(key: nil))
    guard let outermost = bytes.position(of: UInt8(ascii: "{"), in: 0..<bytes.count),
      case .found(let start) = JSONSplitter.arrayStart(under: Array("posts".utf8), bracket: UInt8(ascii: "{"), in: bytes, from: outermost)
    else { return [] }
    var ranges: [Range<Int64>] = []
    var index = start
    var patience = JSONPatience(bytes.count)
    // Name, colon, post, comma.
    while index < bytes.count, bytes[index] != UInt8(ascii: "}") {
      if bytes[index] == UInt8(ascii: "{") {
        guard let range = splitter.next(in: bytes, from: index, atEnd: true, &patience) else { break }
        ranges.append(Int64(range.lowerBound)..<Int64(range.upperBound))
        index = range.upperBound
      } else if bytes[index] == UInt8(ascii: "\"") {
        index = JSONSplitter.end(in: bytes, from: index) ?? bytes.count
      } else {
        index += 1
      }
    }
    return ranges
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    posts.read(batch, MattermostPosts.records, sink) { record, place, _ in
      guard record.says(Field.id), record.says(Field.time) else { return sink.skip("no message") }
      // The earlier texts of an edited post are kept as posts of their own.
      if record.hasText(Field.original) { return sink.skip("earlier version") }
      let key = Array("mattermost:".utf8)
      var header = Header(kind: .message, style: .chat, place: place)
      header.setTime(record, Field.time, MattermostPosts.clock, sink)
      header.key = sink.name(key, record, Field.id)
      header.channel = sink.name([], record, Field.channel)
      if record.hasText(Field.root) {
        header.thread = sink.name(key, record, Field.root)
        header.replyTo = header.thread
      }
      header.actor = sink.person(record, id: Field.user, names: [])
      if record.isNonzero(Field.edited) { header.flags.insert(.edited) }
      if record.isSet(Field.files) { header.flags.insert(.attachment) }
      if record.equals(Field.bot, "true") || record.equals(Field.webhook, "true") { header.flags.insert(.bot) }
      let type = record.string(Field.type)
      if type.hasPrefix("system_"), let change = MattermostNotice.change(type: type, "", by: "") {
        header.kind = .system
        header.flags.formUnion(change.flags)
        if let moved = record.first(of: [Field.added, Field.removed]) { header.actor = sink.person(record, id: moved, names: []) }
        return sink.record(header, participants: [], text: Span())
      }
      if record.isNonzero(Field.deleted) {
        header.flags.insert(.deleted)
        sink.record(header, participants: [], text: Span())
      } else {
        record.text(Field.message) { sink.record(header, participants: [], text: $0) }
      }
      record.elements(Field.reactions, MattermostPosts.reaction) { reaction in
        guard reaction.isNonzero(.time) else { return sink.leaveOutReactions(1) }
        let own = key + record.bytes(Field.id) + Array(":".utf8) + reaction.bytes(.user) + Array(":".utf8) + reaction.bytes(.emoji)
        let event = header.reaction(
          by: sink.person(reaction, id: .user, names: []), at: reaction.text(.time) { MattermostPosts.clock.read($0) },
          key: sink.name(own.span))
        sink.occurrence(event, participants: header.writer)
      }
    }
  }
}
