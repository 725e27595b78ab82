import Decoding
internal import Events

/// Reads the mails of a batch, and says where it is doubtful whether another one begins.
struct MailboxReader {
  private let batch: Batch
  private let sink: any RecordSink
  private var starts: [Int]
  private var doubtful: [Int]
  /// Whether the batch ought to begin with a separator.
  private let isMailbox: Bool

  init(_ batch: Batch, isMailbox: Bool, _ sink: any RecordSink) {
    self.batch = batch
    self.sink = sink
    self.isMailbox = isMailbox
    (starts, doubtful) = MboxSplitter.scan(batch.bytes.span, isMailbox: isMailbox)
    // What the first line of a mailbox is, is in no doubt.
    if batch.offset == 0, let first = doubtful.first, first < starts.first ?? .max, isBlank(0..<first) {
      starts.insert(doubtful.removeFirst(), at: 0)
    }
    if !isMailbox, starts.first ?? .max > 3, !batch.bytes.isEmpty { starts.insert(0, at: 0) }
  }

  /// Reads every mail of the batch.
  func read(with reader: MailReader) {
    let bytes = batch.bytes.span
    if isMailbox, !isBlank(0..<(starts.first ?? bytes.count)) {
      sink.skip("no message")
      sink.problem(
        "byte \(batch.offset)", "text before the first message",
        help: "a message begins with a line like 'From jane@acme.example Mon Mar  2 10:00:00 2026'")
    }
    for (index, start) in starts.enumerated() {
      reader.read(bytes, start..<(index + 1 < starts.count ? starts[index + 1] : bytes.count), offset: batch.offset)
    }
    report(doubtful)
  }

  /// Reads the batch as one mail, whatever stands in it.
  func readWhole(with reader: MailReader) {
    reader.read(batch.bytes.span, 0..<batch.bytes.count, offset: batch.offset)
    report((starts.dropFirst() + doubtful).sorted())
  }

  private func report(_ lines: [Int]) {
    guard let first = lines.first else { return }
    let line = batch.firstLine + 1 + batch.bytes[..<first].count { $0 == 10 }
    sink.problem(
      "line \(line)", "looks like the beginning of another mail, but stands in the text of one and is read as text",
      help: "if mails are missing, export the mailbox again or split it into single mails", times: lines.count)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { batch.bytes[$0] <= 32 || batch.bytes[$0] >= 0x80 }
  }
}
