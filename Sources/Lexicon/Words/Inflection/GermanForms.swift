/// The forms of German words: of a verb, of a noun, or of the noun and the adjective that another lemma may be.
enum GermanForms {
  /// What no rule tells.
  private typealias Tables = GermanTables

  /// The endings of an adjective.
  private static let declension = ["e", "en", "em", "er", "es"]
  /// The same, with none before them.
  private static let withDeclension = ["", "e", "en", "em", "er", "es"]

  /// The forms of a word, which is folded.
  /// - Parameter isNoun: the lemma began with a capital letter.
  static func forms(of word: String, isNoun isCapital: Bool) throws(Inflection.Unknown) -> Inflection.Forms {
    let kinds = Tables.kinds[word] ?? []
    var forms = InflectionGathering(word)
    if isCapital {
      if let noun = nounOfPlural(word, kinds, isCapital: true) { throw .form(word, of: noun) }
      forms.add(nounForms(word, kinds))
      return Inflection.Forms(words: forms.words)
    }
    if kinds.contains(.bare) { throw .bare(word) }
    let isListedAdjective = kinds.contains(.adjective)
    if !isListedAdjective {
      let known = GermanVerb.knownReadings(of: word, kinds)
      if !known.isEmpty {
        // Schaden and Laden are nouns as well.
        return verbForms(known, word, and: kinds.isDisjoint(with: .anyNoun) ? [] : nounForms(word, kinds))
      }
    }
    var isListedNoun = !isListedAdjective && !kinds.isDisjoint(with: .anyNoun)
    if !isListedAdjective, !isListedNoun {
      if let lemma = listedLemma(of: word) { throw .form(word, of: lemma) }
      isListedNoun = compound(word) != nil
      if !isListedNoun, let lemma = lemma(of: word, kinds) { throw .form(word, of: lemma) }
    }
    let isAdjective = isListedAdjective || !isListedNoun && hasAdjectiveEnd(word)
    let isNoun = isListedNoun || !isAdjective && isSurelyNoun(word)
    if !isNoun && !isAdjective {
      let plausible = GermanVerb.plausibleReadings(of: word, kinds)
      if !plausible.isEmpty { return verbForms(plausible, word) }
    }
    if isNoun || !isAdjective { forms.add(nounForms(word, kinds)) }
    if isAdjective || !isNoun { forms.add("", adjectiveForms(word, kinds)) }
    return Inflection.Forms(words: forms.words)
  }

  // MARK: - Verbs

  /// The forms of a verb, in each of its readings.
  private static func verbForms(_ readings: [GermanVerb.Reading], _ word: String, and nounForms: [String] = []) -> Inflection.Forms {
    var words = InflectionGathering(word)
    var finite = InflectionGathering()
    var parted = ""
    for (particle, verb) in readings {
      words.add(particle, verb.present)
      if particle.isEmpty { words.add("", verb.spoken) }
      words.add(particle, verb.past)
      for participle in verb.participles { words.add(particle + participle, withDeclension) }
      let present = verb.infinitive + (verb.infinitive == "tun" ? "" : "d")
      // `wartend`; declined it is hardly said, and five more words for each verb fill the vocabulary.
      if verb.infinitive != "sein" { words.add(particle + present) }
      guard !particle.isEmpty else { continue }
      words.add(particle + "zu" + verb.infinitive)
      words.add(particle + "zu" + present, declension)
      finite.add("", verb.present + verb.spoken)
      finite.add(verb.infinitive)
      finite.add("", verb.past)
      parted = particle
    }
    // The infinitive is a noun: des Vorgehens.
    words.add(word + "s")
    words.add(nounForms)
    return Inflection.Forms(words: words.words, finite: finite.words, particle: InflectionTable.unfolded(parted))
  }

  // MARK: - Kinds of words

  /// Whether a word ends as adjectives do, or is one behind `un-`.
  private static func hasAdjectiveEnd(_ word: String) -> Bool {
    if let rest = word.behind("un"), Tables.kinds[rest]?.contains(.adjective) == true { return true }
    return word.vowelGroups > 1 && adjectiveEnds.contains { word.hasSuffix($0) } && !word.hasSuffix("schaft")
  }

  /// Ends of adjectives.
  private static let adjectiveEnds = [
    "ig", "lich", "isch", "bar", "sam", "haft", "los", "iv", "ell", "voll", "reich", "wert", "ibel", "abel", "iert", "Os", "frei",
  ]

  /// Whether a word ends as nouns do.
  private static func isSurelyNoun(_ word: String) -> Bool {
    guard word.vowelGroups > 1 else { return false }
    // The few adjectives on a vowel stand in their table.
    if "aeiou".utf8.contains(word.letter(fromEnd: 1)) { return true }
    return isFeminine(word) || nounEnds.contains { word.hasSuffix($0) }
  }

  /// Ends of nouns.
  private static let nounEnds = ["nis", "tum", "ling", "ismus", "ment", "eur", "or", "er", "el", "ium", "ist"]
  /// Ends of feminine nouns, whose one other form is on `-en`.
  private static let feminineEnds = ["ung", "heit", "keit", "schaft", "ion", "tAt", "ik", "enz", "anz"]

  /// Whether a word ends as feminine nouns do.
  private static func isFeminine(_ word: String) -> Bool {
    word.vowelGroups > 1 && feminineEnds.contains { word.hasSuffix($0) } && !word.hasSuffix("eik")
  }

  /// The listed noun in which a compound ends, and what stands before it.
  private static func compound(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    guard length > 5 else { return nil }
    for start in 2...(length - 4) {
      let noun = word.past(start)
      guard let kinds = Tables.kinds[noun], !kinds.isDisjoint(with: [.anyNoun, .compoundNoun]) else { continue }
      let first = word.cut(length - start)
      // What stands before a noun has a vowel, and is no `ge`: `gemacht` is no power.
      if first.vowelGroups > 0, first != "ge" { return (first, noun) }
    }
    return nil
  }

  // MARK: - Nouns

  /// The forms of a noun.
  private static func nounForms(_ word: String, _ kinds: GermanKinds) -> [String] {
    if let forms = listedForms(word, kinds) { return forms }
    if !isFeminine(word), let (start, noun) = compound(word), let forms = listedForms(noun, Tables.kinds[noun] ?? []) {
      return forms.map { start + $0 }
    }
    return regularForms(word)
  }

  /// The forms of a noun in the tables, `nil` for others.
  private static func listedForms(_ noun: String, _ kinds: GermanKinds) -> [String]? {
    if kinds.isDisjoint(with: .anyNoun) { return kinds.contains(.compoundNoun) ? [noun + "s"] : nil }
    if let row = kinds.contains(.irregularNoun) ? Tables.irregularNouns[noun] : nil { return row.flatMap { $0 } }
    if kinds.contains(.feminine) { return [noun + (noun.hasSuffix("e") ? "n" : "en")] }
    if kinds.contains(.plainEr) { return genitives(noun) + [noun + "e", noun + "er", noun + "ern"] }
    let plural = umlaut(noun)
    // Garten has no other genitive either.
    if kinds.contains(.umlautAlone) { return [noun + "s", plural, plural + (noun.hasSuffix("n") ? "" : "n")] }
    if kinds.contains(.noun) { return regularForms(noun) }
    // Macht: Mächte, Vollmachten.
    if kinds.contains(.feminineUmlaut) { return [plural + "e", plural + "en"] + (noun == "macht" ? [noun + "en"] : []) }
    let genitive = genitives(noun) + (kinds.contains(.noDativeE) ? [] : [noun + "e"])
    return genitive + (kinds.contains(.umlautEr) ? [plural + "er", plural + "ern"] : [plural + "e", plural + "en"])
  }

  /// The genitives of a noun: `Vertrags`, `Vertrages`.
  private static func genitives(_ noun: String) -> [String] { hisses(noun) ? [noun + "es"] : [noun + "s", noun + "es"] }

  /// Whether a word ends in a sound behind which no `-s` can be spoken.
  private static func hisses(_ word: String) -> Bool { "sSzx".utf8.contains(word.letter(fromEnd: 1)) || word.hasSuffix("sch") }

  /// The forms that rules give.
  private static func regularForms(_ word: String) -> [String] {
    if isFeminine(word) { return [word + "en"] }
    for (end, others) in endings { if word.hasSuffix(end), word.vowelGroups > 1 { return others.map { word.cut(end.utf8.count) + $0 } } }
    if word.hasSuffix("e") {
      // Angestellte, Vorsitzende: adjectives by their endings.
      let isAdjectival = ["ende", "ete", "igte", "liche", "ierte", "tragte", "setzte", "stellte", "nnte", "ndte"].contains {
        word.hasSuffix($0)
      }
      return [word + "n", word + "s"] + (isAdjectival ? [word + "r", word + "m"] : [])
    }
    if word.hasSuffix("en") || word.hasSuffix("lein") { return [word + "s"] }
    // Fehler, Artikel; but Papier, Ziel, Heer.
    let third = word.letter(fromEnd: 3)
    if word.hasSuffix("er") || word.hasSuffix("el"), !"ie".utf8.contains(third) { return [word + "s", word + "n"] }
    if "aiouyOAU".utf8.contains(word.letter(fromEnd: 1)) { return [word + "s"] }
    // Partnerin, Kollegin; but Termin, Verein, Benzin.
    if word.hasSuffix("in"), word.vowelGroups > 1, "rtgdf".utf8.contains(word.letter(fromEnd: 3)) { return [word + "nen"] }
    return genitives(word) + [word + "e", word + "en"]
  }

  /// Ends of nouns, and what stands in their place.
  private static let endings: [(String, [String])] = [
    ("nis", ["nisses", "nisse", "nissen"]), ("ismus", ["ismen"]), ("ium", ["iums", "ien"]), ("chen", ["chens"]),
    ("tum", ["tums", "tUmer", "tUmern"]), ("um", ["ums", "en"]), ("or", ["ors", "oren", "ore"]),
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

  /// The forms of an adjective: of itself, of the comparative and of the superlative.
  private static func adjectiveForms(_ word: String, _ kinds: GermanKinds) -> [InflectionStem] {
    if word == "rosa" || word == "orange" { return [] }
    if kinds.contains(.irregularAdjective), let row = Tables.irregularAdjectives[word] {
      return row[0].map(declined) + row[1].map { InflectionStem(stem: $0, endings: withDeclension) } + row[2].map(declined)
    }
    let stem = adjectiveStem(word)
    let changed = kinds.contains(.comparedWithUmlaut) ? umlaut(word) : nil
    let comparative = InflectionStem(stem: (changed ?? stem) + "er", endings: withDeclension)
    let base = changed ?? (word.hasSuffix("e") ? stem : word)
    let forms = [declined(stem), comparative] + superlatives(base).map(declined)
    // Gesünder and gesunder are both written.
    guard changed != nil, ["gesund", "schmal", "nass", "blass", "rot", "krumm"].contains(word) else { return forms }
    return forms + [declined(stem + "er")] + superlatives(word).map(declined)
  }

  /// A stem with the endings of an adjective.
  private static func declined(_ stem: String) -> InflectionStem { InflectionStem(stem: stem, endings: declension) }

  /// The stem before an ending: `dunkl-e`, `teur-e`, `leis-e`.
  private static func adjectiveStem(_ word: String) -> String {
    if word.hasSuffix("e") { return word.cut(1) }
    // Parallel keeps its `e`.
    if word.hasSuffix("el"), !word.letter(fromEnd: 3).isVowel, !word.hasSuffix("lel") { return word.cut(2) + "l" }
    if word.hasSuffix("euer") || word.hasSuffix("auer") { return word.cut(2) + "r" }
    return word
  }

  /// The stems of the superlative.
  private static func superlatives(_ stem: String) -> [String] {
    if ["isch", "end", "et"].contains(where: { stem.hasSuffix($0) && stem.vowelGroups > 1 }) { return [stem + "st"] }
    let last = stem.letter(fromEnd: 1)
    if "dtsSzx".utf8.contains(last) || stem.hasSuffix("sch") { return [stem + "est"] }
    let isOpen = last.isVowel || last == UInt8(ascii: "h") && stem.letter(fromEnd: 2).isVowel
    return isOpen ? [stem + "st", stem + "est"] : [stem + "st"]
  }

  // MARK: - Forms that are no lemmas

  /// The lemma of a form of a word in the tables, with a small first letter.
  private static func listedLemma(of word: String) -> String? {
    let verb = verbs.forms[word]
    // `preise` is sooner of the price than of praise.
    if let verb, verb.isPast { return verb.verb }
    return nounsByForm[word] ?? verb?.verb ?? adjectives[word]
  }

  /// The lemma of another form with a small first letter that is surely one.
  private static func lemma(of word: String, _ kinds: GermanKinds) -> String? {
    if let verb = verb(of: word) { return verb }
    for end in declension {
      // Kommende, geplante, verschobene.
      guard let stem = word.replacing(end, by: "") else { continue }
      if stem.hasSuffix("nd"), !GermanVerb.knownReadings(of: stem.cut(1), Tables.kinds[stem.cut(1)] ?? []).isEmpty { return stem.cut(1) }
      if stem.hasSuffix("t") || stem.hasSuffix("en"), let lemma = verbs.forms[stem]?.verb ?? verb(of: stem) { return lemma }
    }
    if let noun = nounOfPlural(word, kinds, isCapital: false) { return noun }
    if let form = word.behind("un"), let adjective = adjectives[form] { return "un" + adjective }
    // Not `-en`, in which verbs end: `benötigen`.
    for end in declension where end != "en" {
      guard let stem = word.replacing(end, by: ""), stem.vowelGroups > 1, !stem.hasSuffix("eig") else { continue }
      if plainEnds.contains(where: { stem.hasSuffix($0) }) { return stem }
    }
    return nil
  }

  /// Ends of adjectives that are those of no noun with an `e` behind them.
  private static let plainEnds = ["ig", "lich", "isch", "bar", "sam", "los"]

  /// The adjectives of the tables by their endings, and those with other stems by all forms.
  private static let adjectives: [String: String] = {
    var adjectives: [String: String] = [:]
    adjectives.reserveCapacity(3000)
    for (adjective, kinds) in Tables.kinds.filter({ $0.value.contains(.adjective) }).sorted(by: { $0.key < $1.key }) {
      let isRegular = kinds.isDisjoint(with: [.irregularAdjective, .comparedWithUmlaut])
      for stem in isRegular ? [declined(adjectiveStem(adjective))] : adjectiveForms(adjective, kinds) {
        for ending in stem.endings where adjectives[stem.stem + ending] == nil { adjectives[stem.stem + ending] = adjective }
      }
    }
    return adjectives
  }()

  /// The noun of a plural that is surely one.
  private static func nounOfPlural(_ word: String, _ kinds: GermanKinds, isCapital: Bool) -> String? {
    if !kinds.isDisjoint(with: .anyNoun) { return nil }
    if let noun = nounsByForm[word] { return noun }
    if word.hasSuffix("en"), word.vowelGroups > 2, pluralEnds.contains(where: { word.hasSuffix($0) }) { return word.cut(2) }
    let length = word.utf8.count
    // What may be a verb with a prefix is no compound: `be-mängeln`, and neither `ve-rändern` nor `ausg-liedern`.
    let beginnings = Tables.prefixes + Tables.particles[Int(word.utf8.first ?? 0)]
    guard length > 7, isCapital || !beginnings.contains(where: { word.hasPrefix($0) && length > $0.utf8.count + 3 }) else { return nil }
    for start in 2...(length - 5) {
      if let noun = nounsByForm[word.past(start)] { return word.cut(length - start) + noun }
    }
    return nil
  }

  /// Ends of plurals that are a singular and `-en`.
  private static let pluralEnds = ["ungen", "heiten", "keiten", "schaften", "ionen", "tAten", "isten", "anten", "enten", "toren"]

  /// The nouns of the tables by their other forms.
  private static let nounsByForm: [String: String] = {
    var nouns: [String: String] = [:]
    nouns.reserveCapacity(2000)
    let all = Tables.kinds.filter { !$0.value.isDisjoint(with: .anyNoun) }
    // Nouns with an umlaut go first: `bünde` is of `bund`.
    for (noun, kinds) in all.sorted(by: { ($0.value.contains(.noun) ? 1 : 0, $0.key) < ($1.value.contains(.noun) ? 1 : 0, $1.key) }) {
      for form in listedForms(noun, kinds) ?? [] where nouns[form] == nil {
        if (Tables.kinds[form] ?? []).isDisjoint(with: [.anyNoun, .adjective, .weak, .strong]) { nouns[form] = noun }
      }
    }
    return nouns
  }()

  /// The infinitive of a form of a verb that stands in no table, but is built on one that does.
  private static func verb(of word: String) -> String? {
    // Past and participle, and the present where it is no noun: `verschob`, `entfällt`.
    func base(_ form: String) -> String? {
      guard let verb = verbs.forms[form] else { return nil }
      return verb.isPast || !form.hasSuffix("e") ? verb.verb : nil
    }
    for prefix in Tables.prefixes {
      guard let form = word.behind(prefix), let base = verbs.bare[form] ?? base(form) else { continue }
      // `geplante` is of `planen`; `gestand` is of `gestehen`.
      if prefix != "ge" || Tables.kinds[base]?.contains(.strong) == true { return prefix + base }
    }
    for particle in Tables.particles[Int(word.utf8.first ?? 0)] {
      guard let form = word.behind(particle) else { continue }
      if let base = base(form) { return particle + base }
      // `anzupassen`.
      if let verb = form.behind("zu"), !GermanVerb.knownReadings(of: verb, Tables.kinds[verb] ?? []).isEmpty { return particle + verb }
    }
    return nil
  }

  /// The infinitives of the verbs in the tables: by their forms, which of weak verbs are those of the past alone; and by participles
  /// without `ge`, as they stand behind a prefix.
  private static let verbs: (forms: [String: (verb: String, isPast: Bool)], bare: [String: String]) = {
    var forms: [String: (verb: String, isPast: Bool)] = [:]
    var bare: [String: String] = [:]
    forms.reserveCapacity(4000)
    bare.reserveCapacity(1000)
    func note(_ form: String, of verb: String, isPast: Bool) {
      if form != verb && forms[form] == nil { forms[form] = (verb, isPast) }
    }
    let known = Tables.kinds.filter { !$0.value.isDisjoint(with: [.strong, .weak]) }
    // Strong verbs go first.
    for (infinitive, kinds) in known.sorted(by: { ($0.value.contains(.weak) ? 1 : 0, $0.key) < ($1.value.contains(.weak) ? 1 : 0, $1.key) })
    {
      guard let verb = GermanVerb.knownReadings(of: infinitive, kinds).first?.verb else { continue }
      for stem in verb.past {
        // The second person of the past is hardly ever written, let alone as a lemma.
        for ending in stem.endings where !ending.hasSuffix("t") { note(stem.stem + ending, of: infinitive, isPast: true) }
      }
      for participle in verb.participles {
        note(participle, of: infinitive, isPast: true)
        if let rest = participle.behind("ge"), bare[rest] == nil { bare[rest] = infinitive }
      }
      if kinds.contains(.weak) { continue }
      for stem in verb.present { for ending in stem.endings { note(stem.stem + ending, of: infinitive, isPast: false) } }
    }
    return (forms, bare)
  }()
}
