/// The working time of one calendar and zone, added up once, so that the time between any two instants costs two look-ups.
///
/// The same figures as `WorkCalendar.workingTime`, within the days that it was made for; instants outside are taken to the nearest end.
public struct WorkClock: Sendable {
  private let zone: ZoneRules
  private let first: Day
  /// Per day: when its work begins and ends (the same instant on days without), and the milliseconds worked before it.
  private let opens: [Int64]
  private let closes: [Int64]
  private let before: [Int64]

  public init(_ calendar: WorkCalendar, zone: ZoneRules, days: ClosedRange<Day>) {
    self.zone = zone
    first = days.lowerBound
    var opens: [Int64] = []
    var closes: [Int64] = []
    var before: [Int64] = []
    var total: Int64 = 0
    for number in days.lowerBound.number...days.upperBound.number {
      let day = Day(number: number)
      let open = zone.instant(day: day, millisecondsOfDay: Int64(calendar.hours.lowerBound) * 60_000).milliseconds
      let close =
        calendar.isWorkday(day) ? zone.instant(day: day, millisecondsOfDay: Int64(calendar.hours.upperBound) * 60_000).milliseconds : open
      opens.append(open)
      closes.append(max(open, close))
      before.append(total)
      total += max(0, close - open)
    }
    self.opens = opens
    self.closes = closes
    self.before = before
  }

  /// Milliseconds of working time in `[from, to)`; 0 if `to` is not later.
  public func time(from: Timestamp, to: Timestamp) -> Int64 { max(0, worked(until: to) - worked(until: from)) }

  private func worked(until time: Timestamp) -> Int64 {
    let index = min(max(zone.day(of: time) - first, 0), opens.count - 1)
    return before[index] + min(max(time.milliseconds, opens[index]), closes[index]) - opens[index]
  }
}
