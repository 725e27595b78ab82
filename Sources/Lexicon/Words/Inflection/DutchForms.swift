/// The forms of Dutch words: of a verb, or of the noun and the adjective that another lemma may be.
enum DutchForms {
  private typealias Tables = DutchTables

  /// The forms of a word, which is folded.
  static func forms(of word: String) throws(Inflection.Unknown) -> Inflection.Forms {
    if Tables.bare.contains(word) { throw .bare(word) }
    let known = DutchVerb.knownReadings(of: word)
    if !known.isEmpty { return forms(of: known, word) }
    let isAdjective = isAdjective(word)
    let isNoun = isNoun(word, isAdjective: isAdjective)
    if !isNoun && !isAdjective {
      if let lemma = lemma(of: word) { throw .form(word, of: lemma) }
      let plausible = DutchVerb.plausibleReadings(of: word)
      if !plausible.isEmpty { return forms(of: plausible, word) }
    }
    var forms = Inflection.Gathering(word)
    if let special = Tables.irregularAdjectives[word] { forms.add(special.flatMap { $0 }) }
    if isNoun || !isAdjective { forms.add(plurals(word)) }
    if Tables.irregularAdjectives[word] == nil, isAdjective || !isNoun { forms.add(compared(word)) }
    return Inflection.Forms(words: forms.words)
  }

  private static func forms(of readings: [DutchVerb.Reading], _ word: String) -> Inflection.Forms {
    var words = Inflection.Gathering(word)
    var finite: [String] = []
    var parted = ""
    for (particle, verb) in readings {
      for form in verb.present + verb.past { words.add(particle + form) }
      for participle in verb.participles {
        words.add(particle + participle)
        // A participle on `-en` takes no `-e`.
        if !participle.hasSuffix("en") { words.add(particle + open(participle) + "e") }
      }
      words.add(particle + verb.infinitive, ["d", "de"])
      if !particle.isEmpty { (finite, parted) = (verb.present + [verb.infinitive] + verb.past, particle) }
    }
    if Tables.verbalNouns.contains(word) { words.add(word + "s") }
    return Inflection.Forms(words: words.words, finite: finite, particle: parted)
  }

  // MARK: - Kinds of words

  private static func isAdjective(_ word: String) -> Bool {
    if Tables.adjectives.contains(word) || Tables.adjectivesOnEn.contains(word) || Tables.irregularAdjectives[word] != nil { return true }
    if let rest = word.behind("on"), Tables.adjectives.contains(rest) { return true }
    return word.vowelGroups > 1 && adjectiveEnds.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEnds = ["lijk", "ig", "baar", "zaam", "loos", "isch", "ibel", "abel", "vol"]

  private static func isNoun(_ word: String, isAdjective: Bool) -> Bool {
    if isListedNoun(word) || Tables.nounsOnEn.contains(word) { return true }
    guard !isAdjective, word.vowelGroups > 1 else { return false }
    if nounEnds.contains(where: { word.hasSuffix($0) }) { return true }
    // `titel`, but not `origineel`.
    if word.hasSuffix("el"), !word.letter(fromEnd: 3).isVowel { return true }
    return compound(word) != nil
  }

  private static let nounEnds = [
    "ing", "heid", "teit", "schap", "tie", "sie", "ment", "isme", "eur", "or", "um", "aar", "ie", "er", "ist", "age", "ij",
  ]

  private static func isListedNoun(_ word: String) -> Bool {
    Tables.plurals[word] != nil || Tables.nouns.contains(word) || Tables.nounsWithS.contains(word)
  }

  /// The listed noun in which a compound ends, and what stands before it.
  private static func compound(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    guard length > 5 else { return nil }
    for start in 2...(length - 3) {
      let noun = word.past(start)
      if start < length - 3 ? isListedNoun(noun) : Tables.plurals[noun] != nil { return (word.cut(length - start), noun) }
    }
    return nil
  }

  // MARK: - Nouns

  private static func plurals(_ word: String) -> [String] {
    if let plurals = listedPlurals(word) { return plurals }
    // The end of a compound decides, unless it is an ending by itself: `teamlid`, `projectplan`.
    if let (start, noun) = compound(word), let plurals = listedPlurals(noun) { return plurals.map { start + $0 } }
    return regularPlurals(word)
  }

  private static func listedPlurals(_ noun: String) -> [String]? {
    if let row = Tables.plurals[noun] { return row.flatMap { $0 } }
    if Tables.nounsWithS.contains(noun) {
      let isSpoken = noun.hasSuffix("ing") && ["training", "planning", "rating", "ranking"].contains(noun)
      return isSpoken ? [noun + "s", noun + "en"] : [noun + "s"]
    }
    return nil
  }

  private static func regularPlurals(_ word: String) -> [String] {
    if let stem = word.replacing("heid", by: "heden") { return [stem] }
    if word.hasSuffix("ie") { return [word + "s", word + "En"] }
    if word.hasSuffix("ee") { return [word + "s", word + "En"] }
    if word.hasSuffix("e") { return [word + "s", word + "n"] }
    let last = word.letter(fromEnd: 1)
    if "aiouy".utf8.contains(last) { return [word + (word.letter(fromEnd: 2).isVowel && last != UInt8(ascii: "o") ? "s" : "'s")] }
    if last == UInt8(ascii: "F") || word.hasSuffix("eau") { return [word + "s"] }
    if word.vowelGroups > 1 {
      if ["ier", "eur"].contains(where: { word.hasSuffix($0) }) { return [word + "s", word + "en"] }
      if word.hasSuffix("or") { return [word + "s", word + "en"] }
      if word.hasSuffix("aar") { return [word + "s", open(word) + "en"] }
      if word.hasSuffix("um") || isLight(word) && !word.hasSuffix("ig") { return [word + "s"] }
    }
    return [open(word) + "en"]
  }

  // MARK: - Adjectives

  private static func compared(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [] }
    let superlative = word + (word.hasSuffix("s") ? "t" : "st")
    let isBare = word.hasSuffix("en") && isLight(word)
    let stem = isBare ? word : open(word)
    let comparative = word.hasSuffix("r") ? word + "der" : stem + "er"
    return (isBare ? [] : [stem + "e"]) + [comparative, comparative + "e", superlative, superlative + "e"]
  }

  // MARK: - Spelling

  /// A word before an ending that begins with a vowel: `plann-en`, `grot-e`, `briev-en`.
  static func open(_ word: String) -> String {
    let (last, vowel, before) = (word.letter(fromEnd: 1), word.letter(fromEnd: 2), word.letter(fromEnd: 3))
    let letter = String(decoding: [last], as: UTF8.self)
    if last.isVowel || "wxhj".utf8.contains(last) { return word }
    if vowel == before, vowel.isVowel {
      // `financieel` is `financiële`.
      let isParted = vowel == UInt8(ascii: "e") && word.letter(fromEnd: 4) == UInt8(ascii: "i")
      return isParted ? word.cut(3) + "E" + letter : softened(word.cut(2) + letter)
    }
    guard vowel.isVowel else {
      return isLongI(vowel, before) || "lr".utf8.contains(vowel) && last == UInt8(ascii: "f") ? softened(word) : word
    }
    let isQu = before == UInt8(ascii: "u") && word.letter(fromEnd: 4) == UInt8(ascii: "q")
    if before.isVowel && !isQu { return softened(word) }
    return isLight(word) ? word : word + letter
  }

  private static func isLongI(_ j: UInt8, _ i: UInt8) -> Bool { j == UInt8(ascii: "j") && i == UInt8(ascii: "i") }

  private static func softened(_ word: String) -> String { word.replacing("f", by: "v") ?? word.replacing("s", by: "z") ?? word }

  /// Whether the last syllable of a word has no stress, so that its consonant is not doubled: `regel`, `zeker`, `nodig`.
  private static func isLight(_ word: String) -> Bool {
    guard word.vowelGroups > 1 else { return false }
    if word.hasSuffix("ig") || word.hasSuffix("or") { return true }
    return word.letter(fromEnd: 2) == UInt8(ascii: "e") && "lrnm".utf8.contains(word.letter(fromEnd: 1))
  }

  // MARK: - Forms that are no lemmas

  /// The lemma of a form that is surely one.
  private static func lemma(of word: String) -> String? {
    if let lemma = lemmas[word] { return lemma }
    for prefix in Tables.prefixes {
      if let form = word.behind(prefix), let base = bareLemmas[form] ?? pastLemmas[form] { return prefix + base }
    }
    for particle in Tables.particles { if let form = word.behind(particle), let base = pastLemmas[form] { return particle + base } }
    if let (start, noun) = compoundOfPlural(word) { return start + noun }
    for (end, singular) in pluralEnds { if let lemma = word.replacing(end, by: singular), lemma.vowelGroups > 1 { return lemma } }
    return nil
  }

  private static let pluralEnds = [
    ("ingen", "ing"), ("heden", "heid"), ("teiten", "teit"), ("ties", "tie"), ("schappen", "schap"), ("menten", "ment"),
  ]

  /// A compound in the plural, and its lemma; never what may be a verb with a prefix or a particle, as `uit-besteden` is no `uitbe-stad`.
  private static func compoundOfPlural(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    guard length > 6, !(Tables.prefixes + Tables.particles).contains(where: { word.hasPrefix($0) }) else { return nil }
    for start in 2...(length - 5) { if let noun = nounLemmas[word.past(start)] { return (word.cut(length - start), noun) } }
    return nil
  }

  /// The infinitives of the verbs in the tables, by forms of the past.
  private static let pastLemmas: [String: String] = byForm { $0.past + $0.participles }
  /// The same by participles without `ge`, as they stand behind a prefix.
  private static let bareLemmas: [String: String] = byForm { $0.participles.compactMap { $0.behind("ge") } }

  /// The lemmas of the forms of every word in the tables.
  private static let lemmas: [String: String] = {
    var lemmas = byForm { verb in
      let hasOwnPresent = (Tables.strong[verb.infinitive]?.count ?? 0) > 3
      return verb.past + verb.participles + (hasOwnPresent ? verb.present : [])
    }
    for (plural, noun) in nounLemmas where lemmas[plural] == nil {
      if DutchVerb.knownReadings(of: plural).isEmpty && !Tables.verbsLikePlurals.contains(plural) { lemmas[plural] = noun }
    }
    for (adjective, row) in Tables.irregularAdjectives {
      for form in row.joined() where lemmas[form] == nil { lemmas[form] = adjective }
    }
    return lemmas
  }()

  /// The nouns of the tables by their plurals.
  private static let nounLemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    for noun in Tables.nouns.union(Tables.plurals.keys).sorted() {
      for plural in plurals(noun) where !isListedNoun(plural) { lemmas[plural] = noun }
    }
    return lemmas
  }()

  private static func byForm(_ forms: (DutchVerb) -> [String]) -> [String: String] {
    var lemmas: [String: String] = [:]
    for infinitive in (Tables.strong.keys.sorted() + Tables.weak.sorted()) {
      for (_, verb) in DutchVerb.knownReadings(of: infinitive) {
        for form in forms(verb) where form != infinitive && lemmas[form] == nil { lemmas[form] = infinitive }
      }
    }
    return lemmas
  }
}
