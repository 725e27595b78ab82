/// A week as calendars number them: from Monday to Sunday, and that of the year in which its Thursday lies (ISO 8601).
public struct ISOWeek: Hashable, Sendable, CustomStringConvertible {
  /// Its first day.
  public let monday: Day

  /// The week in which a day lies.
  public init(of day: Day) { monday = day - day.weekday }

  /// `2026-W27`.
  public var description: String {
    let thursday = monday + 3
    let year = thursday.civil.year
    let first = Day(year: year, month: 1, day: 1) ?? thursday
    return "\(year)-W\(twoDigits((thursday - first) / 7 + 1))"
  }
}
