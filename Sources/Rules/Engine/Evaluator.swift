public import Events
public import Setup

/// The judgement: every rule over every subject, as of one instant.
///
/// Pure: no clock, no disk, no environment. Nightly run, inline tests and backtest call the same function with another `asOf`.
public struct Evaluator: Sendable {
  public var rules: RuleSet

  /// Days for which a closed episode is still listed.
  public static let listedAfterClosing = 28
  /// Days back from which an episode may take part in a circle that is still listed.
  static let circleReach = 120

  public init(_ rules: RuleSet) { self.rules = rules }

  /// Findings and outcomes of all rules.
  /// - Parameters:
  ///   - families: the lexicon families, in the order of `Hit.family`.
  ///   - asOf: nothing from it on is read; the end of the covered data if `nil`.
  public func evaluation(
    of timeline: Timeline, alliance: Alliance, families: [HeardFamily], asOf: Timestamp? = nil
  ) async -> Evaluation {
    let end = asOf ?? Evaluator.coveredEnd(of: timeline)
    return await evaluation(on: RuleContext(timeline: timeline, alliance: alliance, families: families, asOf: end))
  }

  /// The end of the covered data: the latest covered end of any source, else the last event.
  public static func coveredEnd(of timeline: Timeline) -> Timestamp {
    guard let end = timeline.sourceTable.compactMap(\.coveredEnd).max() ?? timeline.times.last else { return Timestamp(milliseconds: 0) }
    // Where the last record itself is all that says how far a source reaches, it is still looked at.
    let last = timeline.firstEvent(from: end)
    return last < timeline.count && timeline.times[last] == end ? end.advanced(by: 1) : end
  }

  /// Judges every rule over a context that is built already.
  package func evaluation(on context: RuleContext) async -> Evaluation {
    // A rule that is switched off takes no part, not in circles either.
    let rules = rules.rules.filter { $0.off?.holds(on: context.lastDay) != true }
    let tracks = await withTaskGroup(of: (Int, [Track]).self) { group in
      for (index, rule) in rules.enumerated() {
        group.addTask {
          (index, rule.tracks(in: context))
        }
      }
      var result = [[Track]](repeating: [], count: rules.count)
      for await (index, found) in group { result[index] = found }
      return result
    }
    let gestures = AnsweredGestures(context)
    let resolutions = Resolutions(context)
    var checklist: [ChecklistItem] = []
    var findings: [Finding] = []
    var candidates: [Finding] = []
    /// Rules whose episodes are steps of others: of these all are wanted, for a circle may be older than any of its open steps.
    let steps = Set(rules.flatMap { $0.body.second?.of ?? [] })
    /// Positions in `findings` of the candidates, so that circles can name their members.
    var listed: [Int?] = []
    var outcomes: [RuleOutcome] = []
    for (rule, found) in zip(rules, tracks) where rule.body.second == nil {
      outcomes += Evaluator.outcomes(of: rule, found, context)
      if rule.isChecklist {
        checklist += ChecklistItem.items(of: rule, found, context)
        continue
      }
      let takesPart = steps.contains(rule.id)
      for track in found {
        let reach = takesPart ? Int.max : rule.untilResolved ? Resolutions.gone : Evaluator.circleReach
        for (number, episode) in track.episodes(realert: rule.realert).enumerated() where track.last - episode.days.upperBound <= reach {
          var finding = Evaluator.finding(rule, track, episode, context)
          finding.ordinal = number + 1
          if rule.untilResolved { finding.settle(resolutions, on: track.last, in: context) }
          candidates.append(finding)
          if Evaluator.isListed(finding, on: track.last) {
            // It weighs in the list alone: a step of a circle may be one of hundreds.
            finding.recovery = context.recovery(of: finding, gestures)
            listed.append(findings.count)
            findings.append(finding)
          } else {
            listed.append(nil)
          }
        }
      }
    }
    for rule in rules {
      guard let second = rule.body.second else { continue }
      if context.count == 0 || context.pairs.isEmpty {
        outcomes += Evaluator.outcomes(of: rule, [], context)
        continue
      }
      let seen = second.look(rule, candidates, context)
      for (candidate, note) in seen.notes { if let index = listed[candidate] { findings[index].notes.append(note) } }
      findings += seen.findings.map { finding in
        var finding = finding
        finding.members = finding.members.compactMap { listed[$0] }
        return finding
      }
      outcomes += seen.outcomes
    }
    return Evaluation(
      findings: findings, outcomes: outcomes, checklist: checklist, asOf: context.asOf, firstDay: context.firstDay,
      lastDay: context.lastDay,
      writers: context.alliance.parties.indices.map { context.writers.count($0, on: context.lastDay) }, pairs: context.pairs.count,
      announced: context.announced.map { (Int($0.party), $0.days, context.days[Int($0.event)]) })
  }

  /// Open ones, those that closed or were answered for within 28 days, and acts that nobody answered for.
  private static func isListed(_ finding: Finding, on last: Day) -> Bool {
    if finding.isOpen || last - finding.days.upperBound <= listedAfterClosing || finding.isUnresolved { return true }
    return finding.resolution.map { last - $0.day <= listedAfterClosing } ?? false
  }

  private static func finding(
    _ rule: Rule, _ track: Track, _ episode: Episode, _ context: RuleContext
  ) -> Finding {
    let detail = track.detail(episode)
    var told = detail
    // What can no longer be judged stays open, but loses its freshness.
    told.holds = detail.holds && episode.days.upperBound == track.last
    var finding = Finding(
      rule: rule, subject: track.subject, days: episode.days, strength: episode.strength, isOpen: track.isOpen(episode), detail: told,
      links: rule.body.isAboutSomething && track.subject.actor != nil ? context.links(of: detail.evidence.map(\.event)) : Links())
    finding.stageWeight = context.alliance.stage(on: episode.days.upperBound).flatMap { rule.stages[$0] } ?? 1
    return finding
  }

  private static func outcomes(of rule: Rule, _ tracks: [Track], _ context: RuleContext) -> [RuleOutcome] {
    if context.count == 0 {
      return [RuleOutcome(rule: rule, notEvaluable: Reason(.data, "the sources hold no events"))]
    }
    if tracks.isEmpty {
      return [RuleOutcome(rule: rule, notEvaluable: Reason(.data, "no events that two parties share"))]
    }
    return tracks.map { track in
      if track.clauses.isEmpty, case .notEvaluable(let reason) = track.outcome {
        return RuleOutcome(rule: rule, subject: track.subject, notEvaluable: reason)
      }
      return RuleOutcome(rule: rule, subject: track.subject, outcome: track.outcome, clauses: track.clauses)
    }
  }
}

/// What a judgement found.
public struct Evaluation: Sendable {
  /// Open episodes and those that closed within 28 days, in the order of rules and subjects.
  public var findings: [Finding]
  /// How every rule ended, for every subject.
  public var outcomes: [RuleOutcome]
  /// What should be on record, and is not or is said to be elsewhere.
  public var checklist: [ChecklistItem] = []
  public var asOf: Timestamp
  public var firstDay: Day
  public var lastDay: Day
  /// Distinct writers of each party in the 90 days up to the last.
  public var writers: [Int]
  /// Pairs of parties between which anything passed.
  public var pairs = 0
  /// Absences that were announced, whose days count as holidays, each with the day on which it was said.
  public var announced: [(party: PartyIndex, days: ClosedRange<Day>, said: Day)] = []
}

extension Rule {
  /// The states of all its subjects, as a judgement takes them: none on days on which it may not be judged, or in stages that are not its own.
  package func tracks(in context: RuleContext) -> [Track] {
    guard context.count > 0 else { return [] }
    return context.inStages(of: self, body.tracks(context).map { $0.barred(in: context, families: body.families) })
  }
}

extension Finding {
  /// Looks for what answered for an act; one that nobody answered for long is no more than a watch.
  fileprivate mutating func settle(_ resolutions: Resolutions, on last: Day, in context: RuleContext) {
    resolution = resolutions.first(for: self, in: context)
    if !isOpen, last - detail.lastHeld > Resolutions.fades { strength = .watch }
  }
}
