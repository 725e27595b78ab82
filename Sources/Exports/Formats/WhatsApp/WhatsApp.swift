import Decoding
import Events

extension ExportFormat {
  /// Chats that WhatsApp exported as text. Tried with the chats of github.com/lucasrodes/whatstk and with header lines of real files from the trackers of other parsers.
  static let whatsApp = ExportFormat(
    id: "whatsapp", title: "WhatsApp chat (text)",
    summary: """
      `_chat.txt` or `WhatsApp Chat with ….txt`, alone or in a zip, from iPhone or Android in any language: messages with author and minute. \
      Joining, leaving and renaming are known in English, Dutch, German, Spanish, French, Italian and Portuguese.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { WhatsAppReader.isChat(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let reader = WhatsAppReader(export, claim.records[0], options)
    var open = OpenExport(batching: reader.records.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    open.notes = reader.notes
    return open
  }
}

/// Reads the messages of one chat.
struct WhatsAppReader: Sendable {
  let records: LineRecords
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []
  private var survey = WhatsAppSurvey()
  private var clock: GenericClock
  private let channel: String
  private let isDirect: Bool

  /// Whether a file begins with a header, and holds more of them or nothing else.
  static func isChat(_ entry: Export.Entry) -> Bool {
    let text = LineRecords.opening(entry)
    var headers = 0
    var lines = 0
    var position = 0
    let span = text.span
    while position < span.count, lines < 60 {
      let end = span.lineEnd(from: position, in: 0..<span.count)
      let line = span.extracting(position..<end)
      position = end + 1
      if line.visible(from: 0) >= line.count || line[line.visible(from: 0)] == 13 { continue }
      lines += 1
      let header = ChatHeader(line)
      if lines == 1, header == nil || SignalHeader.begins(entry) { return false }
      if header != nil { headers += 1 }
    }
    return headers >= 2 || (headers == 1 && lines <= 2)
  }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) {
    let file = export.entries[entry]
    let records = LineRecords(TextEncoding(file.head)) { ChatHeader($0) != nil }
    self.records = records
    var survey = WhatsAppSurvey()
    let silent = SilentSink()
    _ = export.batches(of: [entry], batching: records.batching) { batch in
      records.read(batch, silent) { text, position in survey.note(text, position.place) }
    }
    survey.finish()
    let decision = survey.dayOrder(options.dayFirst, path: file.fullPath)
    problems = [decision.problem, survey.authorProblem(path: file.fullPath)].compactMap { $0 }
    notes = [decision.note, survey.clockNote(path: file.fullPath)].compactMap { $0 }
    clock = GenericClock(zone: options.zone, dayFirst: decision.dayFirst)
    channel = survey.group.map { String(decoding: $0, as: UTF8.self) } ?? WhatsAppReader.name(file)
    isDirect = survey.isDirect(called: channel)
    self.survey = survey
  }

  /// Whom or which group the chat is called after: `WhatsApp Chat with Ops.txt`, `WhatsApp Chat - Ops.zip/_chat.txt`.
  static func name(_ file: Export.Entry) -> String {
    let parts = file.fullPath.split(separator: "/").map { part in
      String(part.lastIndex(of: ".").map { $0 == part.startIndex ? part : part[..<$0] } ?? part)
    }
    guard var stem = parts.last else { return "" }
    if stem == "_chat" || stem == "chat", parts.count > 1 { stem = parts[parts.count - 2] }
    guard stem.lowercased().contains("whatsapp") else { return stem }
    let words = stem.split(separator: " ")
    let joining: Set<Substring> = ["with", "mit", "met", "con", "avec", "com", "-"]
    guard let join = words.firstIndex(where: { joining.contains($0) }), join + 1 < words.count else { return stem }
    return words[(join + 1)...].joined(separator: " ")
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let channelName = channel.isEmpty ? nil : sink.name(channel)
    var problems = RecordProblems()
    records.read(batch, sink) { text, position in
      guard var line = WhatsAppLine(text) else {
        sink.skip("no message")
        problems.add(position.line, "lines before the first message", kind: "lines before messages", help: "they are left out", sink)
        return
      }
      var header = Header(kind: .message, style: .chat, place: position.place)
      if case .instant(let time, let quality) = clock.read(line.header.numbers) {
        header.time = time
        header.timeQuality = quality
      } else if clock.read(line.header.numbers) == .none {
        sink.unread(date: text.extracting(line.header.date))
      }
      header.channel = channelName
      header.key = key(header.time, text.extracting(line.header.date), position.place, sink)
      if isDirect { header.flags.insert(.direct) }
      if let group = survey.group, line.author == group, line.notice == nil { line.notice = WhatsAppNotice(line.text) }
      if let notice = line.notice {
        header.kind = .system
        header.flags.formUnion(notice.flags)
        if !notice.person.isEmpty { header.actor = sink.person(.name, notice.person.span, name: Span()) }
        return sink.record(header, participants: [], text: line.text.span)
      }
      if !line.author.isEmpty { header.actor = sink.person(.name, line.author.span, name: Span()) }
      if WhatsAppMarks.isDeleted(line.text) {
        header.flags.insert(.deleted)
        line.text = []
      } else {
        if WhatsAppMarks.cutEdited(&line.text) { header.flags.insert(.edited) }
        if WhatsAppMarks.cutAttachment(&line.text, isMarked: line.isMarked) { header.flags.insert(.attachment) }
      }
      sink.record(header, participants: others(than: line.author, sink), text: line.text.span)
    }
    problems.finish(sink)
  }

  /// Messages have no ids: what they say stands for them, so that two exports of one chat agree.
  private func key(_ time: Timestamp?, _ date: Span<UInt8>, _ place: Place, _ sink: any RecordSink) -> Int32 {
    let when = time.map { String($0.milliseconds) } ?? String(decoding: [UInt8](copying: date), as: UTF8.self)
    return sink.name("whatsapp:\(channel):\(when):\(String(place.hash, radix: 16))\(survey.repeated.suffix(at: place.offset))")
  }

  /// In a chat of two, the one who reads.
  private func others(than author: [UInt8], _ sink: any RecordSink) -> [Participant] {
    guard isDirect else { return [] }
    return survey.authors.filter { $0 != author }.map {
      Participant(person: sink.person(.name, $0.span, name: Span()), presence: .addressed)
    }
  }
}
