import Events

/// The inflected forms of a lemma.
///
/// Inside, a letter with a mark is a capital (`A` is ä, `S` is ß): folded words hold none, so every word is ASCII, a letter is a byte, and
/// words are compared and hashed quickly.
enum Inflection {
  /// What a lemma stands for.
  struct Forms: Hashable, Sendable {
    /// Single words, folded to lower case, the lemma itself first, no duplicates; of separable Dutch verbs also `door te geven`.
    var words: [String]
    /// Separable verbs, heard apart: finite forms without their particle (`teilt`, `teile`, `teilte`). Empty: none.
    var finite: [String] = []
    /// The particle of a separable verb (`mit`).
    var particle = ""
  }

  /// A language whose forms are known.
  enum Tongue: Sendable { case english, dutch, german }

  /// A lemma whose forms are not known, or that is no lemma.
  struct Unknown: Error, Hashable {
    /// What is wrong.
    var message: String
    /// What to write instead.
    var help: String
  }

  /// The forms of a lemma. A German noun may begin with a capital letter.
  static func forms(of lemma: String, in tongue: Tongue) throws(Unknown) -> Forms {
    let isPlain = lemma.utf8.allSatisfy { 97...122 ~= $0 | 32 && $0 >= 65 && $0 < 128 }
    guard isPlain || lemma.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) else {
      throw Unknown(message: "'\(lemma)' holds more than letters", help: "write '+' behind a plain word")
    }
    let word = isPlain ? lemma.lowercased() : InflectionTable.folded(lemma.lowercased())
    guard word.utf8.count > 1 else { throw Unknown(message: "'\(lemma)' is no word with other forms", help: "write it without '+'") }
    switch tongue {
    case .english: return try EnglishForms.forms(of: word)
    case .dutch: return try DutchForms.forms(of: word)
    case .german: return try GermanForms.forms(of: word, isNoun: lemma.unicodeScalars.first.map { isCapital($0) } == true)
    }
  }

  /// Whether a lemma begins with a capital letter.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII ? scalar.value < 97 : scalar.properties.isUppercase }
}

/// What may be wrong with a lemma.
extension Inflection.Unknown {
  /// A word that is a form of another one.
  static func form(_ word: String, of lemma: String) -> Self {
    let plain = InflectionTable.unfolded(lemma)
    return Self(message: "'\(InflectionTable.unfolded(word))' is a form of '\(plain)'", help: "write \(plain)+")
  }

  /// A word that is surely inflected, though not surely of which lemma.
  static func inflected(_ word: String, as example: String) -> Self {
    Self(message: "'\(InflectionTable.unfolded(word))' is an inflected form", help: "write its plain form, as in \(example)")
  }

  /// A word that is never inflected.
  static func bare(_ word: String) -> Self {
    Self(message: "'\(InflectionTable.unfolded(word))' has no other forms", help: "write it without '+'")
  }
}

/// A stem with its endings: `meld` with `-e`, `-est` and `-et`.
struct InflectionStem {
  /// What stands before the endings.
  var stem: String
  /// The endings; an empty one is the stem itself.
  var endings: [String]
}

/// Forms as they are gathered: each once, in the order in which they come, as they are written.
struct InflectionGathering {
  /// What was gathered.
  private(set) var words: [String] = []
  /// Numbers made of the words, by which one that is known is found sooner than by its letters.
  private var prints: [UInt64] = []

  /// Begins with the lemma, or with nothing.
  init(_ lemma: String? = nil) {
    words.reserveCapacity(32)
    prints.reserveCapacity(32)
    if let lemma { add(lemma) }
  }

  /// Adds a form.
  mutating func add(_ word: String) { add(word, [""]) }
  /// Adds forms.
  mutating func add(_ more: [String]) { for word in more { add(word) } }

  /// Adds a stem with each of some endings, which hold no letters with marks.
  mutating func add(_ stem: String, _ endings: [String]) {
    var start = StableHash()
    var isMarked = false
    for letter in stem.utf8 {
      start.add(letter)
      isMarked = isMarked || letter < 97
    }
    let written = isMarked ? InflectionTable.unfolded(stem) : stem
    for ending in endings {
      var print = start
      for letter in ending.utf8 { print.add(letter) }
      guard !prints.contains(print.value) else { continue }
      prints.append(print.value)
      words.append(written + ending)
    }
  }

  /// Adds stems with their endings, each behind a beginning.
  mutating func add(_ beginning: String = "", _ stems: [InflectionStem]) {
    for stem in stems { add(beginning.isEmpty ? stem.stem : beginning + stem.stem, stem.endings) }
  }
}
