import Events

/// Sentences that one party writes again word for word: seen in the order of time, the first counts, and those of later days are standing phrases.
struct StandingPhrases {
  private struct Sentence: Hashable {
    var party: Int8
    var wording: UInt32
  }

  private static let millisecondsOfDay: Int64 = 86_400_000
  private var first: [Sentence: Int64] = [:]

  /// Whether the party of a row wrote the sentence of a hit on an earlier day; a nightly run sees no later ones, so that no night rewrites another.
  mutating func isKnown(_ hit: Hit, _ timeline: Timeline, _ row: Int) -> Bool {
    guard hit.wording != 0, timeline.parties[row] >= 0 else { return false }
    let day = timeline.times[row].milliseconds / StandingPhrases.millisecondsOfDay
    let sentence = Sentence(party: timeline.parties[row], wording: hit.wording)
    guard let known = first[sentence] else {
      first[sentence] = day
      return false
    }
    return known < day
  }
}
