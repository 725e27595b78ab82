import Events
import Lexicon
import Setup

/// A trigger without what should come after it by a deadline: an answer, an explanation, a meeting.
///
/// Every trigger is followed from its day to the word that closes it, never only the newest.
struct MissingAfter: Sendable {
  var trigger: MissingTrigger
  var expected: Expectation
  var same: SameKeys
  var deadline: Deadline
  /// Families whose wording alone does not close: those that hold somebody off. One that names a day moves the deadline to it.
  var notClosedBy: [String]
  /// Unmet triggers within `window` days; `nil`: the oldest open one gives the strength, due / 2x / 4x the deadline.
  var atLeast: Levels<Double>?
  /// How long an unmet trigger is followed, in days.
  var window: Int
  /// The most that one unmet trigger alone may be, as long as nobody has asked again.
  var alone = Strength.critical
  /// By which what became of its triggers is remembered from night to night.
  let memory: MemoryOwner

  /// So many times that somebody came back to one trigger are counted.
  private static let mostChasers = 8

  /// One trigger, when it is due, and what became of it.
  struct Open: Sendable {
    var use: MissingTrigger.Use
    /// The deadlines in force, each from the day on which it was known, ascending; the first from the trigger itself.
    var terms: [Term]
    var closed: (event: Int, day: Day)?
    /// Words that held the other side off and closed nothing.
    var holding: [Int] = []
    /// First day on which it is no longer followed.
    var dropped: Day
    /// The days on which the same side came back to it without an answer in between: chasing shows in the records, whatever its words.
    var chased: [Day] = []
    /// Events that were looked at: up to where nothing closed it, and up to where nobody came back to it.
    var seen = 0
    var seenChasing = 0

    struct Term: Sendable {
      var from: Day
      /// The day from which the deadline is counted.
      var base: Day
      /// The last days in time.
      var due: Levels<Day>
    }

    func term(at day: Day) -> Term { terms.last { $0.from <= day } ?? terms[0] }

    /// Whether a deadline had passed and nothing had closed it.
    func isOverdue(at day: Day) -> Bool {
      (closed.map { day < $0.day } ?? true) && (term(at: day).due.watch.map { day > $0 } ?? false)
    }

    /// The first day on which it was overdue.
    var unmetFrom: Day? {
      for (index, term) in terms.enumerated() {
        guard let due = term.due.watch else { continue }
        let day = max(due + 1, term.from)
        // What closes it on that day comes too late.
        if closed.map({ day <= $0.day }) ?? true, index + 1 == terms.count || day <= terms[index + 1].from { return day }
      }
      return nil
    }
  }

  func tracks(_ context: RuleContext) -> [Track] {
    var groups: [Subject: [Open]] = [:]
    for pair in context.pairs {
      if isJoint {
        groups[Subject(pair: pair)] = []
      } else {
        groups[Subject(actor: pair.first, toward: pair.second)] = []
        groups[Subject(actor: pair.second, toward: pair.first)] = []
      }
    }
    let families = Families(self, in: context)
    let uses = trigger.uses(in: context)
    let opens = context.remembered(by: memory, uses) { use, open in
      // Settled when all was seen that may close it, and all that came before that.
      Basis(days: use.day...max(use.day, open.dropped), isSettled: context.lastDay > (open.closed?.day ?? open.dropped))
    } _: { use, before in
      follow(use, before, families, in: context)
    }
    for (use, open) in zip(uses, opens) { groups[subject(of: use), default: []].append(open) }
    return groups.keys.sorted().map { track($0, groups[$0] ?? [], in: context) }
  }

  /// Whether it is up to both: then neither is the actor, and the working days that both share count.
  private var isJoint: Bool {
    trigger.isMutual || expected.from == .either || expected.meeting || expected.decision
  }

  /// The actor is the party of whom something is expected.
  private func subject(of use: MissingTrigger.Use) -> Subject { use.isAccount ? Subject(pair: use.pair) : direction(of: use) }

  /// Who must act, and towards whom.
  private func direction(of use: MissingTrigger.Use) -> Subject {
    if isJoint { return Subject(pair: use.pair) }
    return expected.from == .same ? Subject(actor: use.from, toward: use.to) : Subject(actor: use.to, toward: use.from)
  }

  private struct Families {
    var expected: [Int]
    var holding: [Int]
    /// Wording that hands something over closes although it also holds somebody off: "attached; more later".
    var delivery: [Int]
    /// Talk about the other side is no answer to what was asked elsewhere.
    var personal: [Int]

    init(_ rule: MissingAfter, in context: RuleContext) {
      expected = rule.expected.families.compactMap(context.family)
      holding = rule.notClosedBy.compactMap(context.family)
      delivery = context.families(as: .delivery)
      personal = context.families(as: .personal)
    }
  }

  // MARK: From opening to closing

  /// - Parameter before: what an earlier night found, which knew less: the search goes on where that one ended.
  private func follow(_ use: MissingTrigger.Use, _ before: Open?, _ families: Families, in context: RuleContext) -> Open {
    var open = before.flatMap { $0.closed == nil ? continued($0, families, in: context) : $0 } ?? followed(use, families, in: context)
    if expected.reply, !isJoint || !use.isMutual { chase(&open, in: context) }
    return open
  }

  /// Working days of the asking side on which it wrote again into the thread or on the topic, to the other, before anything closed it.
  private func chase(_ open: inout Open, in context: RuleContext) {
    let use = open.use
    let end = min(open.dropped, open.closed?.day ?? open.dropped, context.lastDay)
    var start = max(open.seenChasing, use.event + 1)
    let horizon = min(context.count, context.timeline.firstEvent(from: context.alliance.zone.start(of: end + 1)))
    while open.chased.count < MissingAfter.mostChasers,
      let next = context.index.first(
        from: start, linkedTo: use.event, in: context.timeline, by: [use.from], same: same, until: horizon,
        where: { event in
          context.timeline.kinds[event] == .message && context.timeline.party(of: event) == use.from && context.isAct(event)
            && context.timeline.audiences[event].contains(use.to) && context.days[event] > (open.chased.last ?? use.day)
            && context.isLinked(event, use.event, by: same)
        })
    {
      if open.closed.map({ next < $0.event }) ?? true { open.chased.append(context.days[next]) }
      start = next + 1
    }
    open.seenChasing = max(start, horizon)
  }

  private func followed(_ use: MissingTrigger.Use, _ families: Families, in context: RuleContext) -> Open {
    let calendar = calendar(of: use, context)
    let base = deadline.fromDue ? max(use.day, context.timeline.due(of: use.event) ?? use.day) : use.day
    let first = Open.Term(from: use.day, base: base, due: deadline.levels(from: base, calendar))
    var open = Open(use: use, terms: [first], dropped: dropped(first))
    let isOwn = isJoint || expected.from == .same
    if expected.minutes, let minutes = minutes(of: use, in: context) {
      open.closed = (minutes, use.day)
      return open
    }
    if isOwn, families.expected.contains(where: { context.hears($0, in: use.event) }) {
      open.closed = (use.event, use.day)
      return open
    }
    // Records of one instant have no order: minutes give all their lines the time of the meeting.
    open.seen = context.timeline.firstEvent(from: context.timeline.times[use.event])
    return continued(open, families, in: context)
  }

  /// Looks on from where nothing had closed it.
  private func continued(_ open: Open, _ families: Families, in context: RuleContext) -> Open {
    var open = open
    let use = open.use
    let parties = direction(of: use).actor.map { [$0] } ?? [use.from, use.to]
    let turn = turn(after: use, in: context)
    while true {
      let horizon = min(
        context.count, context.timeline.firstEvent(from: context.alliance.zone.start(of: min(open.dropped, context.lastDay + 1) + 1)))
      let linked = context.index.first(
        from: open.seen, linkedTo: use.event, in: context.timeline, by: parties, same: same, until: horizon
      ) { step($0, after: use, turn, parties, families, in: context) != .nothing }
      let next = turn.flatMap { $0 >= open.seen ? $0 : nil }
      guard let found = [linked, next].compactMap({ $0 }).min() else {
        open.seen = max(open.seen, horizon)
        return open
      }
      if step(found, after: use, turn, parties, families, in: context) == .closes {
        open.closed = (found, context.days[found])
        return open
      }
      open.holding.append(found)
      if let day = context.timeline.due(of: found), day > context.days[found] {
        let moved = Open.Term(from: context.days[found], base: day, due: deadline.levels(movedTo: day, calendar(of: use, context)))
        open.terms.append(moved)
        open.dropped = max(open.dropped, dropped(moved))
      }
      open.seen = found + 1
    }
  }

  /// Minutes of a meeting, whenever they were written: they bear the day and mostly the hour of the meeting.
  private func minutes(of use: MissingTrigger.Use, in context: RuleContext) -> Int? {
    let timeline = context.timeline
    let first = timeline.firstEvent(from: context.alliance.zone.start(of: use.day))
    let end = timeline.firstEvent(from: context.alliance.zone.start(of: use.day + 1))
    return (first..<end).first { event in
      guard timeline.kinds[event] == .minute, context.isShared(event, by: use.pair) else { return false }
      let apart = timeline.times[event].milliseconds - timeline.times[use.event].milliseconds
      return abs(apart) <= MissingAfter.oneMeeting || timeline.times[event] == context.alliance.zone.start(of: use.day)
    }
  }

  /// Minutes that begin no further from a meeting, in milliseconds, are its own.
  private static let oneMeeting: Int64 = 2 * 3_600_000

  /// The next word in the room, where any word of the other side is an answer.
  private func turn(after use: MissingTrigger.Use, in context: RuleContext) -> Int? {
    guard expected.reply, !use.isMutual, !use.isAccount else { return nil }
    return context.nextTurn(after: use.event, by: use.to, toward: use.from, same: same, until: context.count)
  }

  private func dropped(_ term: Open.Term) -> Day { max(term.base + window, (term.due.critical ?? term.base) + 1) }

  /// The calendar in which a deadline is counted.
  private func calendar(of use: MissingTrigger.Use, _ context: RuleContext) -> WorkCalendar {
    direction(of: use).actor.map { calendar(of: $0, use, context) } ?? sharedCalendar(use.pair, context)
  }

  /// What both agreed, a day that was named or a reply time, is kept by the calendar that both knew then.
  private func calendar(of party: PartyIndex, _ use: MissingTrigger.Use, _ context: RuleContext) -> WorkCalendar {
    guard deadline.isAgreed || deadline.fromDue, let other = [use.from, use.to].first(where: { $0 != party }) else {
      return context.alliance.parties[party].calendar
    }
    return context.calendar(of: party, agreedWith: other, on: deadline.isAgreed ? context.firstDay : use.day)
  }

  private func sharedCalendar(_ pair: PartyPair, _ context: RuleContext) -> WorkCalendar {
    context.alliance.parties[pair.first].calendar.shared(with: context.alliance.parties[pair.second].calendar)
  }

  /// What an event does to an open trigger.
  private enum Step {
    case nothing, holds, closes
  }

  private func step(
    _ candidate: Int, after use: MissingTrigger.Use, _ turn: Int?, _ parties: [PartyIndex], _ families: Families, in context: RuleContext
  ) -> Step {
    let timeline = context.timeline
    guard context.isAct(candidate),
      candidate == turn || timeline.replyParents[candidate] == Int32(use.event) || context.isLinked(candidate, use.event, by: same)
    else {
      return .nothing
    }
    let isShared = context.isShared(candidate, by: use.pair)
    switch timeline.kinds[candidate] {
    case .meeting: return expected.meeting && context.didMeet(candidate, use.pair) ? .closes : .nothing
    case .minute:
      guard isShared else { return .nothing }
      if expected.meeting || expected.decision && timeline.flags[candidate].contains(.decision) { return .closes }
    case .message, .utterance:
      if expected.decision, timeline.flags[candidate].contains(.decision), isShared { return .closes }
      guard let party = timeline.party(of: candidate), parties.contains(party) else { return .nothing }
      let other = party == use.from ? use.to : use.from
      guard timeline.audiences[candidate].contains(other) || timeline.kinds[candidate] == .utterance else { return .nothing }
    case .attendance, .system, .reaction: return .nothing
    }
    func hears(_ list: [Int]) -> Bool { list.contains { context.hears($0, in: candidate) } }
    if hears(families.expected) { return .closes }
    if !hears(families.delivery) {
      if hears(families.holding) { return .holds }
      if expected.reply, hears(families.personal), !isReply(candidate, to: use.event, in: context) { return .nothing }
    }
    return expected.reply ? .closes : .nothing
  }

  /// Whether it answers in the place of the question, however it is worded.
  private func isReply(_ candidate: Int, to event: Int, in context: RuleContext) -> Bool {
    context.timeline.replyParents[candidate] == Int32(event) || same.contains(.thread) && context.isLinked(candidate, event, by: .thread)
  }

  // MARK: States

  private func track(_ subject: Subject, _ opens: [Open], in context: RuleContext) -> Track {
    guard let covered = context.coverage.lastDay(for: subject.pair) else {
      return Track(subject, notEvaluable: Reason(.data, "no source carries both sides"), on: context.lastDay)
    }
    let last = min(context.lastDay, covered)
    let unmet = opens.filter { $0.unmetFrom != nil }
    let days = changes(of: unmet, through: last, in: context)
    var builder = SpellBuilder()
    var waiting = Waiting(unmet)
    for (position, day) in days.enumerated() {
      let end = position + 1 < days.count ? days[position + 1] - 1 : last
      waiting.goOn(to: day)
      builder.add(day...end, state(waiting.opens, at: day, subject, in: context))
    }
    let pending = opens.filter { $0.closed == nil }.compactMap { $0.term(at: last).due.watch }.filter { $0 >= last }.min()
    var track = Track(
      subject: subject, last: last, spells: builder.spells, pending: pending, clauses: clauses(opens, at: last, subject, context)
    ) { episode in
      detail(episode, subject: subject, unmet, in: context)
    }
    track = track.barred(in: context, wording: false)
    if MissingAfter.needsWording(trigger, expected, same) {
      track.spells = track.spells.overridden(by: context.unapproved(through: track.last))
    }
    return track
  }

  /// Who was there when is no wording, nor is whether the other side said anything at all.
  static func needsWording(_ trigger: MissingTrigger, _ expected: Expectation, _ same: SameKeys) -> Bool {
    switch trigger {
    case .newcomer: !expected.families.isEmpty || !same.contains(.pair)
    case .meeting: !expected.families.isEmpty || !same.contains(.pair) && expected.reply
    case .heard, .decision: true
    }
  }

  /// What is overdue at a day-end: due is the last day on which an answer is in time.
  func overdue(_ opens: [Open], at day: Day) -> [Open] {
    opens.filter { open in
      // Counted triggers weigh for as long as the window is; a single one until it is answered.
      if atLeast == nil { return open.isOverdue(at: day) && day <= open.dropped }
      guard let from = open.unmetFrom, day >= from else { return false }
      return open.term(at: day).base > day - window
    }
  }

  /// What a day-end shows. What may have been answered in a hole of a source is not overdue for sure.
  private func state(_ opens: [Open], at day: Day, _ subject: Subject, in context: RuleContext) -> Spell.State? {
    let overdue = overdue(opens, at: day)
    guard let strength = strength(overdue, at: day) else { return nil }
    var hole: Reason?
    let sure = overdue.filter { open in
      let found =
        context.coverage.interruption(for: subject.pair, after: open.use.day - 1, through: day) ?? unheard(open, through: day, in: context)
      hole = hole ?? found
      return found == nil
    }
    guard let hole else { return .fired(strength) }
    return self.strength(sure, at: day).map { .fired($0) } ?? .notEvaluable(hole)
  }

  /// Why nobody can tell that it is overdue: what closes it may have been said by somebody who is forgotten.
  private func unheard(_ open: Open, through day: Day, in context: RuleContext) -> Reason? {
    guard !context.unheard.isEmpty else { return nil }
    let speakers = direction(of: open.use).actor.map { [$0] } ?? [open.use.from, open.use.to]
    let end = context.timeline.firstEvent(from: context.alliance.zone.start(of: day + 1))
    return context.unheard(by: speakers, of: open.use.pair, in: open.use.event..<max(open.use.event, end))
  }

  private func strength(_ overdue: [Open], at day: Day) -> Strength? {
    let strength =
      if let atLeast { atLeast.highest { Double(overdue.count) >= $0 } } else {
        overdue.compactMap { $0.term(at: day).due.highest { day > $0 } }.max()
      }
    // What one side tells of the other is a warning at most.
    let most = overdue.allSatisfy(\.use.isAccount) ? Strength.warn : .critical
    // Asking again says that it matters: it weighs as much as two things that are open beside. What ends a thread ("send me one, please") weighs half.
    let weight = overdue.reduce(0) { $0 + ($1.use.isReply ? 0.5 : 1) + 2 * Double($1.chased.count { $0 <= day }) }
    return strength.map { min($0, most, weight < 3 ? alone : weight < 5 ? max(alone, .warn) : .critical) }
  }
}
