import Decoding

/// The header fields of one message that the reader looks at, as ranges into its bytes.
///
/// Only the splitting into fields is done here; dates, addresses and encoded words are read by GMime.
struct MailHeaders {
  /// A field by its name.
  enum Field: String, CaseIterable {
    case messageID = "message-id"
    case inReplyTo = "in-reply-to"
    case references
    case date
    case resentDate = "resent-date"
    case received
    case deliveredTo = "delivered-to"
    case from
    case sender
    case to
    case cc
    case listID = "list-id"
    case listPost = "list-post"
    case mailingList = "mailing-list"
    case subject
    case autoSubmitted = "auto-submitted"
    case precedence
    case autoReply = "x-autoreply"
    case autoRespond = "x-autorespond"
    case returnPath = "return-path"
    case contentType = "content-type"
    case transferEncoding = "content-transfer-encoding"
    case disposition = "content-disposition"
    case mimeVersion = "mime-version"
    case gmailLabels = "x-gmail-labels"
    case mozillaStatus = "x-mozilla-status"
    case mozillaStatus2 = "x-mozilla-status2"
    case mozillaDraft = "x-mozilla-draft-info"
    case unsent = "x-unsent"
    case mailboxStatus = "x-status"
    case savedFrom = "snapshot-content-location"
  }

  /// The fields by the length of their names, so that a line is compared with two or three of them.
  private static let names: [[(field: Field, name: [UInt8])]] = (0..<32).map { length in
    Field.allCases.map { ($0, Array($0.rawValue.utf8)) }.filter { $0.1.count == length }
  }
  private static let separator = Array("From ".utf8)
  /// A header block of more lines than this is no header block.
  private static let lineLimit = 20_000

  private var fields: [(field: Field, value: Range<Int>)] = []
  /// Where the text begins.
  private(set) var body = 0

  /// Splits the header of the message in `range`.
  mutating func split(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    fields.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    var lines = 0
    while position < range.upperBound, lines < MailHeaders.lineLimit {
      let end = bytes.lineEnd(from: position, in: range)
      lines += 1
      if end == position || (end == position + 1 && bytes[position] == 13) {
        position = min(end + 1, range.upperBound)
        break
      }
      // A line that is neither field nor continuation, as the separator of a nested mailbox, is passed over; without a colon the text has begun.
      if bytes[position] == 32 || bytes[position] == 9 {
        if let last = fields.indices.last, fields[last].value.upperBound + 1 >= position {
          fields[last].value = fields[last].value.lowerBound..<end
        }
      } else if let colon = MboxSplitter.colon(ofHeaderAt: position, in: bytes) {
        note(bytes, position..<end, colon)
      } else if !bytes.holds(MailHeaders.separator, at: position, before: end),
        bytes.position(of: UInt8(ascii: ":"), in: position..<end) == nil
      {
        break
      }
      position = min(end + 1, range.upperBound)
    }
    body = position
  }

  private mutating func note(_ bytes: Span<UInt8>, _ line: Range<Int>, _ colon: Int) {
    let length = colon - line.lowerBound
    guard length < MailHeaders.names.count, colon < line.upperBound else { return }
    for (field, name) in MailHeaders.names[length] where bytes.holds(name, at: line.lowerBound, before: colon) {
      fields.append((field, colon + 1..<line.upperBound))
      return
    }
  }

  /// The first value of a field, unfolded and without blanks at its ends; `nil` if it is missing or empty.
  func first(_ field: Field, in bytes: Span<UInt8>) -> [UInt8]? {
    for entry in fields where entry.field == field {
      let value = MailHeaders.unfolded(bytes, entry.value)
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// All values of a field.
  func all(_ field: Field, in bytes: Span<UInt8>) -> [[UInt8]] {
    var values: [[UInt8]] = []
    for entry in fields where entry.field == field {
      let value = MailHeaders.unfolded(bytes, entry.value)
      if !value.isEmpty { values.append(value) }
    }
    return values
  }

  func has(_ field: Field) -> Bool { fields.contains { $0.field == field } }

  /// One line, NULs as blanks, so that it can be lent to C.
  private static func unfolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var first = range.lowerBound
    var end = range.upperBound
    while first < end, bytes[first] <= 32 { first += 1 }
    while end > first, bytes[end - 1] <= 32 { end -= 1 }
    var value = bytes.copy(first..<end)
    for k in value.indices where value[k] == 0 || value[k] == 10 || value[k] == 13 { value[k] = 32 }
    return value
  }
}
