import Decoding
internal import Events

/// Turns the messages of one batch into events.
final class MailReader {
  private static let mark = Array("From".utf8)
  private let zone: ZoneRules
  private let sink: any RecordSink
  /// Of the file, for a Maildir writes into names what became of a mail.
  private let path: String
  private let gmime = GMime()
  private var headers = MailHeaders()
  private var people = MailPeople()
  /// Subjects as written, and what the sink calls them without their prefixes.
  private var subjects = ByteTable()
  private var subjectNames: [Int32] = []
  /// Content types that are short enough to have no boundary and so come again and again.
  private var typeValues = ByteTable()
  private var types: [GMime.ContentType] = []

  init(zone: ZoneRules, path: String, sink: any RecordSink) {
    self.zone = zone
    self.path = path
    self.sink = sink
  }

  /// Reads one message.
  /// - Parameters:
  ///   - range: the record, with its separator.
  ///   - offset: where `bytes` begin in the entry.
  func read(_ bytes: Span<UInt8>, _ range: Range<Int>, offset: Int64) {
    var start = range.lowerBound
    var fromLine: FromLine?
    if bytes.holds(MailReader.mark, at: start, before: range.upperBound), MboxSplitter.begins(at: start, in: bytes) {
      let end = bytes.lineEnd(from: start, in: range)
      fromLine = FromLine(bytes.extracting(start..<end))
      start = min(end + 1, range.upperBound)
    }
    headers.split(bytes, start..<range.upperBound)
    let type = contentType(bytes)
    if let reason = UnsentMail.reason(headers, in: bytes, type: type, path: path, gmime: gmime) { return sink.skip(reason) }
    let date = MailDate(headers, in: bytes, fromLine: fromLine, gmime: gmime, zone: zone)
    var header = Header(kind: .message, style: .mail, time: date.time, timeQuality: date.quality)
    if date.isDoubtful { header.flags.insert(.doubtfulDate) }
    if let value = date.unreadable {
      sink.problem(
        "message at byte \(offset + Int64(range.lowerBound))", "Date is not a date: '\(String(decoding: value.prefix(60), as: UTF8.self))'",
        help: date.time == nil ? "the message counts as undated" : "the date is taken from Received or from the separator")
    }
    header.place = Place(
      offset: offset + Int64(range.lowerBound), length: Int32(clamping: range.count), hash: recordHash(bytes.extracting(range)))

    identify(&header, bytes, start..<range.upperBound)
    var flags: EventFlags = MailMarks.flags(headers, in: bytes, type: type)
    header.actor = actor(bytes, &flags)
    let participants = addressees(bytes, but: header.actor, &flags)
    header.channel = channel(bytes)
    header.subject = subject(bytes, &flags)
    header.flags.formUnion(flags)

    let content = headers.body..<range.upperBound
    if isPlain(type, bytes), Charset.isReady(bytes.extracting(content), name: type.charset), !type.flowed {
      let text = bytes.extracting(content)
      if text.quotesLines { header.flags.insert(.quotes) }
      sink.record(header, participants: participants, text: text)
    } else {
      let body = body(bytes, start..<range.upperBound, type)
      if body.attachment { header.flags.insert(.attachment) }
      if body.quotes || body.text.span.quotesLines { header.flags.insert(.quotes) }
      if body.losses > 0 { sink.loss(body.losses) }
      sink.record(header, participants: participants, text: body.text.span)
    }
  }

  private func contentType(_ bytes: Span<UInt8>) -> GMime.ContentType {
    guard let value = headers.first(.contentType, in: bytes) else { return GMime.ContentType(type: Array("text/plain".utf8)) }
    if value.count > 60 { return gmime.contentType(value) }
    let index = Int(typeValues.index(of: value.span))
    if index == types.count { types.append(gmime.contentType(value)) }
    return types[index]
  }

  /// Whether the text stands in the message as it is, so that no MIME parser is needed.
  private func isPlain(_ type: GMime.ContentType, _ bytes: Span<UInt8>) -> Bool {
    guard type.type == Array("text/plain".utf8), !headers.has(.disposition) else { return false }
    guard let encoding = headers.first(.transferEncoding, in: bytes) else { return true }
    return ["7bit", "8bit", "binary", "7-bit", "8-bit", "none"].contains(String(decoding: encoding.asciiLowercased, as: UTF8.self))
  }

  private func body(_ bytes: Span<UInt8>, _ message: Range<Int>, _ type: GMime.ContentType) -> MailBody {
    if isPlain(type, bytes) { return MailBody(content: bytes.copy(headers.body..<message.upperBound), type: type, isHTML: false) }
    // GMime need not read the other fields again; they are most of a message's cost.
    var entity: [UInt8] = []
    for field in [MailHeaders.Field.contentType, .transferEncoding, .disposition] {
      if let value = headers.first(field, in: bytes) { entity += Array(field.rawValue.utf8) + Array(": ".utf8) + value + [10] }
    }
    entity.append(10)
    entity += bytes.copy(headers.body..<message.upperBound)
    return gmime.body(of: entity)
  }

  /// Key, thread and answered message. A mail without an id is known by its bytes.
  private func identify(_ header: inout Header, _ bytes: Span<UInt8>, _ message: Range<Int>) {
    let own =
      headers.first(.messageID, in: bytes).flatMap(MailIDs.own) ?? Array("#\(String(longHash(bytes.extracting(message)), radix: 16))".utf8)
    let references = headers.first(.references, in: bytes).map(MailIDs.all) ?? []
    let answered = headers.first(.inReplyTo, in: bytes).map(MailIDs.all) ?? []
    let prefix = Array("mail:".utf8)
    header.key = sink.name((prefix + own).span)
    header.thread = sink.name((prefix + (references.first ?? answered.first ?? own)).span)
    header.replyTo = (answered.last ?? references.last).map { sink.name((prefix + $0).span) }
  }

  private func actor(_ bytes: Span<UInt8>, _ flags: inout EventFlags) -> Int32? {
    for field in [MailHeaders.Field.from, .sender] {
      guard let value = headers.first(field, in: bytes), let person = people.people(value, gmime, sink).first else { continue }
      if person.isProgram { flags.insert(.bot) }
      return person.index
    }
    return nil
  }

  /// To and Cc. The audience is complete only if no list stands between.
  private func addressees(_ bytes: Span<UInt8>, but actor: Int32?, _ flags: inout EventFlags) -> [Participant] {
    var participants: [Participant] = []
    var seen: Set<Int32> = []
    for value in headers.all(.to, in: bytes) + headers.all(.cc, in: bytes) {
      for person in people.people(value, gmime, sink)
      where person.index != actor && seen.insert(person.index).inserted {
        participants.append(Participant(person: person.index, presence: .addressed))
      }
    }
    if !participants.isEmpty, !MailMarks.isList(headers, in: bytes) { flags.insert(.audienceKnown) }
    return participants
  }

  private func channel(_ bytes: Span<UInt8>) -> Int32? {
    guard let value = headers.first(.listID, in: bytes) else { return nil }
    guard let open = value.lastIndex(of: UInt8(ascii: "<")), let close = value[open...].firstIndex(of: UInt8(ascii: ">")), close > open + 1
    else {
      return sink.name(SubjectLine.fold(gmime.decodedText(value)).span)
    }
    return sink.name(Array(value[(open + 1)..<close]).asciiLowercased.span)
  }

  private func subject(_ bytes: Span<UInt8>, _ flags: inout EventFlags) -> Int32? {
    guard let value = headers.first(.subject, in: bytes) else { return nil }
    let index = Int(subjects.index(of: value.span))
    if index == subjectNames.count {
      let normalised = SubjectLine.normalised(gmime.decodedText(value))
      subjectNames.append(normalised.isEmpty ? -1 : sink.name(normalised.span))
    }
    if MailMarks.isAutomaticSubject(value) { flags.insert(.autoReply) }
    return subjectNames[index] < 0 ? nil : subjectNames[index]
  }
}

extension Charset {
  /// Whether text needs no decoding: valid UTF-8 with plain line ends, and not declared to be anything else.
  fileprivate static func isReady(_ text: Span<UInt8>, name: [UInt8]?) -> Bool {
    if let name, !["us-ascii", "ascii", "utf-8", "utf8"].contains(String(decoding: name, as: UTF8.self)) { return false }
    return text.position(of: 13, in: 0..<text.count) == nil && text.position(of: 0, in: 0..<text.count) == nil && isUTF8(text)
  }
}

extension Span<UInt8> {
  /// Whether a line begins with `>`.
  fileprivate var quotesLines: Bool {
    count > 0 && (self[0] == UInt8(ascii: ">") || position(of: [10, UInt8(ascii: ">")], in: 0..<count) != nil)
  }
}

/// The hash, for records without an id of their own; blank lines at the end do not count.
private func longHash(_ bytes: Span<UInt8>) -> UInt64 {
  var end = bytes.count
  while end > 0, bytes[end - 1] <= 32 { end -= 1 }
  var hash = StableHash()
  hash.add(bytes.extracting(..<end))
  return hash.value
}
