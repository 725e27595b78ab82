import Events
import Setup

extension Measure {
  /// Hits of a family.
  static let hits = Measure(
    id: "hits", unit: "threads",
    summary: "Threads in which one side used wording of a family, each counted once a week: one outburst is one event.",
    takesFamily: true, isDirected: true, phrase: "threads with wording of '%F'"
  ) { ground, subject, family in
    .counts(
      ground.heard(family, subject), exposure: ground.series((ground.firstDay.number...ground.lastDay.number).map { (Day(number: $0), 1) }))
  }

  /// Hits per thousand own words.
  static let rate = Measure(
    id: "rate", unit: "per 1,000 own words", summary: "Threads with wording of a family, per 1,000 words that the side wrote.",
    takesFamily: true, isDirected: true, phrase: "threads with wording of '%F' per 1,000 own words"
  ) { ground, subject, family in
    let words = (subject.actor.map { ground.speech(by: $0, toward: subject.toward) } ?? []).map {
      (ground.days[$0], Double(ground.timeline.words[$0]) / 1000)
    }
    return .counts(ground.heard(family, subject), exposure: ground.series(words))
  }

  /// Hits per hundred messages.
  static let share = Measure(
    id: "share", unit: "per 100 messages", summary: "Threads with wording of a family, per 100 messages that the side wrote.",
    takesFamily: true, isDirected: true, phrase: "threads with wording of '%F' per 100 messages"
  ) { ground, subject, family in
    let messages = (subject.actor.map { ground.speech(by: $0, toward: subject.toward) } ?? []).map { (ground.days[$0], 0.01) }
    return .counts(ground.heard(family, subject), exposure: ground.series(messages))
  }
}

extension Ground {
  /// Whole hits (weight 1 and more) of a family by the subject's actor, every thread once a week.
  fileprivate func heard(_ family: Int?, _ subject: Subject) -> DaySeries {
    guard let family, let actor = subject.actor else { return series([]) }
    var seen: Set<ThreadWeek> = []
    let days = hits[family].compactMap { use -> (day: Day, amount: Double)? in
      guard use.weight >= 1, isAct(use.event), timeline.party(of: use.event) == actor else { return nil }
      if let toward = subject.toward, !targets(of: use, by: actor).contains(toward) { return nil }
      let thread = timeline.threads[use.event]
      let key = ThreadWeek(thread: thread >= 0 ? Int(thread) : -1 - use.event, week: (Int(use.day.number) + 3).flooredDivision(by: 7))
      return seen.insert(key).inserted ? (use.day, 1) : nil
    }
    return series(days)
  }

  private struct ThreadWeek: Hashable {
    var thread: Int
    var week: Int
  }
}
