/// When a party works: its weekend, its holidays, its pauses and its hours.
public struct WorkCalendar: Hashable, Sendable {
  /// Days of the week without work, 0 = Monday ... 6 = Sunday.
  public var weekend: Set<Int>
  /// Single days without work.
  public var holidays: Set<Day>
  /// Longer pauses, both ends inclusive.
  public var pauses: [Pause]
  /// The working day in minutes since midnight, half-open.
  public var hours: Range<Int>

  /// A pause that was announced.
  public struct Pause: Hashable, Sendable {
    public var from: Day
    public var to: Day
    public var why: String

    public init(from: Day, to: Day, why: String) {
      self.from = from
      self.to = to
      self.why = why
    }
  }

  /// Monday to Friday, nine to five, no holidays.
  public static let standard = WorkCalendar()

  public init(weekend: Set<Int> = [5, 6], holidays: Set<Day> = [], pauses: [Pause] = [], hours: Range<Int> = 9 * 60..<17 * 60) {
    self.weekend = weekend
    self.holidays = holidays
    self.pauses = pauses
    self.hours = hours
  }

  /// Whether the party works on that day.
  public func isWorkday(_ day: Day) -> Bool {
    !weekend.contains(day.weekday) && !holidays.contains(day) && !pauses.contains { $0.from <= day && day <= $0.to }
  }

  /// The time in which two parties both work. Where they share no hour they still share days, taken as nine to five.
  public func shared(with other: WorkCalendar) -> WorkCalendar {
    let from = max(hours.lowerBound, other.hours.lowerBound)
    let to = min(hours.upperBound, other.hours.upperBound)
    return WorkCalendar(
      weekend: weekend.union(other.weekend), holidays: holidays.union(other.holidays), pauses: pauses + other.pauses,
      hours: from < to ? from..<to : WorkCalendar.standard.hours)
  }

  /// The number of working days in `(from, to]`: 0 from a day to itself, 1 from Monday to Tuesday, 1 from Friday to Monday.
  public func workdays(after from: Day, through to: Day) -> Int {
    guard from < to else { return 0 }
    return (from.number + 1...to.number).reduce(0) { $0 + (isWorkday(Day(number: $1)) ? 1 : 0) }
  }

  /// The day on which `count` working days have passed after `day`; `day` itself for 0.
  /// Stops after ten years, so that a calendar without any working day cannot hang.
  public func day(_ count: Int, workdaysAfter day: Day) -> Day {
    var left = count
    var current = day
    while left > 0, current - day < 3660 {
      current = current + 1
      if isWorkday(current) { left -= 1 }
    }
    return current
  }

  /// Milliseconds of working time in `[from, to)`, in the zone's wall clock.
  public func workingTime(from: Timestamp, to: Timestamp, zone: ZoneRules) -> Int64 {
    guard from < to else { return 0 }
    var total: Int64 = 0
    var day = zone.day(of: from)
    let last = zone.day(of: to)
    while day <= last {
      if isWorkday(day) {
        let opens = zone.instant(day: day, millisecondsOfDay: Int64(hours.lowerBound) * 60_000)
        let closes = zone.instant(day: day, millisecondsOfDay: Int64(hours.upperBound) * 60_000)
        total += max(0, min(closes, to).milliseconds - max(opens, from).milliseconds)
      }
      day = day + 1
    }
    return total
  }
}
