import Events
import Lexicon
import Testing

/// Words, sentences and zones.
struct TextTests {
  private static let late = family(["late"])

  private func sentences(_ text: String, _ style: TextStyle = .chat) -> [UInt16] {
    hear(text, TextTests.late, style: style).hits.map(\.sentence)
  }

  @Test(
    arguments: [
      ("late. late", 2), ("late! late? late", 3), ("late e.g. late", 1), ("late i.e. late", 1), ("late, Dr. late", 1), ("late 3.5 late", 1),
      ("late etc. late", 1), ("late etc. Late", 2), ("late app.config.js late", 1), ("late... late", 2), ("late\u{2026} late", 2),
      ("late No. 5 late", 1),
      ("late at 5 p.m. Late", 2), ("late at 5 p.m. late", 1), ("late; late", 1), ("late\nlate", 2), ("late J. Smith late", 1),
      ("late\u{3002}late", 2),
      ("late, https://a.example/x.y?late=1 late", 1), ("So am I. late", 1),
    ])
  func sentencesEndWhereTheyShould(_ text: String, _ count: Int) { #expect(Set(sentences(text)).count == count) }

  @Test func newlineIsABlankInMailAndMinutes() {
    for style in [TextStyle.mail, .minutes, .transcript] {
      #expect(hear("as\nusual", family(["as usual"]), style: style).counting.count == 1)
    }
    for style in [TextStyle.chat, .calendar] { #expect(hear("as\nusual", family(["as usual"]), style: style).hits.isEmpty) }
    for text in [
      "as\n\nusual", "as\n- usual", "as\n* usual", "as\n1. usual", "as\n2) usual", "as\n\u{2022} usual", "# as\nusual", "as\r\n\r\nusual",
      "as\n> x\nusual",
    ] {
      #expect(hear(text, family(["as usual"]), style: .mail).hits.isEmpty, "\(text)")
    }
    #expect(hear("as\r\nusual", family(["as usual"]), style: .mail).counting.count == 1)
    #expect(hear("late\n- [ ] late\n- [x] late", TextTests.late, style: .minutes).hits.map(\.sentence) == [0, 1, 2])
  }

  @Test(
    arguments: [
      ("We are well-known, aren't we?", 5, [2, 0, 0]), ("You and your ACME know them", 6, [0, 2, 1]),
      ("We've seen https://x.example/we/you it", 3, [1, 0, 0]),
      ("> we\nus", 1, [1, 0, 0]), ("`we` our", 1, [1, 0, 0]), ("Write to we@us.example or ours", 4, [1, 0, 0]),
      ("They\u{2019}re ours", 2, [1, 0, 1]),
      ("[we](https://us.example/our) say", 2, [1, 0, 0]), ("<https://us.example|our page>", 2, [1, 0, 0]), ("<@U1> we", 1, [1, 0, 0]),
      ("", 0, [0, 0, 0]), (" \n \n", 0, [0, 0, 0]), ("we \u{1F600} :) us", 2, [2, 0, 0]), ("www.us.example we", 1, [1, 0, 0]),
    ])
  func ownWordsAndPronounsAreCounted(_ text: String, _ words: Int, _ pronouns: [Int]) {
    let heard = hear(text, TextTests.late)
    #expect(heard.words == words)
    #expect(heard.pronouns == pronouns)
  }

  @Test(
    arguments: [
      ("He said \"you are always late\" and left", 0), ("This \"late\" thing", 1), ("\u{201C}We are always late\u{201D}, he said. late", 1),
      ("\u{201E}wir sind late\u{201C} sagte er", 0), ("\u{AB} we are late \u{BB}", 0), ("the 5\" screen is late", 1),
      ("\"not closed late", 1),
      ("late \"it is done now.\" late", 2), ("I'd say 'we are always late'", 1), ("\"one two three\n\nlate", 1),
    ])
  func quotedSpansAreSomebodyElses(_ text: String, _ count: Int) {
    #expect(hear(text, TextTests.late, style: .mail).counting.count == count)
  }

  @Test func cuttingGluesNothing() {
    let glued = family(["as usual"])
    for text in [
      "as \"one two three\" usual", "as `x` usual", "as https://x.example usual", "as\n```\nx\n```\nusual", "as <@U1> usual",
      "as\n|a|b|\nusual",
    ] {
      #expect(hear(text, glued, style: .mail).hits.isEmpty, "\(text)")
    }
    #expect(hear("as \"usual\"", glued).counting.count == 1)
    #expect(hear("as *usual*", glued).counting.count == 1)
  }

  /// What of each text is heard: `late` stands in every line that must not be, `late` in `own` counts those that must.
  @Test(
    arguments: [
      ("own late\n> late\n>> late", 1), ("own late\n\nOn 3 March 2026, Jo <jo@x.example> wrote:\n> late\n\nown late", 2),
      ("own late\n\nOn Tue, Mar 3, 2026 at 9:00 AM Jo Doe\n<jo@x.example> wrote:\nlate\nlate", 1),
      ("own late\n\nAm 03.03.2026 um 09:00 schrieb Jo Doe <jo@x.example>:\nlate", 1),
      ("own late\n\nOp 3 maart 2026 om 9:00 schreef Jo:\nlate", 1),
      ("own late\n\nLe 3 mars 2026 à 09:00, Jo a écrit :\nlate", 1), ("own late\n\nEl 3 mar 2026, Jo escribió:\nlate", 1),
      ("own late\n\nIl giorno 3 marzo 2026 Jo ha scritto:\nlate", 1), ("own late\n\nJo wrote:\n\nlate", 1),
      ("own late\n\nyou wrote:\n> late\nown late", 2),
      ("own late\n-----Original Message-----\nlate", 1), ("own late\n-----Urspr\u{FC}ngliche Nachricht-----\nlate", 1),
      ("own late\n---------- Forwarded message ---------\nlate", 1), ("own late\nBegin forwarded message:\nlate", 1),
      ("own late\n\nFrom: Jo\nSent: Tuesday\nTo: Al\nSubject: late\n\nlate", 1),
      ("own late\n\n*From:* Jo\n*Date:* Tuesday\n*To:* Al\n*Subject:* late\n\nlate", 1),
      ("own late\n\nVon: Jo\nGesendet: Dienstag\nAn: Al\nBetreff: late\n\nlate", 1), ("own late\n\n-- \nJo late\nlate", 1),
      ("own late\n\nBest regards,\nJo late\nLate Ltd", 1), ("own late\nKind regards\n\nJo\n\n> late\nlate", 2),
      ("own late\n\nCheers\nlate\n1\n2\n3\n4\n5\n6\nown late", 2), ("Cheers for that, late", 1),
      ("own late\n\nThis e-mail is confidential and may be late.\nlate\n\nown late", 2),
      ("own late\n\nIf you are not the intended recipient, late.", 1),
      ("On the 3rd we wrote: late", 1), ("own late\n| Name | late |\n|---|---|\n| a | late |", 1),
      ("own late\n```\nlate\n```\nown late", 2),
      ("own late\n[attachment: late.pdf]\n<attached: late.jpg>\nAttachments: late.pdf", 1), ("From: here on we are late", 1),
      ("own late\nlate.pdf (file attached)", 1),
    ])
  func mailIsHeardWithoutWhatIsNotItsWriters(_ text: String, _ count: Int) {
    #expect(hear(text, TextTests.late, style: .mail).hits.count == count, "\(text)")
  }

  @Test func quotationsAreNoticed() {
    for text in ["> a\nb", "He said \"one two three\"."] { #expect(hear(text, TextTests.late).hasQuotes) }
    for text in ["a > b", "a \"b\" c", "| a |"] { #expect(!hear(text, TextTests.late).hasQuotes) }
    #expect(hear("late\n>>> a\nlate\nlate", TextTests.late).hits.count == 1)
  }

  @Test func questionsAreNoticed() {
    #expect(hear("Late?", TextTests.late).hasQuestion)
    #expect(hear("\u{8FDF}\u{FF1F}", TextTests.late).hasQuestion)
    for text in ["Late.", "He asked \"are you there?\" again", "> Late?", "https://x.example/?a=b"] {
      #expect(!hear(text, TextTests.late).hasQuestion)
    }
  }

  @Test func sentenceIsFoundForQuoting() {
    let listener = Listener(families: [TextTests.late], parties: twoParties)
    func sentence(_ text: String, _ offset: Int, _ style: TextStyle = .chat) -> String {
      let bytes = Array(text.utf8)
      return String(decoding: bytes[listener.sentence(at: offset, in: bytes.span, style: style)], as: UTF8.self)
    }
    #expect(sentence("First one. We are late, Dr. No! Third.", 18) == "We are late, Dr. No!")
    #expect(sentence("a\n\nlate\nagain\n\nb", 4, .mail) == "late\nagain")
    #expect(sentence("a\n> late here\nb", 6) == "> late here")
    #expect(sentence("late", 99) == "late")
    #expect(sentence("", 0) == "")
  }

  @Test func topicsAreHeardAsPhrases() {
    let listener = Listener(
      families: [TextTests.late], parties: twoParties, topics: [("price", ["price review*", "tariff"]), ("launch", ["go-live"])])
    #expect(hear("The price reviews", listener).topics == 1)
    #expect(hear("golive and TARIFF", listener).topics == 3)
    #expect(hear("> tariff", listener).topics == 0)
    #expect(listener.topics == ["price", "launch"])
  }
}
