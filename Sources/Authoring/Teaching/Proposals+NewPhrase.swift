import Events
import Lexicon

extension Proposals {
  /// New phrases of the telling words of the sentence.
  /// - Parameter list: the list that they go to.
  mutating func addPhrases(to list: Family.List) {
    for (text, size) in newPhrases() {
      add(
        .newPhrase, change(append: [TaughtChange.Entry(list.key, .text(text))]), size: size,
        "Add the phrase '\(text)', which \(list.weighs).")
    }
  }

  /// Phrases with at least one telling word, each with what makes one worse than another: how far it is from saying enough and not too much, and how
  /// long it is. Single words are the last resort.
  private func newPhrases() -> [(text: String, size: Int)] {
    let words = lesson.words.words
    var found: [(text: String, size: Int)] = []
    for first in words.indices {
      for last in first..<min(first + Proposals.longestPhrase, words.count) {
        let run = Array(words[first...last])
        guard isEnd(words[first]), isEnd(words[last]), !cuts(words, first..<last + 1) else { continue }
        // Without the word that denies it a phrase would say the opposite.
        guard !words[max(0, first - Proposals.denialReach)..<first].contains(where: Proposals.denies) else { continue }
        let telling = run.count { $0.party == nil && self.telling.isTelling($0.text) }
        let slots = run.count { slot($0) != nil }
        guard telling > 0 else { continue }
        let size = 10 * abs(2 * telling + slots - 5) + run.count + (run.count == 1 ? 1000 : 0)
        if !Proposals.holdsMark(run) { found.append((run.map { slot($0) ?? $0.text }.joined(separator: " "), size)) }
        if let open = withGaps(run, { slot($0) ?? $0.text }) { found.append((open, size + 3)) }
      }
    }
    let several = found.filter { $0.size < 1000 }
    return several.isEmpty ? found : several
  }

  /// Whether a run ends between two telling words that stand side by side: "second wave" is one thing.
  func cuts(_ words: [SentenceWords.Word], _ run: Range<Int>) -> Bool {
    [run.lowerBound, run.upperBound].contains { place in
      guard words.indices.contains(place - 1), words.indices.contains(place), !words[place].isBehindMark else { return false }
      return [words[place - 1], words[place]].allSatisfy { $0.party == nil && telling.isTelling($0.text) }
    }
  }

  /// Whether a mark stands between words: then they are no phrase, but with a gap between them.
  static func holdsMark(_ run: [SentenceWords.Word]) -> Bool { run.dropFirst().contains(where: \.isBehindMark) }

  private static let longestPhrase = 8

  /// Whether a phrase may begin or end with a word.
  private func isEnd(_ word: SentenceWords.Word) -> Bool {
    slot(word) != nil || telling.isTelling(word.text) && !word.text.contains(where: \.isNumber)
  }

  /// A run of words with gaps in the place of small ones; words that deny something stay. `nil` where there are none, or too many.
  func withGaps(_ run: [SentenceWords.Word], _ written: (SentenceWords.Word) -> String) -> String? {
    var pieces: [String] = []
    var small = 0
    var gaps = 0
    var sawMark = false
    for (index, word) in run.enumerated() {
      sawMark = sawMark || word.isBehindMark && !pieces.isEmpty
      guard isEnd(word) || Proposals.denies(word) || index == 0 || index == run.count - 1 else {
        small += 1
        continue
      }
      // A gap passes over marks.
      if small > 0 || sawMark {
        pieces.append("~\(max(1, small))")
        gaps += 1
      }
      (small, sawMark) = (0, false)
      pieces.append(written(word))
    }
    return gaps > 0 && gaps <= 3 ? pieces.joined(separator: " ") : nil
  }

  private static let denialReach = 4

  private static func denies(_ word: SentenceWords.Word) -> Bool {
    word.text.hasSuffix("n't")
      || ["not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot", "hardly"].contains(word.text)
  }

  /// What a phrase writes for the name of a party, and for words that stand for one.
  private func slot(_ word: SentenceWords.Word) -> String? {
    if let party = word.party { return (party == lesson.writer ? "{self}" : "{other}") + (word.isPossessive ? "'s" : "") }
    if ["we", "us", "our", "ours", "i", "me", "my"].contains(word.text) { return "{self}" }
    return ["you", "your", "they", "them", "their"].contains(word.text) ? "{other}" : nil
  }
}
