import Decoding
import Events

/// Turns posts as the API gives them into events: an object that holds each post under its id, and a list of the ids.
struct MattermostPosts: Sendable {
  private(set) var posts = JSONLists<Void>()
  private(set) var problems: [Problem] = []

  /// The API gives 200 posts at a time; whoever joins its answers does not join so many.
  static let limit = 256 << 20

  private enum Field {
    static let id = 0, time = 1, edited = 2, deleted = 3, user = 4, channel = 5, root = 6, original = 7, message = 8, type = 9, bot = 10
    static let webhook = 11, files = 12, reactions = 13, added = 14, removed = 15
  }
  private static let records = JSONBatch(
    fields: JSONFields([
      "id", "create_at", "edit_at", "delete_at", "user_id", "channel_id", "root_id", "original_id", "message", "type", "props.from_bot",
      "props.from_webhook", "file_ids", "metadata.reactions", "props.addedUserId", "props.removedUserId",
    ]), splitter: JSONSplitter(.array(key: nil)))
  private static let reaction = JSONFields(["user_id", "create_at", "emoji_name"])
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
        guard reaction.isNonzero(1) else { return sink.leaveOutReactions(1) }
        let own = key + record.bytes(Field.id) + Array(":".utf8) + reaction.bytes(0) + Array(":".utf8) + reaction.bytes(2)
        let event = header.reaction(
          by: sink.person(reaction, id: 0, names: []), at: reaction.text(1) { MattermostPosts.clock.read($0) }, key: sink.name(own.span))
        sink.occurrence(event, participants: header.writer)
      }
    }
  }
}
