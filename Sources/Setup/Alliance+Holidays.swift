public import Events
public import YAML

extension Alliance {
  /// The years for which public holidays are put into calendars: older and younger than any export.
  public static let holidayYears = 2000...2050

  /// Puts the public holidays of the countries that parties name into their calendars; a country that is not known gives none.
  public mutating func keep(_ known: [PublicHolidays]) {
    var days: [String: [Day]] = [:]
    for country in countries {
      let own = days[country.code] ?? known.first { $0.country == country.code }?.holidays(in: Alliance.holidayYears).map(\.day) ?? []
      days[country.code] = own
      parties[country.party].calendar.holidays.formUnion(own)
    }
  }

  /// The countries that no file of holidays is about, each told where the alliance file names it.
  /// - Parameter folder: where the files are, as people name it.
  public func unknownCountries(among known: [PublicHolidays], in folder: String) -> [Diagnostic] {
    countries.filter { country in !known.contains { $0.country == country.code } }.map { country in
      let codes = known.map(\.country)
      let meant = PublicHolidays.meant(by: country.code, among: known).map { "did you mean '\($0.country)', \($0.title)? " } ?? ""
      let list = codes.isEmpty ? "there are none" : "known: \(codes.joined(separator: ", "))"
      return Diagnostic(
        path: country.place.path ?? "", at: country.place,
        message: "\(folder) has no file for the country \(Diagnostic.quoted(country.code))",
        help: "\(meant)\(list); for others name an .ics file under 'holidays'")
    }
  }
}

extension PublicHolidays {
  /// Codes of everyday use that are not those of ISO 3166.
  public static let otherCodes = ["uk": "gb", "el": "gr", "en": "gb"]

  /// The country that somebody meant by a code in capitals, another code, or its name.
  public static func meant(by text: String, among known: [PublicHolidays]) -> PublicHolidays? {
    let code = otherCodes[text.lowercased()] ?? text.lowercased()
    if let country = known.first(where: { $0.country == code }) { return country }
    // Two letters are near to those of many countries.
    guard text.utf8.count > 2, let title = nearest(to: text, among: known.map(\.title)) else { return nil }
    return known.first { $0.title == title }
  }
}
