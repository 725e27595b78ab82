import Events

/// Tells from the words of a sentence which phrases may be in it, so that hardly any is tried in vain.
///
/// Each phrase demands certain words, in its own order: one of a class, one of a few alternatives, one certain word. It is looked for where the
/// rarest of these stands (its anchor), and only where the others stand before and behind that, as the marks of the sentence tell.
struct PhraseIndex: Sendable {
  /// What a word is good for.
  struct Row: BitwiseCopyable {
    /// Its flags that are counted everywhere.
    var flags: UInt32 = 0
    /// Where the anchors that it is one of stand in `anchors`; those of the next word stand behind them.
    var firstAnchor: UInt32 = 0
    /// The same for the demands that it meets, in `demands`.
    var firstDemand: UInt32 = 0
  }

  /// A phrase that is looked for at an anchor.
  struct Candidate: BitwiseCopyable {
    /// Number in the program.
    var entry: Int32 = 0
    /// Where the numbers of its other demands stand in `needs`: those that stand before the anchor, nearest first; those behind it, nearest first;
    /// those that may stand anywhere.
    var firstNeed: UInt32 = 0
    /// The words with which it may begin, by the number of their set.
    var beginning: UInt32 = 0
    /// How many words before the anchor it may begin.
    var span: UInt16 = 0
    /// The number of the language in whose texts it is heard; 0: in all.
    var language: UInt8 = 0
    var before: UInt8 = 0
    var behind: UInt8 = 0
    var anywhere: UInt8 = 0
  }

  /// A row for each word and one behind the last.
  private(set) var rows = FixedTable<Row>([])
  private(set) var anchors = FixedTable<UInt32>([])
  private(set) var demands = FixedTable<UInt16>([])
  /// How many demands have a number.
  private(set) var demandCount = 0
  private(set) var needs = FixedTable<UInt16>([])
  /// Where the candidates of an anchor begin; those of the next begin where they end.
  private(set) var firstCandidate = FixedTable<UInt32>([0])
  private(set) var candidates = FixedTable<Candidate>([])
  /// For each class a bit for each word that may begin one of its entries.
  private var groupStarts = FixedTable<UInt64>([])
  /// For each set of words with which phrases may begin 512 bits, of which each word has one: a bit for each word would take 6 KB a set.
  private var phraseStarts = FixedTable<UInt64>([])
  /// How many numbers hold a bit for each word.
  private var width = 0

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames, count: Int) {
    var words = WordSets(program, vocabulary, names)
    groupStarts = PhraseIndex.bits(program.groups.map { words.beginning($0) }, vocabulary.count)
    width = (vocabulary.count + 63) / 64
    // Anchors, other demands and beginnings, each by the number of its set of words.
    var (anchorSets, needSets, beginnings) = (Numbering<Int>(), Numbering<Int>(), Numbering<Int>())
    var found: [[Candidate]] = []
    var flatNeeds: [UInt16] = []
    func need(_ demands: some Sequence<Demand>) -> UInt8 {
      let before = flatNeeds.count
      for demand in demands where demand.weight < PhraseIndex.commonest && flatNeeds.count - before < PhraseIndex.mostNeeds {
        // What has no number any more is not looked at, which costs time and no hit.
        if let number = UInt16(exactly: needSets.number(of: words.number(of: demand))) { flatNeeds.append(number) }
      }
      return UInt8(flatNeeds.count - before)
    }
    for number in 0..<count {
      let entry = program.entries[number]
      let own = program.demands[number]
      // Ties go to the first, so that the same rules are compiled alike everywhere.
      let rarest = own.indices.min { own[$0].weight < own[$1].weight }
      let beginning = words.numberOfBeginning(entry.start)
      var candidate = Candidate(
        entry: Int32(number), firstNeed: UInt32(flatNeeds.count), beginning: UInt32(beginnings.number(of: beginning)), span: entry.span,
        language: entry.language.rawValue)
      if let rarest {
        candidate.before = need(own[..<rarest].reversed())
        candidate.behind = need(own[(rarest + 1)...])
      }
      if entry.role == .piece, !program.togethers[Int(entry.together)].isWide {
        // A piece is no use in a sentence that lacks the others.
        let group = program.togethers[Int(entry.together)]
        let others = Int(group.first)..<Int(group.first) + Int(group.pieces)
        candidate.anywhere = need(others.filter { $0 != number }.compactMap { program.demands[$0].min { $0.weight < $1.weight } })
      }
      // What demands nothing else demands one of the words it begins with.
      let anchor = anchorSets.number(of: rarest.map { words.number(of: own[$0]) } ?? beginning)
      if anchor == found.count { found.append([]) }
      found[anchor].append(candidate)
    }
    needs = FixedTable(flatNeeds)
    demandCount = needSets.things.count
    let sets = words.sets.things
    phraseStarts = PhraseIndex.filters(beginnings.things.map { sets[$0] })
    fill(vocabulary, anchorSets.things.map { sets[$0] }, needSets.things.prefix(Int(UInt16.max) + 1).map { sets[$0] }, found)
  }

  /// A demand for words that are more common than this tells nothing.
  private static let commonest = 400
  /// How many demands on one side of the anchor are looked at.
  private static let mostNeeds = 4

  private static func bits(_ sets: [[WordID]], _ wordCount: Int) -> FixedTable<UInt64> {
    let width = (wordCount + 63) / 64
    var bits: [UInt64] = Array(repeating: 0, count: width * sets.count)
    for (number, words) in sets.enumerated() {
      for word in words { bits[number * width + Int(word) / 64] |= 1 << UInt64(word % 64) }
    }
    return FixedTable(bits)
  }

  private static func filters(_ sets: [[WordID]]) -> FixedTable<UInt64> {
    var bits: [UInt64] = Array(repeating: 0, count: 8 * sets.count)
    for (number, words) in sets.enumerated() {
      for word in words { bits[8 * number + place(word) >> 6] |= 1 << UInt64(place(word) & 63) }
    }
    return FixedTable(bits)
  }

  /// The bit of a word among 512: Fibonacci hashing, D. E. Knuth, "The Art of Computer Programming" 3, 6.4.
  @inline(__always)
  private static func place(_ word: WordID) -> Int { Int((UInt32(word) &* 2_654_435_769) &>> 23) }

  private mutating func fill(_ vocabulary: Vocabulary, _ anchorWords: [[WordID]], _ needWords: [[WordID]], _ found: [[Candidate]]) {
    var rows = vocabulary.flags.map { Row(flags: $0.intersection(.everywhere).rawValue) }
    rows[Int(TokenKind.question)].flags |= WordFlags.question.rawValue
    func byWord(_ sets: [[WordID]]) -> [[Int]] {
      var ofWord: [[Int]] = Array(repeating: [], count: rows.count)
      for (number, words) in sets.enumerated() { for word in words { ofWord[Int(word)].append(number) } }
      return ofWord
    }
    let (anchorsOf, needsOf) = (byWord(anchorWords), byWord(needWords))
    var flatAnchors: [UInt32] = []
    var flatDemands: [UInt16] = []
    for word in rows.indices {
      (rows[word].firstAnchor, rows[word].firstDemand) = (UInt32(flatAnchors.count), UInt32(flatDemands.count))
      flatAnchors += anchorsOf[word].map { UInt32($0) }
      flatDemands += needsOf[word].map { UInt16($0) }
    }
    rows.append(Row(firstAnchor: UInt32(flatAnchors.count), firstDemand: UInt32(flatDemands.count)))
    self.rows = FixedTable(rows)
    anchors = FixedTable(flatAnchors)
    demands = FixedTable(flatDemands)
    var first: [UInt32] = [0]
    for list in found { first.append(first[first.count - 1] + UInt32(list.count)) }
    firstCandidate = FixedTable(first)
    candidates = FixedTable(Array(found.joined()))
  }

  /// Whether a word may begin an entry of a class.
  @inline(__always)
  func mayBegin(_ group: UInt16, _ word: WordID) -> Bool {
    // Words are numbers of the vocabulary alone, and each class has a bit for each.
    unsafe groupStarts.base[Int(group) &* width &+ Int(word) &>> 6] & (1 &<< UInt64(word & 63)) != 0
  }

  /// Whether a word may begin a phrase; now and then also said of one that does not.
  @inline(__always)
  func mayBegin(_ candidate: Candidate, _ word: WordID) -> Bool {
    let place = PhraseIndex.place(word)
    return unsafe phraseStarts.base[8 &* Int(candidate.beginning) &+ place &>> 6] & (1 &<< UInt64(place & 63)) != 0
  }
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
  /// The sets of words, ascending each.
  private(set) var sets = Numbering<[WordID]>()
  /// The numbers of the sets that demands ask for: their words are longer to compare.
  private var ofDemand: [[Demand.Symbol]: Int] = [:]

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    self.program = program
    partyStarts = Set(names.starts).sorted()
    digits = (0..<vocabulary.count).filter { vocabulary.flags[$0].contains(.number) }.map { WordID($0) }
    fitting = vocabulary.wordsFitting
  }

  /// The number of the words that meet a demand.
  mutating func number(of demand: Demand) -> Int {
    if let known = ofDemand[demand.symbols] { return known }
    let number = sets.number(of: words(of: demand))
    ofDemand[demand.symbols] = number
    return number
  }

  /// The number of the words that may stand first behind a state.
  mutating func numberOfBeginning(_ state: UInt32) -> Int { sets.number(of: beginning(state)) }

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
