import Decoding
import Events

extension ExportFormat {
  static let otter = ExportFormat(
    id: "otter", title: "Transcripts of Otter, and of Teams as documents",
    summary: """
      Transcripts as text or Word document: a line with a speaker and a time, and below it what was said. The day comes from above the first line or \
      from the name of the file, the time of day from there or from the calendar.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { OtterReader.looksLikeTranscript(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let file = export.entries[claim.records[0]]
    let reader = OtterReader(file, options)
    var open = OpenExport(batching: reader.records.batching) { batch, sink in reader.read(batch, sink) }
    open.notes = [reader.isDatedInside ? nil : RecordingStart.note(reader.start, path: file.fullPath)].compactMap { $0 }
    open.problems = [RecordingStart.problem(reader.start, path: file.fullPath)].compactMap { $0 }
    return open
  }
}

/// Reads the turns of one transcript.
struct OtterReader: Sendable {
  let records: LineRecords
  let start: RecordingStart?
  /// The file itself says which day it was.
  let isDatedInside: Bool
  private let thread: [UInt8]

  private static let tail = Array("transcribed by http".utf8)
  /// What Teams writes when somebody lets go of the button, under a name.
  private static let stop = Array(" stopped transcription".utf8)

  /// At least two lines with a speaker and a time, the first of them near the top.
  static func looksLikeTranscript(_ entry: Export.Entry) -> Bool {
    let head = LineRecords.opening(entry)
    var turns = 0
    var lines = 0
    var isTurn = false
    for line in head.split(separator: 10, omittingEmptySubsequences: false) {
      let before = isTurn
      isTurn = turn(Array(line).span) != nil
      if Array(line).trimmed.isEmpty { continue }
      lines += 1
      // In a timetable no text stands below the times.
      if before, !isTurn { turns += 1 }
      if lines == 14, turns == 0 { return false }
    }
    let isShort = head.count < 4096
    let hasTail = head.asciiLowercased.span.position(of: tail, in: 0..<head.count) != nil
    return turns >= 2 || (turns == 1 && isShort && hasTail)
  }

  /// The name and the time of `Anna de Vries  1:02:03`: two blanks at least stand between them.
  private static func turn(_ line: Span<UInt8>) -> (name: Range<Int>, time: Int64)? {
    var end = line.count
    while end > 0, line[end - 1] <= 32 { end -= 1 }
    var start = end
    while start > 0, line[start - 1].isDigit || line[start - 1] == UInt8(ascii: ":") { start -= 1 }
    var nameEnd = start
    while nameEnd > 0, line[nameEnd - 1] == 32 || line[nameEnd - 1] == 9 { nameEnd -= 1 }
    guard end - start >= 4, nameEnd > 0, nameEnd <= 80, start - nameEnd >= 2 || line[nameEnd] == 9, line[0] > 32 else { return nil }
    let parts = line.copy(start..<end).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { Array($0).number }
    guard parts.count == 2 || parts.count == 3, let seconds = parts.last ?? nil, seconds < 60, line[end - 3] == UInt8(ascii: ":") else {
      return nil
    }
    var sum: Int64 = 0
    for part in parts {
      guard let part, part < 1000 else { return nil }
      sum = sum * 60 + Int64(part)
    }
    return (0..<nameEnd, sum * 1000)
  }

  init(_ file: Export.Entry, _ options: ReadOptions) {
    records = LineRecords(TextEncoding(file.head)) { OtterReader.turn($0) != nil }
    let inside = OtterReader.start(above: LineRecords.opening(file), options)
    start = inside ?? RecordingStart(path: file.fullPath, options)
    isDatedInside = inside != nil
    thread = RecordingStart.thread("otter", start, file)
  }

  /// The day, and the time of day if it stands there, above the first turn: `Mon, Mar 2, 2026 10:00AM • 45:10`. A title with a stamp in it is
  /// followed by the line that tells when.
  private static func start(above head: [UInt8], _ options: ReadOptions) -> RecordingStart? {
    let lines = head.split(separator: 10).prefix { turn(Array($0).span) == nil }
    return RecordingStart(above: lines.map { String(decoding: Charset.decode(Array($0), name: nil).text, as: UTF8.self)[...] }, options)
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let thread = sink.name(thread.span)
    records.read(batch, sink) { text, position in
      guard position.isRecord else { return sink.leaveOut("lines before the first speaker") }
      let end = text.lineEnd(from: 0, in: 0..<text.count)
      guard let turn = OtterReader.turn(text.extracting(..<end)) else { return sink.skip("broken time") }
      let said = OtterReader.said(text.copy(min(end + 1, text.count)..<text.count))
      if said.isEmpty { return sink.skip("empty") }
      var header = Header(
        kind: .utterance, style: .transcript, time: start?.time.later(by: turn.time), timeQuality: start?.quality ?? .undated,
        place: position.place)
      header.thread = thread
      header.actor = TranscriptSpeaker.person(text.copy(turn.name), sink)
      sink.record(header, participants: [], text: said.span)
    }
  }

  /// Without the line that names the program, or who stopped it.
  private static func said(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 10, omittingEmptySubsequences: false).filter {
      let line = Array($0).trimmed.asciiLowercased
      return !line.starts(with: tail) && line.suffix(stop.count) != stop[...]
    }
    return Array(lines.joined(separator: [10])).trimmed
  }
}
