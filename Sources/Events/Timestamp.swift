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
    var reader = ByteCursor()
    guard let year = reader.digits(4, bytes), reader.take(UInt8(ascii: "-"), bytes), let month = reader.digits(2, bytes),
      reader.take(UInt8(ascii: "-"), bytes),
      let dayOfMonth = reader.digits(2, bytes), let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    var total = Int64(day.number) * 86_400_000
    if reader.isAtEnd(bytes) { return (Timestamp(milliseconds: total), false) }
    guard reader.take(UInt8(ascii: "T"), bytes) || reader.take(UInt8(ascii: "t"), bytes) || reader.take(UInt8(ascii: " "), bytes),
      let hour = reader.digits(2, bytes), hour <= 24, reader.take(UInt8(ascii: ":"), bytes), let minute = reader.digits(2, bytes),
      minute < 60
    else { return nil }
    var second = 0
    var millisecond = 0
    if reader.take(UInt8(ascii: ":"), bytes) {
      guard let s = reader.digits(2, bytes), s <= 60 else { return nil }
      second = s
      if reader.take(UInt8(ascii: "."), bytes) || reader.take(UInt8(ascii: ","), bytes) { millisecond = reader.thousandths(bytes) }
    }
    total += Int64(hour * 3600 + minute * 60 + second) * 1000 + Int64(millisecond)
    _ = reader.take(UInt8(ascii: " "), bytes)
    if reader.isAtEnd(bytes) { return (Timestamp(milliseconds: total), false) }
    if reader.take(UInt8(ascii: "Z"), bytes) || reader.take(UInt8(ascii: "z"), bytes) {
      return reader.isAtEnd(bytes) ? (Timestamp(milliseconds: total), true) : nil
    }
    let sign: Int64
    if reader.take(UInt8(ascii: "+"), bytes) { sign = 1 } else if reader.take(UInt8(ascii: "-"), bytes) { sign = -1 } else { return nil }
    guard let offsetHour = reader.digits(2, bytes), offsetHour < 24 else { return nil }
    _ = reader.take(UInt8(ascii: ":"), bytes)
    let offsetMinute = reader.isAtEnd(bytes) ? 0 : reader.digits(2, bytes) ?? 99
    guard offsetMinute < 60, reader.isAtEnd(bytes) else { return nil }
    return (Timestamp(milliseconds: total - sign * Int64(offsetHour * 60 + offsetMinute) * 60_000), true)
  }

  /// The same from a string.
  public static func parseISO8601(_ text: String) -> (time: Timestamp, hasOffset: Bool)? { parseISO8601(Array(text.utf8).span) }
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
