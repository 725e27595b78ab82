package import Events

/// What passes between the two parties of a pair, day by day.
package struct Contact: Sendable {
  /// Messages that one wrote and the other received, by the writing party: `[lower, higher]`.
  package let messages: [DaySeries]
  /// Meetings in which both took part.
  package let meetings: DaySeries
  /// 1 on a day with either.
  package let contactDays: DaySeries
  /// The days with contact, ascending, with the last event of each.
  package let days: [(day: Day, event: Int)]
  /// Whether nearly all of it was posted on lists of many: six organisations on a list are no fifteen conversations.
  package let isOnList: Bool

  /// Messages of both.
  package func messages(after: Day, through: Day) -> Double {
    messages[0].sum(after: after, through: through) + messages[1].sum(after: after, through: through)
  }

  /// Something that passed between the two of a pair.
  struct Passage: Sendable {
    var event: Int32
    /// 0 for the lower party of the pair, 1 for the higher; nobody wrote a meeting.
    var writer: Int8?
    /// Whether it was posted on a list of many.
    var isPost: Bool
  }

  /// What passed between the two of each pair, in time order, in one pass over the timeline.
  static func passages(_ timeline: Timeline, count: Int) -> [PartyPair: [Passage]] {
    var passages: [PartyPair: [Passage]] = [:]
    for event in 0..<count {
      let present: PartySet
      let writer: PartyIndex?
      switch timeline.kinds[event] {
      case .message:
        guard timeline.flags[event].isDisjoint(with: [.bot, .autoReply, .deleted]), let party = timeline.party(of: event) else { continue }
        writer = party
        present = timeline.audiences[event].union(PartySet(party))
      case .meeting:
        // A meeting that the calendar merely plans is no contact until something tells that it took place.
        guard timeline.flags[event].isDisjoint(with: [.cancelled, .planned]) else { continue }
        writer = nil
        present = whoCame(timeline, event)
      default: continue
      }
      guard present.count > 1 else { continue }
      // Mail has a subject, chat has none: a channel of many is a room in which people talk to one another.
      let isPost = present.count >= Contact.list && timeline.kinds[event] == .message && timeline.subjects[event] >= 0
      let here = present.indices
      for (position, a) in here.enumerated() {
        for b in here[(position + 1)...] where writer == nil || a == writer || b == writer {
          passages[PartyPair(a, b), default: []].append(
            Passage(event: Int32(event), writer: writer.map { $0 == a ? 0 : 1 }, isPost: isPost))
        }
      }
    }
    return passages
  }

  /// The contact of a pair; `nil` where nothing passed on the days of the span.
  /// - Parameter all: the day of each event.
  init?(_ passages: ArraySlice<Passage>, _ all: [Day], _ span: ClosedRange<Day>) {
    let length = span.upperBound - span.lowerBound + 1
    let none = [Double](repeating: 0, count: length)
    var (messages, meetings, flags) = ([none, none], none, none)
    var days: [(day: Day, event: Int)] = []
    var (posts, count) = (0, 0)
    for passage in passages where span.contains(all[Int(passage.event)]) {
      let day = all[Int(passage.event)]
      let index = day - span.lowerBound
      count += 1
      if passage.isPost { posts += 1 }
      if let writer = passage.writer { messages[Int(writer)][index] += 1 } else { meetings[index] += 1 }
      flags[index] = 1
      if days.last?.day == day {
        days[days.count - 1].event = Int(passage.event)
      } else {
        days.append((day, Int(passage.event)))
      }
    }
    guard count > 0 else { return nil }
    self.messages = messages.map { DaySeries(first: span.lowerBound, values: $0) }
    self.meetings = DaySeries(first: span.lowerBound, values: meetings)
    contactDays = DaySeries(first: span.lowerBound, values: flags)
    self.days = days
    isOnList = Double(posts) > Contact.onList * Double(count)
  }

  /// From so many parties on a mail to all of them is a post on a list; and so large a share of posts makes a pair one that meets on lists only.
  private static let list = 4
  private static let onList = 0.8

  /// Parties of those who attended or were invited and did not decline.
  private static func whoCame(_ timeline: Timeline, _ event: Int) -> PartySet {
    var set: PartySet = []
    for participant in timeline.participants(of: event) where participant.presence != .declined {
      let party = timeline.people[Int(participant.person)].party
      if party >= 0 { set.formUnion(PartySet(Int(party))) }
    }
    return set
  }
}

extension RuleContext {
  /// Why the contact of a pair cannot be told from that of all: it meets on lists of many only.
  func onListOnly(_ pair: PartyPair?) -> Reason? {
    guard let pair, contacts[pair]?.isOnList == true else { return nil }
    return Reason(.volume, "\(name(pair.first)) and \(name(pair.second)) meet on a list of many only")
  }
}
