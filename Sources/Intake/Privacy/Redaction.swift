import Events

/// Takes people and numbers out of a sentence: names become `[name]`, addresses `[address]`, telephone and account numbers `[number]`, links `[link]`.
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
  func redacted(_ sentence: String) -> String {
    var output = ""
    // What followed a name, held back: it goes too where the name goes on behind it.
    var between: String?
    for piece in Redaction.pieces(sentence) {
      switch piece {
      case .mark("[name]"): Redaction.name(&output, &between)
      case .word(let word) where isName(word): Redaction.name(&output, &between)
      case .word(let text) where between != nil && Redaction.particles.contains(text.lowercased()): between? += text
      case .other(let text) where between != nil && (text == " " || text == "." || text == "-"): between? += text
      case .mark(let text), .word(let text), .other(let text):
        output += (between ?? "") + text
        between = nil
      }
    }
    output += between ?? ""
    while output.last == " " { output.removeLast() }
    return output
  }

  private static func name(_ output: inout String, _ between: inout String?) {
    if between == nil { output += "[name]" }
    between = ""
  }

  private func isName(_ word: String) -> Bool {
    let folded = FoldedName.words(word.unicodeScalars).joined()
    if handles.contains(folded) { return true }
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return nameWords.contains(folded) && !Redaction.plainWords.contains(folded)
  }
}
