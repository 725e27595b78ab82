import Events

/// Tries one phrase at one place of a text. All ways through the phrase are followed at once, a token at a time: the work is bounded by
/// the longest match times the phrase's states, whatever stands in the text.
struct Matcher {
  private struct Thread {
    var state: UInt32
    /// How many tokens of a party's name or a class's entry are still to pass.
    var wait: UInt16
    var readings: UInt8
    var party: UInt8
  }

  /// The end of the longest match for each reading of the audience, -1 if there is none.
  private(set) var ends = (plain: -1, twoParty: -1, amongItself: -1)
  /// The party that the longest match names.
  private(set) var party = PartyNames.nobody
  private var current: [Thread] = []
  private var next: [Thread] = []
  /// For each state of the phrase: the step in which it was last reached, and where its thread stands in `next`.
  private var reached: [(step: UInt64, place: Int)]
  /// The first state of the phrase.
  private var start = 0
  private var step: UInt64 = 0
  var groups = GroupMatcher()

  init(_ program: Program) {
    reached = Array(repeating: (0, 0), count: program.mostStates)
  }

  /// Follows a phrase from a token.
  /// - Parameters:
  ///   - start: the phrase's first state.
  ///   - anyReading: pronouns stand for parties in every reading.
  /// - Returns: whether it matches in any reading; `ends` and `party` hold the rest.
  mutating func match(
    _ setting: Setting, _ start: UInt32, _ tokens: borrowing TokenList, at first: Int, end: Int, writer: UInt8, anyReading: Bool = false
  ) -> Bool {
    ends = (-1, -1, -1)
    party = PartyNames.nobody
    self.start = Int(start)
    current.removeAll(keepingCapacity: true)
    current.append(Thread(state: start, wait: 0, readings: 7, party: PartyNames.nobody))
    var index = first
    var found = false
    let machines = setting.machines
    let end = min(end, first + Phrase.longestMatch)
    while index < end, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      step += 1
      let word = tokens[index].word
      for thread in current {
        if thread.wait > 0 {
          add(Thread(state: thread.state, wait: thread.wait - 1, readings: thread.readings, party: thread.party))
          continue
        }
        let state = machines.state(thread.state)
        var number = state.firstEdge
        while number < state.firstToken {
          let edge = machines.edge(number)
          number &+= 1
          var moved = Thread(state: edge.target, wait: 0, readings: thread.readings, party: thread.party)
          switch edge.kind {
          case .token: continue
          case .beginning: guard word >= TokenKind.firstWord, setting.vocabulary.fits(word, edge.symbol) else { continue }
          case .anyWord: guard TokenKind.isWord(word) else { continue }
          case .anyMark: guard TokenKind.isMark(word) else { continue }
          case .digits: guard setting.vocabulary.flags[Int(word)].contains(.number) else { continue }
          case .group:
            let last = groups.end(of: edge.symbol, setting, tokens, at: index, end: end)
            guard last > index else { continue }
            moved.wait = UInt16(clamping: last - index - 1)
          case .party:
            guard word >= TokenKind.firstWord, setting.vocabulary.flags[Int(word)].contains(.partyStart),
              let name = setting.names.find(tokens, at: index, end: end)
            else { continue }
            if edge.effect == .otherParty && name.party == writer || edge.effect == .ownParty && name.party != writer { continue }
            moved.party = name.party
            moved.wait = UInt16(name.count - 1)
          }
          if takes(edge.effect, &moved, writer, anyReading) { add(moved) }
        }
        number = machines.firstEdge(of: state, taking: word)
        while number < state.endEdge {
          let edge = machines.edge(number)
          if edge.symbol != word { break }
          number &+= 1
          var moved = Thread(state: edge.target, wait: 0, readings: thread.readings, party: thread.party)
          if takes(edge.effect, &moved, writer, anyReading) { add(moved) }
        }
      }
      swap(&current, &next)
      index += 1
      for thread in current where thread.wait == 0 && machines.state(thread.state).accepts {
        found = true
        if thread.readings & 1 != 0 { ends.plain = index }
        if thread.readings & 2 != 0 { ends.twoParty = index }
        if thread.readings & 4 != 0 { ends.amongItself = index }
        party = thread.party
      }
    }
    return found
  }

  /// What taking an edge means for a thread.
  /// - Returns: whether it may be taken in any reading.
  @inline(__always)
  private func takes(_ effect: PhraseMachine.Effect, _ thread: inout Thread, _ writer: UInt8, _ anyReading: Bool) -> Bool {
    switch effect {
    case .you: if !anyReading { thread.readings &= Hit.Readings.twoParty.rawValue }
    case .they: if !anyReading { thread.readings &= Hit.Readings.amongItself.rawValue }
    case .ownWord, .ownParty: if writer == PartyNames.nobody { return false }
    case .none, .otherParty, .anyParty: break
    }
    return thread.readings != 0
  }

  /// Two threads in one state become one that stands for the readings of both.
  @inline(__always)
  private mutating func add(_ thread: Thread) {
    guard thread.wait == 0 else {
      // No phrase has so many edges that the names and classes behind them could fill this.
      if next.count < 4096 { next.append(thread) }
      return
    }
    let state = Int(thread.state) - start
    if reached[state].step == step {
      next[reached[state].place].readings |= thread.readings
      return
    }
    reached[state] = (step, next.count)
    next.append(thread)
  }
}
