import Decoding
import Events

/// A channel, with what its records need.
struct SlackChannel: Sendable {
  /// Unique in its workspace, and the same under every name; the folder's name where no table tells it.
  var id: String
  /// The folder that holds its day files.
  var folder: String
  var record: ChannelRecord

  /// A channel of which no table tells.
  /// - Parameter isListed: whether it would stand in a table if all could read it: then it is private. A conversation of two or few is, by its name.
  init(name: String, besideTables isListed: Bool = false) {
    id = name
    folder = name
    let isDirect = name.hasPrefix("mpdm-") || name.count >= 9 && name.first == "D" && name.allSatisfy { $0.isNumber || $0.isUppercase }
    record = ChannelRecord(name: name, members: [], isPrivate: isListed || isDirect, isDirect: isDirect)
  }

  init(id: String, folder: String, record: ChannelRecord) {
    self.id = id
    self.folder = folder
    self.record = record
  }

  /// What holds for everything written in it.
  var flags: EventFlags {
    var flags: EventFlags = []
    if record.isPrivate { flags.insert(.privateChannel) }
    if record.isDirect { flags.insert(.direct) }
    return flags
  }
}

/// The tables beside the channel folders: who the users are, which channels there are, and who is in them.
struct SlackTables {
  private(set) var people: [PersonRecord] = []
  private(set) var channels: [SlackChannel] = []
  private(set) var problems: [Problem] = []
  /// What the tables hold that is no message.
  private(set) var notes: [String] = []
  /// When the oldest channel was made.
  private var oldest: Timestamp?

  /// Tables of users, and tables of channels with what is true of all their rows.
  static let userTables = ["users.json", "org_users.json"]
  static let channelTables: [(name: String, isPrivate: Bool, isDirect: Bool)] = [
    ("channels.json", false, false), ("groups.json", true, false), ("dms.json", true, true), ("mpims.json", true, true),
  ]
  /// Tables that say nothing of messages.
  static let otherTables = [
    "integration_logs.json", "content_flags.json", "canvases.json", "lists.json", "huddle_transcripts.json", "file_conversations.json",
  ]

  private enum User: String, JSONField {
    case id, name
    case realName = "real_name"
    case isBot = "is_bot"
    case address = "profile.email"
    case displayName = "profile.display_name"
    case profileName = "profile.real_name"
  }

  private enum Channel: String, JSONField {
    case id, name, members, created
    case isPrivate = "is_private"
    case isDirect = "is_im"
    case isGroup = "is_mpim"
  }

  private enum Other: String, JSONField { case id }

  init(_ export: Export, _ claim: Claim) {
    for entry in claim.tables {
      let name = FolderPath(export.entries[entry].path).name
      if SlackTables.userTables.contains(name) {
        readUsers(entry, export)
      } else if let table = SlackTables.channelTables.first(where: { $0.name == name }) {
        readChannels(entry, export, isPrivate: table.isPrivate, isDirect: table.isDirect)
      } else {
        var count = 0
        problems += JSONTable<Other>().read(entry, of: export) { _ in count += 1 }
        if count > 0 { notes.append("\(export.entries[entry].path) holds no messages and is left alone (entries: \(count))") }
      }
    }
  }

  /// Free plans and retention rules leave out what is older: a channel that is older than the first message had messages that are not here.
  func retention(_ records: [Int], in export: Export) -> [String] {
    let days = records.compactMap { entry -> Day? in
      let path = FolderPath(export.entries[entry].path)
      return path.isDayFile ? Day(String(path.name.prefix(10))) : nil
    }
    guard let oldest, let first = days.min() else { return [] }
    let made = ZoneRules.utc.day(of: oldest)
    guard first - made > 30 else { return [] }
    return ["the oldest channel is of \(made), the first message file of \(first): what lies between was not exported, or nobody wrote"]
  }

  /// The channel of each entry with records, by the folder that it stands in: a channel's name or its id.
  func channels(of entries: [Int], in export: Export) -> [Int: SlackChannel] {
    var byFolder: [String: SlackChannel] = [:]
    for channel in channels.reversed() {
      byFolder[channel.id] = channel
      byFolder[channel.folder] = channel
    }
    var result: [Int: SlackChannel] = [:]
    for entry in entries {
      // An export that is one channel's folder, or one day file, has the channel's name only in the path on disk.
      let path = FolderPath(export.entries[entry].path)
      let folder = path.folder.isEmpty ? FolderPath(export.entries[entry].fullPath).folder : path.folder
      result[entry] = byFolder[folder] ?? SlackChannel(name: folder, besideTables: !channels.isEmpty)
    }
    return result
  }

  private mutating func readUsers(_ entry: Int, _ export: Export) {
    problems += JSONTable<User>().read(entry, of: export) { row in
      let id = row.string(.id)
      if id.isEmpty { return }
      var names: [String] = []
      for name in [User.displayName, .profileName, .realName, .name].map(row.string) where !name.isEmpty && !names.contains(name) {
        names.append(name)
      }
      people.append(
        PersonRecord(id: id, address: row.string(.address).lowercased(), names: names, bot: row.type(.isBot) == .true || id == "USLACKBOT"))
    }
  }

  private mutating func readChannels(_ entry: Int, _ export: Export, isPrivate: Bool, isDirect: Bool) {
    problems += JSONTable<Channel>().read(entry, of: export) { row in
      let id = row.string(.id)
      let folder = row.hasText(.name) ? row.string(.name) : id
      if folder.isEmpty { return }
      if let made = row.integer(.created), (1_000_000_000..<100_000_000_000).contains(made) {
        oldest = min(oldest ?? Timestamp(seconds: made), Timestamp(seconds: made))
      }
      let direct = isDirect || row.type(.isDirect) == .true || row.type(.isGroup) == .true
      // The name of a direct message among several is made of its members' names.
      let name = direct && !id.isEmpty ? id : folder
      let record = ChannelRecord(
        name: name, members: row.strings(.members), isPrivate: isPrivate || direct || row.type(.isPrivate) == .true, isDirect: direct)
      channels.append(SlackChannel(id: id.isEmpty ? folder : id, folder: folder, record: record))
    }
  }
}
