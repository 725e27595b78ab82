import Decoding
import Events

/// Turns MeetBot's minutes into the meeting with those who spoke, and what was noted.
///
/// `Place.part` numbers the records of a file, the meeting being 0.
struct MeetBotMinutesReader {
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
    let minutes = MeetBotMinutes(String(decoding: text.withUnixLines, as: UTF8.self), path: batch.path)
    guard let day = minutes.day else {
      sink.skip("no date")
      return sink.problem("", "the minutes name no date", help: "write the day into the name of the file, as in ops.2026-03-02-16.00.txt")
    }
    let start = minutes.start ?? 0
    let zone = minutes.isUTC ? ZoneRules.utc : self.zone
    // What comes earlier than the start comes after midnight.
    func instant(_ time: Int64) -> Timestamp { zone.instant(day: time < start ? day + 1 : day, millisecondsOfDay: time) }
    let title = Array(minutes.title.utf8)
    let subject = SubjectLine.normalised(title)
    let key = "meetbot:\(minutes.channel):\(day):\(start / 1000)"
    func header(_ kind: EventKind, _ time: Int64?, part: Int) -> Header {
      var header = Header(kind: kind, style: .minutes, time: instant(time ?? start), timeQuality: minutes.isUTC ? .utc : .floating)
      header.place = place
      header.place.part = UInt16(clamping: part)
      if !minutes.channel.isEmpty { header.channel = sink.name(minutes.channel) }
      header.thread = sink.name(key)
      return header
    }
    var meeting = header(.meeting, minutes.start, part: 0)
    meeting.end = minutes.end.map(instant)
    meeting.key = meeting.thread
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    let attendees = attendees(minutes)
    sink.record(meeting, participants: attendees, text: title.span)
    for (index, item) in minutes.items.enumerated() {
      if item.isTopic {
        sink.skip("topic")
      } else if item.isRepeated {
        sink.skip("action that stands above")
      } else if item.text.isEmpty || item.text == "(none)" {
        sink.skip("no text")
      } else if index + 1 > Int(UInt16.max) {
        sink.skip("line beyond the \(UInt16.max)th")
      } else {
        pass(item, header(.utterance, item.time, part: index + 1), key: "\(key)#\(index + 1)", day: day, attendees)
      }
    }
  }

  private func pass(_ item: MeetBotMinutes.Item, _ header: Header, key: String, day: Day, _ attendees: [Participant]) {
    var header = header
    let subject = SubjectLine.normalised(Array(item.topic.utf8))
    if !subject.isEmpty { header.subject = sink.name(subject.span) }
    header.key = sink.name(key)
    if let time = header.time, item.time != nil { header.key = sink.name(LoggedMeeting.keyInMinutes(time, item.nick)) }
    var participants = attendees
    switch item.label {
    case "ACTION":
      header.kind = .minute
      header.flags = .action
      header.due = WrittenDate.due(in: item.text[...], after: day, dayFirst: dayFirst)
      for owner in item.owners {
        let person = person(owner)
        participants = participants.filter { $0.person != person } + [Participant(person: person, presence: .addressed)]
      }
    case "AGREED", "ACCEPTED", "REJECTED":
      header.kind = .minute
      header.flags = .decision
    default:
      if item.nick.isEmpty { header.kind = .minute } else { header.actor = person(item.nick) }
    }
    sink.record(header, participants: participants, text: Array(item.text.utf8).span)
  }

  /// Who said something was there; whoever is listed without a line was only expected; bots are nobody.
  private func attendees(_ minutes: MeetBotMinutes) -> [Participant] {
    var participants: [Participant] = []
    if minutes.present.count > LoggedMeetingReader.mostPeople { sink.leaveOut("people beyond the \(LoggedMeetingReader.mostPeople)th") }
    for (nick, lines) in minutes.present.prefix(LoggedMeetingReader.mostPeople) {
      if NickTable.isBot(Array(nick.utf8)) {
        sink.leaveOut("bots among those present")
        continue
      }
      let person = person(nick)
      if let known = participants.firstIndex(where: { $0.person == person }) {
        if lines > 0 { participants[known].presence = .attended }
      } else {
        participants.append(Participant(person: person, presence: lines > 0 ? .attended : .invited))
      }
    }
    return participants
  }

  private func person(_ nick: String) -> Int32 { sink.person(.name, NickTable.withoutStatus(Array(nick.utf8)).span, name: Span()) }
}
