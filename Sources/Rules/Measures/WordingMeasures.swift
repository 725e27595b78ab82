import Events
import Glibc
import Setup

extension Measure {
  /// Hits of a family.
  static let hits = Measure(
    id: "hits", unit: "threads",
    summary: "Threads in which one side used wording of a family, each counted once a week: one outburst is one event.",
    arguments: 1, counts: .all, scopes: [.direction, .pair, .party, .alliance], phrase: "threads with wording of '%1'"
  ) { context, subject, families in
    .counts(
      context.heard(families[0], subject),
      exposure: context.series((context.firstDay.number...context.lastDay.number).map { (Day(number: $0), 1) }))
  }

  /// Hits per thousand own words.
  static let rate = Measure(
    id: "rate", unit: "per 1,000 own words", summary: "Threads with wording of a family, per 1,000 words that were written.",
    arguments: 1, counts: .all, scopes: [.direction, .pair, .party, .alliance], phrase: "threads with wording of '%1' per 1,000 own words"
  ) { context, subject, families in
    let words = context.speech(of: subject).map { (context.days[$0], Double(context.timeline.words[$0]) / 1000) }
    return .counts(context.heard(families[0], subject), exposure: context.series(words))
  }

  /// Hits per hundred messages.
  static let share = Measure(
    id: "share", unit: "per 100 messages", summary: "Threads with wording of a family, per 100 messages that were written.",
    arguments: 1, counts: .all, scopes: [.direction, .pair, .party, .alliance], phrase: "threads with wording of '%1' per 100 messages"
  ) { context, subject, families in
    let messages = context.speech(of: subject).map { (context.days[$0], 0.01) }
    return .counts(context.heard(families[0], subject), exposure: context.series(messages))
  }

  /// How far the one of two families outweighs the other.
  static let pole = Measure(
    id: "pole", unit: "from -1 to 1",
    summary: "(A - B) / (A + B + 10), where A and B are the threads with wording of each family: 0 is even, 1 is A alone.",
    arguments: 2, counts: .all, scopes: [.alliance, .pair, .party, .direction], scale: .difference, phrase: "'%1' against '%2'"
  ) { context, subject, families in
    let a = context.heard(families[0], subject)
    let b = context.heard(families[1], subject)
    return .level(
      Level(least: 6, unit: "threads with either") { after, through in
        let (x, y) = (a.sum(after: after, through: through), b.sum(after: after, through: through))
        return Level.Reading(value: (x - y) / (x + y + 10), volume: x + y)
      })
  }
}

extension RuleContext {
  /// Whole hits (weight 1 and more) of some families by the subject, every thread once a week. Minutes of nobody count for the alliance alone.
  func heard(_ families: [Int], _ subject: Subject) -> DaySeries {
    var seen: Set<ThreadWeek> = []
    let uses =
      families.count == 1
      ? hits[families[0]] : families.flatMap { hits[$0] }.sorted { ($0.event, $0.hit) < ($1.event, $1.hit) }
    let found = uses.compactMap { use -> (day: Day, amount: Double)? in
      guard use.weight >= 1, isAct(use.event), isHeard(use, from: subject) else { return nil }
      let thread = timeline.threads[use.event]
      let key = ThreadWeek(thread: thread >= 0 ? Int(thread) : -1 - use.event, week: (Int(use.day.number) + 3).flooredDivision(by: 7))
      return seen.insert(key).inserted ? (use.day, 1) : nil
    }
    return series(found)
  }

  /// Whether a hit is one of the subject's: by its actor and aimed at the other, by one of its pair at the other, or anybody's.
  private func isHeard(_ use: HitUse, from subject: Subject) -> Bool {
    guard let writer = timeline.party(of: use.event) else { return subject.actor == nil && subject.pair == nil }
    if let actor = subject.actor {
      return writer == actor && (subject.toward.map { targets(of: use, by: actor).contains($0) } ?? true)
    }
    guard let pair = subject.pair else { return true }
    guard writer == pair.first || writer == pair.second else { return false }
    return targets(of: use, by: writer).contains(writer == pair.first ? pair.second : pair.first)
  }

  private struct ThreadWeek: Hashable {
    var thread: Int
    var week: Int
  }
}
