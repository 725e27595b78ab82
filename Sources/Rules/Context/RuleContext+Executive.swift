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

  /// Who took part by some event, and what was found up to it: a later night goes on from there.
  private struct Walk: Sendable {
    var next = 0
    /// Messages by and to each person.
    var counts: [Int32: Int] = [:]
    var seen: Set<Int32> = []
    /// People who are regulars, by their party.
    var regulars: PartySet = []
    var found: [ExecutiveAddress] = []
  }

  private static let walks = MemoryOwner()

  /// Messages of one side to people of the other who never took part before, with none of those who do among the addressees, and with a complaint in them, be it a weak one: an invoice to an
  /// office that nobody wrote to before is none.
  func executiveAddresses() -> [ExecutiveAddress] {
    // No announced absence moves any of it.
    remembered(by: RuleContext.walks, [0]) { _, _ in
      Basis(days: firstDay...firstDay, isSettled: false)
    } _: { _, before in
      walked(before ?? Walk())
    }.flatMap(\.found)
  }

  private func walked(_ before: Walk) -> Walk {
    let complaints = Set(families(as: .complaint))
    var walk = before
    func see(_ person: Int32) {
      walk.seen.insert(person)
      walk.counts[person, default: 0] += 1
      let party = Int(timeline.people[Int(person)].party)
      if walk.counts[person] == RuleContext.regular, party >= 0 { walk.regulars.insert(PartySet(party)) }
    }
    for event in walk.next..<max(walk.next, count) where timeline.kinds[event] == .message && isAct(event) {
      defer {
        if timeline.actors[event] >= 0 { see(timeline.actors[event]) }
        for one in timeline.participants(of: event) { see(one.person) }
      }
      guard days[event] - firstDay >= RuleContext.reach, let actor = timeline.party(of: event), timeline.channels[event] < 0 else {
        continue
      }
      let addressed = timeline.participants(of: event).filter { $0.presence == .addressed }
      for toward in timeline.audiences[event].subtracting(PartySet(actor)).indices {
        let people = addressed.map(\.person).filter { Int(timeline.people[Int($0)].party) == toward }
        guard !people.isEmpty, people.allSatisfy({ !walk.seen.contains($0) }), walk.regulars.contains(toward),
          let hit = complaint(in: event, of: complaints)
        else { continue }
        walk.found.append(
          ExecutiveAddress(
            use: HitUse(event: event, hit: hit, day: days[event], weight: Double(timeline.hits[hit].weight) / 8), actor: actor,
            toward: toward))
      }
    }
    walk.next = max(walk.next, count)
    return walk
  }

  private func complaint(in event: Int, of families: Set<Int>) -> Int? {
    (Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1])).first {
      timeline.hits[$0].counts && families.contains(Int(timeline.hits[$0].family))
    }
  }
}
