import Foundation

/// The offsets of one time zone as a sorted table, so that no event asks Foundation for its zone.
///
/// This is the one place of the pure middle where Foundation is used.
public struct ZoneRules: Hashable, Sendable {
  /// The identifier, as `Europe/Amsterdam`.
  public let identifier: String
  /// Instants, in seconds since 1970, from which the offset of the same index holds; the first is `Int64.min`.
  private let starts: [Int64]
  /// Seconds east of Greenwich.
  private let offsets: [Int32]

  /// Greenwich, without summer time.
  public static let utc = ZoneRules(identifier: "UTC", starts: [.min], offsets: [0])

  private init(identifier: String, starts: [Int64], offsets: [Int32]) {
    self.identifier = identifier
    self.starts = starts
    self.offsets = offsets
  }

  /// The rules of a named zone for the years 1990 to 2060; before and after, the nearest offset holds.
  /// - Returns: `nil` if the name is not known.
  public init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    let first = Date(timeIntervalSince1970: 631_152_000)
    let last = Date(timeIntervalSince1970: 2_871_763_200)
    var starts: [Int64] = [.min]
    var offsets = [Int32(zone.secondsFromGMT(for: first))]
    var date = first
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next < last, next > date {
      starts.append(Int64(next.timeIntervalSince1970.rounded()))
      offsets.append(Int32(zone.secondsFromGMT(for: next.addingTimeInterval(1))))
      date = next
    }
    self.init(identifier: identifier, starts: starts, offsets: offsets)
  }

  /// The names of all zones that the system knows, and `UTC`, sorted; for suggestions.
  public static var knownIdentifiers: [String] { (TimeZone.knownTimeZoneIdentifiers + ["UTC"]).sorted() }

  /// Seconds east of Greenwich at an instant.
  public func offset(at time: Timestamp) -> Int64 {
    let second = time.milliseconds.flooredDivision(by: 1000)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= second { low = middle } else { high = middle }
    }
    return Int64(offsets[low])
  }

  /// The local day in which an instant lies.
  public func day(of time: Timestamp) -> Day {
    Day(number: Int32(clamping: (time.milliseconds + offset(at: time) * 1000).flooredDivision(by: 86_400_000)))
  }

  /// Milliseconds of the local wall clock since local midnight.
  public func timeOfDay(of time: Timestamp) -> Int64 {
    let local = time.milliseconds + offset(at: time) * 1000
    return local - local.flooredDivision(by: 86_400_000) * 86_400_000
  }

  /// The instant of a wall clock reading. A reading that the clock skips is taken with the offset before the change, one that it shows twice is the first.
  public func instant(day: Day, millisecondsOfDay: Int64 = 0) -> Timestamp {
    let wall = Int64(day.number) * 86_400_000 + millisecondsOfDay
    let before = offset(at: Timestamp(milliseconds: wall - 86_400_000))
    let candidate = Timestamp(milliseconds: wall - before * 1000)
    if offset(at: candidate) == before { return candidate }
    let after = offset(at: Timestamp(milliseconds: wall + 86_400_000))
    let other = Timestamp(milliseconds: wall - after * 1000)
    return offset(at: other) == after ? other : candidate
  }

  /// The first instant of a local day.
  public func start(of day: Day) -> Timestamp { instant(day: day) }
}
