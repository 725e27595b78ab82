/// A public holiday as a rule that says on which day it is in each year.
public struct HolidayRule: Hashable, Sendable {
  /// What it is called, in English.
  public var name: String
  /// On which day of a year it is.
  public var occurrence: Occurrence
  /// The years in which it is kept.
  public var years: ClosedRange<Int>
  /// Years among these in which it is not kept.
  public var except: Set<Int>
  /// Where it goes if it would be on a day of the week, 0 = Monday ... 6 = Sunday; then its own day is no holiday.
  public var moves: [Int: Substitute]
  /// Which other day is off as well if it is on a day of the week.
  public var also: [Int: Substitute]

  /// Which day of a year it is.
  public enum Occurrence: Hashable, Sendable {
    /// The same day of a month; 29 February in leap years alone.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday; negative: before it.
    case easter(Int, Day.Computus)
    /// The first (1) to fourth day of the week in a month; 0: the last one.
    case nth(Int, weekday: Int, month: Int)
    /// The first such day of the week on or after a day.
    case onOrAfter(weekday: Int, month: Int, day: Int)
    /// The last such day of the week on or before a day.
    case onOrBefore(weekday: Int, month: Int, day: Int)
    /// Days that somebody decreed.
    case dates([Day])
  }

  /// Which day stands in for a holiday.
  public enum Substitute: Hashable, Sendable {
    /// The nearest such day of the week: from a Saturday, `mon` is two days later and `fri` the day before.
    case weekday(Int)
    /// The next day from Monday to Friday that is no holiday itself, nor the substitute of an earlier one.
    case workday
  }

  public init(
    _ name: String, _ occurrence: Occurrence, years: ClosedRange<Int> = 0...9999, except: Set<Int> = [], moves: [Int: Substitute] = [:],
    also: [Int: Substitute] = [:]
  ) {
    self.name = name
    self.occurrence = occurrence
    self.years = years
    self.except = except
    self.moves = moves
    self.also = also
  }

  /// Its days in a year, before anything moves; mostly one.
  func days(in year: Int) -> [Day] {
    guard years.contains(year), !except.contains(year) else { return [] }
    switch occurrence {
    case .dates(let days): return days.filter { $0.civil.year == year }
    case .fixed(let month, let day): return [Day(year: year, month: month, day: day)].compactMap { $0 }
    case .easter(let offset, let computus): return [Day.easter(year, computus)].compactMap { $0.map { $0 + offset } }
    case .nth(let number, let weekday, let month):
      let (from, weeks) = number == 0 ? (Day.length(ofMonth: month, year: year) - 6, 0) : (1, number - 1)
      return [Day(year: year, month: month, day: from)].compactMap { $0.map { $0.onOrAfter(weekday) + 7 * weeks } }
    case .onOrAfter(let weekday, let month, let day):
      return [Day(year: year, month: month, day: day)].compactMap { $0?.onOrAfter(weekday) }
    case .onOrBefore(let weekday, let month, let day):
      return [Day(year: year, month: month, day: day)].compactMap { $0.map { ($0 - 6).onOrAfter(weekday) } }
    }
  }
}

extension Day {
  /// The first such day of the week on or after this day.
  func onOrAfter(_ weekday: Int) -> Day { self + (weekday - self.weekday + 7) % 7 }

  /// The nearest such day of the week.
  func nearest(_ weekday: Int) -> Day { (self - 3).onOrAfter(weekday) }
}
