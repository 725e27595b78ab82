package import Events

/// Which zone a name means that stands in a file: one of the tz database, of Windows, of Lotus Notes, or what a program shows to people.
package enum ZoneName {
  /// The rules of a zone; `nil` if nobody knows the name, or if it names only an offset that does not tell when summer begins.
  package static func rules(_ name: String) -> ZoneRules? {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty, name.utf8.count <= longest else { return nil }
    return ofDatabase(name) ?? identifier(of: name.lowercased()).flatMap { ZoneRules(identifier: $0) } ?? ofCities(name)
  }

  private static let longest = 200

  /// Some programs put the path of their zone files before the name: `/mozilla.org/20050126_1/Europe/Berlin`.
  private static func ofDatabase(_ name: String) -> ZoneRules? {
    let parts = name.split(separator: "/")
    for count in [parts.count, 3, 2] where count <= parts.count && count > 0 {
      let tail = parts.suffix(count).joined(separator: "/")
      if looksLikeIdentifier(tail), let rules = ZoneRules(identifier: identifiers[tail.lowercased()] ?? tail) { return rules }
    }
    return nil
  }

  /// Whether a name is one of the tz database; the names of Windows have blanks.
  private static func looksLikeIdentifier(_ name: String) -> Bool {
    name == "UTC" || name == "GMT"
      || (name.contains("/") && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || [43, 45, 47, 95].contains($0) })
  }

  /// The identifier for a name that somebody else gave a zone.
  /// - Parameter name: in lower case.
  private static func identifier(of name: String) -> String? {
    if let known = aliases[name] ?? windows[name] { return known }
    // Outlook numbers the zones that it changed: `GMT Standard Time 1`.
    var plain = name
    if let last = plain.split(separator: " ").last, last.utf8.count <= 2, last.utf8.allSatisfy(\.isDigit),
      last.utf8.count + 1 < plain.utf8.count
    {
      plain.removeLast(last.count + 1)
    }
    plain = plain.replacing(" daylight time", with: " standard time").replacing(" summer time", with: " standard time")
    // Lotus Notes calls `Eastern` what Windows calls `Eastern Standard Time`, Webex `Eastern Time`.
    let short = plain.hasSuffix(" time") && !plain.hasSuffix(" standard time") ? String(plain.dropLast(5)) : plain
    return aliases[plain] ?? windows[plain] ?? windows[short + " standard time"]
  }

  /// `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`, in whatever language: a city that gives its name to a zone with that offset.
  private static func ofCities(_ name: String) -> ZoneRules? {
    var rest = Substring(name)
    var offset: Int64?
    if rest.first == "(", let end = rest.firstIndex(of: ")") {
      guard let stated = seconds(rest[..<end].dropFirst()) else { return nil }
      offset = stated
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
      if let known = windows[rest.lowercased()], let rules = ZoneRules(identifier: known), has(rules, offset) { return rules }
    }
    for part in rest.prefix(while: { $0 != "(" }).split(whereSeparator: { ",;:/&".contains($0) }) {
      let city = part.split(separator: " ").joined(separator: " ").lowercased()
      if let known = cities[city], let rules = ZoneRules(identifier: known), has(rules, offset) { return rules }
    }
    return nil
  }

  /// Whether a zone has an offset in winter or in summer; Windows states that of winter, and keeps it when a country changes.
  private static func has(_ rules: ZoneRules, _ offset: Int64?) -> Bool {
    guard let offset else { return true }
    return [1_421_280_000, 1_436_918_400, 1_736_899_200, 1_752_537_600].contains { rules.offset(at: Timestamp(seconds: $0)) == offset }
  }

  /// `UTC+01:00`, `GMT+01.00`, `GMT-8`, `UTC`: seconds east of Greenwich.
  private static func seconds(_ text: Substring) -> Int64? {
    guard text.hasPrefix("UTC") || text.hasPrefix("GMT") else { return nil }
    let rest = text.dropFirst(3).filter { $0 != " " }
    guard let sign = rest.first else { return 0 }
    let numbers = rest.dropFirst().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int64($0) ?? 99 }
    guard sign == "+" || sign == "-", let hours = numbers.first, hours <= 14 else { return nil }
    let minutes = numbers.dropFirst().first ?? 0
    guard numbers.count <= 2, minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -60 : 60)
  }

  /// By names and by display names in lower case. Of two zones that are shown alike the first counts.
  private static let windows: [String: String] = {
    var table: [String: String] = [:]
    for line in WindowsZones.table.split(separator: "\n") {
      let fields = line.split(separator: " = ").map { String($0) }
      guard fields.count >= 2 else { continue }
      table[fields[0].lowercased()] = fields[1]
      if fields.count > 2, table[fields[2].lowercased()] == nil { table[fields[2].lowercased()] = fields[1] }
    }
    return table
  }()

  /// Names that no table has: abbreviations of zones with summer time, and what programs write beside Windows' names.
  private static let aliases = [
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "met": "Europe/Berlin", "mest": "Europe/Berlin", "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "eet": "Europe/Athens", "eest": "Europe/Athens", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "est5edt": "America/New_York", "cst6cdt": "America/Chicago", "mst7mdt": "America/Denver", "pst8pdt": "America/Los_Angeles",
    "western/central europe": "Europe/Berlin", "mitteleuropäische zeit": "Europe/Berlin", "west-europa (standaardtijd)": "Europe/Berlin",
    "mexico": "America/Mexico_City", "mexico standard time": "America/Mexico_City", "mexico standard time 2": "America/Chihuahua",
    "tzone://microsoft/utc": "UTC", "universal coordinated time": "UTC", "utc": "UTC", "z": "UTC", "etc/utc": "UTC",
  ]

  /// The identifiers of the tz database by themselves in lower case.
  private static let identifiers = Dictionary(
    ZoneRules.knownIdentifiers.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The identifiers by the cities in them, in lower case.
  private static let cities: [String: String] = {
    var table: [String: String] = [:]
    let continents = ["Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"]
    for identifier in ZoneRules.knownIdentifiers {
      let parts = identifier.split(separator: "/")
      guard parts.count > 1, let city = parts.last, continents.contains(String(parts[0])) else { continue }
      table[city.replacing("_", with: " ").lowercased()] = identifier
    }
    return table
  }()
}
