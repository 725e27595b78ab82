import Events
import Testing
import YAML

@testable import Lexicon

/// Pieces that make a hit together, and phrases that are heard in questions alone.
struct TogetherTests {
  private static func listener(_ pieces: [String], isWide: Bool = false, negation: Bool = false, ignore: [String] = []) -> Listener {
    var family = family(ignore: ignore)
    family.phrases.append(Family.Entry(.phrases, together: pieces, isWide: isWide))
    family.negation = negation
    return Listener(families: [family], parties: twoParties)
  }

  private static func texts(_ text: String, _ listener: Listener) -> [String] {
    let heard = hear(text, listener, as: .english)
    return zip(heard.hits, heard.texts).filter { $0.0.counts }.map(\.1)
  }

  @Test(
    arguments: [
      ("for three weeks we had no answer", ["for three weeks we had no answer"]),
      ("we had no answer for three weeks", ["no answer for three weeks"]), ("no answer. That was for three weeks.", []),
      ("for three weeks", []), ("no answer", []),
    ] as [(String, [String])])
  func piecesStandInAnyOrderWithinOneSentence(_ text: String, _ expected: [String]) {
    #expect(TogetherTests.texts(text, TogetherTests.listener(["<span>", "<not> ~2 answer"])) == expected)
  }

  @Test func piecesDoNotOverlap() {
    let listener = TogetherTests.listener(["red green", "green blue"])
    #expect(TogetherTests.texts("red green blue", listener) == [])
    #expect(TogetherTests.texts("red green green blue", listener) == ["red green green blue"])
    // The second `red` fits where the first does not.
    #expect(
      TogetherTests.texts("green x red green x blue red y green", TogetherTests.listener(["green ~1 blue", "red ~1 green"])).count == 1)
  }

  @Test func withinAMessageTheHitBelongsToTheSentenceOfTheLastPiece() {
    let listener = TogetherTests.listener(["the price", "no warning"], isWide: true)
    let heard = hear("The price is new. So it goes. There was no warning. No warning!", listener, as: .english)
    #expect(heard.counting.map(\.sentence) == [2])
    #expect(heard.texts == ["no warning"])
    #expect(TogetherTests.texts("No warning. The price.", listener) == ["The price"])
    #expect(TogetherTests.texts("No warning.", listener) == [])
  }

  @Test func onePieceThatIsDroppedDropsTheHit() {
    let listener = TogetherTests.listener(["moved", "without a word"], negation: true)
    #expect(TogetherTests.texts("they moved it without a word", listener).count == 1)
    let denied = hear("they never moved it without a word", listener, as: .english)
    #expect(denied.counting.isEmpty && denied.hits.map(\.marks) == [.negated])
    // What denies within the hit itself does not deny it, wherever it stands.
    let denying = TogetherTests.listener(["should never have", "your"], negation: true)
    #expect(TogetherTests.texts("we should never have touched your file", denying).count == 1)
    #expect(TogetherTests.texts("we should never have touched it, not your file", denying) == [])
    let ignoring = TogetherTests.listener(["moved", "without a word"], ignore: ["moved house"])
    #expect(TogetherTests.texts("they moved house without a word", ignoring) == [])
  }

  @Test func pronounsOfAllPiecesMustHoldInOneReading() {
    let listener = TogetherTests.listener(["you ~1 moved", "their fault"])
    #expect(TogetherTests.texts("you moved it, their fault", listener).count == 1)
    let slots = TogetherTests.listener(["{other} moved", "a shame"])
    #expect(hear("you moved, a shame", slots, as: .english).hits.map(\.readings) == [.twoParty])
    #expect(hear("ACME moved, a shame", slots, as: .english).hits.map(\.readings) == [.all])
    #expect(hear("we moved, a shame", slots, as: .english).hits.isEmpty)
  }

  @Test func badPiecesAreNamed() {
    #expect(TogetherTests.listener(["one"]).diagnostics.map(\.message) == ["'one': two to four pieces can stand together"])
    #expect(TogetherTests.listener(["(a", "b"]).diagnostics.map(\.message) == ["'(a': '(' is not closed"])
  }

  @Test(
    arguments: [
      ("Any news?", true), ("any news on the lease ?", true), ("Any news.", false), ("any news", false),
      ("Hi Anna, is there any news", true),
      ("Do we have any news on it.", true), ("Why is any news good", true), ("We have any news you like", false),
      ("Is any news? :-)", true),
      ("Will share any news. Right?", false),
    ] as [(String, Bool)])
  func questionsAreToldFromStatements(_ text: String, _ isHeard: Bool) {
    let listener = Listener(families: [family(["any news?"])], parties: twoParties)
    #expect(!hear(text, listener, as: .english).counting.isEmpty == isHeard)
  }

  @Test(
    arguments: [
      ("Is er al nieuws over de prijs", Language.dutch, true), ("Er is nieuws over de prijs", .dutch, false),
      ("Gibt es schon nieuws", .german, true), ("Es gibt nieuws", .german, false),
    ])
  func otherLanguagesAskToo(_ text: String, _ language: Language, _ isHeard: Bool) {
    let listener = Listener(families: [family(["nieuws?"], language: language)], parties: twoParties)
    #expect(!hear(text, listener, as: language).counting.isEmpty == isHeard)
  }

  @Test func whatTheReceiverTellsIsMarked() {
    var own = family(["we moved it"])
    var told = Family.Entry(.phrases, "{other} moved it")
    told.isTold = true
    own.phrases.append(told)
    let listener = Listener(families: [own], parties: twoParties)
    #expect(hear("we moved it", listener, as: .english).hits.map(\.marks) == [[]])
    #expect(hear("you moved it", listener, as: .english).hits.map(\.marks) == [.told])
    own.isAccount = true
    #expect(hear("we moved it", Listener(families: [own], parties: twoParties), as: .english).hits.map(\.marks) == [.account])
  }
}
