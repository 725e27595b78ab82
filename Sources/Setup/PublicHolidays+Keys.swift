public import Events
public import YAML

extension PublicHolidays {
  /// The keys of a file with the public holidays of a country; its name is that of the country.
  public static let keys = [
    Key("title", .text, required: true, "the country, and what part of it is meant", example: "Netherlands"),
    Key("holidays", .list(.mapping(holidayKeys)), required: true, "its public holidays", example: "[{day: 12-25, name: Christmas Day}]"),
  ]

  /// The keys of a holiday; one of `day`, `easter`, `weekday` and `date` says when it is.
  public static let holidayKeys = [
    Key("name", .text, required: true, "what it is called, in English", example: "Christmas Day"),
    Key("day", .monthAndDay, "the same day every year: month and day", example: "12-25"),
    Key("easter", .integer, "days after Easter Sunday; negative: before it", example: "+1", range: -100...100),
    Key("calendar", .choice(Day.Computus.allCases.map(\.rawValue)), "by which calendar Easter is found", standard: "western"),
    Key("weekday", .weekdayOfYear, "a day of the week in a month, or the first one on or after a day", example: "3rd mon of january"),
    Key("date", .either([.date, .list(.date)]), "single days that were decreed", example: "2022-09-19"),
    Key("from", .integer, "the first year in which it is kept", example: "2014", range: years),
    Key("until", .integer, "the last year in which it is kept", example: "2013", range: years),
    Key("except", .list(.integer), "years between in which it is not kept", example: "[2020]"),
    Key("moves", .mapping(substituteKeys), "where it goes from a day of the week, leaving its own day", example: "{sun: sat}"),
    Key(
      "also", .mapping(substituteKeys), "which other day is off too if it is on a day of the week",
      example: "{sat: workday, sun: workday}"),
  ]

  /// The keys of `moves` and `also`: the days of the week.
  static let substituteKeys = Alliance.weekdays.map { day in
    Key(
      day, .choice(["workday"] + Alliance.weekdays),
      "the nearest day of that name, or the next day from Monday to Friday that is no holiday (workday)", example: "mon")
  }

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  static let numbers = ["last", "1st", "2nd", "3rd", "4th"]
  private static let years = 1900.0...2100.0
}

extension Key.Kind {
  private static let days = "(\(Alliance.weekdays.joined(separator: "|")))"
  private static let monthDay = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  /// `12-25`.
  fileprivate static let monthAndDay = Key.Kind.shaped("a month and a day", pattern: monthDay, example: "12-25")
  /// `3rd mon of january`, `mon on or after 05-24`.
  fileprivate static let weekdayOfYear = Key.Kind.shaped(
    "a day of the week",
    pattern: "(\(PublicHolidays.numbers.joined(separator: "|"))) \(days) of (\(PublicHolidays.months.joined(separator: "|")))"
      + "|\(days) on or (after|before) \(monthDay)",
    example: "3rd mon of january")
}
