/// The states of an automaton that is being laid out: edges, and jumps that take no word, in flat lists.
struct StateTable {
  private struct Link {
    var edge: PhraseMachine.Edge
    var from: Int32
    /// The link of the same state that was added before; -1 if none.
    var before: Int32
  }

  private var links: [Link] = []
  private var jumps: [(to: Int32, before: Int32)] = []
  /// For each state its last link and its last jump; -1 if none.
  private var last: [(link: Int32, jump: Int32)] = [(-1, -1)]

  /// How many edges there are.
  var edgeCount: Int { links.count }

  mutating func add() -> Int {
    last.append((-1, -1))
    return last.count - 1
  }

  /// Lets one state stand for another as well.
  mutating func join(_ from: Int, _ to: Int) {
    jumps.append((Int32(to), last[from].jump))
    last[from].jump = Int32(jumps.count - 1)
  }

  mutating func add(_ edge: PhraseMachine.Edge, from: Int) {
    links.append(Link(edge: edge, from: Int32(from), before: last[from].link))
    last[from].link = Int32(links.count - 1)
  }

  /// What a text must hold for one of the edges of a state to be taken that were added behind the first ones.
  func demanded(from state: Int, behind first: Int) -> [Demand.Symbol] {
    links[first...].compactMap { $0.from == state ? $0.edge.demanded : nil }
  }

  /// What a text must hold for one of the edges to a state to be taken that were added behind the first ones.
  func demanded(to state: Int, behind first: Int) -> [Demand.Symbol] {
    links[first...].compactMap { Int($0.edge.target) == state ? $0.edge.demanded : nil }
  }

  /// Takes out the jumps and the states that nothing reaches.
  func closed(_ end: Int) -> PhraseMachine.States {
    // For each state its new number, and the round in which it was last reached; -1 if not yet.
    var number: [Int32] = Array(repeating: -1, count: last.count)
    var round: [Int32] = number
    var order = [0]
    var result = PhraseMachine.States()
    var reached: [Int] = []
    var own: [PhraseMachine.Edge] = []
    number[0] = 0
    var current = 0
    while current < order.count {
      reached.removeAll(keepingCapacity: true)
      own.removeAll(keepingCapacity: true)
      reached.append(order[current])
      round[order[current]] = Int32(current)
      var next = 0
      while next < reached.count {
        let state = reached[next]
        var jump = last[state].jump
        while jump >= 0 {
          let to = Int(jumps[Int(jump)].to)
          if round[to] != current {
            round[to] = Int32(current)
            reached.append(to)
          }
          jump = jumps[Int(jump)].before
        }
        var link = last[state].link
        while link >= 0 {
          var edge = links[Int(link)].edge
          let target = Int(edge.target)
          if number[target] < 0 {
            number[target] = Int32(order.count)
            order.append(target)
          }
          edge.target = UInt32(number[target])
          own.append(edge)
          link = links[Int(link)].before
        }
        next += 1
      }
      if own.count > 1 { own.sort { $0.order < $1.order } }
      for (index, edge) in own.enumerated() where index == 0 || edge != own[index - 1] { result.edges.append(edge) }
      result.firstEdge.append(UInt32(result.edges.count))
      result.accepting.append(round[end] == current)
      current += 1
    }
    return result
  }
}

extension PhraseMachine.Edge {
  /// Where it stands among the edges of its state: by kind, then by word.
  fileprivate var order: UInt64 {
    UInt64(kind.rawValue) << 56 | UInt64(symbol) << 40 | UInt64(target & 0xFFFF_FFFF) << 8 | UInt64(effect.rawValue)
  }
}
