import Decoding
import Events

extension ExportFormat {
  static let webVTT = ExportFormat(
    id: "vtt", title: "WebVTT transcripts (Zoom, Teams)",
    summary: """
      Captions of a recording, with speakers as Zoom (`Name: text`) and Teams (`<v Name>`) write them: each caption becomes an utterance. \
      The day comes from the name of the file or its folder, the time of day from the calendar.
      """,
    verified: true
  ) { export, unclaimed in
    unclaimed.filter { CaptionFile.kind(of: export.entries[$0]) == .vtt }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    CaptionFile.open(export, claim.records[0], options, id: "vtt")
  }

  static let subRip = ExportFormat(
    id: "srt", title: "SubRip transcripts (SRT)",
    summary: "Captions of a recording in SRT, in any encoding, with or without their numbers: each becomes an utterance, as in WebVTT.",
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { CaptionFile.kind(of: export.entries[$0]) == .srt }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    CaptionFile.open(export, claim.records[0], options, id: "srt")
  }
}

/// Reads one file of captions.
///
/// What captions mean shows in many of them only, so a file is looked over before it is read: whether names stand before the text, whether every cue
/// has an id, and whether the captions roll, so that each repeats the lines of the one before.
struct CaptionFile: Sendable {
  enum Kind { case vtt, srt }

  private let records: LineRecords
  private let survey: CaptionSurvey
  private let start: RecordingStart?
  private let thread: [UInt8]

  /// Told by `WEBVTT`, or by a timing line among the first lines, where SRT writes a comma before the thousandths.
  static func kind(of entry: Export.Entry) -> Kind? {
    let head = LineRecords.opening(entry)
    if head.starts(with: Array("WEBVTT".utf8)), head.count == 6 || head[6] <= 32 { return .vtt }
    var position = 0
    var lines = 0
    while position < head.count, lines < 3 {
      let end = head.span.lineEnd(from: position, in: 0..<head.count)
      let line = Array(head[position..<end]).trimmed
      position = end + 1
      if line.isEmpty { continue }
      lines += 1
      if CueTiming(line.span) != nil { return line.contains(UInt8(ascii: ",")) ? .srt : .vtt }
      // Before the first timing line stands the number or id of the cue, and nothing else.
      if line.number == nil, !CaptionSurvey.isID(line.span) { return nil }
    }
    return nil
  }

  static func open(_ export: Export, _ entry: Int, _ options: ReadOptions, id: String) -> OpenExport {
    let file = export.entries[entry]
    let encoding = TextEncoding(file.head)
    var survey = CaptionSurvey()
    let timings = LineRecords(encoding) { CueTiming.isTiming($0) }
    var isThere = false
    _ = export.batches(of: [entry], batching: timings.batching) { batch in
      isThere = true
      survey.add(batch, timings)
    }
    if !isThere { survey.add(Batch(entry: entry, path: file.fullPath, offset: 0, bytes: file.head), timings) }
    let (start, isInside) = RecordingStart.find(path: file.fullPath, above: above(file), options)
    let records = survey.hasIDs ? LineRecords(encoding) { CaptionSurvey.isID($0) } : timings
    let reader = CaptionFile(records: records, survey: survey, start: start, thread: RecordingStart.thread(id, start, file))
    var open = OpenExport(batching: survey.rolls ? .whole(limit: 256 << 20) : records.batching) { batch, sink in reader.read(batch, sink) }
    open.notes = [RecordingStart.note(start, path: file.fullPath, isInside: isInside)].compactMap { $0 }
    if survey.rolls { open.notes.append("\(file.fullPath): its captions roll; lines that repeat the caption before count once") }
    open.problems = [RecordingStart.problem(start, path: file.fullPath)].compactMap { $0 }
    if id == "vtt", !LineRecords.opening(file).starts(with: Array("WEBVTT".utf8)) {
      open.problems.append(Problem(path: file.fullPath, message: "does not begin with WEBVTT; its captions are read all the same"))
    }
    return open
  }

  /// The lines before the first caption.
  private static func above(_ file: Export.Entry) -> [Substring] {
    let head = LineRecords.opening(file)
    let lines = head.split(separator: 10).prefix { !CueTiming.isTiming(Array($0).span) }
    return lines.map { String(decoding: Array($0), as: UTF8.self)[...] }
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let thread = sink.name(thread.span)
    let present = survey.speakers.map { Participant(person: sink.person(.name, $0.span, name: Span()), presence: .attended) }
    var problems = RecordProblems()
    var before: (cue: Cue, place: Place)?
    records.read(batch, sink) { text, position in
      guard position.isRecord else { return }
      var cue = Cue(text)
      guard let timing = cue.timing else {
        sink.skip("broken time")
        problems.add(
          position.line, "'\(cue.timingLine)' is no time of a caption", kind: "broken times", help: "the caption is left out", sink)
        return
      }
      var place = position.place
      let whole = cue
      if survey.rolls {
        let repeated = before.map { cue.overlap(with: $0.cue) } ?? 0
        if let before, repeated > 0 {
          place = CaptionFile.joined(before.place, place, batch)
          cue.lines.removeFirst(repeated)
        }
        before = (whole, position.place)
        if repeated > 0, cue.lines.isEmpty { return sink.skip("repeats the caption before") }
      }
      var header = Header(
        kind: .utterance, style: .transcript, time: start?.time.later(by: timing.start), timeQuality: start?.quality ?? .undated,
        place: place)
      header.thread = thread
      if !cue.id.isEmpty, survey.hasIDs { header.key = sink.name((Array("transcript:".utf8) + cue.id).span) }
      let said = cue.said(survey.style)
      if said.speakers.count == 1 { header.actor = TranscriptSpeaker.person(said.speakers[0], sink) }
      if said.text.isEmpty { return sink.skip("empty") }
      sink.record(header, participants: present.filter { $0.person != header.actor }, text: said.text.span)
    }
    problems.finish(sink)
  }

  /// A caption of which a part stood in the one before can only be understood together with it.
  private static func joined(_ a: Place, _ b: Place, _ batch: Batch) -> Place {
    var place = a
    place.length = Int32(clamping: b.offset + Int64(b.length) - a.offset)
    place.part = 1
    let start = Int(a.offset - batch.offset)
    let bytes = (start..<start + Int(place.length)).clamped(to: 0..<batch.bytes.count)
    place.hash = recordHash(batch.bytes.span.extracting(bytes))
    return place
  }
}
