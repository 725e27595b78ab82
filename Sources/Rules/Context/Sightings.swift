import Events

/// Things that were seen on days, ascending.
struct Sightings<Thing: Sendable>: Sendable {
  var days: [Day] = []
  var things: [Thing] = []

  mutating func add(_ thing: Thing, on day: Day) {
    days.append(day)
    things.append(thing)
  }

  /// What was seen in `(after, through]`.
  func within(after: Day, through: Day) -> ArraySlice<Thing> {
    things[position(after)..<position(through)]
  }

  /// How many were seen up to a day.
  private func position(_ day: Day) -> Int { days.bisect { $0 <= day } }
}
