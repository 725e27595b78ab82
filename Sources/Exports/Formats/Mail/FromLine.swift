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

  private static let days: Set<[UInt8]> = Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { Array($0.utf8) })
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map { Array($0.utf8) }

  /// Reads a line without its newline; `nil` if it is none.
  init?(_ line: Span<UInt8>) {
    guard line.holds(Array("From ".utf8), at: 0, before: line.count), line[0] == UInt8(ascii: "F"), line.count < 512 else { return nil }
    let words = line.copy(5..<line.count).split { $0.isBlank }.map { Array($0) }
    // A sender is one word, or three where a list archive wrote "jane at acme.example"; more than six before the date is prose.
    for index in words.indices.prefix(7) {
      guard FromLine.isWeekday(words[index]), let read = FromLine.date(words[(index + 1)...]) else { continue }
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

  private static func isWeekday(_ word: [UInt8]) -> Bool { days.contains(Array(word.asciiLowercased.filter { $0 != UInt8(ascii: ",") })) }

  /// The words after the weekday, in any order that was seen; a word that belongs to no date makes the line prose.
  private static func date(_ words: ArraySlice<[UInt8]>) -> FromLine? {
    var month: Int?
    var dayOfMonth: Int?
    var year: Int?
    var clock: Int64?
    var offset: Int?
    for word in words {
      if month == nil, let found = months.firstIndex(of: word.asciiLowercased) {
        month = found + 1
      } else if clock == nil, word.contains(UInt8(ascii: ":")) {
        guard let read = milliseconds(word) else { return nil }
        clock = read
      } else if word.count <= 2, dayOfMonth == nil, let number = word.number {
        dayOfMonth = number
      } else if word.count == 4, year == nil, let number = word.number {
        year = number
      } else if let read = zone(word) {
        offset = read
      } else if word == Array("remote".utf8), year != nil {
        break
      } else if !(word.count <= 5 && word.allSatisfy(\.isLetter) && clock != nil) {
        return nil
      }
    }
    guard let month, let dayOfMonth, let year, let clock, let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
    return FromLine(day: day, millisecondsOfDay: clock, offset: offset)
  }

  /// `10:00` or `10:00:00`.
  private static func milliseconds(_ word: [UInt8]) -> Int64? {
    let parts = word.split(separator: UInt8(ascii: ":")).map { Array($0).number ?? 99 }
    guard parts.count == 2 || parts.count == 3, parts[0] < 24, parts[1] < 60, parts.count == 2 || parts[2] <= 60 else { return nil }
    return Int64(parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)) * 1000
  }

  /// `-0400`, `GMT`.
  private static func zone(_ word: [UInt8]) -> Int? {
    if word == Array("GMT".utf8) || word == Array("UTC".utf8) { return 0 }
    guard word.count == 5, word[0] == UInt8(ascii: "+") || word[0] == UInt8(ascii: "-"), let number = Array(word[1...]).number,
      number < 1500
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return word[0] == UInt8(ascii: "-") ? -seconds : seconds
  }
}
