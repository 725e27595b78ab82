import Decoding
import Events

extension ExportFormat {
  static let zoomChat = ExportFormat(
    id: "zoom-chat", title: "Zoom chat",
    summary: """
      The chat of a Zoom meeting as the cloud and as the program saves it: messages with writer, answers, direct messages, and reactions. \
      The day comes from the name of the file or its folder.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { ZoomChatReader.looksLikeChat(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let reader = ZoomChatReader(export, claim.records[0], options)
    var open = OpenExport(batching: ZoomChatReader.records(reader.encoding).batching) { batch, sink in reader.read(batch, sink) }
    open.notes = [reader.note].compactMap { $0 }
    open.problems = [reader.problem].compactMap { $0 }
    return open
  }
}

/// Reads the messages of one chat.
///
/// Answers and reactions name what they refer to by its first words, so all messages of a file are looked over before it is read.
struct ZoomChatReader: Sendable {
  /// A message that others may refer to.
  private struct Message: Sendable {
    var offset: Int64
    var writer: [UInt8]
    var opening: [UInt8]
    var key: [UInt8]
  }

  /// So many messages are looked back at.
  private static let depth = 2000

  let encoding: TextEncoding
  private let path: String
  private let start: RecordingStart?
  private let zone: ZoneRules
  private let thread: [UInt8]
  private let channel: String
  private var messages: [Message] = []
  /// The first time of the file on the wall: times far before it belong to the next day.
  private var first: Int64?
  private var isWallClock = false

  static func looksLikeChat(_ entry: Export.Entry) -> Bool {
    let head = LineRecords.opening(entry)
    guard let start = head.firstIndex(where: { $0 > 32 }) else { return false }
    return ZoomChatLine.begins(head.span.extracting(start..<head.span.lineEnd(from: start, in: 0..<head.count)))
  }

  static func records(_ encoding: TextEncoding) -> LineRecords { LineRecords(encoding) { ZoomChatLine.begins($0) } }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) {
    let file = export.entries[entry]
    encoding = TextEncoding(file.head)
    path = file.fullPath
    zone = options.zone
    start = RecordingStart(path: file.fullPath, options)
    thread = RecordingStart.thread("zoom-chat", start, file)
    channel = String(file.path.lastIndex(of: ".").map { file.path[..<$0] } ?? file.path[...])
    var found: [Message] = []
    var first: Int64?
    var isWallClock = false
    func look(_ batch: Batch) {
      ZoomChatReader.records(encoding).read(batch, SilentSink()) { text, position in
        guard position.isRecord, let line = ZoomChatLine(text), let time = line.time else { return }
        first = first ?? time
        isWallClock = isWallClock || line.isWallClock
        guard !line.isDirect, line.reaction == nil, !line.isTakenBack else { return }
        found.append(
          Message(
            offset: position.place.offset, writer: line.writer, opening: Array(line.text.prefix(80)), key: ZoomChatReader.key(line, thread))
        )
      }
    }
    var isThere = false
    _ = export.batches(of: [entry], batching: ZoomChatReader.records(encoding).batching) { batch in
      isThere = true
      look(batch)
    }
    if !isThere { look(Batch(entry: entry, path: path, offset: 0, bytes: file.head)) }
    messages = found
    self.first = first
    self.isWallClock = isWallClock
  }

  var problem: Problem? { RecordingStart.problem(start, path: path) }

  var note: String? {
    guard isWallClock, let start else { return RecordingStart.note(start, path: path) }
    return "\(path): times are read on the wall of \(zone.identifier), on \(start.day), the day in its name"
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let thread = sink.name(thread.span)
    let channel = sink.name(channel)
    Self.records(encoding).read(batch, sink) { text, position in
      guard position.isRecord else { return sink.leaveOut("lines before the first message") }
      guard let line = ZoomChatLine(text), let clock = line.time else {
        sink.skip("broken time")
        return sink.problem("line \(position.line)", "no time of day stands before this message", help: "the message is left out")
      }
      if line.isTakenBack { return sink.skip("a reaction that was taken back") }
      let (time, quality) = instant(clock, isWallClock: line.isWallClock)
      var header = Header(kind: .message, style: .chat, time: time, timeQuality: quality, place: position.place)
      header.actor = TranscriptSpeaker.person(line.writer, sink)
      header.thread = thread
      var addressed: [Participant] = []
      if line.isDirect {
        header.flags.insert(.direct)
        if let person = TranscriptSpeaker.person(line.recipient, sink) { addressed = [Participant(person: person, presence: .addressed)] }
      } else {
        header.channel = channel
      }
      if let reaction = line.reaction {
        header.kind = .reaction
        if let answered = message(reaction, before: position.place.offset) {
          header.replyTo = sink.name(answered.key.span)
          if let writer = TranscriptSpeaker.person(answered.writer, sink) {
            addressed = [Participant(person: writer, presence: .addressed)]
          }
        }
        return sink.record(header, participants: addressed, text: Span())
      }
      header.key = sink.name(Self.key(line, self.thread).span)
      if let opening = line.answers, let answered = message(opening, before: position.place.offset) {
        header.replyTo = sink.name(answered.key.span)
      }
      sink.record(header, participants: addressed, text: line.text.span)
    }
  }

  /// The message that begins with some words: the last one before the record that refers to it.
  private func message(_ opening: [UInt8], before offset: Int64) -> Message? {
    guard !opening.isEmpty else { return nil }
    let before = messages.bisect { $0.offset < offset }
    return messages[..<before].suffix(ZoomChatReader.depth).last { $0.opening.starts(with: opening.prefix(80)) }
  }

  /// What a message says at which second, in the chat of which day and name: two copies of a chat hold the same.
  private static func key(_ line: ZoomChatLine, _ thread: [UInt8]) -> [UInt8] {
    let hash = recordHash((line.writer + [0] + line.recipient + [0] + (line.answers ?? []) + [0] + line.text).span)
    return thread + Array(":\(line.time ?? 0):\(String(hash, radix: 16))".utf8)
  }

  private func instant(_ clock: Int64, isWallClock: Bool) -> (Timestamp?, TimeQuality) {
    guard let start else { return (nil, .undated) }
    if !isWallClock { return (start.time.later(by: clock), start.quality) }
    // A chat that goes past midnight.
    let isNextDay = first.map { $0 >= 12 * 3_600_000 && clock < $0 - 6 * 3_600_000 } ?? false
    return (zone.instant(day: isNextDay ? start.day + 1 : start.day, millisecondsOfDay: clock), .floating)
  }
}
