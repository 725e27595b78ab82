import Events

/// Tells from the words of a sentence which phrases may be in it, so that hardly any is tried in vain.
///
/// Each phrase demands certain words: one of a class, one of a few alternatives, one certain word. It is looked for where the rarest of
/// these stands (its anchor), and only in sentences that have the two next rarest too, as far as a signature of 128 bits can tell.
struct PhraseIndex: Sendable {
  /// What a word is good for.
  struct Row: BitwiseCopyable {
    /// The bits of the demands that the word meets.
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// Its flags that are counted everywhere.
    var flags: UInt32 = 0
    /// Where the anchors that it is one of stand in `anchors`; those of the next word stand behind them.
    var first: UInt32 = 0
  }

  /// A phrase that is looked for at an anchor.
  struct Candidate: BitwiseCopyable {
    /// The bits that the sentence must have.
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// A bit for each word with which the phrase may begin, by its lowest six bits.
    var starts: UInt64 = 0
    /// Number in the program.
    var entry: Int32 = 0
    /// How many words before the anchor it may begin.
    var span: UInt16 = 0
    /// The number of the language in whose texts it is heard; 0: in all.
    var language: UInt8 = 0
  }

  /// A row for each word and one behind the last.
  private(set) var rows = FixedTable<Row>([])
  private(set) var anchors = FixedTable<UInt32>([])
  /// Where the candidates of an anchor begin; those of the next begin where they end.
  private(set) var firstCandidate = FixedTable<UInt32>([0])
  private(set) var candidates = FixedTable<Candidate>([])
  /// For each class a bit for each word that may begin one of its entries.
  private var groupStarts = FixedTable<UInt64>([])
  private var groupWidth = 0

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames, count: Int) {
    var words = WordSets(program, vocabulary, names)
    fillGroups(&words, program, vocabulary.count)
    // By the numbers of sets of words.
    var anchorNumbers: [Int: Int] = [:]
    var anchorWords: [[WordID]] = []
    var found: [[Candidate]] = []
    var bits: [Int: Int] = [:]
    var rows = vocabulary.flags.map { Row(flags: $0.intersection(.everywhere).rawValue) }
    rows[Int(TokenKind.question)].flags |= WordFlags.question.rawValue
    for number in 0..<count {
      let entry = program.entries[number]
      var demands = program.demands[number].sorted { $0.weight < $1.weight }
      if entry.role == .piece, !program.togethers[Int(entry.together)].isWide {
        // A piece is no use in a sentence that lacks the others.
        let group = program.togethers[Int(entry.together)]
        for other in Int(group.first)..<Int(group.first) + Int(group.pieces) where other != number {
          demands += program.demands[other].sorted { $0.weight < $1.weight }.prefix(1)
        }
      }
      // What demands nothing else demands one of the words it begins with.
      let anchor = demands.first.map { words.number(of: $0) } ?? words.numberOfBeginning(entry.start)
      var candidate = Candidate(
        starts: words.starts(entry.start), entry: Int32(number), span: entry.span, language: entry.language.rawValue)
      for demand in demands.prefix(4) where demand.weight < PhraseIndex.commonest {
        let set = words.number(of: demand)
        let bit = bits[set] ?? bits.count
        if bits[set] == nil {
          bits[set] = bit
          for word in words.sets[set] { rows[Int(word)].add(bit & 127) }
        }
        candidate.add(bit & 127)
      }
      if let known = anchorNumbers[anchor] {
        found[known].append(candidate)
      } else {
        anchorNumbers[anchor] = anchorWords.count
        anchorWords.append(words.sets[anchor])
        found.append([candidate])
      }
    }
    fill(&rows, anchorWords, found)
  }

  /// A demand for words that are more common than this tells nothing.
  private static let commonest = 400

  private mutating func fill(_ rows: inout [Row], _ anchorWords: [[WordID]], _ found: [[Candidate]]) {
    var ofWord: [[UInt32]] = Array(repeating: [], count: rows.count)
    for (anchor, words) in anchorWords.enumerated() { for word in words { ofWord[Int(word)].append(UInt32(anchor)) } }
    var flat: [UInt32] = []
    for word in rows.indices {
      rows[word].first = UInt32(flat.count)
      flat += ofWord[word]
    }
    rows.append(Row(first: UInt32(flat.count)))
    self.rows = FixedTable(rows)
    anchors = FixedTable(flat)
    var first: [UInt32] = [0]
    for list in found { first.append(first[first.count - 1] + UInt32(list.count)) }
    firstCandidate = FixedTable(first)
    candidates = FixedTable(Array(found.joined()))
  }

  private mutating func fillGroups(_ words: inout WordSets, _ program: Program, _ wordCount: Int) {
    groupWidth = (wordCount + 63) / 64
    var bits: [UInt64] = Array(repeating: 0, count: groupWidth * program.groups.count)
    for (group, start) in program.groups.enumerated() {
      for word in words.beginning(start) { bits[group * groupWidth + Int(word) / 64] |= 1 << UInt64(word % 64) }
    }
    groupStarts = FixedTable(bits)
  }

  /// Whether a word may begin an entry of a class.
  @inline(__always)
  func mayBegin(_ group: UInt16, _ word: WordID) -> Bool {
    // Words are numbers of the vocabulary alone, and each class has a bit for each.
    unsafe groupStarts.base[Int(group) &* groupWidth &+ Int(word) &>> 6] & (1 &<< UInt64(word & 63)) != 0
  }
}

extension PhraseIndex.Row {
  fileprivate mutating func add(_ bit: Int) { if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) } }
}

extension PhraseIndex.Candidate {
  fileprivate mutating func add(_ bit: Int) { if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) } }
}

/// The words that meet a demand or begin a phrase.
private struct WordSets {
  private let program: Program
  private let partyStarts: [WordID]
  private let digits: [WordID]
  /// The words that fit each beginning.
  private let fitting: [[WordID]]
  /// By class, once they are looked for.
  private var ofGroup: [UInt16: [WordID]] = [:]
  private var beginningGroup: [UInt16: [WordID]] = [:]
  private var startsOfGroup: [UInt16: UInt64] = [:]
  /// The sets of words that have a number, ascending each.
  private(set) var sets: [[WordID]] = []
  private var numbers: [[Demand.Symbol]: Int] = [:]

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    self.program = program
    partyStarts = Set(names.starts).sorted()
    digits = (0..<vocabulary.count).filter { vocabulary.flags[$0].contains(.number) }.map { WordID($0) }
    fitting = vocabulary.wordsFitting
  }

  /// The number of the words that meet a demand.
  mutating func number(of demand: Demand) -> Int {
    if let known = numbers[demand.symbols] { return known }
    sets.append(words(of: demand))
    numbers[demand.symbols] = sets.count - 1
    return sets.count - 1
  }

  /// The number of the words that may stand first behind a state.
  mutating func numberOfBeginning(_ state: UInt32) -> Int {
    sets.append(beginning(state))
    return sets.count - 1
  }

  private mutating func words(of demand: Demand) -> [WordID] {
    var words: [WordID] = []
    for symbol in demand.symbols {
      switch symbol {
      case .word(let word): words.append(word)
      case .beginning(let number): words += fitting[Int(number)]
      case .party: words += partyStarts
      case .digits: words += digits
      case .group(let number):
        if ofGroup[number] == nil { ofGroup[number] = program.groupDemands[Int(number)].map { self.words(of: $0) } ?? [] }
        words += ofGroup[number] ?? []
      }
    }
    return WordSets.once(words)
  }

  /// The words that may stand first behind a state, ascending.
  mutating func beginning(_ state: UInt32) -> [WordID] {
    var words: [WordID] = []
    for number in program.edges(of: state) {
      let edge = program.edges[number]
      switch edge.kind {
      case .token: words.append(edge.symbol)
      case .beginning: words += fitting[Int(edge.symbol)]
      case .party: words += partyStarts
      case .digits: words += digits
      case .group:
        if beginningGroup[edge.symbol] == nil { beginningGroup[edge.symbol] = beginning(program.groups[Int(edge.symbol)]) }
        words += beginningGroup[edge.symbol] ?? []
      case .anyWord, .anyMark: break
      }
    }
    return WordSets.once(words)
  }

  /// The same as bits: for each word one, by its lowest six bits.
  mutating func starts(_ state: UInt32) -> UInt64 {
    func bits(_ words: [WordID]) -> UInt64 { words.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
    var starts: UInt64 = 0
    for number in program.edges(of: state) {
      let edge = program.edges[number]
      switch edge.kind {
      case .token: starts |= 1 << UInt64(edge.symbol & 63)
      case .beginning: starts |= bits(fitting[Int(edge.symbol)])
      case .party: starts |= bits(partyStarts)
      case .digits: starts |= bits(digits)
      case .group:
        if startsOfGroup[edge.symbol] == nil { startsOfGroup[edge.symbol] = self.starts(program.groups[Int(edge.symbol)]) }
        starts |= startsOfGroup[edge.symbol] ?? 0
      case .anyWord, .anyMark: break
      }
    }
    return starts
  }

  /// Each word once, ascending.
  private static func once(_ words: [WordID]) -> [WordID] {
    guard words.count > 1 else { return words }
    var sorted = words
    sorted.sort()
    var once: [WordID] = []
    once.reserveCapacity(sorted.count)
    for word in sorted where word != once.last { once.append(word) }
    return once
  }
}
