import Decoding
import Events

extension ExportFormat {
  /// Chats that the tool signal-export wrote as Markdown; its source was read for the layout, no real file was at hand.
  static let signal = ExportFormat(
    id: "signal", title: "Signal (signal-export)",
    summary: """
      `chat.md` files that signal-export writes, one folder a chat: messages with author, quotes, files and deleted messages. \
      "Me" is whoever exported, and has no name.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { SignalHeader.begins(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options in
    let reader = SignalReader(export, claim.records[0], options)
    return OpenExport(batching: SignalReader.records.batching) { batch, sink in reader.read(batch, sink) }
  }
}

/// Reads the messages of one chat.
struct SignalReader: Sendable {
  static let records = LineRecords { SignalHeader.read($0) != nil }
  private let clock: GenericClock
  private let channel: String
  private var isDirect = false
  private var repeated = RepeatedRecords()

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) {
    clock = GenericClock(zone: options.zone, dayFirst: true)
    let parts = export.entries[entry].path.split(separator: "/")
    let stem = parts.last.map { $0.prefix { $0 != "." } } ?? ""
    channel = String(parts.count > 1 && ["chat", "index"].contains(stem) ? parts[parts.count - 2] : stem)
    var others: Set<[UInt8]> = []
    var repeated = RepeatedRecords()
    let silent = SilentSink()
    _ = export.batches(of: [entry], batching: SignalReader.records.batching) { batch in
      SignalReader.records.read(batch, silent) { text, position in
        guard let message = SignalMessage(text) else { return }
        if !message.isMine { others.insert(message.author) }
        repeated.note(UInt64(position.place.hash), at: position.place.offset)
      }
    }
    repeated.finish()
    self.repeated = repeated
    isDirect = others.count == 1 && others.contains(Array(channel.utf8))
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let channelName = channel.isEmpty ? nil : sink.name(channel)
    SignalReader.records.read(batch, sink) { text, position in
      guard let message = SignalMessage(text) else { return sink.skip("no message") }
      var header = Header(kind: message.isCall ? .system : .message, style: .chat, place: position.place)
      if case .instant(let time, let quality) = clock.read(message.header.numbers) {
        header.time = time
        header.timeQuality = quality
      }
      header.channel = channelName
      let when = header.time.map { String($0.milliseconds) } ?? ""
      header.key = sink.name(
        "signal:\(channel):\(when):\(String(position.place.hash, radix: 16))\(repeated.suffix(at: position.place.offset))")
      header.flags = message.flags
      if isDirect { header.flags.insert(.direct) }
      var participants: [Participant] = []
      if !message.isMine {
        header.actor = sink.person(.name, message.author.span, name: Span())
      } else if isDirect {
        participants = [Participant(person: sink.person(.name, channel), presence: .addressed)]
      }
      for _ in 0..<message.reactions { sink.leaveOut("reactions without a time") }
      sink.record(header, participants: participants, text: message.text.span)
    }
  }
}

/// One message as signal-export writes it: the text with reactions, stickers and files in Markdown behind it.
struct SignalMessage {
  var header: ChatHeader
  var author: [UInt8]
  var text: [UInt8]
  var flags: EventFlags = []
  var reactions = 0
  var isCall = false
  /// "Me" is whoever exported; messages of contacts that the tool did not find have "No-Sender".
  var isMine: Bool { author == Array("Me".utf8) || author == Array("No-Sender".utf8) || author == Array("None".utf8) }

  private static let calls = [
    "incoming call", "outgoing call", "incoming voice call", "outgoing voice call", "incoming video call",
    "outgoing video call", "missed voice call", "missed video call", "missed call",
  ].map { Array($0.utf8) }

  init?(_ record: Span<UInt8>) {
    let lineEnd = record.lineEnd(from: 0, in: 0..<record.count)
    guard let header = ChatHeader(record.extracting(0..<lineEnd)),
      let colon = record.position(of: UInt8(ascii: ":"), in: header.rest..<lineEnd)
    else { return nil }
    self.header = header
    author = record.copy(header.rest..<colon).trimmed
    text = record.copy(colon + 1..<record.count).trimmed
    if text == Array("(This message was deleted)".utf8) {
      flags.insert(.deleted)
      text = []
      return
    }
    isCall = text.count < 60 && !text.contains(10) && SignalMessage.calls.contains { text.asciiLowercased.starts(with: $0) }
    cutReactions()
    cutFiles()
  }

  /// `(- Anna: 👍, Bert: 👍 -)` and `(( 😀 ))`, each on a line of its own.
  private mutating func cutReactions() {
    var kept: [UInt8] = []
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: Array("(- ".utf8)), Array(line).trimmed.suffix(3).elementsEqual(" -)".utf8) {
        reactions += line.count { $0 == UInt8(ascii: ",") } + 1
      } else if line.starts(with: Array("(( ".utf8)), Array(line).trimmed.suffix(3).elementsEqual(" ))".utf8) {
        flags.insert(.attachment)
      } else {
        kept += line + [10]
      }
    }
    text = kept.trimmed
  }

  /// `![photo.jpg](./media/photo.jpg)`: links into the folder of the chat.
  private mutating func cutFiles() {
    let link = Array("](./".utf8)
    let sticker = Array("](../".utf8)
    while true {
      guard let middle = text.span.position(of: link, in: 0..<text.count) ?? text.span.position(of: sticker, in: 0..<text.count),
        let open = text[..<middle].lastIndex(of: UInt8(ascii: "[")), let close = text[middle...].firstIndex(of: UInt8(ascii: ")"))
      else { return }
      let start = open > 0 && text[open - 1] == UInt8(ascii: "!") ? open - 1 : open
      text.removeSubrange(start...close)
      text = text.trimmed
      flags.insert(.attachment)
    }
  }
}
