import Decoding
internal import Events

/// When a mail was written, and what speaks against it.
struct MailDate {
  var time: Timestamp?
  var quality = TimeQuality.utc
  /// More than a day away from what the first Received field witnesses.
  var isDoubtful = false
  /// A Date field that nothing could be made of.
  var unreadable: [UInt8]?

  private static let day: Int64 = 86_400_000

  /// Date, else Resent-Date, else the first Received, else the separator of the mailbox.
  init(_ headers: MailHeaders, in bytes: Span<UInt8>, fromLine: FromLine?, gmime: borrowing GMime, zone: ZoneRules) {
    let received = headers.first(.received, in: bytes).flatMap { MailDate.read(MailDate.afterSemicolon($0), gmime, zone) }
    if let value = headers.first(.date, in: bytes) {
      if let read = MailDate.read(value, gmime, zone) { (time, quality) = read } else { unreadable = value }
    }
    if time == nil, let value = headers.first(.resentDate, in: bytes), let read = MailDate.read(value, gmime, zone) {
      (time, quality) = read
    }
    if time == nil, let received { (time, quality) = received }
    if time == nil, let fromLine { (time, quality) = fromLine.time(in: zone) }
    if let time, let received { isDoubtful = abs(time.milliseconds - received.time.milliseconds) > MailDate.day }
  }

  /// Reads a date through GMime, which takes a zone that it does not know for UTC: such a wall clock is read in `zone` instead.
  static func read(_ value: [UInt8], _ gmime: borrowing GMime, _ zone: ZoneRules) -> (time: Timestamp, quality: TimeQuality)? {
    let value = withPlainOffset(value)
    guard let read = gmime.date(value) else {
      guard let iso = Timestamp.parseISO8601(value.span) else { return nil }
      return iso.hasOffset ? (iso.time, .utc) : wallClock(iso.time, zone)
    }
    return unapplied(value).map { (read.advanced(by: Int64($0) * -1000), .utc) } ?? wallClock(read, zone)
  }

  private static func wallClock(_ time: Timestamp, _ zone: ZoneRules) -> (time: Timestamp, quality: TimeQuality) {
    let day = ZoneRules.utc.day(of: time)
    return (zone.instant(day: day, millisecondsOfDay: ZoneRules.utc.timeOfDay(of: time)), .floating)
  }

  /// `+02:00` as the `+0200` that mail dates have.
  private static func withPlainOffset(_ value: [UInt8]) -> [UInt8] {
    guard value.count > 6, let sign = value.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      sign + 6 == value.count,
      value[sign + 3] == UInt8(ascii: ":"), value[..<sign].contains(32)
    else { return value }
    return Array(value[..<(sign + 3)] + value[(sign + 4)...])
  }

  /// Seconds east of Greenwich that the words after the clock name and GMime has not applied; `nil` if they name no zone that exists: an offset of at
  /// most 14 hours, or a name that is known.
  private static func unapplied(_ value: [UInt8], beforeYear: Bool = false) -> Int? {
    var end = value.firstIndex(of: UInt8(ascii: "(")) ?? value.count
    while end > 0, value[end - 1] <= 32 { end -= 1 }
    let start = (value[..<end].lastIndex(of: 32) ?? -1) + 1
    let word = value[start..<end]
    if word.count == 5, word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-"), let number = Array(word.dropFirst()).number {
      return number <= 1400 ? 0 : nil
    }
    if word.first?.isLetter == true {
      return names.contains(String(decoding: word, as: UTF8.self)) ? 0 : ZoneAbbreviation.offset(word)
    }
    // `Mon Mar  2 10:00:00 GMT 2026`: the zone stands before the year.
    guard !beforeYear, word.count == 4, Array(word).number != nil else { return nil }
    return unapplied(Array(value[..<start]), beforeYear: true)
  }

  /// The names that GMime knows.
  private static let names: Set<String> = ["GMT", "UT", "UTC", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"]

  private static func afterSemicolon(_ value: [UInt8]) -> [UInt8] {
    guard let semicolon = value.lastIndex(of: UInt8(ascii: ";")) else { return [] }
    return Array(value[(semicolon + 1)...]).trimmed
  }
}
