import Events

/// Episodes of several rules by both of a pair, in turns, each soon after the last and about the same thing: a vicious circle.
struct Circle: Sendable {
  /// Ids of the rules whose episodes may take part.
  var of: [String]
  var atLeast: Int
  var kinds: Int
  /// Whether the steps must alternate between the two.
  var ordered: Bool
  var same: SameKeys
  /// Days between two steps, and over all.
  var step: Int
  var within: Int
  /// The different rules, a warning counting twice, that are more than a cluster though nothing links their episodes; `nil`: no number is.
  var crowd: Int?

  init(of: [String], atLeast: Int, kinds: Int, ordered: Bool, same: SameKeys, step: Int, within: Int, crowd: Int? = nil) {
    self.of = of
    self.atLeast = atLeast
    self.kinds = kinds
    self.ordered = ordered
    self.same = same
    self.step = step
    self.within = within
    self.crowd = crowd
  }

  /// What the episodes of a pair make at one day-end.
  struct Shape: Hashable, Sendable {
    enum Form: Sendable {
      /// Linked, in turns.
      case circle
      /// Nothing links them, and there are so many on both sides that each is part of the others' weeks.
      case crowd
      /// Nothing links them.
      case cluster
    }

    /// Indices into the candidates, in order of time.
    var steps: [Int]
    var form: Form
  }

  /// The circles, and how the rule ended.
  func look(_ rule: Rule, _ candidates: [Finding], _ context: RuleContext) -> SecondLook.Seen {
    let circles = findings(rule, candidates: candidates, context: context)
    let count = candidates.count { of.contains($0.rule.id) && context.lastDay - $0.days.upperBound <= Evaluator.circleReach }
    let clause = Clause(
      "at least \(atLeast) linked patterns by both sides",
      found: "\(count) episodes of its rules in the last \(Evaluator.circleReach) days",
      met: !circles.isEmpty)
    if circles.isEmpty {
      return SecondLook.Seen(outcomes: [RuleOutcome(rule: rule, subject: Subject(), outcome: .quiet, clauses: [clause])])
    }
    return SecondLook.Seen(
      findings: circles,
      outcomes: circles.map {
        RuleOutcome(rule: rule, subject: $0.subject, outcome: $0.isOpen ? .fired($0.strength) : .quiet, clauses: [clause])
      })
  }

  /// The circles of all pairs at the last day, and those that closed within the last 28 days.
  /// - Parameter candidates: all episodes of its rules since the first covered day, in any order: a circle may be older than any step that is open now.
  func findings(_ rule: Rule, candidates: [Finding], context: RuleContext) -> [Finding] {
    var result: [Finding] = []
    for pair in Set(candidates.compactMap(\.subject.pair)).sorted() {
      let mine = candidates.indices.filter { index in
        candidates[index].subject.pair == pair && of.contains(candidates[index].rule.id) && !candidates[index].detail.isAccount
      }
      .sorted { order(candidates[$0], context) < order(candidates[$1], context) }
      guard mine.count >= atLeast else { continue }
      guard let first = mine.first.map({ candidates[$0].days.lowerBound }), first <= context.lastDay else { continue }
      var run: (days: ClosedRange<Day>, shape: Shape)?
      var ordinal = 0
      // The shape changes only where a step comes or goes.
      var last: (known: [Int], shape: Shape?) = ([], nil)
      for number in first.number...context.lastDay.number {
        let day = Day(number: number)
        let known = mine.filter { candidates[$0].days.lowerBound <= day && candidates[$0].days.lowerBound > day - within }
        if known != last.known { last = (known, self.shape(known, candidates, pair: pair)) }
        guard let shape = last.shape else { continue }
        if let current = run, day - current.days.upperBound <= rule.realert + 1 {
          run = (current.days.lowerBound...day, shape)
        } else {
          run = (day...day, shape)
          ordinal += 1
        }
      }
      guard let run, context.lastDay - run.days.upperBound <= Evaluator.listedAfterClosing else { continue }
      var circle = finding(rule, pair: pair, days: run.days, run.shape, candidates, context)
      circle.ordinal = ordinal
      result.append(circle)
    }
    return result
  }

  /// By the first day, then by the evidence: never by who the parties are.
  private func order(_ finding: Finding, _ context: RuleContext) -> Order {
    let first = finding.detail.evidence.map(\.event).min { Order.stamp($0, context) < Order.stamp($1, context) }
    return Order(day: finding.days.lowerBound, stamp: Order.stamp(first, context), rule: finding.rule.id, subject: finding.subject)
  }

  private struct Order: Comparable {
    var day: Day
    var stamp: (Timestamp, UInt32)
    var rule: String
    var subject: Subject

    static func stamp(_ event: Int?, _ context: RuleContext) -> (Timestamp, UInt32) {
      guard let event, event < context.timeline.count else { return (Timestamp(milliseconds: .max), 0) }
      return (context.timeline.times[event], context.timeline.places[event].hash)
    }

    static func < (a: Order, b: Order) -> Bool {
      (a.day, a.stamp.0, a.rule, a.stamp.1, a.subject) < (b.day, b.stamp.0, b.rule, b.stamp.1, b.subject)
    }

    static func == (a: Order, b: Order) -> Bool { !(a < b) && !(b < a) }
  }

  /// The longest chain of the known episodes if it is more than a watch, else the crowd that they are, else the chain or the cluster, else nothing.
  func shape(_ known: [Int], _ candidates: [Finding], pair: PartyPair) -> Shape? {
    guard qualifies(known, candidates, pair) else { return nil }
    let chain = chain(known, candidates).flatMap { qualifies($0, candidates, pair) ? Shape(steps: $0, form: .circle) : nil }
    if let chain, chain.steps.contains(where: { candidates[$0].strength > .watch }) { return chain }
    // One event supports one link.
    let own = known.reduce(into: [Int]()) { kept, step in
      if isNew(candidates[step], Set(candidates[step].detail.evidence.map(\.event)), beside: kept, candidates) { kept.append(step) }
    }
    if isCrowd(own, candidates), qualifies(own, candidates, pair) { return Shape(steps: own, form: .crowd) }
    return chain ?? Shape(steps: known, form: .cluster)
  }

  /// Enough different rules, those with a warning counting twice and one of them at least there, in two acts of each side.
  private func isCrowd(_ steps: [Int], _ candidates: [Finding]) -> Bool {
    guard let crowd else { return false }
    let warnings = Set(steps.filter { candidates[$0].strength > .watch }.map { candidates[$0].rule.id }).count
    let acts = Dictionary(grouping: steps.compactMap { candidates[$0].subject.actor }) { $0 }
    return warnings > 0 && acts.values.allSatisfy { $0.count > 1 } && Set(steps.map { candidates[$0].rule.id }).count + warnings >= crowd
  }

  private func qualifies(_ steps: [Int], _ candidates: [Finding], _ pair: PartyPair) -> Bool {
    let rules = Set(steps.map { candidates[$0].rule.id })
    let kinds = Set(steps.map { candidates[$0].rule.kind })
    let actors = Set(steps.compactMap { candidates[$0].subject.actor })
    return rules.count >= atLeast && kinds.count >= self.kinds && actors.count == 2
      && steps.contains { !candidates[$0].rule.body.isMereShift }
  }

  /// Where a chain may stand: its last step, the last party that acted, the last step that was about something.
  private struct Position: Hashable {
    var last: Int
    var actor: Int
    var about: Int
  }

  /// The longest run of steps in which the parties take turns, each within `step` days of the last and linked to it.
  /// Steps of the pair as a whole (thinner contact) belong to neither side and to every topic.
  private func chain(_ known: [Int], _ candidates: [Finding]) -> [Int]? {
    var best: [Position: [Int]] = [:]
    for (position, candidate) in known.enumerated() {
      let finding = candidates[candidate]
      let actor = finding.subject.actor ?? -1
      let about = isAboutSomething(finding) ? position : -1
      let events = Set(finding.detail.evidence.map(\.event))
      var options: [(Position, [Int])] = [(Position(last: position, actor: actor, about: about), [candidate])]
      for (before, steps) in best where candidates[known[before.last]].days.lowerBound + step >= finding.days.lowerBound {
        if ordered, actor >= 0, before.actor == actor { continue }
        if !isNew(finding, events, beside: steps, candidates) { continue }
        if about >= 0, before.about >= 0, !isLinked(candidates[known[before.about]], finding) { continue }
        options.append(
          (
            Position(last: position, actor: actor >= 0 ? actor : before.actor, about: about >= 0 ? about : before.about),
            steps + [candidate]
          ))
      }
      for (key, steps) in options where isBetter(steps, than: best[key], candidates, known) { best[key] = steps }
    }
    return best.values.reduce(nil) { isBetter($1, than: $0, candidates, known) ? $1 : $0 }
  }

  /// More rules first, then more steps, then the graver ones, then the earlier in time (`known` is in that order): never dependent on the order of a dictionary.
  private func isBetter(_ steps: [Int], than other: [Int]?, _ candidates: [Finding], _ known: [Int]) -> Bool {
    guard let other else { return true }
    let rules = Set(steps.map { candidates[$0].rule.id }).count
    let otherRules = Set(other.map { candidates[$0].rule.id }).count
    if rules != otherRules { return rules > otherRules }
    if steps.count != other.count { return steps.count > other.count }
    let gravity = { (steps: [Int]) in steps.reduce(0) { $0 + candidates[$1].rule.severity } }
    if gravity(steps) != gravity(other) { return gravity(steps) > gravity(other) }
    let place = { (step: Int) in known.firstIndex(of: step) ?? 0 }
    return steps.map(place).lexicographicallyPrecedes(other.map(place))
  }

  /// By topic or thread; where `same` names the pair, the two sides and the time are enough for two steps of which one is more than a watch.
  private func isLinked(_ a: Finding, _ b: Finding) -> Bool {
    a.links.meets(b.links, by: same) || same.contains(.pair) && max(a.strength, b.strength) > .watch
  }

  /// One event supports one link: what stands on the words of a step that is in the chain already is no step of its own.
  /// - Parameter events: those of its evidence.
  private func isNew(_ finding: Finding, _ events: Set<Int>, beside steps: [Int], _ candidates: [Finding]) -> Bool {
    return !steps.contains { step in
      candidates[step].subject.actor == finding.subject.actor && candidates[step].detail.evidence.contains { events.contains($0.event) }
    }
  }

  private func isAboutSomething(_ finding: Finding) -> Bool { finding.subject.actor != nil && !finding.links.isEmpty }

  private func finding(
    _ rule: Rule, pair: PartyPair, days: ClosedRange<Day>, _ shape: Shape, _ candidates: [Finding], _ context: RuleContext
  ) -> Finding {
    let members = shape.steps.map { candidates[$0] }
    let isOpen = days.upperBound == context.lastDay
    let story = members.map { member in
      "\(member.rule.title.prefix(1).lowercased() + member.rule.title.dropFirst()) (\(member.subject.actor.map(context.name) ?? "both"), \(member.days.lowerBound))"
    }
    let names = "\(context.name(pair.first)) and \(context.name(pair.second))"
    let exit =
      members.filter(\.isOpen).min { ($0.rule.severity, $0.strength, $0.rule.id) < ($1.rule.severity, $1.strength, $1.rule.id) }
      ?? members.last
    var links = Links()
    for member in members { links.merge(member.links) }
    let sentence =
      switch shape.form {
      case .circle:
        "\(members.count) patterns between \(names) follow one another in turns, both sides taking part: \(story.joined(separator: " -> "))."
      case .crowd:
        "\(members.count) patterns between \(names) fall into the same weeks, of both sides; which led to which, the records do not show: \(story.joined(separator: "; "))."
      case .cluster:
        "\(members.count) patterns between \(names) fall into the same weeks, with nothing that links them: \(story.joined(separator: "; "))."
      }
    let detail = Detail(
      sentence: sentence, usual: "",
      threshold: "\(atLeast) rules of \(kinds) kinds by both sides, each within \(step) days of the last, within \(within) days",
      evidence: members.flatMap { $0.detail.evidence.suffix(2) }, weight: 1, weightReason: "a circle stands on its members' evidence",
      lastHeld: members.map(\.detail.lastHeld).max() ?? days.upperBound, holds: isOpen && members.contains { $0.isOpen && $0.detail.holds },
      closes: exit.map { "the easiest exit: \($0.detail.closes) (\($0.rule.title))" } ?? "")
    return Finding(
      rule: rule, subject: Subject(pair: pair), days: days, strength: strength(shape.form, members), isOpen: isOpen,
      detail: detail, links: links, members: shape.form == .cluster ? [] : shape.steps)
  }

  /// That of the gravest member in a circle; what nothing links is a warning at most.
  private func strength(_ form: Shape.Form, _ members: [Finding]) -> Strength {
    switch form {
    case .circle: members.map(\.strength).max() ?? .watch
    case .crowd: .warn
    case .cluster: .watch
    }
  }
}
