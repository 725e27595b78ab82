import Decoding
internal import Events

/// Turns one minutes file into a meeting and what was said and written down in it.
///
/// The records of a file are the meeting and its lines; `Place.part` numbers them, the meeting being 0.
struct MinutesReader {
  private let document: MinutesDocument
  private let sink: any RecordSink
  private let place: Place
  private let time: (start: Timestamp, end: Timestamp?, quality: TimeQuality)
  /// Midnight where the meeting was, as far as the minutes say.
  private let dayStart: Timestamp

  init?(_ batch: Batch, options: ReadOptions, sink: any RecordSink) {
    let (text, losses) = Charset.decode(batch.bytes, name: nil)
    if losses > 0 { sink.loss(losses) }
    let lines = String(decoding: text.withUnixLines, as: UTF8.self)
    guard let document = MinutesDocument(lines, path: batch.path, dayFirst: options.dayFirst ?? true) else { return nil }
    self.document = document
    self.sink = sink
    place = Place(offset: batch.offset, length: Int32(clamping: batch.bytes.count), hash: recordHash(batch.bytes.span))
    time = MinutesReader.time(document, options, path: batch.path)
    dayStart = time.start.later(by: -Int64(document.clock?.start ?? 0) * 60_000)
  }

  /// The stated time, else the beginning of the day, in the stated offset or the alliance's zone.
  private static func time(
    _ document: MinutesDocument, _ options: ReadOptions, path: String
  ) -> (start: Timestamp, end: Timestamp?, quality: TimeQuality) {
    let zone = options.zone
    func instant(_ minutes: Int, _ offset: Int?) -> Timestamp {
      if let offset { return ZoneRules.utc.instant(day: document.day, millisecondsOfDay: Int64(minutes - offset) * 60_000) }
      return zone.instant(day: document.day, millisecondsOfDay: Int64(minutes) * 60_000)
    }
    guard let clock = document.clock else {
      // Google Docs says the hour in the name of the document.
      if let named = RecordingStart(path: path, options), named.quality != .relative, named.day == document.day {
        return (named.time, nil, named.quality)
      }
      return (instant(0, nil), nil, .floating)
    }
    // A meeting that ends before it begins goes past midnight.
    let end = clock.end.map { instant($0 < clock.start ? $0 + 24 * 60 : $0, clock.offset) }
    return (instant(clock.start, clock.offset), end, clock.offset == nil ? .floating : .utc)
  }

  func read() {
    if let other = document.otherDay {
      sink.problem(
        "", "the text says \(document.day), the name of the file \(other)",
        help: "the date of the text is taken; correct the one that is wrong")
    }
    let title = Array(document.title.utf8)
    let subject = SubjectLine.normalised(title)
    let key = "minutes:\(document.day):\(String(decoding: subject, as: UTF8.self))"
    var meeting = header(.meeting, key: key, part: 0)
    meeting.end = time.end
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    let attendees = participants(document.attendees, .attended)
    let present = Set(attendees.map(\.person))
    let absent = participants(document.absent, .declined).filter { !present.contains($0.person) }
    if !attendees.isEmpty { meeting.flags.insert(.audienceKnown) }
    let known = Set((attendees + absent).map(\.person))
    let invited = participants(document.invited, .invited).filter { !known.contains($0.person) }
    sink.record(meeting, participants: attendees + absent + invited, text: title.span)
    let noted = shown(attendees)
    for (index, item) in document.items.enumerated() {
      guard index < Int(UInt16.max) else {
        sink.skip("line beyond the \(UInt16.max)th")
        continue
      }
      pass(item, key: key, part: index + 1, noted)
    }
    readTalk(key: key, after: document.items.count, noted)
  }

  /// Every line is said to all who were there: so many names are noted at most for the lines of one file.
  private static let mostNoted = 4_000_000

  /// Those who are noted with each line.
  private func shown(_ attendees: [Participant]) -> [Participant] {
    let lines = max(1, min(Int(UInt16.max), document.items.count + document.talk.turns.count + document.talk.messages.count))
    let most = MinutesReader.mostNoted / lines
    guard attendees.count > most else { return attendees }
    sink.problem(
      "",
      "\(attendees.count) people were there, too many to be noted with each of \(lines) lines: each names the first \(most), the meeting all",
      help: "check the list of those present")
    return Array(attendees.prefix(most))
  }

  /// The transcript and the chat that were pasted into the minutes, as what they are.
  private func readTalk(key: String, after count: Int, _ attendees: [Participant]) {
    for _ in 0..<document.talk.marks { sink.leaveOut("lines with the time that has passed") }
    var part = count
    func pass(_ kind: EventKind, _ style: TextStyle, at milliseconds: Int64, from start: Timestamp, _ speaker: String, _ text: String) {
      part += 1
      if text.isBlank { return sink.skip("empty") }
      guard part <= Int(UInt16.max) else { return sink.skip("line beyond the \(UInt16.max)th") }
      var header = header(kind, key: key, part: part)
      header.style = style
      header.time = start.later(by: milliseconds)
      // Without a time of day in the minutes nothing but the day is known of what a transcript counts from.
      if kind == .utterance, document.clock == nil { header.timeQuality = .relative }
      if !TranscriptSpeaker.isNobody(Array(speaker.utf8).span) { header.actor = person(MinutesPerson(name: speaker)) }
      if !attendees.isEmpty { header.flags.insert(.audienceKnown) }
      sink.record(header, participants: attendees, text: Array(text.utf8).span)
    }
    for turn in document.talk.turns { pass(.utterance, .transcript, at: turn.elapsed, from: time.start, turn.speaker, turn.text) }
    for message in document.talk.messages {
      pass(.message, .chat, at: Int64(message.minutes) * 60_000, from: dayStart, message.writer, message.text)
    }
  }

  private func pass(_ item: MinutesDocument.Item, key: String, part: Int, _ attendees: [Participant]) {
    var header = header(item.speaker == nil ? .minute : .utterance, key: key, part: part)
    header.actor = item.speaker.map(person)
    header.due = item.due
    if item.isDecision { header.flags.insert(.decision) }
    if item.isAction { header.flags.insert(.action) }
    if !attendees.isEmpty { header.flags.insert(.audienceKnown) }
    var participants = attendees
    for owner in item.owners {
      let index = person(owner)
      // Whom an action is given to stands out among those who were there.
      if let known = participants.firstIndex(where: { $0.person == index }) {
        participants[known].presence = .addressed
      } else {
        participants.append(Participant(person: index, presence: .addressed))
      }
    }
    let text = item.text.utf8
    sink.record(header, participants: participants, text: text.span)
  }

  private func header(_ kind: EventKind, key: String, part: Int) -> Header {
    var header = Header(kind: kind, style: .minutes, time: time.start, timeQuality: time.quality, place: place)
    header.place.part = UInt16(clamping: part)
    header.thread = sink.name(key)
    header.key = part == 0 ? header.thread : sink.name("\(key)#\(part)")
    return header
  }

  private func participants(_ people: [MinutesPerson], _ presence: Presence) -> [Participant] {
    var known: Set<Int32> = []
    return people.compactMap { person in
      let index = self.person(person)
      return known.insert(index).inserted ? Participant(person: index, presence: presence) : nil
    }
  }

  /// By address where one stands there, else by name. The organization beside a name goes with what people read, `Anna de Vries (ACME)`, and of
  /// `ACME, Board` only the first part; a handle is another name of the same person.
  private func person(_ person: MinutesPerson) -> Int32 {
    let organization = person.organization.split(separator: ",").first.map { String($0.trimmed) } ?? ""
    let shown = organization.isEmpty ? person.name : "\(person.name) (\(organization))"
    if !person.address.isEmpty { return sink.person(.address, person.address, name: shown) }
    let index = sink.person(.name, person.name, name: organization.isEmpty ? "" : shown)
    if !person.handle.isEmpty, person.handle != person.name { _ = sink.person(.name, person.handle, name: person.name) }
    return index
  }
}
