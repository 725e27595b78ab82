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

  /// The contacts of all pairs in one pass over the timeline.
  static func all(timeline: Timeline, count: Int, days: [Day], parties: Int, span: ClosedRange<Day>) -> [PartyPair: Contact] {
    let length = span.upperBound - span.lowerBound + 1
    var drafts: [PartyPair: Draft] = [:]
    for event in 0..<count {
      let day = days[event]
      guard day >= span.lowerBound, day <= span.upperBound else { continue }
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
          drafts[PartyPair(a, b), default: Draft(length: length)].add(
            day - span.lowerBound, event: event, day: day, writer: writer.map { $0 == a ? 0 : 1 }, isPost: isPost)
        }
      }
    }
    return drafts.mapValues { $0.finished(first: span.lowerBound) }
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

  private struct Draft {
    var messages: [[Double]]
    var meetings: [Double]
    var days: [(day: Day, event: Int)] = []
    var posts = 0
    var count = 0

    init(length: Int) {
      messages = [[Double](repeating: 0, count: length), [Double](repeating: 0, count: length)]
      meetings = [Double](repeating: 0, count: length)
    }

    mutating func add(_ index: Int, event: Int, day: Day, writer: Int?, isPost: Bool) {
      count += 1
      if isPost { posts += 1 }
      if let writer { messages[writer][index] += 1 } else { meetings[index] += 1 }
      if days.last?.day == day { days[days.count - 1].event = event } else { days.append((day, event)) }
    }

    func finished(first: Day) -> Contact {
      var flags = [Double](repeating: 0, count: meetings.count)
      for (day, _) in days { flags[day - first] = 1 }
      return Contact(
        messages: messages.map { DaySeries(first: first, values: $0) }, meetings: DaySeries(first: first, values: meetings),
        contactDays: DaySeries(first: first, values: flags), days: days, isOnList: Double(posts) > Contact.onList * Double(count))
    }
  }
}

extension RuleContext {
  /// Why the contact of a pair cannot be told from that of all: it meets on lists of many only.
  func onListOnly(_ pair: PartyPair?) -> Reason? {
    guard let pair, contacts[pair]?.isOnList == true else { return nil }
    return Reason(.volume, "\(name(pair.first)) and \(name(pair.second)) meet on a list of many only")
  }
}
