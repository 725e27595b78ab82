import Decoding
internal import Events

/// A minutes file as values: what the meeting was, who was there, and what was written down.
struct MinutesDocument {
  /// One line or paragraph of the minutes.
  struct Item: Equatable {
    var text: String
    var speaker: MinutesPerson?
    var isDecision = false
    var isAction = false
    /// Who is to do it.
    var owners: [MinutesPerson] = []
    var due: Day?
  }

  var day: Day
  /// The day in the file's name, where the text says another.
  var otherDay: Day?
  var clock: WrittenClock?
  /// As written, without the date.
  var title = ""
  /// In the order of the list; a name that stands twice there stands twice here.
  var attendees: [MinutesPerson] = []
  var absent: [MinutesPerson] = []
  /// Asked to come, as notes of Gemini say; whether they came is not said.
  var invited: [MinutesPerson] = []
  var items: [Item] = []
  /// The transcript and the chat that were pasted below.
  var talk: EmbeddedTalk

  private static let nothing: Set<String> = ["", "none", "n/a", "-", "none.", "nothing", "tbd", "no actions", "no action items"]
  private static let endWords = [
    "meeting end", "meeting ended", "meeting finish", "meeting adjourned", "meeting closed", "adjourned", "ended", "end of meeting", "end:",
    "end time", "ende",
  ]

  /// Reads a whole file; `nil` if no date can be found.
  init?(_ whole: String, path: String, dayFirst: Bool) {
    talk = EmbeddedTalk(whole)
    let text = talk.rest
    let lines = MinutesBlock.blocks(text) { _ in true }
    guard var opening = MinutesOpening(lines, path: path, dayFirst: dayFirst) else { return nil }
    let notes = GeminiNotes(text)
    invited = notes.invited
    opening.lines.formUnion(notes.lines)
    day = opening.day
    otherDay = opening.otherDay
    clock = opening.clock
    title = notes.title.isEmpty ? opening.title : notes.title
    findPeople(lines)
    let speakers = MinutesSpeakers(attendees, text: text)
    let blocks = MinutesBlock.blocks(text) { MinutesLabel($0) != nil || MinutesSection.label($0) != nil || speakers.speaker($0) != nil }
    collect(blocks, speakers, opening, dayFirst)
  }

  /// Attendees come first: whom a speaker's tag means depends on them, and the list may stand at the end.
  private mutating func findPeople(_ blocks: [MinutesBlock]) {
    var section = MinutesSection.other
    for block in blocks {
      switch block.kind {
      case .heading:
        section = MinutesSection(heading: block.text)
        if let label = MinutesSection.label(block.text[...]), !label.rest.isEmpty { add(label.rest, label.section) }
      case .verbatim:
        if let people = MinutesTable(block.text)?.people(under: section) {
          attendees += people.present
          absent += people.absent
        }
      case .item, .paragraph:
        if MinutesSection.isHeading(block.text[...]) {
          section = MinutesSection(heading: block.text)
        } else if let label = MinutesSection.label(block.text[...]) {
          section = label.rest.isEmpty ? label.section : section
          add(label.rest, label.section)
        } else if section == .attendees || section == .absent {
          // Prose under the heading ends the list.
          if block.kind == .paragraph, MinutesDocument.isProse(block.text) { section = .other } else { add(block.text[...], section) }
        }
      }
    }
  }

  private mutating func add(_ list: Substring, _ section: MinutesSection) {
    if section == .attendees { attendees += MinutesPerson.list(list) } else if section == .absent { absent += MinutesPerson.list(list) }
  }

  /// A sentence rather than a list of names.
  private static func isProse(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: ",")) else { return false }
    let words = text[...].wordCount
    return words > 12 || words > 6 && text.utf8.last == UInt8(ascii: ".")
  }

  private mutating func collect(_ blocks: [MinutesBlock], _ speakers: MinutesSpeakers, _ opening: MinutesOpening, _ dayFirst: Bool) {
    var section = MinutesSection.other
    for block in blocks {
      let text = block.kind == .paragraph ? MinutesDocument.without(opening.lines, block.text) : block.text[...]
      if text.isEmpty { continue }
      if case .heading = block.kind {
        section = MinutesSection(heading: text)
        noteEnd(text)
        continue
      }
      if block.kind == .verbatim {
        collect(table: block.text, in: section, speakers, dayFirst)
        continue
      }
      if MinutesSection.isHeading(text) {
        section = MinutesSection(heading: text)
        continue
      }
      if MinutesSection.label(text) != nil { continue }
      if section == .attendees || section == .absent {
        guard block.kind == .paragraph, MinutesDocument.isProse(block.text) else { continue }
        section = .other
      }
      noteEnd(text)
      if let item = item(text, in: section, speakers, dayFirst) { items.append(item) }
    }
  }

  /// A paragraph without the lines that only say what and when.
  private static func without(_ known: Set<String>, _ text: String) -> Substring {
    if !text.utf8.contains(10) { return known.contains(text) ? "" : text[...] }
    let lines = text[...].lines.filter { !$0.isEmpty }
    let left = lines.filter { !known.contains(String($0)) }
    return left.count == lines.count ? text[...] : left.joined(separator: "\n")[...]
  }

  /// Those of a list of people are known already; each row of a list of actions is one; all else is passed on as it stands.
  private mutating func collect(table text: String, in section: MinutesSection, _ speakers: MinutesSpeakers, _ dayFirst: Bool) {
    let table = MinutesTable(text)
    if table?.people(under: section) != nil { return }
    guard let actions = table?.actions else { return items.append(Item(text: text)) }
    for (task, owner, due) in actions where !MinutesDocument.isNothing(task) {
      var item = Item(text: String(task), isAction: true)
      item.owners = MinutesDocument.names(owner).compactMap { speakers.known($0) ?? ($0.lowercased() == "all" ? nil : MinutesPerson($0)) }
      item.due =
        WrittenDate.first(in: due, dayFirst: dayFirst, needsYear: false).flatMap { WrittenDate.day($0, after: day) }
        ?? WrittenDate.due(in: task, after: day, dayFirst: dayFirst)
      items.append(item)
    }
  }

  private func item(_ text: Substring, in section: MinutesSection, _ speakers: MinutesSpeakers, _ dayFirst: Bool) -> Item? {
    var item = Item(text: String(text))
    if let label = MinutesLabel(text) {
      guard !MinutesDocument.isNothing(label.rest) else { return nil }
      item.isDecision = label.isDecision
      item.isAction = label.isAction
      item.text = String(label.rest)
      item.owners = MinutesDocument.names(label.addressee).compactMap {
        speakers.known($0) ?? ($0.lowercased() == "all" ? nil : MinutesPerson($0))
      }
    }
    if section == .decisions, !item.isAction { item.isDecision = true }
    if section == .actions, !item.isDecision { item.isAction = true }
    if item.isAction {
      if item.owners.isEmpty { item.owners = owners(&item.text, speakers) }
      item.due = WrittenDate.due(in: item.text[...], after: day, dayFirst: dayFirst)
    } else if let (person, said) = speakers.speaker(item.text[...]) {
      guard !said.isBlank else { return nil }
      item.speaker = person
      item.text = String(said)
    }
    return MinutesDocument.isNothing(item.text[...]) && (item.isAction || item.isDecision) ? nil : item
  }

  /// Who is to act: a name with a colon before the task, which is cut off, `@anna` or a known name before its verb, or a known name in brackets.
  private func owners(_ text: inout String, _ speakers: MinutesSpeakers) -> [MinutesPerson] {
    if let (person, task) = speakers.speaker(text[...]) {
      text = String(task)
      return [person]
    }
    let words = text.split { !($0.isLetter || $0.isNumber || "@-_'’.".contains($0)) }
    if let first = words.first, first.hasPrefix("@") {
      return [speakers.known(first.dropFirst()) ?? MinutesPerson(name: first.dropFirst())]
    }
    for count in [3, 2, 1] where words.count > count {
      if let person = speakers.known(words.prefix(count).joined(separator: " ")) {
        if words[count].lowercased() == "and", words.count > count + 1, let other = speakers.known(words[count + 1]) {
          return [person, other]
        }
        return [person]
      }
    }
    if let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      return MinutesDocument.names(text[text.index(after: open)..<close]).compactMap {
        speakers.known($0.hasPrefix("@") ? $0.dropFirst() : $0)
      }
    }
    return []
  }

  private static func names(_ text: Substring) -> [Substring] {
    text.split { ",&/+".contains($0) }.flatMap { part in
      let words = part.trimmed.split(separator: " ")
      return words.contains("and") ? words.split(separator: "and").compactMap { $0.first } : [part.trimmed]
    }.filter { !$0.isEmpty }
  }

  private mutating func noteEnd(_ text: Substring) {
    guard clock != nil, clock?.end == nil else { return }
    let bare = text.dropping { "*_ ".utf8.contains($0) }
    guard let first = bare.utf8.first?.asciiLowercased, "mae".utf8.contains(first) else { return }
    let lower = bare.prefix(20).lowercased()
    guard MinutesDocument.endWords.contains(where: lower.hasPrefix), let end = WrittenClock(text.prefix(80)) else { return }
    clock?.end = end.start
  }

  private static func isNothing(_ text: Substring) -> Bool {
    let bare = text.trimmed
    return bare.utf8.count <= 15 && nothing.contains(bare.lowercased())
  }
}
