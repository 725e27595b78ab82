public import Events
import YAML

/// How long something is kept: `90d`, `12w`, `25mo`. Laws and agreements count retention in months of the calendar, so here they are allowed.
public struct Retention: Hashable, Sendable {
  /// How many units.
  public var count: Int
  /// What the count counts.
  public var unit: Unit

  /// What the count counts.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case days = "d"
    case weeks = "w"
    case months = "mo"
  }

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The first day that is still kept on `today`; in a shorter month, its last day.
  public func oldest(on today: Day) -> Day {
    switch unit {
    case .days: return today - count
    case .weeks: return today - count * 7
    case .months:
      let (year, month, day) = today.civil
      let months = year * 12 + month - 1 - count
      let (newYear, newMonth) = (months / 12, months % 12 + 1)
      return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear))) ?? today - count * 31
    }
  }

  /// Reads `90d`, `12w`, `25mo`; `nil` for everything else, for nothing, and for more than a hundred years.
  init?(parsing text: String) {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard let count = Int(Substring(digits)), let unit = Unit(rawValue: String(text.dropFirst(digits.count))) else { return nil }
    guard count > 0, count <= (unit == .months ? 1200 : unit == .weeks ? 5200 : 36_500) else { return nil }
    self.init(count, unit)
  }
}

extension Retention: CustomStringConvertible {
  /// As it is written in files.
  public var description: String { "\(count)\(unit.rawValue)" }
}

extension Fields {
  /// How long something is kept.
  func retention(_ name: String) -> Retention? {
    value(name, as: "a length of time") { text in
      Retention(parsing: text).map { .value($0) } ?? .wrong(help: "write it as 90d, 12w or 25mo")
    }
  }
}
