/// An instant, in milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Codable, Sendable {
  /// Milliseconds since the epoch; negative before it.
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// The instant `milliseconds` later.
  public func advanced(by milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: self.milliseconds + milliseconds) }
}

extension Timestamp {
  /// As a number of milliseconds.
  public init(from decoder: any Decoder) throws { milliseconds = try decoder.singleValueContainer().decode(Int64.self) }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

/// How much a record's time can be trusted.
public enum TimeQuality: UInt8, Sendable, CaseIterable {
  /// Given in UTC or with an offset.
  case utc
  /// Given as wall clock with a named zone.
  case zoned
  /// Given as wall clock without a zone; read in the alliance's zone.
  case floating
  /// Given as an offset from a start that stands elsewhere.
  case relative
  /// Not given at all; the record is counted, and takes no part in anything that needs a time.
  case undated
}

extension Timestamp {
  /// The instant in ISO 8601 with seconds and `Z`: `2026-03-02T09:30:00Z`.
  public var iso8601: String {
    let second = milliseconds.flooredDivision(by: 1000)
    let day = Day(number: Int32(clamping: second.flooredDivision(by: 86_400)))
    let rest = Int(second - Int64(day.number) * 86_400)
    return "\(day)T\(twoDigits(rest / 3600)):\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))Z"
  }

  /// Reads an RFC 3339 / ISO 8601 date or date and time: `2026-03-02`, `2026-03-02T09:30Z`, `2026-03-02 09:30:00.25+01:00`,
  /// also with the offset written `+0100` or `+01`. The result is an instant if an offset or `Z` is given, else wall clock milliseconds as if UTC.
  /// - Returns: `nil` if the bytes are no date; otherwise the milliseconds and whether an offset was given.
  public static func parseISO8601(_ bytes: Span<UInt8>) -> (time: Timestamp, hasOffset: Bool)? {
    var reader = DateReader()
    guard let year = reader.digits(bytes, 4), reader.take(bytes, UInt8(ascii: "-")), let month = reader.digits(bytes, 2),
      reader.take(bytes, UInt8(ascii: "-")),
      let dayOfMonth = reader.digits(bytes, 2), let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    var total = Int64(day.number) * 86_400_000
    if reader.atEnd(bytes) { return (Timestamp(milliseconds: total), false) }
    guard reader.take(bytes, UInt8(ascii: "T")) || reader.take(bytes, UInt8(ascii: "t")) || reader.take(bytes, UInt8(ascii: " ")),
      let hour = reader.digits(bytes, 2), hour <= 24, reader.take(bytes, UInt8(ascii: ":")), let minute = reader.digits(bytes, 2),
      minute < 60
    else { return nil }
    var second = 0
    var millisecond = 0
    if reader.take(bytes, UInt8(ascii: ":")) {
      guard let s = reader.digits(bytes, 2), s <= 60 else { return nil }
      second = s
      if reader.take(bytes, UInt8(ascii: ".")) || reader.take(bytes, UInt8(ascii: ",")) { millisecond = reader.fraction(bytes) }
    }
    total += Int64(hour * 3600 + minute * 60 + second) * 1000 + Int64(millisecond)
    _ = reader.take(bytes, UInt8(ascii: " "))
    if reader.atEnd(bytes) { return (Timestamp(milliseconds: total), false) }
    if reader.take(bytes, UInt8(ascii: "Z")) || reader.take(bytes, UInt8(ascii: "z")) {
      return reader.atEnd(bytes) ? (Timestamp(milliseconds: total), true) : nil
    }
    let sign: Int64
    if reader.take(bytes, UInt8(ascii: "+")) { sign = 1 } else if reader.take(bytes, UInt8(ascii: "-")) { sign = -1 } else { return nil }
    guard let offsetHour = reader.digits(bytes, 2), offsetHour < 24 else { return nil }
    _ = reader.take(bytes, UInt8(ascii: ":"))
    let offsetMinute = reader.atEnd(bytes) ? 0 : reader.digits(bytes, 2) ?? 99
    guard offsetMinute < 60, reader.atEnd(bytes) else { return nil }
    return (Timestamp(milliseconds: total - sign * Int64(offsetHour * 60 + offsetMinute) * 60_000), true)
  }

  /// The same from a string.
  public static func parseISO8601(_ text: String) -> (time: Timestamp, hasOffset: Bool)? { parseISO8601(Array(text.utf8).span) }
}

/// Walks over the digits of a date.
private struct DateReader {
  private var index = 0

  func atEnd(_ bytes: Span<UInt8>) -> Bool { index == bytes.count }

  mutating func take(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func digits(_ bytes: Span<UInt8>, _ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for k in index..<index + count {
      let digit = Int(bytes[k]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    index += count
    return value
  }

  /// Any number of digits after the decimal point, as milliseconds.
  mutating func fraction(_ bytes: Span<UInt8>) -> Int {
    var value = 0
    var scale = 100
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
      value += (Int(bytes[index]) - 48) * scale
      scale /= 10
      index += 1
    }
    return value
  }
}

extension FixedWidthInteger where Self: SignedInteger {
  /// Division rounded towards minus infinity, so that days before 1970 come out right.
  package func flooredDivision(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return (remainder < 0) != (divisor < 0) && remainder != 0 ? quotient - 1 : quotient
  }
}

/// A number below 100 with two digits.
package func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
