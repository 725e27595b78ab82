import CIcal
import Decoding
internal import Events
import Glibc

/// A calendar file, parsed by libical: its VEVENTs, whatever VCALENDARs they stand in, or in none.
@safe final class ICalendarFile {
  /// A VEVENT and what surrounds it.
  @safe private struct Component {
    var event: OpaquePointer
    var calendar: OpaquePointer?
    /// Which VCALENDAR of the file that is; each has zones of its own.
    var number: Int
    var method: String
    /// Zone of times without one (X-WR-TIMEZONE).
    var zone: String?
    /// Which VEVENT of the file that is, from 1.
    var meeting = 0
  }

  private static let started: Void = icalerror_set_errors_are_fatal(0)
  private let root: OpaquePointer?
  private var components: [Component] = []
  private var calendars = 0
  private let zones: CalendarZones
  /// What was left out, by component name: `VTODO`.
  private(set) var others: [String: Int] = [:]
  /// The newest stamp of any VEVENT: up to then the calendar is a record, beyond it a plan.
  private(set) var lastRecorded: Timestamp?
  /// The newest start, where no stamp tells more.
  private(set) var lastStart: Timestamp?
  private(set) var losses = 0
  /// Lines, and whole parts, that could not be read.
  private(set) var badLines = 0
  /// How many instances may still be given.
  private var instancesLeft = RecurrenceRule.limitOfFile
  /// Entries that recur beyond what is expanded, or by rules that are not: title and why.
  private(set) var troubles: [String] = []

  /// - Parameter zone: of times that name none, or one that is not known.
  init(_ bytes: [UInt8], zone: ZoneRules) {
    ICalendarFile.started
    zones = CalendarZones(fallback: zone)
    var (text, losses, tooDeep) = ICalendarText.prepared(bytes)
    text.append(0)
    unsafe root = text.withUnsafeBytes { buffer -> OpaquePointer? in
      guard let base = buffer.baseAddress else { return nil }
      return unsafe icalparser_parse_string(base.assumingMemoryBound(to: CChar.self))
    }
    self.losses = losses
    badLines = tooDeep
    guard let root = unsafe root else { return }
    unsafe countErrors(of: root)
    unsafe walk(root, within: nil)
    for component in components {
      for kind in [ICAL_DTSTAMP_PROPERTY, ICAL_LASTMODIFIED_PROPERTY, ICAL_CREATED_PROPERTY] {
        if let stamp = time(kind, of: component)?.instant { lastRecorded = max(lastRecorded ?? stamp, stamp) }
      }
      if let start = time(ICAL_DTSTART_PROPERTY, of: component)?.instant { lastStart = max(lastStart ?? start, start) }
    }
  }

  deinit {
    if let root = unsafe root { unsafe icalcomponent_free(root) }
  }

  /// How many VEVENTs the file holds.
  var count: Int { components.count }
  /// How many meetings name each zone, by its identifier in the tz database.
  var namedZones: [String: Int] { zones.named }
  /// Zone names that nobody knows.
  var unknownZones: [(name: String, meeting: Int)] { zones.unknown }

  private func walk(_ component: OpaquePointer, within context: Component?) {
    switch unsafe icalcomponent_isa(component) {
    case ICAL_VEVENT_COMPONENT:
      var entry = unsafe context ?? Component(event: component, calendar: nil, number: 0, method: "", zone: nil)
      unsafe entry.event = component
      entry.meeting = components.count + 1
      components.append(entry)
    case ICAL_VTODO_COMPONENT, ICAL_VJOURNAL_COMPONENT, ICAL_VFREEBUSY_COMPONENT:
      let name = unsafe String(cString: icalcomponent_kind_to_string(icalcomponent_isa(component)))
      others[name, default: 0] += 1
    case ICAL_VTIMEZONE_COMPONENT: unsafe calmRules(of: component)
    case ICAL_VCALENDAR_COMPONENT, ICAL_XROOT_COMPONENT:
      var inner = context
      if unsafe icalcomponent_isa(component) == ICAL_VCALENDAR_COMPONENT {
        calendars += 1
        unsafe inner = Component(
          event: component, calendar: component, number: calendars, method: text(ICAL_METHOD_PROPERTY, of: component),
          zone: value(ofExtension: "X-WR-TIMEZONE", of: component))
      }
      var child = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
      while let current = unsafe child {
        unsafe walk(current, within: inner)
        unsafe child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
      }
    default: break
    }
  }

  /// Counts the lines that libical could make nothing of. Properties of a program of its own (`SUBCALENDAR-ID`, in capitals) are none of them: every reader
  /// is meant to pass over those.
  private func countErrors(of component: OpaquePointer) {
    unsafe each(ICAL_XLICERROR_PROPERTY, of: component) { error in
      let text = unsafe icalproperty_get_xlicerror(error).map { unsafe String(cString: $0) } ?? ""
      let name = text.hasPrefix(ICalendarFile.unknownName) ? text.dropFirst(ICalendarFile.unknownName.count) : ""
      if name.isEmpty || !name.utf8.allSatisfy({ ($0.isLetter && $0 == $0 & 0xDF) || $0.isDigit || $0 == UInt8(ascii: "-") }) {
        badLines += 1
      }
    }
    var child = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
    while let current = unsafe child {
      unsafe countErrors(of: current)
      unsafe child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
    }
  }

  private static let unknownName = "Parse error in property name: "

  /// Takes rules out of a VTIMEZONE that no zone has: libical would walk every second from its start to today.
  private func calmRules(of zone: OpaquePointer) {
    var part = unsafe icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT)
    while let current = unsafe part {
      while let rule = unsafe property(ICAL_RRULE_PROPERTY, of: current),
        unsafe icalproperty_get_rrule(rule).freq != ICAL_YEARLY_RECURRENCE || RecurrenceRule.timesOfDay(icalproperty_get_rrule(rule)) > 1
      {
        unsafe icalcomponent_remove_property(current, rule)
        unsafe icalproperty_free(rule)
        badLines += 1
      }
      unsafe part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)
    }
  }

  /// A VEVENT with its instances up to `until`.
  func entry(_ index: Int, until: Timestamp) -> CalendarEntry {
    let component = components[index]
    var entry = CalendarEntry(index: index)
    entry.method = component.method
    entry.title = unsafe bytes(ICAL_SUMMARY_PROPERTY, of: component.event).trimmed
    entry.description = unsafe bytes(ICAL_DESCRIPTION_PROPERTY, of: component.event).trimmed
    entry.uid = unsafe bytes(ICAL_UID_PROPERTY, of: component.event).trimmed
    entry.sequence = unsafe property(ICAL_SEQUENCE_PROPERTY, of: component.event).map { unsafe Int(icalproperty_get_sequence($0)) } ?? 0
    entry.cancelled =
      unsafe entry.method == "CANCEL"
      || property(ICAL_STATUS_PROPERTY, of: component.event).map { unsafe icalproperty_get_status($0) } == ICAL_STATUS_CANCELLED
    entry.recorded =
      (time(ICAL_LASTMODIFIED_PROPERTY, of: component) ?? time(ICAL_DTSTAMP_PROPERTY, of: component)
      ?? time(ICAL_CREATED_PROPERTY, of: component))?.instant
    entry.start = time(ICAL_DTSTART_PROPERTY, of: component)
    entry.replaces = time(ICAL_RECURRENCEID_PROPERTY, of: component)
    entry.length = length(of: component, from: entry.start)
    people(of: component, into: &entry)
    if entry.uid.isEmpty { entry.uid = Array("#".utf8) + entry.title + Array(" \(entry.start?.key ?? "")".utf8) }
    if entry.start != nil, entry.replaces == nil { expand(component, until, into: &entry) }
    return entry
  }

  private func expand(_ component: Component, _ until: Timestamp, into entry: inout CalendarEntry) {
    guard let start = entry.start, let first = unsafe property(ICAL_DTSTART_PROPERTY, of: component.event) else { return }
    var times: Set<CalendarTime> = []
    let zone = unsafe zone(of: first, component)
    unsafe each(ICAL_RRULE_PROPERTY, of: component.event) { rule in
      entry.recurs = true
      guard instancesLeft > 0 else {
        if instancesLeft == 0 {
          troubles.append(
            "the series after '\(String(decoding: entry.title, as: UTF8.self))' recur more than \(RecurrenceRule.limitOfFile) times")
        }
        instancesLeft = -1
        return
      }
      let expansion = unsafe RecurrenceRule.expand(
        icalproperty_get_rrule(rule), from: icalproperty_get_dtstart(first), in: zone, until: until,
        atMost: min(RecurrenceRule.limit, instancesLeft))
      instancesLeft -= expansion.times.count
      times.formUnion(expansion.times)
      if let trouble = expansion.trouble { troubles.append("'\(String(decoding: entry.title, as: UTF8.self))' \(trouble)") }
    }
    unsafe each(ICAL_RDATE_PROPERTY, of: component.event) { date in
      entry.recurs = true
      let value = unsafe icalproperty_get_rdate(date)
      let time = unsafe icaltime_is_null_time(value.time) == 0 ? value.time : value.period.start
      if let time = unsafe CalendarZones.time(time, in: self.zone(of: date, component)), time.instant <= until { times.insert(time) }
    }
    unsafe each(ICAL_EXDATE_PROPERTY, of: component.event) { date in
      // An EXDATE without a zone stands on the wall of the start.
      let own = unsafe icalproperty_get_first_parameter(date, ICAL_TZID_PARAMETER) == nil ? zone : self.zone(of: date, component)
      if let time = unsafe CalendarZones.time(icalproperty_get_exdate(date), in: own) { entry.removed.append(time) }
    }
    entry.further = Array(times.filter { $0.instant != start.instant }.sorted().prefix(RecurrenceRule.limit))
  }

  /// DTEND, else DURATION, else a whole day for a bare date.
  private func length(of component: Component, from start: CalendarTime?) -> Int64? {
    guard let start else { return nil }
    if let end = time(ICAL_DTEND_PROPERTY, of: component) { return max(0, end.instant.milliseconds - start.instant.milliseconds) }
    if let duration = unsafe property(ICAL_DURATION_PROPERTY, of: component.event) {
      return max(0, unsafe Int64(icaldurationtype_as_int(icalproperty_get_duration(duration))) * 1000)
    }
    return start.isDate ? 86_400_000 : nil
  }

  private func people(of component: Component, into entry: inout CalendarEntry) {
    if let organizer = unsafe property(ICAL_ORGANIZER_PROPERTY, of: component.event) {
      entry.organizer = unsafe CalendarPerson(organizer, icalproperty_get_organizer(organizer))
    }
    unsafe each(ICAL_ATTENDEE_PROPERTY, of: component.event) { attendee in
      if let person = unsafe CalendarPerson(attendee, icalproperty_get_attendee(attendee)) { entry.attendees.append(person) }
    }
  }

  private func time(_ kind: icalproperty_kind, of component: Component) -> CalendarTime? {
    guard let property = unsafe property(kind, of: component.event), let value = unsafe icalproperty_get_value(property) else { return nil }
    return unsafe CalendarZones.time(icalvalue_get_datetimedate(value), in: zone(of: property, component))
  }

  private func zone(of property: OpaquePointer, _ component: Component) -> CalendarZones.Zone {
    let parameter = unsafe icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)
    let name = unsafe parameter.flatMap { unsafe icalparameter_get_tzid($0) }.map { unsafe String(cString: $0) } ?? component.zone
    return unsafe zones.zone(name, in: component.calendar, number: component.number, meeting: component.meeting)
  }

  private func property(_ kind: icalproperty_kind, of component: OpaquePointer) -> OpaquePointer? {
    unsafe icalcomponent_get_first_property(component, kind)
  }

  private func each(_ kind: icalproperty_kind, of component: OpaquePointer, _ body: (OpaquePointer) -> Void) {
    var next = unsafe icalcomponent_get_first_property(component, kind)
    while let current = unsafe next {
      unsafe body(current)
      unsafe next = icalcomponent_get_next_property(component, kind)
    }
  }

  private func bytes(_ kind: icalproperty_kind, of component: OpaquePointer) -> [UInt8] {
    guard let property = unsafe property(kind, of: component), let value = unsafe icalproperty_get_value(property),
      let text = unsafe icalvalue_get_text(value)
    else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private func text(_ kind: icalproperty_kind, of component: OpaquePointer) -> String {
    guard let property = unsafe property(kind, of: component), let text = unsafe icalproperty_get_value_as_string(property) else {
      return ""
    }
    return unsafe String(cString: text)
  }

  private func value(ofExtension name: String, of component: OpaquePointer) -> String? {
    var found: String?
    unsafe each(ICAL_X_PROPERTY, of: component) { property in
      if found == nil, let own = unsafe icalproperty_get_x_name(property), unsafe String(cString: own) == name,
        let value = unsafe icalproperty_get_x(property)
      {
        unsafe found = String(cString: value)
      }
    }
    return found
  }
}
