import Events
import Setup

/// Dates that move: whatever the words, a later day is given for the same thing when the first one has come, or nearly.
extension Slip {
  /// Telling so many days ahead, or more, is fair warning and no slip.
  private static let early = 4
  /// So many days after its day a new day is still for the same thing: in one thread, and elsewhere.
  private static let late = 21
  private static let lateElsewhere = 10

  /// A word that gives a day.
  private struct Given {
    var use: HitUse
    var due: Day
  }

  /// Every day that was moved, by who gave it and to whom.
  func moves(_ families: Families, in context: RuleContext) -> [Subject: [Found]] {
    guard !families.moved.isEmpty else { return [:] }
    return promises(families.moved + families.given + families.promised, in: context).mapValues { uses in
      var given: [Given] = []
      var found: [Found] = []
      for use in uses {
        guard let due = context.timeline.due(of: use.event), due >= use.day else { continue }
        // In the order of the days: what lies further back than a promise is followed need not be looked at.
        let recent = given.reversed().prefix { use.day - $0.use.day <= lookAhead }
        if let before = recent.first(where: { isMoved($0, to: due, by: use, families, in: context) }) {
          found.append(Found(promise: before.use, asking: use.event, day: use.day, isMove: true))
        }
        given.append(Given(use: use, due: due))
      }
      return found
    }
  }

  private func isMoved(_ before: Given, to due: Day, by use: HitUse, _ families: Families, in context: RuleContext) -> Bool {
    guard due > before.due, use.day > before.use.day || due - before.due > 6, use.day > before.due - Slip.early else { return false }
    let (a, b) = (before.use.event, use.event)
    let late = use.day - before.due
    // In a thread of its own any later day is for the same thing; elsewhere the words must say that the first does not hold.
    let isSame =
      late <= Slip.late && context.isLinked(a, b, by: .thread)
      || late <= Slip.lateElsewhere && families.moved.contains { context.hears($0, in: b) } && isSameMatter(a, b, in: context)
    return isSame && !isDelivered(between: a, b, families, in: context)
  }

  /// The same matter, or in one room a word in common.
  private func isSameMatter(_ a: Int, _ b: Int, in context: RuleContext) -> Bool {
    if context.isLinked(a, b, by: .topic) { return true }
    let timeline = context.timeline
    guard timeline.channels[a] >= 0, timeline.channels[a] == timeline.channels[b] else { return false }
    let words = Set(timeline.content(of: a))
    return timeline.content(of: b).contains(where: words.contains)
  }

  private func isDelivered(between first: Int, _ last: Int, _ families: Families, in context: RuleContext) -> Bool {
    guard let party = context.timeline.party(of: first), last > first + 1 else { return false }
    return (first + 1..<last).contains { event in
      context.timeline.party(of: event) == party && families.delivered.contains { context.hears($0, in: event) }
        && context.isLinked(event, first, by: same)
    }
  }
}
