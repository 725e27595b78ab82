extension Day {
  /// The calendar by which a church finds Easter.
  public enum Computus: String, Hashable, Sendable, CaseIterable {
    /// The Gregorian calendar.
    case western
    /// The Julian calendar; the day itself is given in the Gregorian one.
    case orthodox
  }

  /// Easter Sunday of a year.
  ///
  /// J. Meeus, "Astronomical Algorithms" (1991), chapter 8: the Gregorian Easter after Butcher, the Julian one after Gauss.
  /// - Returns: `nil` for years that no calendar here knows.
  public static func easter(_ year: Int, _ computus: Computus = .western) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    switch computus {
    case .western:
      let (century, yearOfCentury) = (year / 100, year % 100)
      let golden = year % 19
      let correction = (century - (century + 8) / 25 + 1) / 3
      let epact = (19 * golden + century - century / 4 - correction + 15) % 30
      let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
      let late = (golden + 11 * epact + 22 * weekday) / 451
      let sum = epact + weekday - 7 * late + 114
      return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    case .orthodox:
      let epact = (19 * (year % 19) + 15) % 30
      let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
      let sum = epact + weekday + 114
      // In spring the calendars are so many days apart: 13 from 1900 to 2099.
      let apart = year / 100 - year / 400 - 2
      return Day(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + apart }
    }
  }
}
