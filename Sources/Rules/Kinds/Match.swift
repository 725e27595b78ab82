import Events
import Output

/// Enough wording of a family by one party within a window.
struct Match: Sendable {
  var families: [String]
  /// Summed weights that must be reached.
  var atLeast: Levels<Double>
  /// Days.
  var window: Int
  /// Distinct writers and messages that a warning takes.
  var writers: Int
  var messages: Int
  /// Whether one strong phrase is enough, whoever wrote it.
  var strongAlone: Bool
  /// Whether the other side's words of the same kind, towards this one, count with it once there are enough for a watch: a tone that both take.
  var bothSides = false

  init(families: [String], atLeast: Levels<Double>, window: Int, writers: Int, messages: Int, strongAlone: Bool, bothSides: Bool = false) {
    self.families = families
    self.atLeast = atLeast
    self.window = window
    self.writers = writers
    self.messages = messages
    self.strongAlone = strongAlone
    self.bothSides = bothSides
  }

  /// What weak hits may add at most.
  private static let mostWeak = 1.0

  /// What stands in the window at one day-end. Weak hits count where they come from a second writer beside a whole one.
  struct Sum: Sendable {
    /// Of whole hits.
    var weight = 0.0
    /// Of weak ones, at most 1.
    var weak = 0.0
    /// Messages and writers of whole hits alone.
    var wholeMessages = 0
    var wholeWriters = 0
    /// Of all that count.
    var messages = 0
    var writers = 0
    var strong = false
  }

  /// One track for each party towards each other one, and one for wording that is aimed at nobody in particular.
  func tracks(_ context: RuleContext) -> [Track] {
    let uses = context.fresh(of: families.compactMap(context.family))
    var groups: [Subject: [HitUse]] = [:]
    for pair in context.pairs {
      groups[Subject(actor: pair.first, toward: pair.second)] = []
      groups[Subject(actor: pair.second, toward: pair.first)] = []
    }
    for use in uses where context.isAct(use.event) {
      guard let writer = context.timeline.party(of: use.event) else { continue }
      let targets = context.targets(of: use, by: writer)
      if targets.isEmpty { groups[Subject(actor: writer), default: []].append(use) }
      for target in targets { groups[Subject(actor: writer, toward: target), default: []].append(use) }
    }
    return groups.keys.sorted().map { subject in
      let back = subject.actor.flatMap { actor in subject.toward.flatMap { groups[Subject(actor: $0, toward: actor)] } }
      return track(subject, uses: groups[subject] ?? [], back: bothSides ? back ?? [] : [], in: context)
    }
  }

  private func track(_ subject: Subject, uses: [HitUse], back: [HitUse], in context: RuleContext) -> Track {
    let last = context.lastDay
    var builder = SpellBuilder()
    if let first = uses.first?.day {
      // The sum changes only on the day of a hit and on the day on which one leaves the window.
      let changes = Set((uses + back).flatMap { [$0.day, $0.day + window] }).filter { $0 <= last }.sorted()
      for (position, day) in changes.enumerated() where day >= first {
        guard let strength = strength(sum(uses, at: day, in: context), back: sum(back, at: day, in: context)) else { continue }
        let end = position + 1 < changes.count ? changes[position + 1] - 1 : last
        for held in day.number...end.number { builder.add(Day(number: held), .fired(strength)) }
      }
    }
    let spells = builder.spells.overridden(by: context.wordingBars(subject, through: last))
    return Track(subject: subject, last: last, spells: spells, clauses: clauses(sum(uses, at: last, in: context))) { episode in
      detail(episode, subject: subject, uses: uses, in: context)
    }
  }

  /// - Parameter uses: in the order of time.
  private func inWindow(_ uses: [HitUse], at day: Day) -> [HitUse] {
    let first = uses.bisect { $0.day <= day - window }
    return Array(uses[first..<max(first, uses.bisect { $0.day <= day })])
  }

  private func sum(_ uses: [HitUse], at day: Day, in context: RuleContext) -> Sum {
    let here = countable(inWindow(uses, at: day), in: context)
    let whole = here.filter { $0.weight >= 1 }
    let actors = context.timeline.actors
    return Sum(
      weight: whole.reduce(0) { $0 + $1.weight },
      weak: min(Match.mostWeak, here.reduce(0) { $0 + ($1.weight < 1 ? $1.weight : 0) }), wholeMessages: Set(whole.map(\.event)).count,
      wholeWriters: Set(whole.map { actors[$0.event] }).count, messages: Set(here.map(\.event)).count,
      writers: Set(here.map { actors[$0.event] }).count,
      strong: whole.contains { context.timeline.hits[$0.hit].marks.contains(.strong) })
  }

  /// The hits that count: whole ones, and beside them weak ones of other writers. Words that mean the thing half of the time only never fire alone.
  private func countable(_ here: [HitUse], in context: RuleContext) -> [HitUse] {
    let writers = Set(here.filter { $0.weight >= 1 }.map { context.timeline.actors[$0.event] })
    guard !writers.isEmpty else { return [] }
    return here.filter { $0.weight >= 1 || writers.count > 1 || !writers.contains(context.timeline.actors[$0.event]) }
  }

  /// The strength of what stands in the window; `nil` is quiet.
  /// - Parameter back: what the other side says of the same kind; two messages of each side lift a watch by one level at most.
  func strength(_ sum: Sum, back: Sum = Sum()) -> Strength? {
    func reached(_ weight: Double, _ messages: Int, _ writers: Int) -> Strength? {
      guard let highest = atLeast.highest({ weight >= $0 }) else { return nil }
      let enough = messages >= self.messages && writers >= self.writers || strongAlone && sum.strong
      // A watch is a hint, and takes one message.
      return enough ? highest : atLeast.watch == nil ? nil : .watch
    }
    let alone = reached(sum.weight, sum.wholeMessages, sum.wholeWriters)
    // What weak hits have helped to reach is a warning at most.
    let helped = reached(sum.weight + sum.weak, sum.messages, sum.writers).map { min($0, .warn) }
    guard let own = [alone, helped].compactMap({ $0 }).max() else { return nil }
    let isTone = back.weight >= (atLeast.first?.value ?? 1) && min(sum.messages, back.messages) >= 2
    let mutual =
      isTone ? reached(sum.weight + back.weight, sum.messages + back.messages, sum.writers).map { min($0, .warn) } : nil
    return max(own, mutual ?? own)
  }

  private func role(of use: HitUse, in context: RuleContext) -> String {
    let family = Int(context.timeline.hits[use.hit].family)
    return context.families.indices.contains(family) ? context.families[family] : families[0]
  }

  private func clauses(_ sum: Sum) -> [Clause] {
    let needed = atLeast.first?.value ?? 0
    let forWarning = atLeast.watch == nil ? "" : "for a warning: "
    return [
      Clause(
        "weight of '\(families.joined(separator: "' and '"))' within \(window) days at least \(decimal(needed))",
        found: decimal(sum.weight + sum.weak),
        met: sum.weight + sum.weak >= needed),
      Clause(
        "\(forWarning)from at least \(messages) messages" + (strongAlone ? ", or one strong phrase" : ""), found: "\(sum.messages)",
        met: sum.messages >= messages || strongAlone && sum.strong),
      Clause(
        "\(forWarning)by at least \(writers) writers" + (strongAlone ? ", or one strong phrase" : ""), found: "\(sum.writers)",
        met: sum.writers >= writers || strongAlone && sum.strong),
    ]
  }

  private func detail(_ episode: Episode, subject: Subject, uses: [HitUse], in context: RuleContext) -> Detail {
    let here = countable(inWindow(uses, at: episode.days.upperBound), in: context)
    let sum = sum(uses, at: episode.days.upperBound, in: context)
    let actor = subject.actor.map(context.name) ?? "one party"
    let toward = subject.toward.map { " towards \(context.name($0))" } ?? ""
    let factor = max(Double(sum.messages) / 4, sum.strong ? 0.5 : 0)
    return Detail(
      sentence:
        "\(counted(sum.messages, "message")) from \(actor)\(toward) by \(counted(sum.writers, "writer")) in \(window) days: \(families.map(context.shown).joined(separator: "; ")).",
      threshold:
        "weight \(thresholds(atLeast.map(decimal))) in \(window) days\(atLeast.watch == nil ? "" : ", a warning") from \(messages) messages by \(writers) writers"
        + (strongAlone ? ", or one strong phrase" : ""),
      evidence: here.map { Evidence(event: $0.event, hit: $0.hit, role: role(of: $0, in: context)) }, weight: min(1, factor),
      weightReason: "\(counted(sum.messages, "message")) / 4" + (sum.strong ? ", at least 0.5 with a strong phrase" : ""),
      lastHeld: here.last?.day ?? episode.days.upperBound, holds: false,
      closes: "\(window) days without such wording; naming the events behind it, from both sides")
  }
}
