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

  init(_ nights: ClosedRange<Day>, in replay: Replay) async {
    rules = replay.pack.rules
    var first: [String: Day] = [:]
    // From the first look to the last: each goes on where the one before it ended.
    let memory = Memory()
    var day = nights.lowerBound
    while true {
      let context = replay.context(asOf: replay.intake.alliance.zone.start(of: day + 1), memory)
      // What fired before the first night is looked at on all of them.
      let open = rules.rules.filter { $0.body.second == nil && first[$0.id].map { $0 <= nights.lowerBound } != true }
      for (rule, fired) in await Stirred.firstFired(open, context) { first[rule] = min(first[rule] ?? fired, fired) }
      if day >= nights.upperBound { break }
      memory.turn()
      day = min(nights.upperBound, day + Stirred.stride)
    }
    self.first = first
  }

  /// The first day on which each rule fires, as one night knows it.
  private static func firstFired(_ rules: [Rule], _ context: RuleContext) async -> [String: Day] {
    guard context.count > 0 else { return [:] }
    return await withTaskGroup(of: (String, Day?).self) { group in
      for rule in rules {
        group.addTask {
          let fired = rule.body.tracks(context).flatMap(\.spells).filter { if case .fired = $0.state { true } else { false } }
          return (rule.id, fired.map(\.days.lowerBound).min())
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// The rules that have fired by a day, and those that look at what others found. Where a source has gone stale all of them: what could not be judged for that is told.
  func rules(by day: Day, _ context: RuleContext) -> RuleSet {
    if context.hasStaleSource { return rules }
    return RuleSet(rules: rules.rules.filter { rule in rule.body.second != nil || first[rule.id].map { $0 <= day } == true })
  }
}
