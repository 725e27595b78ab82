import Events
import Lexicon
import Testing
import YAML

/// The families that come with the program.
struct ShippedLexiconTests {
  @Test func allFamiliesAreReadWithoutComplaint() {
    #expect(shipped.diagnostics == [])
    #expect(shippedClasses.diagnostics == [])
    #expect(PhraseBook(shipped.families, classes: shippedClasses.classes, checksAll: true).diagnostics == [])
    #expect(shipped.families.count == 81)
    #expect(shipped.families.reduce(0) { $0 + $1.phrases.count } > 1000)
  }

  @Test func whatIsSaidOfPartnersComesInThreeLanguages() {
    for id in ["loose_labels", "surprise", "change_statement", "change_notice", "escalation"] {
      let family = shipped.families.first { $0.id == id }
      #expect(family?.languages == [.english, .german, .dutch])
      for variant in family?.variants ?? [] {
        #expect((25...90).contains(variant.phrases.count { $0.list != .ignoreIf }), "\(variant.path)")
        #expect(variant.fires.count >= 6 && variant.quiet.count >= 6 && !variant.ambiguity.isEmpty, "\(variant.path)")
      }
    }
  }

  @Test(arguments: shipped.families.flatMap(\.all))
  func examplesComeTrue(_ family: Family) {
    #expect(family.fires.count >= 2 && !family.quiet.isEmpty)
    let index = shippedListener.family(family.id)
    for (examples, fires) in [(family.fires, true), (family.quiet, false)] {
      for example in examples {
        let heard = hear(example.text, shippedListener, as: family.language).counting.filter { $0.family == index }
        #expect(
          !heard.isEmpty == fires,
          "\(family.path):\(example.place.line): \(example.text) \(heard.map { shippedListener.phraseText(family: $0.family, phrase: $0.phrase) })"
        )
      }
    }
  }

  @Test func everyFamilyNamesItsFileAndTheLinesOfItsPhrases() {
    for family in shipped.families.flatMap(\.all) {
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
