import CIcal
import Decoding
internal import Events
import Glibc

extension CalendarPerson {
  /// Reads an ORGANIZER or ATTENDEE; `nil` for rooms and other things, and for values that name nobody.
  init?(_ property: OpaquePointer, _ value: UnsafePointer<CChar>?) {
    guard let value = unsafe value else { return nil }
    let kind = unsafe CalendarPerson.parameter(property, ICAL_CUTYPE_PARAMETER).map { unsafe icalparameter_get_cutype($0) }
    guard kind != ICAL_CUTYPE_ROOM, kind != ICAL_CUTYPE_RESOURCE else { return nil }
    let name = unsafe CalendarPerson.parameter(property, ICAL_CN_PARAMETER).flatMap { unsafe icalparameter_get_cn($0) }
    self.init(address: CalendarPerson.address(unsafe CalendarPerson.bytes(value)), name: unsafe CalendarPerson.bytes(name).trimmed)
    if self.address.isEmpty, self.name.isEmpty { return nil }
    isGroup = kind == ICAL_CUTYPE_GROUP
    switch unsafe CalendarPerson.parameter(property, ICAL_PARTSTAT_PARAMETER).map({ unsafe icalparameter_get_partstat($0) }) {
    case ICAL_PARTSTAT_ACCEPTED: presence = .accepted
    case ICAL_PARTSTAT_DECLINED: presence = .declined
    case ICAL_PARTSTAT_TENTATIVE: presence = .tentative
    default: presence = .invited
    }
    // Someone who is only informed was not asked to come.
    if unsafe CalendarPerson.parameter(property, ICAL_ROLE_PARAMETER).map({ unsafe icalparameter_get_role($0) }) == ICAL_ROLE_NONPARTICIPANT
    {
      presence = .addressed
    }
  }

  /// The address in `mailto:jane@acme.example`, or in a value that leaves the scheme out.
  private static func address(_ value: [UInt8]) -> [UInt8] {
    let value = value.trimmed.asciiLowercased
    let bare = value.starts(with: Array("mailto:".utf8)) ? Array(value.dropFirst(7)).trimmed : value
    return bare.contains(UInt8(ascii: "@")) && !bare.contains(UInt8(ascii: ":")) && !bare.contains(UInt8(ascii: "/")) ? bare : []
  }

  private static func parameter(_ property: OpaquePointer, _ kind: icalparameter_kind) -> OpaquePointer? {
    unsafe icalproperty_get_first_parameter(property, kind)
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
