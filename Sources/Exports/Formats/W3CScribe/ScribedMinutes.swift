import Decoding
import Events

/// Minutes as they are mailed of a scribed meeting: a list of headings, then `Bert Smit: We are late`, which goes on in lines that are set in.
struct ScribedMinutes {
  /// A line with those that go on with it.
  struct Item {
    var speaker = ""
    var text: String
    var topic = ""
    var isTopic = false
    /// Written in the chat beside the talk: `<anna_de_vries> +1`.
    var isChat = false
  }

  var day: Day?
  var title = ""
  var present: [String] = []
  var regrets: [String] = []
  var items: [Item] = []

  private static let headings: Set<String> = [
    "agenda", "topics", "organizer", "organizers", "scribe", "scribes", "present", "regrets", "audio", "video", "action items",
    "resolutions", "chair",
    "chairs", "guests", "minutes",
  ]

  /// Told by the list of headings that only these minutes have, one to a line with its value set in below.
  static func isMinutes(_ entry: Export.Entry) -> Bool {
    let head = LineRecords.opening(entry)
    guard head.first != UInt8(ascii: "<") else { return false }
    let text = String(decoding: Charset.decode(head, name: nil).text.withUnixLines, as: UTF8.self)
    var found: Set<Substring> = []
    var wanted: Substring?
    var hasTitle = false
    // What such mails are called differs: minutes, a transcript, notes. They name a day above their headings.
    for line in text.split(separator: "\n") {
      if let heading = wanted, line.hasPrefix("  ") { found.insert(heading) }
      wanted = line.last == ":" && line.first != " " ? line.dropLast() : nil
      hasTitle = hasTitle || found.isEmpty && title(line) != nil
    }
    return hasTitle && found.contains("Present") && (found.contains("Scribe") || found.contains("Topics"))
  }

  init(_ text: String) {
    var heading: String?
    var isHead = true
    var lists: [String: [Substring]] = [:]
    var topic = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isSetIn = line.hasPrefix("  ")
      let words = line.trimmed
      if words.isEmpty {
        heading = nil
        continue
      }
      if isHead, lists.isEmpty, title.isEmpty || !isSetIn, let found = ScribedMinutes.title(line) {
        day = found.day
        title = found.title
        continue
      }
      if title.isEmpty { continue }
      if isHead, let heading, isSetIn {
        lists[heading, default: []].append(words)
        continue
      }
      if isHead, words.last == ":", ScribedMinutes.headings.contains(words.dropLast().lowercased()) {
        heading = words.dropLast().lowercased()
        continue
      }
      isHead = false
      if isSetIn, let last = items.indices.last, !items[last].isTopic {
        items[last].text += items[last].text.isEmpty ? words : " " + words
        continue
      }
      var item = Item(text: String(words), topic: topic)
      if line.hasPrefix("Topic:") {
        topic = String(line.dropFirst(6).trimmed)
        item.isTopic = true
      } else if let (nick, said) = ScribedMinutes.chat(words) {
        item.speaker = nick
        item.text = said
        item.isChat = true
      } else if let (speaker, said) = ScribedMinutes.tag(words) {
        item.speaker = speaker
        item.text = said
      }
      items.append(item)
    }
    present = ScribedMinutes.names(lists["present"])
    regrets = ScribedMinutes.names(lists["regrets"])
    // Bots write names as nicks: `Anna_de_Vries`, `anna_de_vries`.
    let known = Dictionary(present.map { (ScribedMinutes.letters($0), $0) }, uniquingKeysWith: { first, _ in first })
    for index in items.indices where items[index].isChat || items[index].speaker.contains("_") {
      let nick = items[index].speaker
      items[index].speaker = known[ScribedMinutes.letters(nick)] ?? nick.replacing("_", with: " ")
    }
  }

  private static func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// `<anna_de_vries> +1`: who wrote in the chat, and what.
  private static func chat(_ line: Substring) -> (String, String)? {
    guard line.first == "<", let close = line.prefix(100).firstIndex(of: ">"), line[line.index(after: close)...].first?.isWhitespace == true
    else { return nil }
    let nick = line[line.index(after: line.startIndex)..<close]
    return nick.isEmpty || nick.contains("<") || nick.contains("://")
      ? nil : (String(nick), String(line[line.index(after: close)...].trimmed))
  }

  /// `Ops Call Minutes for 2026-03-02`: words that end with a day.
  private static func title(_ line: Substring) -> (title: String, day: Day)? {
    // A blank before the day: it may also stand in an address.
    guard let found = WrittenDate.first(in: line), line[..<found.range.lowerBound].last?.isWhitespace == true,
      line[found.range.upperBound...].allSatisfy({ !$0.isLetter }),
      let day = WrittenDate.day(found, after: Day(number: 0))
    else { return nil }
    var words = line[..<found.range.lowerBound].trimmed
    for join in [" for", " of", " from", ":", ",", " -", " –"] where words.hasSuffix(join) { words = words.dropLast(join.count).trimmed }
    return words.contains(where: \.isLetter) ? (String(words), day) : nil
  }

  /// Names with commas between them, over several lines.
  private static func names(_ lines: [Substring]?) -> [String] {
    (lines ?? []).joined(separator: " ").split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  private static func tag(_ line: Substring) -> (String, String)? {
    guard let colon = line.prefix(50).firstIndex(of: ":"), line[line.index(after: colon)...].first?.isWhitespace ?? true else { return nil }
    let name = line[..<colon]
    let isName = name.first?.isLetter == true && name.split(separator: " ").count <= 5 && !name.contains { "<>()\"#,;/".contains($0) }
    return isName ? (String(name), String(line[line.index(after: colon)...].trimmed)) : nil
  }
}

/// Turns such minutes into the meeting with those present, and what each said.
///
/// `Place.part` numbers the records of a file, the meeting being 0.
struct ScribedMinutesReader {
  private let batch: Batch
  /// The whole file, hashed once for all its records.
  private let place: Place
  private let sink: any RecordSink
  private let zone: ZoneRules
  private let dayFirst: Bool

  init(_ batch: Batch, _ options: ReadOptions, _ sink: any RecordSink) {
    self.batch = batch
    place = batch.place
    self.sink = sink
    zone = options.zone
    dayFirst = options.dayFirst ?? true
  }

  func read() {
    let (text, losses) = Charset.decode(batch.bytes, name: nil)
    if losses > 0 { sink.loss(losses) }
    let minutes = ScribedMinutes(String(decoding: text.withUnixLines, as: UTF8.self))
    guard let day = minutes.day else {
      sink.skip("no date")
      return sink.problem("", "the minutes name no date", help: "write 'Minutes for 2026-03-02' above them")
    }
    if let other = LogName(batch.path).day, other != day {
      sink.problem(
        "", "the text says \(day), the name of the file or folder \(other)",
        help: "the date of the text is taken; correct the one that is wrong")
    }
    let title = Array(minutes.title.utf8)
    let subject = SubjectLine.normalised(title)
    let key = "w3c-minutes:\(day):\(String(decoding: subject, as: UTF8.self))"
    var meeting = header(.meeting, day, key: key, part: 0)
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    let attendees = people(minutes.present, .attended)
    if !attendees.isEmpty { meeting.flags.insert(.audienceKnown) }
    sink.record(meeting, participants: attendees + people(minutes.regrets, .declined), text: title.span)
    for (index, item) in minutes.items.enumerated() {
      if index + 1 > Int(UInt16.max) {
        sink.skip("line beyond the \(UInt16.max)th")
      } else {
        pass(item, day, key: key, part: index + 1, attendees)
      }
    }
  }

  private func pass(_ item: ScribedMinutes.Item, _ day: Day, key: String, part: Int, _ attendees: [Participant]) {
    if item.isTopic { return sink.skip("topic") }
    if item.text.hasSuffix("is scribing.") { return sink.skip("who is the scribe") }
    if item.text.isEmpty { return sink.skip("no text") }
    var text = item.text
    // `[scribe assist by Anna]` tells who typed.
    if text.hasSuffix("]"), let open = text.lastIndex(of: "["), text[open...].hasPrefix("[scribe assist") {
      text = String(text[..<open].trimmed)
    }
    var header = header(.utterance, day, key: key, part: part)
    if !attendees.isEmpty { header.flags.insert(.audienceKnown) }
    let subject = SubjectLine.normalised(Array(item.topic.utf8))
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    var participants = attendees
    let whole = item.speaker.isEmpty ? item.text : "\(item.speaker): \(text)"
    if let label = MinutesLabel(whole[...]), label.isAction || label.isDecision {
      header.kind = .minute
      text = String(label.rest)
      header.flags.insert(label.isAction ? .action : .decision)
      if label.isAction { header.due = WrittenDate.due(in: text[...], after: day, dayFirst: dayFirst) }
      for name in label.addressee.split(separator: ",") {
        let owner = people([String(name.trimmed)], .addressed)
        participants = participants.filter { one in !owner.contains { $0.person == one.person } } + owner
      }
    } else if ["proposal", "proposed"].contains(item.speaker.lowercased()) || item.speaker.isEmpty {
      header.kind = .minute
    } else {
      header.actor = sink.person(.name, item.speaker)
      if item.isChat { (header.kind, header.style) = (.message, .chat) }
    }
    sink.record(header, participants: participants, text: Array(text.utf8).span)
  }

  private func header(_ kind: EventKind, _ day: Day, key: String, part: Int) -> Header {
    var header = Header(kind: kind, style: .minutes, time: zone.start(of: day), timeQuality: .floating)
    header.place = place
    header.place.part = UInt16(clamping: part)
    header.thread = sink.name(key)
    header.key = part == 0 ? header.thread : sink.name("\(key)#\(part)")
    return header
  }

  private func people(_ names: [String], _ presence: Presence) -> [Participant] {
    var participants: [Participant] = []
    if names.count > LoggedMeetingReader.mostPeople { sink.leaveOut("people beyond the \(LoggedMeetingReader.mostPeople)th") }
    for name in names.prefix(LoggedMeetingReader.mostPeople) {
      let person = sink.person(.name, name)
      if !participants.contains(where: { $0.person == person }) { participants.append(Participant(person: person, presence: presence)) }
    }
    return participants
  }
}
