import Decoding
internal import Events

/// One VEVENT as it is written, before its recurrence is expanded.
struct CalendarEntry {
  /// Position among the VEVENTs of the file, from 0.
  var index = 0
  var uid: [UInt8] = []
  /// What the calendar around it says that it is for: `PUBLISH`, `REQUEST`, `CANCEL`, `REPLY`.
  var method = ""
  var sequence = 0
  var cancelled = false
  /// LAST-MODIFIED, else DTSTAMP, else CREATED.
  var recorded: Timestamp?
  var start: CalendarTime?
  /// Milliseconds from start to end; `nil` if neither end nor duration is given and it does not last a day.
  var length: Int64?
  /// Which instance of its series it replaces.
  var replaces: CalendarTime?
  /// The other instances that its rules and dates give up to the limit that was set, ascending and without the start.
  var further: [CalendarTime] = []
  /// Instances that EXDATE takes out.
  var removed: [CalendarTime] = []
  /// Whether it has a rule or dates of recurrence.
  var recurs = false
  var title: [UInt8] = []
  var description: [UInt8] = []
  var organizer: CalendarPerson?
  var attendees: [CalendarPerson] = []

  /// The same meeting, or the same instance of a series, has the same identity in every version of it.
  var identity: [UInt8] { replaces.map { uid + [0] + Array($0.key.utf8) } ?? uid }
}

/// A date or a date with a time, as an instant.
struct CalendarTime: Hashable, Comparable {
  var instant: Timestamp
  /// The day on the wall of its zone.
  var day: Day
  /// Whether only the day is given.
  var isDate: Bool
  var quality: TimeQuality

  /// How it stands in keys: the day, or the instant in UTC.
  var key: String { isDate ? day.description : instant.iso8601 }

  static func < (a: CalendarTime, b: CalendarTime) -> Bool { (a.instant, a.day) < (b.instant, b.day) }

  /// Whether an EXDATE or RECURRENCE-ID means this instance; a bare date means every instance of that day.
  func isMeant(by other: CalendarTime) -> Bool { other.isDate || isDate ? day == other.day : instant == other.instant }
}

/// An organizer or attendee.
struct CalendarPerson: Hashable {
  /// Without `mailto:`; empty if the entry names somebody without an address.
  var address: [UInt8]
  var name: [UInt8]
  var presence = Presence.invited
  /// A list of people whom nobody names.
  var isGroup = false
}
