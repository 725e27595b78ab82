import Decoding
import Events

/// The log of a meeting that MeetBot kept: chat, with `#topic`, `#action`, `#agreed` and `#info` between.
struct MeetBotLog {
  private(set) var meeting = LoggedMeeting()
  private var nicks = NickTable()
  private var topic: [UInt8] = []
  private var isOn = false

  /// Commands that only steer the bot.
  private static let steering: Set<String> = [
    "chair", "unchair", "addchair", "undo", "nick", "lurk", "unlurk", "restrictlogs", "save", "replay", "commands", "vote", "startvote",
    "endvote",
    "showvote", "close", "inconclusive", "ping", "charset",
  ]

  init(_ lines: [LogLine?]) {
    for case let line? in lines where !line.nick.isEmpty {
      if line.kind == .renamed { nicks.note(line.nick, becomes: line.other) } else { nicks.note(line.nick, spoke: line.kind == .said) }
    }
    nicks.finish()
    for line in lines {
      var item = LoggedMeeting.Item(line: line ?? LogLine.unknown)
      if let line { read(line, &item) } else { item.skipped = "no line of a log" }
      meeting.items.append(item)
    }
  }

  private mutating func read(_ line: LogLine, _ item: inout LoggedMeeting.Item) {
    let who = nicks.name(line.nick)
    item.tell(by: who)
    item.topic = topic
    guard line.kind == .said || line.kind == .action else { return }
    if NickTable.isBot(line.nick) {
      item.flags = .bot
      readStart(line.text)
    } else if line.text.isEmpty {
      item.skipped = "no text"
    } else if line.kind == .said, line.text.first == UInt8(ascii: "#") {
      obey(line.text, by: who, &item)
    }
    if isOn, item.flags != .bot { meeting.isPresent(who) }
  }

  /// The bot says when it begins: `Meeting started Mon Mar  2 16:00:00 2026 UTC.  The chair is anna.`
  private mutating func readStart(_ text: [UInt8]) {
    guard meeting.day == nil, text.starts(with: Array("Meeting started ".utf8)) else { return }
    let words = String(decoding: text.prefix(80), as: UTF8.self).split(separator: " ").filter { !$0.contains(":") }.joined(separator: " ")
    meeting.day = WrittenDate.first(in: words[...]).flatMap { WrittenDate.day($0, after: Day(number: 0)) }
    if words.contains(" UTC") { meeting.offset = 0 }
  }

  private mutating func obey(_ text: [UInt8], by who: [UInt8], _ item: inout LoggedMeeting.Item) {
    let end = text.firstIndex(of: 32) ?? text.count
    let command = String(decoding: text[1..<end], as: UTF8.self).lowercased()
    let rest = Array(text[end...]).trimmed
    switch command {
    case "startmeeting":
      isOn = true
      if meeting.first == nil { meeting.first = meeting.items.count }
      if !rest.isEmpty { meeting.title = rest }
      item.skipped = "command"
    case "endmeeting":
      isOn = false
      meeting.last = meeting.items.count
      item.skipped = "command"
      meeting.isPresent(who)
    case "meetingname", "meetingtopic":
      if meeting.title.isEmpty { meeting.title = rest }
      item.skipped = "command"
    case "topic", "subtopic":
      topic = rest
      item.skipped = "topic"
    case "action":
      (item.kind, item.flags, item.text, item.actor) = (.minute, .action, rest, [])
      item.isInMinutes = true
      item.participants = owners(rest).map { ($0, .addressed) }
    case "agreed", "agree", "accepted", "accept", "rejected":
      (item.kind, item.flags, item.text, item.actor) = (.minute, .decision, rest, [])
      item.isInMinutes = true
    case "info", "idea", "link", "help", "halp", "motion":
      (item.kind, item.text) = (.utterance, rest)
      item.isInMinutes = true
    case "here": item.skipped = "command"
    case let other where MeetBotLog.steering.contains(other): item.skipped = "command"
    default: break
    }
  }

  /// Everybody whose name stands in an action, as the bot itself has it.
  private func owners(_ text: [UInt8]) -> [[UInt8]] {
    var owners: [[UInt8]] = []
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isDigit || $0 >= 0x80 || "-_[]\\`^{}|".utf8.contains($0)) }) {
      if let known = nicks.exact(Array(word)), !owners.contains(known) { owners.append(known) }
    }
    return owners
  }
}
