/// The forms of Dutch words: of a verb, or of the noun and the adjective that another lemma may be.
enum DutchForms {
  /// What no rule tells.
  private typealias Tables = DutchTables

  /// The forms of a word, which is folded.
  static func forms(of word: String) throws(Inflection.Unknown) -> Inflection.Forms {
    let kinds = Tables.kinds[word] ?? []
    if kinds.contains(.bare) { throw .bare(word) }
    if !kinds.contains(.nounOnEn) {
      let known = DutchVerb.knownReadings(of: word, kinds)
      if !known.isEmpty { return forms(of: known, word, kinds) }
    }
    let isListed = !kinds.isDisjoint(with: [.anyNoun, .nounOnEn, .adjective])
    if !isListed, let lemma = lemmas[word] { throw .form(word, of: lemma) }
    let isCompound = !isListed && compound(word) != nil
    if !isListed, !isCompound, let lemma = lemma(of: word) { throw .form(word, of: lemma) }
    let isAdjective = isAdjective(word, kinds)
    let isNoun = !kinds.isDisjoint(with: [.anyNoun, .nounOnEn]) || !isAdjective && (isCompound || hasNounEnd(word))
    if !isNoun && !isAdjective {
      let plausible = DutchVerb.plausibleReadings(of: word, kinds)
      if !plausible.isEmpty { return forms(of: plausible, word, kinds) }
    }
    var forms = InflectionGathering(word)
    let special = kinds.contains(.irregularAdjective) ? Tables.irregularAdjectives[word] : nil
    if let special { forms.add(special.flatMap { $0 }) }
    if isNoun || !isAdjective { forms.add(plurals(word, kinds)) }
    if special == nil, isAdjective || !isNoun { forms.add(compared(word)) }
    return Inflection.Forms(words: forms.words)
  }

  /// The forms of a verb, in each of its readings.
  private static func forms(of readings: [DutchVerb.Reading], _ word: String, _ kinds: DutchKinds) -> Inflection.Forms {
    var words = InflectionGathering(word)
    var finite = InflectionGathering()
    var parted = ""
    for (particle, verb) in readings {
      // `pas` is hardly ever of `passen`, but `pas ... aan` is of `aanpassen`.
      let present = particle.isEmpty && kinds.contains(.impersonal) ? Array(verb.present.dropFirst()) : verb.present
      for form in present + verb.past { words.add(particle + form) }
      for participle in verb.participles {
        words.add(particle + participle)
        // A participle on `-en` takes no `-e`.
        if !participle.hasSuffix("en") { words.add(particle + open(participle) + "e") }
      }
      words.add(particle + verb.infinitive, ["d", "de"])
      guard !particle.isEmpty else { continue }
      words.add("\(particle) te \(verb.infinitive)")
      finite.add(verb.present + [verb.infinitive] + verb.past)
      parted = particle
    }
    if kinds.contains(.verbalNoun) { words.add(word + "s") }
    return Inflection.Forms(words: words.words, finite: finite.words, particle: InflectionTable.unfolded(parted))
  }

  // MARK: - Kinds of words

  /// Whether a word is surely an adjective: by a table or by its end.
  private static func isAdjective(_ word: String, _ kinds: DutchKinds) -> Bool {
    if kinds.contains(.adjective) { return true }
    if let rest = word.behind("on"), Tables.kinds[rest]?.contains(.adjective) == true { return true }
    return word.vowelGroups > 1 && kinds.isDisjoint(with: .anyNoun) && adjectiveEnds.contains { word.hasSuffix($0) }
  }

  /// Ends of adjectives.
  private static let adjectiveEnds = ["lijk", "ig", "baar", "zaam", "loos", "isch", "ibel", "abel", "vol", "rijk"]

  /// Whether a word ends as nouns do.
  private static func hasNounEnd(_ word: String) -> Bool {
    guard word.vowelGroups > 1 else { return false }
    // `titel`, but not `origineel`.
    return nounEnds.contains { word.hasSuffix($0) } || word.hasSuffix("el") && !word.letter(fromEnd: 3).isVowel
  }

  /// Ends of nouns.
  private static let nounEnds = [
    "ing", "heid", "teit", "schap", "tie", "sie", "ment", "isme", "eur", "or", "um", "aar", "ie", "er", "ist", "age", "ij",
  ]

  /// The listed noun in which a compound ends, and what stands before it.
  private static func compound(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    guard length > 5 else { return nil }
    for start in 2...(length - 3) {
      let noun = word.past(start)
      guard let kinds = Tables.kinds[noun], !kinds.isDisjoint(with: start < length - 3 ? .anyNoun : .nounWithPlural) else { continue }
      let first = word.cut(length - start)
      // `besloot` is no ditch.
      if !Tables.prefixes.contains(first) { return (first, noun) }
    }
    return nil
  }

  // MARK: - Nouns

  /// The plurals of a noun.
  private static func plurals(_ word: String, _ kinds: DutchKinds) -> [String] {
    if let plurals = listedPlurals(word, kinds) { return plurals }
    // The end of a compound decides, unless it is an ending by itself: `teamlid`, `projectplan`.
    if let (start, noun) = compound(word), let plurals = listedPlurals(noun, Tables.kinds[noun] ?? []) { return plurals.map { start + $0 } }
    return regularPlurals(word)
  }

  /// The plurals of a noun that is no matter of rules, `nil` for others.
  private static func listedPlurals(_ noun: String, _ kinds: DutchKinds) -> [String]? {
    if kinds.contains(.nounWithPlural), let row = Tables.plurals[noun] { return row.flatMap { $0 } }
    guard kinds.contains(.nounWithS) else { return nil }
    if ["training", "planning", "rating", "ranking"].contains(noun) { return [noun + "s", noun + "en"] }
    if noun.hasSuffix("y") { return [noun + "'s"] }
    return [noun + (["ch", "sh", "x"].contains { noun.hasSuffix($0) } ? "es" : "s")]
  }

  /// The plurals that rules give.
  private static func regularPlurals(_ word: String) -> [String] {
    if let stem = word.replacing("heid", by: "heden") { return [stem] }
    if word.hasSuffix("tie") || word.hasSuffix("sie") { return [word + "s"] }
    if word.hasSuffix("ie") || word.hasSuffix("ee") { return [word + "s", word + "En"] }
    if word.hasSuffix("e") { return [word + "s", word + "n"] }
    let last = word.letter(fromEnd: 1)
    if "aiouy".utf8.contains(last) { return [word + (word.letter(fromEnd: 2).isVowel && last != UInt8(ascii: "o") ? "s" : "'s")] }
    if last == UInt8(ascii: "F") || word.hasSuffix("eau") { return [word + "s"] }
    if word.vowelGroups > 1 {
      if ["ier", "eur"].contains(where: { word.hasSuffix($0) }) { return [word + "s", word + "en"] }
      if word.hasSuffix("or"), word.letter(fromEnd: 3) != UInt8(ascii: "o") { return [word + "s", word + "en"] }
      if word.hasSuffix("aar") { return [word + "s", open(word) + "en"] }
      if word.hasSuffix("um") || isLight(word) && !word.hasSuffix("ig") { return [word + "s"] }
    }
    return [open(word) + "en"]
  }

  // MARK: - Adjectives

  /// The form on `-e`, the comparative and the superlative.
  private static func compared(_ word: String) -> [String] {
    if "aeo".utf8.contains(word.letter(fromEnd: 1)) { return [] }
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

  /// Whether two letters are `ij`, which is one vowel.
  private static func isLongI(_ j: UInt8, _ i: UInt8) -> Bool { j == UInt8(ascii: "j") && i == UInt8(ascii: "i") }

  /// A word whose last letter is spoken between vowels: `briev`, `prijz`.
  private static func softened(_ word: String) -> String { word.replacing("f", by: "v") ?? word.replacing("s", by: "z") ?? word }

  /// Whether the last syllable of a word has no stress, so that its consonant is not doubled: `regel`, `zeker`, `nodig`.
  private static func isLight(_ word: String) -> Bool {
    guard word.vowelGroups > 1 else { return false }
    if word.hasSuffix("ig") || word.hasSuffix("or") && !word.hasSuffix("oor") { return true }
    let endsLightly = word.letter(fromEnd: 2) == UInt8(ascii: "e") && "lrnm".utf8.contains(word.letter(fromEnd: 1))
    return endsLightly && !word.letter(fromEnd: 3).isVowel
  }

  // MARK: - Forms that are no lemmas

  /// The lemma of a form that is surely one, and of a word that stands in no table.
  private static func lemma(of word: String) -> String? {
    for prefix in Tables.prefixes {
      guard let form = word.behind(prefix), var base = verbs.bare[form] ?? verbs.past[form] else { continue }
      // `geplande` is of `plannen`; `gedroeg` is of `gedragen`.
      if prefix == "ge", Tables.kinds[base]?.contains(.strong) != true { continue }
      // `beëindigd` keeps its mark.
      if let first = form.utf8.first, first < 97 { base = String(decoding: [first], as: UTF8.self) + base.past(1) }
      return prefix + base
    }
    for particle in Tables.particles[Int(word.utf8.first ?? 0)] {
      if let form = word.behind(particle), let base = verbs.past[form] { return particle + base }
    }
    // Geplande, afgesproken.
    if let participle = word.replacing("de", by: "d") ?? word.replacing("te", by: "t"),
      let verb = lemmas[participle] ?? lemma(of: participle)
    {
      return verb
    }
    if let (start, noun) = compoundOfPlural(word) { return start + noun }
    for end in ["ige", "lijke", "rijke", "ische"] where word.vowelGroups > 2 && word.hasSuffix(end) { return word.cut(1) }
    for (end, singular) in pluralEnds { if let lemma = word.replacing(end, by: singular), lemma.vowelGroups > 1 { return lemma } }
    return nil
  }

  /// Ends of plurals, and those of their singulars.
  private static let pluralEnds = [
    ("ingen", "ing"), ("heden", "heid"), ("teiten", "teit"), ("ties", "tie"), ("schappen", "schap"), ("menten", "ment"),
    ("ers", "er"), ("aars", "aar"), ("eurs", "eur"), ("isten", "ist"), ("anten", "ant"),
  ]

  /// A compound in the plural, and its lemma; never what may be a verb with a prefix or a particle, as `uit-besteden` is no `uitbe-stad`.
  private static func compoundOfPlural(_ word: String) -> (start: String, noun: String)? {
    let length = word.utf8.count
    let begins = Tables.prefixes + Tables.particles[Int(word.utf8.first ?? 0)]
    guard length > 6, !begins.contains(where: { word.hasPrefix($0) }) else { return nil }
    for start in 2...(length - 5) { if let noun = nounsByPlural[word.past(start)] { return (word.cut(length - start), noun) } }
    return nil
  }

  /// The lemmas of the forms of every word in the tables.
  private static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    lemmas.reserveCapacity(6000)
    func note(_ forms: [String], of lemma: String) {
      for form in forms where form != lemma && lemmas[form] == nil { lemmas[form] = lemma }
    }
    // Nouns go first: `maanden` are months, and no `manen`.
    for (plural, noun) in nounsByPlural {
      let kinds = Tables.kinds[plural] ?? []
      if DutchVerb.knownReadings(of: plural, kinds).isEmpty && !kinds.contains(.verbLikePlural) { lemmas[plural] = noun }
    }
    lemmas.merge(verbs.past) { noun, _ in noun }
    for (verb, row) in Tables.strong.sorted(by: { $0.key < $1.key }) where row.count > 3 { note(row[3], of: verb) }
    for (adjective, row) in Tables.irregularAdjectives { note(row.flatMap { $0 }, of: adjective) }
    for adjective in Tables.kinds.filter({ $0.value.contains(.adjective) }).keys.sorted() { note(compared(adjective), of: adjective) }
    return lemmas
  }()

  /// The nouns of the tables by their plurals.
  private static let nounsByPlural: [String: String] = {
    var nouns: [String: String] = [:]
    nouns.reserveCapacity(1500)
    for (noun, kinds) in Tables.kinds.filter({ !$0.value.isDisjoint(with: [.noun, .nounWithPlural, .nounOnEn]) }).sorted(by: {
      $0.key < $1.key
    }) {
      for plural in plurals(noun, kinds) where Tables.kinds[plural]?.isDisjoint(with: .anyNoun) != false { nouns[plural] = noun }
    }
    return nouns
  }()

  /// The infinitives of the verbs in the tables: by forms of the past and by participles, and by participles without `ge`,
  /// as they stand behind a prefix.
  private static let verbs: (past: [String: String], bare: [String: String]) = {
    var past: [String: String] = [:]
    var bare: [String: String] = [:]
    past.reserveCapacity(2500)
    bare.reserveCapacity(1000)
    let known = Tables.kinds.filter { !$0.value.isDisjoint(with: [.strong, .weak]) }
    // Strong verbs go first.
    for (infinitive, kinds) in known.sorted(by: { ($0.value.contains(.weak) ? 1 : 0, $0.key) < ($1.value.contains(.weak) ? 1 : 0, $1.key) })
    {
      guard let verb = DutchVerb.knownReadings(of: infinitive, kinds).first?.verb else { continue }
      // `loopt` too, though never `loop`, which may be a noun.
      let present = kinds.contains(.strong) ? verb.present.filter { $0.hasSuffix("t") && !infinitive.hasPrefix($0) } : []
      for form in verb.past + verb.participles + present where form != infinitive && past[form] == nil { past[form] = infinitive }
      for participle in verb.participles { if let rest = participle.behind("ge"), bare[rest] == nil { bare[rest] = infinitive } }
    }
    return (past, bare)
  }()
}
