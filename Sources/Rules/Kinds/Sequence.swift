import Events
import Setup
import Output

/// Things that are said one after another by two parties, each soon after the last and about the same thing.
struct StepSequence: Sendable {
  /// Who says a step: the rule is tried with each party as the one.
  enum Side: String, Sendable, CaseIterable {
    case one = "one party"
    case other = "other party"
  }

  struct Step: Sendable {
    var heard: Heard
    var from: Side
  }

  var steps: [Step]
  /// Days from one step to the next.
  var deadline: Int
  var until: [String]
  var same: SameKeys
  /// Complete sequences within `window` days.
  var atLeast: Levels<Double>
  var window: Int

  /// A complete sequence: what was heard at each step.
  struct Chain: Sendable {
    var uses: [HitUse]
    /// The day of the last step.
    var day: Day { uses.last?.day ?? Day(number: .min) }
  }

  func tracks(_ context: RuleContext) -> [Track] {
    MeasureScope.direction.subjects(in: context).map { subject in
      // The subject is the direction of the last step: its writer acts.
      let actor = subject.actor ?? 0
      let other = subject.toward ?? 0
      let isOne = steps.last?.from == .one
      return track(subject, chains(one: isOne ? actor : other, other: isOne ? other : actor, in: context), in: context)
    }
  }

  /// All complete sequences of two parties in their roles, by their last step; one for each last step.
  func chains(one: PartyIndex, other: PartyIndex, in context: RuleContext) -> [Chain] {
    let heard = steps.map { step in
      uses(of: step.heard, by: step.from == .one ? one : other, toward: step.from == .one ? other : one, in: context)
    }
    let ends =
      until.isEmpty
      ? []
      : (uses(of: Heard(own: until), by: one, toward: other, in: context) + uses(of: Heard(own: until), by: other, toward: one, in: context))
        .sorted { $0.event < $1.event }
    var found: [Int: Chain] = [:]
    for first in heard.first ?? [] {
      var chain = [first]
      for candidates in heard.dropFirst() {
        guard let next = next(after: chain, among: candidates, ends, in: context) else { break }
        chain.append(next)
      }
      guard chain.count == steps.count, let last = chain.last else { continue }
      // The sequence that began last says most directly what it ends.
      found[last.event] = Chain(uses: chain)
    }
    return found.values.sorted { ($0.day, $0.uses.last?.event ?? 0) < ($1.day, $1.uses.last?.event ?? 0) }
  }

  /// The first hit later than the chain's last within the deadline that belongs to it, unless something ended the sequence in between.
  private func next(after chain: [HitUse], among candidates: [HitUse], _ ends: [HitUse], in context: RuleContext) -> HitUse? {
    guard let last = chain.last else { return nil }
    let times = context.timeline.times
    let isEarlier = { (use: HitUse) in times[use.event] <= times[last.event] }
    for candidate in candidates[candidates.bisect(isEarlier)...] {
      if candidate.day > last.day + deadline { return nil }
      guard chain.contains(where: { context.isLinked($0.event, candidate.event, by: same) }) else { continue }
      let isEnded = ends[ends.bisect(isEarlier)...].prefix { times[$0.event] < times[candidate.event] }.contains { end in
        chain.contains { context.isLinked($0.event, end.event, by: same) }
      }
      return isEnded ? nil : candidate
    }
    return nil
  }

  /// Whole hits by one party that the other received or that are aimed at it, and what the other tells of it, one an event, in the order of time.
  private func uses(of heard: Heard, by writer: PartyIndex, toward other: PartyIndex, in context: RuleContext) -> [HitUse] {
    let own = acts(of: heard.own, by: writer, toward: other, in: context)
    guard !heard.told.isEmpty else { return own }
    let told = context.accounts(of: heard.told).filter { $0.actor == writer && $0.teller == other }.map(\.use)
    return (own + told).sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
  }

  private func acts(of families: [String], by writer: PartyIndex, toward other: PartyIndex, in context: RuleContext) -> [HitUse] {
    var last = -1
    return context.fresh(of: families.compactMap(context.family)).filter { use in
      guard use.weight >= 1, use.event != last, context.isAct(use.event), context.timeline.party(of: use.event) == writer,
        context.timeline.audiences[use.event].contains(other) || context.targets(of: use, by: writer).contains(other)
      else { return false }
      last = use.event
      return true
    }
  }

  private func track(_ subject: Subject, _ chains: [Chain], in context: RuleContext) -> Track {
    let last = context.lastDay
    let changes = Set(chains.flatMap { [$0.day, $0.day + window] }).filter { $0 <= last }.sorted()
    var builder = SpellBuilder()
    for (position, day) in changes.enumerated() {
      let end = position + 1 < changes.count ? changes[position + 1] - 1 : last
      let count = Double(inWindow(chains, at: day).count)
      guard let strength = atLeast.highest({ count >= $0 }) else { continue }
      builder.add(day...end, .fired(strength))
    }
    let spells = builder.spells.overridden(by: context.wordingBars(subject, through: last))
    return Track(subject: subject, last: last, spells: spells, clauses: clauses(chains, at: last, subject, context)) { episode in
      detail(episode, subject: subject, chains, in: context)
    }
  }

  private func inWindow(_ chains: [Chain], at day: Day) -> [Chain] { chains.filter { $0.day <= day && $0.day > day - window } }

  private func clauses(_ chains: [Chain], at day: Day, _ subject: Subject, _ context: RuleContext) -> [Clause] {
    let actor = subject.actor ?? 0
    let other = subject.toward ?? 0
    let isOne = steps.last?.from == .one
    let needed = atLeast.first?.value ?? 1
    let count = inWindow(chains, at: day).count
    return steps.map { step in
      let writer = (step.from == .one) == isOne ? actor : other
      let heard = uses(of: step.heard, by: writer, toward: writer == actor ? other : actor, in: context).count { $0.day > day - window }
      return Clause(
        "\(context.name(writer)) says \(step.heard.text)", found: "\(heard) in the last \(window) days",
        met: heard > 0)
    } + [
      Clause(
        "at least \(decimal(needed)) time\(needed == 1 ? "" : "s") in this order, each step within \(deadline) days and about the same thing",
        found: "\(count)", met: Double(count) >= needed)
    ]
  }

  private func detail(_ episode: Episode, subject: Subject, _ chains: [Chain], in context: RuleContext) -> Detail {
    let here = inWindow(chains, at: episode.days.upperBound)
    let newest = here.last ?? chains.last
    let story = zip(steps, newest?.uses ?? []).map { step, use in
      let writer = context.timeline.party(of: use.event).map(context.name) ?? "one party"
      return "\(context.shown(step.heard.families.first ?? "")) (\(writer), \(use.day))"
    }
    let pair = subject.pair.map { "\(context.name($0.first)) and \(context.name($0.second))" } ?? ""
    let topics = context.topicIDs(context.links(of: newest?.uses.map(\.event) ?? []).topics)
    let about = topics.isEmpty ? "" : " about \(topics.joined(separator: ", "))"
    let events = Set(here.flatMap { $0.uses.map(\.event) })
    return Detail(
      sentence: "Between \(pair)\(about): \(story.joined(separator: ", then ")); \(counted(here.count, "time")) in \(window) days.",
      threshold: "\(thresholds(atLeast.map { decimal($0) })) within \(window) days, each step within \(deadline) days of the last",
      evidence: here.flatMap { chain in
        zip(steps, chain.uses).map { Evidence(event: $1.event, hit: $1.hit, role: $0.heard.families.first ?? "step") }
      }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, weight: min(1, max(0.5, Double(events.count) / 4)),
      weightReason: "\(counted(events.count, "message")) / 4, at least 0.5", lastHeld: newest?.day ?? episode.days.upperBound, holds: false,
      closes: until.isEmpty
        ? "\(window) days without it; a word between the two on what happened"
        : "\(context.shown(until[0])) in time, by either side")
  }
}
