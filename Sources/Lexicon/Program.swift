/// The automata of all phrases in flat tables.
struct Program: Sendable {
  /// What the match of a phrase is good for.
  enum Role: UInt8, Sendable {
    /// A hit of its family.
    case hit
    /// Drops the hits of its family that it overlaps.
    case ignore
    /// Names a topic; `family` is the topic's number.
    case topic
  }

  struct Entry: Sendable {
    var role: Role
    /// The list of a hit.
    var list: Family.List = .phrases
    var family: UInt16
    var phrase: UInt16
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

  @inline(__always)
  func edges(of state: UInt32) -> Range<Int> { Int(firstEdge[Int(state)])..<Int(firstEdge[Int(state) + 1]) }
}
