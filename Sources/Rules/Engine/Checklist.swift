public import Events
import Setup

/// Something that should be on record: a line that an officer ticks once, and no alert.
public struct ChecklistItem: Sendable {
  public var rule: Rule
  /// The party whose word is missing; `nil` for the alliance.
  public var party: PartyIndex?
  /// The day on which it became due.
  public var due: Day
  /// Where it stands, since when and who says so, by the alliance file; empty if nobody has said.
  public var record: String

  /// The lines of one rule: what is missing at the last day.
  static func items(of rule: Rule, _ tracks: [Track], _ context: RuleContext) -> [ChecklistItem] {
    let record =
      context.alliance.onRecord.first { rule.id == $0.what || rule.formerly.contains($0.what) }
      .flatMap { $0.since <= context.lastDay ? "\($0.standsIn), since \($0.since) (\($0.by))" : nil } ?? ""
    return tracks.compactMap { track in
      guard let episode = track.episodes(realert: rule.realert).last, track.isOpen(episode) else { return nil }
      return ChecklistItem(rule: rule, party: track.subject.actor, due: episode.days.lowerBound, record: record)
    }
  }
}
