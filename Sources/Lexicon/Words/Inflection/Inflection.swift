/// The inflected forms of a lemma.
///
/// Inside, a letter with a mark is a capital (`A` is ä, `S` is ß): folded words hold none, so every word is ASCII, a letter is a byte, and
/// words are compared and hashed quickly.
enum Inflection {
  /// What a lemma stands for.
  struct Forms: Hashable, Sendable {
    /// Single words, folded to lower case, the lemma itself first, no duplicates.
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
    let scalars = lemma.unicodeScalars
    guard scalars.allSatisfy({ $0.properties.isAlphabetic }) else {
      throw Unknown(message: "'\(lemma)' holds more than letters", help: "write '+' behind a plain word")
    }
    guard scalars.count > 1 else { throw Unknown(message: "'\(lemma)' is no word with other forms", help: "write it without '+'") }
    let word = folded(lemma.lowercased())
    var forms =
      switch tongue {
      case .english: try EnglishForms.forms(of: word)
      case .dutch: try DutchForms.forms(of: word)
      case .german: try GermanForms.forms(of: word, isNoun: scalars.first?.properties.isUppercase == true)
      }
    for index in forms.words.indices { forms.words[index] = unfolded(forms.words[index]) }
    for index in forms.finite.indices { forms.finite[index] = unfolded(forms.finite[index]) }
    forms.particle = unfolded(forms.particle)
    return forms
  }
}

extension Inflection.Unknown {
  /// A word that is a form of another one.
  static func form(_ word: String, of lemma: String) -> Self {
    Self(
      message: "'\(Inflection.unfolded(word))' is a form of '\(Inflection.unfolded(lemma))'", help: "write \(Inflection.unfolded(lemma))+")
  }

  /// A word that is surely inflected, though not surely of which lemma.
  static func inflected(_ word: String, as example: String) -> Self {
    Self(message: "'\(Inflection.unfolded(word))' is an inflected form", help: "write its plain form, as in \(example)")
  }

  /// A word that is never inflected.
  static func bare(_ word: String) -> Self {
    Self(message: "'\(Inflection.unfolded(word))' has no other forms", help: "write it without '+'")
  }
}

extension Inflection {
  /// Forms as they are gathered: each once, in the order in which they come.
  struct Gathering {
    /// What was gathered.
    private(set) var words: [String] = []
    private var known: Set<String> = []

    /// Begins with the lemma.
    init(_ lemma: String) { add(lemma) }

    /// Adds a form.
    mutating func add(_ word: String) { if known.insert(word).inserted { words.append(word) } }
    /// Adds forms.
    mutating func add(_ more: [String]) { for word in more { add(word) } }
    /// Adds a stem with each of some endings.
    mutating func add(_ stem: String, _ endings: [String]) { for ending in endings { add(stem + ending) } }
  }

  /// Letters with marks, and the capitals that stand for them inside.
  private static let marks: [(marked: Unicode.Scalar, inside: Unicode.Scalar)] = [
    ("ä", "A"), ("ë", "E"), ("ï", "I"), ("ö", "O"), ("ü", "U"), ("ß", "S"), ("é", "F"), ("è", "G"), ("ê", "H"), ("ó", "J"), ("á", "K"),
  ]

  /// A word in lower case as it is written inside.
  static func folded(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 > 127 }) else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { scalar in marks.first { $0.marked == scalar }?.inside ?? scalar }))
  }

  /// A word from inside as it is written.
  static func unfolded(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 < 97 }) else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { scalar in marks.first { $0.inside == scalar }?.marked ?? scalar }))
  }

  /// The rows of a table: a comma or a new line parts them, blanks part their words.
  static func rows(_ table: String) -> [[String]] {
    table.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }.map {
      $0.split(separator: UInt8(ascii: " ")).map { folded(String(Substring($0))) }
    }
  }

  /// The words of a table.
  static func words(_ table: String) -> Set<String> { Set(rows(table).joined()) }

  /// The rows of a table by their first word: each other word a field, whose variants `/` parts, and which `-` leaves empty.
  static func fields(_ table: String) -> [String: [[String]]] {
    let rows = rows(table).map { row in
      (row[0], row.dropFirst().map { $0 == "-" ? [] : $0.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) } })
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
