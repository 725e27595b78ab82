import Decoding
import Events

/// The log of a meeting whose scribe writes what others say: `<anna> bert: We are late.` is Bert's sentence.
///
/// The whole file is looked at before any of it is told: a correction changes a line above it, and "..." goes on with whoever spoke last.
struct ScribedLog {
  private(set) var meeting = LoggedMeeting()
  /// How many lines back a correction reaches.
  private static let reach = 200
  private var nicks = NickTable()
  private var scribes: [[UInt8]] = []
  private var speaker: [UInt8] = []
  private var topic: [UInt8] = []

  /// Words before a colon that name no speaker.
  private static let labels: Set<String> = [
    "http", "https", "note", "nb", "summary", "issue", "url", "link", "pr", "re", "fyi", "ps", "question", "q", "a", "background",
    "context", "action",
    "resolution", "resolved", "agreed", "minutes", "see", "also", "scribe", "slide", "slides", "update", "status", "example", "mailto",
    "irc",
  ]

  init(_ lines: [LogLine?]) {
    for case let line? in lines where !line.nick.isEmpty {
      if line.kind == .renamed { nicks.note(line.nick, becomes: line.other) } else { nicks.note(line.nick, spoke: line.kind == .said) }
    }
    nicks.finish()
    for line in lines {
      guard let line else {
        var item = LoggedMeeting.Item(line: LogLine.unknown)
        item.skipped = "no line of a log"
        meeting.items.append(item)
        continue
      }
      meeting.items.append(item(line))
    }
  }

  private mutating func item(_ line: LogLine) -> LoggedMeeting.Item {
    var item = LoggedMeeting.Item(line: line)
    let who = nicks.name(line.nick)
    item.tell(by: who)
    item.topic = topic
    if line.kind != .said { return item }
    if NickTable.isBot(line.nick) {
      item.flags = .bot
    } else if line.text.isEmpty {
      item.skipped = "no text"
    } else if let command = ScribeCommand(line.text) {
      obey(command, by: who, &item)
    } else {
      say(by: who, &item)
    }
    return item
  }

  private mutating func obey(_ command: ScribeCommand, by who: [UInt8], _ item: inout LoggedMeeting.Item) {
    switch command {
    case .present(let names):
      // "present+ Anna" of Anna herself says nothing new.
      let people = names.isEmpty ? [who] : names.map { nicks.known($0) ?? $0 }
      if people.allSatisfy(\.isEmpty) {
        item.skipped = "nobody is named"
        return
      }
      let new = people.filter { !$0.isEmpty && meeting.isPresent($0) }
      guard let first = new.first else {
        item.skipped = "already present"
        return
      }
      item.kind = .attendance
      item.actor = first
      item.participants = new.map { ($0, .attended) }
      item.text = []
    case .regrets(let names):
      for name in names.isEmpty ? [who] : names.map({ nicks.known($0) ?? $0 }) where !name.isEmpty { meeting.isAbsent(name) }
      item.skipped = "regrets"
    case .scribe(let names):
      let isAdded = item.line.text.asciiLowercased.starts(with: Array("scribe+".utf8))
      let people = names.isEmpty ? [who] : names.map { scribe($0, by: who) }
      scribes = isAdded ? scribes + people : people
      item.skipped = "who is the scribe"
    case .topic(let title):
      topic = title
      speaker = []
      item.skipped = "topic"
    case .proposal(let text):
      item.kind = .utterance
      item.actor = who
      item.text = text
    case .title(let text):
      meeting.title = text
      item.skipped = "heading"
    case .correction(let old, let new, let isGlobal): correct(old, new, isGlobal, &item)
    case .housekeeping(let what): item.skipped = what
    }
  }

  /// Whose lines are minutes: of "Scribe: Anna de Vries" those of `anna`, else those of whoever says so.
  private func scribe(_ name: [UInt8], by who: [UInt8]) -> [UInt8] {
    nicks.known(name) ?? name.split(separator: 32).first.flatMap { nicks.known(Array($0)) } ?? who
  }

  /// Changes the last line that holds the words.
  private mutating func correct(_ old: [UInt8], _ new: [UInt8], _ isGlobal: Bool, _ item: inout LoggedMeeting.Item) {
    var changed = false
    for index in meeting.items.indices.suffix(ScribedLog.reach).reversed()
    where meeting.items[index].skipped == nil && meeting.items[index].kind != .system {
      let text = meeting.items[index].text
      guard let found = text.span.position(of: old, in: 0..<text.count) else { continue }
      meeting.items[index].text.replaceSubrange(found..<found + old.count, with: new)
      meeting.items[index].flags.insert(.edited)
      changed = true
      if !isGlobal { break }
    }
    if !changed { meeting.unapplied += 1 }
    item.skipped = changed ? "correction" : "correction of words that stand nowhere"
  }

  private mutating func say(by who: [UInt8], _ item: inout LoggedMeeting.Item) {
    if let label = MinutesLabel(String(decoding: item.text, as: UTF8.self)[...]), label.isAction || label.isDecision {
      return note(label, &item)
    }
    let isScribe = scribes.contains(who)
    if isScribe, let more = ScribedLog.continuation(item.text) {
      item.kind = speaker.isEmpty ? .minute : .utterance
      item.actor = speaker
      item.text = more
    } else if let (name, said) = ScribedLog.tag(item.text), isScribe || scribes.contains(nicks.known(name) ?? name) {
      // Whoever writes "scribe: ..." writes for the scribe, who cannot write and speak at once.
      speaker = nicks.known(name) ?? NickTable.withoutStatus(name)
      item.kind = .utterance
      item.actor = speaker
      item.text = said
    } else if isScribe {
      (item.kind, item.actor) = (.minute, [])
    }
  }

  private func note(_ label: MinutesLabel, _ item: inout LoggedMeeting.Item) {
    (item.kind, item.actor) = (.minute, [])
    item.text = Array(String(label.rest).utf8)
    if label.isDecision { item.flags.insert(.decision) }
    guard label.isAction else { return }
    item.flags.insert(.action)
    var owners = label.addressee.split { ",&/+".contains($0) }.map { Array($0.utf8).trimmed }.filter { !$0.isEmpty }
    // `ACTION: anna to send the list`
    if owners.isEmpty, let word = label.rest.split(separator: " ").first, let known = nicks.known(Array(word.utf8)) { owners = [known] }
    item.participants = owners.map { (nicks.known($0) ?? $0, .addressed) }
  }

  /// What follows the dots with which a scribe goes on.
  private static func continuation(_ text: [UInt8]) -> [UInt8]? {
    let dots = text.prefix { $0 == UInt8(ascii: ".") }.count
    if dots >= 2 { return Array(text[dots...]).trimmed }
    return text.starts(with: Array("…".utf8)) ? Array(text.dropFirst(3)).trimmed : nil
  }

  /// `bert: We are late`, `Bert Smit: We are late`; at most two words, of which both are capitalised.
  private static func tag(_ text: [UInt8]) -> (name: [UInt8], text: [UInt8])? {
    guard let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 == text.count || text[colon + 1] <= 32 else {
      return nil
    }
    let name = Array(text[..<colon])
    let words = name.split(separator: 32, omittingEmptySubsequences: false)
    let isNick = words.count == 1 && name.allSatisfy { $0 > 32 && !"<>()\"#,;*".utf8.contains($0) }
    let isName = words.count == 2 && words.allSatisfy { $0.first.map { $0 >= 65 && $0 <= 90 || $0 >= 0xc3 } ?? false }
    guard isNick || isName, !labels.contains(String(decoding: name.asciiLowercased, as: UTF8.self)),
      name.contains(where: { $0.isLetter || $0 >= 0x80 })
    else { return nil }
    return (name, Array(text[(colon + 1)...]).trimmed)
  }
}
