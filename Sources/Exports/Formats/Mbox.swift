internal import Events

extension ExportFormat {
  /// Mailboxes: one file with many messages.
  static let mbox = ExportFormat(
    id: "mbox", title: "Mailbox (mbox)",
    summary: "A mailbox or list archive in one file; each mail becomes a message with its sender and addressees.",
    verified: true,
    claims: { export, unclaimed in
      let mailboxes = unclaimed.filter { isMailbox(export.entries[$0].head) }
      return mailboxes.isEmpty ? [] : [Claim(records: mailboxes)]
    },
    open: { _, _, options in
      OpenExport(batching: .cut { chunk, atEnd in MboxSplitter.cut(chunk, atEnd: atEnd) }) { batch, sink in
        readMailbox(batch, MailReader(zone: options.zone, sink: sink), sink)
      }
    })

  /// Single mails, a file each: `.eml`, and the files of a Maildir.
  static let eml = ExportFormat(
    id: "eml", title: "Single mails (eml, msg, Maildir)",
    summary: "A mail in each file, also as Outlook saves it; each becomes a message with its sender and addressees.",
    verified: true,
    claims: { export, unclaimed in
      let mails = unclaimed.filter { isMail(export.entries[$0].head) }
      return mails.isEmpty ? [] : [Claim(records: mails)]
    },
    open: { _, _, options in
      OpenExport(batching: .whole(limit: 128 << 20)) { batch, sink in
        MailReader(zone: options.zone, sink: sink).read(batch.bytes.span, 0..<batch.bytes.count, offset: batch.offset)
      }
    })

  /// Reads all messages of a batch.
  private static func readMailbox(_ batch: Batch, _ reader: MailReader, _ sink: any RecordSink) {
    let bytes = batch.bytes.span
    let starts = MboxSplitter.starts(in: bytes)
    let first = starts.first ?? bytes.count
    if (0..<first).contains(where: { bytes[$0] > 32 && bytes[$0] < 0x80 }) {
      sink.skip("no message")
      sink.problem(
        "byte \(batch.offset)", "text before the first message",
        help: "a message begins with a line like 'From jane@acme.example Mon Mar  2 10:00:00 2026'")
    }
    for (index, start) in starts.enumerated() {
      reader.read(bytes, start..<(index + 1 < starts.count ? starts[index + 1] : bytes.count), offset: batch.offset)
    }
  }

  /// Whether a file begins with the separator of a message; a byte order mark and empty lines may stand before it.
  private static func isMailbox(_ head: [UInt8]) -> Bool {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start] == 10 || head[start] == 13 { start += 1 }
    return MboxSplitter.begins(at: start, in: head.span)
  }

  /// Whether a file begins with header lines, and with ones that only mail has.
  private static func isMail(_ head: [UInt8]) -> Bool {
    var headers = MailHeaders()
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard MboxSplitter.isHeader(at: start, in: head.span) else { return false }
    headers.split(head.span, start..<head.count)
    let transport = [MailHeaders.Field.messageID, .received, .returnPath, .references, .deliveredTo, .mimeVersion].filter(headers.has).count
    let written = [MailHeaders.Field.from, .to, .date, .subject, .contentType].filter(headers.has).count
    let hasAddress = headers.first(.from, in: head.span).map { MailPeople.withAtSigns($0).contains(UInt8(ascii: "@")) } ?? false
    return (transport > 0 && transport + written >= 2) || (hasAddress && written >= 3)
  }
}
