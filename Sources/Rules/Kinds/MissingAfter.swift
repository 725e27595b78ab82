import Events
import Setup

/// A trigger without what should come after it by a deadline: an answer, an explanation.
struct MissingAfter: Sendable {
  var trigger: [String]
  /// Families that answer; empty: any word of the expected party on the same thread or topic.
  var expected: Expectation
  var same: SameKeys
  /// In working days of the responder's calendar if it is a business span.
  var deadline: TimeSpan
  /// Added to the deadline before anything is due.
  var grace: TimeSpan?
  /// Unmet triggers within `window` days; `nil`: the oldest open one gives the strength, due / 2x / 4x the deadline.
  var atLeast: Levels<Double>?
  /// How long an unmet trigger is followed, in days.
  var window: Int

  init(
    trigger: [String], expected: Expectation, same: SameKeys, deadline: TimeSpan, grace: TimeSpan?, atLeast: Levels<Double>?, window: Int
  ) {
    self.trigger = trigger
    self.expected = expected
    self.same = same
    self.deadline = deadline
    self.grace = grace
    self.atLeast = atLeast
    self.window = window
  }

  /// One trigger, when it was due at each strength, and when it was answered.
  struct Open: Sendable {
    var use: HitUse
    var due: Levels<Day>
    var answered: Day?
    /// First day on which it is no longer followed.
    var dropped: Day
  }

  func tracks(_ ground: Ground) -> [Track] {
    var groups: [Subject: [Open]] = [:]
    for pair in ground.pairs {
      groups[Subject(actor: pair.first, toward: pair.second)] = []
      groups[Subject(actor: pair.second, toward: pair.first)] = []
    }
    var seen: Set<Int> = []
    for use in trigger.compactMap(ground.family).flatMap({ ground.hits[$0] }).sorted(by: { $0.event < $1.event })
    where use.weight >= 1 && ground.isAct(use.event) {
      guard let writer = ground.timeline.party(of: use.event), seen.insert(use.event).inserted else { continue }
      for other in ground.targets(of: use, by: writer) where ground.timeline.audiences[use.event].contains(other) {
        // The actor is the party of whom something is expected.
        let actor = expected.from == .same ? writer : other
        let toward = expected.from == .same ? other : writer
        groups[Subject(actor: actor, toward: toward), default: []].append(follow(use, writer: writer, other: other, in: ground))
      }
    }
    return groups.keys.sorted().map { track($0, groups[$0] ?? [], in: ground) }
  }

  private func follow(_ use: HitUse, writer: PartyIndex, other: PartyIndex, in ground: Ground) -> Open {
    let responder = expected.from == .same ? writer : other
    let receiver = expected.from == .same ? other : writer
    let calendar = ground.alliance.parties[responder].calendar
    func due(_ times: Int) -> Day { end(of: deadline, times: times, after: end(of: grace, times: 1, after: use.day, calendar), calendar) }
    let families = expected.families.compactMap(ground.family)
    let dropped = max(use.day + window, due(4) + 1)
    let horizon = ground.timeline.firstEvent(from: ground.alliance.zone.start(of: min(dropped, ground.lastDay + 1) + 1))
    var answer: Day?
    if !families.isEmpty, families.contains(where: { ground.hears($0, in: use.event) }) {
      answer = use.day
    } else if let event = ground.firstAnswer(
      to: use.event, by: responder, toward: receiver, same: same, families: families, until: min(horizon, ground.count))
    {
      answer = ground.days[event]
    }
    return Open(use: use, due: Levels(watch: due(1), warn: due(2), critical: due(4)), answered: answer, dropped: dropped)
  }

  private func end(of span: TimeSpan?, times: Int, after day: Day, _ calendar: WorkCalendar) -> Day {
    guard let span else { return day }
    if span.isBusiness {
      let days = span.unit == .businessDays ? span.amount : span.amount / (Double(calendar.hours.count) / 60)
      return calendar.day(Int((days * Double(times)).rounded(.up)), workdaysAfter: day)
    }
    return day + Int((Double(span.calendarMilliseconds ?? 0) * Double(times) / 86_400_000).rounded(.up))
  }

  private func track(_ subject: Subject, _ opens: [Open], in ground: Ground) -> Track {
    guard let covered = ground.coverage.lastDay(for: subject.pair) else {
      return Track(subject, notEvaluable: Reason(.data, "no source carries both sides"), on: ground.lastDay)
    }
    let last = min(ground.lastDay, covered)
    var changes: Set<Day> = []
    for open in opens where isUnmet(open) {
      changes.formUnion([open.due.watch, open.due.warn, open.due.critical, open.dropped].compactMap { $0.map { $0 + 1 } })
      changes.formUnion([open.answered, open.use.day + window].compactMap { $0 })
    }
    let days = changes.filter { $0 <= last }.sorted()
    var builder = SpellBuilder()
    for (position, day) in days.enumerated() {
      let end = position + 1 < days.count ? days[position + 1] - 1 : last
      guard let strength = strength(opens, at: day) else { continue }
      for number in day.number...end.number { builder.add(Day(number: number), .fired(strength)) }
    }
    let pending = opens.filter { $0.answered == nil }.compactMap(\.due.watch).filter { $0 >= last }.min()
    var track = Track(
      subject: subject, last: last, spells: builder.spells, pending: pending, clauses: clauses(opens, at: last, subject, ground)
    ) { episode in
      detail(episode, subject: subject, opens, in: ground)
    }
    track = track.barred(in: ground, wording: false)
    track.spells = track.spells.overridden(by: ground.unapproved(through: track.last))
    return track
  }

  /// Whether the deadline passed before an answer.
  private func isUnmet(_ open: Open) -> Bool { open.answered.map { answer in open.due.watch.map { answer > $0 } ?? false } ?? true }

  /// What is overdue at a day-end: due is the last day on which an answer is in time.
  private func overdue(_ opens: [Open], at day: Day) -> [Open] {
    opens.filter { open in
      guard isUnmet(open), let due = open.due.watch, day > due else { return false }
      // Counted triggers weigh for as long as the window is; a single one until it is answered.
      return atLeast == nil ? (open.answered.map { day < $0 } ?? true) && day <= open.dropped : open.use.day > day - window
    }
  }

  private func strength(_ opens: [Open], at day: Day) -> Strength? {
    let open = overdue(opens, at: day)
    if let atLeast { return atLeast.highest { Double(open.count) >= $0 } }
    return open.compactMap { $0.due.highest { day > $0 } }.max()
  }

  private func clauses(_ opens: [Open], at day: Day, _ subject: Subject, _ ground: Ground) -> [Clause] {
    let late = overdue(opens, at: day)
    let waiting = opens.count { $0.answered == nil && ($0.due.watch.map { day <= $0 } ?? false) }
    let answered = opens.count { $0.answered != nil }
    let needed = atLeast?.first?.value ?? 1
    return [
      Clause(
        "at least \(plain(needed)) of '\(trigger.joined(separator: "' or '"))' without \(expected.families.isEmpty ? "an answer" : "'\(expected.families.joined(separator: "' or '"))'") from \(subject.actor.map(ground.name) ?? "") within \(deadline)",
        found: "\(late.count) overdue, \(waiting) not yet due, \(answered) answered", met: Double(late.count) >= needed)
    ]
  }

  private func detail(_ episode: Episode, subject: Subject, _ opens: [Open], in ground: Ground) -> Detail {
    let end = episode.days.upperBound
    let late = overdue(opens, at: end)
    let actor = subject.actor.map(ground.name) ?? ""
    let toward = subject.toward.map(ground.name) ?? ""
    let oldest = late.map(\.use.day).min() ?? end
    let topics = ground.topicIDs(ground.links(of: late.map(\.use.event)).topics)
    let about = topics.isEmpty ? "" : " about \(topics.joined(separator: ", "))"
    let sentence =
      expected.from == .same
      ? "\(counted(late.count, "message")) from \(actor) to \(toward)\(about): \(ground.shown(trigger.first ?? "")); no \(ground.shown(expected.families.first ?? "")) within \(deadline)."
      : "\(counted(late.count, "request")) from \(toward) to \(actor)\(about) without an answer, the oldest since \(oldest)."
    let level =
      atLeast.map { "\(thresholds($0.map { plain($0) })) within \(window) days" }
      ?? "\(deadline) (watch), twice (warn) and four times as long (critical)"
    return Detail(
      sentence: sentence, usual: "expected within \(deadline)", threshold: level,
      evidence: late.map { Evidence(event: $0.use.event, hit: $0.use.hit, role: trigger.first ?? "trigger") },
      weight: late.count > 1 ? 1 : 0.75,
      weightReason: "\(counted(late.count, "trigger")): 0.75 for one, 1 from two",
      lastHeld: atLeast == nil ? end : late.last?.use.day ?? end, holds: atLeast == nil,
      closes: expected.families.isEmpty
        ? "an answer, or a word on when it comes, in the thread or in a meeting" : "a word that explains it to the other side")
  }
}
