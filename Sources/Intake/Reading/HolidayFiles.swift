import Events
import Exports
import Setup

extension Alliance {
  /// Puts the days of the holiday files into the calendars of the parties that name them.
  /// - Returns: what could not be read; the calendar then lacks those days.
  mutating func readHolidays(limits: Export.Limits) -> [Problem] {
    var problems: [Problem] = []
    for holidays in holidayFiles {
      let export = Export.open(holidays.file, limits: limits)
      problems += export.problems
      for entry in export.entries.indices {
        do throws(Problem) {
          let days = Holidays.days(of: try export.contents(of: entry, limit: 16 << 20))
          if days.isEmpty {
            problems.append(Problem(path: holidays.file, message: "holds no holidays", help: "name an .ics file with all-day entries"))
          }
          parties[holidays.party].calendar.holidays.formUnion(days)
        } catch let error {
          problems.append(error)
        }
      }
    }
    return problems
  }
}
