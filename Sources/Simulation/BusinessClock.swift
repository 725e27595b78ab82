import Events

extension WorkCalendar {
  /// The instant at which `working` milliseconds of working time have passed after `time`.
  /// Stops after two years, so that a calendar without a working day cannot hang.
  func instant(_ working: Int64, after time: Timestamp, zone: ZoneRules) -> Timestamp {
    var left = working
    var day = zone.day(of: time)
    for _ in 0..<730 {
      if isWorkday(day) {
        let opens = zone.instant(day: day, millisecondsOfDay: Int64(hours.lowerBound) * 60_000)
        let closes = zone.instant(day: day, millisecondsOfDay: Int64(hours.upperBound) * 60_000)
        let from = max(opens, time)
        if from < closes {
          if closes.milliseconds - from.milliseconds > left { return from.advanced(by: left) }
          left -= closes.milliseconds - from.milliseconds
        }
      }
      day = day + 1
    }
    return zone.start(of: day)
  }
}

extension Day {
  /// A day that a story names (`2026-05-13`); the first day of 1970 for a text that is none, which the tests of the samples would show.
  init(story text: String) { self = Day(text) ?? Day(number: 0) }

  /// The Monday of its week.
  var monday: Day { self - weekday }

  /// `Mon`, `Tue`, ...
  var shortWeekday: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday] }

  /// `Monday`, `Tuesday`, ...
  var longWeekday: String { ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday] }

  /// `Jan`, `Feb`, ...
  var shortMonth: String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][civil.month - 1]
  }
}

/// A local date and time as its parts.
struct WallClock {
  var day: Day
  var hour: Int
  var minute: Int
  var second: Int
  /// Seconds east of Greenwich.
  var offset: Int

  init(_ time: Timestamp, _ zone: ZoneRules) {
    let seconds = Int(zone.timeOfDay(of: time) / 1000)
    self.day = zone.day(of: time)
    self.hour = seconds / 3600
    self.minute = seconds / 60 % 60
    self.second = seconds % 60
    self.offset = Int(zone.offset(at: time))
  }

  /// `09:05:00`.
  var clock: String { "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))" }

  /// `+0200`.
  var zone: String { (offset < 0 ? "-" : "+") + twoDigits(abs(offset) / 3600) + twoDigits(abs(offset) / 60 % 60) }
}
