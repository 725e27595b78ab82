import Events
import Setup
import Output

/// Two sides that differ in what they count, measure or speak of. Judged at the end of each week.
struct Divergence: Sendable {
  /// What is compared.
  enum Comparison: Sendable {
    /// Hits of families per 100 own messages.
    case counts([String])
    case measure(MeasureUse)
    /// Declared topics.
    case topics
  }

  var comparison: Comparison
  /// Of the ratio, the difference, or the overlap.
  var levels: Levels<Double>
  var minEach: Double
  /// Days.
  var window: Int
  var history: Int

  /// Messages that each side must have written, so that a silent or thinly exported side never counts as a different one.
  static let leastMessages = 20.0

  var families: [String] {
    switch comparison {
    case .counts(let families): families
    case .measure(let use): use.families.flatMap(\.self)
    case .topics: []
    }
  }

  /// The events that it is told from; of a measure also the speech that each side must have to be compared at all.
  private var counts: EventKinds {
    switch comparison {
    case .counts: .all
    case .measure(let use): use.counts.union(.speech)
    case .topics: .speech
    }
  }

  /// What a window shows of each side.
  struct Reading: Sendable {
    var a: String
    var b: String
    /// The ratio, the difference, or the overlap.
    var figure: Double
    var volume: Double
    var strength: Strength?
    /// Whether it was the same before.
    var wasSo = false
  }

  /// The figures of one side that comparisons stand on.
  private struct Side: Sendable {
    var messages: DaySeries
    var hits: DaySeries
    var quantity: Quantity?
    var topics: Sightings<UInt64>
  }

  func tracks(_ context: RuleContext) -> [Track] {
    if case .topics = comparison, context.alliance.topics.count < 3 {
      let reason = Reason(.subject, "the alliance file declares \(context.alliance.topics.count) of 3 topics")
      return [Track(Subject(), notEvaluable: reason, on: context.lastDay)]
    }
    return context.pairs.map { track($0, in: context) }
  }

  private func side(_ party: PartyIndex, toward other: PartyIndex, in context: RuleContext) -> Side {
    let direction = Subject(actor: party, toward: other)
    let speech = context.speech(of: direction)
    var topics = Sightings<UInt64>()
    for event in speech where context.timeline.topics[event] != 0 { topics.add(context.timeline.topics[event], on: context.days[event]) }
    var side = Side(
      messages: context.series(speech.map { (context.days[$0], 1) }), hits: context.series([]), quantity: nil, topics: topics)
    switch comparison {
    case .counts(let families): side.hits = context.heard(families.compactMap(context.family), direction)
    case .measure(let use): side.quantity = use.quantity(use.scope == .party ? Subject(actor: party) : direction, in: context)
    case .topics: break
    }
    return side
  }

  private func track(_ pair: PartyPair, in context: RuleContext) -> Track {
    let subject = Subject(pair: pair)
    guard let (first, last) = context.coverage.span(of: pair, in: counts, until: context.lastDay) else {
      return Track(subject, notEvaluable: context.coverage.nothing(for: pair, of: counts), on: context.lastDay)
    }
    let sides = [side(pair.first, toward: pair.second, in: context), side(pair.second, toward: pair.first, in: context)]
    let weekly = Weekly(from: first + (window - 1), through: last, weeks: 2) { day in
      reading(sides, at: day, first: first)
    } strength: {
      $0.wasSo ? nil : $0.strength
    }
    var track = Track(subject: subject, last: last, spells: weekly.spells, clauses: []) { episode in
      detail(episode, pair: pair, sides, first: first, in: context)
    }
    if let newest = weekly.newest {
      track.clauses = clauses(newest, run: weekly.run, pair, context)
    } else {
      let reason = Reason(.history, "\(max(0, last - first + 1)) of \(window) covered days")
      track.spells = [Spell(days: last...last, state: .notEvaluable(reason))]
      track.clauses = [Clause("a window of covered days", found: reason.text, met: false)]
    }
    if case .measure(let use) = comparison { return track.barred(in: context, by: use, from: counts) }
    track = track.barred(in: context, from: counts, wording: !families.isEmpty)
    // Topics are no wording, but they are found in texts.
    track.spells = track.spells.overridden(by: context.unapproved(through: track.last))
    return track
  }

  private func reading(_ sides: [Side], at day: Day, first: Day) -> Result<Reading, NotJudged> {
    let now = compared(sides, after: day - window, through: day)
    let start = max(first - 1, day - window - history)
    guard case .success(var reading) = now, start < day - window,
      case .success(let before) = compared(sides, after: start, through: day - window)
    else { return now }
    reading.wasSo = before.strength != nil
    return .success(reading)
  }

  /// What the window `(after, through]` shows.
  private func compared(_ sides: [Side], after: Day, through: Day) -> Result<Reading, NotJudged> {
    for side in sides {
      let messages = side.messages.sum(after: after, through: through)
      if messages < Divergence.leastMessages {
        return .failure(NotJudged(Reason(.volume, "\(decimal(messages)) of \(decimal(Divergence.leastMessages)) messages by one side")))
      }
    }
    switch comparison {
    case .counts: return counts(sides, after: after, through: through)
    case .measure(let use): return figures(sides, use, after: after, through: through)
    case .topics: return topics(sides, after: after, through: through)
    }
  }

  private func counts(_ sides: [Side], after: Day, through: Day) -> Result<Reading, NotJudged> {
    let hits = sides.map { $0.hits.sum(after: after, through: through) }
    let messages = sides.map { $0.messages.sum(after: after, through: through) }
    let louder = hits[0] / messages[0] >= hits[1] / messages[1] ? 0 : 1
    // Half a hit for the quieter side, so that none is a number too.
    let ratio = (hits[louder] / messages[louder]) / (max(hits[1 - louder], 0.5) / messages[1 - louder])
    var reading = Reading(
      a: "\(decimal(hits[0])) in \(decimal(messages[0])) messages", b: "\(decimal(hits[1])) in \(decimal(messages[1]))", figure: ratio,
      volume: hits[louder] / (2 * minEach))
    guard hits[louder] >= minEach else { return .success(reading) }
    // The louder side's part of all hits against its part of all messages, in standard errors widened by clumping.
    let all = hits[0] + hits[1]
    let share = messages[louder] / (messages[0] + messages[1])
    let error = (all * share * (1 - share) * 1.5).squareRoot()
    if error > 0, (hits[louder] - all * share) / error >= Statistics.normalQuantile(1 - 0.01) {
      reading.strength = levels.highest { ratio >= $0 }
    }
    return .success(reading)
  }

  private func figures(_ sides: [Side], _ use: MeasureUse, after: Day, through: Day) -> Result<Reading, NotJudged> {
    var values: [Double] = []
    var volume = 1.0
    for side in sides {
      switch side.quantity {
      case .counts(let counts, let exposure):
        let exposed = exposure.sum(after: after, through: through)
        guard exposed > 0 else { return .failure(NotJudged(Reason(.volume, "nothing to count against"))) }
        values.append(counts.sum(after: after, through: through) / exposed)
      case .waits(let waits):
        let hours = waits.hours(after: after, through: through)
        guard Double(hours.count) >= minEach, let median = Statistics.median(hours) else {
          return .failure(NotJudged(Reason(.volume, "\(hours.count) of \(decimal(minEach)) replies by one side")))
        }
        values.append(median)
        volume = min(volume, Double(hours.count) / (2 * minEach))
      case .level(let level):
        switch level.value(after: after, through: through) {
        case .failure(let missing): return .failure(missing)
        case .success(let found):
          values.append(found.value)
          volume = min(volume, found.volume / (2 * level.least))
        }
      case nil: return .failure(NotJudged(Reason(.data, "nothing to compare")))
      }
    }
    let isDifference = use.measure?.scale == .difference
    // An hour, or one in a hundred, is added to both, so that two small figures are no large ratio.
    let figure = isDifference ? abs(values[0] - values[1]) : ((values.max() ?? 0) + 1) / ((values.min() ?? 0) + 1)
    let suffix = use.measure?.suffix ?? ""
    return .success(
      Reading(
        a: decimal(values[0], 2) + suffix, b: decimal(values[1], 2) + suffix, figure: figure, volume: volume,
        strength: levels.highest { figure >= $0 }))
  }

  private func topics(_ sides: [Side], after: Day, through: Day) -> Result<Reading, NotJudged> {
    let seen = sides.map { $0.topics.within(after: after, through: through) }
    guard let least = seen.map(\.count).min(), Double(least) >= minEach else {
      return .failure(
        NotJudged(Reason(.volume, "\(seen.map(\.count).min() ?? 0) of \(decimal(minEach)) messages on declared topics by one side")))
    }
    let sets = seen.map { $0.reduce(UInt64(0), |) }
    let both = (sets[0] & sets[1]).nonzeroBitCount
    let either = (sets[0] | sets[1]).nonzeroBitCount
    let overlap = either > 0 ? Double(both) / Double(either) : 1
    // One topic alone on each side is too little to say that the lists differ.
    let strength = either > 2 ? levels.highest { overlap < $0 } : nil
    return .success(
      Reading(
        a: counted(sets[0].nonzeroBitCount, "topic"), b: "\(counted(sets[1].nonzeroBitCount, "topic")), \(both) of them in common",
        figure: overlap, volume: Double(least) / (2 * minEach), strength: strength))
  }

  private var bound: String {
    switch comparison {
    case .counts(let families): "one side's '\(families.joined(separator: "' or '"))' at least \(limits) times the other's"
    case .measure(let use):
      "\(use.description) of the two \(use.measure?.scale == .difference ? "at least \(limits) apart" : "at least \(limits) times apart")"
    case .topics: "fewer than \(limits) of the topics in common"
    }
  }

  private var limits: String {
    if case .topics = comparison { return thresholds(levels.map { decimal($0 * 100) + " %" }) }
    return thresholds(levels.map { decimal($0) })
  }

  private func clauses(_ newest: Result<Reading, NotJudged>, run: Int, _ pair: PartyPair, _ context: RuleContext) -> [Clause] {
    switch newest {
    case .failure(let missing): return [Clause("enough of both sides to compare", found: missing.reason.text, met: false)]
    case .success(let reading):
      return [
        Clause(bound, found: "\(decimal(reading.figure)): \(sides(reading, pair, context))", met: reading.strength != nil),
        Clause("not so in the \(history) days before", found: reading.wasSo ? "it was" : "it was not", met: !reading.wasSo),
        Clause("at 2 week-ends in a row", found: "\(run)", met: run > 1),
      ]
    }
  }

  private func sides(_ reading: Reading, _ pair: PartyPair, _ context: RuleContext) -> String {
    "\(context.name(pair.first)) \(reading.a), \(context.name(pair.second)) \(reading.b)"
  }

  private func detail(_ episode: Episode, pair: PartyPair, _ figures: [Side], first: Day, in context: RuleContext) -> Detail {
    let end = Weekly<Reading>.weekEnd(of: episode.days.upperBound)
    let found = try? reading(figures, at: end, first: first).get()
    let what =
      switch comparison {
      case .counts(let families): context.shown(families.first ?? "")
      case .measure(let use): use.name(in: context)
      case .topics: "the declared topics that each speaks of"
      }
    let volume = found?.volume ?? 0.5
    let contact = context.contacts[pair]?.days.filter { $0.day <= end && $0.day > end - window }.suffix(3) ?? []
    return Detail(
      sentence:
        "\(context.name(pair.first)) and \(context.name(pair.second)) differ in the \(window) days up to \(end) in \(what): \(found.map { sides($0, pair, context) } ?? "?").",
      threshold: "\(bound), and not so in the \(history) days before", evidence: contact.map { Evidence(event: $0.event, role: "contact") },
      weight: min(1, max(0.5, volume)), weightReason: "volume / twice its minimum = \(decimal(volume)), at least 0.5, at most 1",
      lastHeld: episode.days.upperBound, holds: true, closes: "both accounts side by side, once, in a joint meeting")
  }
}
