/// The forms of English words: those of the verb, of the noun and of the adjective that a lemma may be.
enum EnglishForms {
  private typealias Tables = EnglishTables

  /// The forms of a word, which is folded.
  static func forms(of word: String) throws(Inflection.Unknown) -> Inflection.Forms {
    if let forms = Tables.whole[word] { return Inflection.Forms(words: [word] + forms) }
    if Tables.bare.contains(word) { throw .bare(word) }
    if let lemma = lemma(of: word) { throw .form(word, of: lemma) }
    if hasUnknownEnding(word) { throw .inflected(word, as: "tell+ for told") }

    var forms = Inflection.Gathering(word)
    let comparisons = Tables.irregularAdjectives[word]
    if let comparisons { forms.add(comparisons) }
    if Tables.adjectives.contains(word) || Tables.comparable.contains(word) { forms.add(compared(word)) }
    // A noun or a verb of these would be another word: `news`, `goods`.
    if Tables.adjectives.contains(word) || comparisons != nil { return Inflection.Forms(words: forms.words) }

    let plurals = plurals(word)
    if let plurals { forms.add(plurals) } else { forms.add(withS(word)) }
    if isVerb(word, hasOwnPlural: plurals != nil) {
      forms.add(withS(word))
      forms.add(irregularPast(word) ?? regularPast(word))
      forms.add(present(word))
    }
    return Inflection.Forms(words: forms.words)
  }

  // MARK: - Kinds of words

  private static func isVerb(_ word: String, hasOwnPlural: Bool) -> Bool {
    if Tables.nouns.contains(word) { return false }
    if hasOwnPlural { return Tables.verbsWithPlurals.contains(word) }
    return !(word.hasSuffix("ing") && word.vowelGroups > 1)
  }

  /// The past forms of an irregular verb, `nil` for a regular one.
  private static func irregularPast(_ word: String) -> [String]? {
    if let past = Tables.irregular[word] { return past }
    guard let (prefix, base) = derivation(word), let past = Tables.irregular[base] else { return nil }
    return past.map { prefix + $0 }
  }

  /// The prefix and the base of a verb that keeps the forms of an irregular one.
  private static func derivation(_ word: String) -> (prefix: String, base: String)? {
    guard !Tables.regular.contains(word), !Tables.nouns.contains(word) else { return nil }
    for prefix in Tables.prefixes {
      if let base = word.behind(prefix), Tables.irregular[base] != nil { return (prefix, base) }
    }
    return nil
  }

  // MARK: - Verbs

  private static func regularPast(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "d"] }
    if let stem = withoutSpokenY(word) { return [stem + "ied"] }
    return stems(word).map { $0 + "ed" }
  }

  private static func present(_ word: String) -> [String] {
    if let stem = word.replacing("ie", by: "y") { return [stem + "ing"] }
    guard word.hasSuffix("e") else { return stems(word).map { $0 + "ing" } }
    let isKept = ["ee", "oe", "ye"].contains { word.hasSuffix($0) } || Tables.keepsE.contains(word)
    let dropped = word.cut(1) + "ing"
    if word == "age" || word == "queue" { return [dropped, word + "ing"] }
    return [isKept ? word + "ing" : dropped]
  }

  /// What stands before `-ed` and `-ing` of a verb that does not end in `e`.
  private static func stems(_ word: String) -> [String] {
    if Tables.hardC.contains(word) { return [word + "k"] }
    let doubled = word + String(decoding: [word.letter(fromEnd: 1)], as: UTF8.self)
    if Tables.halfDoubling.contains(word) { return [word, doubled] }
    if Tables.doubling.contains(word) { return [doubled] }
    guard endsInShortSyllable(word) else { return [word] }
    if word.vowelGroups == 1 { return [doubled] }
    if let (_, base) = derivation(word), base.vowelGroups == 1 { return [doubled] }
    // British and American: travelled, traveled.
    if word.hasSuffix("l") { return [word, doubled] }
    return [word]
  }

  /// Whether a word ends in one consonant behind one vowel: `stop`, `quit`, and `initial`, whose two vowels are two syllables.
  private static func endsInShortSyllable(_ word: String) -> Bool {
    let (last, vowel, before) = (word.letter(fromEnd: 1), word.letter(fromEnd: 2), word.letter(fromEnd: 3))
    guard !last.isVowel, !"wxh".utf8.contains(last), vowel.isVowel else { return false }
    if !before.isVowel { return true }
    let isQu = before == UInt8(ascii: "u") && word.letter(fromEnd: 4) == UInt8(ascii: "q")
    return isQu || word.hasSuffix("ial") || word.hasSuffix("uel")
  }

  /// The stem of a word on a consonant and `y`.
  private static func withoutSpokenY(_ word: String) -> String? {
    guard word.hasSuffix("y"), !word.letter(fromEnd: 2).isVowel else { return nil }
    return word.cut(1)
  }

  // MARK: - Nouns

  /// The form on `-s`, of a verb and of a regular noun.
  private static func withS(_ word: String) -> String {
    if let stem = withoutSpokenY(word) { return stem + "ies" }
    if word.hasSuffix("o") {
      return word + (Tables.oes.contains(word) || derivation(word).map { Tables.oes.contains($0.base) } == true ? "es" : "s")
    }
    let isHard = word.hasSuffix("ch") && Tables.hardCh.contains(word)
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses && !isHard ? "es" : "s")
  }

  /// The plurals of an irregular noun, or of a compound that ends in one.
  private static func plurals(_ word: String) -> [String]? {
    if let plurals = Tables.plurals[word] { return plurals }
    if Tables.notMen.contains(word) || word.utf8.count < 5 { return nil }
    if let plural = word.replacing("sis", by: "ses") { return [plural] }
    for end in compoundEnds {
      guard let start = word.replacing(end, by: ""), let plurals = Tables.plurals[end] else { continue }
      return plurals.map { start + $0 }
    }
    return nil
  }

  private static let compoundEnds = ["woman", "man", "person", "child", "wife", "shelf", "self", "tooth"]

  // MARK: - Adjectives

  private static func compared(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "r", word + "st"] }
    if let stem = withoutSpokenY(word) { return [stem + "ier", stem + "iest"] }
    let stem = word.vowelGroups == 1 ? stems(word)[0] : word
    return [stem + "er", stem + "est"]
  }

  // MARK: - Forms that are no lemmas

  /// The lemma of a form that is surely one, `nil` for a lemma.
  private static func lemma(of word: String) -> String? {
    if Tables.own.contains(word) || Tables.irregular[word] != nil || Tables.regular.contains(word) { return nil }
    if let lemma = lemmas[word] { return lemma }
    for prefix in Tables.prefixes where prefix != "un" {
      if let form = word.behind(prefix), let base = lemmas[form], Tables.irregular[base] != nil { return prefix + base }
    }
    if !Tables.notMen.contains(word), let lemma = word.replacing("men", by: "man") ?? word.replacing("people", by: "person") {
      return lemma
    }
    return lemmaOfPlural(word) ?? lemmaOfVerb(word)
  }

  /// The lemmas of irregular forms.
  private static let lemmas: [String: String] = {
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
    for adjective in Tables.adjectives.union(Tables.comparable) { note(compared(adjective), of: adjective) }
    for verb in ["die", "lie", "tie", "vie"] { note(present(verb), of: verb) }
    return lemmas
  }()

  private static func lemmaOfPlural(_ word: String) -> String? {
    guard word.utf8.count > 3, word.hasSuffix("s"), !Tables.singularS.contains(word),
      !["ss", "us", "is", "os", "as", "ics"].contains(where: { word.hasSuffix($0) })
    else { return nil }
    if word.utf8.count > 4, let lemma = word.replacing("ies", by: "y") { return lemma }
    let isLong =
      ["sses", "shes", "ches", "xes", "zzes"].contains { word.hasSuffix($0) } || word.hasSuffix("oes") && Tables.oes.contains(word.cut(2))
    return word.cut(isLong ? 2 : 1)
  }

  private static func lemmaOfVerb(_ word: String) -> String? {
    if let stem = word.replacing("ing", by: ""), !Tables.ingNouns.contains(word) { return knownVerb(stem) }
    if let stem = word.replacing("ed", by: "") { return knownVerb(stem) }
    return nil
  }

  /// The known verb of which something is the stem before `-ed` or `-ing`.
  private static func knownVerb(_ stem: String) -> String? {
    func isKnown(_ verb: String) -> Bool { Tables.regular.contains(verb) || Tables.irregular[verb] != nil || derivation(verb) != nil }
    let isDouble = stem.letter(fromEnd: 1) == stem.letter(fromEnd: 2)
    for verb in [stem, stem + "e"] + (isDouble ? [stem.cut(1)] : []) where isKnown(verb) { return verb }
    if let verb = stem.replacing("i", by: "y"), isKnown(verb) { return verb }
    return nil
  }

  /// Whether a word ends as forms of verbs alone do.
  private static func hasUnknownEnding(_ word: String) -> Bool {
    guard word.utf8.count > 4, let stem = word.replacing("ed", by: "") else { return false }
    return !word.hasSuffix("eed") && stem.vowelGroups > 0 && !Tables.ed.contains(word) && !Tables.own.contains(word)
      && !Tables.regular.contains(word) && Tables.irregular[word] == nil
  }
}
