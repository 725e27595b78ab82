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
    var moves: [Subject: [Found]] = [:]
    for (subject, uses) in promises(families.moved + families.given + families.promised, in: context) {
      let given = uses.compactMap { use in
        context.timeline.due(of: use.event).flatMap { $0 >= use.day ? Given(use: use, due: $0) : nil }
      }
      // What a word moves stands before it.
      let found = context.remembered(by: memoryOfMoves, given.indices.map { Towards(use: given[$0].use, subject: subject) }) { word, _ in
        Basis(days: word.use.day...word.use.day, isSettled: true)
      } _: { word, _ in
        moved(by: word.use, given, families, in: context)
      }
      moves[subject] = found.compactMap { $0 }
    }
    return moves
  }

  /// The newest day given before a word that it moves.
  private func moved(by use: HitUse, _ given: [Given], _ families: Families, in context: RuleContext) -> Found? {
    let place = given.bisect { ($0.use.event, $0.use.hit) < (use.event, use.hit) }
    guard place < given.count, given[place].use == use else { return nil }
    // In the order of the days: what lies further back than a promise is followed need not be looked at.
    let recent = given[..<place].reversed().prefix { use.day - $0.use.day <= lookAhead }
    let before = recent.first { isMoved($0, to: given[place].due, by: use, families, in: context) }
    return before.map { Found(promise: $0.use, asking: use.event, day: use.day, isMove: true) }
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
