import Decoding
import Events

extension ExportFormat {
  /// Logs of chat programs for IRC. Tried with the test logs of github.com/mgedmin/irclog2html (supybot, dircproxy, two charsets in one file).
  static let irc = ExportFormat(
    id: "irc", title: "IRC logs",
    summary: """
      Logs of irssi, weechat, ZNC, HexChat, supybot and dircproxy. What is said, joining, leaving and new names become events; \
      `anna_`, `anna-away` and whoever took the name `anna` are one person. The day may stand in the lines, between them, or in the file's name.
      """,
    verified: true
  ) { export, unclaimed in
    let logs = LogRecognition.entries(.plain, export, unclaimed)
    return logs.isEmpty ? [] : [Claim(records: logs)]
  } open: { export, claim, options in
    let reader = IRCReader(export, claim.records, options)
    var open = OpenExport(batching: IRCReader.records.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    return open
  }
}

/// Reads the lines of logs.
struct IRCReader: Sendable {
  /// Every line is a record.
  static let records = LineRecords { _ in true }
  let problems: [Problem]
  private let survey: LogSurvey
  private let zone: ZoneRules

  init(_ export: Export, _ entries: [Int], _ options: ReadOptions) {
    survey = LogSurvey(export, entries, batching: IRCReader.records.batching, records: IRCReader.records)
    problems = survey.problems(export)
    zone = options.zone
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let channel = survey.channel(of: batch.entry, path: batch.path)
    let channelName = channel.isEmpty ? nil : sink.name(channel)
    let isQuery = survey.isQuery(batch.entry)
    var problems = RecordProblems()
    IRCReader.records.read(batch, sink) { text, position in
      guard let line = LogLine(text) else {
        sink.skip("no line of a log")
        return problems.add(position.line, "has no time and no name", kind: "lines of no known kind", help: "it is left out", sink)
      }
      if line.kind == .mark { return sink.skip("day mark") }
      // What is left of an action in logs of dircproxy.
      if line.kind == .said, line.text.isEmpty { return sink.skip("no text") }
      var header = Header(kind: .message, style: .chat, place: position.place)
      if let (time, quality) = line.stamp?.instant(on: survey.day(at: position.place.offset, entry: batch.entry), zone) {
        header.time = time
        header.timeQuality = quality
      }
      header.channel = channelName
      if isQuery { header.flags = [.direct, .privateChannel] }
      let when = header.time.map { String($0.milliseconds) } ?? ""
      header.key = sink.name(
        "irc:\(channel):\(when):\(String(position.place.hash, radix: 16))\(survey.suffix(at: position.place.offset, entry: batch.entry))")
      if !line.nick.isEmpty {
        header.actor = sink.person(.name, survey.nicks.name(line.nick).span, name: Span())
        if NickTable.isBot(line.nick) { header.flags.insert(.bot) }
      }
      switch line.kind {
      case .said, .action, .notice, .mark: break
      case .joined: header.flags.insert(.joined)
      case .left: header.flags.insert(.left)
      case .renamed, .topic: header.flags.insert(.renamed)
      case .system: break
      }
      if ![.said, .action, .notice].contains(line.kind) { header.kind = .system }
      sink.record(header, participants: [], text: line.text.span)
    }
    problems.finish(sink)
  }
}
