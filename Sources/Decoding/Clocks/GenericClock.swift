package import Events

/// Reads the dates of generic files: ISO 8601, seconds or milliseconds since 1970, and day, month and year in numbers in either order.
package struct GenericClock: Hashable, Sendable {
  /// Whose wall clock a time without a zone is.
  package var zone: ZoneRules
  /// Whether the day stands before the month; `nil`: such dates cannot be read.
  package var dayFirst: Bool?

  package init(zone: ZoneRules, dayFirst: Bool? = nil) {
    self.zone = zone
    self.dayFirst = dayFirst
  }

  /// What a text says about time.
  package enum Reading: Hashable {
    case instant(Timestamp, TimeQuality)
    /// It is a date, but which number is the month is not known.
    case ambiguous
    case none
  }

  /// Reads a date in any of the forms.
  package func read(_ text: Span<UInt8>) -> Reading {
    if let epoch = GenericClock.epoch(text) { return .instant(epoch, .utc) }
    if let (time, hasOffset) = Timestamp.parseISO8601(text) { return hasOffset ? .instant(time, .utc) : wallClock(time) }
    guard let numbers = GenericClock.numbers(text) else { return .none }
    return read(numbers)
  }

  /// The same for the numbers of a date.
  package func read(_ numbers: Numbers) -> Reading {
    if numbers.isYearFirst { return day(numbers.year, numbers.first, numbers.second, numbers.time) }
    guard let dayFirst = dayFirst ?? (numbers.first == numbers.second ? true : nil) else { return .ambiguous }
    return dayFirst
      ? day(numbers.year, numbers.second, numbers.first, numbers.time) : day(numbers.year, numbers.first, numbers.second, numbers.time)
  }

  private func day(_ year: Int, _ month: Int, _ dayOfMonth: Int, _ time: Int64) -> Reading {
    guard let day = Day(year: year, month: month, day: dayOfMonth) else { return .none }
    return .instant(zone.instant(day: day, millisecondsOfDay: time), .floating)
  }

  /// The instant of wall clock milliseconds that were read as if UTC.
  private func wallClock(_ time: Timestamp) -> Reading {
    let day = Day(number: Int32(clamping: time.milliseconds.flooredDivision(by: 86_400_000)))
    return .instant(zone.instant(day: day, millisecondsOfDay: time.milliseconds - Int64(day.number) * 86_400_000), .floating)
  }

  /// Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size; eight digits are none of them.
  private static func epoch(_ text: Span<UInt8>) -> Timestamp? {
    guard text.count >= 9, let number = Int64(decimal: text) else { return nil }
    switch number {
    case 100_000_000..<100_000_000_000: return Timestamp(milliseconds: number * 1000 + fraction(text))
    case 100_000_000_000..<100_000_000_000_000: return Timestamp(milliseconds: number)
    case 100_000_000_000_000..<100_000_000_000_000_000: return Timestamp(milliseconds: number / 1000)
    case 100_000_000_000_000_000...: return Timestamp(milliseconds: number / 1_000_000)
    default: return nil
    }
  }

  /// What stands behind a decimal point, in thousandths.
  private static func fraction(_ text: Span<UInt8>) -> Int64 {
    guard let point = text.position(of: UInt8(ascii: "."), in: 0..<text.count) else { return 0 }
    var value: Int64 = 0
    for k in 1...3 { value = value * 10 + (point + k < text.count ? Int64(text[point + k]) - 48 : 0) }
    return value
  }

  /// A date in numbers: `2/3/2026 9:05 PM`, `02.03.26, 21:05:10`, `2026/03/02 21:05`.
  package struct Numbers: Hashable {
    package var first = 0
    package var second = 0
    package var year = 0
    /// The year stands first, and then the month.
    package var isYearFirst = false
    /// Milliseconds since midnight.
    package var time: Int64 = 0
  }

  /// - Returns: `nil` if it is no such date.
  package static func numbers(_ text: Span<UInt8>) -> Numbers? {
    var walk = ByteCursor()
    var numbers = Numbers()
    guard let (a, aDigits) = walk.number(text), let separator = walk.separator(text), let (b, bDigits) = walk.number(text),
      walk.take(separator, text),
      let (c, cDigits) = walk.number(text), bDigits <= 2
    else { return nil }
    if aDigits == 4 {
      numbers = Numbers(first: b, second: c, year: a, isYearFirst: true)
    } else if aDigits <= 2, cDigits == 4 || cDigits == 2 {
      numbers = Numbers(first: a, second: b, year: cDigits == 2 ? 2000 + c : c)
    } else {
      return nil
    }
    guard numbers.first >= 1, numbers.second >= 1, numbers.first <= 31, numbers.second <= 31, numbers.first <= 12 || numbers.second <= 12
    else { return nil }
    walk.blanks(text)
    if walk.isAtEnd(text) { return numbers }
    guard let time = walk.timeOfDay(text), walk.isAtEnd(text) else { return nil }
    numbers.time = time
    return numbers
  }
}

extension ByteCursor {
  /// One of the marks that stand between the numbers of a date.
  fileprivate mutating func separator(_ text: Span<UInt8>) -> UInt8? {
    guard index < text.count, [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(text[index]) else { return nil }
    index += 1
    return text[index - 1]
  }

  /// Blanks, a comma, the T of ISO 8601, and the narrow blanks that some programs put before AM and PM (U+202F, U+00A0).
  fileprivate mutating func blanks(_ text: Span<UInt8>) {
    while index < text.count {
      if text[index] == 32 || text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "T") {
        index += 1
      } else if text[index] == 0xe2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0xaf {
        index += 3
      } else if text[index] == 0xc2, index + 1 < text.count, text[index + 1] == 0xa0 {
        index += 2
      } else {
        return
      }
    }
  }

  /// `21:05`, `9:05:10 pm`, `21.05`, as milliseconds since midnight.
  fileprivate mutating func timeOfDay(_ text: Span<UInt8>) -> Int64? {
    guard var (hour, hourDigits) = number(text), hourDigits <= 2, take(UInt8(ascii: ":"), text) || take(UInt8(ascii: "."), text),
      let (minute, minuteDigits) = number(text), minuteDigits == 2, minute < 60
    else { return nil }
    var second = 0
    if take(UInt8(ascii: ":"), text) {
      guard let (value, digits) = number(text), digits == 2, value <= 60 else { return nil }
      second = value
      if take(UInt8(ascii: "."), text) { while number(text) != nil {} }
    }
    blanks(text)
    if index + 1 < text.count, text[index].isLetter {
      let half = text[index].asciiLowercased
      let dots = text[index + 1] == UInt8(ascii: ".") ? 1 : 0
      guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"), index + 1 + dots < text.count,
        text[index + 1 + dots].asciiLowercased == UInt8(ascii: "m"),
        (1...12).contains(hour)
      else { return nil }
      index += 2 + dots
      _ = take(UInt8(ascii: "."), text)
      hour = hour % 12 + (half == UInt8(ascii: "p") ? 12 : 0)
      hourDigits = 2
    }
    return hour < 24 ? Int64(hour * 3600 + minute * 60 + second) * 1000 : nil
  }
}
