/// A phrase as a small automaton over tokens: states with edges, none of which is empty.
struct PhraseMachine {
  struct Edge: Hashable, BitwiseCopyable, Sendable {
    var kind: Kind
    var effect: Effect = .none
    /// The word, mark, beginning or class that the edge takes.
    var symbol: UInt16 = 0
    var target: UInt32
  }

  enum Kind: UInt8, Sendable {
    /// Any word with a beginning.
    case beginning
    /// The name of a party, which may take several tokens.
    case party
    /// Any word within a gap.
    case anyWord
    /// Any mark within a gap.
    case anyMark
    /// The longest entry of a class of words.
    case group
    /// A word that begins with a digit.
    case digits
    /// One word or mark. The last kind: these edges stand behind the others, by their words.
    case token
  }

  /// What taking an edge means for the match.
  enum Effect: UInt8, Sendable {
    case none
    /// `you` stands for the other party: only in a message between two parties.
    case you
    /// `they` stands for the other party: only where one party talks among itself.
    case they
    /// `we` stands for the writer's party: only where there is a writer.
    case ownWord
    case otherParty, ownParty, anyParty
  }

  /// The states and their edges, those of words last and by their words; state 0 is the start.
  struct States {
    var edges: [Edge] = []
    /// Where the edges of a state begin; those of the next state begin where they end.
    var firstEdge: [UInt32] = [0]
    var accepting: [Bool] = []

    func edges(of state: Int) -> ArraySlice<Edge> { edges[Int(firstEdge[state])..<Int(firstEdge[state + 1])] }
  }

  let states: States
  /// What every match holds.
  var demands: [Demand]
  /// The most words that a match may have.
  var span: Int
  /// The most gaps on one way through.
  var gaps: Int

  /// Compiles a phrase; its words go into the vocabulary.
  /// - Throws: what is wrong with it.
  init(_ phrase: Phrase, _ vocabulary: inout Vocabulary, _ grammar: Grammar) throws(Phrase.Problem) {
    var builder = MachineBuilder(grammar)
    var way = MachineBuilder.Way(state: 0)
    try builder.sequence(phrase.parts, &way, &vocabulary)
    states = builder.closed(way.state)
    (demands, span, gaps) = (way.demands, way.span, way.gaps)
    try check(phrase.text.unicodeScalars.count)
  }

  /// Compiles the entries of a class into one automaton.
  /// - Returns: with it, the demands of each entry.
  init(_ entries: [Phrase], _ vocabulary: inout Vocabulary, _ grammar: Grammar, _ refuse: (Int, Phrase.Problem) -> Void) {
    var builder = MachineBuilder(grammar)
    let end = builder.state()
    (span, gaps) = (0, 0)
    var all: [[Demand]] = []
    for (number, entry) in entries.enumerated() {
      var way = MachineBuilder.Way(state: builder.state())
      let start = way.state
      do throws(Phrase.Problem) {
        try builder.sequence(entry.parts, &way, &vocabulary)
        if way.gaps > 1 {
          throw Phrase.Problem(message: "an entry of a class may hold one gap", help: "write the entry without the second ~", offset: 0)
        }
      } catch {
        refuse(number, error)
        continue
      }
      builder.join(0, start)
      builder.join(way.state, end)
      all.append(way.demands)
      span = max(span, way.span)
      gaps = max(gaps, way.gaps)
    }
    demands = Demand.ofAny(all).map { [$0] } ?? []
    states = builder.closed(end)
  }

  private func check(_ length: Int) throws(Phrase.Problem) {
    if states.accepting[0] {
      throw Phrase.Problem(message: "every part of the phrase may be left out", help: "write at least one word without [ ]", offset: 0)
    }
    if states.edges(of: 0).contains(where: { $0.kind == .anyWord }) {
      throw Phrase.Problem(message: "the phrase begins with a gap", help: "delete the gap, or write the word before it", offset: 0)
    }
    if states.edges.contains(where: { $0.kind == .anyWord && states.accepting[Int($0.target)] }) {
      throw Phrase.Problem(
        message: "the phrase ends in a gap", help: "delete the gap, or write the word behind it", offset: max(0, length - 1))
    }
    if gaps > Phrase.mostGaps {
      throw Phrase.Problem(
        message: "the phrase holds \(gaps) gaps, and \(Phrase.mostGaps) at most are allowed; a gap within a class counts",
        help: "write it as two phrases, or as pieces that stand together", offset: 0)
    }
  }
}
