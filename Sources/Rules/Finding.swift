public import Events

/// One piece of evidence: an event, what it shows, and the phrase in it where there is one.
public struct Evidence: Hashable, Sendable {
  /// Index into the timeline.
  public var event: Int
  /// Index into the timeline's hits, if a phrase was heard.
  public var hit: Int?
  /// What it is for the rule: `change`, `notice`, `request`, `label`, `last contact`.
  public var role: String

  public init(event: Int, hit: Int? = nil, role: String) {
    self.event = event
    self.hit = hit
    self.role = role
  }
}

/// What an episode says, worked out once it is to be told.
public struct Detail: Sendable {
  /// One plain sentence: who, what, how much, since when; never a verdict.
  public var sentence: String
  /// The relationship's own usual range in words, where there is one: `1-4 in 2 weeks`.
  public var usual: String
  /// What had to be reached, in words: `2 in 28 days`.
  public var threshold: String
  public var evidence: [Evidence]
  /// The `evidence` factor of the score, 0...1 and above, and how it came about.
  public var weight: Double
  public var weightReason: String
  /// The day on which the condition was last seen to hold: the last hit, the last change, the last day of a silence.
  public var lastHeld: Day
  /// Whether an absence or a measure holds at `as_of`: such an alert does not fade.
  public var holds: Bool
  /// What would have prevented it, or closes it.
  public var closes: String
  /// Whether all that speaks for it is what one side tells of the other: no link of a circle.
  public var isAccount = false

  public init(
    sentence: String, usual: String = "", threshold: String, evidence: [Evidence], weight: Double, weightReason: String, lastHeld: Day,
    holds: Bool,
    closes: String
  ) {
    self.sentence = sentence
    self.usual = usual
    self.threshold = threshold
    self.evidence = evidence
    self.weight = weight
    self.weightReason = weightReason
    self.lastHeld = lastHeld
    self.holds = holds
    self.closes = closes
  }
}

/// An episode of a rule: a run of days on which it fired for one subject.
public struct Finding: Sendable {
  public var rule: Rule
  public var subject: Subject
  /// First and last fired day.
  public var days: ClosedRange<Day>
  /// The strength at the last fired day.
  public var strength: Strength
  /// Whether it fires at `as_of`; closed episodes are listed for 28 days.
  public var isOpen: Bool
  public var detail: Detail
  /// Topics, threads and words of its evidence: what it may be linked by.
  public var links: Links
  /// Findings that this one, a circle, is made of, as indices into the list of findings; empty for all others.
  public var members: [Int]
  /// What speaks for it being less grave.
  public var recovery = Recovery()
  /// What the rule multiplies its points by in the life stage of its last day.
  public var stageWeight = 1.0
  /// What else is to be said of it, a sentence each: how long it has been open without a joint look.
  public var notes: [String] = []
  /// What answered for an act after it; `nil` if nothing did, or if the rule does not ask.
  public var resolution: Resolution?
  /// Whether it has closed and nothing has answered for it.
  public var isUnresolved: Bool { rule.untilResolved && !isOpen && resolution == nil }

  public init(
    rule: Rule, subject: Subject, days: ClosedRange<Day>, strength: Strength, isOpen: Bool, detail: Detail, links: Links,
    members: [Int] = []
  ) {
    self.rule = rule
    self.subject = subject
    self.days = days
    self.strength = strength
    self.isOpen = isOpen
    self.detail = detail
    self.links = links
    self.members = members
  }
}

/// What two events or episodes can have in common.
public struct Links: Hashable, Sendable {
  /// Declared topics, as bits.
  public var topics: UInt64 = 0
  /// Threads and normalised subjects, as numbers of the timeline's names.
  public var threads: Set<Int32> = []
  public var subjects: Set<Int32> = []
  /// Hashes of references: tickets, clauses, documents.
  public var references: Set<UInt32> = []
  /// Hashes of content words.
  public var words: Set<UInt32> = []

  public init() {}

  /// Whether there is anything to link by.
  public var isEmpty: Bool { topics == 0 && threads.isEmpty && subjects.isEmpty && references.isEmpty && words.isEmpty }
}

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

/// Why a rule could not be judged.
public struct Reason: Hashable, Sendable {
  /// What is lacking; the word is the `reason` in JSON.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case stale, coverage, history, volume, writers, language, style, subject, stage, approval, data

    /// What a reader is told.
    public var words: String {
      switch self {
      case .stale: "a source ended too early"
      case .coverage: "not covered by the exports"
      case .history: "too short a history"
      case .volume: "too few messages"
      case .writers: "too few writers to hide among"
      case .language: "a language that no word list speaks"
      case .style: "recorded otherwise than before"
      case .subject: "nothing of the kind to look at"
      case .stage: "not in this stage of the alliance"
      case .approval: "reading words is not approved"
      case .data: "no events that two parties share"
      }
    }
  }

  public var kind: Kind
  /// In words, with the figures: `9 of 13 weeks of history`.
  public var text: String
  /// The path of the source that is lacking, as the alliance file writes it; empty where it is none.
  public var source: String

  public init(_ kind: Kind, _ text: String, source: String = "") {
    self.kind = kind
    self.text = text
    self.source = source
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
