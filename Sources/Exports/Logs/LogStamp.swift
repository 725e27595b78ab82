import Decoding
import Events

/// The time at the start of a line of a chat log, in the layouts of the usual programs.
///
/// irssi `10:05`, ZNC `[10:05:10]`, supybot `2026-03-02T10:05:10`, weechat `2026-03-02 10:05:10`, dircproxy `[02 Mar 10:05]`, HexChat `Mar 02 10:05:10`,
/// the W3C's `[2026-03-02T10:05:10.250Z]`.
struct LogStamp {
  /// The whole date, where the line has it.
  var day: Day?
  /// A date without a year.
  var month = 0
  var dayOfMonth = 0
  var millisecondsOfDay: Int64 = 0
  /// Minutes east of Greenwich, where the line says so.
  var offset: Int?
  /// Where the rest of the line begins, behind the blanks.
  var rest = 0
  /// A tab stands between the time and the rest.
  var isTabbed = false

  init?(_ line: Span<UInt8>) {
    guard line.count >= 5 else { return nil }
    let isBracket = line[0] == UInt8(ascii: "[")
    var cursor = ByteCursor(isBracket ? 1 : 0)
    let start = cursor
    if readISODate(line, &cursor) {
      guard readTime(line, &cursor), readZone(line, &cursor) else { return nil }
    } else {
      cursor = start
      if !readNamedDate(line, &cursor) { cursor = start }
      guard readTime(line, &cursor) else { return nil }
    }
    if isBracket {
      guard cursor.take(UInt8(ascii: "]"), line) else { return nil }
    }
    var index = cursor.index
    guard index == line.count || line.blankLength(at: index) > 0 else { return nil }
    while index < line.count, line[index] == 32 || line[index] == 9 {
      isTabbed = isTabbed || line[index] == 9
      index += 1
    }
    rest = index
  }

  private mutating func readISODate(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard let year = cursor.digits(4, line), cursor.take(hyphen, line), let month = cursor.digits(2, line),
      cursor.take(hyphen, line), let dayOfMonth = cursor.digits(2, line),
      cursor.take(UInt8(ascii: "T"), line) || cursor.take(32, line),
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { return false }
    self.day = day
    return true
  }

  /// `02 Mar `, `31 Dec 2025 `, `Mar 02 `, `Mar  2 `.
  private mutating func readNamedDate(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Bool {
    if let dayOfMonth = cursor.digits(2, line) {
      guard cursor.take(32, line), let month = LogStamp.month(line, &cursor), cursor.take(32, line) else { return false }
      (self.month, self.dayOfMonth) = (month, dayOfMonth)
      var next = cursor
      if let year = next.digits(4, line), next.take(32, line) {
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { return false }
        self.day = day
        cursor = next
      }
      return true
    }
    guard let month = LogStamp.month(line, &cursor), cursor.take(32, line) else { return false }
    _ = cursor.take(32, line)
    var next = cursor
    guard let dayOfMonth = next.digits(2, line) ?? next.digits(1, line), next.take(32, line) else {
      return false
    }
    (self.month, self.dayOfMonth) = (month, dayOfMonth)
    cursor = next
    return true
  }

  private static func month(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Int? {
    guard let month = MonthNames.mail(line, at: cursor.index) else { return nil }
    cursor.index += 3
    return month
  }

  private mutating func readTime(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Bool {
    let colon = UInt8(ascii: ":")
    guard let hour = cursor.digits(2, line), hour < 24, cursor.take(colon, line),
      let minute = cursor.digits(2, line),
      minute < 60
    else { return false }
    var second = 0
    if cursor.take(colon, line) {
      guard let read = cursor.digits(2, line), read <= 60 else { return false }
      second = read
    }
    millisecondsOfDay = Int64(hour * 3600 + minute * 60 + second) * 1000
    if day != nil, cursor.take(UInt8(ascii: "."), line) { millisecondsOfDay += Int64(cursor.thousandths(line)) }
    return true
  }

  /// `Z`, `+0100`, `+01:00`, ` PDT/-0700`; and supybot's ` 0000`, of which the plus sign got lost.
  private mutating func readZone(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Bool {
    if cursor.take(UInt8(ascii: "Z"), line) {
      offset = 0
      return true
    }
    var next = cursor
    if next.take(32, line) {
      let name = next
      while next.byte(line).isLetter, next.index - name.index < 5 { next.index += 1 }
      let isNamed = next != name && next.take(UInt8(ascii: "/"), line)
      if !isNamed { next = name }
      let isSigned = next.byte(line) == UInt8(ascii: "+") || next.byte(line) == UInt8(ascii: "-")
      let lost = next
      if isNamed || isSigned, readOffset(line, &next) {
        cursor = next
      } else if let hours = next.digits(2, line), hours < 15, let minutes = next.digits(2, line), minutes < 60,
        lost == name,
        line.blankLength(at: next.index) > 0
      {
        offset = hours * 60 + minutes
        cursor = next
      }
      return true
    }
    return next.byte(line) == UInt8(ascii: "+") || next.byte(line) == UInt8(ascii: "-") ? readOffset(line, &cursor) : true
  }

  private mutating func readOffset(_ line: Span<UInt8>, _ cursor: inout ByteCursor) -> Bool {
    let sign = cursor.byte(line)
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
    var next = ByteCursor(cursor.index + 1)
    guard let hours = next.digits(2, line), hours < 15 else { return false }
    _ = next.take(UInt8(ascii: ":"), line)
    guard let minutes = next.digits(2, line), minutes < 60 else { return false }
    offset = (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    cursor = next
    return true
  }

  /// The instant, on the day of the line or on that which is known from elsewhere.
  func instant(on other: Day?, _ zone: ZoneRules) -> (time: Timestamp, quality: TimeQuality)? {
    guard let day = day ?? other else { return nil }
    if let offset {
      return (ZoneRules.utc.instant(day: day, millisecondsOfDay: millisecondsOfDay).advanced(by: Int64(-offset) * 60_000), .utc)
    }
    return (zone.instant(day: day, millisecondsOfDay: millisecondsOfDay), .floating)
  }
}
