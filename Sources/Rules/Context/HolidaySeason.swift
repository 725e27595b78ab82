package import Events

/// The weeks in which half of the people of most alliances are away, whatever their calendars hold: thinner contact and slower answers then say little.
///
/// Summer from 10 July to 31 August, and the turn of the year. A fall that lasts is told once most of the days looked at lie behind them.
package enum HolidaySeason {
  /// Whether a day lies in one of them.
  package static func contains(_ day: Day) -> Bool {
    let (month, date) = (day.civil.month, day.civil.day)
    return month == 7 && date >= 10 || month == 8 || isTurnOfTheYear(day)
  }

  /// 21 December to 6 January.
  static func isTurnOfTheYear(_ day: Day) -> Bool {
    let (month, date) = (day.civil.month, day.civil.day)
    return month == 12 && date >= 21 || month == 1 && date <= 6
  }

  /// Whether so many holidays make a season of so many days: half of them.
  static func holds(_ holidays: Int, of days: Int) -> Bool { 2 * holidays >= days }
}
