import Events

extension Measure {
  /// Messages between the two of a pair, or of one to the other.
  static let messages = Measure(
    id: "messages", unit: "messages",
    summary: "Messages that one of the two wrote and the other received, without programs and automatic replies.",
    counts: .messages, scopes: [.pair, .direction], phrase: "messages"
  ) { context, subject, _ in
    .counts(context.received(subject) { _ in 1 }, exposure: context.workdayExposure(subject))
  }

  /// Words that were written to the other side.
  static let words = Measure(
    id: "words", unit: "words", summary: "Own words, without quotes and signatures, in messages that the other side received.",
    counts: .messages, scopes: [.direction, .pair], phrase: "words"
  ) { context, subject, _ in
    .counts(context.received(subject) { Double(context.timeline.words[$0]) }, exposure: context.workdayExposure(subject))
  }

  /// Length of messages.
  static let wordsPerMessage = Measure(
    id: "words_per_message", unit: "words", suffix: " words",
    summary: "Own words per message of a party: a jump says that the way of recording changed rather than the relationship.",
    counts: .speech, scopes: [.party, .direction], phrase: "words per message"
  ) { context, subject, _ in
    let spoken = context.speech(of: subject)
    return .level(
      .ratio(
        context.series(spoken.map { (context.days[$0], Double(context.timeline.words[$0])) }),
        over: context.series(spoken.map { (context.days[$0], 1) }), scale: 1, least: 20, unit: "messages"))
  }
}

extension RuleContext {
  /// A figure per day over the messages between the subject's two, or of its actor to the other.
  fileprivate func received(_ subject: Subject, _ amount: (Int) -> Double) -> DaySeries {
    guard let pair = subject.pair else { return series([]) }
    var events: [Int] = []
    if subject.actor != pair.second { events += messages(by: pair.first, to: pair.second) }
    if subject.actor != pair.first { events += messages(by: pair.second, to: pair.first) }
    return series(events.map { (days[$0], amount($0)) })
  }
}
