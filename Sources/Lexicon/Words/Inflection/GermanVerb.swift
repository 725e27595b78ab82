/// A German verb that is never parted: its forms, without those that follow from its infinitive and its participle.
struct GermanVerb {
  /// What no rule tells.
  private typealias Tables = GermanTables

  /// `melden`.
  var infinitive: String
  /// `melde`, `meldest`, `meldet`.
  var present: [InflectionStem]
  /// `meldete`, `meldeten`; of strong verbs the subjunctive too (`käme`).
  var past: [InflectionStem]
  /// `gemeldet`; some verbs have two.
  var participles: [String]
  /// `schick`, as in `ich schick` and `schick mir`. Behind a prefix it may be a noun (`rückruf`), so that it is no sure sign of the verb.
  var spoken: [InflectionStem] = []

  /// A verb as a lemma may be read: with a particle where it is separable.
  typealias Reading = (particle: String, verb: GermanVerb)

  /// The readings of a lemma that is known to be a verb; empty for other words.
  static func knownReadings(of word: String, _ kinds: GermanKinds) -> [Reading] {
    guard word.hasSuffix("n") else { return [] }
    if let whole = verb(word, kinds, isPlausible: false) {
      guard kinds.contains(.halfSeparable), let parted = parted(word, kinds, isPlausible: true) else { return [("", whole)] }
      return [("", whole), parted]
    }
    return parted(word, kinds, isPlausible: false).map { [$0] } ?? []
  }

  /// The readings of a lemma that looks like a verb; empty for other words.
  static func plausibleReadings(of word: String, _ kinds: GermanKinds) -> [Reading] {
    guard ["en", "ern", "eln"].contains(where: { word.hasSuffix($0) }), word.cut(2).vowelGroups > 0 else { return [] }
    if let parted = parted(word, kinds, isPlausible: true), parted.particle.utf8.count > 2 || !isPrefixed(word, kinds) { return [parted] }
    return verb(word, kinds, isPlausible: true).map { [("", $0)] } ?? []
  }

  // MARK: - Finding the verb

  /// A verb that is not separable.
  private static func verb(_ word: String, _ kinds: GermanKinds, isPlausible: Bool) -> GermanVerb? {
    if !kinds.isDisjoint(with: [.strong, .weak]) { return table(word, kinds) }
    if !kinds.isDisjoint(with: [.inseparable, .halfSeparable]), let (particle, base) = parted(word, kinds, isPlausible: true) {
      return base.behind(particle)
    }
    if kinds.isDisjoint(with: [.separable, .weakDespiteBase]) {
      for prefix in Tables.prefixes {
        guard let rest = word.behind(prefix), let base = verb(rest, Tables.kinds[rest] ?? [], isPlausible: false) else { continue }
        // `gesehen` is a participle, `gefallen` a verb as well.
        if prefix == "ge", base.participles.contains(word), word != "gefallen", word != "geraten" { continue }
        return base.behind(prefix)
      }
    }
    guard isPlausible || kinds.contains(.weakDespiteBase) else { return nil }
    return weak(word, takesGe: !isPrefixed(word, kinds) && !isBorrowed(word))
  }

  /// A verb that a table holds.
  private static func table(_ word: String, _ kinds: GermanKinds) -> GermanVerb? {
    guard kinds.contains(.strong) else { return weak(word, takesGe: !isBorrowed(word)) }
    if let row = Tables.strong[word] { return strong(word, row) }
    guard let row = Tables.full[word] else { return nil }
    let subjunctive = row.count > 3 ? row[3].flatMap(pastForms) : []
    return GermanVerb(
      infinitive: word, present: row[0].map { InflectionStem(stem: $0, endings: [""]) }, past: row[1].flatMap(pastForms) + subjunctive,
      participles: row[2])
  }

  /// The verb behind a prefix that is never parted: `verschieben`, of `schieben`.
  private func behind(_ prefix: String) -> GermanVerb {
    GermanVerb(
      infinitive: prefix + infinitive, present: present.map { InflectionStem(stem: prefix + $0.stem, endings: $0.endings) },
      past: past.map { InflectionStem(stem: prefix + $0.stem, endings: $0.endings) },
      participles: participles.map { prefix + ($0.behind("ge") ?? $0) },
      spoken: spoken.map { InflectionStem(stem: prefix + $0.stem, endings: $0.endings) })
  }

  /// Whether a word may be a verb with a prefix that is never parted.
  private static func isPrefixed(_ word: String, _ kinds: GermanKinds) -> Bool {
    guard !kinds.contains(.separable) else { return false }
    return Tables.prefixes.contains { prefix in
      word.behind(prefix).map { $0.isPlausibleBase(behind: prefix, onsets: Tables.onsets) } ?? false
    }
  }

  /// The particle of a separable verb, and the verb.
  private static func parted(_ word: String, _ kinds: GermanKinds, isPlausible: Bool) -> Reading? {
    for particle in Tables.particles[Int(word.utf8.first ?? 0)] {
      guard let rest = word.behind(particle), rest.utf8.count > 2 else { continue }
      // `übernehmen` is never parted, `überleiten` is.
      if Tables.prefixes.contains(particle), kinds.isDisjoint(with: [.separable, .halfSeparable]) { continue }
      let isGuess = isPlausible && (isPlausibleRest(rest) || !kinds.isDisjoint(with: [.inseparable, .halfSeparable]))
      if let base = verb(rest, Tables.kinds[rest] ?? [], isPlausible: isGuess) { return (particle, base) }
    }
    return nil
  }

  /// Whether what stands behind a particle may be a verb that no table holds.
  private static func isPlausibleRest(_ rest: String) -> Bool {
    rest.utf8.count > 4 && rest.utf8.first?.isVowel == false && !rest.hasSuffix("ieren")
      && rest.isPlausibleBase(behind: "", onsets: Tables.onsets)
  }

  /// Whether a verb is one on `-ieren`, whose participle has no `ge`; `schmieren` is none.
  private static func isBorrowed(_ word: String) -> Bool { word.hasSuffix("ieren") && word.cut(5).vowelGroups > 0 }

  // MARK: - Weak verbs

  /// The endings of the present.
  private static let plainPresent = ["e", "st", "t"]
  /// The same behind `s`, `ß`, `z` and `x`.
  private static let hissingPresent = ["e", "t"]
  /// The same behind an `e`.
  private static let linkedPresent = ["e", "est", "et"]
  /// The endings of the past.
  private static let plainPast = ["te", "test", "ten", "tet"]
  /// The same behind an `e`.
  private static let linkedPast = ["ete", "etest", "eten", "etet"]

  /// A weak verb.
  private static func weak(_ infinitive: String, takesGe: Bool) -> GermanVerb {
    let isShort = infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern")
    let stem = infinitive.cut(isShort ? 1 : 2)
    let isLinked = needsE(stem)
    var present = [InflectionStem(stem: stem, endings: isLinked ? linkedPresent : hisses(stem) ? hissingPresent : plainPresent)]
    if let short = infinitive.replacing("eln", by: "le") { present.append(InflectionStem(stem: short, endings: [""])) }
    return GermanVerb(
      infinitive: infinitive, present: present, past: [InflectionStem(stem: stem, endings: isLinked ? linkedPast : plainPast)],
      participles: [(takesGe ? "ge" : "") + stem + (isLinked ? "et" : "t")], spoken: isShort ? [] : spoken(stem))
  }

  /// Whether an `e` stands between a stem and `-t`: `meldet`, `öffnet`, but `lernt`, `wohnt`.
  private static func needsE(_ stem: String) -> Bool {
    let (last, before) = (stem.letter(fromEnd: 1), stem.letter(fromEnd: 2))
    if last == UInt8(ascii: "d") || last == UInt8(ascii: "t") { return true }
    guard last == UInt8(ascii: "m") || last == UInt8(ascii: "n"), !before.isVowel, !"lrmn".utf8.contains(before) else { return false }
    // An `h` behind a vowel is not spoken.
    return before != UInt8(ascii: "h") || !stem.letter(fromEnd: 3).isVowel
  }

  /// A stem that is spoken without its `e`; none where that is another word, as `plan` and `ruf` are.
  private static func spoken(_ stem: String) -> [InflectionStem] {
    needsE(stem) || Tables.kinds[stem] != nil ? [] : [InflectionStem(stem: stem, endings: [""])]
  }

  /// Whether a stem swallows the `s` of `-st`.
  private static func hisses(_ stem: String) -> Bool { "sSzx".utf8.contains(stem.letter(fromEnd: 1)) }

  /// The second person of the present.
  private static func secondPerson(_ stem: String) -> String { stem + (hisses(stem) ? "t" : "st") }

  // MARK: - Strong verbs

  /// A verb of the table of strong ones.
  private static func strong(_ infinitive: String, _ row: [[String]]) -> GermanVerb {
    let stem = infinitive.cut(2)
    var forms = row[0].flatMap { [secondPerson(ofThird: $0, stem), $0] }
    // `gib`, `nimm`: their own forms where the present has an `i` for the `e` of the infinitive.
    let third = row[0][0]
    if stem.hasOneVowel(of: "e"), third.hasOneVowel(of: "i"), third != stem, third.hasSuffix("t") {
      forms.append(stem.hasSuffix("t") ? third : third.cut(1))
    }
    if let imperatives = Tables.imperatives[infinitive] { forms += imperatives.flatMap { $0 } }
    let plain = InflectionStem(stem: stem, endings: needsE(stem) ? ["e", "et"] : hissingPresent)
    let subjunctive = row.count > 3 ? row[3].flatMap(pastForms) : []
    return GermanVerb(
      infinitive: infinitive, present: [plain] + forms.map { InflectionStem(stem: $0, endings: [""]) },
      past: row[1].flatMap(pastForms) + subjunctive, participles: row[2], spoken: spoken(stem))
  }

  /// `gibst` of `gibt`, `hältst` of `hält`, `liest` of `liest`.
  private static func secondPerson(ofThird third: String, _ stem: String) -> String {
    if third.hasSuffix("et") || third.hasSuffix("dt") { return third.cut(1) + "st" }
    if stem.hasSuffix("t") { return third + "st" }
    return secondPerson(third.cut(1))
  }

  /// The endings of a strong past.
  private static let strongPast = ["", "en", "st", "t"]
  /// The same without the second persons, which are hardly spoken behind `d`, `t` and `s`.
  private static let shortPast = ["", "en"]
  /// The endings of a past on `-e`, without the `e`.
  private static let endedPast = ["e", "est", "en", "et"]
  /// The endings of a subjunctive.
  private static let subjunctive = ["e", "est", "en", "et", "st", "t"]

  /// The persons of the past, and of the subjunctive.
  private static func pastForms(_ first: String) -> [InflectionStem] {
    guard first.hasSuffix("e") else {
      let hasPersons = !"dtsSzx".utf8.contains(first.letter(fromEnd: 1))
      return [InflectionStem(stem: first, endings: hasPersons ? strongPast : shortPast)]
    }
    let stem = first.cut(1)
    // `wärst`, `kämt`, beside `wärest`, `kämet`.
    let isShort = "rmbg".utf8.contains(stem.letter(fromEnd: 1)) && stem.utf8.contains { $0 < 97 }
    return [InflectionStem(stem: stem, endings: isShort ? subjunctive : endedPast)]
  }
}

/// What the table of strong verbs asks of a stem.
extension String {
  /// Whether the only vowels of a stem are one kind: `e` in `geb`, `i` in `gibt` and `ie` in `sieht`.
  fileprivate func hasOneVowel(of vowel: Unicode.Scalar) -> Bool {
    vowelGroups == 1 && utf8.first { $0.isVowel } == UInt8(ascii: vowel)
  }
}
