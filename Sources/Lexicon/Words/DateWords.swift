import Events

/// Finds the day that a sentence names: ISO dates, `1 May`, `1st of May 2027`, `May 1st`, and today and tomorrow. What could be read in
/// two ways (01/05) is not read.
struct DateWords: Sendable {
  /// How a language writes dates, in lower case.
  struct Names: Sendable {
    var months: [StaticString] = []
    /// Other names of months, with their numbers.
    var short: [(StaticString, Int)] = []
    /// Months whose names are words of their own in lower case.
    var capitalised: Set<Int> = []
    var today: [StaticString] = []
    var tomorrow: [StaticString] = []
    /// Two words that say that something holds from the day of the message.
    var now: [(StaticString, StaticString)] = []
    /// What follows the number of a day: `1st`.
    var ordinals: [String] = []
    /// What may stand between the day and the month.
    var of: [StaticString] = []
    /// Whether a full stop follows the number of a day: `1. Mai`.
    var hasOrdinalStop = false
  }

  private var monthNumbers: [WordID: Int] = [:]
  private var now: Set<UInt32> = []
  private let today, tomorrow, of: Set<WordID>
  private let ordinals: [String]
  private let capitalised: Set<Int>
  private let hasOrdinalStop: Bool

  /// - Parameters:
  ///   - given: gets the flags that the words have in their language.
  ///   - isBase: whether the vocabulary's own flags are those of this language.
  init(_ names: Names, _ vocabulary: inout Vocabulary, given: inout [(WordID, WordFlags)], isBase: Bool) {
    func number(_ word: StaticString, _ given: inout [(WordID, WordFlags)], _ vocabulary: inout Vocabulary) -> WordID {
      let id = vocabulary.number(of: word, adding: isBase ? .date : [])
      given.append((id, .date))
      return id
    }
    for (index, name) in names.months.enumerated() { monthNumbers[number(name, &given, &vocabulary)] = index + 1 }
    for (name, month) in names.short { monthNumbers[number(name, &given, &vocabulary)] = month }
    today = Set(names.today.map { number($0, &given, &vocabulary) })
    tomorrow = Set(names.tomorrow.map { number($0, &given, &vocabulary) })
    for (first, second) in names.now {
      now.insert(UInt32(number(first, &given, &vocabulary)) << 16 | UInt32(vocabulary.number(of: second)))
    }
    of = Set(names.of.map { vocabulary.number(of: $0) })
    ordinals = names.ordinals
    capitalised = names.capitalised
    hasOrdinalStop = names.hasOrdinalStop
  }

  /// The first day that a range of tokens names.
  /// - Parameter written: the day of the message; without it only dates with a year are read.
  func day(named tokens: borrowing TokenList, in range: Range<Int>, _ text: Span<UInt8>, _ flags: [WordFlags], written: Day?) -> Day? {
    let reader = Reader(words: self, range: range, written: written)
    for index in range {
      let word = tokens[index].word
      let mayBegin =
        TokenKind.isWord(word) && (0x30...0x39).contains(text[Int(tokens[index].start)]) || flags[Int(word)].contains(.date)
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
      if words.today.contains(word) { return self.word(tokens, index + 1) == TokenKind.apostrophe ? nil : written }
      if words.tomorrow.contains(word) { return self.word(tokens, index + 1) == TokenKind.apostrophe ? nil : written.map { $0 + 1 } }
      if words.now.contains(UInt32(word) << 16 | UInt32(self.word(tokens, index + 1))) { return written }
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
      guard ordinal, Int(token.length) <= count + 3 else { return nil }
      let ending = (count..<Int(token.length)).map { text[Int(token.start) + $0] | 0x20 }
      return words.ordinals.contains { $0.utf8.elementsEqual(ending) } ? value : nil
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
      let next = word(tokens, index + 1)
      let name = words.of.contains(next) || words.hasOrdinalStop && next == TokenKind.stop ? index + 2 : index + 1
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

    /// In English, May and March are words of their own in lower case.
    func isName(_ tokens: borrowing TokenList, _ index: Int, _ month: Int, _ text: Span<UInt8>) -> Bool {
      !words.capitalised.contains(month) || (0x41...0x5A).contains(text[Int(tokens[index].start)])
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
