import Decoding
import Events

/// The minutes that MeetBot writes of a meeting: a summary with `(nick, 16:43:08)` behind each line, actions once more by person, and who was present.
struct MeetBotMinutes {
  /// One line of the summary, joined where it was broken.
  struct Item {
    /// `ACTION`, `AGREED`, `INFO`, `LINK` and so on; empty for plain lines.
    var label = ""
    var text: String
    var nick = ""
    /// Milliseconds since midnight.
    var time: Int64?
    var topic = ""
    var isTopic = false
    /// A repetition in the list of actions.
    var isRepeated = false
    var owners: [String] = []
  }

  var title = ""
  var channel = ""
  var day: Day?
  var isUTC = false
  var start: Int64?
  var end: Int64?
  var items: [Item] = []
  /// Those present, with the number of lines that they said.
  var present: [(nick: String, lines: Int)] = []
  /// Where the actions stand in `items`, by their text.
  private var actions: [String: [Int]] = [:]

  /// Told by the sentence with which they begin; a log has a name before it.
  static func isMinutes(_ entry: Export.Entry) -> Bool {
    let head = LineRecords.opening(entry)
    // Every text is asked: most of them are none already because a word is missing. Marks of bold text may stand between the words.
    guard head.first != UInt8(ascii: "<"), head.span.position(of: Array("Meeting".utf8), in: 0..<head.count) != nil,
      head.span.position(of: Array("started".utf8), in: 0..<head.count) != nil
    else { return false }
    let text = String(decoding: Charset.decode(head, name: nil).text.withUnixLines, as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.filter { $0 != "*" }.trimmed }
    guard lines.contains(where: { $0.hasPrefix("Meeting started by ") }) else { return false }
    return lines.contains {
      $0.lowercased().hasSuffix("meeting summary") || $0.lowercased().contains("people present") || $0.contains("MeetBot")
    }
  }

  private enum Section { case top, summary, actions, byPerson, people, other }

  init(_ text: String, path: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { MeetBotMinutes.withoutMarks($0) }
    readTop(lines)
    if day == nil { day = LogName(path).day }
    var section = Section.top
    var block: (indent: Int, text: String)?
    var person = ""
    var topic = ""
    func flush() {
      if let block { take(block.text, block.indent, section, &person, &topic) }
      block = nil
    }
    for line in lines {
      let words = line.trimmed
      if words.isEmpty || words.allSatisfy({ "-=~".contains($0) }) || words.hasPrefix("Meeting ended at") {
        flush()
        continue
      }
      if let next = MeetBotMinutes.section(words) {
        flush()
        section = next
        continue
      }
      let indent = line.prefix { $0 == " " }.count
      if let bullet = MeetBotMinutes.bullet(words) {
        flush()
        block = (indent, String(bullet))
      } else if let before = block {
        block = (before.indent, before.text + " " + words)
      }
    }
    flush()
  }

  /// Bold names and headings of the Markdown form.
  private static func withoutMarks(_ line: Substring) -> String {
    var line = String(line)
    while let bold = line.firstIndex(of: "*"), line[bold...].hasPrefix("**") { line.removeSubrange(bold..<line.index(bold, offsetBy: 2)) }
    let heading = line.drop { $0 == "#" }
    return heading.hasPrefix(" ") && heading.count < line.count ? String(heading.dropFirst()) : line
  }

  private static func section(_ words: Substring) -> Section? {
    var name = words.lowercased()
    if name.hasSuffix(":") { name.removeLast() }
    switch name {
    case "meeting summary": return .summary
    case "action items": return .actions
    case "action items, by person": return .byPerson
    case "people present (lines said)", "people present": return .people
    case "votes", "done", "full log", "vote results": return .other
    default: return nil
    }
  }

  private static func bullet(_ words: Substring) -> Substring? {
    if words.hasPrefix("* ") || words.hasPrefix("- ") { return words.dropFirst(2).trimmed }
    // `1. text` of the RST form, and `a. text`.
    let number = words.prefix { $0.isNumber }
    let rest = words[number.endIndex...]
    return !number.isEmpty && number.count < 4 && rest.hasPrefix(". ") ? rest.dropFirst(2).trimmed : nil
  }

  private mutating func readTop(_ lines: [String]) {
    let plain = lines.joined(separator: " ")
    for line in lines.prefix(12) where title.isEmpty {
      let words = line.trimmed
      if words.contains(where: { $0.isLetter }), !words.hasPrefix("Meeting started") { title = String(words) }
      if words.hasPrefix("Meeting started") { break }
    }
    let name = lines.first { $0.trimmed.hasPrefix("#") }.map { $0.trimmed } ?? title[...]
    if name.hasPrefix("#"), let colon = name.firstIndex(of: ":") {
      channel = name[..<colon].drop { $0 == "#" }.lowercased()
      title = String(name[name.index(after: colon)...].trimmed)
    }
    if let found = WrittenDate.first(in: title[...]) {
      day = WrittenDate.day(found, after: Day(number: 0))
      let before = title[..<found.range.lowerBound].trimmed
      title = String(before.hasSuffix("(") ? before.dropLast().trimmed : before)
    }
    for (words, isStart) in [("Meeting started by ", true), ("Meeting ended at ", false)] {
      guard let found = MeetBotMinutes.tail(of: plain, after: words) else { continue }
      let time = MeetBotMinutes.clock(found)
      if isStart { start = time } else { end = time }
      isUTC = isUTC || found.contains("UTC")
      if isStart, day == nil, let date = WrittenDate.first(in: found) { day = WrittenDate.day(date, after: Day(number: 0)) }
    }
  }

  /// What follows some words, as far as it can matter.
  private static func tail(of text: String, after words: String) -> Substring? {
    var index = text.startIndex
    while let next = text[index...].firstIndex(of: "M") {
      if text[next...].hasPrefix(words) { return text[next...].dropFirst(words.count).prefix(240) }
      index = text.index(after: next)
    }
    return nil
  }

  /// The first `16:43:08` or `16:43` of a text, in milliseconds since midnight.
  private static func clock(_ text: Substring) -> Int64? {
    for word in text.split(whereSeparator: { !($0.isNumber || $0 == ":") }) {
      let parts = word.split(separator: ":").compactMap { Int64($0) }
      if (2...3).contains(parts.count), parts[0] < 24, parts[1] < 60, parts.last ?? 60 <= 60 {
        return (parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)) * 1000
      }
    }
    return nil
  }

  private mutating func take(_ text: String, _ indent: Int, _ section: Section, _ person: inout String, _ topic: inout String) {
    switch section {
    case .summary: takeLine(text, indent, &topic)
    case .actions:
      var item = Item(label: "ACTION", text: text)
      item.isRepeated = actions[text] != nil
      add(item)
    case .byPerson:
      // Owners stand above what they are to do; the lines themselves were there before.
      if indent == 0 {
        person = text
      } else if person.uppercased() != "UNASSIGNED" {
        for index in actions[text] ?? [] where items[index].owners.count < 20 && !items[index].owners.contains(person) {
          items[index].owners.append(person)
        }
      }
      if indent > 0, text != "(none)" {
        var item = Item(label: "ACTION", text: text)
        item.isRepeated = true
        items.append(item)
      }
    case .people:
      guard let open = text.lastIndex(of: "("), let lines = Int(text[text.index(after: open)...].prefix { $0.isNumber }) else { return }
      present.append((String(text[..<open].trimmed), lines))
    case .top, .other: break
    }
  }

  private mutating func add(_ item: Item) {
    // The list by person names those of them that say the same.
    if item.label == "ACTION", !item.isRepeated, actions[item.text, default: []].count < 10 {
      actions[item.text, default: []].append(items.count)
    }
    items.append(item)
  }

  private mutating func takeLine(_ text: String, _ indent: Int, _ topic: inout String) {
    var item = Item(text: text)
    // `(anna, 16:43:08)`
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), let comma = text[open...].lastIndex(of: ","),
      let time = MeetBotMinutes.clock(text[comma...])
    {
      item.nick = String(text[text.index(after: open)..<comma].trimmed)
      item.time = time
      item.text = String(text[..<open].trimmed)
    }
    let labels = [
      "ACTION", "AGREED", "ACCEPTED", "REJECTED", "INFO", "LINK", "IDEA", "HELP", "HALP", "TOPIC", "MOTION", "VOTE", "SUBTOPIC", "Action",
      "Info",
    ]
    if let label = labels.first(where: { item.text.hasPrefix($0 + ":") }) {
      item.label = label.uppercased()
      item.text = String(item.text.dropFirst(label.count + 1).trimmed)
    }
    item.isTopic = item.label == "TOPIC" || item.label == "SUBTOPIC" || (indent == 0 && item.label.isEmpty)
    if item.isTopic { topic = item.text }
    item.topic = topic
    add(item)
  }
}
