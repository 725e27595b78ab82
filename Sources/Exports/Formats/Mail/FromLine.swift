import Decoding
internal import Events

/// The line that begins a message of an mbox: `From jane@acme.example  Mon Mar  2 10:00:00 2026`.
///
/// It needs a date at its end, in the manner of asctime or of ISO 8601. Zones are taken before and after the year. The date that git writes into every
/// patch, `Mon Sep 17 00:00:00 2001`, never begins a message: it stands in bodies of mails with patches.
struct FromLine: Hashable, Sendable {
  var day: Day
  var millisecondsOfDay: Int64
  /// Seconds east of Greenwich, where the line says so.
  var offset: Int?
  /// Whether the date is one of ISO 8601, which stands in prose too.
  var isISO = false

  private static let mark = Array("From ".utf8)
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { Array($0.utf8) }
  private static let remote = Array("remote".utf8)
  /// `MET DST`.
  private static let summer = Array("dst".utf8)

  /// Reads a line without its newline; `nil` if it is none.
  init?(_ line: Span<UInt8>) {
    guard line.count < 512, line.holds(FromLine.mark, at: 0, before: line.count), line[0] == UInt8(ascii: "F") else { return nil }
    var position = 5
    // A sender is one word, or three where a list archive wrote "jane at acme.example"; more than six before the date is prose.
    for count in 0..<7 {
      guard let word = FromLine.word(line, from: position) else { return nil }
      position = word.upperBound
      if FromLine.isWeekday(line, word), let read = FromLine.date(line, from: position) {
        guard !read.isPatchDate else { return nil }
        self = read
        return
      }
      if count == 1 || count == 3, let read = FromLine.isoDate(line, from: word.lowerBound) {
        self = read
        return
      }
    }
    return nil
  }

  /// Whether a line begins a patch in a mail, as git writes it: the one date that is none.
  static func isPatch(_ line: Span<UInt8>) -> Bool {
    guard line.count < 512, line.holds(FromLine.mark, at: 0, before: line.count), let commit = word(line, from: 5),
      let weekday = word(line, from: commit.upperBound), isWeekday(line, weekday)
    else { return false }
    return date(line, from: weekday.upperBound)?.isPatchDate == true
  }

  /// The instant, its wall clock read in `zone` where the line names no offset.
  func time(in zone: ZoneRules) -> (time: Timestamp, quality: TimeQuality) {
    guard let offset else { return (zone.instant(day: day, millisecondsOfDay: millisecondsOfDay), .floating) }
    return (Timestamp(milliseconds: Int64(day.number) * 86_400_000 + millisecondsOfDay - Int64(offset) * 1000), .utc)
  }

  private init(day: Day, millisecondsOfDay: Int64, offset: Int?, isISO: Bool = false) {
    self.day = day
    self.millisecondsOfDay = millisecondsOfDay
    self.offset = offset
    self.isISO = isISO
  }

  private var isPatchDate: Bool { millisecondsOfDay == 0 && offset == nil && day.civil == (2001, 9, 17) }

  /// The words after the weekday, in any order that was seen; a word that belongs to no date makes the line prose.
  private static func date(_ line: Span<UInt8>, from start: Int) -> FromLine? {
    var month: Int?
    var dayOfMonth: Int?
    var year: Int?
    var clock: Int64?
    var offset: Int?
    var position = start
    while let word = word(line, from: position) {
      position = word.upperBound
      if month == nil, word.count == 3, let found = MonthNames.mail(line, at: word.lowerBound) {
        month = found
      } else if clock == nil, let read = time(line, word) {
        clock = read.clock
        offset = read.offset ?? offset
      } else if word.count <= 2, dayOfMonth == nil, let number = number(line, word) {
        dayOfMonth = number
      } else if word.count == 4, year == nil, let number = number(line, word) {
        year = number
      } else if let read = zone(line, word) {
        offset = read
      } else if year != nil, line.holds(remote, at: word.lowerBound, before: word.upperBound) {
        break
      } else if clock == nil || word.count > longestZone || !word.allSatisfy({ line[$0].isLetter }) {
        return nil
      } else if let known = ZoneAbbreviation.offset(word.map { line[$0] }) {
        offset = known
      } else if word.count == 3, line.holds(summer, at: word.lowerBound, before: word.upperBound) {
        offset = offset.map { $0 + 3600 }
      }
    }
    guard let month, let dayOfMonth, let year, let clock, let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
    return FromLine(day: day, millisecondsOfDay: clock, offset: offset)
  }

  /// Six letters in `WETDST`.
  private static let longestZone = 6

  /// `2026-03-02`, or with a clock and an offset behind it; nothing may follow.
  private static func isoDate(_ line: Span<UInt8>, from start: Int) -> FromLine? {
    var end = line.count
    while end > start, line[end - 1].isBlank { end -= 1 }
    guard line[start].isDigit, let read = Timestamp.parseISO8601(line.extracting(start..<end)) else { return nil }
    let day = ZoneRules.utc.day(of: read.time)
    return FromLine(
      day: day, millisecondsOfDay: ZoneRules.utc.timeOfDay(of: read.time), offset: read.hasOffset ? 0 : nil, isISO: true)
  }

  /// The next run of bytes that are not blank.
  private static func word(_ line: Span<UInt8>, from start: Int) -> Range<Int>? {
    var first = start
    while first < line.count, line[first].isBlank { first += 1 }
    var end = first
    while end < line.count, !line[end].isBlank { end += 1 }
    return first == end ? nil : first..<end
  }

  private static func isWeekday(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let comma = word.count == 4 && line[word.upperBound - 1] == UInt8(ascii: ",")
    guard word.count == 3 || comma else { return false }
    return days.contains { line.holds($0, at: word.lowerBound, before: word.upperBound) }
  }

  private static func number(_ line: Span<UInt8>, _ word: Range<Int>) -> Int? {
    var cursor = ByteCursor(word.lowerBound)
    return word.isEmpty ? nil : cursor.digits(word.count, line)
  }

  /// `10:00` or `10:00:00`.
  private static func milliseconds(_ line: Span<UInt8>, _ word: Range<Int>) -> Int64? {
    var parts = 0
    var total = 0
    var start = word.lowerBound
    for index in word.lowerBound...word.upperBound where index == word.upperBound || line[index] == UInt8(ascii: ":") {
      guard index - start <= 2, parts < 3, let part = number(line, start..<index), part <= (parts == 0 ? 23 : parts == 1 ? 59 : 60) else {
        return nil
      }
      total = total * 60 + part
      parts += 1
      start = index + 1
    }
    return parts < 2 ? nil : Int64(parts == 2 ? total * 60 : total) * 1000
  }

  /// A clock, also with the offset right behind it: `10:00:00-0700`.
  private static func time(_ line: Span<UInt8>, _ word: Range<Int>) -> (clock: Int64, offset: Int?)? {
    if let clock = milliseconds(line, word) { return (clock, nil) }
    guard word.count > 9, let offset = zone(line, word.upperBound - 5..<word.upperBound),
      let clock = milliseconds(line, word.lowerBound..<word.upperBound - 5)
    else { return nil }
    return (clock, offset)
  }

  /// `-0400`, `GMT`, `GMT-0700`.
  private static func zone(_ line: Span<UInt8>, _ word: Range<Int>) -> Int? {
    if line.holds(Array("GMT".utf8), at: word.lowerBound, before: word.upperBound)
      || line.holds(Array("UTC".utf8), at: word.lowerBound, before: word.upperBound)
    {
      return word.count == 3 ? 0 : zone(line, word.lowerBound + 3..<word.upperBound)
    }
    let sign = line[word.lowerBound]
    guard word.count == 5, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let number = number(line, word.lowerBound + 1..<word.upperBound), number < 1500
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
