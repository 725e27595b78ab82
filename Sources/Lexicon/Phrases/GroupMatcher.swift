/// Finds the longest entry of a class of words that begins at a token. What was found in the sentence at hand is kept: many phrases name the
/// same class.
struct GroupMatcher {
  private struct Thread {
    var state: UInt32
    var wait: Int32
  }

  /// The threads of one level: a class within a class has a level of its own.
  private struct Level {
    var current: [Thread] = []
    var next: [Thread] = []

    /// Two threads in one state are one. Entries are short, so that looking through them is quicker than a table of all states.
    mutating func add(_ thread: Thread) {
      for other in next where other.state == thread.state && other.wait == thread.wait { return }
      next.append(thread)
    }
  }

  /// Where an entry of a class ends that begins at a token.
  private struct Known {
    var sentence: UInt32 = 0
    var group: UInt16 = 0
    var first: Int32 = 0
    var end: Int32 = 0
  }

  /// Classes may name classes, so deep at most.
  static let deepest = 4

  private var levels: [Level] = Array(repeating: Level(), count: deepest + 1)
  private var depth = 0
  /// What is found last takes the place of what was found before it: so many places are enough for nearly all.
  private var known: [Known] = Array(repeating: Known(), count: 1024)
  private var sentence: UInt32 = 0

  /// Forgets what was found in the sentence before.
  mutating func startSentence() { sentence &+= 1 }

  /// Where the longest entry ends; -1 if none begins here.
  mutating func end(of group: UInt16, _ setting: Setting, _ tokens: borrowing TokenList, at first: Int, end: Int) -> Int {
    guard setting.classStarts.mayContain(group, tokens[first].word), depth < levels.count else { return -1 }
    let place = Int((UInt32(group) &* 31 &+ UInt32(truncatingIfNeeded: first)) & 1023)
    if known[place].sentence == sentence, known[place].group == group, known[place].first == Int32(truncatingIfNeeded: first) {
      return Int(known[place].end)
    }
    let found = search(group, setting, tokens, at: first, end: end)
    known[place] = Known(sentence: sentence, group: group, first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: found))
    return found
  }

  private mutating func search(_ group: UInt16, _ setting: Setting, _ tokens: borrowing TokenList, at first: Int, end: Int) -> Int {
    // The buffers of the level are taken out, so that a class within this one may use the others.
    var own = levels[depth]
    levels[depth] = Level()
    depth += 1
    defer {
      depth -= 1
      levels[depth] = own
    }
    own.current.removeAll(keepingCapacity: true)
    own.current.append(Thread(state: setting.program.groups[Int(group)], wait: 0))
    var found = -1
    var index = first
    let machines = setting.machines
    let end = min(end, first + Phrase.longestMatch)
    while index < end, !own.current.isEmpty {
      own.next.removeAll(keepingCapacity: true)
      let word = tokens[index].word
      for thread in own.current {
        if thread.wait > 0 {
          own.add(Thread(state: thread.state, wait: thread.wait - 1))
          continue
        }
        let state = machines.state(thread.state)
        var number = state.firstEdge
        while number < state.firstToken {
          let edge = machines.edge(number)
          number &+= 1
          switch edge.kind {
          case .beginning: guard word >= TokenKind.firstWord, setting.vocabulary.fits(word, edge.symbol) else { continue }
          case .anyWord: guard TokenKind.isWord(word) else { continue }
          case .anyMark: guard TokenKind.isMark(word) else { continue }
          case .digits: guard setting.vocabulary.flags[Int(word)].contains(.number) else { continue }
          case .group:
            let last = self.end(of: edge.symbol, setting, tokens, at: index, end: end)
            if last > index { own.add(Thread(state: edge.target, wait: Int32(last - index - 1))) }
            continue
          case .token, .party: continue
          }
          own.add(Thread(state: edge.target, wait: 0))
        }
        number = machines.firstEdge(of: state, taking: word)
        while number < state.endEdge {
          let edge = machines.edge(number)
          if edge.symbol != word { break }
          number &+= 1
          own.add(Thread(state: edge.target, wait: 0))
        }
      }
      swap(&own.current, &own.next)
      index += 1
      for thread in own.current where thread.wait == 0 && machines.state(thread.state).accepts { found = index }
    }
    return found
  }
}
