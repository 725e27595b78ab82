import Events
import Setup

/// Who is new: not seen in any source before, neither writing nor in an address line or an invitation.
extension Ground {
  /// For so many days after the first sight somebody is new.
  private static let newFor = 45

  /// Those of some triggers whose writer is new; in the first days of the data, and of a pair, everybody would be.
  func ofNewcomers(_ uses: [MissingTrigger.Use]) -> [MissingTrigger.Use] {
    guard !uses.isEmpty else { return [] }
    let begins = MissingTrigger.begins(self, afterFirstContact: true)
    var firstSeen: [Int32: Day] = [:]
    func see(_ person: Int32, _ event: Int) { if person >= 0, firstSeen[person] == nil { firstSeen[person] = days[event] } }
    for event in 0..<count {
      see(timeline.actors[event], event)
      for participant in timeline.participants(of: event) { see(participant.person, event) }
    }
    return uses.filter { use in
      guard let first = firstSeen[timeline.actors[use.event]], let begin = begins[use.pair] else { return false }
      return first >= begin && use.day - first <= Ground.newFor
    }
  }
}
