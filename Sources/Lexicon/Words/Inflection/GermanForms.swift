/// The forms of German words: of a verb, of a noun, or of the noun and the adjective that another lemma may be.
enum GermanForms {
  private typealias Tables = GermanTables

  /// The endings of an adjective.
  private static let declension = ["e", "en", "em", "er", "es"]

  /// The forms of a word, which is folded.
  /// - Parameter isNoun: the lemma began with a capital letter.
  static func forms(of word: String, isNoun isCapital: Bool) throws(Inflection.Unknown) -> Inflection.Forms {
    var forms = Inflection.Gathering(word)
    if isCapital {
      if let noun = nounOfPlural(word) { throw .form(word, of: noun) }
      forms.add(nounForms(word))
      return Inflection.Forms(words: forms.words)
    }
    if Tables.bare.contains(word) { throw .bare(word) }
    let isListedAdjective = isListedAdjective(word)
    if !isListedAdjective {
      let known = GermanVerb.knownReadings(of: word)
      if !known.isEmpty { return verbForms(known, word) }
    }
    let isAdjective = isListedAdjective || hasAdjectiveEnd(word)
    let isNoun = isListedNoun(word) || !isAdjective && isSurelyNoun(word)
    if !isNoun && !isAdjective {
      if let lemma = nounOfPlural(word) ?? verb(of: word) { throw .form(word, of: lemma) }
      let plausible = GermanVerb.plausibleReadings(of: word)
      if !plausible.isEmpty { return verbForms(plausible, word) }
    }
    if isNoun || !isAdjective { forms.add(nounForms(word)) }
    if isAdjective || !isNoun { forms.add(adjectiveForms(word)) }
    return Inflection.Forms(words: forms.words)
  }

  // MARK: - Verbs

  private static func verbForms(_ readings: [GermanVerb.Reading], _ word: String) -> Inflection.Forms {
    var words = Inflection.Gathering(word)
    var finite: [String] = []
    var parted = ""
    for (particle, verb) in readings {
      for form in verb.present + verb.past { words.add(particle + form) }
      for participle in verb.participles {
        words.add(particle + participle)
        words.add(particle + participle, declension)
      }
      let present = verb.infinitive + (verb.infinitive == "tun" ? "" : "d")
      if verb.infinitive != "sein" {
        words.add(particle + present)
        words.add(particle + present, declension)
      }
      guard !particle.isEmpty else { continue }
      words.add(particle + "zu" + verb.infinitive)
      words.add(particle + "zu" + present, declension)
      (finite, parted) = (verb.present.filter { $0 != verb.infinitive } + [verb.infinitive] + verb.past, particle)
    }
    // The infinitive is a noun: des Vorgehens.
    words.add(word + "s")
    return Inflection.Forms(words: words.words, finite: finite, particle: parted)
  }

  // MARK: - Kinds of words

  private static func isListedAdjective(_ word: String) -> Bool {
    Tables.adjectives.contains(word) || Tables.adjectivesOnEn.contains(word) || Tables.irregularAdjectives[word] != nil
  }

  private static func hasAdjectiveEnd(_ word: String) -> Bool {
    if let rest = word.behind("un"), isListedAdjective(rest) { return true }
    return word.vowelGroups > 1 && adjectiveEnds.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEnds = [
    "ig", "lich", "isch", "bar", "sam", "haft", "los", "iv", "ell", "voll", "reich", "wert", "ibel", "abel", "iert", "Ar", "Os", "frei",
  ]

  private static func isListedNoun(_ word: String) -> Bool {
    Tables.nouns.contains(word) || Tables.umlautE.contains(word) || Tables.feminineUmlaut.contains(word) || Tables.feminine.contains(word)
      || Tables.umlautEr.contains(word) || Tables.plainEr.contains(word) || Tables.umlautAlone.contains(word)
      || Tables.irregularNouns[word] != nil || Tables.nounsOnEn.contains(word)
  }

  private static func isSurelyNoun(_ word: String) -> Bool {
    guard word.vowelGroups > 1 else { return false }
    return isFeminine(word) || nounEnds.contains { word.hasSuffix($0) } || compound(word) != nil
  }

  private static let nounEnds = ["nis", "tum", "ling", "chen", "ismus", "ment", "eur", "or", "er", "el", "ium", "ist"]
  private static let feminineEnds = ["ung", "heit", "keit", "schaft", "ion", "tAt", "ik", "enz", "anz"]

  private static func isFeminine(_ word: String) -> Bool {
    word.vowelGroups > 1 && feminineEnds.contains { word.hasSuffix($0) } && !word.hasSuffix("eik")
  }

  /// The listed noun in which a compound ends, and what stands before it.
  private static func compound(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    guard length > 5 else { return nil }
    for start in 2...(length - 4) {
      let noun = word.past(start)
      // `schneiden` has nothing to do with `eiden`: what stands before a noun has a vowel.
      if isListedNoun(noun), word.cut(length - start).vowelGroups > 0 { return (word.cut(length - start), noun) }
    }
    return nil
  }

  // MARK: - Nouns

  private static func nounForms(_ word: String) -> [String] {
    if let forms = listedForms(word) { return forms }
    if let (start, noun) = compound(word), !isFeminine(word), let forms = listedForms(noun) { return forms.map { start + $0 } }
    return regularForms(word)
  }

  private static func listedForms(_ noun: String) -> [String]? {
    if let row = Tables.irregularNouns[noun] { return row.flatMap { $0 } }
    let genitive = genitives(noun) + (Tables.noDativeE.contains(noun) ? [] : [noun + "e"])
    if Tables.umlautE.contains(noun) { return genitive + [umlaut(noun) + "e", umlaut(noun) + "en"] }
    if Tables.feminineUmlaut.contains(noun) { return [umlaut(noun) + "e", umlaut(noun) + "en"] + (noun == "macht" ? [noun + "en"] : []) }
    if Tables.feminine.contains(noun) { return [noun + (noun.hasSuffix("e") ? "n" : "en")] }
    if Tables.umlautEr.contains(noun) { return genitive + [umlaut(noun) + "er", umlaut(noun) + "ern"] }
    if Tables.plainEr.contains(noun) { return genitive + [noun + "er", noun + "ern"] }
    if Tables.umlautAlone.contains(noun) { return [noun + "s", umlaut(noun), umlaut(noun) + (noun.hasSuffix("n") ? "" : "n")] }
    return Tables.nouns.contains(noun) || Tables.nounsOnEn.contains(noun) ? regularForms(noun) : nil
  }

  private static func genitives(_ noun: String) -> [String] { hisses(noun) ? [noun + "es"] : [noun + "s", noun + "es"] }

  private static func hisses(_ word: String) -> Bool { "sSzx".utf8.contains(word.letter(fromEnd: 1)) }

  private static func regularForms(_ word: String) -> [String] {
    if isFeminine(word) { return [word + "en"] }
    for (end, others) in endings { if word.hasSuffix(end), word.vowelGroups > 1 { return others.map { word.cut(end.utf8.count) + $0 } } }
    if word.hasSuffix("e") {
      // Angestellte, Vorsitzende: adjectives by their endings.
      let isAdjectival = ["ende", "ete", "igte", "liche", "ierte", "tragte"].contains { word.hasSuffix($0) }
      return [word + "n", word + "s"] + (isAdjectival ? [word + "r", word + "m"] : [])
    }
    if word.hasSuffix("en") || word.hasSuffix("lein") { return [word + "s"] }
    // Fehler, Artikel; but Papier, Ziel, Heer.
    let third = word.letter(fromEnd: 3)
    if word.hasSuffix("er") || word.hasSuffix("el"), !"ie".utf8.contains(third) { return [word + "s", word + "n"] }
    if "aiouyOAU".utf8.contains(word.letter(fromEnd: 1)) { return [word + "s"] }
    let isWoman = word.hasSuffix("in") && word.vowelGroups > 1
    return genitives(word) + [word + "e", word + "en"] + (isWoman ? [word + "nen"] : [])
  }

  /// Ends of nouns, and what stands in their place.
  private static let endings: [(String, [String])] = [
    ("nis", ["nisses", "nisse", "nissen"]), ("ismus", ["ismen"]), ("ium", ["iums", "ien"]), ("chen", ["chens"]),
    ("tum", ["tums", "tUmer", "tUmern"]), ("um", ["ums", "en"]), ("or", ["ors", "oren", "ore"]), ("erin", ["erinnen"]),
    ("orin", ["orinnen"]),
  ]

  /// A word with the umlaut of its last vowel: `verträg`, `häus`.
  private static func umlaut(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard var place = letters.lastIndex(where: { "aou".utf8.contains($0) }) else { return word }
    if place > 0, letters[place] == UInt8(ascii: "u"), letters[place - 1] == UInt8(ascii: "a") { place -= 1 }
    if place > 0, letters[place] == letters[place - 1] { letters.remove(at: place - 1); place -= 1 }
    letters[place] -= 32
    return String(decoding: letters, as: UTF8.self)
  }

  // MARK: - Adjectives

  private static func adjectiveForms(_ word: String) -> [String] {
    if word == "rosa" || word == "orange" { return [] }
    if let row = Tables.irregularAdjectives[word] {
      return row[0].flatMap(declined) + row[1].flatMap { [$0] + declined($0) } + row[2].flatMap(declined)
    }
    let stem = adjectiveStem(word)
    let changed = Tables.comparedWithUmlaut.contains(word) ? umlaut(word) : nil
    let comparative = (changed ?? stem) + "er"
    let base = changed ?? (word.hasSuffix("e") ? stem : word)
    var forms = declined(stem) + [comparative] + declined(comparative) + superlatives(base).flatMap(declined)
    // Gesünder and gesunder are both written.
    if changed != nil, ["gesund", "schmal", "nass", "blass", "rot", "krumm"].contains(word) {
      forms += declined(stem + "er") + superlatives(word).flatMap(declined)
    }
    return forms
  }

  private static func declined(_ stem: String) -> [String] { declension.map { stem + $0 } }

  /// The stem before an ending: `dunkl-e`, `teur-e`, `leis-e`.
  private static func adjectiveStem(_ word: String) -> String {
    if word.hasSuffix("e") { return word.cut(1) }
    if word.hasSuffix("el"), !word.letter(fromEnd: 3).isVowel { return word.cut(2) + "l" }
    if word.hasSuffix("euer") || word.hasSuffix("auer") { return word.cut(2) + "r" }
    return word
  }

  private static func superlatives(_ stem: String) -> [String] {
    if ["isch", "end", "et"].contains(where: { stem.hasSuffix($0) && stem.vowelGroups > 1 }) { return [stem + "st"] }
    let last = stem.letter(fromEnd: 1)
    if "dtsSzx".utf8.contains(last) || stem.hasSuffix("sch") { return [stem + "est"] }
    return last.isVowel || last == UInt8(ascii: "h") ? [stem + "st", stem + "est"] : [stem + "st"]
  }

  // MARK: - Forms that are no lemmas

  /// The noun of a plural that is surely one.
  private static func nounOfPlural(_ word: String) -> String? {
    if isListedNoun(word) { return nil }
    if let noun = nounsByPlural[word] { return noun }
    for end in ["ungen", "heiten", "keiten", "schaften", "ionen", "tAten"] where word.vowelGroups > 2 {
      if let start = word.replacing(end, by: "") { return start + end.cut(2) }
    }
    let length = word.utf8.count
    guard length > 7 else { return nil }
    for start in 2...(length - 5) { if let noun = nounsByPlural[word.past(start)] { return word.cut(length - start) + noun } }
    return nil
  }

  /// Nouns with an umlaut in the plural, and others with a plural of their own, by it.
  private static let nounsByPlural: [String: String] = {
    var nouns: [String: String] = [:]
    let umlauts = Tables.umlautE.union(Tables.umlautEr).union(Tables.umlautAlone).union(Tables.feminineUmlaut)
    for noun in umlauts.union(Tables.irregularNouns.keys).sorted() {
      for form in listedForms(noun) ?? [] where form.hasSuffix("en") || form.utf8.contains(where: { $0 < 97 }) {
        if !Tables.weak.contains(form), Tables.strong[form] == nil, nouns[form] == nil { nouns[form] = noun }
      }
    }
    return nouns
  }()

  /// The infinitive of a form that is surely one of a verb.
  private static func verb(of word: String) -> String? {
    if let verb = verbs[word] { return verb }
    for prefix in Tables.prefixes {
      if let form = word.behind(prefix), let base = bareParticiples[form] ?? pasts[form] { return prefix + base }
    }
    for particle in Tables.particles { if let form = word.behind(particle), let base = pasts[form] { return particle + base } }
    return nil
  }

  /// The verbs of the tables by their forms, of strong ones the present included.
  private static let verbs: [String: String] = byForm { verb in
    verb.past + verb.participles + (Tables.weak.contains(verb.infinitive) ? [] : verb.present)
  }
  /// The same by forms of the past.
  private static let pasts: [String: String] = byForm { $0.past + $0.participles }
  /// The same by participles without `ge`, as they stand behind a prefix.
  private static let bareParticiples: [String: String] = byForm { $0.participles.compactMap { $0.behind("ge") } }

  private static func byForm(_ forms: (GermanVerb) -> [String]) -> [String: String] {
    var verbs: [String: String] = [:]
    for infinitive in Tables.full.keys.sorted() + Tables.strong.keys.sorted() + Tables.weak.sorted() {
      for (_, verb) in GermanVerb.knownReadings(of: infinitive) {
        for form in forms(verb) where form != infinitive && verbs[form] == nil { verbs[form] = infinitive }
      }
    }
    return verbs
  }
}
