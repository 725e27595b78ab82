import Events
import Lexicon
import Testing

@testable import Authoring

/// What a phrase would hear if it were changed in one place.
@Suite struct PhraseVariantTests {
  private func variants(_ phrase: String, standing: Set<String>, words: [String] = ["stories"]) throws -> [String] {
    let variants = PhraseVariants(stands: standing.contains, words: words, telling: TellingWords(.english))
    return variants.variants(of: try Phrase.read(phrase).parts).map { Phrase.written($0.parts) }
  }

  @Test func onePieceMayBeLacking() throws {
    #expect(
      try variants("the usual excuses [again] from {other}", standing: ["the", "usual", "from", "{other}"])
        == ["the usual stories [again] from {other}", "the usual [again] from {other}"])
    #expect(try variants("the usual excuses from {other}", standing: ["the", "from", "{other}"]) == [])
  }

  @Test func gapsBesideWhatIsLeftOutBecomeOne() throws {
    #expect(try variants("usual ~2 excuses ~3 late", standing: ["usual", "late"], words: []) == ["usual ~5 late"])
    #expect(try variants("usual ~8 excuses ~9 late [x]", standing: ["usual", "late"], words: []) == ["usual ~12 late [x]"])
  }

  @Test func whatIsLeftMustSaySomething() throws {
    #expect(try variants("{other} are unreliable", standing: ["{other}", "are"], words: []) == [])
    #expect(try variants("{other} are <fault>", standing: ["{other}", "are"], words: []) == [])
  }

  @Test func oneAlternativeOfSeveralWordsMayBeTheOneThatIsMeant() throws {
    #expect(
      try variants("(lies|tells old tales) daily", standing: ["daily", "tells", "old"])
        == ["stories daily", "tells old stories daily", "tells old daily"])
  }

  @Test func gapsGrowWhereEverythingIsThere() throws {
    let found = try variants("moved ~11 again [x] soon", standing: ["moved", "again", "soon"])
    #expect(found == ["moved ~12 again [x] soon"] + (1...4).map { "moved ~11 again [x] ~\($0) soon" })
  }
}
