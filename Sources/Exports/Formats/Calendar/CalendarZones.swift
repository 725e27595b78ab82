import CIcal
import Decoding
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
  /// Names that nobody knows, with the meeting (counted from 1) that named each first.
  private(set) var unknown: [(name: String, meeting: Int)] = []
  private var reported: Set<String> = []
  /// How many meetings asked for each name, and which was the last.
  private var asked: [String: (meetings: Int, last: Int)] = [:]

  init(fallback: ZoneRules) { self.fallback = fallback }

  /// The zone of a name within one VCALENDAR.
  /// - Parameters:
  ///   - number: the position of the VCALENDAR in the file, since each brings its own rules.
  ///   - meeting: the position of the VEVENT that asks, from 1.
  func zone(_ name: String?, in calendar: OpaquePointer?, number: Int, meeting: Int) -> Zone {
    guard let name, !name.isEmpty else { return .floating(fallback) }
    let before = asked[name] ?? (0, 0)
    if before.last != meeting { asked[name] = (before.meetings + 1, meeting) }
    let key = "\(number) \(name)"
    if let zone = known[key] { return zone }
    let zone = unsafe find(name, in: calendar, meeting)
    known[key] = zone
    return zone
  }

  /// How many meetings ask for each zone that the tz database has, by its identifier there.
  var named: [String: Int] {
    asked.reduce(into: [:]) { result, entry in
      if let rules = ZoneName.rules(entry.key) { result[rules.identifier, default: 0] += entry.value.meetings }
    }
  }

  private func find(_ name: String, in calendar: OpaquePointer?, _ meeting: Int) -> Zone {
    if let calendar = unsafe calendar, let own = unsafe icalcomponent_get_timezone(calendar, name), unsafe CalendarZones.isComplete(own) {
      return unsafe .file(own)
    }
    if let rules = ZoneName.rules(name) { return .named(rules) }
    if reported.insert(name).inserted { unknown.append((name, meeting)) }
    return .floating(fallback)
  }

  /// Whether a VTIMEZONE says when which offset holds: without that libical takes its wall clock for UTC.
  private static func isComplete(_ zone: OpaquePointer) -> Bool {
    guard let component = unsafe icaltimezone_get_component(zone) else { return false }
    var parts = 0
    var part = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
    while let current = unsafe part {
      let kind = unsafe icalcomponent_isa(current)
      if kind == ICAL_XSTANDARD_COMPONENT || kind == ICAL_XDAYLIGHT_COMPONENT {
        for property in [ICAL_DTSTART_PROPERTY, ICAL_TZOFFSETFROM_PROPERTY, ICAL_TZOFFSETTO_PROPERTY] {
          if unsafe icalcomponent_get_first_property(current, property) == nil { return false }
        }
        parts += 1
      }
      unsafe part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
    }
    return parts > 0
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
