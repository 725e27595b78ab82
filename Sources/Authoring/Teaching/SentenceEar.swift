import Events
import Lexicon

/// Listens to single sentences, each as a message from one party to another.
struct SentenceEar: ~Copyable {
  private var ear: Ear
  private let writer: PartyIndex

  init(_ book: PhraseBook, parties: [Party], writer: PartyIndex) {
    ear = Ear(Listener(book, parties: parties))
    self.writer = writer
  }

  /// How much of a family stands in a sentence.
  enum Level: Int, Comparable, Sendable {
    case nothing, hint, heard

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// What each family of the book hears in a sentence, by its number, in any reading of the audience. A phrase that weighs less because of what stands
  /// around it is heard all the same.
  mutating func levels(_ sentence: String, as language: Language) -> [Level] {
    let families = ear.listener.families
    var levels = Array(repeating: Level.nothing, count: families.count)
    for hit in hits(sentence, as: language) where hit.counts {
      let number = Int(hit.family)
      let phrases = families[number].phrases
      let isWeak = Int(hit.phrase) < phrases.count && phrases[Int(hit.phrase)].list == .weak
      levels[number] = max(levels[number], isWeak ? .hint : .heard)
    }
    return levels
  }

  /// Everything that is heard in a sentence, what counts for nothing included.
  mutating func hits(_ sentence: String, as language: Language?, heedsExceptions: Bool = true) -> [Hit] {
    let bytes = Array(sentence.utf8)
    ear.heedsExceptions = heedsExceptions
    ear.hear(bytes.span, style: .chat, writer: writer, time: nil, as: language)
    return ear.hits
  }

  /// The language of the sentence that was heard last, if it shows.
  var language: Language { ear.language }
}
