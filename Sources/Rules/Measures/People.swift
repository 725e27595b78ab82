import Events

extension Measure {
  /// How many people of a party take part.
  static let people = Measure(
    id: "people", unit: "people", suffix: " people",
    summary: "Distinct people of a party who wrote to another party or came to a joint meeting. Only their number is ever looked at.",
    counts: [.speech, .meetings], scopes: [.party, .alliance], phrase: "number of people who take part"
  ) { context, subject, _ in
    let seen = context.seenPeople(of: subject.actor)
    let works = WorkingDays(context, party: subject.actor)
    return .level(
      Level(least: 1, unit: "people") { after, through in
        guard works.isMostly(after: after, through: through) else { return nil }
        let people = Set(seen.within(after: after, through: through))
        return people.isEmpty ? nil : Level.Reading(value: Double(people.count), volume: Double(people.count))
      })
  }

  /// How many ties between people of different parties are alive.
  static let pairs = Measure(
    id: "pairs", unit: "ties", suffix: " ties",
    summary:
      "Ties between people of different parties: one answered the other in a thread, or wrote to at most five people of whom the other was one.",
    counts: .messages, scopes: [.alliance, .pair], phrase: "number of ties between people"
  ) { context, subject, _ in
    let ties = context.ties(of: subject.pair)
    return .level(
      Level(least: 1, unit: "ties") { after, through in
        let found = Set(ties.within(after: after, through: through))
        return found.isEmpty ? nil : Level.Reading(value: Double(found.count), volume: Double(found.count))
      })
  }

  /// How much hangs on the busiest tie.
  static let topPairShare = Measure(
    id: "top_pair_share", unit: "per 100 exchanges", suffix: " %",
    summary: "Share of the busiest tie in all exchanges between people of different parties; needs five ties.",
    counts: .messages, scopes: [.alliance, .pair], phrase: "share of the busiest tie"
  ) { context, subject, _ in
    let ties = context.ties(of: subject.pair)
    return .level(
      Level(least: 5, unit: "ties") { after, through in
        var counts: [UInt64: Int] = [:]
        for tie in ties.within(after: after, through: through) { counts[tie, default: 0] += 1 }
        let all = counts.values.reduce(0, +)
        guard let top = counts.values.max(), all > 0 else { return nil }
        return Level.Reading(value: 100 * Double(top) / Double(all), volume: Double(counts.count))
      })
  }
}

extension RuleContext {
  /// People of one party, or of all, as they take part in what crosses between parties.
  fileprivate func seenPeople(of party: PartyIndex?) -> Sightings<Int32> {
    var seen = Sightings<Int32>()
    for event in 0..<count where isAct(event) && timeline.audiences[event].count > 1 {
      switch timeline.kinds[event] {
      case .message, .utterance:
        guard timeline.actors[event] >= 0, let writer = timeline.party(of: event), party == nil || writer == party else { continue }
        seen.add(timeline.actors[event], on: days[event])
      case .meeting where timeline.flags[event].isDisjoint(with: [.cancelled, .planned]):
        for one in timeline.participants(of: event) where one.presence == .attended || one.presence == .accepted {
          let home = Int(timeline.people[Int(one.person)].party)
          if home >= 0, party == nil || home == party { seen.add(one.person, on: days[event]) }
        }
      default: continue
      }
    }
    return seen
  }

  /// Exchanges between two people of different parties, each as the two numbers in one.
  fileprivate func ties(of pair: PartyPair?) -> Sightings<UInt64> {
    var ties = Sightings<UInt64>()
    func add(_ a: Int32, _ b: Int32, on day: Day) {
      guard a >= 0, b >= 0 else { return }
      let (first, second) = (Int(timeline.people[Int(a)].party), Int(timeline.people[Int(b)].party))
      guard first >= 0, second >= 0, first != second, pair == nil || pair == PartyPair(first, second) else { return }
      ties.add(UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b))), on: day)
    }
    for event in 0..<count where timeline.kinds[event] == .message && isAct(event) && timeline.audiences[event].count > 1 {
      let writer = timeline.actors[event]
      let parent = Int(timeline.replyParents[event])
      if parent >= 0 { add(writer, timeline.actors[parent], on: days[event]) }
      let addressed = timeline.participants(of: event)
      guard addressed.count <= 5 else { continue }
      for one in addressed where parent < 0 || one.person != timeline.actors[parent] { add(writer, one.person, on: days[event]) }
    }
    return ties
  }
}
