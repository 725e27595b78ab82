import Decoding
public import Events

/// Holidays from calendar files, for the work calendars of parties.
public enum Holidays {
  /// The days that the all-day entries of an `.ics` file cover, those of several days and those that recur included; cancelled ones are left out.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - until: recurring holidays are expanded up to this day; by default to the end of 2060, where time zones end too.
  /// - Returns: an empty set if the file holds no such entry, or is no calendar.
  public static func days(of bytes: [UInt8], until: Day = Day(number: 33_237)) -> Set<Day> {
    let file = ICalendarFile(bytes, zone: .utc)
    var days: Set<Day> = []
    let entries = (0..<file.count).map { file.entry($0, until: ZoneRules.utc.start(of: until)) }
    let versions = CalendarVersions(entries)
    for entry in entries where versions.fate(of: entry.index) == .current(cancelled: false) {
      guard let start = entry.start, start.isDate else { continue }
      let removed = Instances(entry.removed)
      let length = min(366, max(1, Int((entry.length ?? 0) / 86_400_000)))
      for instance in [start] + entry.further where !removed.contains(instance) {
        for day in 0..<length { days.insert(instance.day + day) }
      }
    }
    return days
  }
}
