/// A German verb that is never parted: its forms, without those that follow from its infinitive and its participle.
struct GermanVerb {
  private typealias Tables = GermanTables

  /// `melden`.
  var infinitive: String
  /// `melde`, `meldest`, `meldet`.
  var present: [String]
  /// `meldete`, `meldeten`; of strong verbs the subjunctive too (`käme`).
  var past: [String]
  /// `gemeldet`; some verbs have two.
  var participles: [String]

  /// A verb as a lemma may be read: with a particle where it is separable.
  typealias Reading = (particle: String, verb: GermanVerb)

  /// The readings of a lemma that is known to be a verb; empty for other words.
  static func knownReadings(of word: String) -> [Reading] {
    guard word.hasSuffix("n") else { return [] }
    let isBoth = Tables.halfSeparable.contains(word)
    if isBoth || Tables.inseparable.contains(word) {
      guard let (particle, rest) = split(word, isRest: { _ in true }), let base = verb(rest, isPlausible: true) else { return [] }
      return isBoth ? [("", base.behind(particle)), (particle, base)] : [("", base.behind(particle))]
    }
    if let whole = verb(word, isPlausible: false) { return [("", whole)] }
    if let (particle, rest) = split(word, isRest: { verb($0, isPlausible: false) != nil }), let base = verb(rest, isPlausible: false) {
      return [(particle, base)]
    }
    return []
  }

  /// The readings of a lemma that looks like a verb; empty for other words.
  static func plausibleReadings(of word: String) -> [Reading] {
    guard ["en", "ern", "eln"].contains(where: { word.hasSuffix($0) }), word.cut(2).vowelGroups > 0 else { return [] }
    let isPrefixed = prefixed(word, isRest: { $1.isPlausibleBase(behind: $0, onsets: Tables.onsets) }) != nil
    if let (particle, rest) = split(word, isRest: isPlausibleRest), !isPrefixed || particle.utf8.count > 2,
      let base = verb(rest, isPlausible: true)
    {
      return [(particle, base)]
    }
    return verb(word, isPlausible: true).map { [("", $0)] } ?? []
  }

  // MARK: - Finding the verb

  /// A verb that is not separable.
  private static func verb(_ word: String, isPlausible: Bool) -> GermanVerb? {
    if let verb = table(word) { return verb }
    if !Tables.weakDespiteBase.contains(word) {
      for prefix in Tables.prefixes {
        guard let rest = word.behind(prefix), !Tables.separable.contains(word) else { continue }
        if let base = verb(rest, isPlausible: false) { return base.behind(prefix) }
      }
    }
    guard isPlausible || Tables.weakDespiteBase.contains(word) else { return nil }
    let isPrefixed = prefixed(word, isRest: { $1.isPlausibleBase(behind: $0, onsets: Tables.onsets) }) != nil
    return weak(word, takesGe: !isPrefixed && !isBorrowed(word))
  }

  /// A verb that a table holds.
  private static func table(_ word: String) -> GermanVerb? {
    if let row = Tables.strong[word] { return strong(word, row) }
    if let row = Tables.full[word] {
      let subjunctive = row.count > 3 ? row[3].flatMap(pastForms) : []
      return GermanVerb(infinitive: word, present: row[0], past: row[1].flatMap(pastForms) + subjunctive, participles: row[2])
    }
    return Tables.weak.contains(word) ? weak(word, takesGe: !isBorrowed(word)) : nil
  }

  /// The verb behind a prefix that is never parted: `verschieben`, of `schieben`.
  private func behind(_ prefix: String) -> GermanVerb {
    GermanVerb(
      infinitive: prefix + infinitive, present: present.map { prefix + $0 }, past: past.map { prefix + $0 },
      participles: participles.map { prefix + ($0.behind("ge") ?? $0) })
  }

  private static func prefixed(_ word: String, isRest: (String, String) -> Bool) -> (prefix: String, rest: String)? {
    guard !Tables.separable.contains(word) else { return nil }
    for prefix in Tables.prefixes { if let rest = word.behind(prefix), isRest(prefix, rest) { return (prefix, rest) } }
    return nil
  }

  private static func split(_ word: String, isRest: (String) -> Bool) -> (particle: String, rest: String)? {
    for particle in Tables.particles {
      guard let rest = word.behind(particle), rest.utf8.count > 2 else { continue }
      // `übernehmen` is never parted, `überleiten` is.
      if Tables.prefixes.contains(particle), !Tables.separable.contains(word), !Tables.halfSeparable.contains(word) { continue }
      if isRest(rest) { return (particle, rest) }
    }
    return nil
  }

  private static func isPlausibleRest(_ rest: String) -> Bool {
    rest.utf8.count > 4 && rest.utf8.first?.isVowel == false && !rest.hasSuffix("ieren")
      && rest.isPlausibleBase(behind: "", onsets: Tables.onsets)
  }

  /// Whether a verb is one on `-ieren`, whose participle has no `ge`; `schmieren` is none.
  private static func isBorrowed(_ word: String) -> Bool { word.replacing("ieren", by: "").map { $0.vowelGroups > 0 } ?? false }

  // MARK: - Weak verbs

  private static func weak(_ infinitive: String, takesGe: Bool) -> GermanVerb {
    let isShort = infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern")
    let stem = infinitive.cut(isShort ? 1 : 2)
    let link = needsE(stem) ? "e" : ""
    var present = [stem + "e", secondPerson(stem + link), stem + link + "t"]
    if let short = infinitive.replacing("eln", by: "le") { present.append(short) }
    return GermanVerb(
      infinitive: infinitive, present: present, past: pastForms(stem + link + "te"),
      participles: [(takesGe ? "ge" : "") + stem + link + "t"])
  }

  /// Whether an `e` stands between a stem and `-t`: `meldet`, `öffnet`, but `lernt`, `wohnt`.
  private static func needsE(_ stem: String) -> Bool {
    let (last, before, third) = (stem.letter(fromEnd: 1), stem.letter(fromEnd: 2), stem.letter(fromEnd: 3))
    if "dt".utf8.contains(last) { return true }
    guard "mn".utf8.contains(last), !before.isVowel, !"lrmn".utf8.contains(before) else { return false }
    // An `h` behind a vowel is not spoken.
    return before != UInt8(ascii: "h") || !third.isVowel
  }

  private static func secondPerson(_ stem: String) -> String { stem + ("sSzx".utf8.contains(stem.letter(fromEnd: 1)) ? "t" : "st") }

  // MARK: - Strong verbs

  private static func strong(_ infinitive: String, _ row: [[String]]) -> GermanVerb {
    let stem = infinitive.cut(2)
    var present = [stem + "e"]
    for third in row[0] { present += [secondPerson(ofThird: third, stem), third] }
    let plural = stem + (needsE(stem) ? "et" : "t")
    if !present.contains(plural) { present.append(plural) }
    // `gib`, `nimm`: their own forms where the present has an `i` for the `e` of the infinitive.
    let third = row[0][0]
    if stem.hasOneVowel(of: "e"), third.hasOneVowel(of: "i"), third != stem, third.hasSuffix("t") {
      present.append(stem.hasSuffix("t") ? third : third.cut(1))
    }
    present += Tables.imperatives[infinitive]?.flatMap { $0 } ?? []
    let subjunctive = row.count > 3 ? row[3].flatMap(pastForms) : []
    return GermanVerb(infinitive: infinitive, present: present, past: row[1].flatMap(pastForms) + subjunctive, participles: row[2])
  }

  /// `gibst` of `gibt`, `hältst` of `hält`, `liest` of `liest`.
  private static func secondPerson(ofThird third: String, _ stem: String) -> String {
    if third.hasSuffix("et") || third.hasSuffix("dt") { return third.cut(1) + "st" }
    if stem.hasSuffix("t") { return third + "st" }
    return secondPerson(third.cut(1))
  }

  /// The persons of the past, and of the subjunctive.
  private static func pastForms(_ first: String) -> [String] {
    if first.hasSuffix("e") {
      let stem = first.cut(1)
      let isShort = "rmbg".utf8.contains(stem.letter(fromEnd: 1)) && stem.utf8.contains { $0 < 97 }
      return [first, first + "st", first + "n", first + "t"] + (isShort ? [stem + "st", stem + "t"] : [])
    }
    let hasPersons = !"dtsSzx".utf8.contains(first.letter(fromEnd: 1))
    return [first, first + "en"] + (hasPersons ? [first + "st", first + "t"] : [])
  }
}

extension String {
  /// Whether the only vowels of a stem are one kind: `e` in `geb`, `i` in `gibt` and `ie` in `sieht`.
  fileprivate func hasOneVowel(of vowel: Unicode.Scalar) -> Bool {
    let kinds = utf8.filter { $0.isVowel }
    return kinds.first == UInt8(ascii: vowel) && vowelGroups == 1
  }
}
