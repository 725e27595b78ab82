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
    var evaluation = evaluation
    evaluation.findings = Corroboration.applied(to: evaluation.findings, on: evaluation.lastDay)
    let findings = evaluation.findings
    var scores = findings.map { Ranking.score($0, among: findings, best: 0, evaluation, facts) }
    for (index, finding) in findings.enumerated() where !finding.members.isEmpty {
      scores[index] = Ranking.score(finding, among: findings, best: finding.members.map { scores[$0].points }.max() ?? 0, evaluation, facts)
    }
    let groups = Grouping(evaluation, points: scores.map(\.points), facts)
    var drafts: [(alert: Alert, group: String, evidenceTime: Timestamp)] = []
    for (index, finding) in findings.enumerated() where !groups.isFolded(index) {
      var alert = facts.alert(finding, score: scores[index])
      alert.folded = (finding.members + groups.under(index)).map { facts.alert(findings[$0], score: scores[$0]) }
      groups.describe(&alert, index)
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
    let isCircle = finding.rule.isMadeOfOthers && !finding.members.isEmpty
    return Score(
      ScoreInput(
        severity: finding.rule.severity, strength: finding.strength, evidence: detail.weight, evidenceReason: detail.weightReason,
        isCircle: isCircle, trust: facts.trust[finding.rule.id] ?? 1,
        holds: detail.holds, daysSince: evaluation.lastDay - detail.lastHeld,
        halfLife: finding.rule.untilResolved && finding.resolution == nil ? 120 : 28,
        confirmation: isCircle ? Confirmation() : Confirmation(of: finding, among: findings),
        isEarly: facts.start.map { evaluation.lastDay - $0 < 90 }, bestMember: best, recovery: finding.recovery,
        stage: finding.stageWeight))
  }
}
