import Events

extension Measure {
  /// Meetings of both.
  static let meetings = Measure(
    id: "meetings", unit: "meetings", summary: "Meetings that both sides attended or accepted, without cancelled ones.",
    takesFamily: false, isDirected: false, phrase: "joint meetings"
  ) { ground, subject, _ in
    guard let pair = subject.pair, let contact = ground.contacts[pair] else {
      return .counts(ground.series([]), exposure: ground.series([]))
    }
    return .counts(contact.meetings, exposure: ground.workdayExposure(pair))
  }
}
