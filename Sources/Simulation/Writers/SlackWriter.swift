import Events

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

  private var users: String {
    var json = JSONText()
    json.open("[")
    for person in alliance.people {
      json.open("{")
      json.put("id", .string(person.userID))
      json.put("team_id", .string(team))
      json.put("name", .string(String(person.address.prefix { $0 != "@" })))
      json.put("deleted", .bool(false))
      json.put("real_name", .string(person.name))
      json.put("tz", .string(alliance.zone.identifier))
      json.open("{", key: "profile")
      json.put("title", .string(person.role))
      json.put("real_name", .string(person.name))
      json.put("display_name", .string(person.firstName))
      json.put("email", .string(person.address))
      json.put("team", .string(team))
      json.close("}")
      json.put("is_bot", .bool(false))
      json.put("updated", .number(created))
      json.close("}")
    }
    json.close("]")
    return json.text + "\n"
  }

  private var channels: String {
    var json = JSONText()
    json.open("[")
    for (index, channel) in alliance.channels.enumerated() {
      let members = members(of: index)
      json.open("{")
      json.put("id", .string(channelIDs[index]))
      json.put("name", .string(channel.name))
      json.put("created", .number(created))
      json.put("creator", .string(members.first.map { alliance.people[$0].userID } ?? ""))
      json.put("is_archived", .bool(false))
      json.put("is_general", .bool(index == 0))
      json.put("members", .strings(members.map { alliance.people[$0].userID }))
      for (key, value) in [("topic", ""), ("purpose", channel.purpose)] {
        json.open("{", key: key)
        json.put("value", .string(value))
        json.put("creator", .string(""))
        json.put("last_set", .number(value.isEmpty ? 0 : created))
        json.close("}")
      }
      json.close("}")
    }
    json.close("]")
    return json.text + "\n"
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
      var json = JSONText()
      json.open("[")
      for line in byDay[day] ?? [] {
        if let message = line.message { put(message, in: threads[message.thread] ?? [], &json) }
        if let person = line.joining { put(joining: person, line, &json) }
      }
      json.close("]")
      return SimulatedFile("exports/slack/\(alliance.channels[channel].name)/\(day).json", json.text + "\n")
    }
  }

  private func put(joining person: Int, _ line: Line, _ json: inout JSONText) {
    let id = alliance.people[person].userID
    json.open("{")
    json.put("user", .string(id))
    json.put("type", .string("message"))
    json.put("subtype", .string("channel_join"))
    json.put("ts", .string(stamp(line.time, line.id)))
    json.put("text", .string("<@\(id)> has joined the channel"))
    json.close("}")
  }

  private func put(_ message: SimulatedMessage, in thread: [SimulatedMessage], _ json: inout JSONText) {
    let person = alliance.people[message.writer]
    let mention = message.mention.map { "<@\(alliance.people[$0].userID)> " } ?? ""
    let escaped = message.text.flatMap { (c: Character) -> String in c == "&" ? "&amp;" : c == "<" ? "&lt;" : c == ">" ? "&gt;" : String(c)
    }
    json.open("{")
    json.put("client_msg_id", .string(messageID(message)))
    json.put("type", .string("message"))
    json.put("text", .string(mention + escaped))
    json.put("user", .string(person.userID))
    json.put("ts", .string(stamp(message.time, message.id)))
    json.put("team", .string(team))
    if let edited = message.edited {
      json.open("{", key: "edited")
      json.put("user", .string(person.userID))
      json.put("ts", .string(stamp(edited, 0)))
      json.close("}")
    }
    putThread(message, thread, &json)
    if !message.reactions.isEmpty {
      json.open("[", key: "reactions")
      for reaction in message.reactions {
        json.open("{")
        json.put("name", .string(reaction.name))
        json.put("users", .strings(reaction.people.map { alliance.people[$0].userID }))
        json.put("count", .number(reaction.people.count))
        json.close("}")
      }
      json.close("]")
    }
    json.close("}")
  }

  private func putThread(_ message: SimulatedMessage, _ thread: [SimulatedMessage], _ json: inout JSONText) {
    guard thread.count > 1, let parent = thread.min(by: { ($0.time, $0.id) < ($1.time, $1.id) }) else { return }
    json.put("thread_ts", .string(stamp(parent.time, parent.id)))
    guard parent.id == message.id else {
      json.put("parent_user_id", .string(alliance.people[parent.writer].userID))
      return
    }
    let replies = thread.filter { $0.id != parent.id }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    var users: [String] = []
    for reply in replies where !users.contains(alliance.people[reply.writer].userID) { users.append(alliance.people[reply.writer].userID) }
    json.put("reply_count", .number(replies.count))
    json.put("reply_users_count", .number(users.count))
    json.put("latest_reply", .string(replies.last.map { stamp($0.time, $0.id) } ?? ""))
    json.put("reply_users", .strings(users))
    json.open("[", key: "replies")
    for reply in replies {
      json.open("{")
      json.put("user", .string(alliance.people[reply.writer].userID))
      json.put("ts", .string(stamp(reply.time, reply.id)))
      json.close("}")
    }
    json.close("]")
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
