extension Family {
  /// What the engine itself listens to a family for, beside the rules that name it: so that no code knows a family by its id.
  ///
  /// A family has as many roles as its file declares (`role:`). A pack may lack any: then what stands on it is not judged, and
  /// `harbinger check` says what that is.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Words of mending. Labels that are aimed at one's own side count as one; an answered one softens a finding, and one by whoever acted answers for the act.
    case repair
    /// Owns up to an act or takes it back: an act in the same message weighs half, and a later one answers for it.
    case takingBack = "taking_back"
    /// A look of both at what happened: it answers for an act of either side.
    case jointLook = "joint_look"
    /// Dispute about the matter: a finding that shows nothing else is less grave.
    case disagreement
    /// Talk about the other side itself: beside it no dispute is about the matter, and in another thread it answers no request.
    case personal
    /// What makes a message to somebody higher up a complaint.
    case complaint
    /// With it an answer accepts no absence.
    case objection
    /// Says that its party is away: the days that it names are holidays of that party.
    case absence
    /// Says that something is different from now on: a sentence in which its party says on which days it is away says no such thing.
    case change
    /// Asks for something: measures of answers count what becomes of it.
    case request
    /// Asks again: beside questions and requests it is how a promise is asked about.
    case chaser
    /// Holds somebody off: by itself it answers nothing. The day that it names is the next of its kind.
    case holding
    /// Hands something over: a promise is kept by it, and a holding word beside it is an answer all the same.
    case delivery
    /// Says that something was reached: a promise is kept by it.
    case milestone
    /// Promises something: it is due on the day that it names, which is the next of its kind.
    case commitment
    /// Gives or moves a day: the day that it names is the next of its kind.
    case date
  }
}

extension Family.Role {
  /// Whether one family alone may have it: what is heard must be told under one name.
  var isForOne: Bool { self == .repair || self == .absence }

  /// Whether it is listened for whatever the rules name: it changes what other families mean, or which days are worked.
  public var isAlwaysHeard: Bool { self == .repair || self == .absence }

  /// The roles in whose sentences a weekday, a part of a month or "the 20th" is the next of its kind.
  static let naming: Set<Family.Role> = [.commitment, .date, .holding]

  /// What does not work in a pack without it, as `harbinger check` says it.
  public var without: String {
    switch self {
    case .repair: "labels on one's own side are no word of repair, and no repair softens a finding or answers for an act"
    case .takingBack: "no apology and no taking back makes an act lighter or answers for it"
    case .jointLook: "no joint look answers for an act"
    case .disagreement: "no finding is told to be mere dispute about the matter"
    case .personal: "dispute counts as being about the matter, and any word as an answer, whatever else is said"
    case .complaint: "no complaint to somebody higher up is found (past_working_level)"
    case .objection: "every answer accepts an announced absence"
    case .absence: "days on which a party says that it is away count as working days"
    case .change: "days on which a party is closed may count as a change that nobody announced"
    case .request: "the measures reply_time and unanswered see no requests"
    case .chaser: "the kind slip counts questions and requests alone as asking again"
    case .holding: "a holding reply counts as an answer"
    case .delivery: "no promise is seen to be kept, and the measure overdue counts all of them"
    case .milestone: "the measure overdue does not count what was reached as kept"
    case .commitment: "the measure overdue sees actions of minutes alone"
    case .date: "a weekday in a sentence that gives a day is not the next of its kind"
    }
  }
}
