import Events
import Lexicon
import Testing
import YAML

/// The families that come with the program.
struct ShippedLexiconTests {
  @Test func allFamiliesAreReadWithoutComplaint() {
    #expect(shipped.diagnostics == [])
    #expect(shipped.families.count == 71)
    #expect(shipped.families.reduce(0) { $0 + $1.phrases.count } > 1000)
  }

  @Test(arguments: shipped.families)
  func examplesComeTrue(_ family: Family) {
    #expect(family.fires.count >= 2 && !family.quiet.isEmpty)
    let index = shippedListener.family(family.id)
    for (examples, fires) in [(family.fires, true), (family.quiet, false)] {
      for example in examples {
        let heard = hear(example.text, shippedListener).counting.filter { $0.family == index }
        #expect(
          !heard.isEmpty == fires,
          "\(family.id).yaml:\(example.place.line): \(example.text) \(heard.map { shippedListener.phraseText(family: $0.family, phrase: $0.phrase) })"
        )
      }
    }
  }

  @Test func everyFamilyNamesItsFileAndTheLinesOfItsPhrases() {
    for family in shipped.families {
      #expect(family.path.hasSuffix("/\(family.id).yaml"))
      #expect(family.phrases.allSatisfy { $0.place.line > 0 })
      #expect(zip(family.phrases, family.phrases.dropFirst()).allSatisfy { $0.place.line < $1.place.line })
    }
  }

  @Test func polesComeInPairs() {
    for family in shipped.families {
      guard let pair = family.pair else { continue }
      #expect(shipped.families.first { $0.id == pair }?.pair == family.id)
    }
  }
}
