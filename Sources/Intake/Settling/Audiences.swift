import Events

/// Which parties each event reached, and in which reading its pronouns are heard.
struct Audiences {
  private(set) var parties: [PartySet]
  /// Everybody whom the event reached is known by name.
  private(set) var isKnown: [Bool]
  private(set) var readings: [Hit.Readings]

  /// The readers of a channel, a thread's meeting or an event.
  private struct Reach {
    var parties: PartySet = []
    /// Somebody among them is of no party.
    var hasStranger = false
    var isComplete = false

    mutating func add(_ person: Int32, _ people: ResolvedPeople) {
      if people.isBot[Int(person)] { return }
      let party = people.people[Int(person)].party
      if party < 0 { hasStranger = true } else { parties.formUnion(PartySet(PartyIndex(party))) }
    }

    mutating func add(_ other: Reach) {
      parties.formUnion(other.parties)
      hasStranger = hasStranger || other.hasStranger
    }
  }

  private struct ChannelKey: Hashable {
    var source: UInt16
    var name: Int32
  }

  init(_ gathering: Gathering, _ duplicates: Duplicates, threads: [Int32], people: ResolvedPeople, channels: ChannelTable, partyCount: Int)
  {
    let timeline = gathering.timeline
    parties = Array(repeating: [], count: gathering.count)
    isKnown = Array(repeating: false, count: gathering.count)
    readings = Array(repeating: .plain, count: gathering.count)
    var meetings: [Int32: Reach] = [:]
    let channelReach = Audiences.channels(gathering, people, channels)
    func reach(_ row: Int) -> Reach {
      var reach = Reach()
      if timeline.actors[row] >= 0 { reach.add(people.personOf[Int(timeline.actors[row])], people) }
      for participant in timeline.participants(of: row) { reach.add(people.personOf[Int(participant.person)], people) }
      for copy in duplicates.mergedInto[Int32(row)] ?? [] {
        for participant in timeline.participants(of: Int(copy)) { reach.add(people.personOf[Int(participant.person)], people) }
      }
      reach.isComplete = timeline.flags[row].contains(.audienceKnown)
      return reach
    }
    for row in 0..<gathering.count where threads[row] >= 0 {
      // What was said in the minutes of a meeting was said to all whom its other entries name.
      let standing = duplicates.standing[Int32(row)]
      guard timeline.kinds[row] == .meeting || timeline.kinds[row] == .attendance, standing != nil || !duplicates.isMerged[row] else {
        continue
      }
      let found = reach(standing.map { Int($0) } ?? row)
      var sum = meetings[threads[row]] ?? Reach()
      sum.add(found)
      sum.isComplete = sum.isComplete || found.isComplete
      meetings[threads[row]] = sum
    }
    for row in 0..<gathering.count where !duplicates.isMerged[row] {
      var whole = reach(row)
      switch timeline.kinds[row] {
      case .message where timeline.channels[row] >= 0:
        let key = ChannelKey(source: timeline.sources[row], name: timeline.channels[row])
        let channel = channelReach[key] ?? Reach()
        whole.add(channel)
        whole.isComplete = whole.isComplete || channel.isComplete
      case .utterance, .minute, .attendance:
        if timeline.participants(of: row).isEmpty, threads[row] >= 0, let meeting = meetings[threads[row]] {
          whole.add(meeting)
          whole.isComplete = meeting.isComplete
        }
      case .message, .meeting, .system, .reaction: break
      }
      let writer = timeline.actors[row] < 0 ? -1 : people.partyOf[Int(timeline.actors[row])]
      parties[row] = whole.parties
      isKnown[row] = whole.isComplete
      readings[row] = Audiences.reading(whole, writer: writer, partyCount: partyCount)
    }
  }

  /// Members by the tables; where they name none, the parties that wrote there in the whole export, which is never complete.
  private static func channels(_ gathering: Gathering, _ people: ResolvedPeople, _ table: ChannelTable) -> [ChannelKey: Reach] {
    let timeline = gathering.timeline
    var channels: [ChannelKey: Reach] = [:]
    for (key, members) in table.members {
      guard let name = timeline.names.existing(key.name.span) else { continue }
      var reach = Reach()
      reach.isComplete = true
      for member in members { reach.add(people.personOf[Int(member)], people) }
      channels[ChannelKey(source: key.source, name: name)] = reach
    }
    for row in 0..<gathering.count where timeline.channels[row] >= 0 && timeline.kinds[row] == .message && timeline.actors[row] >= 0 {
      let key = ChannelKey(source: timeline.sources[row], name: timeline.channels[row])
      if channels[key]?.isComplete == true { continue }
      channels[key, default: Reach()].add(people.personOf[Int(timeline.actors[row])], people)
    }
    return channels
  }

  /// A stranger in the audience may be meant by `you` too, so pronouns then stand for nobody in particular.
  private static func reading(_ reach: Reach, writer: Int8, partyCount: Int) -> Hit.Readings {
    guard reach.isComplete, !reach.hasStranger, writer >= 0, reach.parties.contains(PartyIndex(writer)) else { return .plain }
    if reach.parties.count == 2 { return .twoParty }
    return reach.parties.count == 1 && partyCount == 2 ? .amongItself : .plain
  }
}
