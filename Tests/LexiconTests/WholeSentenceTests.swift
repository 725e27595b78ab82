import Events
import Lexicon
import Testing
import YAML

/// A full stop at the end of a phrase: the sentence says nothing else, but for one word.
@Suite struct WholeSentenceTests {
  @Test(
    arguments: [
      ("24 October.", true), ("By the way. 24 October", true), ("Hi, 24 October!", true), ("24 October 🙂", true),
      ("Then maybe 24 October", false),
      ("We saw it on 24 October.", false), ("The meeting is on 24 October in Lyon.", false),
    ])
  func theSentenceSaysNothingElse(_ text: String, _ isHeard: Bool) {
    #expect(hear(text, family(["24 october."])).counting.isEmpty != isHeard, "\(text)")
    #expect(!hear(text, family(["24 october"])).counting.isEmpty)
  }

  @Test func itSparesWholeSentencesAlone() {
    let spared = family(["off again"], ignore: ["off again."])
    #expect(hear("Off again.", spared).counting.isEmpty)
    #expect(hear("The pump is off again.", spared).counting.count == 1)
  }

  @Test func aClassEndsInNoFullStop() {
    let words = WordClass(id: "days", title: "Days", words: [WordClass.Entry("by friday.")])
    let listener = Listener(families: [family(["<days>"])], classes: [words], parties: twoParties)
    #expect(listener.diagnostics.contains { $0.message.contains("a class of words ends in no ? and no .") })
  }

  /// Numbers change and the words stay: a template that is filled in.
  @Test func aSentenceHasOneWordingWhateverItsNumbers() {
    var once = family(["unreliable"])
    once.countsOnce = true
    func wording(_ text: String) -> UInt32? { hear(text, once).hits.first?.wording }
    #expect(wording("Box 17 shows that ACME is unreliable.") == wording("box 1834 shows that ACME is unreliable"))
    #expect(wording("Box 17 shows that ACME is unreliable.") != wording("Box 17 proves that ACME is unreliable."))
    #expect(wording("ACME is unreliable.") == 0, "too short to be a standing phrase")
    #expect(hear("Box 17 shows that ACME is unreliable.", family(["unreliable"])).hits.first?.wording == 0)
  }

  /// `31. August` is a day in German; `31. August:` begins something new.
  @Test func aMonthWithAColonBeginsASentence() {
    let closed = family(["closed ~12 monterral"])
    #expect(hear("Closed weeks 28 to 31. August: Monterral is away.", closed).counting.isEmpty)
    #expect(hear("Closed until 31. August for Monterral.", closed).counting.count == 1)
  }
}
