import Events
import Lexicon
import Testing
import YAML

/// What a phrase means, and what is wrong with it.
struct PhraseTests {
  /// Phrase, texts that hold it, texts that do not.
  @Test(
    arguments: [
      ("heads-up", ["A heads-up: we move.", "a heads up", "HEADSUP!", "A Heads\u{2011}up"], ["heads will go up", "headsups"]),
      ("stabil(ity|ise)", ["stability", "Stabilise it", "stabilize it"], ["stable", "stabil", "stabilizes"]),
      ("was[n't]", ["was it", "it wasn't", "it wasn\u{2019}t", "it wasnt"], ["wast", "as"]),
      ("we('re| are) late", ["we're late", "We are late", "we\u{2019}re late"], ["were late", "we late"]),
      ("don't care", ["don't care", "dont care", "DON\u{2019}T CARE"], ["do care", "don care"]),
      ("audit*", ["audit", "Auditors came", "auditability"], ["an aud it", "reaudit"]),
      ("re-audit*", ["re-audited", "re audits", "reauditing"], ["audits"]),
      (
        "seriously?", ["Seriously?", "Seriously ?", "Oh, seriously?!", "Are you seriously saying so"],
        ["We take this seriously.", "seriously"]
      ),
      ("really ?", ["Really?", "oh really ?"], ["really", "Is it really so?"]),
      ("fine[,] whatever", ["fine whatever", "Fine, whatever."], ["fine; whatever", "fine. Whatever"]),
      (
        "any update+ [on this]?", ["Any update?", "any updates on that?", "Any update on this, Ben?"], ["any updates.", "any old update."]
      ),
      ("tell+ us", ["tell us", "Told us", "telling us", "He tells us"], ["teller us", "telled us", "tell them"]),
      ("(promise|carry)+ it", ["promised it", "carries it", "promising it"], ["promis it", "carryed it"]),
      ("late+ than", ["later than", "latest than", "late than"], ["lately than"]),
      ("person+ who", ["people who", "persons who"], ["personal who"]),
      ("we 've moved", ["we've moved", "we\u{2019}ve moved"], ["we moved", "wevemoved"]),
      (
        "<date>", ["on 1 May", "by Friday", "at 14:30", "2026-05-01 it is", "end of next month", "in Q3"],
        ["may be", "we march on", "sunny"]
      ),
      ("<span> ago", ["it was for three weeks ago"], ["three weeks", "ago"]),
      (
        "<not> ~2 told", ["we have not been told", "Nobody told us", "never once told", "hasn't told"],
        ["we were told", "not for a long time told"]
      ),
      ("<number>", ["it costs 1,200 euro", "\u{20AC}200", "twelve", "5 %"], ["a day soon"]),
      ("<anyone> left", ["our legal team left", "Somebody left", "the supplier left"], ["the ship left"]),
      ("<lately> moved", ["recently moved", "an hour ago moved"], ["long moved"]),
      (
        "we ~2 moved", ["we moved", "we have moved", "we, of course, moved", "we well-known ones moved"],
        ["we have not yet moved", "we, of course, have moved", "We. Moved"]
      ),
      ("a (b|c (d|e)) f", ["a b f", "a c d f", "a c e f"], ["a c f", "a b d f"]),
      ("a [b] c", ["a c", "a b c"], ["a d c", "a b b c"]),
      ("weeks[' time] x", ["weeks x", "weeks' time x"], ["weeks time y"]),
      ("cancelled", ["cancelled", "canceled"], ["cancel"]),
      ("travel(ing|ed)", ["travelling", "traveling", "travelled"], ["travels"]),
      ("filed", ["filed"], ["filled"]),
      ("new.target", ["uses new.target here"], ["a new target", "new. Target"]),
      ("die Übergabe", ["Die übergabe war", "DIE ÜBERGABE"], ["die Ubergabe", "die Übergaben"]),
      ("договор*", ["Договоры подписаны", "ДОГОВОР"], ["передоговор"]),
      ("cafe\u{301} au lait", ["Cafe\u{301} au lait"], ["cafe au lait"]),
      ("不 同 意", ["我们不同意。"], ["不 是"]),
      ("{party}'s fault", ["ACME's fault", "It is northwind  logistics' ... Homeco\u{2019}s fault"], ["their fault"]),
      (
        "typical of {other}",
        ["Typical of ACME.", "typical of your team", "typical of the other party", "typical of red hat", "typical of RedHat's"],
        ["typical of us", "typical of Homeco", "typical"]
      ),
      ("{self} failed", ["we failed", "our team failed", "Homeco failed", "home-co failed"], ["ACME failed", "you failed"]),
    ] as [(String, [String], [String])])
  func phraseIsHeard(_ phrase: String, _ yes: [String], _ no: [String]) {
    let listener = Listener(families: [family([phrase])], parties: twoParties)
    for text in yes { #expect(hear(text, listener, as: .english).counting.count == 1, "\(phrase) in \(text)") }
    for text in no { #expect(hear(text, listener, as: .english).hits.isEmpty, "\(phrase) in \(text)") }
  }

  @Test(
    arguments: [
      ("", "the phrase is empty"), ("a (b", "'(' is not closed"), ("a b)", "')' closes nothing"), ("a [b|]", "an alternative is empty"),
      ("a|b", "'|' stands outside of a group"), ("~3 a", "the phrase begins with a gap"), ("a ~3", "the phrase ends in a gap"),
      ("a # b", "'#' by itself is not heard"), ("(a|#) b", "'#' by itself is not heard"),
      ("a ~ b", "'~' needs a number from 1 to 12"), ("a ~99 b", "'~' needs a number from 1 to 12"), ("a~3 b", "a gap touches a word"),
      ("{them} lie", "there is no slot '{them}'"), ("{other lie", "there is no slot '{other lie}'"),
      ("[a]", "every part of the phrase may be left out"),
      ("a*", "'*' stands for the end of a word of two letters or more"),
      ("ab*c", "'*' stands for the end of a word of two letters or more"),
      ("x}", "'}' closes nothing"),
      ("<Inform> us", "'<' begins the name of a class of words, and 'Inform' is none"),
      ("<inform us", "'<' begins the name of a class of words, and 'inform us' is none"),
      ("a<not> b", "the class <not> touches a word"), ("told+ us", "'told' is a form of 'tell'"), ("the+ us", "'the' has no other forms"),
      ("a ~1 b ~1 c ~1 d ~1 e ~1 f", "the phrase holds 5 gaps, and 4 at most are allowed; a gap within a class counts"),
      ("(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)(q|r)", "the alternatives build more than 256 words"),
      (nested(17), "more than 16 groups stand within each other"),
      (String(repeating: "(", count: 8000), "more than 16 groups stand within each other"),
      (String(repeating: "[", count: 8000), "more than 16 groups stand within each other"),
      (nested(100_000), "the phrase is longer than 8192 bytes"),
      (String(repeating: "a ", count: 4097), "the phrase is longer than 8192 bytes"),
    ])
  func problemIsNamed(_ phrase: String, _ message: String) {
    #expect { try Phrase.parse(phrase) } throws: {
      ($0 as? Phrase.Problem)?.message == message && ($0 as? Phrase.Problem)?.help.isEmpty == false
    }
    // A phrase that cannot be read takes nothing else down.
    #expect(hear("a good day", family([phrase, "good day"])).counting.count == 1)
  }

  @Test func groupsStandWithinEachOtherAsDeepAsAllowed() {
    #expect(hear("a good day", family([nested(16)])).counting.isEmpty)
    #expect(hear("he is late", family([nested(16)])).texts == ["late"])
  }

  @Test func problemsComeWithTheirPlaces() {
    var broken = family(["a (b"])
    broken.path = "x.yaml"
    broken.phrases[0].place = .init(line: 7, column: 5)
    broken.phrases.append(.init(.phrases, "fine", at: .init(line: 8, column: 5)))
    broken.phrases.append(.init(.weak, "fine", at: .init(line: 9, column: 5)))
    #expect(
      Listener(families: [broken], parties: []).diagnostics.map(\.description) == [
        "x.yaml:7:5: 'a (b': '(' is not closed; add ')'",
        "x.yaml:9:5: 'fine' stands twice in 'labels', first on line 8; delete one of the two",
      ])
  }

  @Test func longestMatchOfAPhraseIsQuoted() {
    #expect(hear("without prior notice", family(["without [prior] [notice]"])).texts == ["without prior notice"])
    #expect(hear("we now and then and then met", family(["we ~4 then"])).texts == ["we now and then and then"])
  }

  @Test func heaviestThenLeftmostThenLongestThenFirstIsTheHit() {
    let both = family(["never late", "never late again", "never late"], strong: ["late again"], weak: ["never"])
    #expect(hear("never late again", both).texts == ["late again"])
    #expect(hear("b c a b", family(["a b", "b c"])).texts == ["b c"])
    #expect(hear("a b c", family(["a b", "a b c"])).hits.map(\.phrase) == [1])
    #expect(hear("a b", family(["a (b|c)", "a b"])).hits.map(\.phrase) == [0])
  }
}

/// Whoever knows other tools writes regular expressions, and is told what stands for them here.
@Test(arguments: [
  (#"\bfoo\d+"#, #"'\b' belongs"#, 0), ("^late", "'^' belongs", 0), ("late$", "'$' belongs", 4), (".*again", "'.*' belongs", 0),
  ("foo.*bar", "'.*' belongs", 3), ("[a-z]+ late", "'[a-z' belongs", 0), ("(?:a|b) late", "'(?' belongs", 0),
])
func aRegularExpressionIsNoPhrase(_ text: String, _ message: String, _ offset: Int) {
  #expect { try Phrase.parse(text) } throws: { error in
    guard let problem = error as? Phrase.Problem else { return false }
    return problem.message.hasPrefix(message) && problem.offset == offset && !problem.help.isEmpty
  }
}

@Test(arguments: ["word* again.", "was[n't] there", "(late|slow)+ ~3 again", "{other} is late?", #"seriously\?"#])
func whatOnlyLooksLikeOneIsAPhrase(_ text: String) { #expect(throws: Never.self) { try Phrase.parse(text) } }

/// `(((late)))`
private func nested(_ depth: Int) -> String {
  String(repeating: "(", count: depth) + "late" + String(repeating: ")", count: depth)
}
