import Decoding
import Events

extension ExportFormat {
  /// By the code of programs that read it; no lawful sample was found.
  static let googleChat = ExportFormat(
    id: "google-chat", title: "Google Chat, by Takeout",
    summary: """
      `messages.json` of the groups and direct messages in a Takeout of Google Chat, with `group_info.json` beside it. Messages become events with \
      author and thread; quoted messages are not heard.
      """,
    verified: false
  ) { export, unclaimed in
    var claim = Claim(records: [])
    for entry in unclaimed {
      guard let opening = JSONOpening(export.entries[entry]), !opening.isList else { continue }
      let record = opening.record(under: "messages")
      if record.contains("created_date"), record.contains("creator") || record.contains("message_id") || record.contains("topic_id") {
        claim.records.append(entry)
      } else if opening.members.contains("members") && !opening.record(under: "members").isDisjoint(with: ["email", "user_type"]) {
        claim.tables.append(entry)
      } else if opening.members.isSuperset(of: ["user", "user.user_type"]) || opening.members.isSuperset(of: ["user", "membership_info"]) {
        claim.tables.append(entry)
      }
    }
    return claim.records.isEmpty ? [] : [claim]
  } open: { export, claim, options in
    let messages = GoogleChatMessages(export, claim, options)
    var open = OpenExport(batching: GoogleChatMessages.records.splitter.batching) { batch, sink in messages.read(batch, sink) }
    open.people = messages.people
    open.channels = messages.groups.values.sorted { $0.name < $1.name }
    open.problems = messages.problems
    return open
  }
}

/// Turns the messages of groups into events.
struct GoogleChatMessages: Sendable {
  /// By the folder that holds the group's files.
  private(set) var groups: [String: ChannelRecord] = [:]
  private(set) var people: [PersonRecord] = []
  private(set) var problems: [Problem] = []
  private let zone: ZoneRules

  static let records = JSONBatch<Field>(JSONSplitter(.array(key: "messages")))

  enum Field: String, JSONField {
    case name = "creator.name"
    case email = "creator.email"
    case type = "creator.user_type"
    case date = "created_date"
    case text
    case topic = "topic_id"
    case id = "message_id"
    case quoted = "quoted_message_metadata"
    case files = "attached_files"
    case state = "message_state"
    case versions = "previous_message_versions"
    case updated = "updated_date"
    case reactions
  }

  private enum Group: String, JSONField { case name, members }

  private enum Member: String, JSONField {
    case name, email
    case type = "user_type"
  }

  init(_ export: Export, _ claim: Claim, _ options: ReadOptions) {
    zone = options.zone
    for entry in claim.records {
      let folder = FolderPath(export.entries[entry].fullPath).folder
      groups[folder] = GoogleChatMessages.group(folder, name: folder)
    }
    let member = JSONFields<Member>()
    let folders = Dictionary(uniqueKeysWithValues: claim.tables.map { ($0, FolderPath(export.entries[$0].fullPath).folder) })
    problems = JSONTable<Group>().read(claim.tables, of: export) { entry, row in
      guard let folder = folders[entry], groups[folder] != nil else { return }
      var group = GoogleChatMessages.group(folder, name: row.hasText(.name) ? row.string(.name) : folder)
      row.elements(.members, member) { person in
        let address = person.string(.email).lowercased()
        if address.isEmpty { return }
        group.members.append(address)
        people.append(
          PersonRecord(
            id: address, address: address, names: person.hasText(.name) ? [person.string(.name)] : [], bot: person.equals(.type, "Bot")))
      }
      groups[folder] = group
    }
    // Groups may have one name, which then says less than their folders.
    let namesakes = Dictionary(grouping: groups.keys) { groups[$0]?.name ?? "" }.values.filter { $0.count > 1 }
    for folder in namesakes.joined() { groups[folder]?.name = folder }
  }

  /// The folders of direct messages are called `DM <id>`, those of others `Space <id>`.
  private static func group(_ folder: String, name: String) -> ChannelRecord {
    let isDirect = folder.hasPrefix("DM ")
    return ChannelRecord(name: isDirect ? folder : name, members: [], isPrivate: isDirect, isDirect: isDirect)
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let group = groups[FolderPath(batch.path).folder]
    let prefix = Array("google-chat:".utf8)
    GoogleChatMessages.records.read(batch, sink) { record, place in
      guard record.says(Field.date) || record.says(Field.text) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: place)
      let date = GoogleChatDate.read(record.string(Field.date), zone: zone)
      header.setTime(date)
      // The account's language decides how Takeout writes dates.
      if date == .none, record.hasText(Field.date) { record.text(Field.date) { sink.unread(date: $0) } }
      if let group {
        header.channel = group.name.isEmpty ? nil : sink.name(group.name)
        if group.isDirect { header.flags = [.direct, .privateChannel] }
      }
      header.key = sink.name(prefix, record, Field.id)
      header.thread = sink.name(prefix + Array("topic:".utf8), record, Field.topic)
      header.actor =
        record.hasText(Field.email)
        ? record.text(Field.email) { email in record.text(Field.name) { sink.person(.address, email, name: $0) } }
        : sink.person(record, id: Field.email, names: [Field.name])
      if record.equals(Field.type, "Bot") { header.flags.insert(.bot) }
      if record.isSet(Field.versions) || record.isSet(Field.updated) { header.flags.insert(.edited) }
      if record.isSet(Field.files) { header.flags.insert(.attachment) }
      if record.isSet(Field.quoted) { header.flags.insert(.quotes) }
      if record.equals(Field.state, "DELETED") {
        header.flags.insert(.deleted)
        return sink.record(header, participants: [], text: Span())
      }
      record.text(Field.text) { sink.record(header, participants: [], text: $0) }
      sink.leaveOutReactions(record.count(Field.reactions))
    }
  }
}

/// `Tuesday, September 6, 2016 at 5:01:12 PM UTC`, in the words of the account's language and with one of several blanks before `PM`.
enum GoogleChatDate {
  static func read(_ text: String, zone: ZoneRules) -> GenericClock.Reading {
    guard let date = WrittenDate.first(in: text[...]), let year = date.year, let day = Day(year: year, month: date.month, day: date.day)
    else {
      return .none
    }
    let words = text[date.range.upperBound...].split { $0.isWhitespace || $0 == "," }
    guard let clock = words.firstIndex(where: { $0.contains(":") }) else { return .none }
    let numbers = words[clock].split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(numbers.count), var hour = numbers.first, (0..<24).contains(hour),
      numbers.dropFirst().allSatisfy((0..<60).contains)
    else {
      return .none
    }
    let rest = words[(clock + 1)...].map { $0.lowercased() }
    let half = rest.first?.filter(\.isLetter)
    if half == "am" || half == "pm" { hour = hour % 12 + (half == "pm" ? 12 : 0) }
    let milliseconds = Int64(hour * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)) * 1000
    if rest.last == "utc" || rest.last == "gmt" { return .instant(ZoneRules.utc.instant(day: day, millisecondsOfDay: milliseconds), .utc) }
    return .instant(zone.instant(day: day, millisecondsOfDay: milliseconds), .floating)
  }
}
