import Events
import Lexicon
import Setup

extension Measure {
  /// Working hours until a reply.
  static let replyTime = Measure(
    id: "reply_time", unit: "working hours", suffix: " working hours",
    summary:
      "Working hours, in the responder's calendar, from the other side's message to the next message of the responder in the same thread; open requests count as long as they are open.",
    hears: [.request], counts: .messages, scopes: [.direction], phrase: "median time to reply"
  ) { context, subject, _ in
    guard let responder = subject.actor, let asker = subject.toward else { return .waits(Waits(turns: []) { _, _ in 0 }) }
    return .waits(context.waits(for: responder, by: asker))
  }
}

extension RuleContext {
  /// Turns in threads: from the first message of the asker's run to the responder's next message, in working hours of the responder.
  func waits(for responder: PartyIndex, by asker: PartyIndex) -> Waits {
    let zone = alliance.zone
    let clock = WorkClock(alliance.parties[responder].calendar, zone: zone, days: firstDay...lastDay + 1)
    let requests = Set(families(as: .request).flatMap { hits[$0].filter { $0.weight >= 1 }.map(\.event) })
    typealias Moment = (time: Timestamp, day: Day)
    var waiting: [Int32: (first: Timestamp, request: Moment?)] = [:]
    var turns: [Waits.Turn] = []
    for event in exchange(asker, responder) {
      let thread = timeline.threads[event]
      if Int(timeline.parties[event]) == asker {
        let request: Moment? = requests.contains(event) ? (timeline.times[event], days[event]) : nil
        let begun = waiting[thread]
        waiting[thread] = (begun?.first ?? timeline.times[event], begun?.request ?? request)
      } else if let turn = waiting.removeValue(forKey: thread) {
        let hours = Double(clock.time(from: turn.first, to: timeline.times[event])) / 3_600_000
        turns.append(Waits.Turn(answeredOn: days[event], hours: hours, request: turn.request))
      }
    }
    for turn in waiting.values where turn.request != nil { turns.append(Waits.Turn(answeredOn: nil, hours: 0, request: turn.request)) }
    let end = asOf
    return Waits(turns: turns) { from, day in
      Double(clock.time(from: from, to: min(end, zone.start(of: day + 1)))) / 3_600_000
    }
  }

  /// What the asker wrote to the responder in threads, and all that the responder wrote in them; of one instant the asker's word first.
  private func exchange(_ asker: PartyIndex, _ responder: PartyIndex) -> [Int] {
    let events = (0..<count).filter { event in
      guard timeline.kinds[event] == .message, timeline.threads[event] >= 0, isAct(event) else { return false }
      let party = Int(timeline.parties[event])
      return party == responder || party == asker && timeline.audiences[event].contains(responder)
    }
    return events.sorted { a, b in
      let (first, second) = (timeline.times[a], timeline.times[b])
      if first != second { return first < second }
      let isAsker = (Int(timeline.parties[a]) == asker, Int(timeline.parties[b]) == asker)
      return isAsker.0 != isAsker.1 ? isAsker.0 : a < b
    }
  }
}
