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

  /// A note for every alert of severity 3 or more that has been open for some time without it: the tool's own alerts are no evidence of anything.
  func look(_ rule: Rule, _ candidates: [Finding], _ context: RuleContext) -> SecondLook.Seen {
    var seen = SecondLook.Seen()
    let days = wanted.days(in: context, by: nil)
    let isApproved = context.alliance.allowsContent(on: context.lastDay) || !wanted.readsContent
    for pair in context.pairs {
      let subject = Subject(pair: pair)
      guard isApproved else {
        let reason = Reason(.approval, context.alliance.whyUnread)
        seen.outcomes.append(RuleOutcome(rule: rule, subject: subject, outcome: .notEvaluable(reason), clauses: []))
        continue
      }
      let open = candidates.indices.filter {
        let one = candidates[$0]
        return one.isOpen && one.rule.severity >= Review.leastSeverity && one.strength > .watch && one.subject.pair == pair
      }
      let waiting = open.filter { alert in !days.contains { $0 >= candidates[alert].days.lowerBound } }
      func age(_ alert: Int) -> Int { context.lastDay - candidates[alert].days.lowerBound }
      let oldest = waiting.map(age).max() ?? 0
      let clauses = [
        Clause("an alert of severity \(Review.leastSeverity) or more is open", found: "\(open.count)", met: !open.isEmpty),
        Clause(
          "for more than \(self.days) days without \(called)", found: waiting.isEmpty ? "none" : "\(oldest) days", met: oldest > self.days),
      ]
      let outcome = oldest > self.days ? Outcome.fired(oldest > 2 * self.days ? .warn : .watch) : .quiet
      seen.outcomes.append(RuleOutcome(rule: rule, subject: subject, outcome: outcome, clauses: clauses))
      for alert in waiting where age(alert) > self.days {
        seen.notes.append((alert, "Open for \(age(alert)) days; \(called) is not found since."))
      }
    }
    return seen
  }
}
