/// A party said that it is away: its office, its company, its whole team; never one person.
public struct Absence: Hashable, Sendable {
  /// Index of the event in which it was said; while reading, the row.
  public var event: Int32
  public var party: Int8
  /// From the day on which it was said at the earliest, a month at most.
  public var days: ClosedRange<Day>

  public init(event: Int32, party: Int8, days: ClosedRange<Day>) {
    self.event = event
    self.party = party
    self.days = days
  }
}
