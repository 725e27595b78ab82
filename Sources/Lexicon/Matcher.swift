import Events

/// Tries one phrase at one place of a text. All ways through the phrase are followed at once, a token at a time: the work is bounded by
/// the phrase's length times its states, whatever stands in the text.
struct Matcher {
  private struct Thread {
    var state: UInt32
    /// How many tokens of a party's name are still to pass.
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
  /// For each state: the step in which it was last reached, and where its thread stands in `next`.
  private var stamps: [UInt64]
  private var places: [Int32]
  private var step: UInt64 = 0

  init(stateCount: Int) {
    stamps = Array(repeating: 0, count: stateCount)
    places = Array(repeating: 0, count: stateCount)
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
    current.removeAll(keepingCapacity: true)
    current.append(Thread(state: start, wait: 0, readings: 7, party: PartyNames.nobody))
    var index = first
    var found = false
    while index < end, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      step += 1
      let word = tokens[index].word
      for thread in current {
        if thread.wait > 0 {
          add(Thread(state: thread.state, wait: thread.wait - 1, readings: thread.readings, party: thread.party))
          continue
        }
        for number in setting.program.edges(of: thread.state) {
          let edge = setting.program.edges[number]
          var moved = Thread(state: edge.target, wait: 0, readings: thread.readings, party: thread.party)
          switch edge.kind {
          case .token: guard edge.symbol == word else { continue }
          case .beginning: guard word >= TokenKind.firstWord, setting.vocabulary.fits(word, edge.symbol) else { continue }
          case .anyWord: guard TokenKind.isWord(word) else { continue }
          case .anyMark: guard TokenKind.isMark(word) else { continue }
          case .party:
            guard word >= TokenKind.firstWord, setting.vocabulary.flags[Int(word)].contains(.partyStart),
              let name = setting.names.find(tokens, at: index, end: end)
            else { continue }
            if edge.effect == .otherParty && name.party == writer || edge.effect == .ownParty && name.party != writer { continue }
            moved.party = name.party
            moved.wait = UInt16(name.count - 1)
          }
          switch edge.effect {
          case .you: if !anyReading { moved.readings &= Hit.Readings.twoParty.rawValue }
          case .they: if !anyReading { moved.readings &= Hit.Readings.amongItself.rawValue }
          case .ownWord: if writer == PartyNames.nobody { continue }
          case .ownParty: if writer == PartyNames.nobody { continue }
          case .none, .otherParty, .anyParty: break
          }
          if moved.readings != 0 { add(moved) }
        }
      }
      swap(&current, &next)
      index += 1
      for thread in current where thread.wait == 0 && setting.program.accepting[Int(thread.state)] {
        found = true
        if thread.readings & 1 != 0 { ends.plain = index }
        if thread.readings & 2 != 0 { ends.twoParty = index }
        if thread.readings & 4 != 0 { ends.amongItself = index }
        party = thread.party
      }
    }
    return found
  }

  /// Two threads in one state become one that stands for the readings of both.
  @inline(__always)
  private mutating func add(_ thread: Thread) {
    guard thread.wait == 0 else {
      if next.count < 4096 { next.append(thread) }
      return
    }
    let state = Int(thread.state)
    if stamps[state] == step {
      next[Int(places[state])].readings |= thread.readings
      return
    }
    stamps[state] = step
    places[state] = Int32(next.count)
    next.append(thread)
  }
}
