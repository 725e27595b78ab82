public import Events
public import Setup
public import YAML

/// A warning pattern as an officer wrote it.
public struct Rule: Sendable {
  /// Kebab-case, for ever.
  public var id: String
  /// Ids that it had before.
  public var formerly: [String]
  public var title: String
  /// The id of its kind.
  public var kind: String
  /// 1 to 5, given by its author.
  public var severity: Int
  public var status: String
  /// Rows of the mechanisms table.
  public var mechanism: [String]
  public var owner: String
  public var reviewBy: Day?
  public var description: String
  /// The question that is put to both sides.
  public var ask: String
  public var falsePositives: [String]
  public var blindSpots: [String]
  /// Quiet days that do not end an episode.
  public var realert: Int
  /// Whether what it misses is a line of the checklist and no alert.
  public var isChecklist = false
  /// Whether it stays in the list after it has closed, until something answers for it.
  public var untilResolved = false
  /// The life stages in which it is judged, each with what its points are multiplied by; empty: in all.
  public var stages: [LifeStage: Double]
  /// The tests, as they stand in the file, and those that an override adds.
  public var tests: [Node]
  /// Where the tests stand, or should stand.
  public var testsPlace: Node.Place
  /// The file that it came from.
  public var path: String
  /// All keys with their values: the file, what it includes, and what an override changes, put together.
  public var node: Node
  /// Whether it is made of what other rules find: a circle.
  package var isMadeOfOthers: Bool { !body.standsOn.isEmpty }
  /// Where an override switches it off for a while.
  public var off: Justification?
  package var body: RuleBody
}

/// What a compiled rule does.
package struct RuleBody: Sendable {
  /// Things of the alliance file without which it can never fire.
  package enum Need: Sendable { case topics, meetings, stages }

  /// The lexicon families that it listens for.
  package var families: [String]
  /// Whether its judgement stands on what people write, and not only on when and to whom: without approval it is not judged. Of a circle see
  /// `RuleSet.hearsWording`.
  package var hearsWording: Bool
  /// Whether its evidence says what it is about. That of a measure is only what lies nearest.
  package var isAboutSomething = true
  /// Whether its findings tell no more than that a figure moved: such alone make no circle.
  var isMereShift = false
  /// Whether all of its window must be covered. Words once said fire in whatever window; what is measured over one needs the whole.
  package var needsWholeWindow = true
  package var needs: Set<Need> = []
  /// Finds the states of all its subjects.
  package var tracks: @Sendable (RuleContext) -> [Track]
  /// For a rule that looks at what the others found.
  package var second: SecondLook?
  /// For a rule about two poles: what its page plots.
  var paradox: Paradox?
  /// Ids of the rules that it is made of; empty for all that stand by themselves.
  package var standsOn: [String] { second?.of ?? [] }

  package init(families: [String], tracks: @escaping @Sendable (RuleContext) -> [Track]) {
    self.families = families
    self.hearsWording = !families.isEmpty
    self.tracks = tracks
  }
}

/// What a rule does that looks at the findings of the others: circles, and the review that open alerts call for.
package struct SecondLook: Sendable {
  /// Ids of the rules that it names; empty if it takes them all.
  package var of: [String]
  /// Members of a finding are positions in `candidates`.
  var look: @Sendable (_ rule: Rule, _ candidates: [Finding], _ context: RuleContext) -> Seen

  init(of: [String], look: @escaping @Sendable (_ rule: Rule, _ candidates: [Finding], _ context: RuleContext) -> Seen) {
    self.of = of
    self.look = look
  }

  /// What it saw.
  struct Seen {
    var findings: [Finding] = []
    var outcomes: [RuleOutcome] = []
    /// What is to be said of a candidate.
    var notes: [(candidate: Int, text: String)] = []
  }
}
