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

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map { Array($0.utf8) }

  init?(_ line: Span<UInt8>) {
    guard line.count >= 5 else { return nil }
    let isBracket = line[0] == UInt8(ascii: "[")
    var index = isBracket ? 1 : 0
    let start = index
    if readISODate(line, &index) {
      guard readTime(line, &index), readZone(line, &index) else { return nil }
    } else {
      index = start
      if !readNamedDate(line, &index) { index = start }
      guard readTime(line, &index) else { return nil }
    }
    if isBracket {
      guard index < line.count, line[index] == UInt8(ascii: "]") else { return nil }
      index += 1
    }
    guard index == line.count || line.blankLength(at: index) > 0 else { return nil }
    while index < line.count, line[index] == 32 || line[index] == 9 {
      isTabbed = isTabbed || line[index] == 9
      index += 1
    }
    rest = index
  }

  private static func digits(_ line: Span<UInt8>, _ index: inout Int, _ count: Int) -> Int? {
    guard index + count <= line.count else { return nil }
    var value = 0
    for k in index..<index + count {
      guard line[k].isDigit else { return nil }
      value = value * 10 + Int(line[k]) - 48
    }
    index += count
    return value
  }

  private static func take(_ byte: UInt8, _ line: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < line.count, line[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func readISODate(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard let year = LogStamp.digits(line, &index, 4), LogStamp.take(hyphen, line, &index), let month = LogStamp.digits(line, &index, 2),
      LogStamp.take(hyphen, line, &index), let dayOfMonth = LogStamp.digits(line, &index, 2),
      LogStamp.take(UInt8(ascii: "T"), line, &index) || LogStamp.take(32, line, &index),
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { return false }
    self.day = day
    return true
  }

  /// `02 Mar `, `31 Dec 2025 `, `Mar 02 `, `Mar  2 `.
  private mutating func readNamedDate(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    if let dayOfMonth = LogStamp.digits(line, &index, 2) {
      guard LogStamp.take(32, line, &index), let month = LogStamp.month(line, &index), LogStamp.take(32, line, &index) else { return false }
      (self.month, self.dayOfMonth) = (month, dayOfMonth)
      var next = index
      if let year = LogStamp.digits(line, &next, 4), LogStamp.take(32, line, &next) {
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { return false }
        self.day = day
        index = next
      }
      return true
    }
    guard let month = LogStamp.month(line, &index), LogStamp.take(32, line, &index) else { return false }
    _ = LogStamp.take(32, line, &index)
    var next = index
    guard let dayOfMonth = LogStamp.digits(line, &next, 2) ?? LogStamp.digits(line, &next, 1), LogStamp.take(32, line, &next) else {
      return false
    }
    (self.month, self.dayOfMonth) = (month, dayOfMonth)
    index = next
    return true
  }

  private static func month(_ line: Span<UInt8>, _ index: inout Int) -> Int? {
    guard let found = months.firstIndex(where: { line.holds($0, at: index, before: line.count) }) else { return nil }
    index += 3
    return found + 1
  }

  private mutating func readTime(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    let colon = UInt8(ascii: ":")
    guard let hour = LogStamp.digits(line, &index, 2), hour < 24, LogStamp.take(colon, line, &index),
      let minute = LogStamp.digits(line, &index, 2),
      minute < 60
    else { return false }
    var second = 0
    if LogStamp.take(colon, line, &index) {
      guard let read = LogStamp.digits(line, &index, 2), read <= 60 else { return false }
      second = read
    }
    millisecondsOfDay = Int64(hour * 3600 + minute * 60 + second) * 1000
    if day != nil, LogStamp.take(UInt8(ascii: "."), line, &index) {
      var scale: Int64 = 100
      while index < line.count, line[index].isDigit {
        millisecondsOfDay += (Int64(line[index]) - 48) * scale
        scale /= 10
        index += 1
      }
    }
    return true
  }

  /// `Z`, `+0100`, `+01:00`, ` PDT/-0700`; and supybot's ` 0000`, of which the plus sign got lost.
  private mutating func readZone(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    if LogStamp.take(UInt8(ascii: "Z"), line, &index) {
      offset = 0
      return true
    }
    var next = index
    if LogStamp.take(32, line, &next) {
      let name = next
      while next < line.count, line[next].isLetter, next - name < 5 { next += 1 }
      let isNamed = next > name && LogStamp.take(UInt8(ascii: "/"), line, &next)
      if next > name, !isNamed { next = name }
      let isSigned = next < line.count && (line[next] == UInt8(ascii: "+") || line[next] == UInt8(ascii: "-"))
      let lost = next
      if isNamed || isSigned, readOffset(line, &next) {
        index = next
      } else if let hours = LogStamp.digits(line, &next, 2), hours < 15, let minutes = LogStamp.digits(line, &next, 2), minutes < 60,
        lost == name,
        line.blankLength(at: next) > 0
      {
        offset = hours * 60 + minutes
        index = next
      }
      return true
    }
    return next < line.count && (line[next] == UInt8(ascii: "+") || line[next] == UInt8(ascii: "-")) ? readOffset(line, &index) : true
  }

  private mutating func readOffset(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < line.count, line[index] == UInt8(ascii: "+") || line[index] == UInt8(ascii: "-") else { return false }
    let sign = line[index] == UInt8(ascii: "-") ? -1 : 1
    var next = index + 1
    guard let hours = LogStamp.digits(line, &next, 2), hours < 15 else { return false }
    _ = LogStamp.take(UInt8(ascii: ":"), line, &next)
    guard let minutes = LogStamp.digits(line, &next, 2), minutes < 60 else { return false }
    offset = sign * (hours * 60 + minutes)
    index = next
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
