import Decoding
import Events

/// One record of a WhatsApp chat: a message with its author, or a notice of WhatsApp itself.
struct WhatsAppLine {
  var header: ChatHeader
  /// Who stands before the text; empty for a notice without one.
  var author: [UInt8] = []
  /// The text without marks; it goes on over several lines.
  var text: [UInt8] = []
  /// U+200E stood before the text: an iPhone puts it before everything that nobody typed.
  var isMarked = false
  /// What WhatsApp tells by this record, if nobody wrote it.
  var notice: WhatsAppNotice?

  /// How the notice on encryption begins, which older files hold without a mark.
  private static let openings = [
    "messages", "nachrichten", "berichten", "los mensajes", "les messages", "i messaggi", "as mensagens", "mensagens",
  ]
  .map { Array($0.utf8) }

  /// - Returns: `nil` if the record does not begin with a header.
  init?(_ record: Span<UInt8>) {
    let lineEnd = record.lineEnd(from: 0, in: 0..<record.count)
    guard let header = ChatHeader(record.extracting(0..<lineEnd)) else { return nil }
    self.header = header
    guard let colon = WhatsAppLine.colon(record, header.rest..<lineEnd) else {
      text = record.withoutMarks(header.rest..<record.count).trimmed
      let notice = WhatsAppNotice(text)
      if notice.isKnown || !takeNameLine(record, lineEnd) { self.notice = notice }
      return
    }
    author = WhatsAppName.cleaned(record.copy(header.rest..<colon))
    var start = colon + 1
    while start < record.count, record.blankLength(at: start) > 0 { start += record.blankLength(at: start) }
    isMarked = record.markLength(at: start) > 0
    text = record.withoutMarks(start..<record.count).trimmed
    if isMarked || isEncryptionOpening { readNotice() }
  }

  /// Takes a line that is a name alone for the author of the lines below it: so chats of Teams are pasted.
  private mutating func takeNameLine(_ record: Span<UInt8>, _ lineEnd: Int) -> Bool {
    let below = lineEnd < record.count ? record.withoutMarks(lineEnd + 1..<record.count).trimmed : []
    let name = WhatsAppName.cleaned(record.copy(header.rest..<lineEnd))
    let words = name.split(separator: 32)
    guard !below.isEmpty, (1...6).contains(words.count), name.count <= 80, let first = words.first?.first, let last = words.last?.first
    else { return false }
    func begins(_ byte: UInt8) -> Bool { byte >= 0x80 || (65...90).contains(byte) || byte == UInt8(ascii: "(") }
    guard begins(first), begins(last), !".!?\"".utf8.contains(name.last ?? 0) else { return false }
    author = name
    text = below
    return true
  }

  /// Where the name ends. A notice that quotes a name with a colon in it has a quotation mark before.
  private static func colon(_ record: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var from = range.lowerBound
    // `Anna:hello`, as people and other programs write it.
    var tight: Int?
    while let colon = record.position(of: UInt8(ascii: ":"), in: from..<range.upperBound) {
      let isEnd = colon + 1 == range.upperBound || record.blankLength(at: colon + 1) > 0
      if isEnd {
        let name = record.extracting(range.lowerBound..<colon)
        let quotes: [[UInt8]] = [[0x22], Array("“".utf8), Array("„".utf8), Array("«".utf8)]
        let isName = (1...120).contains(name.count) && !quotes.contains { name.position(of: $0, in: 0..<name.count) != nil }
        return isName ? colon : nil
      }
      if from == range.lowerBound, mayEndName(record, range.lowerBound..<colon) { tight = colon }
      from = colon + 1
    }
    return tight
  }

  /// Whether a colon without a blank behind it stands behind a name, and not in a time of day or an address.
  private static func mayEndName(_ record: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (2...60).contains(range.count), let last = range.last, !record[last].isDigit, record[last] > 32 else { return false }
    let after = record[range.upperBound + 1]
    let name = record.copy(range)
    return after != UInt8(ascii: "/") && !after.isDigit && name.count(where: { $0 == 32 }) < 4
      && name.contains { $0.isLetter || $0 >= 0x80 } && !name.contains(UInt8(ascii: "\""))
  }

  private var isEncryptionOpening: Bool {
    let start = Array(text.prefix(16)).asciiLowercased
    return WhatsAppLine.openings.contains { start.starts(with: $0) } && WhatsAppNotice(text).isEncryption
  }

  /// A marked text that stands for no file and no deleted message was written by WhatsApp; polls and places, which people send, have lines or a link.
  private mutating func readNotice() {
    var words = text
    if WhatsAppMarks.isDeleted(text) || WhatsAppMarks.cutAttachment(&words, isMarked: isMarked) { return }
    let notice = WhatsAppNotice(text)
    let isSent = text.contains(10) || text.span.position(of: Array("://".utf8), in: 0..<text.count) != nil
    if notice.isKnown || !isSent { self.notice = notice }
  }
}
