import Events
import Harbinger
import Lexicon

extension Proposals {
  /// Exceptions that drop what is heard in the sentence are taken away: each by itself, or as few as it takes.
  mutating func lift() {
    let texts = family.phrases(in: .ignoreIf).map(\.entry.text)
    let standing = PhraseTrial.standing(texts, in: lesson, family.language, workshop.pack.classes)
    let dropping = texts.filter(standing.contains)
    for text in dropping {
      add(
        .exceptionGone, change(remove: [TaughtChange.Entry("ignore_if", .text(text))]),
        "Take the exception \(ShortPhrase.quoted(text)) away, which drops it today.")
    }
    let needed = needed(of: dropping)
    guard needed.count > 1 else { return }
    add(
      .exceptionGone, change(remove: needed.map { TaughtChange.Entry("ignore_if", .text($0)) }), size: needed.count,
      "Take the exceptions \(needed.map(ShortPhrase.quoted).joined(separator: ", ")) away, which drop it today.")
  }

  /// Of some exceptions those without which it takes all others: none where the sentence stays unheard without all of them.
  private func needed(of dropping: [String]) -> [String] {
    guard dropping.count > 1, isHeard(without: dropping) else { return [] }
    return dropping.reduce(dropping) { left, text in
      let fewer = left.filter { $0 != text }
      return isHeard(without: fewer) ? fewer : left
    }
  }

  private func isHeard(without exceptions: [String]) -> Bool {
    var copy = family
    copy.phrases.removeAll { $0.list == .ignoreIf && exceptions.contains($0.text) }
    var ear = SentenceEar(PhraseBook([copy], classes: workshop.pack.classes), parties: lesson.parties, writer: lesson.writer)
    return ear.levels(lesson.sentence, as: family.language)[0] == .heard
  }

  /// A phrase that is only a hint becomes one that counts.
  mutating func makeHeavier(_ hits: [Hit]) {
    for entry in entries(heardBy: hits) where entry.list == .weak && !entry.isTold {
      add(
        .heavier, change(append: [TaughtChange.Entry(.phrases, entry)], remove: [TaughtChange.Entry(.weak, entry)]),
        "Let \(ShortPhrase.quoted(entry.text)) count as a plain phrase, instead of a hint.")
    }
  }

  /// Exceptions made of the words around what was heard, the narrower first.
  mutating func except(_ hits: [Hit]) {
    let heard = hits.filter(\.counts).map { characters(of: $0) }
    let runs = runs(overlapping: heard)
    func tells(_ run: [SentenceWords.Word], around: Bool) -> Bool {
      run.contains { $0.party == nil && telling.isTelling($0.text) && isAround($0, heard) == around }
    }
    // What says no more than the phrase itself would silence the phrase, and what says nothing of it would silence much else: both are left to where
    // nothing better is found.
    let around = runs.filter { tells($0, around: true) }
    let both = around.filter { tells($0, around: false) }
    let best = !both.isEmpty ? both : !around.isEmpty ? around : runs
    let strict = best.filter { run in [run.first, run.last].allSatisfy { $0.map(isTellingEnd) ?? false } }
    var said: Set<String> = []
    for run in strict.isEmpty ? best : strict {
      // Two telling words say what is spared; one alone spares too much. More small words around the same ones say nothing more.
      let telling = run.filter(isTellingEnd)
      guard said.insert(telling.map(\.text).joined(separator: " ")).inserted else { continue }
      let size = run.count + 10 * max(0, 2 - telling.count)
      if !Proposals.holdsMark(run) { addException(run.map(written).joined(separator: " "), size: size) }
      if let open = withGaps(run, written) { addException(open, size: size + 1) }
    }
  }

  private mutating func addException(_ text: String, size: Int) {
    add(
      .exception, change(append: [TaughtChange.Entry("ignore_if", .text(text))]), size: size,
      "Add the exception '\(text)': where it overlaps what is heard, that is dropped.")
  }

  /// Runs of words that overlap everything that was heard, the shorter first.
  private func runs(overlapping heard: [Range<Int>]) -> [[SentenceWords.Word]] {
    let words = lesson.words.words
    var found: [[SentenceWords.Word]] = []
    for length in 2...Proposals.longestException {
      for first in words.indices where first + length <= words.count {
        let run = Array(words[first..<first + length])
        let range = run[0].range.lowerBound..<run[length - 1].range.upperBound
        guard heard.allSatisfy({ $0.overlaps(range) }), !cuts(words, first..<first + length) else { continue }
        // Within what was heard a small word may be the end.
        if [run[0], run[length - 1]].allSatisfy({ isTellingEnd($0) || !isAround($0, heard) }), run.contains(where: isTellingEnd) {
          found.append(run)
        }
      }
    }
    return found
  }

  private func isAround(_ word: SentenceWords.Word, _ heard: [Range<Int>]) -> Bool { !heard.contains { $0.overlaps(word.range) } }

  private func written(_ word: SentenceWords.Word) -> String {
    word.party == nil ? word.text : "{party}" + (word.isPossessive ? "'s" : "")
  }

  private static let longestException = 10

  private func isTellingEnd(_ word: SentenceWords.Word) -> Bool { word.party != nil || telling.isTelling(word.text) }

  /// Where a hit stands in the sentence, in characters.
  private func characters(of hit: Hit) -> Range<Int> {
    let bytes = Array(lesson.sentence.utf8)
    func count(_ offset: Int) -> Int { String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self).count }
    let first = count(Int(hit.offset))
    return first..<max(first + 1, count(Int(hit.offset) + Int(hit.length)))
  }

  /// The phrases that hear the sentence become hints, or go.
  /// - Parameter entries: all that hear it, one behind the other: where one is gone another may be heard in its place.
  mutating func soften(_ entries: [Family.Entry]) {
    guard !entries.isEmpty, entries.count <= Proposals.mostSoftened, entries.allSatisfy({ !$0.isTold }) else { return }
    func names(_ entries: [Family.Entry]) -> String { entries.map { ShortPhrase.quoted($0.text) }.joined(separator: " and ") }
    let heavy = entries.filter { $0.list != .weak }
    if !heavy.isEmpty {
      let change = change(
        append: heavy.map { TaughtChange.Entry(.weak, $0) }, remove: heavy.map { TaughtChange.Entry($0.list, $0) })
      add(
        .lighter, change, size: entries.count,
        "Let \(names(heavy)) be \(heavy.count == 1 ? "a hint, which is" : "hints, which are") never enough by \(heavy.count == 1 ? "itself" : "themselves"). The sentence is still heard as a hint, so it is kept as no example."
      )
    }
    add(.gone, change(remove: entries.map { TaughtChange.Entry($0.list, $0) }), size: entries.count, "Take \(names(entries)) away.")
  }

  /// Whoever takes more phrases away than these takes the family apart.
  private static let mostSoftened = 3
}
