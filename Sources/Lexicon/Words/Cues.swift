/// Cues of two words, by the numbers of their words.
struct PairCues: Sendable {
  enum Meaning: Sendable {
    /// Negates (`far from`).
    case negation
    /// Looks like a negation and is none (`not only`).
    case noNegation
    /// Makes what follows hypothetical (`for example`).
    case hypothetical
    /// Says that it was meant in fun (`just kidding`).
    case humour
  }

  private var meanings: [UInt32: Meaning] = [:]

  /// - Parameters:
  ///   - given: gets the flags that the words have in their language.
  ///   - isBase: whether the vocabulary's own flags are those of this language.
  init(
    _ pairs: [(Meaning, [(StaticString, StaticString)])], _ vocabulary: inout Vocabulary, given: inout [(WordID, WordFlags)], isBase: Bool
  ) {
    for (meaning, list) in pairs {
      for (first, second) in list {
        let start = vocabulary.number(of: first, adding: isBase ? .pairStart : [])
        given.append((start, .pairStart))
        meanings[PairCues.key(start, vocabulary.number(of: second))] = meaning
      }
    }
  }

  private static func key(_ first: WordID, _ second: WordID) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  /// What two neighbouring words mean together.
  func meaning(_ first: WordID, _ second: WordID) -> Meaning? { meanings[PairCues.key(first, second)] }
}
