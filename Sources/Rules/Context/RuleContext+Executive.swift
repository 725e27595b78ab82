import Events
import Lexicon
import Setup

/// A complaint that goes past the working level: no word for escalation need be in it.
struct ExecutiveAddress {
  var use: HitUse
  var actor: PartyIndex
  var toward: PartyIndex
}

extension RuleContext {
  /// Days of records that must lie before it, so that who takes part is known, and how many messages make somebody a regular.
  private static let reach = 60
  private static let regular = 3

  /// Messages of one side to people of the other who never took part before, with none of those who do among the addressees, and with a complaint in them, be it a weak one: an invoice to an
  /// office that nobody wrote to before is none.
  func executiveAddresses() -> [ExecutiveAddress] {
    let complaints = Set(families(as: .complaint))
    var counts: [Int32: Int] = [:]
    var seen: Set<Int32> = []
    var result: [ExecutiveAddress] = []
    for event in 0..<count where timeline.kinds[event] == .message && isAct(event) {
      defer {
        if timeline.actors[event] >= 0 { counts[timeline.actors[event], default: 0] += 1 }
        seen.insert(timeline.actors[event])
        for one in timeline.participants(of: event) {
          seen.insert(one.person)
          counts[one.person, default: 0] += 1
        }
      }
      guard days[event] - firstDay >= RuleContext.reach, let actor = timeline.party(of: event), timeline.channels[event] < 0 else {
        continue
      }
      let addressed = timeline.participants(of: event).filter { $0.presence == .addressed }
      for toward in timeline.audiences[event].subtracting(PartySet(actor)).indices {
        let people = addressed.map(\.person).filter { Int(timeline.people[Int($0)].party) == toward }
        guard !people.isEmpty, people.allSatisfy({ !seen.contains($0) }),
          counts.contains(where: { $0.value >= RuleContext.regular && Int(timeline.people[Int($0.key)].party) == toward }),
          let hit = complaint(in: event, of: complaints)
        else { continue }
        result.append(
          ExecutiveAddress(
            use: HitUse(event: event, hit: hit, day: days[event], weight: Double(timeline.hits[hit].weight) / 8), actor: actor,
            toward: toward))
      }
    }
    return result
  }

  private func complaint(in event: Int, of families: Set<Int>) -> Int? {
    (Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1])).first {
      timeline.hits[$0].counts && families.contains(Int(timeline.hits[$0].family))
    }
  }
}
