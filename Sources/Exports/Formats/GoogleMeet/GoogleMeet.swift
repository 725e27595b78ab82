import Decoding
import Events

extension ExportFormat {
  static let googleMeet = ExportFormat(
    id: "google-meet", title: "Google Meet transcripts",
    summary: """
      Transcripts of Google Meet as text or Markdown: the meeting with its attendees, and what each speaker said. \
      Transcripts and chats that were pasted into minutes are read with the minutes.
      """,
    verified: true
  ) { export, unclaimed in
    let found = unclaimed.filter { MeetOpening.looksLikeTranscript(export.entries[$0].head) }
    return found.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let file = export.entries[claim.records[0]]
    let start = MeetReader.start(MeetReader.text(file.head), path: file.fullPath, options)
    var open = OpenExport(batching: .whole(limit: 16 << 20)) { batch, sink in MeetReader(batch, options, sink: sink)?.read() }
    open.problems = [RecordingStart.problem(start, path: file.fullPath)].compactMap { $0 }
    return open
  }
}

/// Turns a transcript into the meeting and what was said in it; `Place.part` numbers the records, the meeting being 0.
struct MeetReader {
  private static let crowd = 200

  private let opening: MeetOpening
  private let transcript: MeetTranscript
  private let start: RecordingStart?
  private let sink: any RecordSink
  private let place: Place
  private let path: String

  static func text(_ bytes: [UInt8]) -> String { String(decoding: Charset.decode(bytes, name: nil).text.withUnixLines, as: UTF8.self) }

  /// By the date above the transcript, else by the name of the file.
  static func start(_ text: String, path: String, _ options: ReadOptions) -> RecordingStart? {
    let lines = text.split(separator: "\n", maxSplits: 60, omittingEmptySubsequences: false)
    let opening = MeetOpening(lines, dayFirst: options.dayFirst ?? true)
    guard let day = opening?.day else { return RecordingStart(path: path, options) }
    guard let clock = opening?.clock else { return RecordingStart(day: day, zone: options.zone) }
    let zone = clock.offset == nil ? options.zone : ZoneRules.utc
    return RecordingStart(
      time: zone.instant(day: day, millisecondsOfDay: Int64(clock.start - (clock.offset ?? 0)) * 60_000),
      quality: clock.offset == nil ? .floating : .utc, day: day)
  }

  init?(_ batch: Batch, _ options: ReadOptions, sink: any RecordSink) {
    let (bytes, losses) = Charset.decode(batch.bytes, name: nil)
    let text = String(decoding: bytes.withUnixLines, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let opening = MeetOpening(lines, dayFirst: options.dayFirst ?? true) else {
      sink.skip("no transcript")
      return nil
    }
    sink.loss(losses)
    self.opening = opening
    self.sink = sink
    path = batch.path
    transcript = MeetTranscript(lines[min(opening.count, lines.count)...])
    start = MeetReader.start(text, path: batch.path, options)
    place = batch.place
  }

  func read() {
    for _ in 0..<transcript.marks { sink.leaveOut("lines with the time that has passed") }
    let title = Array(opening.title.utf8)
    let subject = SubjectLine.normalised(title)
    let name = "google-meet:\(start?.time.iso8601 ?? ""):\(String(decoding: subject, as: UTF8.self))"
    let present = participants()
    var meeting = header(.meeting, .minutes, 0, part: 0)
    if let length = transcript.length { meeting.end = meeting.time?.later(by: length) }
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    meeting.thread = sink.name(name)
    meeting.key = meeting.thread
    // Without a list only those are known who spoke.
    if !opening.attendees.isEmpty { meeting.flags.insert(.audienceKnown) }
    sink.record(meeting, participants: present, text: title.span)
    for (index, turn) in transcript.turns.enumerated() {
      if turn.text.isBlank {
        sink.skip("empty")
      } else if index + 1 > Int(UInt16.max) {
        sink.skip("line beyond the \(UInt16.max)th")
      } else {
        var header = header(.utterance, .transcript, turn.elapsed, part: index + 1)
        header.thread = meeting.thread
        header.key = sink.name("\(name)#\(index + 1)")
        header.actor = TranscriptSpeaker.person(Array(turn.speaker.utf8), sink)
        if !opening.attendees.isEmpty { header.flags.insert(.audienceKnown) }
        // A crowd reaches an utterance through its meeting, so that it is not named again with each of them.
        sink.record(header, participants: present.count <= MeetReader.crowd ? present : [], text: Array(turn.text.utf8).span)
      }
    }
  }

  private func header(_ kind: EventKind, _ style: TextStyle, _ elapsed: Int64, part: Int) -> Header {
    var header = Header(
      kind: kind, style: style, time: start?.time.later(by: elapsed), timeQuality: start?.quality ?? .undated, place: place)
    header.place.part = UInt16(clamping: part)
    return header
  }

  private func participants() -> [Participant] {
    var people: [Int32] = []
    for person in opening.attendees {
      people.append(
        person.address.isEmpty ? sink.person(.name, person.name) : sink.person(.address, person.address, name: person.name))
    }
    for turn in transcript.turns {
      if let person = TranscriptSpeaker.person(Array(turn.speaker.utf8), sink) { people.append(person) }
    }
    var seen: Set<Int32> = []
    return people.filter { seen.insert($0).inserted }.map { Participant(person: $0, presence: .attended) }
  }
}
