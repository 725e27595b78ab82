import Events

/// How long a party took to answer, turn by turn, as each day knew it.
struct Waits: Sendable {
  /// A run of messages of one side, and the answer to it.
  struct Turn: Sendable {
    var answeredOn: Day?
    /// From the first message of the run to the answer; 0 while there is none.
    var hours: Double
    /// The first request of the run: what counts as waiting while there is no answer.
    var request: (time: Timestamp, day: Day)?
  }

  /// In the order of their beginning.
  var turns: [Turn]
  /// Working hours from an instant to the end of a day.
  var elapsed: @Sendable (_ from: Timestamp, _ through: Day) -> Double

  /// What the window `(after, through]` shows at the end of its last day, and nothing that came later: the hours of the turns that were answered
  /// in it, and the hours so far of requests that were made in it and were open at its end.
  func hours(after: Day, through: Day) -> [Double] {
    turns.compactMap { turn in
      if let day = turn.answeredOn, day <= through { return day > after ? turn.hours : nil }
      guard let request = turn.request, request.day > after, request.day <= through else { return nil }
      return elapsed(request.time, through)
    }
  }
}
