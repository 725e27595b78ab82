import Lexicon
import Testing

/// A phrase that was taken apart is written again as its author wrote it.
@Suite struct PhraseWrittenTests {
  @Test func everyShippedPhraseIsWrittenAsItWasRead() throws {
    for family in shipped.families.flatMap(\.all) {
      for text in family.phrases.flatMap(\.texts) {
        let phrase = try Phrase.read(text)
        #expect(try Phrase.read(phrase.written).parts == phrase.parts, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "typical of {other}", "was[n't] (a|b c)+ ~3 <date>.", "who decided?", "fine[,] whatever", "{other}'s (stabil(ity|ise)) x*",
  ]) func itIsTheSameText(_ text: String) throws { #expect(try Phrase.read(text).written == text) }
}
