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
    var before: UInt8 = 0
    var behind: UInt8 = 0
    var anywhere: UInt8 = 0
    /// The number of the language in whose texts it is heard; 0: in all.
    var language: UInt8 = 0
    /// How many words before the anchor it may begin.
    var span: UInt16 = 0
    /// The words with which it may begin, by the number of their set.
    var beginning: UInt16 = 0
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
  /// The same for each set of words with which phrases may begin.
  private var phraseStarts = FixedTable<UInt64>([])
  /// How many numbers hold a bit for each word.
  private var width = 0

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames, count: Int) {
    var words = WordSets(program, vocabulary, names)
    groupStarts = PhraseIndex.bits(program.groups.map { words.beginning($0) }, vocabulary.count)
    width = (vocabulary.count + 63) / 64
    // By the numbers of sets of words.
    var anchorNumbers: [Int: Int] = [:]
    var anchorWords: [[WordID]] = []
    var found: [[Candidate]] = []
    var needs = Needs()
    var beginnings = Beginnings()
    for number in 0..<count {
      let entry = program.entries[number]
      let own = program.demands[number]
      // Ties go to the first, so that the same rules are compiled alike everywhere.
      let rarest = own.indices.min { own[$0].weight < own[$1].weight }
      // What demands nothing else demands one of the words it begins with.
      let beginning = words.beginning(entry.start)
      let anchor = rarest.map { words.number(of: own[$0]) } ?? words.number(of: beginning)
      var candidate = Candidate(
        entry: Int32(number), firstNeed: UInt32(needs.flat.count), language: entry.language.rawValue, span: entry.span,
        beginning: beginnings.number(of: beginning))
      if let rarest {
        candidate.before = needs.add(own[..<rarest].reversed(), &words)
        candidate.behind = needs.add(own[(rarest + 1)...], &words)
      }
      if entry.role == .piece, !program.togethers[Int(entry.together)].isWide {
        // A piece is no use in a sentence that lacks the others.
        let group = program.togethers[Int(entry.together)]
        let others = Int(group.first)..<Int(group.first) + Int(group.pieces)
        candidate.anywhere = needs.add(
          others.filter { $0 != number }.compactMap { program.demands[$0].min { $0.weight < $1.weight } }, &words)
      }
      if let known = anchorNumbers[anchor] {
        found[known].append(candidate)
      } else {
        anchorNumbers[anchor] = anchorWords.count
        anchorWords.append(words.sets[anchor])
        found.append([candidate])
      }
    }
    self.needs = FixedTable(needs.flat)
    phraseStarts = beginnings.bits(wordCount: vocabulary.count)
    demandCount = needs.words.count
    fill(vocabulary, anchorWords, needs.words, found)
  }

  /// A demand for words that are more common than this tells nothing.
  private static let commonest = 400

  /// The demands that phrases have beside their anchors.
  private struct Needs {
    /// The words that meet each.
    var words: [[WordID]] = []
    var flat: [UInt16] = []
    /// By the numbers of sets of words.
    private var numbers: [Int: UInt16] = [:]

    /// - Returns: how many of the demands are looked at.
    mutating func add(_ demands: some Sequence<Demand>, _ sets: inout WordSets) -> UInt8 {
      var added: UInt8 = 0
      for demand in demands where demand.weight < PhraseIndex.commonest && added < 4 {
        let set = sets.number(of: demand)
        if numbers[set] == nil {
          guard words.count < Int(UInt16.max) else { continue }
          numbers[set] = UInt16(words.count)
          words.append(sets.sets[set])
        }
        if let number = numbers[set] {
          flat.append(number)
          added += 1
        }
      }
      return added
    }
  }

  /// The sets of words with which phrases may begin.
  private struct Beginnings {
    private var sets: [[WordID]] = []
    private var numbers: [[WordID]: UInt16] = [:]

    mutating func number(of set: [WordID]) -> UInt16 {
      if let known = numbers[set] { return known }
      numbers[set] = UInt16(sets.count)
      sets.append(set)
      return UInt16(sets.count - 1)
    }

    /// A bit for each word, set by set.
    func bits(wordCount: Int) -> FixedTable<UInt64> { PhraseIndex.bits(sets, wordCount) }
  }

  private static func bits(_ sets: [[WordID]], _ wordCount: Int) -> FixedTable<UInt64> {
    let width = (wordCount + 63) / 64
    var bits: [UInt64] = Array(repeating: 0, count: width * sets.count)
    for (number, words) in sets.enumerated() {
      for word in words { bits[number * width + Int(word) / 64] |= 1 << UInt64(word % 64) }
    }
    return FixedTable(bits)
  }

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

  /// Whether a word may begin a phrase.
  @inline(__always)
  func mayBegin(_ candidate: Candidate, _ word: WordID) -> Bool {
    unsafe phraseStarts.base[Int(candidate.beginning) &* width &+ Int(word) &>> 6] & (1 &<< UInt64(word & 63)) != 0
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

  /// The number of a set of words.
  mutating func number(of words: [WordID]) -> Int {
    sets.append(words)
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
