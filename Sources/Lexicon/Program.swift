import Events

/// The automata of all phrases in flat tables.
struct Program: Sendable {
  /// What the match of a phrase is good for.
  enum Role: UInt8, Sendable {
    /// A hit of its family.
    case hit
    /// Drops the hits of its family that it overlaps.
    case ignore
    /// Names a topic; `section` is the topic's number.
    case topic
  }

  struct Entry: Sendable {
    var role: Role
    /// The list of a hit.
    var list: Family.List = .phrases
    /// Which family in which language: an index into the setting's sections.
    var section: UInt16
    var phrase: UInt16
    /// Heard in texts of this language alone; `undecided`: in all.
    var language = Language.undecided
    /// Whether the phrase itself holds a negation.
    var denies = false
    /// The first state.
    var start: UInt32 = 0
    /// Whether it holds neither slots nor gaps.
    var isPlain = false
  }

  private(set) var entries: [Entry] = []
  private(set) var edges: [PhraseMachine.Edge] = []
  /// Where the edges of a state begin; those of the next state begin where they end.
  private(set) var firstEdge: [UInt32] = [0]
  private(set) var accepting: [Bool] = []

  var stateCount: Int { accepting.count }

  /// Adds a phrase.
  /// - Returns: its number.
  @discardableResult
  mutating func add(_ entry: Entry, _ machine: PhraseMachine) -> Int {
    let base = UInt32(stateCount)
    var entry = entry
    entry.start = base
    entry.isPlain = machine.edges.joined().allSatisfy { $0.effect == .none && ($0.kind == .token || $0.kind == .beginning) }
    entries.append(entry)
    accepting += machine.accepting
    for own in machine.edges {
      for var edge in own {
        edge.target += base
        edges.append(edge)
      }
      firstEdge.append(UInt32(edges.count))
    }
    return entries.count - 1
  }

  /// Marks a phrase that holds a negation itself: what denies cannot be denied by its own word.
  mutating func noteDenial(_ number: Int, _ tongue: Tongue) {
    let first = Int(entries[number].start)
    let end = number + 1 < entries.count ? Int(entries[number + 1].start) : stateCount
    entries[number].denies = (first..<end).contains { state in
      edges(of: UInt32(state)).contains { edges[$0].kind == .token && tongue.flags[Int(edges[$0].symbol)].contains(.negation) }
    }
  }

  @inline(__always)
  func edges(of state: UInt32) -> Range<Int> { Int(firstEdge[Int(state)])..<Int(firstEdge[Int(state) + 1]) }
}
