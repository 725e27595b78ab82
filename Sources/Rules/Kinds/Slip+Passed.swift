import Events
import Setup

/// Days that came and went: the one who waits says so, and the other side had given a day before, or answers without the thing.
extension Slip {
  /// So many days the answer may take.
  private static let waitDays = 5

  /// What was told so, by who had given the day and who waits.
  ///
  /// It stands on a word of both sides: the other named a day before in the thread, or names one in the answer. What is told of two days at once weighs double, as a slip that repeats does.
  func passed(_ families: Families, in context: RuleContext) -> [Subject: [Found]] {
    var result: [Subject: [Found]] = [:]
    let uses = families.passed.flatMap { context.fresh[$0] + context.accounts[$0] }.sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
    for use in uses where use.weight >= 1 && context.isAct(use.event) {
      guard let waits = context.timeline.party(of: use.event) else { continue }
      let others = context.timeline.audiences[use.event].subtracting(PartySet(waits)).indices
      let told = others.compactMap { other in found(use, by: waits, of: other, families, in: context).map { (other, $0) } }
      // Among several parties it is the one that answers first.
      guard let (other, slip) = told.min(by: { ($0.1.answer ?? .max, $0.0) < ($1.1.answer ?? .max, $1.0) }) else { continue }
      result[Subject(actor: other, toward: waits), default: []].append(slip)
    }
    return result
  }

  private func found(_ use: HitUse, by waits: PartyIndex, of other: PartyIndex, _ families: Families, in context: RuleContext) -> Found? {
    let timeline = context.timeline
    let end = min(context.count, timeline.firstEvent(from: context.alliance.zone.start(of: use.day + Slip.waitDays + 1)))
    let answer = context.firstAnswer(to: use.event, by: other, toward: waits, same: same.union([.thread, .turn]), families: [], until: end)
    guard context.unheard(by: [other], of: PartyPair(other, waits), in: use.event..<max(use.event, end)) == nil else { return nil }
    if let answer, families.delivered.contains(where: { context.hears($0, in: answer) }) { return nil }
    // Who says when, or not yet, says that it was to come.
    let saysWhen = answer.map { answer in
      timeline.due(of: answer) != nil || (families.moved + families.given + families.promised).contains { context.hears($0, in: answer) }
    }
    guard saysWhen == true || hasGiven(before: use, other, waits, in: context) else { return nil }
    let known = answer.map { context.days[$0] } ?? use.day + Slip.answerDays
    guard known <= context.lastDay else { return nil }
    return Found(promise: use, asking: use.event, answer: answer, day: known, weight: use.weight >= 2 ? 2 : 1)
  }

  /// Whether the other side named a day in the same thread before.
  private func hasGiven(before use: HitUse, _ other: PartyIndex, _ waits: PartyIndex, in context: RuleContext) -> Bool {
    let timeline = context.timeline
    guard timeline.threads[use.event] >= 0 else { return false }
    return context.index.events(ofThread: timeline.threads[use.event]).contains { event in
      let event = Int(event)
      return event < use.event && use.day - context.days[event] <= lookAhead && timeline.party(of: event) == other
        && timeline.audiences[event].contains(waits) && timeline.due(of: event) != nil
    }
  }
}
