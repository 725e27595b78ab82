/// The forms of English words: those of the verb, of the noun and of the adjective that a lemma may be.
enum EnglishForms {
  /// What no rule tells.
  private typealias Tables = EnglishTables

  /// The forms of a word, which is folded.
  static func forms(of lemma: String) throws(Inflection.Unknown) -> Inflection.Forms {
    let word = EnglishWord(lemma)
    if word.kinds.contains(.irregular), let forms = Tables.whole[lemma] { return Inflection.Forms(words: [lemma] + forms) }
    if word.kinds.contains(.bare) { throw .bare(lemma) }
    if let other = word.lemma { throw .form(lemma, of: other) }
    if word.hasUnknownEnding { throw .inflected(lemma, as: "tell+ for told") }

    var forms = InflectionGathering(lemma)
    let comparisons = word.kinds.contains(.irregular) ? Tables.irregularAdjectives[lemma] : nil
    if let comparisons { forms.add(comparisons) }
    if !word.kinds.isDisjoint(with: [.adjective, .comparable]) { forms.add(word.compared) }
    // A noun or a verb of these would be another word: `news`, `goods`.
    if word.kinds.contains(.adjective) || comparisons != nil { return Inflection.Forms(words: forms.words) }

    let plurals = word.plurals
    if let plurals { forms.add(plurals) } else { forms.add(word.withS) }
    if word.isVerb(hasOwnPlural: plurals != nil) {
      forms.add(word.withS)
      let stems = word.stems
      forms.add(word.irregularPast ?? word.regularPast(stems))
      forms.add(word.present(stems))
    }
    return Inflection.Forms(words: forms.words)
  }

  /// The lemmas of irregular forms.
  fileprivate static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    func note(_ forms: [String], of lemma: String) {
      for form in forms where form != lemma && lemmas[form] == nil { lemmas[form] = lemma }
    }
    for (verb, forms) in Tables.irregular { note(forms, of: verb) }
    for (word, forms) in Tables.whole where word != "data" && word != "media" { note(forms, of: word) }
    for (noun, forms) in Tables.plurals { note(forms, of: noun) }
    // The first row wins where two share a form, whatever the order of a dictionary: `better` is of `good`.
    for (form, adjective) in [("better", "good"), ("best", "good"), ("more", "many"), ("most", "many"), ("data", "datum")] {
      lemmas[form] = adjective
    }
    for (adjective, forms) in Tables.irregularAdjectives { note(forms, of: adjective) }
    for (adjective, kinds) in Tables.kinds where !kinds.isDisjoint(with: [.adjective, .comparable]) {
      note(EnglishWord(adjective).compared, of: adjective)
    }
    for verb in ["die", "lie", "tie", "vie"] { note(EnglishWord(verb).present([]), of: verb) }
    return lemmas
  }()
}

/// A word with what the tables say of it.
private struct EnglishWord {
  /// What no rule tells.
  private typealias Tables = EnglishTables

  /// The word.
  let text: String
  /// What the tables say of it.
  let kinds: EnglishKinds
  /// The prefix and the base of a verb that keeps the forms of an irregular one (`re-build`).
  let derivation: (prefix: String, base: String)?

  /// A word, which is looked up.
  init(_ text: String) {
    self.text = text
    kinds = Tables.kinds[text] ?? []
    derivation = kinds.isDisjoint(with: [.regular, .noun, .adjective]) ? Self.derivation(of: text) : nil
  }

  /// The prefix and the base of a word, `nil` where the base is no irregular verb.
  private static func derivation(of word: String) -> (prefix: String, base: String)? {
    for prefix in Tables.prefixes { if let base = word.behind(prefix), Tables.irregular[base] != nil { return (prefix, base) } }
    return nil
  }

  // MARK: - Verbs

  /// Whether the word may be a verb.
  func isVerb(hasOwnPlural: Bool) -> Bool {
    if kinds.contains(.noun) { return false }
    if hasOwnPlural { return kinds.contains(.verbWithPlural) }
    return !(text.hasSuffix("ing") && text.vowelGroups > 1)
  }

  /// The past forms of an irregular verb, `nil` for a regular one.
  var irregularPast: [String]? {
    if kinds.contains(.irregular), let past = Tables.irregular[text] { return past }
    guard let (prefix, base) = derivation, let past = Tables.irregular[base] else { return nil }
    return past.map { prefix + $0 }
  }

  /// The past of a regular verb; two forms for some.
  func regularPast(_ stems: [String]) -> [String] {
    if text.hasSuffix("e") { return [text + "d"] }
    if let stem = withoutSpokenY { return [stem + "ied"] }
    return stems.map { $0 + "ed" }
  }

  /// The form on `-ing`; two for some verbs.
  func present(_ stems: [String]) -> [String] {
    if let stem = text.replacing("ie", by: "y") { return [stem + "ing"] }
    guard text.hasSuffix("e") else { return stems.map { $0 + "ing" } }
    let dropped = text.cut(1) + "ing"
    if text == "age" || text == "queue" { return [dropped, text + "ing"] }
    let before = text.letter(fromEnd: 2)
    return [kinds.contains(.keepsE) || "eoy".utf8.contains(before) ? text + "ing" : dropped]
  }

  /// What stands before `-ed` and `-ing` of a verb that does not end in `e`.
  var stems: [String] {
    if kinds.contains(.hardC) { return [text + "k"] }
    let doubled = text + String(decoding: [text.letter(fromEnd: 1)], as: UTF8.self)
    if kinds.contains(.halfDoubling) { return [text, doubled] }
    if kinds.contains(.doubling) { return [doubled] }
    guard endsInShortSyllable else { return [text] }
    if text.vowelGroups == 1 { return [doubled] }
    if let derivation, derivation.base.vowelGroups == 1 { return [doubled] }
    // British and American: travelled, traveled.
    return text.hasSuffix("l") ? [text, doubled] : [text]
  }

  /// Whether a word ends in one consonant behind one vowel: `stop`, `quit`, and `initial`, whose two vowels are two syllables.
  private var endsInShortSyllable: Bool {
    let (last, vowel, before) = (text.letter(fromEnd: 1), text.letter(fromEnd: 2), text.letter(fromEnd: 3))
    guard !last.isVowel, !"wxh".utf8.contains(last), vowel.isVowel else { return false }
    if !before.isVowel { return true }
    let isQu = before == UInt8(ascii: "u") && text.letter(fromEnd: 4) == UInt8(ascii: "q")
    return isQu || text.hasSuffix("ial") || text.hasSuffix("uel")
  }

  /// The stem of a word on a consonant and `y`.
  private var withoutSpokenY: String? {
    guard text.letter(fromEnd: 1) == UInt8(ascii: "y"), !text.letter(fromEnd: 2).isVowel else { return nil }
    return text.cut(1)
  }

  // MARK: - Nouns

  /// The form on `-s`, of a verb and of a regular noun.
  var withS: String {
    if let stem = withoutSpokenY { return stem + "ies" }
    switch text.letter(fromEnd: 1) {
    case UInt8(ascii: "o"):
      return text + (kinds.contains(.oes) || derivation.map { $0.base == "do" || $0.base == "go" } == true ? "es" : "s")
    case UInt8(ascii: "z") where text.hasSuffix("iz") && text.utf8.count < 5:
      // One syllable on `iz` doubles its `z`: quizzes.
      return text + "zes"
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return text + "es"
    case UInt8(ascii: "h"):
      let before = text.letter(fromEnd: 2)
      return text + (before == UInt8(ascii: "s") || before == UInt8(ascii: "c") && !kinds.contains(.hardCh) ? "es" : "s")
    default: return text + "s"
    }
  }

  /// The plurals of an irregular noun, or of a compound that ends in one.
  var plurals: [String]? {
    if kinds.contains(.irregular), let plurals = Tables.plurals[text] { return plurals }
    if kinds.contains(.notMen) || text.utf8.count < 5 { return nil }
    if let plural = text.replacing("sis", by: "ses") { return [plural] }
    for end in Self.compoundEnds {
      guard let start = text.replacing(end, by: ""), let plurals = Tables.plurals[end] else { continue }
      return plurals.map { start + $0 }
    }
    return nil
  }

  /// Irregular nouns in which compounds end.
  private static let compoundEnds = ["woman", "man", "person", "child", "wife", "shelf", "self", "tooth"]

  // MARK: - Adjectives

  /// The comparative and the superlative.
  var compared: [String] {
    if text.hasSuffix("e") { return [text + "r", text + "st"] }
    if let stem = withoutSpokenY { return [stem + "ier", stem + "iest"] }
    let stem = text.vowelGroups == 1 ? stems[0] : text
    return [stem + "er", stem + "est"]
  }

  // MARK: - Forms that are no lemmas

  /// The lemma of a form that is surely one, `nil` for a lemma.
  var lemma: String? {
    if !kinds.isDisjoint(with: [.own, .regular]) || kinds.contains(.irregular) && Tables.irregular[text] != nil { return nil }
    if let lemma = EnglishForms.lemmas[text] { return lemma }
    for prefix in Tables.prefixes where prefix != "un" {
      if let form = text.behind(prefix), let base = EnglishForms.lemmas[form], Tables.irregular[base] != nil { return prefix + base }
    }
    switch text.letter(fromEnd: 1) {
    case UInt8(ascii: "s"): return lemmaOfPlural
    case UInt8(ascii: "g"): return lemmaOfIng
    // `seed` is no form of `see`: irregular verbs have no `-ed` that their rows do not name.
    case UInt8(ascii: "d"): return text.replacing("ed", by: "").flatMap { Self.verb($0, isIrregular: { _ in false }) }
    case UInt8(ascii: "n") where !kinds.contains(.notMen): return text.replacing("men", by: "man")
    case UInt8(ascii: "e"): return text.replacing("people", by: "person")
    default: return nil
    }
  }

  /// The lemma of a form on `-s`.
  private var lemmaOfPlural: String? {
    guard text.utf8.count > 3, !kinds.contains(.singularS), !"suioa".utf8.contains(text.letter(fromEnd: 2)), !text.hasSuffix("ics")
    else { return nil }
    if text.utf8.count > 4, let lemma = text.replacing("ies", by: "y") { return lemma }
    let isLong =
      ["sses", "shes", "ches", "xes", "zzes"].contains { text.hasSuffix($0) }
      || text.hasSuffix("oes") && Tables.kinds[text.cut(2)]?.contains(.oes) == true
    return text.cut(isLong ? 2 : 1)
  }

  /// The lemma of a form on `-ing`.
  private var lemmaOfIng: String? {
    guard !kinds.contains(.ingNoun), let stem = text.replacing("ing", by: "") else { return nil }
    return Self.verb(stem) { EnglishWord($0).irregularPast != nil }
  }

  /// The known verb of which something is the stem before `-ed` or `-ing`.
  private static func verb(_ stem: String, isIrregular: (String) -> Bool) -> String? {
    func isKnown(_ verb: String) -> Bool { Tables.kinds[verb]?.contains(.regular) == true || isIrregular(verb) }
    let isDouble = stem.letter(fromEnd: 1) == stem.letter(fromEnd: 2)
    for verb in [stem, stem + "e"] + (isDouble ? [stem.cut(1)] : []) where isKnown(verb) { return verb }
    if let verb = stem.replacing("i", by: "y"), isKnown(verb) { return verb }
    return nil
  }

  /// Whether a word ends as forms of verbs alone do.
  var hasUnknownEnding: Bool {
    guard text.utf8.count > 4, text.hasSuffix("ed"), !text.hasSuffix("eed"), text.cut(2).vowelGroups > 0 else { return false }
    return kinds.isDisjoint(with: [.ed, .own, .regular]) && !(kinds.contains(.irregular) && Tables.irregular[text] != nil)
  }
}
