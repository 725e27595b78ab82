/// The automata of a program as they are run: laid out flat, and read without the checks of an array, for this is done at every place where
/// a phrase may begin.
struct Machines: Sendable {
  struct State: BitwiseCopyable {
    /// Where its edges begin, where those of words begin, and where they end.
    var firstEdge: UInt32
    var firstToken: UInt32
    var endEdge: UInt32
    var accepts: Bool
  }

  let states: FixedTable<State>
  let edges: FixedTable<PhraseMachine.Edge>

  init(_ program: Program) {
    states = FixedTable(
      (0..<program.stateCount).map { state in
        State(
          firstEdge: program.firstEdge[state], firstToken: program.firstToken[state], endEdge: program.firstEdge[state + 1],
          accepts: program.accepting[state])
      })
    edges = FixedTable(program.edges)
  }

  // States are numbers that the program gave out, and edges stand where their states say.

  @inline(__always)
  func state(_ number: UInt32) -> State { unsafe states.base[Int(number)] }

  @inline(__always)
  func edge(_ number: UInt32) -> PhraseMachine.Edge { unsafe edges.base[Int(number)] }

  /// The first edge of a state that takes a word; others that do follow it.
  @inline(__always)
  func firstEdge(of state: State, taking word: WordID) -> UInt32 {
    var low = state.firstToken
    var high = state.endEdge
    while low < high {
      let middle = (low &+ high) / 2
      if edge(middle).symbol < word { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
