package import Events
import Setup

extension RuleContext {
  /// Days on which nothing that depends on wording is judged, because the alliance has not approved it then.
  package func unapproved(through last: Day) -> [Spell] {
    guard let approved = alliance.approved else {
      return [
        Spell(
          days: min(firstDay, last)...last,
          state: .notEvaluable(Reason(.approval, alliance.whyUnread)))
      ]
    }
    guard approved.until < last else { return [] }
    let reason = Reason(.approval, "the approval to read wording ended on \(approved.until)")
    return [Spell(days: max(approved.until + 1, min(firstDay, last))...last, state: .notEvaluable(reason))]
  }

  /// Days on which wording may not be judged for a subject: the alliance has not approved it, or a side has too few writers to hide in.
  package func wordingBars(_ subject: Subject, through last: Day) -> [Spell] {
    let sides = subject.pair.map { [$0.first, $0.second] } ?? subject.actor.map { [$0] } ?? Array(alliance.parties.indices)
    let needed = alliance.privacy.minimumWriters
    var builder = SpellBuilder()
    for number in min(firstDay, last).number...last.number {
      let day = Day(number: number)
      if let side = sides.first(where: { writers.count($0, on: day) < needed }) {
        builder.add(
          day, .notEvaluable(Reason(.writers, "\(name(side)) has \(writers.count(side, on: day)) of \(needed) writers in the last 90 days"))
        )
      }
    }
    return builder.spells.overridden(by: unapproved(through: last))
  }
}

extension Track {
  /// The same without the days on which it may not be judged: since a source that it needs ended too long ago, and for wording where it may not be
  /// read. What was found before stays.
  /// - Parameter kinds: the events that it is told from; a source without any of them may end when it likes.
  func barred(in context: RuleContext, from kinds: EventKinds = .all, wording: Bool) -> Track {
    var track = self
    if let stale = context.staleness(of: subject.pair, in: kinds), last < context.lastDay {
      track.spells.append(Spell(days: last + 1...context.lastDay, state: .notEvaluable(stale)))
      track.last = context.lastDay
    }
    if wording { track.spells = track.spells.overridden(by: context.wordingBars(subject, through: track.last)) }
    return track
  }
}
