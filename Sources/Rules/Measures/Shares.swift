import Events
import Setup

extension Measure {
  /// Who speaks in joint meetings.
  static let talkShare = Measure(
    id: "talk_share", unit: "per 100 words", suffix: " %",
    summary: "Share of a party in the words of joint meetings, from transcripts and minutes with speakers.",
    counts: .utterances, scopes: [.party], phrase: "share of the words in joint meetings"
  ) { ground, subject, _ in
    guard let party = subject.actor else { return .level(Level(least: 1, unit: "words") { _, _ in nil }) }
    let spoken = (0..<ground.count).filter {
      ground.timeline.kinds[$0] == .utterance && ground.timeline.parties[$0] >= 0 && ground.timeline.audiences[$0].count > 1
    }
    let own = spoken.filter { Int(ground.timeline.parties[$0]) == party }
    return .level(
      .ratio(
        ground.series(own.map { (ground.days[$0], Double(ground.timeline.words[$0])) }),
        over: ground.series(spoken.map { (ground.days[$0], Double(ground.timeline.words[$0])) }), scale: 100, least: 500, unit: "words"))
  }

  /// How much a party talks among itself.
  static let internalShare = Measure(
    id: "internal_share", unit: "per 100 messages", suffix: " %",
    summary: "Share of a party's messages that no other party received: volume only, never what they say.",
    counts: .messages, scopes: [.party], phrase: "share of messages that stay inside"
  ) { ground, subject, _ in
    let written = ground.speech(of: subject).filter { ground.timeline.kinds[$0] == .message }
    let inside = written.filter { ground.timeline.audiences[$0].count < 2 && ground.timeline.flags[$0].contains(.audienceKnown) }
    return .level(
      .ratio(
        ground.series(inside.map { (ground.days[$0], 1) }), over: ground.series(written.map { (ground.days[$0], 1) }), scale: 100,
        least: 20, unit: "messages"))
  }

  /// How much runs through one party.
  static let hubShare = Measure(
    id: "hub_share", unit: "per 100 messages", suffix: " %",
    summary:
      "Share of the messages between parties that the busiest party wrote or received alone with one other; needs three parties.",
    counts: .messages, scopes: [.alliance], phrase: "share of the messages that run through one party"
  ) { ground, _, _ in
    let parties = ground.alliance.parties.count
    var sightings = Sightings<PartySet>()
    if parties > 2 {
      for event in 0..<ground.count where ground.timeline.kinds[event] == .message && ground.isAct(event) {
        let audience = ground.timeline.audiences[event]
        if audience.count == 2, ground.timeline.parties[event] >= 0 { sightings.add(audience, on: ground.days[event]) }
      }
    }
    let seen = sightings
    return .level(
      Level(least: 20, unit: "messages between two of at least three parties") { after, through in
        let sets = seen.within(after: after, through: through)
        let busiest = (0..<parties).map { party in sets.count { $0.contains(party) } }.max() ?? 0
        return sets.isEmpty ? nil : Level.Reading(value: 100 * Double(busiest) / Double(sets.count), volume: Double(sets.count))
      })
  }
}
