import Events
import Harbinger
import Rules

/// Which rules a night has to look at: those that have fired by then. One that never did finds nothing, and nothing of it was told that could have ended.
///
/// A rule's track holds the state of every day as that day knew it, and no night rewrites an earlier one (`PropertyTests`). So a few looks tell of all nights
/// when each rule fires first. A rule whose judgement of a day may turn on what came later than that (what is usual on a list, the rhythm of a source) is
/// caught by the looks between.
struct Stirred: Sendable {
  private let rules: RuleSet
  /// The first day on which each rule fires; those that never do are not here.
  private let first: [String: Day]

  /// Days between two looks.
  private static let stride = 31

  init(_ nights: ClosedRange<Day>, in replay: Replay) {
    rules = replay.pack.rules
    var first: [String: Day] = [:]
    var day = nights.upperBound
    while true {
      let context = replay.context(asOf: replay.intake.alliance.zone.start(of: day + 1))
      if context.count > 0 {
        for rule in rules.rules where rule.body.second == nil {
          for spell in rule.body.tracks(context).flatMap(\.spells) {
            guard case .fired = spell.state else { continue }
            first[rule.id] = min(first[rule.id] ?? spell.days.lowerBound, spell.days.lowerBound)
          }
        }
      }
      if day <= nights.lowerBound { break }
      day = max(nights.lowerBound, day + -Stirred.stride)
    }
    self.first = first
  }

  /// The rules that have fired by a day, and those that look at what others found. Where a source has gone stale all of them: what could not be judged for that is told.
  func rules(by day: Day, _ context: RuleContext) -> RuleSet {
    if context.hasStaleSource { return rules }
    return RuleSet(rules: rules.rules.filter { rule in rule.body.second != nil || first[rule.id].map { $0 <= day } == true })
  }
}
