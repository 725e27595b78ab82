import Events
import Setup

/// What passed between two parties, a figure a week: messages and answers in both directions, and meetings.
public struct PairCourse: Hashable, Codable, Sendable {
  /// What one of the two did towards the other.
  public struct Lane: Hashable, Codable, Sendable {
    public var from: Course.Member
    public var to: Course.Member
    /// Messages of each week; `nil` where the sources do not cover all of it.
    public var messages: [Int?]
    /// The median of working hours until an answer, over the four weeks up to each; `nil` where there are too few answers, or too few people who
    /// write for one of them to be hidden among.
    public var replyHours: [Double?]

    public init(from: Course.Member, to: Course.Member, messages: [Int?], replyHours: [Double?]) {
      self.from = from
      self.to = to
      self.messages = messages
      self.replyHours = replyHours
    }
  }

  /// Both directions, in the order of the ids of those who write.
  public var lanes: [Lane]
  /// Meetings of both; `nil` where the sources do not cover all of the week.
  public var meetings: [Int?]
  /// Whether both work on one day of the week at most: then nothing passes, and nobody is silent.
  public var holidays: [Bool]

  public init(lanes: [Lane], meetings: [Int?], holidays: [Bool]) {
    self.lanes = lanes
    self.meetings = meetings
    self.holidays = holidays
  }

  /// Days over which the time to answer is taken.
  private static let window = 28

  init(_ pair: PartyPair, weeks: [Day], in context: RuleContext) {
    let contact = context.contacts[pair]
    func lane(_ from: PartyIndex, _ to: PartyIndex) -> Lane {
      let waits = context.waits(for: from, by: to)
      let series = contact?.messages[from == pair.first ? 0 : 1]
      return Lane(
        from: PairCourse.member(from, context), to: PairCourse.member(to, context),
        messages: weeks.map { week in
          context.covers(pair, .messages, week: week) ? series.map { Int($0.sum(after: week - 1, through: week + 6)) } : nil
        },
        replyHours: weeks.map { week in
          guard context.covers(pair, .messages, week: week), context.hides(from, on: week + 6) else { return nil }
          let hours = waits.hours(after: week + 6 - PairCourse.window, through: week + 6)
          return hours.count < Shift.leastValues ? nil : Statistics.median(hours)
        })
    }
    lanes = [lane(pair.first, pair.second), lane(pair.second, pair.first)].sorted { $0.from.id < $1.from.id }
    holidays = weeks.map { context.sharedWorkdays(pair, after: $0 - 1, through: $0 + 6) <= 1 }
    meetings = weeks.map { week in
      context.covers(pair, .meetings, week: week) ? contact.map { Int($0.meetings.sum(after: week - 1, through: week + 6)) } : nil
    }
  }

  private static func member(_ party: PartyIndex, _ context: RuleContext) -> Course.Member {
    Course.Member(id: context.alliance.parties[party].id, name: context.name(party))
  }
}

extension RuleContext {
  /// Whether the sources that carry both cover a week, as far as it is judged, and none of them has a hole in it.
  fileprivate func covers(_ pair: PartyPair, _ kinds: EventKinds, week: Day) -> Bool {
    guard let span = coverage.span(of: pair, in: kinds, until: lastDay), span.first <= week, week + 6 <= span.last else { return false }
    return coverage.interruption(for: pair, of: kinds, after: week - 1, through: week + 6) == nil
  }

  /// Whether a party has enough people who write for one of them to be hidden among.
  func hides(_ party: PartyIndex, on day: Day) -> Bool { writers.count(party, on: day) >= alliance.privacy.minimumWriters }
}
