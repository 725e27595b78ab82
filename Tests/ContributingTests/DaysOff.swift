@testable import Rules
import Events

/// Messages between the two of a pair on days on which not both of them work.
struct DaysOff: Sendable {
  var limits: Levels<Double>

  func track(_ pair: PartyPair, in context: RuleContext) -> Track {
    let subject = Subject(pair: pair)
    if let reason = context.staleness(of: pair) { return Track(subject, notEvaluable: reason, on: context.lastDay) }
    let days = (context.firstDay.number...context.lastDay.number).map { Day(number: $0) }
    let off = context.series(
      days.filter { !context.bothWork(pair, $0) }.map { ($0, context.contacts[pair]?.messages(after: $0 - 1, through: $0) ?? 0) })
    var states = SpellBuilder()
    for day in days { states.add(day, limits.highest { off.sum(after: day - 28, through: day) >= $0 }.map { .fired($0) }) }
    let now = Int(off.sum(after: context.lastDay - 28, through: context.lastDay))
    let clause = Clause("messages on days off in 28 days", found: "\(now)", met: now > 0)
    return Track(subject: subject, last: context.lastDay, spells: states.spells, clauses: [clause]) { episode in
      let count = Int(off.sum(after: episode.days.upperBound - 28, through: episode.days.upperBound))
      return Detail(
        sentence: "\(context.name(pair.first)) and \(context.name(pair.second)) exchanged \(count) messages on days off in 28 days.",
        threshold: thresholds(limits.map { "\(Int($0)) messages" }), evidence: [], weight: 1, weightReason: "a count",
        lastHeld: episode.days.upperBound, holds: false, closes: "days off without messages")
    }
  }
}
