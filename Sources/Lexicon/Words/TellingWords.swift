package import Events

/// Which words of a language tell something: neither the small words that hardly any sentence does without, nor those of every second message.
package struct TellingWords: Sendable {
  private let small: Set<String>
  private let rates: [String: Int]

  /// - Parameter language: one of which nothing is known has no small words.
  package init(_ language: Language) {
    let words = TongueWords.of(language).language == language ? TongueWords.of(language).words : []
    small = Set(words.filter { $0.0 == .stopWord }.flatMap { TellingWords.pieces($0.1) })
    var rates: [String: Int] = [:]
    for (rate, list) in Frequencies.of[language] ?? [:] {
      for word in TellingWords.pieces(list) { rates[word] = rate }
    }
    self.rates = rates
  }

  /// Whether a word in small letters says what a sentence is about.
  package func isTelling(_ word: String) -> Bool {
    let whole = word.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    return whole.contains { !small.contains(String($0)) && $0.count > 1 && $0.contains(where: \.isLetter) }
  }

  /// How often a word stands in 100,000 words, roughly; 4 for one that is rare.
  package func rate(_ word: String) -> Int { rates[word] ?? Grammar.rare }

  private static func pieces(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
