import Events

/// Takes people and what leads to them out of a sentence: names become `[name]`, addresses of mail, streets and machines `[address]`, numbers of
/// telephones, accounts, documents and vehicles `[number]`, dates of birth `[date]`, links `[link]`.
///
/// It rather takes out too much: a capitalised word that is part of any known person's name goes, even where it means the month of May.
struct Redaction: Sendable {
  /// Folded words of people's names.
  private var nameWords: Set<String> = []
  /// Nicks and local parts of addresses, taken out in any case.
  private var handles: Set<String> = []

  /// Words of names that are no names: of roles, lists and organisations, and between the parts of a name.
  private static let plainWords: Set<String> = [
    "team", "list", "support", "project", "office", "group", "steering", "committee", "board", "service", "desk", "sales", "info", "admin",
    "the",
    "and", "via", "help", "news", "mail", "contact", "will", "mark", "grant", "hope", "rich", "price", "ops", "ext", "room", "meeting",
  ]
  private static let particles: Set<String> = [
    "de", "den", "der", "van", "von", "zu", "la", "le", "di", "da", "del", "dos", "el", "al", "bin", "ter", "ten",
  ]

  /// Words before a name, in lower case: whoever is called so need not be known to any export.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "herr", "herrn", "frau", "mevrouw", "meneer", "mevr", "dhr", "mw", "mme", "mlle",
    "monsieur",
    "madame", "drs", "ir", "sir",
  ]
  /// Titles that are also written in lower case.
  private static let smallTitles: Set<String> = ["mevrouw", "meneer", "mevr", "dhr", "mw", "monsieur", "madame", "drs", "prof"]
  /// Titles that are other words in lower case.
  private static let lowercaseWords: Set<String> = ["ms", "miss", "ir"]
  /// What a name ends with where it is inflected: `Annas Plan`, `die Müllerschen`.
  private static let inflections = ["schen", "sche", "ens", "es", "s"]

  init(people: [Person], parties: [Party]) {
    let organisations = Set(
      parties.flatMap { party in ([party.id, party.name] + party.aliases).flatMap { FoldedName.words($0.unicodeScalars) } })
    for person in people {
      for identity in person.identities {
        if Directory.isAddress(identity) {
          let local = String(identity.prefix { $0 != "@" })
          handles.insert(FoldedName.words(local.unicodeScalars).joined(separator: " "))
          handles.insert(local.lowercased())
        } else {
          let words = FoldedName.words(identity.unicodeScalars)
          if words.count == 1 { handles.formUnion(words) }
          nameWords.formUnion(words)
        }
      }
    }
    nameWords = nameWords.filter { $0.unicodeScalars.count >= 2 && !Redaction.particles.contains($0) && !organisations.contains($0) }
    handles = handles.filter { $0.unicodeScalars.count >= 4 && !Redaction.plainWords.contains($0) && !organisations.contains($0) }
  }

  /// The sentence without people and numbers, on one line.
  /// - Parameter inLowerCase: whether it was put into lower case, as subjects are: then a name is known by its letters alone.
  func redacted(_ sentence: String, inLowerCase: Bool = false) -> String {
    var output = ""
    // What followed a name, held back: it goes too where the name goes on behind it.
    var between: String?
    // Whether a title has just been read: what is written with a capital behind it is a name.
    var isTitled = false
    for piece in Redaction.pieces(sentence) {
      switch piece {
      case .mark("[name]"): Redaction.name(&output, &between)
      case .word(let word) where isName(word, inLowerCase) || isTitled && (inLowerCase || Redaction.isCapitalised(word)):
        Redaction.name(&output, &between)
      case .word(let text) where between != nil && Redaction.particles.contains(text.lowercased()): between? += text
      case .other(let text) where between != nil && (text == " " || text == "." || text == "-"): between? += text
      case .mark(let text), .word(let text), .other(let text):
        output += (between ?? "") + text
        between = nil
        let goesOn = piece == .other(" ") || piece == .other(".") || Redaction.particles.contains(text.lowercased())
        isTitled = Redaction.isTitle(piece, inLowerCase) || isTitled && goesOn
      }
    }
    output += between ?? ""
    while output.last == " " { output.removeLast() }
    return output
  }

  private static func isTitle(_ piece: Piece, _ inLowerCase: Bool) -> Bool {
    guard case .word(let word) = piece, titles.contains(word.lowercased()) else { return false }
    return inLowerCase && !lowercaseWords.contains(word) || isCapitalised(word) || smallTitles.contains(word)
  }

  private static func isCapitalised(_ word: String) -> Bool { word.unicodeScalars.first?.properties.isUppercase ?? false }

  private static func name(_ output: inout String, _ between: inout String?) {
    if between == nil { output += "[name]" }
    between = ""
  }

  private func isName(_ word: String, _ inLowerCase: Bool) -> Bool {
    let folded = FoldedName.words(word.unicodeScalars).joined()
    if handles.contains(folded) { return true }
    guard inLowerCase || Redaction.isCapitalised(word) else { return false }
    return isNameWord(folded)
      || Redaction.inflections.contains {
        folded.hasSuffix($0) && folded.count >= $0.count + 3 && isNameWord(String(folded.dropLast($0.count)))
      }
  }

  private func isNameWord(_ folded: String) -> Bool { nameWords.contains(folded) && !Redaction.plainWords.contains(folded) }
}
