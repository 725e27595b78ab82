/// A Dutch verb that is never parted: its forms, without those that follow from its infinitive and its participle.
struct DutchVerb {
  private typealias Tables = DutchTables

  /// `melden`.
  var infinitive: String
  /// `meld`, `meldt`.
  var present: [String]
  /// `meldde`, `meldden`.
  var past: [String]
  /// `gemeld`; some verbs have two or none.
  var participles: [String]

  /// A verb as a lemma may be read: with a particle where it is separable.
  typealias Reading = (particle: String, verb: DutchVerb)

  /// The readings of a lemma that is known to be a verb; empty for other words.
  static func knownReadings(of word: String) -> [Reading] {
    guard word.hasSuffix("n") else { return [] }
    let isBoth = Tables.halfSeparable.contains(word)
    if isBoth || Tables.inseparable.contains(word) {
      guard let (particle, rest) = split(word, isRest: { _ in true }), let base = verb(rest, isPlausible: true) else { return [] }
      return isBoth ? [("", base.behind(particle)), (particle, base)] : [("", base.behind(particle))]
    }
    if let whole = table(word) { return [("", whole)] }
    if let (particle, rest) = split(word, isRest: { verb($0, isPlausible: false) != nil }), let base = verb(rest, isPlausible: false) {
      return [(particle, base)]
    }
    return verb(word, isPlausible: false).map { [("", $0)] } ?? []
  }

  /// The readings of a lemma that looks like a verb; empty for other words.
  static func plausibleReadings(of word: String) -> [Reading] {
    guard word.hasSuffix("en"), word.cut(2).vowelGroups > 0 else { return [] }
    let isPrefixed = prefixed(word, isRest: { $1.isPlausibleBase(behind: $0, onsets: Tables.onsets) }) != nil
    if !isPrefixed, let (particle, rest) = split(word, isRest: isPlausibleRest), let base = verb(rest, isPlausible: true) {
      return [(particle, base)]
    }
    return verb(word, isPlausible: true).map { [("", $0)] } ?? []
  }

  // MARK: - Finding the verb

  /// A verb that is not separable.
  private static func verb(_ word: String, isPlausible: Bool) -> DutchVerb? {
    if let verb = table(word) { return verb }
    if !Tables.weakDespiteBase.contains(word), let (prefix, rest) = prefixed(word, isRest: { table($1) != nil }), let base = table(rest) {
      return base.behind(prefix)
    }
    guard isPlausible, word.hasSuffix("en") else { return nil }
    let isPrefixed = prefixed(word, isRest: { $0 != "er" && $1.isPlausibleBase(behind: $0, onsets: Tables.onsets) }) != nil
    return weak(word, takesGe: !isPrefixed)
  }

  /// A verb that a table holds.
  private static func table(_ word: String) -> DutchVerb? {
    if let row = Tables.strong[word] {
      return DutchVerb(infinitive: word, present: row.count > 3 ? row[3] : regularPresent(word), past: row[0] + row[1], participles: row[2])
    }
    if Tables.weak.contains(word) { return weak(word, takesGe: true) }
    if Tables.keepsE.contains(word) { return borrowed(word) }
    return nil
  }

  /// The verb behind a prefix that is never parted: `verkrijgen`, of `krijgen`.
  private func behind(_ prefix: String) -> DutchVerb {
    DutchVerb(
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
      // Verbs with `mis-` and `onder-` are parted only where a table says so.
      guard let rest = word.behind(particle), particle.utf8.count > 2 || rest.utf8.count > 2 else { continue }
      if particle == "mis" || particle == "onder", !Tables.separable.contains(word) { continue }
      if isRest(rest) { return (particle, rest) }
    }
    return nil
  }

  private static func isPlausibleRest(_ rest: String) -> Bool {
    rest.utf8.count > 4 && rest.utf8.first?.isVowel == false && !rest.hasSuffix("eren")
      && rest.isPlausibleBase(behind: "", onsets: Tables.onsets)
  }

  // MARK: - Weak verbs

  private static func weak(_ infinitive: String, takesGe: Bool) -> DutchVerb {
    let raw = infinitive.cut(2)
    let stem = stem(raw)
    let last = raw.letter(fromEnd: 1)
    let isVoiceless = "tkfspxc".utf8.contains(last) || raw.hasSuffix("ch") || raw.hasSuffix("sh")
    let dental = isVoiceless ? "t" : "d"
    let participle = (takesGe ? ge(stem) : stem) + (stem.hasSuffix(dental) ? "" : dental)
    return DutchVerb(
      infinitive: infinitive, present: regularPresent(infinitive), past: [stem + dental + "e", stem + dental + "en"],
      participles: [participle])
  }

  private static func regularPresent(_ infinitive: String) -> [String] {
    let stem = stem(infinitive.cut(2))
    return stem.hasSuffix("t") ? [stem] : [stem, stem + "t"]
  }

  private static func borrowed(_ infinitive: String) -> DutchVerb {
    let stem = infinitive.cut(1)
    let dental = "tkfspxc".utf8.contains(stem.letter(fromEnd: 2)) ? "t" : "d"
    return DutchVerb(
      infinitive: infinitive, present: [stem, stem + "t"], past: [stem + dental + "e", stem + dental + "en"],
      participles: [ge(stem) + dental])
  }

  /// `ge` before a stem, with the two dots that part vowels: `geïnformeerd`, `geüpdatet`; but `geijkt`, `geuit`.
  private static func ge(_ stem: String) -> String {
    guard !stem.hasPrefix("ij"), !stem.hasPrefix("ui") else { return "ge" + stem }
    for (vowel, marked) in [("e", "E"), ("i", "I"), ("u", "U")] { if let rest = stem.behind(vowel) { return "ge" + marked + rest } }
    return "ge" + stem
  }

  /// The stem of a verb as it is written at the end of a word: `hor` is `hoor`, `lev` is `leef`, `zett` is `zet`.
  static func stem(_ raw: String) -> String {
    let (last, vowel, before) = (raw.letter(fromEnd: 1), raw.letter(fromEnd: 2), raw.letter(fromEnd: 3))
    if last == vowel, !last.isVowel { return raw.cut(1) }
    var stem = raw
    let isOpen =
      !last.isVowel && "aeouE".utf8.contains(vowel) && (!before.isVowel || vowel == UInt8(ascii: "E")) && !"wx".utf8.contains(last)
    if isOpen, !isLight(raw) {
      let long = vowel == UInt8(ascii: "E") ? UInt8(ascii: "e") : vowel
      stem = raw.cut(2) + String(decoding: [long, long, last], as: UTF8.self)
    }
    return stem.replacing("v", by: "f") ?? stem.replacing("z", by: "s") ?? stem
  }

  /// Whether the last syllable of a stem has no stress: `lever`, `wandel`, `teken`.
  private static func isLight(_ raw: String) -> Bool {
    guard raw.letter(fromEnd: 2) == UInt8(ascii: "e"), "lrnm".utf8.contains(raw.letter(fromEnd: 1)) else { return false }
    let rest = prefixed(raw + "en", isRest: { $1.isPlausibleBase(behind: $0, onsets: Tables.onsets) })?.rest.cut(2) ?? raw
    guard rest.vowelGroups > 1 else { return false }
    if rest.hasSuffix("r") {
      return Tables.lightEr.contains { rest.hasSuffix($0) } && !Tables.heavyEr.contains { rest.hasSuffix($0) }
    }
    return !Tables.heavyEl.contains { rest.hasSuffix($0) }
  }
}
