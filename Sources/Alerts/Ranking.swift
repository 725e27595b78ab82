import Events
public import Rules

/// Turns findings into the ranked list: score, fold under circles, damp repeats, sort.
public struct Ranking: Sendable {
  /// The unfolded alerts, best first.
  public var alerts: [Alert]

  /// - Parameters:
  ///   - evaluation: what the rules found.
  ///   - facts: what the findings speak about.
  public init(_ evaluation: Evaluation, _ facts: AllianceFacts) {
    let findings = evaluation.findings
    var scores = findings.map { Ranking.score($0, among: findings, best: 0, evaluation, facts) }
    for (index, finding) in findings.enumerated() where !finding.members.isEmpty {
      scores[index] = Ranking.score(finding, among: findings, best: finding.members.map { scores[$0].points }.max() ?? 0, evaluation, facts)
    }
    let folded = Set(findings.flatMap(\.members))
    let twins = Ranking.twins(findings, but: folded, facts)
    let hidden = folded.union(twins.values.joined())
    var drafts: [(alert: Alert, group: String, evidenceTime: Timestamp)] = []
    for (index, finding) in findings.enumerated() where !hidden.contains(index) {
      var alert = facts.alert(finding, score: scores[index])
      alert.folded = (finding.members + (twins[index] ?? [])).map { facts.alert(findings[$0], score: scores[$0]) }
      let last = finding.detail.evidence.map { facts.timeline.times[$0.event] }.max() ?? Timestamp(milliseconds: .min)
      drafts.append((alert, facts.group(finding), last))
    }
    drafts.sort { Ranking.precedes($0, $1) }
    var seen: [String: Int] = [:]
    for index in drafts.indices {
      seen[drafts[index].group, default: 0] += 1
      drafts[index].alert.score = drafts[index].alert.score.damped(seen[drafts[index].group] ?? 1)
    }
    drafts.sort { Ranking.precedes($0, $1) }
    alerts = drafts.map(\.alert)
  }

  /// In an alliance of several parties one act concerns several pairs: the findings of one rule and actor on the very same evidence are one alert.
  /// - Returns: per finding that stays, those that are folded under it.
  private static func twins(_ findings: [Finding], but folded: Set<Int>, _ facts: AllianceFacts) -> [Int: [Int]] {
    guard facts.parties.count > 2 else { return [:] }
    struct Act: Hashable {
      var rule: String
      var actor: PartyIndex?
      var label: String
      var events: [Int]
    }
    var groups: [Act: [Int]] = [:]
    for (index, finding) in findings.enumerated()
    where !folded.contains(index) && finding.members.isEmpty && !finding.detail.evidence.isEmpty {
      let events = finding.detail.evidence.map(\.event)
      groups[Act(rule: finding.rule.id, actor: finding.subject.actor, label: finding.subject.label, events: events), default: []].append(
        index)
    }
    var twins: [Int: [Int]] = [:]
    for group in groups.values where group.count > 1 {
      // Neither the order of the parties nor that of the files says which pair stands for all: the id does.
      let ordered = group.sorted { facts.id(of: findings[$0]) < facts.id(of: findings[$1]) }
      twins[ordered[0]] = Array(ordered.dropFirst())
    }
    return twins
  }

  /// By points, then the time of the newest evidence, then the rule, then the id: never by a party's name.
  private static func precedes(
    _ a: (alert: Alert, group: String, evidenceTime: Timestamp), _ b: (alert: Alert, group: String, evidenceTime: Timestamp)
  ) -> Bool {
    if a.alert.score.points != b.alert.score.points { return a.alert.score.points > b.alert.score.points }
    if a.evidenceTime != b.evidenceTime { return a.evidenceTime > b.evidenceTime }
    return (a.alert.rule, a.alert.id) < (b.alert.rule, b.alert.id)
  }

  private static func score(
    _ finding: Finding, among findings: [Finding], best: Double, _ evaluation: Evaluation, _ facts: AllianceFacts
  ) -> Score {
    let detail = finding.detail
    let isCircle = finding.rule.kind == "circle" && !finding.members.isEmpty
    let others = findings.filter {
      $0.rule.kind != finding.rule.kind && $0.rule.kind != "circle" && $0.subject.pair == finding.subject.pair && $0.isOpen
        && $0.links.meets(finding.links, by: .topic)
    }
    return Score(
      ScoreInput(
        severity: finding.rule.severity, strength: finding.strength, evidence: detail.weight, evidenceReason: detail.weightReason,
        isCircle: isCircle,
        holds: detail.holds, daysSince: evaluation.lastDay - detail.lastHeld,
        furtherKinds: isCircle ? 0 : Set(others.map(\.rule.kind)).count,
        isEarly: facts.start.map { evaluation.lastDay - $0 < 90 }, bestMember: best, recovery: finding.recovery,
        stage: finding.stageWeight))
  }
}
