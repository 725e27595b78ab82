import Decoding
import Events

extension ExportFormat {
  /// By the source of DiscordChatExporter (`PlainTextMessageWriter`); a real file was not found.
  static let discordText = ExportFormat(
    id: "discord-text", title: "Discord channel as text, by DiscordChatExporter",
    summary: """
      The plain text that DiscordChatExporter writes of a channel: messages with author and time under a head with server and channel. \
      Files, embedded pages and reactions are no words.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { DiscordTextReader.head(LineRecords.opening(export.entries[$0])) != nil }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let reader = DiscordTextReader(export, claim.records[0], options)
    var open = OpenExport(batching: DiscordTextReader.records.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    open.notes = reader.notes
    return open
  }
}

/// Reads the messages of one channel.
struct DiscordTextReader: Sendable {
  static let records = LineRecords { DiscordTextReader.header($0) != nil }
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []
  private var repeated = RepeatedRecords()
  private var clock: TrackerClock
  private let channel: String
  private let isDirect: Bool

  /// Lines that begin what is no text of the message: files, embedded pages, stickers, reactions.
  private static let blocks = ["{Attachments}", "{Embed}", "{Stickers}", "{Reactions}", "{Invite}"].map { Array($0.utf8) }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) {
    let file = export.entries[entry]
    let head = DiscordTextReader.head(LineRecords.opening(file))
    channel = head?.channel ?? ""
    isDirect = head?.guild == "Direct Messages"
    clock = TrackerClock(options)
    var order = DayOrder()
    var repeated = RepeatedRecords()
    let silent = SilentSink()
    _ = export.batches(of: [entry], batching: DiscordTextReader.records.batching) { batch in
      DiscordTextReader.records.read(batch, silent) { text, position in
        guard let header = DiscordTextReader.header(text) else { return }
        let date = text.copy(header.date)
        if TrackerClock.withoutName(date) == nil { order.add(date.span) }
        repeated.note(UInt64(position.place.hash), at: position.place.offset)
      }
    }
    repeated.finish()
    self.repeated = repeated
    guard order.needsDeciding else { return }
    let decision = order.decide(options.dayFirst, path: file.fullPath)
    clock.clock.dayFirst = decision.dayFirst
    problems = [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
  }

  /// Server and channel, from the lines between the first two rulers; `nil` if the file does not begin with them.
  static func head(_ text: [UInt8]) -> (guild: String, channel: String)? {
    guard text.starts(with: Array("==========".utf8)) else { return nil }
    var guild: String?
    var channel: String?
    for line in text.withUnixLines.split(separator: 10).dropFirst().prefix(12) {
      if line.starts(with: Array("==========".utf8)) { break }
      let words = String(decoding: line, as: UTF8.self)
      if words.hasPrefix("Guild: ") { guild = String(words.dropFirst(7)) }
      if words.hasPrefix("Channel: ") { channel = String(words.dropFirst(9)) }
    }
    guard let guild, let channel else { return nil }
    // `Category / general`
    let name = channel.split(separator: " / ").last.map(String.init) ?? channel
    return (guild, name)
  }

  /// `[03/02/2026 10:15 AM] anna (pinned)`: where the date and the name stand.
  static func header(_ line: Span<UInt8>) -> (date: Range<Int>, name: Range<Int>)? {
    let end = line.lineEnd(from: 0, in: 0..<line.count)
    guard end > 10, line[0] == UInt8(ascii: "["), line[1].isDigit, let close = line.position(of: UInt8(ascii: "]"), in: 8..<min(end, 40)),
      close + 2 < end, line[close + 1] == 32, line.position(of: UInt8(ascii: ":"), in: 1..<close) != nil
    else { return nil }
    return (1..<close, close + 2..<end)
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let channelName = channel.isEmpty ? nil : sink.name(channel)
    DiscordTextReader.records.read(batch, sink) { text, position in
      // The head of the file.
      guard let line = DiscordTextReader.header(text) else { return sink.skip("no message") }
      var header = Header(kind: .message, style: .chat, place: position.place)
      let date = text.copy(line.date)
      let reading = clock.read(date)
      header.setTime(reading)
      if reading == .none { sink.unread(date: date.span) }
      header.channel = channelName
      header.key = sink.name(
        "discord-text:\(channel):\(String(decoding: date, as: UTF8.self)):\(String(position.place.hash, radix: 16))\(repeated.suffix(at: position.place.offset))"
      )
      if isDirect { header.flags = [.direct, .privateChannel] }
      var name = String(decoding: text.copy(line.name).trimmed, as: UTF8.self)
      if name.hasSuffix(" (pinned)") { name = String(name.dropLast(9)) }
      header.actor = sink.person(.name, name)
      let words = DiscordTextReader.words(text.copy(line.name.upperBound..<text.count), &header)
      sink.record(header, participants: [], text: words.span)
    }
  }

  /// What somebody wrote, without files, pages and reactions, and without what ends the file.
  private static func words(_ text: [UInt8], _ header: inout Header) -> [UInt8] {
    var words: [[UInt8].SubSequence] = []
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: Array("==========".utf8)) { break }
      if let block = blocks.first(where: { line.elementsEqual($0) }) {
        if block == blocks[0] || block == blocks[2] { header.flags.insert(.attachment) }
        break
      }
      words.append(line)
    }
    return Array(words.joined(separator: [10])).trimmed
  }
}
