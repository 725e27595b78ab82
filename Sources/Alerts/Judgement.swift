public import Events
public import Rules

/// Everything that one run has to tell, ready to be rendered in any format.
public struct Judgement: Hashable, Codable, Sendable {
  public var alliance: String
  public var purpose: String
  /// Names of the parties, in the order of their ids.
  public var parties: [String]
  public var asOf: Timestamp
  /// The last day that is judged.
  public var day: Day
  /// Ranked; members of circles are folded under them.
  public var alerts: [Alert]
  /// Ranked: what a mute, an exception or a stronger alert keeps out of the list.
  public var suppressed: [Alert]
  /// Rules that the alliance has switched off for now.
  public var switchedOff: [SwitchedOff]
  /// Exceptions, mutes and switches that hold no longer, in words with their place.
  public var expired: [String]
  public var notEvaluable: [OutcomeLine]
  public var pending: [OutcomeLine]
  /// What should be on record and is not, and what the alliance file says of it.
  public var checklist: [ChecklistLine]
  /// Absences that parties announced in the last quarter or for the days to come, in words.
  public var announced: [String]
  /// What holds of the input itself: what is missing, stale, no longer approved or could not be read.
  public var conditions: [Condition]
  /// Pairs of which most could not be judged, in words; empty if there are none.
  public var unable: [String]
  /// How many rules were judged, over all subjects, and ended quiet.
  public var quiet: Int
  public var accounting: [FileAccount]
  /// People whom no party claims.
  public var unresolved: Int
  /// How it has gone over the last twelve months.
  public var course: Course

  /// How many alerts the list shows before the line.
  public static let shown = 7

  /// One rule and subject that was not judged, or not yet.
  public struct OutcomeLine: Hashable, Codable, Sendable {
    public var rule: String
    public var title: String
    /// Ids of the parties it is about; empty for the alliance.
    public var parties: [String]
    /// The reason's kind (`history`, `stale`), or `pending`.
    public var reason: String
    /// The reason in words, or the day of the deadline.
    public var text: String

    package init(rule: String, title: String, parties: [String], reason: String, text: String) {
      self.rule = rule
      self.title = title
      self.parties = parties
      self.reason = reason
      self.text = text
    }
  }

  /// Something that should be on record.
  public struct ChecklistLine: Hashable, Codable, Sendable {
    public var rule: String
    public var title: String
    /// Ids of the parties whose word is missing; empty for the alliance.
    public var parties: [String]
    /// The day on which it became due.
    public var due: Day
    /// Where it stands, since when and who says so; empty if nobody has said.
    public var record: String
  }

  /// - Parameters:
  ///   - override: what the alliance does not want to be told, for now.
  ///   - showsTrial: whether the list holds what rules on trial find.
  ///   - course: how the alliance has gone.
  public init(
    _ evaluation: Evaluation, _ facts: AllianceFacts, accounting: [FileAccount], unresolved: Int = 0, conditions: [Condition] = [],
    override: Override = Override(),
    showsTrial: Bool = false, course: Course = Course()
  ) {
    alliance = facts.alliance
    purpose = facts.purpose
    parties = facts.parties.sorted { $0.id < $1.id }.map(\.name)
    asOf = evaluation.asOf
    day = evaluation.lastDay
    let trial = showsTrial ? [] : Set(evaluation.outcomes.filter { $0.rule.status == "experimental" }.map(\.rule.id))
    let hiding = Hiding(Ranking(evaluation, facts).alerts, suppressions: override.suppressions, trial: trial, day: evaluation.lastDay)
    alerts = hiding.listed
    suppressed = hiding.hidden
    switchedOff = override.switchedOff(on: evaluation.lastDay).map {
      SwitchedOff(rule: $0.rule, until: $0.justification.until, reason: $0.justification.reason, by: $0.justification.by)
    }
    expired = override.expiredTexts(on: evaluation.lastDay)
    self.accounting = accounting
    self.unresolved = unresolved
    self.conditions = conditions
    var missing: [OutcomeLine] = []
    var waiting: [OutcomeLine] = []
    var quiet = 0
    for outcome in evaluation.outcomes {
      func line(_ reason: String, _ text: String) -> OutcomeLine {
        OutcomeLine(
          rule: outcome.rule.id, title: outcome.rule.title, parties: Judgement.ids(outcome.subject, facts), reason: reason, text: text)
      }
      switch outcome.outcome {
      case .notEvaluable(let reason): missing.append(line(reason.kind.rawValue, reason.text))
      case .pending(let day): waiting.append(line("pending", "a deadline ends on \(day)"))
      case .quiet: quiet += 1
      case .fired: break
      }
    }
    notEvaluable = missing.sorted {
      ($0.rule, $0.parties.joined(separator: " "), $0.text) < ($1.rule, $1.parties.joined(separator: " "), $1.text)
    }
    pending = waiting.sorted {
      ($0.rule, $0.parties.joined(separator: " "), $0.text) < ($1.rule, $1.parties.joined(separator: " "), $1.text)
    }
    self.quiet = quiet
    self.course = course
    checklist = Judgement.checklist(evaluation, facts)
    unable = Unable.pairs(evaluation, facts)
    announced = evaluation.announced.filter { $0.days.upperBound >= evaluation.lastDay - 91 }.map { absence in
      "\(facts.parties[absence.party].name) from \(absence.days.lowerBound) to \(absence.days.upperBound), said on \(absence.said)"
    }
  }

  /// What is told of an alliance that could not be judged at all, beside others that were.
  /// - Parameters:
  ///   - path: of its file, for its name cannot be known.
  ///   - condition: why.
  ///   - now: the instant of the run.
  public init(unjudged path: String, because condition: Condition, now: Timestamp) {
    alliance = path
    purpose = ""
    parties = []
    asOf = now
    day = Day(number: Int32(clamping: now.milliseconds / 86_400_000))
    (alerts, suppressed, switchedOff, expired) = ([], [], [], [])
    (notEvaluable, pending, checklist, announced, unable) = ([], [], [], [], [])
    conditions = [condition]
    (quiet, accounting, unresolved, course) = (0, [], 0, Course())
  }

  /// A line a rule, with all parties that it is about.
  private static func checklist(_ evaluation: Evaluation, _ facts: AllianceFacts) -> [ChecklistLine] {
    Dictionary(grouping: evaluation.checklist, by: \.rule.id).values.map { items in
      let rule = items[0].rule
      return ChecklistLine(
        rule: rule.id, title: rule.title, parties: items.compactMap(\.party).map { facts.parties[$0].id }.sorted(),
        due: items.map(\.due).min() ?? evaluation.lastDay, record: items[0].record)
    }.sorted { ($0.record.isEmpty ? 0 : 1, $0.rule) < ($1.record.isEmpty ? 0 : 1, $1.rule) }
  }

  /// The alerts of the list: the first seven that are more than a watch.
  public var aboveLine: [Alert] { Array(alerts.filter(\.isAboveWatch).prefix(Judgement.shown)) }

  /// All others, in rank order.
  public var belowLine: [Alert] {
    let ids = Set(aboveLine.map(\.id))
    return alerts.filter { !ids.contains($0.id) }
  }

  private static func ids(_ subject: Subject, _ facts: AllianceFacts) -> [String] {
    if let actor = subject.actor { return [actor, subject.toward].compactMap { $0 }.map { facts.parties[$0].id } }
    return (subject.pair.map { [$0.first, $0.second] } ?? []).map { facts.parties[$0].id }.sorted()
  }
}
