import Events
import Lexicon
import TestSupport
import Testing

/// Whatever stands in a text or a phrase file, the listener comes through, and in linear time.
struct RobustnessTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func noiseIsPassedOver(_ seed: UInt64) {
    var dice = Seeded(seed)
    var ear = Ear(shippedListener)
    let pieces = [
      "\"", "`", "```", "[", "](", "<@", "://", "@", ":", "'", "-", "\n", "\n> ", "\n\n", "\u{201C}", "\u{201D}", "you never", "ACME",
      "unreliable", "\u{301}", ".",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &dice) {
        if Bool.random(using: &dice) {
          bytes += Array((pieces.randomElement(using: &dice) ?? "").utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &dice))
        }
      }
      for style in TextStyle.allCases {
        ear.hear(bytes.span, style: style, writer: 0, time: Timestamp(seconds: 0))
        for hit in ear.hits { #expect(Int(hit.offset) + Int(hit.length) <= bytes.count, "seed \(seed)") }
      }
    }
  }

  @Test func anEarThatHasHeardOtherTextsHearsTheSame() {
    var dice = Seeded(5)
    var used = Ear(shippedListener)
    let texts = shipped.families.flatMap { $0.fires + $0.quiet }.map(\.text).shuffled(using: &dice)
    for text in texts {
      var fresh = Ear(shippedListener)
      let bytes = Array(text.utf8)
      used.hear(bytes.span, style: .mail, writer: 0, time: nil)
      fresh.hear(bytes.span, style: .mail, writer: 0, time: nil)
      #expect(used.hits == fresh.hits && used.content == fresh.content && used.words == fresh.words)
    }
  }

  /// Texts and phrases on which a matcher that tries again and again would not come to an end: linear work takes milliseconds.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: [
      ("the ", ["the ~12 the ~12 the ~12 the ~12 never"]), ("please ", ["please", "please please"]),
      ("a b ", ["(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) c"]),
      ("](", ["x"]), ("\"a b c\" ", ["x"]), ("`", ["x"]), ("On 1 x wrote:\n", ["x"]), ("Cheers\n\n", ["x"]), ("a.", ["x"]), ("@a", ["x"]),
      (":a", ["x"]),
      ("never mind ", ["never ~5 mind"]), ("ACME ", ["{other} ~3 {other} ~3 {other} lies"]),
      // What joints add to a word is not counted in a gap, nor are marks.
      ("a'", ["a ~12 b ~12 c ~12 d ~12 e"]), ("a-", ["a ~12 b ~12 c ~12 d ~12 e"]), ("a'a ,", ["a ~12 b", "a ~12 a ~12 a ~12 a ~12 b"]),
    ])
  func noTextOrPhraseKeepsTheListenerBusy(_ piece: String, _ phrases: [String]) {
    let listener = Listener(families: [family(phrases, near: ["zz"], ignore: ["never mind"])], parties: twoParties)
    var ear = Ear(listener)
    ear.hear(Array(String(repeating: piece, count: 20_000).utf8).span, style: .mail, writer: 0, time: nil)
    #expect(ear.words <= 20_000 * max(1, piece.utf8.count))
  }

  @Test func manyPhrasesAreCompiledAndHeard() {
    let phrases = (0..<3000).map { "we (have|had) [now] (a|b|c) word\($0) (x|y) ~2 end" }
    let heard = hear("well, we had b word2999 y of the end", family(phrases))
    #expect(heard.hits.map(\.phrase) == [2999])
  }
}
