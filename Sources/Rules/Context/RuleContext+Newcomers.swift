import Events
import Setup

/// Who is new: not seen in any source before, neither writing nor in an address line or an invitation.
struct Newcomers {
  /// For so many days after the first sight somebody is new.
  private static let newFor = 45

  private let begins: [PartyPair: Day]
  private var firstSeen: [Int32: Day] = [:]

  init(_ context: RuleContext) {
    begins = context.newcomersCount(afterFirstContact: true)
    for event in 0..<context.count {
      see(context.timeline.actors[event], on: context.days[event])
      for participant in context.timeline.participants(of: event) { see(participant.person, on: context.days[event]) }
    }
  }

  private mutating func see(_ person: Int32, on day: Day) {
    if person >= 0, firstSeen[person] == nil { firstSeen[person] = day }
  }

  /// Whether a person is new between two parties on a day; in the first days of the data, and of a pair, everybody would be.
  func contains(_ person: Int32, of pair: PartyPair, on day: Day) -> Bool {
    guard let first = firstSeen[person], let begin = begins[pair] else { return false }
    return first >= begin && day - first <= Newcomers.newFor
  }
}

extension RuleContext {
  /// Everybody is new in the first days that the data cover.
  private static let newcomerGuard = 30

  /// From which day on somebody between two parties can be told to be new.
  func newcomersCount(afterFirstContact: Bool) -> [PartyPair: Day] {
    var result: [PartyPair: Day] = [:]
    for pair in pairs {
      let known = [coverage.firstDay(for: pair), coverage.start, afterFirstContact ? contacts[pair]?.days.first?.day : nil]
      if let first = known.compactMap({ $0 }).max() { result[pair] = first + RuleContext.newcomerGuard }
    }
    return result
  }
}
