import Events
import Testing
import YAML

@testable import Lexicon

/// The listener against the slow reader: every shipped English phrase by itself, in sentences made of phrases.
struct SlowReaderTests {
  /// A phrase or piece a family, so that a hit names the phrase; nothing drops a hit.
  private static let phrases: [String] = shipped.families.flatMap(\.phrases).flatMap { entry in
    entry.pieces.isEmpty ? [entry.text] : entry.pieces
  }

  @Test(arguments: [1, 2] as [UInt64])
  func sentencesMadeOfPhrasesAreReadAlike(_ seed: UInt64) throws {
    var maker = PhraseMaker(seed: seed, classes: shippedClasses.classes)
    let chosen = SlowReaderTests.phrases.indices.filter { _ in Int.random(in: 0..<8, using: &maker.dice) == 0 }.map {
      SlowReaderTests.phrases[$0]
    }
    let listener = Listener(
      families: chosen.enumerated().map { family([$1], id: "f\($0)") }, classes: shippedClasses.classes, parties: twoParties)
    try #require(listener.diagnostics == [])
    let slow = SlowReader(shippedClasses.classes)
    var compared = 0
    var heardAtAll = 0
    for (number, phrase) in chosen.enumerated() {
      let text = maker.sentence(try Phrase.read(phrase)).replacing("  ", with: " ")
      // The slow reader knows neither sentences nor what is cut out of a text.
      guard text.allSatisfy({ $0.isLetter || $0.isNumber || " ,'-?".contains($0) }), !text.dropLast().contains("?") else { continue }
      let found = Set(hear(text, listener, as: .english).hits.map { Int($0.family) })
      // Its own phrase, and some others: all would take minutes.
      for other in [number] + (0..<12).map({ _ in Int.random(in: chosen.indices, using: &maker.dice) }) + found {
        // The slow reader knows a question by its mark alone; what opens one is tested in TogetherTests.
        if chosen[other].hasSuffix("?"), !text.hasSuffix("?") { continue }
        let expected = slow.hears(chosen[other], in: text, writer: "homeco", other: "acme")
        #expect(found.contains(other) == expected, "seed \(seed): '\(chosen[other])' in '\(text)'")
        compared += 1
        if expected { heardAtAll += 1 }
      }
    }
    print("seed \(seed): \(compared) comparisons, \(heardAtAll) heard")
    #expect(heardAtAll > chosen.count / 3)
  }

  @Test func phrasesThatCannotBeHeardAreNotShipped() throws {
    for language in [Language.english, .dutch, .german] {
      var maker = PhraseMaker(seed: 11, classes: shippedClasses.classes, language: language)
      for (index, family) in shipped.families.enumerated() {
        for variant in family.all where variant.language == language {
          for entry in variant.phrases where entry.list != .ignoreIf {
            let phrases = try (entry.pieces.isEmpty ? [entry.text] : entry.pieces).map { try Phrase.read($0) }
            let isHeard = (0..<60).contains { _ in
              // An ending stands behind a word: `Ben's`.
              let text = ("Ben " + phrases.map { maker.text($0.parts) + ($0.asks ? "?" : "") }.joined(separator: " ")).replacing(
                " 's", with: "'s")
              let whole = text + (entry.list == .nearOther ? " says ACME" : "")
              return hear(whole, shippedListener, as: language).counting.contains { Int($0.family) == index }
            }
            #expect(isHeard, "\(variant.path): \(entry.text)")
          }
        }
      }
    }
  }

  /// The search keeps a bit for each word of a sentence; behind the 64th, words share them. What a hyphen or an apostrophe joins counts as one.
  @Test(arguments: [0, 1, 58, 62, 63, 64, 65, 126, 127, 128, 300, 900])
  func aPhraseIsHeardWhereverItStands(_ words: Int) {
    let listener = Listener(families: [family(["we ~3 told ~2 nobody", "well-known ~1 fact", "Ben ~2 late", "!!"])], parties: twoParties)
    let filler = Array(repeating: "blah", count: words).joined(separator: " ")
    for said in [
      "we have not yet told quite nobody", "we've not-yet, don't told nobody", "wellknown old fact", "well-known fact", "Ben's always late",
    ] {
      #expect(hear("\(filler) \(said) \(filler)", listener, as: .english).texts == [said], "\(words) words before '\(said)'")
    }
    #expect(hear("\(filler) we a b c d told nobody \(filler)", listener, as: .english).hits.isEmpty)
    #expect(hear("\(filler) no!!", listener, as: .english).texts == ["!!"])
  }

  /// Topics are heard in every language, also in those of which nothing is known.
  @Test(arguments: Language.allCases) func topicsAreHeardInEveryLanguage(_ language: Language) {
    let listener = Listener(families: [], parties: twoParties, topics: [("price", ["прайс", "rate card"])])
    #expect(hear("Новый прайс здесь", listener, as: language).topics == 1)
    #expect(hear("the rate card", listener, as: language).topics == 1)
  }

  /// Where the number of nodes of a tree once ran out, phrases that begin with common words were tried at every word. Now a phrase is looked for
  /// where its rarest word stands: how many are looked for at the commonest words is what must stay small.
  @Test func noCommonWordHasManyPhrases() {
    let setting = shippedListener.setting
    for word in ["the", "is", "it", "for", "we", "you", "to", "of", "and", "in", "on", "that", "this", "have", "not", "are", "be", "with"] {
      let id = Int(setting.vocabulary.find(WordHash.of(Array(word.utf8))))
      let phrases = [setting.index, setting.exceptions].reduce(0) { sum, index in
        let looks = unsafe Int(index.rows.base[id].firstLook)..<Int(index.rows.base[id + 1].firstLook)
        return looks.reduce(sum) { sum, place in
          let anchor = unsafe Int(index.looks.base[place].anchor)
          return unsafe sum + Int(index.anchors.base[anchor + 1].firstCandidate - index.anchors.base[anchor].firstCandidate)
        }
      }
      #expect(phrases <= 60, "\(word): \(phrases)")
    }
    #expect(setting.vocabulary.count < Vocabulary.limit * 9 / 10)
    #expect(setting.program.entries.count < 20_000)
  }
}
