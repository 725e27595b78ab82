import Events

extension Measure {
  /// Messages between the two of a pair.
  static let messages = Measure(
    id: "messages", unit: "messages",
    summary: "Messages that one of the two wrote and the other received, without programs and automatic replies.",
    takesFamily: false, isDirected: false, phrase: "messages"
  ) { ground, subject, _ in
    guard let pair = subject.pair, let contact = ground.contacts[pair] else {
      return .counts(ground.series([]), exposure: ground.series([]))
    }
    let both = ground.series(contact.days.map { beat in (beat.day, contact.messages(after: beat.day - 1, through: beat.day)) })
    return .counts(both, exposure: ground.workdayExposure(pair))
  }
}
