import Events
import Testing
import YAML

@testable import Lexicon

/// Classes of words: what they hear, and what is wrong with them.
struct ClassTests {
  private static func classes(_ words: [String: [String]], _ language: Language = .english) -> [WordClass] {
    words.sorted { $0.key < $1.key }.map { id, words in
      var own = WordClass(id: id, title: id, language: language, words: words.map { WordClass.Entry($0) })
      own.path = "words/\(id).yaml"
      return own
    }
  }

  private static func heard(_ phrase: String, _ words: [String: [String]], in text: String) -> [String] {
    let listener = Listener(families: [family([phrase])], classes: classes(words), parties: twoParties)
    #expect(listener.diagnostics == [])
    return hear(text, listener, as: .english).texts
  }

  @Test(
    arguments: [
      ("nobody told us", ["nobody told us"]), ("you never let any of us know", ["never let any of us know"]),
      ("never made aware", ["never made aware"]), ("they have not informed anybody", ["not informed"]), ("never let us go", []),
      ("nobody is telling, really", ["nobody is telling"]), ("we were told", []),
    ] as [(String, [String])])
  func entriesOfOneAndOfSeveralWordsAreHeard(_ text: String, _ expected: [String]) {
    let words = ["inform": ["(tell|inform)+ [us]", "let ~3 know", "make+ aware"]]
    #expect(ClassTests.heard("<not> ~1 <inform>", words, in: text) == expected)
  }

  @Test func theLongestEntryWins() {
    // `told us` takes both words, so that nothing is left for the second `us`.
    let words = ["inform": ["told", "told us"]]
    #expect(ClassTests.heard("<inform> us", words, in: "he told us") == [])
    #expect(ClassTests.heard("<inform> us", words, in: "he told us us") == ["told us us"])
  }

  /// What a phrase demands of a sentence is looked for before the phrase is tried: it must never shut out what the phrase would hear.
  @Test(
    arguments: [
      ("need ((the|your) ~3 <thing>|<thing>) ~4 before", "we need your kind approval before noon"),
      ("need ((the|your) ~3 <thing>|<thing>) ~4 before", "we need word of it before noon"),
      ("(<thing>|all of <thing>) ~2 gone", "all of approval now gone"), ("(<thing>|<other_thing>) ~2 gone", "quick help now gone"),
      ("(out of touch|over to you|done) ~2 gone", "over to you, gone"), ("in-source (it|them)", "insource it"),
      ("in-source (it|them)", "in source them"), ("in-source (it|them)", "in-source it"), ("{self} ~1 = ~1 <thing>", "we = my approval"),
      ("fine[,] (whatever|so be it)", "fine so be it"), ("fine[,] (whatever|so be it)", "fine, whatever"),
      ("(:|to) <thing>", "all: approval"), ("(:|to) <thing>", "go to approval"), ("take it or leave it", "so take it or leave it then"),
    ])
  func demandsShutNothingOut(_ phrase: String, _ text: String) {
    let words = ["thing": ["approval", "word of it"], "other_thing": ["quick help"]]
    #expect(ClassTests.heard(phrase, words, in: text).count == 1, "\(phrase) in '\(text)'")
  }

  /// An exception with a question mark spares questions alone.
  @Test func exceptionsMayAsk() {
    let listener = Listener(families: [family(strong: ["late"], ignore: ["late ~2 ?"])], parties: twoParties)
    #expect(hear("Are you late?", listener, as: .english).counting.isEmpty)
    #expect(hear("You are late.", listener, as: .english).counting.count == 1)
  }

  @Test func classesNameClasses() {
    let words = ["a": ["<b> now"], "b": ["<c>", "beta"], "c": ["<d>"], "d": ["delta", "del ~2 ta"]]
    #expect(ClassTests.heard("go <a>", words, in: "go delta now") == ["go delta now"])
    #expect(ClassTests.heard("go <a>", words, in: "go del x y ta now") == ["go del x y ta now"])
    #expect(ClassTests.heard("go <a>", words, in: "go beta later") == [])
  }

  @Test func classesWorkInEveryList() {
    let listener = Listener(
      families: [family(strong: ["<bad>"], ignore: ["<bad> luck"])], classes: ClassTests.classes(["bad": ["(bad|awful)"]]),
      parties: twoParties)
    #expect(hear("awful work", listener, as: .english).counting.count == 1)
    #expect(hear("awful luck", listener, as: .english).counting.isEmpty)
  }

  @Test(
    arguments: [
      (["a": ["<a> x"]], "<a> names itself: <a> -> <a>"), (["a": ["<b>"], "b": ["<a>"]], "<a> names itself: <a> -> <b> -> <a>"),
      (["a": ["x {other}"]], "'x {other}': a class of words holds {other}"),
      (["a": ["fine, x"]], "'fine, x': a class of words holds a mark"),
      (["a": ["x ~2 y ~2 z"]], "'x ~2 y ~2 z': an entry of a class may hold one gap"),
      (["a": ["<nothing>"]], "'<nothing>': there is no class of words 'nothing' in English"),
      (["a": ["told+"]], "'told+': 'told' is a form of 'tell'"), (["a": ["[x]"]], "an entry of <a> may be left out as a whole"),
      (["a": ["x?"]], "'x?': a class of words ends in no ? and no ."),
      (
        ["a": ["<b>"], "b": ["<c>"], "c": ["<d>"], "d": ["<e>"], "e": ["x"]],
        "<a> names classes 5 levels deep, and 4 are allowed"
      ),
    ] as [([String: [String]], String)])
  func whatIsWrongIsNamed(_ words: [String: [String]], _ message: String) {
    let diagnostics = PhraseBook([], classes: ClassTests.classes(words), checksAll: true).diagnostics
    #expect(diagnostics.contains { $0.message == message && $0.path.hasPrefix("words/") && !$0.help.isEmpty }, "\(diagnostics)")
  }

  @Test func aClassThatIsNotThereIsNamedWithOneThatIsLikeIt() {
    let listener = Listener(
      families: [family(["<infrom> us", "good day"])], classes: ClassTests.classes(["inform": ["tell+"]]), parties: twoParties)
    #expect(listener.diagnostics.map(\.message) == ["'<infrom> us': there is no class of words 'infrom' in English"])
    #expect(listener.diagnostics.first?.help == "did you mean <inform>?")
    #expect(hear("a good day", listener, as: .english).counting.count == 1)
  }

  @Test func aClassBelongsToItsLanguage() {
    let english = ClassTests.classes(["inform": ["tell+"]])
    let dutch = ClassTests.classes(["inform": ["meedelen+"]], .dutch)
    var both = family(["nobody ~1 <inform>"])
    both.variants = [family(["niemand ~2 <inform>"], language: .dutch)]
    let listener = Listener(families: [both], classes: english + dutch, parties: twoParties)
    #expect(listener.diagnostics == [])
    #expect(hear("nobody told us", listener, as: .english).counting.count == 1)
    #expect(hear("niemand heeft het ons meegedeeld", listener, as: .dutch).counting.count == 0)
    #expect(hear("niemand heeft meegedeeld", listener, as: .dutch).counting.count == 1)
  }

  @Test func separableVerbsAreHeardApart() {
    var german = family(["niemand ~1 <sagen>"], language: .german)
    german.negation = false
    let classes = ClassTests.classes(["sagen": ["mitteilen+"]], .german)
    let listener = Listener(families: [german], classes: classes, parties: twoParties)
    #expect(listener.diagnostics == [])
    for text in ["niemand teilte uns das neue Datum mit", "niemand hat mitgeteilt", "niemand teilt mit"] {
      #expect(hear(text, listener, as: .german).counting.count == 1, "\(text)")
    }
    #expect(hear("niemand teilte uns die Kosten", listener, as: .german).counting.isEmpty)
  }

  @Test func everyBuiltInClassIsReadInEveryLanguage() {
    for language in [Language.english, .dutch, .german] {
      var family = family(WordClass.builtIn.filter { $0 != "anyone_noun" || language == .english }.map { "<\($0)> zz" }, language: language)
      family.path = "\(language)"
      #expect(Listener(families: [family], parties: []).diagnostics == [])
    }
  }

  @Test(
    arguments: [
      ("<date>", Language.dutch, "op 3 mei om 14:00 uur"), ("<span>", .dutch, "al drie weken niets"),
      ("<not>", .dutch, "wij hebben nog steeds niet"),
      ("<lately>", .dutch, "onlangs gezien"), ("<number>", .dutch, "12 pallets"), ("<anyone>", .dutch, "onze planning weet"),
      ("<date>", .german, "am 3. Mai"), ("<span>", .german, "seit drei Wochen nichts"), ("<not>", .german, "wir haben noch keine"),
      ("<lately>", .german, "vor kurzem gesehen"), ("<number>", .german, "12 Paletten"), ("<anyone>", .german, "unsere Abteilung weiß"),
    ] as [(String, Language, String)])
  func builtInClassesSpeakThreeLanguages(_ phrase: String, _ language: Language, _ text: String) {
    let listener = Listener(families: [family([phrase], language: language)], parties: twoParties)
    #expect(hear(text, listener, as: language).counting.count == 1)
    #expect(hear("x y z", listener, as: language).counting.isEmpty)
  }
}
