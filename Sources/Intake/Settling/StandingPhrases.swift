import Events

/// Sentences that one party writes again word for word: seen in the order of time, the first counts, and those of later days are standing phrases.
struct StandingPhrases {
  private struct Sentence: Hashable {
    var party: Int8
    var wording: UInt32
  }

  private let zone: ZoneRules
  private var first: [Sentence: Day] = [:]

  /// - Parameter zone: in which the alliance counts its days.
  init(zone: ZoneRules) { self.zone = zone }

  /// Whether the party of a row wrote the sentence of a hit on an earlier day; a nightly run sees no later ones, so that no night rewrites another.
  mutating func isKnown(_ hit: Hit, _ timeline: Timeline, _ row: Int) -> Bool {
    guard hit.wording != 0, timeline.parties[row] >= 0 else { return false }
    let day = zone.day(of: timeline.times[row])
    let sentence = Sentence(party: timeline.parties[row], wording: hit.wording)
    guard let known = first[sentence] else {
      first[sentence] = day
      return false
    }
    return known < day
  }
}
