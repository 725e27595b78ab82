/// What a format wants of each record, by name: an enum whose raw values are the paths of members, with dots (`user`, `user_profile.real_name`). The
/// empty path is the record itself.
public protocol JSONField: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

extension JSONField {
  /// Its place among the cases, as `JSONFields` has made sure: an enum without payloads is the number of its case, and one of a single case takes no
  /// byte at all. So a field by name costs what a number costs.
  @inlinable public var position: Int { MemoryLayout<Self>.size == 0 ? 0 : Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}
