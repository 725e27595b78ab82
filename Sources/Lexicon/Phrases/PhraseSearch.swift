/// Remembers how far each phrase has been looked for in the sentence at hand, so that no place is tried twice.
struct PhraseSearch {
  private var sentence: UInt32 = 0
  /// For each phrase: the sentence in which it was last looked for, and the first place that was not tried then.
  private var seen: [(sentence: UInt32, next: UInt32)]

  init(entryCount: Int) { seen = Array(repeating: (0, 0), count: entryCount) }

  mutating func startSentence() {
    sentence &+= 1
    guard sentence == 0 else { return }
    // After four billion sentences the numbers begin again.
    for index in seen.indices { seen[index] = (0, 0) }
    sentence = 1
  }

  /// Where to begin to look for a phrase.
  /// - Parameters:
  ///   - low: the first token of the sentence.
  ///   - last: the last place that will now be tried.
  mutating func start(_ entry: Int, _ low: Int, through last: Int) -> Int {
    let start = seen[entry].sentence == sentence ? max(low, Int(seen[entry].next)) : low
    seen[entry] = (sentence, UInt32(truncatingIfNeeded: last + 1))
    return start
  }
}
