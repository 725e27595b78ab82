import Events

/// What a rule expects before or after a trigger, and of whom. Any one of the ways will do.
struct Expectation: Sendable {
  /// Wording of any of these.
  var families: [String]
  var from: Who
  /// Any word of the expected party, whatever it says.
  var reply = false
  /// A meeting of both, or its minutes.
  var meeting = false
  /// A decision in minutes of both.
  var decision = false

  /// Minutes of the meeting that is the trigger.
  var minutes = false

  /// Who should say it, seen from the trigger.
  enum Who: String, Sendable, CaseIterable {
    case same = "same party"
    case other = "other party"
    case either = "either party"

    func allows(_ party: PartyIndex?, actor: PartyIndex, other: PartyIndex) -> Bool {
      switch self {
      case .same: party == actor
      case .other: party == other
      case .either: party == nil || party == actor || party == other
      }
    }
  }

  init(families: [String], from: Who) {
    self.families = families
    self.from = from
  }

  /// In words, for clauses: `'change_notice'`, `an answer`.
  var text: String {
    let ways =
      (families.isEmpty ? [] : ["'\(families.joined(separator: "' or '"))'"]) + (reply ? ["an answer"] : [])
      + (meeting ? ["a meeting of both"] : [])
      + (decision ? ["a decision of both"] : []) + (minutes ? ["minutes of it"] : [])
    return ways.joined(separator: " or ")
  }
}

/// Until when what is expected must have come.
struct Deadline: Sendable {
  /// In working days of those who should act if it is a business span.
  var span: TimeSpan
  /// Counted from the day that the trigger names, where it names a later one.
  var fromDue = false
  /// Whether it is the reply time that the alliance file says is agreed.
  var isAgreed = false
  /// Added before anything is due.
  var grace: TimeSpan?

  init(_ span: TimeSpan, fromDue: Bool = false, isAgreed: Bool = false, grace: TimeSpan? = nil) {
    self.span = span
    self.fromDue = fromDue
    self.isAgreed = isAgreed
    self.grace = grace
  }

  /// The last days in time for each strength: due, twice and four times as long.
  func levels(from day: Day, _ calendar: WorkCalendar) -> Levels<Day> {
    let start = grace?.end(after: day, calendar) ?? day
    func end(_ times: Int) -> Day { span.end(after: start, times: times, calendar) }
    return Levels(watch: end(1), warn: end(2), critical: end(4))
  }

  /// The same where those who should act have named a day: due on it, and late by the same steps after it.
  func levels(movedTo day: Day, _ calendar: WorkCalendar) -> Levels<Day> {
    func end(_ times: Int) -> Day { span.end(after: day, times: times, calendar) }
    return Levels(watch: day, warn: end(1), critical: end(3))
  }

  var text: String { fromDue ? "\(span.words) of the day that was named" : span.words }
}
