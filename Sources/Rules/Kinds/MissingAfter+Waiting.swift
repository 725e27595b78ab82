import Events

/// What a track of unmet triggers is laid out with, day after day.
extension MissingAfter {
  /// The days on which the state may change, ascending.
  func changes(of unmet: [Open], through last: Day, in context: RuleContext) -> [Day] {
    guard !unmet.isEmpty else { return [] }
    var changes: [Day] = []
    func add(_ day: Day?) { if let day, day <= last { changes.append(day) } }
    for open in unmet {
      for term in open.terms {
        for due in [term.due.watch, term.due.warn, term.due.critical] { add(due.map { $0 + 1 }) }
        add(term.from)
        add(term.base + window)
      }
      add(open.closed?.day)
      add(open.unmetFrom)
      add(open.dropped + 1)
      if alone < .critical { open.chased.forEach(add) }
    }
    // What a hole hides changes when it is known, and when it has ended.
    for hole in context.coverage.interruptions.joined() {
      add(hole.known)
      add(hole.days.upperBound + 1)
    }
    for event in context.unheard { add(context.days[event]) }
    changes.sort()
    return changes.enumerated().filter { $0.offset == 0 || changes[$0.offset - 1] != $0.element }.map(\.element)
  }

  /// The unmet triggers that may be overdue on a day, as the days go on: looking at all of them on each would take a square of them.
  struct Waiting {
    private let all: [Open]
    /// Indices of those that are still to come, those that come next last.
    private var coming: [(from: Day, index: Int)]
    private var here: [Int] = []

    init(_ unmet: [Open]) {
      all = unmet
      coming = unmet.indices.compactMap { index in unmet[index].unmetFrom.map { ($0, index) } }.sorted { $0 > $1 }
    }

    /// Those of the day, in the order of all.
    var opens: [Open] { here.map { all[$0] } }

    mutating func goOn(to day: Day) {
      here.removeAll { all[$0].dropped < day }
      guard let next = coming.last, next.from <= day else { return }
      while let next = coming.last, next.from <= day {
        here.append(next.index)
        coming.removeLast()
      }
      here.sort()
    }
  }
}
