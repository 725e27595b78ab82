import Files
public import Events
public import YAML

extension PublicHolidays {
  /// Reads the `CC.yaml` of a folder; a folder that is not there holds no countries.
  /// - Returns: the countries by their codes, and everything that is wrong with the files.
  public static func load(_ folder: String) -> (countries: [PublicHolidays], diagnostics: [Diagnostic]) {
    var countries: [PublicHolidays] = []
    var found: [Diagnostic] = []
    for path in Folder.files(in: folder) {
      let (document, problems) = Document.read(path: path)
      let diagnostics = Diagnostics(path: path, problems)
      let code = String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...].prefix { $0 != "." })
      if code.utf8.count != 2 || !code.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) {
        diagnostics.error(.file, "the file is not named after a country", help: "name it by the two letters of ISO 3166, as nl.yaml")
      }
      // A country whose file has mistakes is known all the same: it is not the alliance file that is wrong.
      countries.append(document.map { read($0, country: code, diagnostics) } ?? PublicHolidays(country: code, title: code, rules: []))
      found += diagnostics.sorted
    }
    return (countries, found)
  }

  /// Reads the file of a country; with errors among the diagnostics it holds only what could be read.
  public static func read(_ document: Document, country: String, _ diagnostics: Diagnostics) -> PublicHolidays {
    let fields = Fields(document.root, of: "a file of holidays", keys: keys, diagnostics)
    let rules = fields.list("holidays", of: "a holiday").compactMap { rule($0) }
    return PublicHolidays(country: country, title: fields.text("title") ?? country, rules: rules)
  }

  private static func rule(_ fields: Fields) -> HolidayRule? {
    let (name, occurrence) = (fields.text("name"), occurrence(fields))
    let (from, until) = (fields.integer("from"), fields.integer("until"))
    if let from, let until, until < from {
      fields.diagnostics.error(fields.place("until"), "'until' (\(until)) is before 'from' (\(from))", help: "exchange the two years")
      return nil
    }
    let except = fields.nodes("except").compactMap { fields.diagnostics.integer($0, "an item of 'except'", example: "2020") }
    let (moves, also) = (substitutes(fields, "moves"), substitutes(fields, "also"))
    for day in Alliance.weekdays.indices where moves[day] != nil && also[day] != nil {
      fields.diagnostics.error(
        fields.place("also"), "on a '\(Alliance.weekdays[day])' the holiday both leaves its day and gives another one",
        help: "keep it in 'moves' or in 'also'")
    }
    guard let name, let occurrence else { return nil }
    return HolidayRule(name, occurrence, years: (from ?? 0)...(until ?? 9999), except: Set(except), moves: moves, also: also)
  }

  /// When it is: one of four keys says so.
  private static func occurrence(_ fields: Fields) -> HolidayRule.Occurrence? {
    let given = ["day", "easter", "weekday", "date"].filter { fields.has($0) }
    guard let key = given.first else {
      fields.diagnostics.error(
        fields.node.place.start, "a holiday does not say when it is",
        help: "add day: 12-25, easter: +1, weekday: 3rd mon of january, or date: 2022-09-19")
      return nil
    }
    if given.count > 1 {
      fields.diagnostics.error(
        fields.keyPlace(given[1]), "'\(key)' and '\(given[1])' both say when the holiday is", help: "keep one, or make it two holidays")
    }
    let computus = fields.choice("calendar").flatMap { Day.Computus(rawValue: $0) }
    if computus != nil, !given.contains("easter") {
      fields.diagnostics.error(
        fields.keyPlace("calendar"), "'calendar' says how Easter is found, and there is no 'easter'", help: "delete it")
    }
    switch key {
    case "day":
      return fields.value("day") { text in monthDay(text).map { .value(.fixed(month: $0.month, day: $0.day)) } ?? .wrong(help: "") }
    case "easter": return fields.integer("easter").map { .easter($0, computus ?? .western) }
    case "weekday": return fields.value("weekday") { text in weekday(text).map { .value($0) } ?? .wrong(help: weekdayHelp) }
    default:
      let nodes = fields.node("date").map { $0.items ?? [$0] } ?? []
      return .dates(nodes.compactMap { fields.diagnostics.date($0, fields.node("date")?.items == nil ? "'date'" : "an item of 'date'") })
    }
  }

  private static let weekdayHelp = "write it as 3rd mon of january, last mon of may, or mon on or after 05-24"

  /// `3rd mon of january`, `mon on or after 05-24`.
  private static func weekday(_ text: String) -> HolidayRule.Occurrence? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.count == 4, words[2] == "of", let number = numbers.firstIndex(of: words[0]),
      let weekday = Alliance.weekdays.firstIndex(of: words[1]), let month = months.firstIndex(of: words[3])
    {
      return .nth(number, weekday: weekday, month: month + 1)
    }
    guard words.count == 5, words[1] == "on", words[2] == "or", let weekday = Alliance.weekdays.firstIndex(of: words[0]),
      let (month, day) = monthDay(words[4])
    else { return nil }
    switch words[3] {
    case "after": return .onOrAfter(weekday: weekday, month: month, day: day)
    case "before": return .onOrBefore(weekday: weekday, month: month, day: day)
    default: return nil
    }
  }

  /// `12-25`; the day must be in some year at least.
  private static func monthDay(_ text: String) -> (month: Int, day: Int)? {
    let day = text.utf8.count == 5 ? Day("2000-" + text)?.civil : nil
    return day.map { ($0.month, $0.day) }
  }

  private static func substitutes(_ fields: Fields, _ key: String) -> [Int: HolidayRule.Substitute] {
    guard let days = fields.fields(key) else { return [:] }
    var substitutes: [Int: HolidayRule.Substitute] = [:]
    for (number, day) in Alliance.weekdays.enumerated() {
      guard let word = days.choice(day) else { continue }
      substitutes[number] = Alliance.weekdays.firstIndex(of: word).map { .weekday($0) } ?? .workday
    }
    return substitutes
  }
}
