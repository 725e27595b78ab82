import Events

extension Measure {
  /// Days with any contact.
  static let contactDays = Measure(
    id: "contact_days", unit: "days", summary: "Days with at least one message between the two, or a meeting of both.",
    counts: .contact, scopes: [.pair], phrase: "days with contact"
  ) { ground, subject, _ in
    guard let pair = subject.pair, let contact = ground.contacts[pair] else {
      return .counts(ground.series([]), exposure: ground.series([]))
    }
    return .counts(contact.contactDays, exposure: ground.workdayExposure(subject))
  }

  /// Threads that a side began.
  static let initiations = Measure(
    id: "initiations", unit: "conversations",
    summary: "Conversations that one side began with the other: first messages of a thread, and messages outside of any.",
    counts: .messages, scopes: [.direction, .pair], phrase: "conversations begun"
  ) { ground, subject, _ in
    guard let pair = subject.pair else { return .counts(ground.series([]), exposure: ground.series([])) }
    var alone: [Int] = []
    var begun: [Int32: Int] = [:]
    for event in 0..<ground.count where ground.timeline.kinds[event] == .message && ground.isAct(event) {
      guard ground.timeline.audiences[event].isSuperset(of: pair.set), let party = ground.timeline.party(of: event),
        pair.first == party || pair.second == party
      else { continue }
      let thread = ground.timeline.threads[event]
      if thread < 0 {
        alone.append(event)
      } else if let known = begun[thread] {
        // Records of one instant have no order of their own: their hash gives them one that no file or thread of the program changes.
        let isSameTime = ground.timeline.times[known] == ground.timeline.times[event]
        if isSameTime, ground.timeline.places[event].hash < ground.timeline.places[known].hash { begun[thread] = event }
      } else {
        begun[thread] = event
      }
    }
    let first = alone + begun.values
    let own = first.filter { subject.actor == nil || ground.timeline.party(of: $0) == subject.actor }
    return .counts(ground.series(own.map { (ground.days[$0], 1) }), exposure: ground.workdayExposure(subject))
  }
}
