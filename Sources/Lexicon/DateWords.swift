import Events

/// Finds the day that a sentence names: ISO dates, `1 May`, `1st of May 2027`, `May 1st`, and today and tomorrow. What could be read in
/// two ways (01/05) is not read.
struct DateWords: Sendable {
  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let short: [(StaticString, Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11),
    ("dec", 12),
  ]

  private var monthNumbers: [WordID: Int] = [:]
  private let today, tomorrow, effective, immediately, immediate, effect, of: WordID

  init(_ vocabulary: inout Vocabulary) {
    for (index, name) in DateWords.months.enumerated() { monthNumbers[vocabulary.number(of: name, adding: .date)] = index + 1 }
    for (name, month) in DateWords.short { monthNumbers[vocabulary.number(of: name, adding: .date)] = month }
    today = vocabulary.number(of: "today", adding: .date)
    tomorrow = vocabulary.number(of: "tomorrow", adding: .date)
    effective = vocabulary.number(of: "effective", adding: .date)
    immediately = vocabulary.number(of: "immediately")
    immediate = vocabulary.number(of: "immediate", adding: .date)
    effect = vocabulary.number(of: "effect")
    of = vocabulary.number(of: "of")
  }

  /// The first day that a range of tokens names.
  /// - Parameter written: the day of the message; without it only dates with a year are read.
  func day(named tokens: borrowing TokenList, in range: Range<Int>, _ text: Span<UInt8>, _ vocabulary: Vocabulary, written: Day?) -> Day? {
    let reader = Reader(words: self, range: range, written: written)
    for index in range {
      let word = tokens[index].word
      let mayBegin =
        TokenKind.isWord(word) && (0x30...0x39).contains(text[Int(tokens[index].start)]) || vocabulary.flags[Int(word)].contains(.date)
      guard mayBegin else { continue }
      if let day = reader.day(tokens, at: index, text) { return day }
    }
    return nil
  }

  private struct Reader {
    let words: DateWords
    let range: Range<Int>
    let written: Day?

    func word(_ tokens: borrowing TokenList, _ index: Int) -> WordID { range.contains(index) ? tokens[index].word : TokenKind.cut }

    func day(_ tokens: borrowing TokenList, at index: Int, _ text: Span<UInt8>) -> Day? {
      let word = tokens[index].word
      if word == words.today { return self.word(tokens, index + 1) == TokenKind.apostrophe ? nil : written }
      if word == words.tomorrow { return self.word(tokens, index + 1) == TokenKind.apostrophe ? nil : written.map { $0 + 1 } }
      if word == words.effective, self.word(tokens, index + 1) == words.immediately { return written }
      if word == words.immediate, self.word(tokens, index + 1) == words.effect { return written }
      if let month = words.monthNumbers[word] { return monthFirst(tokens, index, month, text) }
      guard TokenKind.isWord(word), (0x30...0x39).contains(text[Int(tokens[index].start)]) else { return nil }
      return iso(tokens, index, text) ?? dayFirst(tokens, index, text)
    }

    /// A number with at most two more letters (`1st`); `nil` if the token is none, or part of something longer.
    func number(_ tokens: borrowing TokenList, _ index: Int, _ text: Span<UInt8>, digits: ClosedRange<Int>, ordinal: Bool = false) -> Int? {
      guard range.contains(index) else { return nil }
      let token = tokens[index]
      var value = 0
      var count = 0
      while count < Int(token.length), count < 5, (0x30...0x39).contains(text[Int(token.start) + count]) {
        value = value * 10 + Int(text[Int(token.start) + count]) - 0x30
        count += 1
      }
      guard digits.contains(count) else { return nil }
      if count == Int(token.length) { return value }
      guard ordinal, Int(token.length) == count + 2 else { return nil }
      let (a, b) = (text[Int(token.start) + count] | 0x20, text[Int(token.start) + count + 1] | 0x20)
      return ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual([a, b]) } ? value : nil
    }

    func iso(_ tokens: borrowing TokenList, _ index: Int, _ text: Span<UInt8>) -> Day? {
      guard let year = number(tokens, index, text, digits: 4...4), word(tokens, index + 1) == TokenKind.hyphen,
        let month = number(tokens, index + 2, text, digits: 2...2),
        word(tokens, index + 3) == TokenKind.hyphen
      else { return nil }
      // A time may follow: 2026-05-01T10.
      guard range.contains(index + 4) else { return nil }
      let start = Int(tokens[index + 4].start)
      guard tokens[index + 4].length >= 2, (0x30...0x39).contains(text[start]), (0x30...0x39).contains(text[start + 1]) else { return nil }
      return Day(year: year, month: month, day: Int(text[start] - 0x30) * 10 + Int(text[start + 1] - 0x30))
    }

    func dayFirst(_ tokens: borrowing TokenList, _ index: Int, _ text: Span<UInt8>) -> Day? {
      guard let day = number(tokens, index, text, digits: 1...2, ordinal: true) else { return nil }
      let name = word(tokens, index + 1) == words.of ? index + 2 : index + 1
      guard let month = words.monthNumbers[word(tokens, name)], isName(tokens, name, month, text) else { return nil }
      return date(tokens, day, month, yearAt: name + 1, text)
    }

    func monthFirst(_ tokens: borrowing TokenList, _ index: Int, _ month: Int, _ text: Span<UInt8>) -> Day? {
      let place = word(tokens, index + 1) == TokenKind.stop ? index + 2 : index + 1
      guard isName(tokens, index, month, text), let day = number(tokens, place, text, digits: 1...2, ordinal: true),
        word(tokens, place + 1) != TokenKind.colon
      else { return nil }
      return date(tokens, day, month, yearAt: place + 1, text)
    }

    /// May and March are words of their own in lower case.
    func isName(_ tokens: borrowing TokenList, _ index: Int, _ month: Int, _ text: Span<UInt8>) -> Bool {
      month != 3 && month != 5 || (0x41...0x5A).contains(text[Int(tokens[index].start)])
    }

    /// The day with the year that follows; without one the nearest from 30 days before the message to 335 days after it.
    func date(_ tokens: borrowing TokenList, _ day: Int, _ month: Int, yearAt index: Int, _ text: Span<UInt8>) -> Day? {
      let place = word(tokens, index) == TokenKind.comma ? index + 1 : index
      if let year = number(tokens, place, text, digits: 4...4), (1900...2199).contains(year) {
        return Day(year: year, month: month, day: day)
      }
      guard let written else { return nil }
      let year = written.civil.year
      return [year - 1, year, year + 1].compactMap { Day(year: $0, month: month, day: day) }.first { (-30...335).contains($0 - written) }
    }
  }
}
