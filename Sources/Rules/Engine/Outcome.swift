public import Events

/// How a rule ended for one subject.
public enum Outcome: Hashable, Sendable {
  case fired(Strength)
  /// The data cannot carry the judgement; never the same as quiet.
  case notEvaluable(Reason)
  /// A deadline lies after the end of the data.
  case pending(Day)
  case quiet

  /// The name in JSON.
  public var name: String {
    switch self {
    case .fired: "fired"
    case .notEvaluable: "not_evaluable"
    case .pending: "pending"
    case .quiet: "quiet"
    }
  }

  /// fired > not_evaluable > pending > quiet.
  public var rank: Int {
    switch self {
    case .fired: 3
    case .notEvaluable: 2
    case .pending: 1
    case .quiet: 0
    }
  }
}

/// One condition of a rule with what was found: the lines of `explain --why-not`.
public struct Clause: Hashable, Sendable {
  public var condition: String
  public var found: String
  public var met: Bool

  public init(_ condition: String, found: String, met: Bool) {
    self.condition = condition
    self.found = found
    self.met = met
  }
}

/// The end of one rule for one subject.
public struct RuleOutcome: Sendable {
  public var rule: Rule
  public var subject: Subject
  public var outcome: Outcome
  public var clauses: [Clause]

  public init(rule: Rule, subject: Subject, outcome: Outcome, clauses: [Clause]) {
    self.rule = rule
    self.subject = subject
    self.outcome = outcome
    self.clauses = clauses
  }

  /// A rule that the data could not carry, with that as its one clause: whoever asks why it stayed quiet is always told something.
  init(rule: Rule, subject: Subject = Subject(), notEvaluable reason: Reason) {
    self.init(
      rule: rule, subject: subject, outcome: .notEvaluable(reason),
      clauses: [Clause("the data can carry a judgement", found: reason.text, met: false)])
  }
}
