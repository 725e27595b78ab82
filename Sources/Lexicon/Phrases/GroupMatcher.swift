/// Finds the longest entry of a class of words that begins at a token. What was found in the text last read is kept.
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

  /// Classes may name classes, so deep at most.
  static let deepest = 4

  private var levels: [Level] = Array(repeating: Level(), count: deepest + 1)
  private var depth = 0

  /// Where the longest entry ends; -1 if none begins here.
  mutating func end(of group: UInt16, _ setting: Setting, _ tokens: borrowing TokenList, at first: Int, end: Int) -> Int {
    let word = tokens[first].word
    guard setting.classStarts.contain(group, word), depth < levels.count else { return -1 }
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
    while index < end, !own.current.isEmpty {
      own.next.removeAll(keepingCapacity: true)
      let word = tokens[index].word
      for thread in own.current {
        if thread.wait > 0 {
          own.add(Thread(state: thread.state, wait: thread.wait - 1))
          continue
        }
        for number in setting.program.wideEdges(of: thread.state) {
          let edge = setting.program.edges[number]
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
        for number in setting.program.edges(of: thread.state, taking: word) {
          own.add(Thread(state: setting.program.edges[number].target, wait: 0))
        }
      }
      swap(&own.current, &own.next)
      index += 1
      for thread in own.current where thread.wait == 0 && setting.program.accepting[Int(thread.state)] { found = index }
    }
    return found
  }
}
