import Events
import Testing

@testable import Lexicon

/// A compiled book that is kept by one start and read by the next.
struct ImageTests {
  private static let families = Array(shipped.families.prefix(24))
  private static let book = PhraseBook(families, classes: shippedClasses.classes)

  @Test func aKeptBookHearsWhatTheCompiledOneHears() throws {
    let image = try #require(Self.book.image)
    let kept = try #require(PhraseBook(Self.families, image: image))
    let topics = [(id: "price", terms: ["price review", "Preis+"])]
    let (compiled, read) = (
      Listener(Self.book, parties: twoParties, topics: topics), Listener(kept, parties: twoParties, topics: topics)
    )
    var heard = 0
    for family in Self.families.flatMap(\.all) {
      for example in family.fires + family.quiet {
        let text = example.text + " The price review is due on Friday; Northwind Logistics knows."
        let (a, b) = (hear(text, compiled, as: family.language), hear(text, read, as: family.language))
        #expect(a.hits == b.hits && a.topics == b.topics && a.content == b.content && a.words == b.words, "\(text)")
        heard += a.hits.count
      }
    }
    #expect(heard > 100)
    // And what is kept of what was kept is the same.
    let isSame = kept.image == image
    #expect(isSame)
  }

  @Test func whatIsDamagedIsNoBook() throws {
    let image = try #require(PhraseBook([family(["too late", "<noun> again"])], classes: shippedClasses.classes).image ?? Self.book.image)
    func isBook(_ image: [UInt8]) -> Bool { PhraseBook(Self.families, image: image) != nil }
    for place in stride(from: 0, to: image.count, by: max(1, image.count / 400)) {
      var damaged = image
      damaged[place] ^= 0x41
      #expect(!isBook(damaged))
      #expect(!isBook(Array(image[..<place])))
    }
  }

  @Test func aBookWithMistakesIsNotKept() {
    let isKept = [["(late"], ["late"]].map { PhraseBook([family($0)]).image != nil }
    #expect(isKept == [false, true])
  }
}
