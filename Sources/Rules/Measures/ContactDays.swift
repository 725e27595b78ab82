import Events

extension Measure {
  /// Days with any contact.
  static let contactDays = Measure(
    id: "contact_days", unit: "days", summary: "Days with at least one message between the two, or a meeting of both.",
    counts: .contact, scopes: [.pair], phrase: "days with contact"
  ) { context, subject, _ in
    guard let pair = subject.pair, let contact = context.contacts[pair] else {
      return .counts(context.series([]), exposure: context.series([]))
    }
    return .counts(contact.contactDays, exposure: context.workdayExposure(subject))
  }

  /// Threads that a side began.
  static let initiations = Measure(
    id: "initiations", unit: "conversations",
    summary: "Conversations that one side began with the other: first messages of a thread, and messages outside of any.",
    counts: .messages, scopes: [.direction, .pair], phrase: "conversations begun"
  ) { context, subject, _ in
    guard let pair = subject.pair else { return .counts(context.series([]), exposure: context.series([])) }
    var alone: [Int] = []
    var begun: [Int32: Int] = [:]
    for event in 0..<context.count where context.timeline.kinds[event] == .message && context.isAct(event) {
      guard context.timeline.audiences[event].isSuperset(of: pair.set), let party = context.timeline.party(of: event),
        pair.first == party || pair.second == party
      else { continue }
      let thread = context.timeline.threads[event]
      if thread < 0 {
        alone.append(event)
      } else if let known = begun[thread] {
        // Records of one instant have no order of their own: their hash gives them one that no file or thread of the program changes.
        let isSameTime = context.timeline.times[known] == context.timeline.times[event]
        if isSameTime, context.timeline.places[event].hash < context.timeline.places[known].hash { begun[thread] = event }
      } else {
        begun[thread] = event
      }
    }
    let first = alone + begun.values
    let own = first.filter { subject.actor == nil || context.timeline.party(of: $0) == subject.actor }
    return .counts(context.series(own.map { (context.days[$0], 1) }), exposure: context.workdayExposure(subject))
  }
}
