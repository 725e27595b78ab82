import Events
import Setup
import Output

/// A promise that slips, whatever the words: it was made, its day passed, the other side asked, and the answer brought no delivery.
struct Slip: Sendable {
  var promised: [String]
  var delivered: [String]
  var asked: [String]
  /// Families by which a day is given for something, beside promises, and by which another day is given.
  var given: [String]
  var moved: [String]
  /// Families by which the other side says that the day has come or gone.
  var passed: [String]
  var same: SameKeys
  /// Days after which asking counts where the promise names no day.
  var after: Int
  var lookAhead: Int
  var atLeast: Levels<Double>
  /// Days for which a slip counts.
  var window: Int
  private let memory = MemoryOwner()
  let memoryOfMoves = MemoryOwner()

  /// Days within which an answer to the asking may bring the thing after all.
  static let answerDays = 2

  /// One slip: what was promised, the asking or the later day, and what came instead of the thing; known from a day on.
  struct Found: Sendable {
    var promise: HitUse
    /// What showed it: the asking, or the word that gave another day.
    var asking: Int
    var answer: Int?
    var day: Day
    /// What slips again counts twice.
    var weight = 1
    var isMove = false
  }

  /// A word with who gave it to whom.
  struct Towards: Hashable, Sendable {
    var use: HitUse
    var subject: Subject
  }

  struct Families {
    var promised: [Int]
    var delivered: [Int]
    var asked: [Int]
    var given: [Int]
    var moved: [Int]
    var passed: [Int]
  }

  func tracks(_ context: RuleContext) -> [Track] {
    var groups: [Subject: [Found]] = [:]
    for pair in context.pairs {
      groups[Subject(actor: pair.first, toward: pair.second)] = []
      groups[Subject(actor: pair.second, toward: pair.first)] = []
    }
    let families = Families(
      promised: promised.compactMap(context.family), delivered: delivered.compactMap(context.family),
      asked: asked.compactMap(context.family),
      given: given.compactMap(context.family), moved: moved.compactMap(context.family),
      passed: passed.compactMap(context.family))
    for (subject, promises) in promises(families.promised, in: context) {
      // An asking shows one slip, that of the promise before it.
      var seen: Set<Int> = []
      let found = context.remembered(by: memory, promises.map { Towards(use: $0, subject: subject) }) { promise, _ in
        // All was seen that may be asked of it, and answered.
        let end = promise.use.day + (lookAhead + Slip.answerDays + 1)
        return context.lastDay > end ? Basis(days: promise.use.day...end, isSettled: true) : nil
      } _: { promise, _ in
        slip(promise.use, subject, families, in: context)
      }
      for found in found.reversed() {
        guard let found, seen.insert(found.asking).inserted else { continue }
        groups[subject, default: []].append(found)
      }
    }
    for (subject, moves) in moves(families, in: context) { groups[subject, default: []] += moves }
    for (subject, passed) in passed(families, in: context) { groups[subject, default: []] += passed }
    return groups.keys.sorted().map { subject in
      track(subject, weighed((groups[subject] ?? []).sorted { ($0.day, $0.asking) < ($1.day, $1.asking) }, in: context), in: context)
    }
  }

  /// One word shows one slip, and what slips again weighs double.
  /// - Parameter slips: ascending by their days.
  private func weighed(_ slips: [Found], in context: RuleContext) -> [Found] {
    var kept: [Found] = []
    var shown: Set<Int> = []
    for var slip in slips {
      guard !shown.contains(slip.asking), !(slip.answer.map(shown.contains) ?? false) else { continue }
      shown.formUnion([slip.asking, slip.answer ?? slip.asking])
      let recent = kept[kept.bisect { slip.day - $0.day >= window }...]
      let again = recent.contains {
        slip.promise.event == $0.asking || slip.promise.event == $0.answer || context.isSameThing(slip.promise.event, $0.promise.event)
      }
      if again { slip.weight = 2 }
      kept.append(slip)
    }
    return kept
  }

  func promises(_ families: [Int], in context: RuleContext) -> [Subject: [HitUse]] {
    var result: [Subject: [HitUse]] = [:]
    var seen: Set<Int> = []
    for use in families.flatMap({ context.hits[$0] }).sorted(by: { ($0.event, $0.hit) < ($1.event, $1.hit) })
    where use.weight >= 1 && context.isAct(use.event) && seen.insert(use.event).inserted {
      guard let actor = context.timeline.party(of: use.event) else { continue }
      for other in context.timeline.audiences[use.event].subtracting(PartySet(actor)).indices {
        result[Subject(actor: actor, toward: other), default: []].append(use)
      }
    }
    return result
  }

  /// Follows one promise to the first asking after its day, and to what was answered.
  private func slip(_ promise: HitUse, _ subject: Subject, _ families: Families, in context: RuleContext) -> Found? {
    guard let actor = subject.actor, let other = subject.toward else { return nil }
    let timeline = context.timeline
    let due = timeline.due(of: promise.event).flatMap { $0 >= promise.day ? $0 : nil }
    let from = due.map { $0 + 1 } ?? promise.day + after
    let horizon = context.timeline.firstEvent(from: context.alliance.zone.start(of: min(promise.day + lookAhead, context.lastDay) + 1))
    func next(_ start: Int, by party: PartyIndex, toward: PartyIndex, until end: Int, where matches: (Int) -> Bool) -> Int? {
      context.index.first(from: start, linkedTo: promise.event, in: timeline, by: [party], same: same, until: min(end, context.count)) {
        event in
        timeline.party(of: event) == party && context.isAct(event) && timeline.audiences[event].contains(toward)
          && context.isLinked(event, promise.event, by: same) && matches(event)
      }
    }
    func hears(_ list: [Int], _ event: Int) -> Bool { list.contains { context.hears($0, in: event) } }
    let asking = next(promise.event + 1, by: other, toward: actor, until: horizon) { event in
      context.days[event] >= from && (timeline.flags[event].contains(.question) || hears(families.asked, event))
    }
    guard let asking else { return nil }
    // What came in between needs no asking; what is asked then is something else.
    if next(promise.event + 1, by: actor, toward: other, until: asking, where: { hears(families.delivered, $0) }) != nil { return nil }
    if hears(families.delivered, promise.event) { return nil }
    let end = context.timeline.firstEvent(from: context.alliance.zone.start(of: context.days[asking] + Slip.answerDays + 1))
    if next(asking + 1, by: actor, toward: other, until: end, where: { hears(families.delivered, $0) }) != nil { return nil }
    // Whoever is forgotten may have brought it.
    let waited = promise.event..<max(promise.event, min(end, context.count))
    guard context.unheard(by: [actor], of: PartyPair(actor, other), in: waited) == nil else { return nil }
    let answer = next(asking + 1, by: actor, toward: other, until: horizon) { _ in true }
    let known = answer.flatMap { $0 < end ? context.days[$0] : nil } ?? context.days[asking] + Slip.answerDays
    return known <= context.lastDay ? Found(promise: promise, asking: asking, answer: answer, day: known) : nil
  }

  private func track(_ subject: Subject, _ slips: [Found], in context: RuleContext) -> Track {
    let last = context.lastDay
    let changes = Set(slips.flatMap { [$0.day, $0.day + window] }).filter { $0 <= last }.sorted()
    var builder = SpellBuilder()
    for (position, day) in changes.enumerated() {
      let count = Double(counting(slips, at: day).reduce(0) { $0 + $1.weight })
      guard let strength = atLeast.highest({ count >= $0 }) else { continue }
      builder.add(day...(position + 1 < changes.count ? changes[position + 1] - 1 : last), .fired(strength))
    }
    let now = counting(slips, at: last)
    let clause = Clause(
      "at least \(decimal(atLeast.first?.value ?? 1)) of '\(promised.joined(separator: "' or '"))' within \(window) days asked for after its day and not delivered, or given a later day when its day had come; what slips again counts twice",
      found: "\(now.reduce(0) { $0 + $1.weight })", met: Double(now.reduce(0) { $0 + $1.weight }) >= atLeast.first?.value ?? 1)
    return Track(subject: subject, last: last, spells: builder.spells.overridden(by: context.unapproved(through: last)), clauses: [clause])
    {
      detail($0, subject: subject, slips, in: context)
    }
  }

  private func counting(_ slips: [Found], at day: Day) -> [Found] { slips.filter { $0.day <= day && $0.day > day - window } }

  private func detail(_ episode: Episode, subject: Subject, _ slips: [Found], in context: RuleContext) -> Detail {
    let here = counting(slips, at: episode.days.upperBound)
    let actor = subject.actor.map(context.name) ?? ""
    let other = subject.toward.map(context.name) ?? ""
    return Detail(
      sentence: sentence(here, actor, other),
      threshold: "\(thresholds(atLeast.map { decimal($0) })) within \(window) days",
      evidence: here.flatMap { found in
        [
          Evidence(event: found.promise.event, hit: found.promise.hit, role: promised.first ?? "promise"),
          Evidence(event: found.asking, role: found.isMove ? "a later day" : "asked"),
        ]
          + (found.answer.map { [Evidence(event: $0, role: "answer")] } ?? [])
      }, weight: min(1, 0.5 + 0.25 * Double(here.count)), weightReason: "\(counted(here.count, "slip")): 0.75 for one, 1 from two",
      lastHeld: here.last?.day ?? episode.days.upperBound, holds: false, closes: "the thing itself, or a day that both can plan with")
  }

  private func sentence(_ slips: [Found], _ actor: String, _ other: String) -> String {
    let moved = slips.filter(\.isMove).count
    let asked = slips.count - moved
    let told = [
      asked > 0 ? "\(counted(asked, "promise")) from \(actor) had not come when \(other) asked, and the answer brought no delivery" : nil,
      moved > 0 ? "\(actor) gave a later day for the same thing \(moved == 1 ? "once" : "\(moved) times"), when its day had come" : nil,
    ]
    return told.compactMap { $0 }.joined(separator: "; ") + ", in \(window) days."
  }
}
