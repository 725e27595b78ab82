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

  private enum Line: String, JSONField {
    case type
    case channelTeam = "channel.team"
    case channelName = "channel.name"
    case channelShown = "channel.display_name"
    case channelType = "channel.type"
    case username = "user.username"
    case email = "user.email"
    case nickname = "user.nickname"
    case firstName = "user.first_name"
    case lastName = "user.last_name"
    case teams = "user.teams"
    case bot = "bot.username"
    case directMembers = "direct_channel.members"
    case directParticipants = "direct_channel.participants"
    case postMembers = "direct_post.channel_members"
    case postParticipants = "direct_post.participants"
    case botShown = "bot.display_name"
  }
  private enum Membership: String, JSONField { case name, channels }
  private enum Named: String, JSONField { case name }
  private enum Member: String, JSONField { case username }
  private static let line = JSONBatch<Line>(JSONSplitter(.lines))
  private static let membership = JSONFields<Membership>()
  private static let named = JSONFields<Named>()
  private static let participant = JSONFields<Member>()

  init(_ export: Export, _ entry: Int) {
    var members: [String: [String]] = [:]
    // What cannot be read is reported when the posts are read.
    _ = export.batches(of: [entry], batching: MattermostTables.line.splitter.batching) { batch in
      MattermostTables.line.read(batch, SilentSink()) { row, _ in
        switch row.string(.type) {
        case "channel":
          let record = ChannelRecord(
            name: row.string(row.hasText(.channelShown) ? .channelShown : .channelName), members: [],
            isPrivate: row.equals(.channelType, "P"))
          channels[row.string(.channelTeam) + "/" + row.string(.channelName)] = record
        case "user":
          let user = row.string(.username)
          let name = [row.string(.firstName), row.string(.lastName)].filter { !$0.isEmpty }.joined(separator: " ")
          people.append(
            PersonRecord(
              id: user, address: row.string(.email).lowercased(), names: [name, row.string(.nickname), user].filter { !$0.isEmpty }))
          row.elements(.teams, MattermostTables.membership) { team in
            let name = team.string(.name)
            team.elements(.channels, MattermostTables.named) { channel in
              members[name + "/" + channel.string(.name), default: []].append(user)
            }
          }
        case "bot":
          bots.insert(row.string(.bot))
          people.append(
            PersonRecord(id: row.string(.bot), names: [row.string(.botShown), row.string(.bot)].filter { !$0.isEmpty }, bot: true))
        case "direct_channel": add(MattermostTables.members(row, .directMembers, .directParticipants))
        case "direct_post": add(MattermostTables.members(row, .postMembers, .postParticipants))
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
  static func members<Field>(_ record: JSONRecord<Field>, _ names: Field, _ participants: Field) -> [String] {
    var members = record.strings(names)
    if members.isEmpty { record.elements(participants, participant) { members.append($0.string(.username)) } }
    return members.sorted()
  }
}
