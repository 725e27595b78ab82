import Events
import Setup

extension Measure {
  /// Working hours until a reply.
  static let replyTime = Measure(
    id: "reply_time", unit: "working hours",
    summary:
      "Working hours, in the responder's calendar, from the other side's message to the next message of the responder in the same thread; open requests count as long as they are open.",
    takesFamily: false, isDirected: true, phrase: "median time to reply"
  ) { ground, subject, _ in
    guard let responder = subject.actor, let asker = subject.toward else { return .values([]) }
    return .values(ground.replies(by: responder, to: asker))
  }
}

extension Ground {
  /// Turns in threads: from the first message of the asker's run to the responder's next message, in working hours of the responder.
  /// A run that holds a request and has no answer counts with the time up to `as_of`.
  func replies(by responder: PartyIndex, to asker: PartyIndex) -> [(day: Day, value: Double, open: Bool)] {
    let calendar = alliance.parties[responder].calendar
    let requests = Set(family("request_open").map { hits[$0].filter { $0.weight >= 1 }.map(\.event) } ?? [])
    var waiting: [Int32: (event: Int, isRequest: Bool)] = [:]
    var result: [(day: Day, value: Double, open: Bool)] = []
    let last = min(lastDay, coverage.lastDay(for: PartyPair(responder, asker)) ?? lastDay)
    for event in 0..<count where timeline.kinds[event] == .message && isAct(event) && timeline.threads[event] >= 0 && days[event] <= last {
      let thread = timeline.threads[event]
      switch Int(timeline.parties[event]) {
      case asker where timeline.audiences[event].contains(responder):
        let isRequest = requests.contains(event)
        if let first = waiting[thread] {
          waiting[thread] = (first.event, first.isRequest || isRequest)
        } else {
          waiting[thread] = (event, isRequest)
        }
      case responder:
        guard let first = waiting.removeValue(forKey: thread) else { continue }
        result.append((days[event], hours(calendar, from: first.event, to: timeline.times[event]), false))
      default: continue
      }
    }
    let end = min(asOf, alliance.zone.start(of: last + 1))
    for (_, first) in waiting where first.isRequest {
      result.append((last, hours(calendar, from: first.event, to: end), true))
    }
    return result.sorted { ($0.day, $0.value) < ($1.day, $1.value) }
  }

  private func hours(_ calendar: WorkCalendar, from event: Int, to end: Timestamp) -> Double {
    Double(calendar.workingTime(from: timeline.times[event], to: end, zone: alliance.zone)) / 3_600_000
  }
}
