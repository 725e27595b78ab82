import Events
import Setup

/// Whether a party, or any, works on most of the weekdays of a window: who takes part over holidays says nothing.
struct WorkingDays: Sendable {
  private let calendars: [WorkCalendar]

  private let lull: Set<Day>

  init(_ context: RuleContext, party: PartyIndex?) {
    calendars = (party.map { [context.alliance.parties[$0]] } ?? context.alliance.parties).map(\.calendar)
    lull = context.lull
  }

  /// Whether at least half of the weekdays in `(after, through]` are working days.
  func isMostly(after: Day, through: Day) -> Bool {
    var working = 0
    var weekdays = 0
    for number in after.number + 1...max(after.number + 1, through.number) {
      let day = Day(number: number)
      if calendars.contains(where: { !$0.weekend.contains(day.weekday) }) { weekdays += 1 }
      if !lull.contains(day), calendars.contains(where: { $0.isWorkday(day) }) { working += 1 }
    }
    return working * 2 >= weekdays
  }
}
