import Events
import Harbinger
import Lexicon

extension Proposals {
  /// Phrases that were nearly heard: with a word of the sentence in one of their classes, or in the place of one piece, without one piece, or with a wider gap.
  mutating func loosen() {
    let entries = family.phrases.filter { [.strong, .nearOther, .phrases].contains($0.list) }
    let phrases = Set(entries.flatMap(\.texts)).compactMap { try? Phrase.read($0) }
    let standing = PhraseTrial.standing(
      phrases.flatMap { [$0.written] + PhraseVariants.texts($0.parts) }, in: lesson, family.language, workshop.pack.classes)
    let words = lesson.words.words.filter { $0.party == nil && telling.isTelling($0.text) && !$0.text.contains(where: \.isNumber) }.map(
      \.text)
    let variants = PhraseVariants(stands: standing.contains, words: words.unique, telling: telling, smallClasses: smallClasses)
    var found: [(entry: Family.Entry, item: TaughtChange.Item, phrase: Phrase, variant: PhraseVariant)] = []
    for entry in entries {
      let read = entry.texts.compactMap { try? Phrase.read($0) }
      guard read.count == entry.texts.count else { continue }
      // Of pieces that stand together one may be lacking.
      let lacking = read.indices.filter { !standing.contains(read[$0].written) }
      guard lacking.count == 1 else { continue }
      for variant in variants.variants(of: read[lacking[0]].parts) {
        var phrase = read[lacking[0]]
        phrase.parts = variant.parts
        var texts = entry.texts
        texts[lacking[0]] = phrase.written
        found.append((entry, entry.pieces.isEmpty ? .text(texts[0]) : .together(texts, isWide: entry.isWide), phrase, variant))
      }
    }
    let heard = PhraseTrial.standing(found.map(\.phrase.written), in: lesson, family.language, workshop.pack.classes)
    var widened: Set<String> = []
    for (entry, item, phrase, variant) in found where heard.contains(phrase.written) {
      switch variant.change {
      case .word(let word, let old, let classes):
        for id in classes { addWord(word, to: id, entry) }
        addWord(word, insteadOf: old, entry, item)
      case .without(let old):
        add(
          .without, change(append: [TaughtChange.Entry(entry.list, entry, text: item)]), size: entry.text.count,
          "Hear \(ShortPhrase.quoted(entry.text)) also without \(ShortPhrase.quoted(old)).")
      case .gap(let width, let piece):
        // The smallest width of each gap is enough.
        guard widened.insert("\(entry.text) \(piece)").inserted else { continue }
        add(
          .gap, change(append: [TaughtChange.Entry(entry.list, entry, text: item)]), size: width,
          "Hear \(ShortPhrase.quoted(entry.text)) also with up to \(width == 1 ? "one word" : "\(width) words") between \(ShortPhrase.quoted(piece)) and what follows."
        )
      }
    }
  }

  private mutating func addWord(_ word: String, to id: String, _ entry: Family.Entry) {
    guard let words = workshop.pack.classes.first(where: { $0.id == id && $0.language == .english }) else { return }
    let change = TaughtChange(target: .words(id), append: [TaughtChange.Entry("words", .text(word))])
    let families = workshop.pack.families(naming: id).map(\.id)
    let others = families.filter { $0 != family.id }
    let also =
      others.isEmpty
      ? "" : " Other families name the class too: \(others.prefix(4).joined(separator: ", "))\(others.count > 4 ? " and more" : "")."
    let phrases = family.phrases.count { $0.texts.contains { $0.contains("<\(id)>") } }
    // The heavier the list, the more the class is what the family is about.
    add(
      .wordOfClass, change, size: Int(16 - entry.list.weight) + others.count,
      "Add '\(word)' to the class of words <\(id)> (\(words.title)), which \(phrases) of the phrases of '\(family.id)' name.\(also)")
  }

  private mutating func addWord(_ word: String, insteadOf old: String, _ entry: Family.Entry, _ item: TaughtChange.Item) {
    let pieces = entry.texts.compactMap { try? Phrase.read($0) }.flatMap { PhraseVariants.pieces($0.parts) }
    let variants = PhraseVariants(stands: { _ in true }, words: [], telling: telling, smallClasses: smallClasses)
    guard pieces.contains(where: { Phrase.written($0) != old && variants.tells($0) }) else { return }
    // A word that other phrases of the family know already is likely to be the one that matters.
    let isKnown = family.phrases.contains {
      $0.list != .ignoreIf && $0.text.split(whereSeparator: { !$0.isLetter }).contains { $0 == word }
    }
    add(
      .word, change(append: [TaughtChange.Entry(entry.list, entry, text: item)]), size: (isKnown ? 0 : 1000) + min(entry.text.count, 999),
      "Hear \(ShortPhrase.quoted(entry.text)) also with '\(word)' in the place of \(ShortPhrase.quoted(old)).")
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of their first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
