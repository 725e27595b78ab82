import Decoding
import Events

extension ExportFormat {
  /// Read with a real exporter's file (`fixtures/mattermost`); posts of the API by its documentation.
  static let mattermost = ExportFormat(
    id: "mattermost", title: "Mattermost export",
    summary: """
      Bulk export (JSON lines that begin with the version), with its users, channels and nested replies, or posts as the API gives them \
      (`{"order": [...], "posts": {...}}`). Posts, replies and reactions become events; joining, leaving and renaming become system events.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.compactMap { entry in
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList else { return nil }
      // Newer servers put an `info` object into the line of the version.
      let isBulk = opening.isLines && opening.members.isSuperset(of: ["type", "version"]) && !opening.members.contains("text")
      return isBulk || MattermostPosts.isPosts(entry, of: export) ? Claim(records: [entry]) : nil
    }
  } open: { export, claim, _ in
    let entry = claim.records[0]
    if MattermostPosts.isPosts(entry, of: export) {
      let posts = MattermostPosts(export, entry)
      var open = OpenExport(batching: .whole(limit: MattermostPosts.limit)) { batch, sink in posts.read(batch, sink) }
      open.problems = posts.problems
      return open
    }
    let tables = MattermostTables(export, entry)
    let bulk = MattermostBulk(tables: tables)
    var open = OpenExport(batching: MattermostBulk.records.splitter.batching) { batch, sink in bulk.read(batch, sink) }
    open.people = tables.people
    open.channels = tables.records
    return open
  }
}

/// Turns the lines of a bulk export into events. It has no ids: a post is known by its channel, its writer and its time.
struct MattermostBulk: Sendable {
  let tables: MattermostTables

  enum Line: String, JSONField {
    case type, post
    case directPost = "direct_post"
  }

  static let records = JSONBatch<Line>(JSONSplitter(.lines))

  private enum Field: String, JSONField {
    case team, channel, user, message
    case time = "create_at"
    case edited = "edit_at"
    case type
    case bot = "props.from_bot"
    case webhook = "props.from_webhook"
    case attachments, reactions, replies
    case members = "channel_members"
    case participants
  }
  private static let post = JSONFields<Field>()
  private enum Reaction: String, JSONField {
    case user
    case time = "create_at"
    case emoji = "emoji_name"
  }
  private static let reaction = JSONFields<Reaction>()
  private static let clock = GenericClock(zone: .utc, dayFirst: nil)
  /// Lines that the tables are made of.
  private static let tableTypes = ["version", "team", "channel", "user", "bot", "direct_channel"]

  func read(_ batch: Batch, _ sink: any RecordSink) {
    MattermostBulk.records.read(batch, sink) { line, place in
      let type = line.string(.type)
      let field = type == "post" ? Line.post : .directPost
      guard line.type(field) == .object else {
        if MattermostBulk.tableTypes.contains(type) { return }
        return sink.leaveOut(type.isEmpty ? "line without a type" : type)
      }
      line.object(field, MattermostBulk.post) { post($0, place, sink) }
    }
  }

  private func post(_ record: JSONRecord<Field>, _ place: Place, _ sink: any RecordSink) {
    var header = Header(kind: .message, style: .chat, place: place)
    var channel = record.string(Field.channel)
    if channel.isEmpty {
      let members = MattermostTables.members(record, Field.members, Field.participants)
      channel = members.joined(separator: ",")
      header.flags.formUnion([.direct, .privateChannel])
      header.channel = sink.name(channel)
    } else {
      let key = record.string(Field.team) + "/" + channel
      header.channel = sink.name(tables.channels[key]?.name ?? channel)
      if tables.channels[key]?.isPrivate == true { header.flags.insert(.privateChannel) }
      channel = key
    }
    let prefix = Array("mattermost:\(channel):".utf8)
    fill(record, &header, prefix, sink)
    var part: UInt16 = 0
    record.elements(Field.replies, MattermostBulk.post) { reply in
      part = part == .max ? part : part + 1
      var answer = Header(kind: .message, style: .chat, place: place)
      answer.place.part = part
      answer.flags = header.flags.intersection([.direct, .privateChannel])
      answer.channel = header.channel
      answer.thread = header.key
      answer.replyTo = header.key
      fill(reply, &answer, prefix, sink)
    }
  }

  /// What posts and replies have in common.
  private func fill(_ record: JSONRecord<Field>, _ header: inout Header, _ prefix: [UInt8], _ sink: any RecordSink) {
    let key = prefix + record.bytes(Field.user) + Array(":".utf8) + record.bytes(Field.time)
    header.setTime(record, Field.time, MattermostBulk.clock, sink)
    header.key = sink.name(key.span)
    if record.isSet(Field.replies) { header.thread = header.key }
    header.actor = sink.person(record, id: Field.user, names: [])
    if record.isNonzero(Field.edited) { header.flags.insert(.edited) }
    if record.isSet(Field.attachments) { header.flags.insert(.attachment) }
    if record.equals(Field.bot, "true") || record.equals(Field.webhook, "true") || tables.bots.contains(record.string(Field.user)) {
      header.flags.insert(.bot)
    }
    let message = record.bytes(Field.message)
    if let change = MattermostNotice.change(
      type: record.string(Field.type), String(decoding: message, as: UTF8.self), by: record.string(Field.user))
    {
      header.kind = .system
      header.flags.formUnion(change.flags)
      if let person = change.person { header.actor = sink.person(.id, person) }
      sink.record(header, participants: [], text: Span())
    } else {
      sink.record(header, participants: [], text: message.span)
    }
    record.elements(Field.reactions, MattermostBulk.reaction) { reaction in
      guard reaction.isNonzero(.time) else { return sink.leaveOutReactions(1) }
      let own = key + Array(":".utf8) + reaction.bytes(.user) + Array(":".utf8) + reaction.bytes(.emoji)
      let event = header.reaction(
        by: sink.person(reaction, id: .user, names: []), at: reaction.text(.time) { MattermostBulk.clock.read($0) },
        key: sink.name(own.span))
      sink.occurrence(event, participants: header.writer)
    }
  }
}

/// What Mattermost itself reports in a channel.
enum MattermostNotice {
  /// - Parameters:
  ///   - type: `system_join_channel`; empty in bulk exports of older servers, where the sentence alone tells.
  ///   - user: whose post it is.
  /// - Returns: `nil` if somebody wrote it.
  static func change(type: String, _ message: String, by user: String) -> (flags: EventFlags, person: String?)? {
    if type.hasPrefix("system_") {
      let joins = [
        "system_join_channel", "system_add_to_channel", "system_join_team", "system_add_to_team", "system_guest_join_channel",
        "system_join_leave",
      ]
      let leaves = ["system_leave_channel", "system_remove_from_channel", "system_leave_team", "system_remove_from_team"]
      let flags: EventFlags =
        joins.contains(type) ? .joined : leaves.contains(type) ? .left : type == "system_displayname_change" ? .renamed : []
      return (flags, flags == .renamed ? nil : moved(message)?.person)
    }
    guard type.isEmpty, let moved = moved(message) else { return nil }
    // The sentence is the server's where it is about the one in whose name it stands, or says who added somebody.
    return moved.person == user || moved.byOthers ? (moved.flags, moved.person) : nil
  }

  private static func moved(_ message: String) -> (flags: EventFlags, person: String, byOthers: Bool)? {
    guard message.utf8.count < 200, let blank = message.firstIndex(of: " ") else { return nil }
    let person = message[..<blank].drop { $0 == "@" }
    let rest = message[message.index(after: blank)...]
    if person.isEmpty { return nil }
    switch rest {
    case "joined the channel.", "joined the team.", "has joined the channel.", "joined the channel as guest.":
      return (.joined, String(person), false)
    case "left the channel.", "left the team.", "has left the channel.": return (.left, String(person), false)
    case "was removed from the channel.", "was removed from the team.": return (.left, String(person), true)
    default:
      guard rest.hasPrefix("added to the channel by ") || rest.hasPrefix("added to the team by ") else { return nil }
      return rest.split(separator: " ").count == 6 ? (.joined, String(person), true) : nil
    }
  }
}
