import Events

/// Which channels are left out before anything is heard: what `privacy: exclude:` names, direct messages, private channels, and
/// works-council, medical and legal channels unless `include:` names them.
///
/// `exclude:` is stronger than `include:`, so that adding a channel to one list never undoes the other by accident.
struct Exclusion: Sendable {
  private let exclude: [[Character]]
  private let include: [[Character]]

  init(exclude: [String], include: [String]) {
    self.exclude = exclude.map(Exclusion.folded)
    self.include = include.map(Exclusion.folded)
  }

  /// Whether records of a channel are left out. `name` may begin with `#`; without a channel it is the file's name.
  func excludes(channel name: String, isPrivate: Bool, isDirect: Bool) -> Bool {
    let folded = Exclusion.folded(name)
    if exclude.contains(where: { Exclusion.matches($0, folded) }) { return true }
    if include.contains(where: { Exclusion.matches($0, folded) }) { return false }
    return isPrivate || isDirect || Exclusion.isSensitive(name)
  }

  /// Words that mark a channel as none of an early warning's business.
  private static let sensitiveWords: Set<String> = [
    "workscouncil", "medical", "legal", "whistleblower", "whistleblowing", "ombudsman", "grievance", "sickness",
    "betriebsrat", "personalrat", "rechtsabteilung", "betriebsarzt", "vertrauensperson", "hinweisgeber", "krankmeldung", "krankmeldungen",
    "ondernemingsraad", "medisch", "juridisch", "bedrijfsarts", "vertrouwenspersoon", "klokkenluider", "ziekmelding", "ziekmeldingen",
    "juridique", "prudhommes",
  ]
  /// Two words that mark one together.
  private static let sensitivePairs: Set<[String]> = [
    ["works", "council"], ["or", "overleg"], ["or", "vergadering"], ["comite", "entreprise"], ["service", "medical"],
    ["employee", "relations"], ["hr", "confidential"],
  ]

  private static func isSensitive(_ name: String) -> Bool {
    let words = FoldedName.words(name.unicodeScalars)
    return words.contains { sensitiveWords.contains($0) } || zip(words, words.dropFirst()).contains { sensitivePairs.contains([$0, $1]) }
  }

  /// Lower case, without `#`. Characters are equal however their accents are spelled; bytes are not.
  private static func folded(_ text: String) -> [Character] {
    let letters = Array(text.lowercased())
    return letters.first == "#" ? Array(letters.dropFirst()) : letters
  }

  /// Whether a pattern, in which `*` stands for any run of characters, is the whole name. Linear: a star is retried only from the last one.
  static func matches(_ pattern: [Character], _ name: [Character]) -> Bool {
    let star: Character = "*"
    var p = 0
    var n = 0
    var lastStar = -1
    var retry = 0
    while n < name.count {
      if p < pattern.count, pattern[p] == star {
        lastStar = p
        retry = n
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] {
        p += 1
        n += 1
      } else if lastStar >= 0 {
        retry += 1
        n = retry
        p = lastStar + 1
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == star { p += 1 }
    return p == pattern.count
  }
}
