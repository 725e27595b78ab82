internal import Events

/// The line that begins a message of an mbox: `From jane@acme.example  Mon Mar  2 10:00:00 2026`.
///
/// It needs a date in the manner of asctime at its end. Zones are taken before and after the year. The date that git writes into every patch,
/// `Mon Sep 17 00:00:00 2001`, never begins a message: it stands in bodies of mails with patches.
struct FromLine: Hashable, Sendable {
  var day: Day
  var millisecondsOfDay: Int64
  /// Seconds east of Greenwich, where the line says so.
  var offset: Int?

  private static let mark = Array("From ".utf8)
  private static let days = Array("montuewedthufrisatsun".utf8)
  private static let months = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)
  private static let remote = Array("remote".utf8)

  /// Reads a line without its newline; `nil` if it is none.
  init?(_ line: Span<UInt8>) {
    guard line.count < 512, line.holds(FromLine.mark, at: 0, before: line.count), line[0] == UInt8(ascii: "F") else { return nil }
    var position = 5
    // A sender is one word, or three where a list archive wrote "jane at acme.example"; more than six before the date is prose.
    for _ in 0..<7 {
      guard let word = FromLine.word(line, from: position) else { return nil }
      position = word.upperBound
      guard FromLine.isWeekday(line, word), let read = FromLine.date(line, from: position) else { continue }
      guard !read.isPatchDate else { return nil }
      self = read
      return
    }
    return nil
  }

  /// The instant, its wall clock read in `zone` where the line names no offset.
  func time(in zone: ZoneRules) -> (time: Timestamp, quality: TimeQuality) {
    guard let offset else { return (zone.instant(day: day, millisecondsOfDay: millisecondsOfDay), .floating) }
    return (Timestamp(milliseconds: Int64(day.number) * 86_400_000 + millisecondsOfDay - Int64(offset) * 1000), .utc)
  }

  private init(day: Day, millisecondsOfDay: Int64, offset: Int?) {
    self.day = day
    self.millisecondsOfDay = millisecondsOfDay
    self.offset = offset
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
      if month == nil, let found = triple(line, word, in: months) {
        month = found + 1
      } else if clock == nil, let read = milliseconds(line, word) {
        clock = read
      } else if word.count <= 2, dayOfMonth == nil, let number = number(line, word) {
        dayOfMonth = number
      } else if word.count == 4, year == nil, let number = number(line, word) {
        year = number
      } else if let read = zone(line, word) {
        offset = read
      } else if year != nil, line.holds(remote, at: word.lowerBound, before: word.upperBound) {
        break
      } else if clock == nil || word.count > 5 || !word.allSatisfy({ line[$0].isLetter }) {
        return nil
      }
    }
    guard let month, let dayOfMonth, let year, let clock, let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
    return FromLine(day: day, millisecondsOfDay: clock, offset: offset)
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
    return triple(line, comma ? word.lowerBound..<word.upperBound - 1 : word, in: days) != nil
  }

  /// Which of the three-letter names a word is.
  private static func triple(_ line: Span<UInt8>, _ word: Range<Int>, in names: [UInt8]) -> Int? {
    guard word.count == 3 else { return nil }
    for index in 0..<names.count / 3 where (0..<3).allSatisfy({ line[word.lowerBound + $0].asciiLowercased == names[index * 3 + $0] }) {
      return index
    }
    return nil
  }

  private static func number(_ line: Span<UInt8>, _ word: Range<Int>) -> Int? {
    var value = 0
    for index in word {
      guard line[index].isDigit, value < 100_000 else { return nil }
      value = value * 10 + Int(line[index]) - 48
    }
    return word.isEmpty ? nil : value
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

  /// `-0400`, `GMT`.
  private static func zone(_ line: Span<UInt8>, _ word: Range<Int>) -> Int? {
    if line.holds(Array("GMT".utf8), at: word.lowerBound, before: word.upperBound)
      || line.holds(Array("UTC".utf8), at: word.lowerBound, before: word.upperBound)
    {
      return 0
    }
    let sign = line[word.lowerBound]
    guard word.count == 5, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let number = number(line, word.lowerBound + 1..<word.upperBound), number < 1500
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
