import Events
import Output

/// Writes the chat as a Slack export: user and channel tables, and one file a channel and day.
struct SlackWriter {
  let alliance: SimulatedAlliance
  private let team: String
  private let channelIDs: [String]

  init(alliance: SimulatedAlliance) {
    self.alliance = alliance
    var random = Seeded(0).fork("slack " + alliance.id)
    self.team = "T0" + slackCode(&random, 8)
    self.channelIDs = alliance.channels.map { _ in "C0" + slackCode(&random, 9) }
  }

  /// All files, below `exports/slack/`.
  var files: [SimulatedFile] {
    [SimulatedFile("exports/slack/users.json", users), SimulatedFile("exports/slack/channels.json", channels)]
      + alliance.channels.indices.flatMap { days(of: $0) }
  }

  private var created: Int { Int(alliance.zone.instant(day: alliance.from, millisecondsOfDay: 30_000_000).milliseconds / 1000) }

  /// Four blanks a level, everything outside ASCII and every slash as codes: as Slack writes it.
  static let layout = JSONLayout.indented(by: 4, asASCII: true)

  private static func written(_ items: [JSONValue]) -> String { JSONValue.list(items).rendered(layout) + "\n" }

  private var users: String {
    SlackWriter.written(
      alliance.people.map { person in
        .pairs([
          "id": .text(person.userID), "team_id": .text(team), "name": .text(String(person.address.prefix { $0 != "@" })),
          "deleted": .flag(false), "real_name": .text(person.name), "tz": .text(alliance.zone.identifier),
          "profile": .pairs([
            "title": .text(person.role), "real_name": .text(person.name), "display_name": .text(person.firstName),
            "email": .text(person.address), "team": .text(team),
          ]), "is_bot": .flag(false), "updated": .integer(created),
        ])
      })
  }

  private var channels: String {
    func note(_ value: String) -> JSONValue {
      .pairs(["value": .text(value), "creator": .text(""), "last_set": .integer(value.isEmpty ? 0 : created)])
    }
    return SlackWriter.written(
      alliance.channels.enumerated().map { index, channel in
        let members = members(of: index).map { alliance.people[$0].userID }
        return .pairs([
          "id": .text(channelIDs[index]), "name": .text(channel.name), "created": .integer(created), "creator": .text(members.first ?? ""),
          "is_archived": .flag(false), "is_general": .flag(index == 0), "members": .texts(members), "topic": note(""),
          "purpose": note(channel.purpose),
        ])
      })
  }

  private func members(of channel: Int) -> [Int] {
    alliance.people.indices.filter { alliance.channels[channel].parties.contains(alliance.people[$0].party) }
  }

  /// A record of the export: a message, or somebody's joining.
  private struct Line {
    var time: Timestamp
    var id: Int
    var message: SimulatedMessage?
    var joining: Int?
  }

  private func days(of channel: Int) -> [SimulatedFile] {
    var lines = alliance.messages.filter { $0.medium == .chat(channel) }.map { Line(time: $0.time, id: $0.id, message: $0) }
    let threads = Dictionary(grouping: lines.compactMap(\.message), by: \.thread)
    for (position, person) in members(of: channel).enumerated() {
      let joined = alliance.zone.instant(day: alliance.people[person].joined, millisecondsOfDay: 30_060_000 + Int64(position) * 7_000)
      lines.append(Line(time: joined, id: 900_000 + person, joining: person))
    }
    lines.sort { ($0.time, $0.id) < ($1.time, $1.id) }
    // Slack names the files by the day in the workspace's zone, while the time inside is UTC.
    let byDay = Dictionary(grouping: lines) { alliance.zone.day(of: $0.time) }
    return byDay.keys.sorted().map { day in
      let records = (byDay[day] ?? []).flatMap { line in
        [line.message.map { record(of: $0, in: threads[$0.thread] ?? []) }, line.joining.map { record(ofJoining: $0, line) }].compactMap(
          \.self)
      }
      return SimulatedFile("exports/slack/\(alliance.channels[channel].name)/\(day).json", SlackWriter.written(records))
    }
  }

  private func record(ofJoining person: Int, _ line: Line) -> JSONValue {
    let id = alliance.people[person].userID
    return .pairs([
      "user": .text(id), "type": .text("message"), "subtype": .text("channel_join"), "ts": .text(stamp(line.time, line.id)),
      "text": .text("<@\(id)> has joined the channel"),
    ])
  }

  private func record(of message: SimulatedMessage, in thread: [SimulatedMessage]) -> JSONValue {
    let person = alliance.people[message.writer]
    let mention = message.mention.map { "<@\(alliance.people[$0].userID)> " } ?? ""
    var members: [JSONValue.Member] = [
      .init("client_msg_id", .text(messageID(message))), .init("type", .text("message")),
      .init("text", .text(mention + XMLText.text(message.text))), .init("user", .text(person.userID)),
      .init("ts", .text(stamp(message.time, message.id))), .init("team", .text(team)),
    ]
    if let edited = message.edited {
      members.append(.init("edited", .pairs(["user": .text(person.userID), "ts": .text(stamp(edited, 0))])))
    }
    members += place(of: message, in: thread)
    if !message.reactions.isEmpty {
      let reactions = message.reactions.map { reaction -> JSONValue in
        .pairs([
          "name": .text(reaction.name), "users": .texts(reaction.people.map { alliance.people[$0].userID }),
          "count": .integer(reaction.people.count),
        ])
      }
      members.append(.init("reactions", .list(reactions)))
    }
    return .object(members)
  }

  /// What a message says of the thread that it is in.
  private func place(of message: SimulatedMessage, in thread: [SimulatedMessage]) -> [JSONValue.Member] {
    guard thread.count > 1, let parent = thread.min(by: { ($0.time, $0.id) < ($1.time, $1.id) }) else { return [] }
    let start = JSONValue.Member("thread_ts", .text(stamp(parent.time, parent.id)))
    guard parent.id == message.id else {
      return [start, .init("parent_user_id", .text(alliance.people[parent.writer].userID))]
    }
    let replies = thread.filter { $0.id != parent.id }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    var users: [String] = []
    for reply in replies where !users.contains(alliance.people[reply.writer].userID) { users.append(alliance.people[reply.writer].userID) }
    return [
      start, .init("reply_count", .integer(replies.count)), .init("reply_users_count", .integer(users.count)),
      .init("latest_reply", .text(replies.last.map { stamp($0.time, $0.id) } ?? "")), .init("reply_users", .texts(users)),
      .init(
        "replies",
        .list(
          replies.map { .pairs(["user": .text(alliance.people[$0.writer].userID), "ts": .text(stamp($0.time, $0.id))]) })),
    ]
  }

  /// `1778489412.000100`: seconds and a fraction that no other message of the alliance has in that second.
  private func stamp(_ time: Timestamp, _ id: Int) -> String {
    let fraction = String(id * 104_729 % 1_000_000)
    return "\(time.milliseconds / 1000)." + String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
  }

  private func messageID(_ message: SimulatedMessage) -> String {
    var random = Seeded(UInt64(message.id)).fork(alliance.id)
    let digits = Array(String(random.next(), radix: 16) + String(random.next(), radix: 16) + String(repeating: "0", count: 32)).prefix(32)
      .map(String.init)
    return [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]].map { $0.joined() }.joined(separator: "-")
  }
}
