import Events
import Setup

extension Measure {
  /// Who speaks in joint meetings.
  static let talkShare = Measure(
    id: "talk_share", unit: "per 100 words", suffix: " %",
    summary: "Share of a party in the words of joint meetings, from transcripts and minutes with speakers.",
    counts: .utterances, scopes: [.party], phrase: "share of the words in joint meetings"
  ) { context, subject, _ in
    guard let party = subject.actor else { return .level(Level(least: 1, unit: "words") { _, _ in nil }) }
    let spoken = (0..<context.count).filter {
      context.timeline.kinds[$0] == .utterance && context.timeline.parties[$0] >= 0 && context.timeline.audiences[$0].count > 1
    }
    let own = spoken.filter { Int(context.timeline.parties[$0]) == party }
    return .level(
      .ratio(
        context.series(own.map { (context.days[$0], Double(context.timeline.words[$0])) }),
        over: context.series(spoken.map { (context.days[$0], Double(context.timeline.words[$0])) }), scale: 100, least: 500, unit: "words"))
  }

  /// How much a party talks among itself.
  static let internalShare = Measure(
    id: "internal_share", unit: "per 100 messages", suffix: " %",
    summary: "Share of a party's messages that no other party received: volume only, never what they say.",
    counts: .messages, scopes: [.party], phrase: "share of messages that stay inside"
  ) { context, subject, _ in
    let written = context.speech(of: subject).filter { context.timeline.kinds[$0] == .message }
    let inside = written.filter { context.timeline.audiences[$0].count < 2 && context.timeline.flags[$0].contains(.audienceKnown) }
    return .level(
      .ratio(
        context.series(inside.map { (context.days[$0], 1) }), over: context.series(written.map { (context.days[$0], 1) }), scale: 100,
        least: 20, unit: "messages"))
  }

  /// How much runs through one party.
  static let hubShare = Measure(
    id: "hub_share", unit: "per 100 messages", suffix: " %",
    summary:
      "Share of the messages between parties that the busiest party wrote or received alone with one other; needs three parties.",
    counts: .messages, scopes: [.alliance], phrase: "share of the messages that run through one party"
  ) { context, _, _ in
    let parties = context.alliance.parties.count
    var sightings = Sightings<PartySet>()
    if parties > 2 {
      for event in 0..<context.count where context.timeline.kinds[event] == .message && context.isAct(event) {
        let audience = context.timeline.audiences[event]
        if audience.count == 2, context.timeline.parties[event] >= 0 { sightings.add(audience, on: context.days[event]) }
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
