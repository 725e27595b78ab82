import Events
import Setup

extension RuleContext {
  /// The same tracks, quiet on the days on which the alliance is in none of the rule's life stages.
  func inStages(of rule: Rule, _ tracks: [Track]) -> [Track] {
    // A rule of all stages only weighs differently in them; where no stage is given it weighs as any other.
    guard !rule.stages.isEmpty, !(alliance.stages.isEmpty && rule.stages.count == LifeStage.allCases.count) else { return tracks }
    let wanted = LifeStage.allCases.filter { rule.stages[$0] != nil }.map(\.rawValue).joined(separator: " or ")
    return tracks.map { track in
      var track = track
      let now = alliance.stage(on: track.last)
      track.clauses.insert(
        Clause("the alliance is \(wanted)", found: now?.rawValue ?? "no stage is given", met: now.map { rule.stages[$0] != nil } ?? false),
        at: 0)
      guard !alliance.stages.isEmpty else {
        track.spells = [
          Spell(days: track.last...track.last, state: .notEvaluable(Reason(.stage, "the alliance file gives no stages")))
        ]
        track.pending = nil
        return track
      }
      track.spells = track.spells.flatMap { spell in days(spell.days, in: rule.stages).map { Spell(days: $0, state: spell.state) } }
      if now.map({ rule.stages[$0] == nil }) ?? true { track.pending = nil }
      return track
    }
  }

  /// The parts of a run of days that lie in one of some stages.
  private func days(_ days: ClosedRange<Day>, in stages: [LifeStage: Double]) -> [ClosedRange<Day>] {
    alliance.stages.indices.compactMap { index in
      let stage = alliance.stages[index]
      guard stages[stage.stage] != nil else { return nil }
      let from = max(days.lowerBound, stage.from)
      let to = index + 1 < alliance.stages.count ? min(days.upperBound, alliance.stages[index + 1].from - 1) : days.upperBound
      return from <= to ? from...to : nil
    }
  }
}
