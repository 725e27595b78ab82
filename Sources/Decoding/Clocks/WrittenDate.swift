package import Events

/// Dates and times of day in running text.
package enum WrittenDate {
  /// A day that stands in a text. The year may be missing.
  package struct Found {
    package var day: Int
    package var month: Int
    package var year: Int?
    package var range: Range<String.Index>
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// The first date of a text: `2026-03-02`, `2026/3/2`, `20260302`, `2 March 2026`, `March 2nd, 2026`, `2.3.2026`, `02/03/2026`.
  /// - Parameters:
  ///   - dayFirst: how `02/03/2026` is read where both could be months.
  ///   - needsYear: whether `2 March` is not enough.
  package static func first(in text: Substring, dayFirst: Bool = true, needsYear: Bool = true) -> Found? {
    let words = words(of: text)
    for index in words.indices {
      if let found = numeric(words[index], dayFirst), isDay(found) { return found }
      let next = index + 1 < words.count ? words[index + 1] : nil
      let afterNext = index + 2 < words.count ? words[index + 2] : nil
      guard let next else { continue }
      if let day = ordinal(words[index]), let of = afterNext, next.lowercased() == "of", let month = MonthNames.full[of.lowercased()] {
        let year = index + 3 < words.count ? year(words[index + 3]) : nil
        if year != nil || !needsYear { return found(day, month, year, from: words[index], to: year == nil ? of : words[index + 3]) }
      }
      if let day = ordinal(words[index]), let month = MonthNames.full[next.lowercased()] {
        let year = afterNext.flatMap(year)
        if year != nil || !needsYear { return found(day, month, year, from: words[index], to: (year == nil ? nil : afterNext) ?? next) }
      }
      if let month = MonthNames.full[words[index].lowercased()], let day = ordinal(next) {
        let year = afterNext.flatMap(year)
        if year != nil || !needsYear { return found(day, month, year, from: words[index], to: (year == nil ? nil : afterNext) ?? next) }
      }
    }
    return nil
  }

  /// The day by which something is due: `by 1 May`, `due 2026-05-01`, `until Friday`, `before end of May`; else a full date anywhere in the text.
  /// - Parameter today: dates without a year, and weekdays, are the next ones after it.
  package static func due(in text: Substring, after today: Day, dayFirst: Bool) -> Day? {
    let words = words(of: text)
    for index in words.indices where ["by", "due", "until", "before", "till", "deadline", "bis"].contains(words[index].lowercased()) {
      let rest = words[(index + 1)...].drop { ["on", "the", "next", "this", "end", "of", "date"].contains($0.lowercased()) }
      guard let start = rest.first else { continue }
      let skipped = words[(index + 1)..<rest.startIndex].map { $0.lowercased() }
      if let weekday = weekdays.firstIndex(of: start.lowercased()) {
        let ahead = (weekday - today.weekday + 6) % 7 + 1
        return today + ahead
      }
      let tail = text[start.startIndex...].prefix(40)
      if let found = first(in: tail, dayFirst: dayFirst, needsYear: false), found.range.lowerBound == start.startIndex {
        return day(found, after: today)
      }
      if skipped.contains("end"), let month = MonthNames.full[start.lowercased()] {
        let year = rest.dropFirst().first.flatMap(year) ?? (month < today.civil.month ? today.civil.year + 1 : today.civil.year)
        return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      }
    }
    return first(in: text, dayFirst: dayFirst).flatMap { day($0, after: today) }
  }

  /// The day of a date, with the year in which it next comes if none is given.
  package static func day(_ found: Found, after today: Day) -> Day? {
    if let year = found.year { return Day(year: year, month: found.month, day: found.day) }
    let year = today.civil.year
    guard let day = Day(year: year, month: found.month, day: found.day) else { return nil }
    return day < today ? Day(year: year + 1, month: found.month, day: found.day) : day
  }

  private static func found(_ day: Int, _ month: Int, _ year: Int?, from: Substring, to: Substring) -> Found {
    Found(day: day, month: month, year: year, range: from.startIndex..<to.endIndex)
  }

  private static func isDay(_ found: Found) -> Bool { Day(year: found.year ?? 2024, month: found.month, day: found.day) != nil }

  /// Runs of letters and digits, with the marks that dates have inside.
  private static func words(of text: Substring) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || "-/.:".contains($0)) }.map { word in
      var word = word.drop { "-/.:".contains($0) }
      while let last = word.last, "-/:".contains(last) || (last == "." && !(word.dropLast().last?.isNumber ?? false)) { word.removeLast() }
      return word
    }.filter { !$0.isEmpty }
  }

  /// `2`, `2nd`, `2.`
  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number),
      ["", "st", "nd", "rd", "th", "."].contains(word.dropFirst(digits.count).lowercased())
    else { return nil }
    return number
  }

  private static func year(_ word: Substring) -> Int? {
    let digits = word.hasSuffix(".") ? word.dropLast() : word
    guard digits.count == 4, let year = Int(digits), (1970...2100).contains(year) else { return nil }
    return year
  }

  private static func numeric(_ word: Substring, _ dayFirst: Bool) -> Found? {
    // Names of files join the date to other words: `sync-2026-03-02`; the time of an ISO stamp stands after a T.
    var date = word.drop { !$0.isNumber }.prefix { $0.isNumber || "-/.".contains($0) }
    while let last = date.last, !last.isNumber { date.removeLast() }
    if let hyphen = date.firstIndex(of: "-"), date.distance(from: date.startIndex, to: hyphen) == 8 { date = date[..<hyphen] }
    if date.count == 8, date.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(date), let year = year(date.prefix(4)) {
      return Found(day: number % 100, month: number / 100 % 100, year: year, range: date.startIndex..<date.endIndex)
    }
    for separator: Character in ["-", "/", "."] {
      let parts = date.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(parts[2]),
        parts.allSatisfy({ (1...4).contains($0.count) })
      else { continue }
      let range = date.startIndex..<date.endIndex
      if year(parts[0]) != nil { return Found(day: c, month: b, year: a, range: range) }
      guard year(parts[2]) != nil else { return nil }
      let first = separator == "." || a > 12 || (dayFirst && b <= 12)
      return Found(day: first ? a : b, month: first ? b : a, year: c, range: range)
    }
    return nil
  }
}
