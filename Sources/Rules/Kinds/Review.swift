import Events
import Setup

/// A joint look at an alert that has been open for some time: the artefact that alerts themselves call for.
struct Review: Sendable {
  var wanted: Artefact.Wanted
  /// Days for which an alert may be open without it.
  var days: Int
  var called: String

  /// The least severity of the alerts that call for it.
  static let leastSeverity = 3

  /// One finding a pair, for the oldest alert that is open without a review since it began.
  func look(_ rule: Rule, _ candidates: [Finding], _ ground: Ground) -> (findings: [Finding], outcomes: [RuleOutcome]) {
    var findings: [Finding] = []
    var outcomes: [RuleOutcome] = []
    let seen = wanted.days(in: ground, by: nil)
    let isApproved = ground.alliance.allowsContent(on: ground.lastDay) || !wanted.readsContent
    for pair in ground.pairs {
      let subject = Subject(pair: pair)
      guard isApproved else {
        let reason = Reason(.approval, "nobody has approved the reading of wording (approved:)")
        outcomes.append(RuleOutcome(rule: rule, subject: subject, outcome: .notEvaluable(reason), clauses: []))
        continue
      }
      let open = candidates.filter {
        $0.isOpen && $0.rule.severity >= Review.leastSeverity && $0.strength > .watch && $0.subject.pair == pair && $0.rule.id != rule.id
      }.sorted { ($0.days.lowerBound, $0.rule.id, $0.subject) < ($1.days.lowerBound, $1.rule.id, $1.subject) }
      let waiting = open.filter { alert in !seen.contains { $0 >= alert.days.lowerBound } }
      let age = waiting.first.map { ground.lastDay - $0.days.lowerBound } ?? 0
      let clauses = [
        Clause("an alert of severity \(Review.leastSeverity) or more is open", found: "\(open.count)", met: !open.isEmpty),
        Clause("for more than \(days) days without \(called)", found: waiting.isEmpty ? "none" : "\(age) days", met: age > days),
      ]
      guard let oldest = waiting.first, age > days else {
        outcomes.append(RuleOutcome(rule: rule, subject: subject, outcome: .quiet, clauses: clauses))
        continue
      }
      let strength: Strength = age > 2 * days ? .warn : .watch
      outcomes.append(RuleOutcome(rule: rule, subject: subject, outcome: .fired(strength), clauses: clauses))
      let since = oldest.days.lowerBound
      let detail = Detail(
        sentence:
          "\(counted(waiting.count, "alert")) between \(ground.name(pair.first)) and \(ground.name(pair.second)) open without \(called), the oldest since \(since): \(oldest.rule.title.prefix(1).lowercased() + oldest.rule.title.dropFirst()).",
        usual: "expected within \(days) days", threshold: "\(days) days (watch), \(2 * days) days (warn)",
        evidence: Array(oldest.detail.evidence.suffix(2)), weight: 1, weightReason: "dates of the open alerts", lastHeld: ground.lastDay,
        holds: true, closes: "\(called), with both sides present")
      findings.append(
        Finding(
          rule: rule, subject: subject, days: since + (days + 1)...ground.lastDay, strength: strength, isOpen: true, detail: detail,
          links: Links()))
    }
    return (findings, outcomes)
  }
}
