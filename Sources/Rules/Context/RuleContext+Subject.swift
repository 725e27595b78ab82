import Events
import Setup

extension RuleContext {
  /// Whose figure it is, in words: `of A towards B`, `between A and B`, `of A`, `in the alliance`.
  func whose(_ subject: Subject) -> String {
    if let actor = subject.actor {
      return subject.toward.map { "of \(name(actor)) towards \(name($0))" } ?? "of \(name(actor))"
    }
    return subject.pair.map { "between \(name($0.first)) and \(name($0.second))" } ?? "in the alliance"
  }

  /// Every day of the data with 1 where the subject's parties both work: what contact is counted against.
  func workdayExposure(_ subject: Subject) -> DaySeries {
    let parties = subject.pair.map { [$0.first, $0.second] } ?? subject.actor.map { [$0] } ?? []
    return DaySeries(
      first: firstDay,
      values: (firstDay.number...lastDay.number).map { number in
        let day = Day(number: number)
        if lull.contains(day) { return 0 }
        if parties.isEmpty { return alliance.parties.contains { $0.calendar.isWorkday(day) } ? 1 : 0 }
        return parties.allSatisfy { alliance.parties[$0].calendar.isWorkday(day) } ? 1 : 0
      })
  }

  /// A quantity per day from single events.
  func series(_ events: some Sequence<(day: Day, amount: Double)>) -> DaySeries {
    var values = [Double](repeating: 0, count: lastDay - firstDay + 1)
    for (day, amount) in events where day >= firstDay && day <= lastDay { values[day - firstDay] += amount }
    return DaySeries(first: firstDay, values: values)
  }

  /// The subject's own acts of speech: of a party (in an alliance of several, those that the other received), of both of a pair, or of all.
  func speech(of subject: Subject) -> [Int] {
    if let actor = subject.actor { return speech(by: actor, toward: subject.toward) }
    if let pair = subject.pair {
      return (speech(by: pair.first, toward: pair.second) + speech(by: pair.second, toward: pair.first)).sorted()
    }
    // Minutes of nobody are the alliance's own words: their hits count for it, and so must they.
    return (0..<count).filter { isAct($0) && (isSpeech($0) || timeline.kinds[$0] == .minute) }
  }

  private func speech(by actor: PartyIndex, toward: PartyIndex?) -> [Int] {
    (0..<count).filter { event in
      guard Int(timeline.parties[event]) == actor, isAct(event), isSpeech(event) else { return false }
      guard let toward, alliance.parties.count > 2 else { return true }
      return timeline.audiences[event].contains(toward)
    }
  }

  private func isSpeech(_ event: Int) -> Bool { timeline.kinds[event] == .message || timeline.kinds[event] == .utterance }

  /// What one party wrote to another: messages that the other received.
  func messages(by actor: PartyIndex, to other: PartyIndex) -> [Int] {
    (0..<count).filter { event in
      Int(timeline.parties[event]) == actor && isAct(event) && timeline.kinds[event] == .message
        && timeline.audiences[event].contains(other)
    }
  }
}
