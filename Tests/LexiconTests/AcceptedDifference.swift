import Events

/// A sentence of which the listener and the other reader think differently.
struct Difference {
  var sentence: String
  var family: String
  /// Whether the listener hears the family, and the other reader does not.
  var isOurs: Bool
  /// Our hits of the family, those that count for nothing included, with their phrases and the words that were heard.
  var hits: [(hit: Hit, phrase: String, text: String)]
  /// Whether a label was turned into owning up.
  var isOwnedUp: Bool

  func heard(_ phrase: String) -> Bool { isOurs && hits.contains { $0.hit.counts && $0.phrase == phrase } }

  func holds(anyOf texts: [String]) -> Bool {
    let lower = sentence.lowercased()
    return texts.contains { lower.contains($0) }
  }
}

/// Why a difference is right as it is.
struct AcceptedDifference: Sendable {
  var why: String
  var holds: @Sendable (Difference) -> Bool

  static let all: [AcceptedDifference] = [
    AcceptedDifference(why: "a label nearest to the own side is owning up: the other reader has no such rule") {
      $0.isOwnedUp
        && (!$0.isOurs || $0.family == "repair_trust" && $0.hits.allSatisfy { $0.hit.marks.contains(.ownedUp) || !$0.hit.counts })
    },
    AcceptedDifference(
      why: "'not only' and the like excuse themselves alone: the other reader lets them excuse every negation in the window"
    ) {
      !$0.isOurs && $0.hits.contains { $0.hit.marks.contains(.negated) } && $0.holds(anyOf: ["not only", "no doubt", "why not"])
    },
    AcceptedDifference(why: "every place of a phrase is judged: the other reader looks at the first alone") {
      $0.isOurs && $0.hits.contains { $0.hit.marks.contains(.negated) }
    },
    AcceptedDifference(why: "the other reader wants a blank behind an optional word at the end") {
      $0.hits.contains { $0.hit.counts && $0.phrase.hasSuffix("] [with|on]") } && $0.isOurs
    },
    AcceptedDifference(why: "the other reader wants the blanks of an optional word also where it is left out before a gap") {
      $0.isOurs && $0.hits.contains { $0.hit.counts && $0.phrase.contains("] ~") }
    },
    AcceptedDifference(why: "a colon that a phrase sets apart may be glued to its word") {
      $0.isOurs && $0.hits.contains { $0.hit.counts && $0.phrase.contains(" :") }
    },
    AcceptedDifference(why: "a question mark may stand apart") { $0.heard("any update* [on this]?") && $0.holds(anyOf: [" ?"]) },
    AcceptedDifference(why: "marks within a gap are not counted: the other reader lets none stand there") {
      $0.isOurs && $0.hits.contains { $0.hit.counts && $0.phrase.contains("~") && $0.text.contains(where: \.isPunctuation) }
    },
    AcceptedDifference(why: "-ise is -ize also where the ending is glued on") {
      $0.isOurs && $0.hits.contains { $0.hit.counts && $0.phrase.contains("is(e|") && $0.text.lowercased().contains("iz") }
    },
    AcceptedDifference(why: "an apostrophe may be left out in n't alone: 'were' is not 'we're'") {
      !$0.isOurs && $0.holds(anyOf: ["were thinking about"])
    },
    AcceptedDifference(why: "an ending behind an apostrophe belongs to the word before it: we're") {
      !$0.isOurs && $0.holds(anyOf: [" 're", " 've", " 'm", " 'd", " 'll"])
    },
    AcceptedDifference(why: "links and addresses are cut out") { !$0.isOurs && $0.holds(anyOf: ["://", "@"]) },
    AcceptedDifference(why: "code is cut out") { !$0.isOurs && $0.holds(anyOf: ["`"]) },
    AcceptedDifference(why: "quoted lines are cut out") { !$0.isOurs && $0.sentence.hasPrefix(">") },
    AcceptedDifference(why: "three quoted words and more are somebody else's") { !$0.isOurs && $0.holds(anyOf: ["\u{201C}", "\""]) },
    AcceptedDifference(why: "an underscore is no letter") { $0.isOurs && $0.sentence.contains("_") },
  ]
}
