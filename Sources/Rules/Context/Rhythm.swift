package import Events

/// What a silence is the absence of.
package enum Rhythm: Sendable, Hashable {
  /// Messages between the two, and meetings of both.
  case contact
  /// A family heard in something that both sides received.
  case heard([String])
  /// Meetings of both whose title holds one of these words.
  case meeting([String])

  /// The events that it is told from.
  package var kinds: EventKinds {
    switch self {
    case .contact: .contact
    case .heard: .all
    case .meeting: .meetings
    }
  }
}

extension RuleContext {
  /// The days of a rhythm for a pair, ascending, each with its last event.
  package func beats(of rhythm: Rhythm, for pair: PartyPair) -> [(day: Day, event: Int)] {
    switch rhythm {
    case .contact:
      return contacts[pair]?.days ?? []
    case .heard(let families):
      let events = Set(families.compactMap(family).flatMap { hits[$0] }.filter { $0.weight >= 1 }.map(\.event))
      return lastOfDay(events.filter { isAct($0) && isShared($0, by: pair) })
    case .meeting(let titles):
      return lastOfDay((0..<count).filter { isMeeting($0, of: pair, titled: titles) })
    }
  }

  /// The days on which a rhythm came up anew for a pair, ascending: where several messages of one thread hold the wording, that is one occasion. The days
  /// between the answers of a thread tell nothing of how long it is until the next.
  package func occasions(of rhythm: Rhythm, for pair: PartyPair) -> [Day] {
    let beats = beats(of: rhythm, for: pair)
    guard case .heard = rhythm else { return beats.map(\.day) }
    var known: Set<Int32> = []
    return beats.filter { timeline.threads[$0.event] < 0 || known.insert(timeline.threads[$0.event]).inserted }.map(\.day)
  }

  /// Whether both of a pair wrote or received an event; minutes count for all who attended, and for all parties if nobody is listed.
  package func isShared(_ event: Int, by pair: PartyPair) -> Bool {
    let audience = timeline.audiences[event]
    return audience.isSuperset(of: pair.set) || (timeline.kinds[event] == .minute && audience.isEmpty)
  }

  /// Meetings of a rhythm at which somebody was of whom no party is known: where one of a pair is missing, whether it was they cannot be told.
  package func doubtful(_ rhythm: Rhythm) -> [Int] {
    guard case .meeting(let titles) = rhythm else { return [] }
    return (0..<count).filter { event in
      isHeld(event, titled: titles)
        && timeline.participants(of: event).contains { timeline.people[Int($0.person)].party < 0 && $0.presence != .declined }
    }
  }

  func isMeeting(_ event: Int, of pair: PartyPair, titled titles: [String]) -> Bool {
    isHeld(event, titled: titles) && timeline.audiences[event].isSuperset(of: pair.set)
  }

  private func isHeld(_ event: Int, titled titles: [String]) -> Bool {
    guard timeline.kinds[event] == .meeting, !timeline.flags[event].contains(.cancelled) else { return false }
    let title = timeline.names.string(timeline.subjects[event])
    return titles.contains { title.contains($0.lowercased()) }
  }

  private func lastOfDay(_ events: some Sequence<Int>) -> [(day: Day, event: Int)] {
    var result: [(day: Day, event: Int)] = []
    for event in events.sorted() {
      if result.last?.day == days[event] { result[result.count - 1].event = event } else { result.append((days[event], event)) }
    }
    return result
  }
}
