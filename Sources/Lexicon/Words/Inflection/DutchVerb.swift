/// A Dutch verb that is never parted: its forms, without those that follow from its infinitive and its participle.
struct DutchVerb {
  /// What no rule tells.
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
  static func knownReadings(of word: String, _ kinds: DutchKinds) -> [Reading] {
    guard word.hasSuffix("n") else { return [] }
    if !kinds.isDisjoint(with: [.inseparable, .halfSeparable]) {
      guard let parted = parted(word, kinds, isPlausible: true) else { return [] }
      let whole = ("", parted.verb.behind(parted.particle))
      return kinds.contains(.halfSeparable) ? [whole, parted] : [whole]
    }
    if let whole = table(word, kinds) { return [("", whole)] }
    if let parted = parted(word, kinds, isPlausible: false) { return [parted] }
    return verb(word, kinds, isPlausible: false).map { [("", $0)] } ?? []
  }

  /// The readings of a lemma that looks like a verb; empty for other words.
  static func plausibleReadings(of word: String, _ kinds: DutchKinds) -> [Reading] {
    guard word.hasSuffix("en"), word.cut(2).vowelGroups > 0 else { return [] }
    // A stem ends in a consonant, or as `gooi` does: `alleen` and `dien` are no verbs.
    let (last, before) = (word.letter(fromEnd: 3), word.letter(fromEnd: 4))
    guard !last.isVowel || last == UInt8(ascii: "i") && before.isVowel else { return [] }
    if prefixed(word, kinds) == nil, let parted = parted(word, kinds, isPlausible: true) { return [parted] }
    return verb(word, kinds, isPlausible: true).map { [("", $0)] } ?? []
  }

  // MARK: - Finding the verb

  /// A verb that is not separable.
  private static func verb(_ word: String, _ kinds: DutchKinds, isPlausible: Bool) -> DutchVerb? {
    if let verb = table(word, kinds) { return verb }
    if kinds.contains(.inseparable) { return knownReadings(of: word, kinds).first?.verb }
    if kinds.isDisjoint(with: [.weakDespiteBase, .separable]) {
      for prefix in Tables.prefixes {
        guard let rest = word.behind(prefix), let base = verb(rest, Tables.kinds[rest] ?? [], isPlausible: false) else { continue }
        // `gezien` is a participle, `gedragen` a verb as well.
        if prefix == "ge", base.participles.contains(word), word != "gedragen" { continue }
        return base.behind(prefix)
      }
    }
    guard isPlausible && word.hasSuffix("en") || kinds.contains(.weakDespiteBase) else { return nil }
    let prefix = prefixed(word, kinds)?.prefix
    return weak(word, kinds, takesGe: prefix == nil || prefix == "er")
  }

  /// A verb that a table holds.
  private static func table(_ word: String, _ kinds: DutchKinds) -> DutchVerb? {
    if kinds.contains(.strong), let row = Tables.strong[word] {
      let present = row.count > 3 ? row[3] : present(stem(word.cut(2), kinds))
      return DutchVerb(infinitive: word, present: present, past: row[0] + row[1], participles: row[2])
    }
    if kinds.contains(.weak) { return weak(word, kinds, takesGe: true) }
    return kinds.contains(.keepsE) ? borrowed(word) : nil
  }

  /// The verb behind a prefix that is never parted: `verkrijgen`, of `krijgen`.
  private func behind(_ prefix: String) -> DutchVerb {
    DutchVerb(
      infinitive: prefix + infinitive, present: present.map { prefix + $0 }, past: past.map { prefix + $0 },
      participles: participles.map { prefix + ($0.behind("ge") ?? $0) })
  }

  /// The prefix of a verb that is never parted, and what stands behind it.
  private static func prefixed(_ word: String, _ kinds: DutchKinds) -> (prefix: String, rest: String)? {
    guard !kinds.contains(.separable) else { return nil }
    for prefix in Tables.prefixes {
      if let rest = word.behind(prefix), rest.isPlausibleBase(behind: prefix, onsets: Tables.onsets) { return (prefix, rest) }
    }
    return nil
  }

  /// The particle of a separable verb, and the verb.
  private static func parted(_ word: String, _ kinds: DutchKinds, isPlausible: Bool) -> Reading? {
    for particle in Tables.particles[Int(word.utf8.first ?? 0)] {
      guard let rest = word.behind(particle) else { continue }
      // Verbs with `mis-` and `onder-` are parted only where a table says so.
      if particle == "mis" || particle == "onder", !kinds.contains(.separable) { continue }
      let restKinds = Tables.kinds[rest] ?? []
      // Short verbs are strong: `uit-eten`, but never `goed-eren`.
      guard rest.utf8.count > 4 || restKinds.contains(.strong) else { continue }
      let isGuess = isPlausible && (isPlausibleRest(rest) || !kinds.isDisjoint(with: [.inseparable, .halfSeparable]))
      if let base = verb(rest, restKinds, isPlausible: isGuess) { return (particle, base) }
    }
    return nil
  }

  /// Whether what stands behind a particle may be a verb that no table holds.
  private static func isPlausibleRest(_ rest: String) -> Bool {
    rest.utf8.count > 4 && rest.utf8.first?.isVowel == false && !rest.hasSuffix("eren")
      && rest.isPlausibleBase(behind: "", onsets: Tables.onsets)
  }

  // MARK: - Weak verbs

  /// A weak verb.
  private static func weak(_ infinitive: String, _ kinds: DutchKinds, takesGe: Bool) -> DutchVerb {
    let raw = infinitive.cut(2)
    let stem = stem(raw, kinds)
    let isVoiceless = "tkfspxc".utf8.contains(raw.letter(fromEnd: 1)) || raw.hasSuffix("ch") || raw.hasSuffix("sh")
    let dental = isVoiceless ? "t" : "d"
    let participle = (takesGe ? ge(stem) : stem) + (stem.hasSuffix(dental) ? "" : dental)
    return DutchVerb(
      infinitive: infinitive, present: present(stem), past: [stem + dental + "e", stem + dental + "en"], participles: [participle])
  }

  /// The present of a stem: `meld`, `meldt`.
  private static func present(_ stem: String) -> [String] { stem.hasSuffix("t") ? [stem] : [stem, stem + "t"] }

  /// A verb that keeps the `e` of its English stem.
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
  private static func stem(_ raw: String, _ kinds: DutchKinds) -> String {
    let (last, vowel, before) = (raw.letter(fromEnd: 1), raw.letter(fromEnd: 2), raw.letter(fromEnd: 3))
    if last == vowel, !last.isVowel { return raw.cut(1) }
    var stem = raw
    let e = UInt8(ascii: "e")
    // Behind another vowel a syllable begins where the two are none by themselves: `evalu-er`, `kopi-ër`, but `financier`.
    let isMarked = vowel == UInt8(ascii: "E")
    let isOpen = !before.isVowel || isMarked || before == UInt8(ascii: "u") && vowel == e
    if !last.isVowel, "aeouE".utf8.contains(vowel), isOpen, !"wx".utf8.contains(last), !isLight(raw, kinds) {
      // `kopieer` needs no mark, `creëer` does.
      let long = isMarked ? [before == e ? vowel : e, e] : [vowel, vowel]
      stem = raw.cut(2) + String(decoding: long + [last], as: UTF8.self)
    }
    return stem.replacing("v", by: "f") ?? stem.replacing("z", by: "s") ?? stem
  }

  /// Whether the last syllable of a stem has no stress: `lever`, `wandel`, `teken`.
  private static func isLight(_ raw: String, _ kinds: DutchKinds) -> Bool {
    let last = raw.letter(fromEnd: 1)
    guard raw.letter(fromEnd: 2) == UInt8(ascii: "e"), "lrnm".utf8.contains(last) else { return false }
    let rest = prefixed(raw + "en", kinds)?.rest.cut(2) ?? raw
    guard rest.vowelGroups > 1 else { return false }
    if last == UInt8(ascii: "r") {
      return Tables.lightEr.contains { rest.hasSuffix($0) } && !Tables.heavyEr.contains { rest.hasSuffix($0) }
    }
    return !Tables.heavyEl.contains { rest.hasSuffix($0) }
  }
}
