import Events

/// The day that a sentence of promise names in everyday words: `Thursday, definitely`, `end of July`, `the week of the 7th`, `mid June`, `next week`, `Ende des Monats`.
///
/// Asked of the few sentences in which a date is given, and only where no calendar date was read in them. A weekday is the next one, as promises look ahead.
enum PromisedDay {
  /// - Parameters:
  ///   - sentence: the text, in any of the languages.
  ///   - written: the day on which it was written.
  /// - Returns: the last day of what is named; `nil` if no day is named.
  static func day(in sentence: String, written: Day) -> Day? {
    let words = DateNames.words(sentence)
    var last: Day?
    for index in words.indices {
      guard let found = day(words, index, written), found >= written, found - written <= 335 else { continue }
      // Of several the last counts: "not Friday, Tuesday".
      last = found
    }
    return last
  }

  private static func day(_ words: [String], _ index: Int, _ written: Day) -> Day? {
    let word = words[index]
    let before = index > 0 ? words[index - 1] : ""
    let after = index + 1 < words.count ? words[index + 1] : ""
    if let weekday = DateNames.weekdays[word] {
      // `Friday the 27th` and `Friday 27` are told by their number.
      if number(after) != nil || after == "the" && index + 2 < words.count && number(words[index + 2]) != nil { return nil }
      let ahead = (weekday - written.weekday + 7) % 7
      return written + (ahead == 0 ? 7 : ahead) + (nexts.contains(before) && ahead > 0 && ahead + written.weekday < 7 ? 7 : 0)
    }
    if weekNames.contains(word) {
      let friday = written + (4 - written.weekday)
      if nexts.contains(before) { return friday + 7 }
      if thises.contains(before) || before == "the" && index > 1 && parts[words[max(0, index - 3)]] != nil { return max(written, friday) }
      if after == "of", index + 3 < words.count, words[index + 2] == "the", let day = number(words[index + 3]) {
        return next(dayOfMonth: day, after: written).map { $0 + 4 }
      }
      return nil
    }
    if monthNames.contains(word),
      parts[before] == .late || before == "the" && index > 2 && parts[words[index - 3]] == .late || nexts.contains(before)
    {
      return end(ofMonth: written.civil.month + (nexts.contains(before) ? 1 : 0), year: written.civil.year)
    }
    if let month = DateNames.months[word], number(before) == nil, number(after) == nil, isThisYear(after, written) {
      guard let part = part(words, before: index) else { return nil }
      return day(part, ofMonth: month, after: written)
    }
    // `the 20th`, and no month behind it; `the week of the 7th` is told with the week.
    if index > 2, words[index - 2] == "of", weekNames.contains(words[index - 3]) { return nil }
    if givers.contains(before), let day = number(word), day > 0, word.count > 2 || DateNames.weekdays[before] != nil,
      DateNames.months[after] == nil,
      after != "of" || DateNames.months[index + 2 < words.count ? words[index + 2] : ""] == nil
    {
      return next(dayOfMonth: day, after: written)
    }
    return nil
  }

  /// A year behind a month must be one in which promises are kept.
  private static func isThisYear(_ word: String, _ written: Day) -> Bool {
    guard word.count == 4, let year = Int(word) else { return true }
    return year == written.civil.year || year == written.civil.year + 1
  }

  private enum Part { case early, middle, late }

  private static let parts: [String: Part] = [
    "early": .early, "beginning": .early, "start": .early, "anfang": .early, "begin": .early, "mid": .middle, "middle": .middle,
    "mitte": .middle,
    "midden": .middle, "half": .middle, "end": .late, "late": .late, "ende": .late, "eind": .late, "in": .late, "during": .late,
    "im": .late,
  ]
  private static let weekNames: Set<String> = ["week", "woche"]
  private static let monthNames: Set<String> = ["month", "monats", "monat", "maand"]
  private static let nexts: Set<String> = ["next", "nächste", "nächsten", "nächster", "kommende", "kommenden", "volgende", "komende"]
  /// Before the number of a day without its month.
  private static let givers: Set<String> = [
    "the", "on", "by", "am", "den", "de", "op", "rather", "now", "say", "until", "till", "friday", "monday", "tuesday", "wednesday",
    "thursday",
  ]
  private static let thises: Set<String> = ["this", "diese", "dieser", "deze"]

  /// The part of a month that the words before its name say: `end of July`, `mid June`, `in der Mitte Juli`.
  private static func part(_ words: [String], before index: Int) -> Part? {
    for place in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let part = parts[words[place]] { return part }
      guard ["of", "the", "des", "der", "van"].contains(words[place]) else { return nil }
    }
    return nil
  }

  private static func day(_ part: Part, ofMonth month: Int, after written: Day) -> Day? {
    let year = written.civil.year + (month < written.civil.month ? 1 : 0)
    switch part {
    case .early: return Day(year: year, month: month, day: 7)
    case .middle: return Day(year: year, month: month, day: 15)
    case .late: return end(ofMonth: month, year: year)
    }
  }

  private static func end(ofMonth month: Int, year: Int) -> Day? {
    month < 12
      ? Day(year: year, month: month + 1, day: 1).map { $0 - 1 } : Day(year: year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 31)
  }

  private static func next(dayOfMonth day: Int, after written: Day) -> Day? {
    for ahead in 0...2 {
      let month = written.civil.month + ahead
      if let date = Day(year: written.civil.year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: day), date > written { return date }
    }
    return nil
  }

  /// A day of the month: `7`, `7th`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let value = Int(digits), (1...31).contains(value),
      ["", "st", "nd", "rd", "th", "e", "ste", "de"].contains(word.dropFirst(digits.count))
    else { return nil }
    return value
  }
}
