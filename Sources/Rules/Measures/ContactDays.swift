import Events

extension Measure {
  /// Days with any contact.
  static let contactDays = Measure(
    id: "contact_days", unit: "days", summary: "Days with at least one message between the two, or a meeting of both.",
    takesFamily: false, isDirected: false, phrase: "days with contact"
  ) { ground, subject, _ in
    guard let pair = subject.pair, let contact = ground.contacts[pair] else {
      return .counts(ground.series([]), exposure: ground.series([]))
    }
    return .counts(contact.contactDays, exposure: ground.workdayExposure(pair))
  }
}
