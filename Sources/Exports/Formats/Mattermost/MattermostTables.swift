import Decoding
import Events

/// The users and channels of a bulk export, which stand in the same file before the posts.
struct MattermostTables: Sendable {
  private(set) var people: [PersonRecord] = []
  /// By `<team>/<channel>`.
  private(set) var channels: [String: ChannelRecord] = [:]
  private(set) var bots: Set<String> = []
  /// By the names of their members.
  private var directs: [String: ChannelRecord] = [:]

  /// All channels, in the order of their names.
  var records: [ChannelRecord] { (Array(channels.values) + Array(directs.values)).sorted { $0.name < $1.name } }

  private static let line = JSONBatch(
    fields: JSONFields([
      "type", "channel.team", "channel.name", "channel.display_name", "channel.type", "user.username", "user.email", "user.nickname",
      "user.first_name", "user.last_name", "user.teams", "bot.username", "direct_channel.members", "direct_channel.participants",
      "direct_post.channel_members", "direct_post.participants", "bot.display_name",
    ]), splitter: JSONSplitter(.lines))
  private static let membership = JSONFields(["name", "channels"])
  private static let named = JSONFields(["name"])
  private static let participant = JSONFields(["username"])

  init(_ export: Export, _ entry: Int) {
    var members: [String: [String]] = [:]
    // What cannot be read is reported when the posts are read.
    _ = export.batches(of: [entry], batching: MattermostTables.line.splitter.batching) { batch in
      MattermostTables.line.read(batch, SilentSink()) { row, _ in
        switch row.string(0) {
        case "channel":
          let record = ChannelRecord(name: row.string(row.hasText(3) ? 3 : 2), members: [], isPrivate: row.equals(4, "P"))
          channels[row.string(1) + "/" + row.string(2)] = record
        case "user":
          let user = row.string(5)
          let name = [row.string(8), row.string(9)].filter { !$0.isEmpty }.joined(separator: " ")
          people.append(
            PersonRecord(id: user, address: row.string(6).lowercased(), names: [name, row.string(7), user].filter { !$0.isEmpty }))
          row.elements(10, MattermostTables.membership) { team in
            let name = team.string(0)
            team.elements(1, MattermostTables.named) { channel in members[name + "/" + channel.string(0), default: []].append(user) }
          }
        case "bot":
          bots.insert(row.string(11))
          people.append(PersonRecord(id: row.string(11), names: [row.string(16), row.string(11)].filter { !$0.isEmpty }, bot: true))
        case "direct_channel": add(MattermostTables.members(row, 12, 13))
        case "direct_post": add(MattermostTables.members(row, 14, 15))
        default: break
        }
      }
    }
    for (key, list) in members { channels[key]?.members = list }
    // Every team has a channel called Town Square.
    let namesakes = Dictionary(grouping: channels.keys) { channels[$0]?.name ?? "" }.values.filter { $0.count > 1 }
    for key in namesakes.joined() { channels[key]?.name += " (\(key.prefix { $0 != "/" }))" }
  }

  private mutating func add(_ members: [String]) {
    let name = members.joined(separator: ",")
    directs[name] = ChannelRecord(name: name, members: members, isPrivate: true, isDirect: true)
  }

  /// Who is in a direct channel, sorted, so that they name it: a list of names, or of participants in newer exports.
  static func members(_ record: JSONRecord, _ names: Int, _ participants: Int) -> [String] {
    var members = record.strings(names)
    if members.isEmpty { record.elements(participants, participant) { members.append($0.string(0)) } }
    return members.sorted()
  }
}
