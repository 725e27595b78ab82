import Events

/// What the listener itself knows of a language: pronouns, negations, hypotheticals, stop words, dates. Written down in `Tongues/`.
struct TongueWords: Sendable {
  let language: Language
  var words: [(WordFlags, String)] = []
  var pairs: [(PairCues.Meaning, [(StaticString, StaticString)])] = []
  var dates = DateWords.Names()
  /// What fills {self} for every writer: words, with `|` between what the last word may be.
  var own: [String] = []
  /// What fills {other} between two parties, where one party talks among itself, and always.
  var you: [String] = []
  var they: [String] = []
  var always: [String] = []
  /// Words that address the reader when they begin with a capital (`Sie`), and somebody else when they do not.
  var formal: [String] = []
  /// The classes of words that every rule file may use without a file of its own. `#` stands for a word that begins with a digit.
  var classes: [(id: String, title: String, words: [String])] = []
  /// Whether a negation may stand within a phrase or behind it, as it does behind a verb in Dutch and German.
  var negatesBehind = false

  /// Every language that more is known of than its function words.
  static let all: [TongueWords] = [.english, .dutch, .german]

  /// What is known of a language; of most nothing, then phrases, names of parties and sentences still work.
  static func of(_ language: Language) -> TongueWords { all.first { $0.language == language } ?? TongueWords(language: language) }

  /// The sequences of words that a line of `own`, `you`, `they` or `always` stands for.
  static func sequences(_ line: String) -> (head: [Substring], last: [Substring]) {
    let words = line.split(separator: " ")
    return (Array(words.dropLast()), words.last?.split(separator: "|") ?? [])
  }

  /// The name under which a vocabulary holds a word that begins with a capital; no folded word is like it.
  static func capital(_ word: some StringProtocol) -> [UInt8] { Array((word.prefix(1).uppercased() + word.dropFirst()).utf8) }
}

/// The same by the numbers of a vocabulary.
struct Tongue: Sendable {
  let language: Language
  /// By word; only what is the same in all languages and what this one gives.
  let flags: [WordFlags]
  let pairs: PairCues
  let dates: DateWords
  /// The states with which {other} and {self} begin, by themselves.
  let otherState: UInt32
  let ownState: UInt32
  /// For each word that a capital makes an address: the number of the address.
  let formal: [WordID: WordID]
  let negatesBehind: Bool
}

/// A tongue while the vocabulary still grows.
struct TongueDraft {
  let source: TongueWords
  let pairs: PairCues
  let dates: DateWords
  private let given: [(WordID, WordFlags)]
  private let rates: [(word: WordID, rate: Int)]
  private let formal: [WordID: WordID]

  /// The flags that mean the same in every language.
  private static let shared: WordFlags = [.partyStart, .question, .number]

  init(_ source: TongueWords, _ vocabulary: inout Vocabulary) {
    self.source = source
    var given: [(WordID, WordFlags)] = []
    // English words carry their flags in the vocabulary itself, for the tokenizer reads those.
    let isBase = source.language == .english
    for (flags, list) in source.words {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let bytes = word.first?.isUppercase == true ? TongueWords.capital(word) : Array(word.utf8)
        if let id = vocabulary.number(of: bytes, adding: isBase ? flags : flags.intersection(.sentenceMarks)) { given.append((id, flags)) }
      }
    }
    var formal: [WordID: WordID] = [:]
    for word in source.formal {
      guard let id = vocabulary.number(of: Array(word.utf8)), let capital = vocabulary.number(of: TongueWords.capital(word)) else {
        continue
      }
      formal[id] = capital
    }
    self.formal = formal
    pairs = PairCues(source.pairs, &vocabulary, given: &given, isBase: isBase)
    dates = DateWords(source.dates, &vocabulary, given: &given, isBase: isBase)
    self.given = given
    rates = (Frequencies.of[source.language] ?? [:]).flatMap { rate, words in
      words.split(whereSeparator: \.isWhitespace).compactMap { word in vocabulary.number(of: Array(word.utf8)).map { ($0, rate) } }
    }
  }

  /// How often words stand in 100,000 words, by their numbers, up to the last that is common.
  var weights: [Int] {
    var weights = Array(repeating: Grammar.rare, count: Int(max(rates.map(\.word).max() ?? 0, TokenKind.firstWord)) + 1)
    for (word, rate) in rates { weights[Int(word)] = rate }
    return weights
  }

  /// The tongue, once the vocabulary is sealed.
  /// - Parameters:
  ///   - otherState: the state with which {other} begins, by itself.
  ///   - ownState: the same of {self}.
  func sealed(_ vocabulary: Vocabulary, other otherState: UInt32, own ownState: UInt32) -> Tongue {
    var flags = vocabulary.flags
    if source.language != .english {
      flags = flags.map { $0.intersection(TongueDraft.shared) }
      for (id, more) in given { flags[Int(id)].formUnion(more) }
    }
    return Tongue(
      language: source.language, flags: flags, pairs: pairs, dates: dates, otherState: otherState, ownState: ownState, formal: formal,
      negatesBehind: source.negatesBehind)
  }
}
