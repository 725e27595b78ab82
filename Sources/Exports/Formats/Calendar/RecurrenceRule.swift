import CIcal
import Decoding
internal import Events

/// The instances that a recurrence rule gives.
enum RecurrenceRule {
  /// No meeting has more; what a rule gives beyond is left out and reported.
  static let limit = 5000
  /// Nor has a file.
  static let limitOfFile = 200_000

  /// What became of a rule.
  struct Expansion {
    var times: [CalendarTime] = []
    /// Why it was not expanded in full; `nil` if it was.
    var trouble: String?
  }

  /// Expands one RRULE up to and including `until`.
  /// - Parameters:
  ///   - start: DTSTART on the wall of its zone.
  static func expand(
    _ rule: icalrecurrencetype, from start: icaltimetype, in zone: CalendarZones.Zone, until: Timestamp, atMost most: Int = limit
  )
    -> Expansion
  {
    var expansion = Expansion()
    let frequency = unsafe rule.freq
    guard [ICAL_DAILY_RECURRENCE, ICAL_WEEKLY_RECURRENCE, ICAL_MONTHLY_RECURRENCE, ICAL_YEARLY_RECURRENCE].contains(frequency) else {
      // Nobody meets every hour, and such a rule that never comes true would run for minutes.
      expansion.trouble = "repeats more often than daily"
      return expansion
    }
    var rule = unsafe rule
    unsafe onWall(&rule.until, start, zone)
    var first = unsafe start
    unsafe first.zone = nil
    guard unsafe timesOfDay(rule) <= 24 else {
      expansion.trouble = "repeats more often than hourly"
      return expansion
    }
    // libical looks for the next date of a rule that never comes true until the rule ends, so it ends where we do.
    var end = unsafe CalendarZones.wallClock(until.advanced(by: 86_400_000), in: zone)
    unsafe end.is_date = start.is_date
    unsafe end.zone = nil
    if unsafe icaltime_is_null_time(rule.until) != 0 || icaltime_compare(rule.until, end) > 0 { unsafe rule.until = end }
    guard let iterator = unsafe icalrecur_iterator_new(rule, first) else {
      expansion.trouble = "has a rule of recurrence that cannot be read"
      return expansion
    }
    defer { unsafe icalrecur_iterator_free(iterator) }
    let utc = unsafe icaltime_is_utc(start) != 0
    while true {
      var next = unsafe icalrecur_iterator_next(iterator)
      if unsafe icaltime_is_null_time(next) != 0 { return expansion }
      if utc { unsafe next.zone = icaltimezone_get_utc_timezone() }
      guard let time = unsafe CalendarZones.time(next, in: zone), time.instant <= until else { return expansion }
      guard expansion.times.count < most else {
        expansion.trouble = "recurs more than \(most) times"
        return expansion
      }
      expansion.times.append(time)
    }
  }

  /// How many times of a day BYHOUR, BYMINUTE and BYSECOND name.
  static func timesOfDay(_ rule: icalrecurrencetype) -> Int {
    func count<T>(_ list: T) -> Int {
      unsafe withUnsafeBytes(of: list) {
        unsafe $0.bindMemory(to: Int16.self).prefix { $0 != Int16(truncatingIfNeeded: ICAL_RECURRENCE_ARRAY_MAX.rawValue) }.count
      }
    }
    return unsafe max(1, count(rule.by_hour)) * max(1, count(rule.by_minute)) * max(1, count(rule.by_second))
  }

  /// Brings UNTIL to the wall clock that the rule is walked on; a bare date takes in the whole day.
  private static func onWall(_ until: inout icaltimetype, _ start: icaltimetype, _ zone: CalendarZones.Zone) {
    guard unsafe icaltime_is_null_time(until) == 0 else { return }
    if unsafe until.is_date != 0 {
      guard unsafe start.is_date == 0 else { return }
      unsafe until.is_date = 0
      unsafe (until.hour, until.minute, until.second) = (23, 59, 59)
    } else if unsafe icaltime_is_utc(until) != 0 {
      if unsafe icaltime_is_utc(start) == 0, let instant = unsafe CalendarZones.time(until, in: zone)?.instant {
        unsafe until = CalendarZones.wallClock(instant, in: zone)
      }
      if unsafe start.is_date != 0 {
        unsafe until.is_date = 1
        unsafe (until.hour, until.minute, until.second) = (0, 0, 0)
      }
    }
    unsafe until.zone = nil
  }
}
