import Decoding
import Events

/// Turns the log of a meeting into events: what each said, who was there, what was decided.
///
/// The lines are the records; `Place.part` numbers them, as all of them depend on the rest of the file. The meeting itself is an event beside the first.
struct LoggedMeetingReader {
  /// More people are in no meeting; each utterance names all who were there.
  static let mostPeople = 500
  private let format: String
  private let batch: Batch
  /// The whole file, hashed once for all its records.
  private let place: Place
  private let sink: any RecordSink
  private let zone: ZoneRules
  private let name: LogName
  private let dayFirst: Bool

  /// - Parameter format: stands before keys.
  init(_ format: String, _ batch: Batch, _ options: ReadOptions, _ sink: any RecordSink) {
    self.format = format
    self.batch = batch
    place = batch.place
    self.sink = sink
    zone = options.zone
    dayFirst = options.dayFirst ?? true
    name = LogName(batch.path)
  }

  /// - Parameter understand: makes a meeting of the lines; `nil` stands for a line that is none of a log.
  func read(_ understand: ([LogLine?]) -> LoggedMeeting) {
    let (text, losses) = LoggedMeetingReader.text(batch)
    if losses > 0 { sink.loss(losses) }
    let log = understand(LoggedMeetingReader.lines(text))
    let times = times(log)
    let known = times.compactMap { $0 }
    // Its first moment tells a meeting from others of the same day.
    let key = "\(format):\(name.channel):\(known.first.map { String($0.time.milliseconds) } ?? batch.path)"
    let attendees = people(log.present, .attended)
    var isTold = false
    for (index, item) in log.items.enumerated() {
      if let reason = item.skipped ?? (index < Int(UInt16.max) ? nil : "line beyond the \(UInt16.max)th") {
        sink.skip(reason)
        continue
      }
      pass(item, times[index], key: key, part: index + 1, attendees)
      guard !isTold else { continue }
      isTold = true
      meeting(
        log, log.first.flatMap { times[$0] } ?? known.first, log.last.flatMap { times[$0]?.time } ?? known.last?.time, key: key, attendees)
    }
    if log.unapplied > 0 {
      sink.problem("", "\(log.unapplied) corrections name words that stand nowhere above them; they are left out", help: "")
    }
    if known.isEmpty, !log.items.isEmpty {
      sink.problem(
        "", "the log names no day; its lines count as undated", help: "write the day into the name of the file, as in 2026-03-02.log")
    }
  }

  /// Mixed charsets are decoded line by line.
  private static func text(_ batch: Batch) -> (text: [UInt8], losses: Int) {
    let text = TextEncoding(batch.bytes).text(batch.bytes, atStart: true)
    if Charset.isUTF8(text.span) { return (text.withUnixLines, 0) }
    var losses = 0
    var decoded: [UInt8] = []
    for line in text.withUnixLines.split(separator: 10, omittingEmptySubsequences: false) {
      let (plain, lost) = Charset.decode(Array(line), name: nil)
      decoded += plain + [10]
      losses += lost
    }
    return (decoded, losses)
  }

  /// The lines that hold something; `nil` for one that is none of a log. Where each line has its day, what has none goes on with what was said above.
  private static func lines(_ text: [UInt8]) -> [LogLine?] {
    var lines: [LogLine?] = []
    for line in text.split(separator: 10) where line.contains(where: { $0 > 32 }) {
      let read = LogLine(Array(line).span)
      if read == nil, let last = lines.indices.last, lines[last]?.kind == .said, lines[last]?.stamp?.day != nil {
        lines[last]?.text += [10] + Array(line).trimmed
      } else {
        lines.append(read)
      }
    }
    return lines
  }

  private func times(_ log: LoggedMeeting) -> [(time: Timestamp, quality: TimeQuality)?] {
    var day = log.day ?? name.day
    var last: Int64 = 0
    return log.items.map { item in
      if item.line.kind == .mark { day = item.line.day ?? day }
      guard var stamp = item.line.stamp else { return nil }
      if stamp.offset == nil { stamp.offset = log.offset }
      if stamp.day == nil, stamp.millisecondsOfDay < last - 12 * 3_600_000 { day = day.map { $0 + 1 } }
      last = stamp.millisecondsOfDay
      return stamp.instant(on: day, zone)
    }
  }

  private func header(_ kind: EventKind, _ time: (time: Timestamp, quality: TimeQuality)?, part: Int) -> Header {
    var header = Header(kind: kind, style: .minutes, time: time?.time, timeQuality: time?.quality ?? .undated)
    header.place = place
    header.place.part = UInt16(clamping: part)
    if !name.channel.isEmpty { header.channel = sink.name(name.channel) }
    return header
  }

  private func meeting(
    _ log: LoggedMeeting, _ start: (time: Timestamp, quality: TimeQuality)?, _ end: Timestamp?, key: String, _ attendees: [Participant]
  ) {
    var meeting = header(.meeting, start, part: 0)
    meeting.end = end
    meeting.key = sink.name(key)
    meeting.thread = meeting.key
    let subject = SubjectLine.normalised(log.title)
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    if !attendees.isEmpty { meeting.flags.insert(.audienceKnown) }
    let absent = people(log.regrets, .declined).filter { one in !attendees.contains { $0.person == one.person } }
    sink.occurrence(meeting, participants: attendees + absent)
  }

  private func pass(
    _ item: LoggedMeeting.Item, _ time: (time: Timestamp, quality: TimeQuality)?, key: String, part: Int, _ attendees: [Participant]
  ) {
    var header = header(item.kind, time, part: part)
    header.style = item.kind == .message || item.kind == .system ? .chat : .minutes
    header.flags = item.flags
    if !item.actor.isEmpty { header.actor = sink.person(.name, item.actor.span, name: Span()) }
    header.thread = sink.name(key)
    header.key = sink.name("\(key)#\(part)")
    if item.isInMinutes, let time {
      header.key = sink.name(LoggedMeeting.keyInMinutes(time.time, String(decoding: item.line.nick, as: UTF8.self)))
    }
    let subject = SubjectLine.normalised(item.topic)
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    if item.flags.contains(.action), let today = time.map({ zone.day(of: $0.time) }) {
      header.due = WrittenDate.due(in: String(decoding: item.text, as: UTF8.self)[...], after: today, dayFirst: dayFirst)
    }
    var participants = item.participants.map { Participant(person: sink.person(.name, $0.name.span, name: Span()), presence: $0.presence) }
    if item.kind == .utterance || item.kind == .minute {
      // Who was there hears what is said.
      if !attendees.isEmpty { header.flags.insert(.audienceKnown) }
      participants += attendees.filter { one in !participants.contains { $0.person == one.person } }
    }
    sink.record(header, participants: participants, text: item.text.span)
  }

  private func people(_ names: [[UInt8]], _ presence: Presence) -> [Participant] {
    if names.count > LoggedMeetingReader.mostPeople { sink.leaveOut("people beyond the \(LoggedMeetingReader.mostPeople)th") }
    return names.prefix(LoggedMeetingReader.mostPeople).map {
      Participant(person: sink.person(.name, $0.span, name: Span()), presence: presence)
    }
  }
}
