import Events

/// The weeks in which half of the people of most alliances are away, whatever their calendars hold: thinner contact and slower answers then say little.
///
/// Summer from 10 July to 31 August, the turn of the year from 20 December to 6 January. A fall that lasts is told once most of the days looked at lie behind them.
enum HolidaySeason {
  /// What is told of days most of which lie in the season.
  static let most = Strength.watch

  static func contains(_ day: Day) -> Bool {
    let (month, date) = (day.civil.month, day.civil.day)
    switch month {
    case 7: return date >= 10
    case 8: return true
    case 12: return date >= 20
    case 1: return date <= 6
    default: return false
    }
  }

  /// Whether at least half of the days in `(after, through]` lie in a season.
  static func holdsMost(after: Day, through: Day) -> Bool {
    guard after < through else { return false }
    let days = (after.number + 1...through.number).count { contains(Day(number: $0)) }
    return 2 * days >= Int(through.number - after.number)
  }
}
