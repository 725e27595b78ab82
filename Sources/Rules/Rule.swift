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
  /// Where an override switches it off for a while.
  public var off: Promise?
  package var body: RuleBody
}

/// What a compiled rule does.
package struct RuleBody: Sendable {
  /// Things of the alliance file without which it can never fire.
  package enum Need: Sendable { case topics, meetings, stages }

  /// The lexicon families that it listens for.
  package var families: [String]
  /// Whether its evidence says what it is about. That of a measure is only what lies nearest.
  package var isAboutSomething = true
  package var needs: Set<Need> = []
  /// Finds the states of all its subjects.
  package var tracks: @Sendable (Ground) -> [Track]
  /// For a rule that looks at what the others found.
  package var second: SecondLook?
  /// For a paradox: what its page plots.
  var balance: Balance?
  /// Ids of the rules that it is made of; empty for all that stand by themselves.
  package var standsOn: [String] { second?.of ?? [] }

  package init(families: [String], tracks: @escaping @Sendable (Ground) -> [Track]) {
    self.families = families
    self.tracks = tracks
  }
}

/// What a rule does that looks at the findings of the others: circles, and the review that open alerts call for.
package struct SecondLook: Sendable {
  /// Ids of the rules that it names; empty if it takes them all.
  package var of: [String]
  /// Members of a finding are positions in `candidates`.
  var look: @Sendable (_ rule: Rule, _ candidates: [Finding], _ ground: Ground) -> Seen

  init(of: [String], look: @escaping @Sendable (_ rule: Rule, _ candidates: [Finding], _ ground: Ground) -> Seen) {
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

extension Rule {
  /// The keys that rules of all kinds share; the kind adds its own.
  public static let keys: [Key] = [
    Key(
      "id", .identifier, required: true, "the name that alerts, mutes and verdicts refer to; it never changes",
      example: "change-without-notice"),
    Key("formerly", .texts, "ids that the rule had before", insteadOf: ["related"]),
    Key(
      "title", .text, required: true, "what the list shows", example: "A change took effect before the partner had fair warning",
      insteadOf: ["name"]),
    Key(
      "kind", .choice(RuleKind.all.map(\.id)), required: true, "what the rule looks for; `harbinger kinds` explains each", example: "match",
      insteadOf: ["type"]),
    Key(
      "severity", .integer, required: true, "how bad it is where it is true, from 1 to 5", example: "3", range: 1...5,
      insteadOf: ["level", "priority", "alert_priority"]),
    Key(
      "status", .choice(["experimental", "stable", "deprecated"]),
      "how far the rule has been tried; an experimental one is judged, takes part in circles and is listed with --trial only",
      standard: "stable"),
    Key("mechanism", .texts, "rows of the mechanisms table that it stands for", example: "[1.08]"),
    Key("owner", .text, "who looks after it", example: "alliance office", insteadOf: ["author"]),
    Key("review_by", .date, "the day by which it is looked at again", example: "2027-03-31"),
    Key("description", .text, required: true, "one paragraph in plain words", example: "..."),
    Key("ask", .text, required: true, "the question for both sides", example: "When did each side first know?"),
    Key("falsepositives", .texts, required: true, "what looks the same and is harmless", example: "[a decision taken in a meeting]"),
    Key("blind_spots", .texts, required: true, "what it cannot see", example: "[notice given by telephone]"),
    Key("realert", .duration, "quiet days that do not end an episode", standard: "7d", example: "7d"),
    Key(
      "until_resolved", .flag,
      "whether it stays in the list after it has closed, with slowly falling points, until a word of repair, acknowledgement or taking back answers for it; a year at most",
      standard: "off", example: "on"),
    Key(
      "list", .choice(["alerts", "checklist"]),
      "where it is told: `checklist` (kind artefact) is a line at the end of the report that the alliance file answers with `on_record`; no points, no circle",
      standard: "alerts", example: "checklist"),
    Key(
      "stages", .either([.list(.choice(LifeStage.allCases.map(\.rawValue))), .table(.number)]),
      "the life stages in which it is judged; with numbers: what its points are multiplied by there", standard: "all",
      example: "{forming: 1.25, building: 1}"),
    Key("include", .texts, "files with keys that several rules share; keys of the rule itself win", example: "common/forum.yaml"),
    Key("tests", .list(.any), required: true, "at least one test that fires and one that stays quiet"),
  ]
}
