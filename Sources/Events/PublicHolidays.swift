/// The public holidays of a country.
public struct PublicHolidays: Hashable, Sendable {
  /// Two letters of ISO 3166, in lower case.
  public var country: String
  /// Its name, in English.
  public var title: String
  /// In any order.
  public var rules: [HolidayRule]

  /// A day off, and why.
  public struct Holiday: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// Its name; a day that stands in for another one says so.
    public var name: String
  }

  public init(country: String, title: String, rules: [HolidayRule]) {
    self.country = country
    self.title = title
    self.rules = rules
  }

  /// All days off in some years, by day; a day with two names stands there twice.
  public func holidays(in years: ClosedRange<Int>) -> [Holiday] {
    // New Year's Day may give the last day of the year before it.
    var own: [(holiday: Holiday, also: HolidayRule.Substitute?)] = []
    var moved: [(holiday: Holiday, to: HolidayRule.Substitute)] = []
    for year in years.lowerBound - 1...years.upperBound + 1 {
      for rule in rules {
        for day in rule.days(in: year) {
          let holiday = Holiday(day: day, name: rule.name)
          if let to = rule.moves[day.weekday] { moved.append((holiday, to)) } else { own.append((holiday, rule.also[day.weekday])) }
        }
      }
    }
    var taken = Set(own.map(\.holiday.day))
    var all = own.map(\.holiday)
    let substitutes =
      moved + own.compactMap { holiday, also in also.map { (Holiday(day: holiday.day, name: holiday.name + " (substitute)"), $0) } }
    for (holiday, to) in substitutes.sorted(by: { $0.holiday.day < $1.holiday.day }) {
      let day = PublicHolidays.day(standingInFor: holiday.day, to, taken)
      taken.insert(day)
      all.append(Holiday(day: day, name: holiday.name))
    }
    return Set(all).filter { years.contains($0.day.civil.year) }.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }

  private static func day(standingInFor day: Day, _ substitute: HolidayRule.Substitute, _ taken: Set<Day>) -> Day {
    switch substitute {
    case .weekday(let weekday): return day.nearest(weekday)
    case .workday:
      var next = day + 1
      while next.weekday > 4 || taken.contains(next) { next = next + 1 }
      return next
    }
  }
}
