import CIcal
internal import Events

/// The zones that the times of a calendar file name.
///
/// A VTIMEZONE of the file wins over what its name means elsewhere; a name that neither the file nor the system knows is reported, and such times
/// are read in the zone of the alliance.
@safe final class CalendarZones {
  /// How wall clock becomes an instant.
  @safe enum Zone {
    /// The rules of a VTIMEZONE, which libical keeps.
    case file(OpaquePointer)
    case named(ZoneRules)
    /// No zone is given, or none that is known.
    case floating(ZoneRules)
  }

  private let fallback: ZoneRules
  private var known: [String: Zone] = [:]
  /// Names that nobody knows, in the order in which they came.
  private(set) var unknown: [String] = []

  init(fallback: ZoneRules) { self.fallback = fallback }

  /// The zone of a name within one VCALENDAR.
  /// - Parameters:
  ///   - calendar: its position in the file, since each brings its own rules.
  func zone(_ name: String?, in calendar: OpaquePointer?, number: Int) -> Zone {
    guard let name, !name.isEmpty else { return .floating(fallback) }
    let key = "\(number) \(name)"
    if let zone = known[key] { return zone }
    let zone = unsafe find(name, in: calendar)
    known[key] = zone
    return zone
  }

  private func find(_ name: String, in calendar: OpaquePointer?) -> Zone {
    if let calendar = unsafe calendar, let own = unsafe icalcomponent_get_timezone(calendar, name) { return unsafe .file(own) }
    // Some programs put the path of their zone files before the name: `/mozilla.org/20050126_1/Europe/Berlin`.
    let parts = name.split(separator: "/")
    for count in [parts.count, 3, 2] where count <= parts.count && count > 0 {
      let tail = parts.suffix(count).joined(separator: "/")
      if CalendarZones.looksLikeName(tail), let rules = ZoneRules(identifier: tail) { return .named(rules) }
    }
    if !unknown.contains(name) { unknown.append(name) }
    return .floating(fallback)
  }

  /// Whether a name is one of the tz database; the names of Windows have blanks.
  private static func looksLikeName(_ name: String) -> Bool {
    name == "UTC" || name == "GMT"
      || (name.contains("/") && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || [43, 45, 47, 95].contains($0) })
  }

  /// The instant of a date or time of libical.
  static func time(_ time: icaltimetype, in zone: Zone) -> CalendarTime? {
    guard let day = unsafe Day(year: Int(time.year), month: Int(time.month), day: Int(time.day)) else { return nil }
    let wall = unsafe Int64(time.hour * 3600 + time.minute * 60 + time.second) * 1000
    if unsafe time.is_date != 0 {
      switch zone {
      case .floating(let rules), .named(let rules):
        return CalendarTime(instant: rules.start(of: day), day: day, isDate: true, quality: .floating)
      case .file(let own):
        let seconds = unsafe icaltime_as_timet_with_zone(midnight(time), own)
        return CalendarTime(instant: Timestamp(seconds: Int64(seconds)), day: day, isDate: true, quality: .floating)
      }
    }
    if unsafe icaltime_is_utc(time) != 0 {
      return CalendarTime(instant: Timestamp(seconds: Int64(day.number) * 86_400 + wall / 1000), day: day, isDate: false, quality: .utc)
    }
    switch zone {
    case .file(let own):
      let seconds = unsafe icaltime_as_timet_with_zone(time, own)
      return CalendarTime(instant: Timestamp(seconds: Int64(seconds)), day: day, isDate: false, quality: .zoned)
    case .named(let rules):
      return CalendarTime(instant: rules.instant(day: day, millisecondsOfDay: wall), day: day, isDate: false, quality: .zoned)
    case .floating(let rules):
      return CalendarTime(instant: rules.instant(day: day, millisecondsOfDay: wall), day: day, isDate: false, quality: .floating)
    }
  }

  /// What the wall clock of a zone shows at an instant.
  static func wallClock(_ instant: Timestamp, in zone: Zone) -> icaltimetype {
    let offset: Int64
    switch zone {
    case .named(let rules), .floating(let rules): offset = rules.offset(at: instant)
    case .file(let own):
      return unsafe icaltime_from_timet_with_zone(time_t(instant.milliseconds.flooredDivision(by: 1000)), 0, own)
    }
    return unsafe icaltime_from_timet_with_zone(time_t(instant.milliseconds.flooredDivision(by: 1000) + offset), 0, nil)
  }

  private static func midnight(_ time: icaltimetype) -> icaltimetype {
    var start = unsafe time
    unsafe start.is_date = 0
    unsafe (start.hour, start.minute, start.second) = (0, 0, 0)
    return unsafe start
  }
}
