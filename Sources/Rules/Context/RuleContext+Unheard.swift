import Events
import Setup

extension RuleContext {
  /// Why it cannot be said that something was not said: somebody who may have said it is forgotten, and nobody looks at their words.
  /// - Parameters:
  ///   - parties: who might have said it, in front of both of the pair.
  ///   - events: among which it would have counted.
  func unheard(by parties: [PartyIndex], of pair: PartyPair, in events: Range<Int>) -> Reason? {
    guard !unheard.isEmpty else { return nil }
    let first = unheard.bisect { $0 < events.lowerBound }
    let found = unheard[first...].prefix { $0 < events.upperBound }.first { event in
      guard let party = timeline.party(of: event), parties.contains(party) else { return false }
      return timeline.audiences[event].isSuperset(of: pair.set) || timeline.kinds[event] == .utterance
    }
    guard let party = found.flatMap(timeline.party) else { return nil }
    return Reason(
      .forgotten, "\(name(party)) may have said it: somebody of theirs asked to be forgotten, and what they wrote is not looked at")
  }
}
