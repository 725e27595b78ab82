/// A length of time as files give it: `90m`, `21d`, `1.5h`, and in working time `4bh`, `2bd`.
public struct TimeSpan: Hashable, Sendable {
  /// Not negative; whole or with one decimal.
  public var amount: Double
  /// What the amount counts.
  public var unit: Unit

  /// What the amount counts. Months are no unit: they have no fixed length.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case minutes = "m"
    case hours = "h"
    case days = "d"
    case weeks = "w"
    /// Hours within the working hours of the party that is waited for.
    case businessHours = "bh"
    /// Working days of the party that is waited for.
    case businessDays = "bd"
  }

  /// - Parameter amount: rounded to one decimal; below 0 it counts as 0.
  public init(_ amount: Double, _ unit: Unit) {
    self.amount = max(0, (amount * 10).rounded() / 10)
    self.unit = unit
  }

  /// A number of calendar days.
  public static func days(_ count: Int) -> TimeSpan { TimeSpan(Double(count), .days) }

  /// Whether it counts working time, and so needs a calendar.
  public var isBusiness: Bool { unit == .businessHours || unit == .businessDays }

  /// The length in milliseconds, a day taken as 24 hours; `nil` for working time.
  public var calendarMilliseconds: Int64? {
    let minutes: Double
    switch unit {
    case .minutes: minutes = 1
    case .hours: minutes = 60
    case .days: minutes = 24 * 60
    case .weeks: minutes = 7 * 24 * 60
    case .businessHours, .businessDays: return nil
    }
    return Int64((amount * minutes * 60_000).rounded())
  }

  /// The length in whole calendar days; `nil` for working time, for hours and minutes, and where it is no whole number of days.
  public var days: Int? {
    guard unit == .days || unit == .weeks else { return nil }
    let days = unit == .weeks ? amount * 7 : amount
    return days == days.rounded() ? Int(days) : nil
  }
}

extension TimeSpan: CustomStringConvertible {
  /// As it is written in files: `21d`, `1.5h`.
  public var description: String {
    let tenths = Int((amount * 10).rounded())
    return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") + unit.rawValue
  }
}

extension TimeSpan {
  /// Why a text is no length of time.
  public struct Misread: Error, Hashable, Sendable {
    /// What to write instead: `write 14d`.
    public var help: String
  }

  /// The largest amount that a file may give, in any unit: over 27 years of days.
  public static let largestAmount = 10_000.0

  /// Reads `21d`, `1.5h`, `2bd`: a number with at most one decimal, and a unit directly after it.
  public init(parsing text: String) throws(Misread) {
    let bytes = Array(text.utf8)
    let number = bytes.prefix { (0x30...0x39).contains($0) || $0 == 0x2e }
    let rest = String(decoding: bytes[number.count...], as: UTF8.self)
    let digits = String(decoding: number, as: UTF8.self)
    let parts = number.split(separator: 0x2e, omittingEmptySubsequences: false)
    guard let amount = Double(digits), let whole = parts.first, !whole.isEmpty, parts.count <= 2, parts.count == 1 || !parts[1].isEmpty
    else {
      throw Misread(help: bytes.first == 0x2d ? "a duration is never negative; write it as 21d" : "write it as 21d")
    }
    guard let unit = Unit(rawValue: rest) else { throw Misread(help: TimeSpan.help(digits, amount, rest)) }
    guard parts.count == 1 || parts[1].count == 1 else { throw Misread(help: "give one decimal at most: write \(TimeSpan(amount, unit))") }
    guard amount <= TimeSpan.largestAmount else { throw Misread(help: "write at most \(TimeSpan(TimeSpan.largestAmount, unit))") }
    self.init(amount, unit)
  }

  /// What to write instead of a unit that is not known.
  private static func help(_ digits: String, _ amount: Double, _ rest: String) -> String {
    let word = rest.lowercased().filter { $0 != " " }
    switch word {
    case "": return "a bare number has no unit; write \(digits)d"
    case "mo", "month", "months", "mon":
      let count = Int(amount.clamped(to: 1...300))
      return "months have no fixed length; write \(count * 4)w or \(count * 30)d"
    case "y", "yr", "year", "years":
      let count = Int(amount.clamped(to: 1...25))
      return "years have no fixed length; write \(count * 52)w or \(count * 365)d"
    case "s", "sec", "second", "seconds", "ms": return "the shortest unit is the minute; write 1m"
    default: break
    }
    let names: [(Unit, [String])] = [
      (.minutes, ["m", "min", "mins", "minute", "minutes"]), (.hours, ["h", "hr", "hrs", "hour", "hours"]), (.days, ["d", "day", "days"]),
      (.weeks, ["w", "wk", "week", "weeks"]), (.businessHours, ["bh", "businesshour", "businesshours", "workinghour", "workinghours"]),
      (.businessDays, ["bd", "businessday", "businessdays", "workingday", "workingdays", "workday", "workdays"]),
    ]
    if let unit = names.first(where: { $0.1.contains(word) })?.0 { return "write \(digits)\(unit.rawValue)" }
    if word.utf8.first == 0x2c { return "write the decimal with a point, as 1.5h" }
    return "units are m, h, d, w, bh and bd; write it as 21d"
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}

extension TimeSpan {
  /// As people read it: `2 working days`, `1 week`, `1.5 hours`.
  public var words: String {
    let noun =
      switch unit {
      case .minutes: "minute"
      case .hours: "hour"
      case .days: "day"
      case .weeks: "week"
      case .businessHours: "working hour"
      case .businessDays: "working day"
      }
    return "\(description.dropLast(unit.rawValue.count)) \(noun)\(amount == 1 ? "" : "s")"
  }
}
