package import Events

/// What a kind found for one subject: its state at every day-end, as runs of equal days.
package struct Track: Sendable {
  package var subject: Subject
  /// The last day that could be judged: `as_of`, or the earliest covered end of the sources that are needed.
  package var last: Day
  /// Ascending, without overlap; days in none of them are quiet.
  package var spells: [Spell]
  /// Deadlines that lie after the last day.
  package var pending: Day?
  /// Whether quiet days up to `realert` join two runs of days: not where what ended the first is an event of its own, such as the contact that ends a silence.
  package var joins = true
  /// The sentence, evidence and figures of an episode; called only for the few that are told.
  package var detail: @Sendable (Episode) -> Detail
  /// What was found for each clause at the last day.
  package var clauses: [Clause]

  package init(
    subject: Subject, last: Day, spells: [Spell], pending: Day? = nil, clauses: [Clause], detail: @escaping @Sendable (Episode) -> Detail
  ) {
    self.subject = subject
    self.last = last
    self.spells = spells
    self.pending = pending
    self.clauses = clauses
    self.detail = detail
  }

  /// A subject that could not be judged on any day up to the last.
  package init(_ subject: Subject, notEvaluable reason: Reason, on last: Day, clauses: [Clause] = []) {
    self.init(subject: subject, last: last, spells: [Spell(days: last...last, state: .notEvaluable(reason))], clauses: clauses) { episode in
      Detail(
        sentence: "", threshold: "", evidence: [], weight: 0, weightReason: "", lastHeld: episode.days.upperBound, holds: false, closes: "")
    }
  }
}

/// A run of days with one state.
package struct Spell: Hashable, Sendable {
  /// What a day is if it is not quiet.
  package enum State: Hashable, Sendable {
    case fired(Strength)
    case notEvaluable(Reason)
  }

  package var days: ClosedRange<Day>
  package var state: State

  package init(days: ClosedRange<Day>, state: State) {
    self.days = days
    self.state = state
  }
}

/// A maximal run of fired days of one track.
package struct Episode: Hashable, Sendable {
  package var days: ClosedRange<Day>
  /// The strength at its last day, and the highest that it reached.
  package var strength: Strength
  package var peak: Strength

  package init(days: ClosedRange<Day>, strength: Strength, peak: Strength) {
    self.days = days
    self.strength = strength
    self.peak = peak
  }
}

extension Track {
  /// The episodes: gaps of up to `realert` quiet days, and days that could not be judged, do not end one.
  package func episodes(realert: Int) -> [Episode] {
    let realert = joins ? realert : 0
    var result: [Episode] = []
    var unjudged = 0
    for spell in spells {
      switch spell.state {
      case .notEvaluable:
        unjudged += spell.days.upperBound - spell.days.lowerBound + 1
      case .fired(let strength):
        if let last = result.last, spell.days.lowerBound - last.days.upperBound - 1 - unjudged <= realert {
          result[result.count - 1] = Episode(
            days: last.days.lowerBound...spell.days.upperBound, strength: strength, peak: max(last.peak, strength))
        } else {
          result.append(Episode(days: spell.days, strength: strength, peak: strength))
        }
        unjudged = 0
      }
    }
    return result
  }

  /// Whether nothing shows that an episode has ended: it fires on the last day, or no day since could be judged.
  package func isOpen(_ episode: Episode) -> Bool {
    let unjudged = spells.reduce(0) { sum, spell in
      guard case .notEvaluable = spell.state, spell.days.lowerBound > episode.days.upperBound else { return sum }
      return sum + (spell.days.upperBound - spell.days.lowerBound + 1)
    }
    return episode.days.upperBound + unjudged >= last
  }

  /// The outcome at the last day.
  package var outcome: Outcome {
    if let spell = spells.last, spell.days.contains(last) {
      switch spell.state {
      case .fired(let strength): return .fired(strength)
      case .notEvaluable(let reason): return .notEvaluable(reason)
      }
    }
    return pending.map { .pending($0) } ?? .quiet
  }
}

/// Collects states day by day into spells.
package struct SpellBuilder {
  package private(set) var spells: [Spell] = []

  package init() {}

  /// Adds the state of a day later than all before; `nil` is quiet.
  package mutating func add(_ day: Day, _ state: Spell.State?) {
    guard let state else { return }
    if let last = spells.last, last.state == state, last.days.upperBound + 1 == day {
      spells[spells.count - 1].days = last.days.lowerBound...day
    } else {
      spells.append(Spell(days: day...day, state: state))
    }
  }
}

extension [Spell] {
  /// The days of others, and of these what is left beside them. Both are ascending.
  package func overridden(by others: [Spell]) -> [Spell] {
    guard !others.isEmpty else { return self }
    var result: [Spell] = []
    var next = 0
    for spell in self {
      var from = spell.days.lowerBound
      while next < others.count, others[next].days.lowerBound <= spell.days.upperBound {
        let other = others[next]
        if from < other.days.lowerBound { result.append(Spell(days: from...(other.days.lowerBound - 1), state: spell.state)) }
        from = Swift.max(from, other.days.upperBound + 1)
        if other.days.upperBound > spell.days.upperBound { break }
        result.append(other)
        next += 1
      }
      if from <= spell.days.upperBound { result.append(Spell(days: from...spell.days.upperBound, state: spell.state)) }
    }
    return (result + others[next...]).sorted { $0.days.lowerBound < $1.days.lowerBound }
  }

  /// Keeps a fired day only if every evaluable day-end of the last `days` fired too (`for: 2w`).
  package func lasting(_ days: Int) -> [Spell] {
    guard days > 1 else { return self }
    var result: [Spell] = []
    var since: Day?
    var reach: Day?
    for spell in self {
      switch spell.state {
      case .notEvaluable:
        result.append(spell)
        if let end = reach, end + 1 >= spell.days.lowerBound { reach = spell.days.upperBound }
      case .fired:
        if let end = reach, end + 1 >= spell.days.lowerBound {} else { since = spell.days.lowerBound }
        reach = spell.days.upperBound
        let from = Swift.max(spell.days.lowerBound, (since ?? spell.days.lowerBound) + (days - 1))
        if from <= spell.days.upperBound { result.append(Spell(days: from...spell.days.upperBound, state: spell.state)) }
      }
    }
    return result
  }
}
