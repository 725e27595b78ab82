import Decoding
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
        MailboxReader(batch, isMailbox: true, sink).read(with: MailReader(zone: options.zone, path: batch.path, sink: sink))
      }
    })

  /// Single mails, a file each: `.eml`, and the files of a Maildir. A mailbox whose first mail lacks its separator looks the same and is read to its end.
  static let eml = ExportFormat(
    id: "eml", title: "Single mails (eml, msg, Maildir)",
    summary: "A mail in each file, also as Outlook saves it; each becomes a message with its sender and addressees.",
    verified: true,
    claims: { export, unclaimed in
      let mails = unclaimed.filter { isMail(export.entries[$0].head) }
      let single = mails.filter { isNamedAsOne(export.entries[$0].fullPath) }
      return [single, mails.filter { !isNamedAsOne(export.entries[$0].fullPath) }].filter { !$0.isEmpty }.map { Claim(records: $0) }
    },
    open: { export, claim, options in
      let isOne = claim.records.first.map { export.entries.indices.contains($0) && isNamedAsOne(export.entries[$0].fullPath) } ?? true
      let batching =
        isOne ? Batching.whole(limit: 128 << 20) : .cut { chunk, atEnd in MboxSplitter.cut(chunk, atEnd: atEnd, isMailbox: false) }
      return OpenExport(batching: batching) { batch, sink in
        let reader = MailReader(zone: options.zone, path: batch.path, sink: sink)
        if isOne {
          MailboxReader(batch, isMailbox: false, sink).readWhole(with: reader)
        } else {
          MailboxReader(batch, isMailbox: false, sink).read(with: reader)
        }
      }
    })

  /// Whether the name of a file says that it holds one mail and no more: `.eml`, or a place in a Maildir.
  private static func isNamedAsOne(_ path: String) -> Bool {
    if path.lowercased().hasSuffix(".eml") { return true }
    let folder = path.split(separator: "/").dropLast().last
    return folder == "cur" || folder == "new"
  }

  /// Whether a file begins with the separator of a message; a byte order mark and empty lines may stand before it.
  private static func isMailbox(_ head: [UInt8]) -> Bool {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start] == 10 || head[start] == 13 { start += 1 }
    // At the beginning of a file the header of a mail is evidence enough.
    return MboxSplitter.verdict(at: start, in: head.span) != .text
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
