import Events
import Setup
import Output

/// The same phrase or topic on several days, with nothing that closes it.
struct Recurrence: Sendable {
  /// What must be the same each time.
  enum Group: String, Sendable, CaseIterable {
    /// The phrase of the lexicon, said by one party of the other.
    case phrase
    /// The declared topic of what is said, by either of a pair.
    case topic
    /// A declared topic in joint meetings.
    case agenda
  }

  var families: [String]
  var group: Group
  /// Different days.
  var times: Levels<Double>
  /// Days from the first to the last.
  var over: Int
  var writers: Int
  var window: Int
  var closing: [String]

  /// One time that it came up.
  struct Occurrence: Sendable {
    var event: Int
    var hit: Int?
    var day: Day
  }

  /// All times of one phrase or topic, and the days on which something closed it; both ascending.
  struct Thread: Sendable {
    var occurrences: [Occurrence] = []
    var closed: [Day] = []

    /// What counts at the end of a day: within the window, and since it was last closed.
    func counting(at day: Day, window: Int) -> [Occurrence] {
      let since = closed.last { $0 <= day } ?? Day(number: .min)
      return occurrences.filter { $0.day <= day && $0.day > day - window && $0.day > since }
    }
  }

  func tracks(_ context: RuleContext) -> [Track] {
    switch group {
    case .phrase: phraseTracks(context)
    case .topic, .agenda: topicTracks(context)
    }
  }

  private func phraseTracks(_ context: RuleContext) -> [Track] {
    struct Phrase: Hashable {
      var family: UInt16
      var phrase: UInt16
    }
    var groups: [Subject: [Phrase: Thread]] = [:]
    for subject in MeasureScope.direction.subjects(in: context) { groups[subject] = [:] }
    for use in uses(families, context) {
      guard let writer = context.timeline.party(of: use.event) else { continue }
      let hit = context.timeline.hits[use.hit]
      for target in context.targets(of: use, by: writer) {
        groups[Subject(actor: writer, toward: target), default: [:]][
          Phrase(family: hit.family, phrase: hit.phrase), default: Thread()
        ].occurrences.append(Occurrence(event: use.event, hit: use.hit, day: use.day))
      }
    }
    for use in uses(closing, context) {
      guard let writer = context.timeline.party(of: use.event) else { continue }
      for target in context.targets(of: use, by: writer) {
        let subject = Subject(actor: writer, toward: target)
        for phrase in groups[subject]?.keys.map({ $0 }) ?? [] { groups[subject]?[phrase]?.closed.append(use.day) }
      }
    }
    return groups.keys.sorted().map { subject in
      let threads = groups[subject, default: [:]].sorted { ($0.key.family, $0.key.phrase) < ($1.key.family, $1.key.phrase) }.map(\.value)
      return track(subject, threads, in: context)
    }
  }

  private func topicTracks(_ context: RuleContext) -> [Track] {
    let topics = min(64, context.alliance.topics.count)
    if topics == 0 {
      return [Track(Subject(), notEvaluable: Reason(.subject, "the alliance file declares no topics"), on: context.lastDay)]
    }
    let raised = group == .agenda ? agenda(context) : uses(families, context).map { Occurrence(event: $0.event, hit: $0.hit, day: $0.day) }
    let marks = Set(uses(closing, context).map(\.event))
    let decisions = (0..<context.count).filter { context.timeline.flags[$0].contains(.decision) || marks.contains($0) }
    return context.pairs.flatMap { pair in
      (0..<topics).map { topic in
        let bit = UInt64(1) << UInt64(topic)
        let thread = Thread(
          occurrences: raised.filter { context.timeline.topics[$0.event] & bit != 0 && concerns($0.event, pair, context) },
          closed: decisions.filter { context.timeline.topics[$0] & bit != 0 && context.isShared($0, by: pair) }.map { context.days[$0] })
        return track(Subject(pair: pair, label: context.alliance.topics[topic].id), [thread], in: context)
      }
    }
  }

  /// What was spoken of in joint meetings: minutes and utterances.
  private func agenda(_ context: RuleContext) -> [Occurrence] {
    (0..<context.count).filter {
      (context.timeline.kinds[$0] == .minute || context.timeline.kinds[$0] == .utterance) && context.timeline.topics[$0] != 0
        && !context.timeline.flags[$0].contains(.decision)
    }.map { Occurrence(event: $0, hit: nil, day: context.days[$0]) }
  }

  private func concerns(_ event: Int, _ pair: PartyPair, _ context: RuleContext) -> Bool {
    guard context.isShared(event, by: pair) else { return false }
    guard let writer = context.timeline.party(of: event) else { return true }
    return pair.first == writer || pair.second == writer
  }

  private func uses(_ families: [String], _ context: RuleContext) -> [HitUse] {
    families.compactMap(context.family).flatMap { context.hits[$0] }.filter { $0.weight >= 1 && context.isAct($0.event) }
      .sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
  }

  /// What the strongest of some threads shows at the end of a day.
  private func reading(_ threads: [Thread], at day: Day, _ context: RuleContext) -> (count: Int, span: Int, writers: Int, thread: Int)? {
    threads.indices.map { index in
      let counting = threads[index].counting(at: day, window: window)
      let span = counting.first.flatMap { first in counting.last.map { $0.day - first.day } } ?? 0
      return (Set(counting.map(\.day)).count, span, Set(counting.map { context.timeline.actors[$0.event] }).count, index)
    }.max { ($0.0, $0.1, -$0.3) < ($1.0, $1.1, -$1.3) }
  }

  private func strength(_ threads: [Thread], at day: Day, _ context: RuleContext) -> Strength? {
    guard let found = reading(threads, at: day, context), found.span >= over, found.writers >= writers else { return nil }
    return times.highest { Double(found.count) >= $0 }
  }

  private func track(_ subject: Subject, _ threads: [Thread], in context: RuleContext) -> Track {
    let last = context.lastDay
    let days = threads.flatMap { thread in thread.occurrences.flatMap { [$0.day, $0.day + window] } + thread.closed }
    let changes = Set(days).filter { $0 <= last }.sorted()
    var builder = SpellBuilder()
    for (position, day) in changes.enumerated() {
      guard let strength = strength(threads, at: day, context) else { continue }
      builder.add(day...(position + 1 < changes.count ? changes[position + 1] - 1 : last), .fired(strength))
    }
    let bars = group == .agenda ? context.unapproved(through: last) : context.wordingBars(subject, through: last)
    let found = reading(threads, at: last, context)
    let needed = times.first?.value ?? 3
    let what = group == .agenda ? "the topic in joint meetings" : "the same \(group.rawValue) of '\(families.joined(separator: "' or '"))'"
    let clauses = [
      Clause(
        "\(what) on at least \(decimal(needed)) days within \(window) days, not closed", found: "\(found?.count ?? 0)",
        met: Double(found?.count ?? 0) >= needed),
      Clause("at least \(over) days from the first to the last", found: "\(found?.span ?? 0)", met: (found?.span ?? 0) >= over),
      Clause("by at least \(counted(writers, "writer"))", found: "\(found?.writers ?? 0)", met: (found?.writers ?? 0) >= writers),
    ]
    return Track(subject: subject, last: last, spells: builder.spells.overridden(by: bars), clauses: clauses) { episode in
      detail(episode, subject: subject, threads, in: context)
    }
  }

  private func detail(_ episode: Episode, subject: Subject, _ threads: [Thread], in context: RuleContext) -> Detail {
    let end = episode.days.upperBound
    let found = reading(threads, at: end, context)
    let counting = found.map { threads[$0.thread].counting(at: end, window: window) } ?? []
    let since = counting.first?.day ?? episode.days.lowerBound
    let days = found?.count ?? 0
    let sentence: String
    switch group {
    case .phrase:
      sentence =
        "The same phrase \(context.whose(subject)) came up on \(days) days since \(since): \(context.shown(families.first ?? ""))."
    case .topic:
      sentence =
        "The topic \(subject.label) came back on \(days) days \(context.whose(subject)) since \(since): \(context.shown(families.first ?? ""))."
    case .agenda:
      sentence =
        "The topic \(subject.label) came up in \(days) meetings \(context.whose(subject)) since \(since), without a recorded decision."
    }
    return Detail(
      sentence: sentence,
      threshold:
        "\(thresholds(times.map { decimal($0) })) days within \(counted(window, "day")), at least \(over) days from the first to the last",
      evidence: counting.map { Evidence(event: $0.event, hit: $0.hit, role: families.first ?? "topic") },
      weight: min(1, Double(days) / 4), weightReason: "\(counted(days, "day")) / 4, at most 1",
      lastHeld: counting.last?.day ?? end, holds: group != .phrase,
      closes: group == .phrase
        ? "an event that shows when it was last true; \(window) days without it" : "a decision on it, or an agreed date for one, on record")
  }
}
