import Events
import Harbinger
import Lexicon

/// Which of many phrases stand in a sentence: each is listened for by itself.
enum PhraseTrial {
  /// - Parameter language: the language of the phrases, in which the sentence is read.
  static func standing(_ phrases: some Sequence<String>, in lesson: Lesson, _ language: Language, _ classes: [WordClass]) -> Set<String> {
    let texts = Array(Set(phrases)).sorted()
    guard !texts.isEmpty else { return [] }
    var found: Set<String> = []
    // Families are numbered in 16 bits.
    for start in stride(from: 0, to: texts.count, by: most) {
      let batch = Array(texts[start..<min(start + most, texts.count)])
      let families = batch.enumerated().map { number, text in
        var family = Family(id: "trial-\(number)", title: "", direction: .either, phrases: [Family.Entry(.phrases, text)])
        family.language = language
        return family
      }
      var ear = SentenceEar(PhraseBook(families, classes: classes), parties: lesson.parties, writer: lesson.writer)
      for hit in ear.hits(lesson.sentence, as: language) { found.insert(batch[Int(hit.family)]) }
    }
    return found
  }

  private static let most = 8192
}
