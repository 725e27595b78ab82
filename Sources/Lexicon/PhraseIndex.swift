import Events

/// Tells from the next words of a text which phrases begin there: a tree over words. It is what lets most of a text pass at the price of
/// one look-up a word.
///
/// Phrases of plain words are settled by the tree alone. Those with a slot or a gap are tried one by one once the tree has seen as much
/// of them as it can. The tree is cut off where phrases branch too much, so that it stays small whatever is written; then plain phrases
/// are tried as well.
struct PhraseIndex: Sendable {
  private struct Node: BitwiseCopyable {
    /// Where the candidates stand.
    var first: Int32
    var end: Int32
    /// A bit for each word that leads on, by its lowest six bits.
    var filter: UInt64
  }

  /// A step from one node to the next. The key is the node << 16 | the word; the target is 0 where the slot is free.
  private struct Link: BitwiseCopyable {
    var key: UInt64
    var target: UInt32
  }

  private static let deepest = 12
  private static let mostNodes = 60_000

  /// A phrase that a node names.
  struct Candidate {
    /// Number in the program.
    var entry: Int32
    /// Whether the words so far are the phrase; else it has to be tried.
    var isWhole: Bool
    /// Heard in texts of this language alone; `undecided`: in all.
    var language = Language.undecided
    /// How many words a gap that comes next may hold at most, and where the words stand in `follows` of which one must come behind it;
    /// empty: nothing is known.
    var gap: UInt8 = 0
    var follows: Range<Int32> = 0..<0
  }

  /// What each word is good for: the node that it leads to as a first word (0: no phrase begins with it), and above it its flags that are
  /// counted everywhere.
  private(set) var starts = FixedTable<UInt64>([])
  private var nodes: [Node] = []
  private(set) var candidates: [Candidate] = []
  private(set) var follows: [WordID] = []
  private var table = FixedTable<Node>([])
  /// Open addressing.
  private var links = FixedTable<Link>([])
  private var mask = 0

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    var roots: [UInt64] = vocabulary.flags.map { UInt64($0.intersection(.everywhere).rawValue) << 32 }
    roots[Int(TokenKind.question)] |= UInt64(WordFlags.question.rawValue) << 32
    var builder = IndexBuilder(program, vocabulary, names)
    let root = builder.expand(program.entries.indices.map { IndexBuilder.Alive(entry: Int32($0), states: [program.entries[$0].start]) })
    for (word, branch) in root.sorted(by: { $0.key < $1.key }) { roots[Int(word)] |= UInt64(add(branch, depth: 1, &builder)) }
    starts = FixedTable(roots)
    fill(builder.links)
  }

  /// Adds a node for the phrases that one more word has left.
  private mutating func add(_ branch: IndexBuilder.Branch, depth: Int, _ builder: inout IndexBuilder) -> UInt32 {
    let number = nodes.count + 1
    nodes.append(Node(first: 0, end: 0, filter: 0))
    let isCut = depth >= PhraseIndex.deepest || nodes.count + builder.pending > PhraseIndex.mostNodes
    let (here, onward) = builder.settled(branch, isCut: isCut)
    let start = Int32(candidates.count)
    for var candidate in here.sorted(by: { $0.entry < $1.entry }) {
      if !candidate.isWhole, let alive = branch.alive.first(where: { $0.entry == candidate.entry }), let gap = builder.gap(alive.states) {
        candidate.gap = gap.width
        candidate.follows = Int32(follows.count)..<Int32(follows.count + gap.words.count)
        follows += gap.words
      }
      candidate.language = builder.program.entries[Int(candidate.entry)].language
      candidates.append(candidate)
    }
    (nodes[number - 1].first, nodes[number - 1].end) = (start, Int32(candidates.count))
    let children = builder.expand(onward).sorted { $0.key < $1.key }
    builder.pending += children.count
    for (word, child) in children {
      builder.pending -= 1
      nodes[number - 1].filter |= 1 << UInt64(word & 63)
      builder.links.append((UInt64(number) << 16 | UInt64(word), add(child, depth: depth + 1, &builder)))
    }
    return UInt32(number)
  }

  private mutating func fill(_ links: [(key: UInt64, target: UInt32)]) {
    var size = 1024
    while size < 3 * links.count { size *= 2 }
    var slots: [Link] = Array(repeating: Link(key: 0, target: 0), count: size)
    mask = size - 1
    for (key, target) in links {
      var slot = PhraseIndex.slot(key) & mask
      while slots[slot].target != 0 { slot = (slot + 1) & mask }
      slots[slot] = Link(key: key, target: target)
    }
    self.links = FixedTable(slots)
    table = FixedTable(nodes)
    nodes = []
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32) }

  /// The phrases to try at a node: indices into `candidates`.
  @inline(__always)
  func tries(_ node: UInt32) -> Range<Int> {
    let node = unsafe table.base[Int(node) - 1]
    return Int(node.first)..<Int(node.end)
  }

  /// Whether one of the words that must come behind the gap of a candidate does. It saves trying most phrases with gaps.
  func mayFollow(_ candidate: Candidate, _ tokens: borrowing TokenList, from first: Int, end: Int) -> Bool {
    guard !candidate.follows.isEmpty else { return true }
    var passed = 0
    var index = first
    while index < end, passed <= candidate.gap {
      let word = tokens[index].word
      if TokenKind.isWord(word) {
        for number in candidate.follows where follows[Int(number)] == word { return true }
        if !TokenKind.isJoint(tokens[index - 1].word) { passed += 1 }
      } else if follows[Int(candidate.follows.lowerBound)] < TokenKind.firstWord {
        return true
      }
      index += 1
    }
    return false
  }

  /// The node that a word leads to; 0 if none.
  @inline(__always)
  func next(_ node: UInt32, _ word: WordID) -> UInt32 {
    // Nodes come from this table alone; slots are masked.
    guard unsafe table.base[Int(node) &- 1].filter & (1 &<< UInt64(word & 63)) != 0 else { return 0 }
    let key = UInt64(node) &<< 16 | UInt64(word)
    var slot = PhraseIndex.slot(key) & mask
    while true {
      let link = unsafe links.base[slot]
      if link.key == key || link.target == 0 { return link.target }
      slot = (slot &+ 1) & mask
    }
  }
}

/// Follows all phrases at once, word by word.
private struct IndexBuilder {
  /// A phrase and the states that it may be in.
  struct Alive {
    var entry: Int32
    var states: [UInt32]
  }

  struct Branch {
    var alive: [Alive] = []
    /// Phrases that are to be tried as soon as this word is seen: a party's name may take several words.
    var tries: [Int32] = []
  }

  let program: Program
  let partyStarts: [WordID]
  /// The words that fit each beginning.
  let fitting: [[WordID]]
  var links: [(key: UInt64, target: UInt32)] = []
  /// Nodes that are found and not added yet.
  var pending = 0

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    self.program = program
    partyStarts = Set(names.starts).sorted()
    fitting = vocabulary.wordsFitting
  }

  /// The branches by the next word.
  func expand(_ alive: [Alive]) -> [WordID: Branch] {
    var result: [WordID: Branch] = [:]
    for phrase in alive {
      for state in phrase.states {
        for index in program.edges(of: state) {
          let edge = program.edges[index]
          switch edge.kind {
          case .token: IndexBuilder.lead(phrase.entry, edge.target, &result[edge.symbol, default: Branch()])
          case .beginning:
            for word in fitting[Int(edge.symbol)] { IndexBuilder.lead(phrase.entry, edge.target, &result[word, default: Branch()]) }
          case .party:
            for word in partyStarts {
              let branch = result[word]
              if branch?.tries.contains(phrase.entry) != true { result[word, default: Branch()].tries.append(phrase.entry) }
            }
          case .anyWord, .anyMark: break
          }
        }
      }
    }
    return result
  }

  private static func lead(_ entry: Int32, _ target: UInt32, _ branch: inout Branch) {
    if let last = branch.alive.indices.last, branch.alive[last].entry == entry {
      if !branch.alive[last].states.contains(target) { branch.alive[last].states.append(target) }
    } else {
      branch.alive.append(Alive(entry: entry, states: [target]))
    }
  }

  /// Parts a branch into the phrases to name now and those that go on.
  func settled(_ branch: Branch, isCut: Bool) -> (here: [PhraseIndex.Candidate], onward: [Alive]) {
    var here = branch.tries.map { PhraseIndex.Candidate(entry: $0, isWhole: false) }
    var onward: [Alive] = []
    for phrase in branch.alive where !branch.tries.contains(phrase.entry) {
      let isWhole = phrase.states.contains { program.accepting[Int($0)] }
      if program.entries[Int(phrase.entry)].isPlain, !isCut {
        if isWhole { here.append(PhraseIndex.Candidate(entry: phrase.entry, isWhole: true)) }
        onward.append(phrase)
      } else if isCut || isWhole || phrase.states.contains(where: isUncertain) {
        here.append(PhraseIndex.Candidate(entry: phrase.entry, isWhole: false))
      } else {
        onward.append(phrase)
      }
    }
    return (here, onward)
  }

  /// Whether a gap follows.
  private func isUncertain(_ state: UInt32) -> Bool { program.edges(of: state).contains { program.edges[$0].kind == .anyWord } }

  /// The widest gap that begins in one of the states, and the words of which one must follow it, marks first; `nil` if that is not all.
  func gap(_ states: [UInt32]) -> (width: UInt8, words: [WordID])? {
    guard states.contains(where: isUncertain) else { return nil }
    var words: Set<WordID> = []
    var width = 0
    var seen = Set(states)
    var level = states
    while !level.isEmpty {
      var next: [UInt32] = []
      var stack = level
      while let state = stack.popLast() {
        if program.accepting[Int(state)] { return nil }
        for number in program.edges(of: state) {
          let edge = program.edges[number]
          switch edge.kind {
          case .anyWord: if seen.insert(edge.target).inserted { next.append(edge.target) }
          case .anyMark: if seen.insert(edge.target).inserted { stack.append(edge.target) }
          case .token where TokenKind.isJoint(edge.symbol) && isUncertain(edge.target):
            if seen.insert(edge.target).inserted { stack.append(edge.target) }
          case .token: words.insert(edge.symbol)
          case .beginning, .party: return nil
          }
        }
      }
      level = next
      width += 1
    }
    return words.count <= 32 ? (UInt8(clamping: width), words.sorted()) : nil
  }
}
