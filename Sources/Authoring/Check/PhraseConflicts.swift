import Harbinger
import Events
import Lexicon
import Rules
import YAML

/// Phrases that get in each other's way: one that another always takes the place of, one that an `ignore_if` always drops, one that stands in
/// two families which a rule holds against each other.
enum PhraseConflicts {
  static func all(_ pack: RulePack) -> [Diagnostic] { shadowed(pack) + torn(pack) }

  /// Each phrase is listened for in its own words: where only others of its family are heard, it never will be.
  private static func shadowed(_ pack: RulePack) -> [Diagnostic] {
    // One listener for all families: it costs what a night's does.
    var ear = Ear(Listener(pack.book, parties: Hearing.parties))
    return pack.families.enumerated().flatMap { shadowed($1, number: $0, &ear) }
  }

  private static func shadowed(_ family: Family, number: Int, _ ear: inout Ear) -> [Diagnostic] {
    var found: [Diagnostic] = []
    // Whether a negation that the phrase itself holds drops it is for its examples to show.
    for (index, entry) in family.phrases.enumerated() {
      guard entry.list != .ignoreIf, entry.list != .nearOther, entry.pieces.isEmpty, let words = spoken(entry.text) else { continue }
      let text = Array(words.utf8)
      ear.hear(text.span, style: .chat, writer: 0, time: nil, as: family.language)
      let heard = ear.hits.filter { Int($0.family) == number && !$0.marks.contains(.negated) }.map { Int($0.phrase) }
      if heard.contains(index) { continue }
      if let other = heard.first, family.phrases.indices.contains(other) {
        found.append(
          warning(
            family, entry,
            "\(Diagnostic.quoted(entry.text)) is never heard: \(Diagnostic.quoted(family.phrases[other].text)) (\(family.phrases[other].list.key)) is heard in its place",
            "delete one of the two, or make this one say something else"))
        continue
      }
      ear.heedsExceptions = false
      ear.hear(text.span, style: .chat, writer: 0, time: nil, as: family.language)
      ear.heedsExceptions = true
      guard heard.isEmpty, ear.hits.contains(where: { Int($0.family) == number && !$0.marks.contains(.negated) }) else { continue }
      found.append(
        warning(
          family, entry, "\(Diagnostic.quoted(entry.text)) is never heard: a phrase of 'ignore_if' always drops it",
          "delete it, or narrow the other"))
    }
    return found
  }

  private static func warning(_ family: Family, _ entry: Family.Entry, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(path: family.path, at: entry.place, message: message, help: help, severity: .warning)
  }

  /// The words of a phrase that is not open to choice; `nil` for one with alternatives, gaps or endings, of which some may be heard.
  private static func spoken(_ phrase: String) -> String? {
    if phrase.contains(where: { "()[]|*~+<>".contains($0) }) { return nil }
    return phrase.replacing("{other}", with: "ACME").replacing("{self}", with: "Northwind").replacing("{party}", with: "ACME")
  }

  /// The same phrase in two families of one rule: it is the thing and its opposite, or trigger and answer, at once.
  private static func torn(_ pack: RulePack) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in pack.rules.rules where Set(rule.body.families).count > 1 {
      var first: [String: (family: Family, entry: Family.Entry)] = [:]
      for family in pack.families where rule.body.families.contains(family.id) {
        for entry in family.phrases where entry.list != .ignoreIf {
          let text = MemberNames.normalised(entry.text)
          if let other = first[text], other.family.id != family.id {
            found.append(
              warning(
                family, entry,
                "\(Diagnostic.quoted(entry.text)) stands in '\(other.family.id)' too, and the rule '\(rule.id)' listens for both",
                "delete it in one of the two families"))
          }
          first[text] = first[text] ?? (family, entry)
        }
      }
    }
    return found
  }
}
