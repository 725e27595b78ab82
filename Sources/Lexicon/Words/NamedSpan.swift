import Events

/// The days that a sentence about an absence names: `closed from 13 to 31 July`, `weeks 28 to 31`, `until 4 August`, `vom 24. Dezember bis 2. Januar`,
/// `over Easter`, `on Thursday and Friday`.
///
/// Asked of the few sentences in which an absence was heard, so that it may take its time and its strings.
enum NamedSpan {
  /// The longest absence that counts, in days.
  static let longest = 31

  /// - Parameters:
  ///   - sentence: the text, in any of the languages.
  ///   - written: the day on which it was written; dates without a year are the next of their kind.
  /// - Returns: `nil` if no day is named, or one that lies behind.
  static func days(in sentence: String, written: Day) -> ClosedRange<Day>? {
    let words = DateNames.words(sentence)
    var found = dates(words, written) + weeks(words, written) + feasts(words, written)
    // A weekday beside a date is the date once more.
    if found.isEmpty { found = weekdays(words, written) }
    let named = found.sorted { $0.place < $1.place }
    guard let first = named.first, let last = named.last else { return nil }
    var from = first.days.lowerBound
    var to = last.days.upperBound
    if named.count == 1 {
      let before = words[max(0, first.place - 3)..<first.place]
      if before.suffix(2).contains(where: afters.contains) {
        // `the week after Easter` is not the feast itself.
        return nil
      } else if before.contains(where: backs.contains) {
        (from, to) = (written, from - 1)
      } else if before.contains(where: untils.contains) {
        from = written
      } else if let length = length(words) {
        to = from + (length - 1)
      }
    } else if from > to {
      return nil
    }
    from = max(from, written)
    guard from <= to else { return nil }
    return from...min(to, from + (longest - 1))
  }

  private struct Named {
    /// Position of the word where it begins.
    var place: Int
    var days: ClosedRange<Day>
  }

  private static let untils: Set<String> = ["until", "till", "til", "through", "bis", "tot", "inkl", "incl", "including", "to"]
  private static let backs: Set<String> = [
    "back", "reopen", "reopens", "again", "return", "returns", "wieder", "zurück", "terug", "weer", "ab",
  ]
  private static let afters: Set<String> = ["after", "before", "since", "nach", "vor", "seit", "na", "voor", "sinds"]
  private static let near: [String: Int] = ["today": 0, "tomorrow": 1, "heute": 0, "vandaag": 0]
  /// With these a weekday is no whole day, or none to come.
  private static let notWhole: Set<String> = [
    "at", "afternoon", "noon", "pm", "early", "last", "past", "every", "each", "um", "uhr", "nachmittag", "letzten", "jeden", "om", "uur",
    "middag", "vorige",
    "elke",
  ]
  private static let weekWords: Set<String> = ["week", "weeks", "wk", "kw", "woche", "wochen", "weken"]
  private static let joins: Set<String> = ["to", "and", "until", "till", "bis", "tot", "und", "en", "t", "m", "through", "met"]
  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "een": 1, "twee": 2, "drie": 3,
  ]

  private static func number(_ word: String, atMost limit: Int) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let value = Int(digits), value >= 1, value <= limit,
      ["", "st", "nd", "rd", "th", "e", "er", "ste", "de"].contains(word.dropFirst(digits.count))
    else { return nil }
    return value
  }

  /// Day and month in either order, a bare day before another one's month, and ISO dates.
  private static func dates(_ words: [String], _ written: Day) -> [Named] {
    var result: [Named] = []
    for index in words.indices {
      if let year = Int(words[index]), words[index].count == 4, index + 2 < words.count, let month = number(words[index + 1], atMost: 12),
        let day = number(words[index + 2], atMost: 31), let date = Day(year: year, month: month, day: day)
      {
        result.append(Named(place: index, days: date...date))
        continue
      }
      guard let month = DateNames.months[words[index]] else { continue }
      let before = index > 0 ? number(words[index - 1], atMost: 31) : nil
      let middle = index > 1 && words[index - 1] == "of" ? number(words[index - 2], atMost: 31) : nil
      let after = index + 1 < words.count ? number(words[index + 1], atMost: 31) : nil
      if before == nil, middle == nil, after == nil { result += monthAhead(words, index, month, written) }
      guard let day = before ?? middle ?? after, let date = next(day, month, after: written) else { continue }
      let place = before != nil ? index - 1 : middle != nil ? index - 2 : index
      // `13 to 31 July`: the month stands once.
      if before ?? middle != nil, let first = earlier(words, place), let from = next(first.day, month, after: written), from <= date {
        result.append(Named(place: first.place, days: from...from))
      }
      result.append(Named(place: place, days: date...date))
    }
    return result
  }

  /// `August: closed 4 to 22`.
  private static func monthAhead(_ words: [String], _ index: Int, _ month: Int, _ written: Day) -> [Named] {
    for place in (index + 1)..<max(index + 1, min(words.count - 2, index + 6)) {
      guard !weekWords.contains(words[place - 1]), let first = number(words[place], atMost: 31), joins.contains(words[place + 1]),
        let last = number(words[place + 2], atMost: 31),
        first <= last, let from = next(first, month, after: written), let to = next(last, month, after: written)
      else { continue }
      return [Named(place: place, days: from...to)]
    }
    return []
  }

  private static func earlier(_ words: [String], _ place: Int) -> (day: Int, place: Int)? {
    var index = place - 1
    while index >= 0, joins.contains(words[index]) { index -= 1 }
    guard index >= 0, index >= place - 3, let day = number(words[index], atMost: 31),
      index == 0 || DateNames.months[words[index - 1]] == nil
    else {
      return nil
    }
    return (day, index)
  }

  /// Weeks by their numbers, Monday to Sunday.
  private static func weeks(_ words: [String], _ written: Day) -> [Named] {
    var result: [Named] = []
    for index in words.indices where weekWords.contains(words[index]) {
      var place = index + 1
      while place < words.count, place <= index + 6, joins.contains(words[place]) || number(words[place], atMost: 53) != nil {
        if let week = number(words[place], atMost: 53), let monday = monday(ofWeek: week, after: written) {
          result.append(Named(place: place, days: monday...(monday + 6)))
        }
        place += 1
      }
    }
    return result
  }

  /// Feasts by their names.
  private static func feasts(_ words: [String], _ written: Day) -> [Named] {
    var result: [Named] = []
    var place = 0
    while place < words.count {
      guard let feast = NamedFeast.days(words, at: place, written: written) else {
        place += 1
        continue
      }
      result.append(Named(place: place, days: feast.days))
      place += feast.words
    }
    return result
  }

  /// The next days of these names, today among them; `week` behind one is a week later.
  private static func weekdays(_ words: [String], _ written: Day) -> [Named] {
    guard notWhole.isDisjoint(with: words) else { return [] }
    var result: [Named] = []
    for (place, word) in words.enumerated() {
      var day: Day
      if let weekday = DateNames.weekdays[word] {
        // The second of two lies behind the first: `from Thursday to Tuesday`.
        let start = result.last?.days.upperBound ?? written
        day = start + (weekday - start.weekday + 7) % 7
        if place + 1 < words.count, weekWords.contains(words[place + 1]) { day = day + 7 }
      } else if let ahead = near[word] {
        day = written + ahead
      } else {
        continue
      }
      result.append(Named(place: place, days: day...day))
    }
    return result
  }

  private static func monday(ofWeek week: Int, after written: Day) -> Day? {
    for year in [written.civil.year, written.civil.year + 1] {
      guard let fourth = Day(year: year, month: 1, day: 4) else { continue }
      let monday = fourth - fourth.weekday + 7 * (week - 1)
      if monday + 6 >= written { return monday }
    }
    return nil
  }

  /// The date of this year or the next that does not lie far behind.
  private static func next(_ day: Int, _ month: Int, after written: Day) -> Day? {
    [written.civil.year, written.civil.year + 1].lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= written - 30 }
  }

  /// `for three weeks`, `10 days`.
  private static func length(_ words: [String]) -> Int? {
    for (index, word) in words.enumerated().dropLast() {
      guard let count = numbers[word] ?? number(word, atMost: 31) else { continue }
      if weekWords.contains(words[index + 1]) { return 7 * count }
      if ["day", "days", "dag", "dagen", "tag", "tage", "tagen"].contains(words[index + 1]) { return count }
    }
    return nil
  }
}
