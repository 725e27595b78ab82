import Events

/// Tells from the words of a sentence which phrases may be in it, so that hardly any is tried in vain.
///
/// Each phrase demands certain words, in its own order and so many words apart at most: one of a class, one of a few alternatives, one certain
/// word. It is thought of where the rarest of these stands (its anchor), and tried where all of them stand as it demands. Pieces that stand
/// together in a sentence are thought of as one, and tried where each of them may be.
struct PhraseIndex: Sendable {
  /// What a word is good for: where its part of two tables begins; that of the next word stands behind it.
  struct Row: BitwiseCopyable {
    /// The anchors that it is one of, in `anchors`.
    var firstAnchor: UInt32 = 0
    /// The demands that it meets, in `demandsOfWords`.
    var firstDemand: UInt32 = 0
  }

  /// Words at which phrases are thought of.
  struct Anchor: BitwiseCopyable {
    /// No demand.
    static let none = UInt16.max

    var firstCandidate: UInt32 = 0
    /// The rarest other demand of its only phrase, so that most phrases are passed over with one look; `none` where it has several.
    var rarest: UInt16 = none
    /// A bit for each language in whose texts one of its phrases is heard; all: in any.
    var languages: UInt32 = 0
  }

  /// A phrase with what it demands.
  struct Candidate: BitwiseCopyable {
    /// Number in the program.
    var entry: Int32 = 0
    /// Where the demands of its chain stand in `needs`.
    var firstNeed: UInt32 = 0
    /// The words with which it may begin, by the number of their set.
    var beginning: UInt32 = 0
    /// The family in the language; for a topic its number.
    var section: UInt16 = 0
    /// The language in whose texts it is heard; 0: in all.
    var language: UInt8 = 0
    /// How many demands its chain has. None: it is tried at each word with which it may begin.
    var chain: UInt8 = 0
    /// How many words at most stand before the first demand.
    var lead: UInt8 = 0
    /// With how many candidates it stands together, itself and those behind it; 1 for a phrase by itself.
    var pieces: UInt8 = 1
  }

  /// A link of a chain.
  struct Need: BitwiseCopyable {
    /// The number of the demand.
    var demand: UInt16 = 0
    /// How many words behind the one that met the demand before it may stand at most.
    var reach: UInt8 = 0
  }

  /// A row for each word and one behind the last.
  private(set) var rows = FixedTable<Row>([])
  /// The numbers of the anchors of each word.
  private(set) var anchorsOfWords = FixedTable<UInt32>([])
  private(set) var demandsOfWords = FixedTable<UInt16>([])
  /// By their numbers, and one behind the last.
  private(set) var anchors = FixedTable<Anchor>([])
  /// How many demands have a number.
  private(set) var demandCount = 0
  private(set) var needs = FixedTable<Need>([])
  private(set) var candidates = FixedTable<Candidate>([])
  /// The words that meet each demand, and those with which phrases may begin.
  let meeting: WordFilters
  private let beginnings: WordFilters

  var anchorCount: Int { anchors.count - 1 }

  func candidate(_ number: Int) -> Candidate {
    precondition(number >= 0 && number < candidates.count)
    return unsafe candidates.base[number]
  }

  /// - Parameter numbers: the phrases of the program that are looked for.
  init(_ program: Program, _ numbers: some Sequence<Int>, _ words: inout WordSets, _ vocabulary: Vocabulary) {
    // Anchors, other demands and beginnings, each by the number of its set of words.
    var (anchorSets, needSets, starts) = (Numbering<Int>(), Numbering<Int>(), Numbering<Int>())
    var found: [[(Candidate, [Need])]] = []
    var weights: [UInt16: Int] = [:]
    func candidate(_ number: Int) -> (Candidate, [Need]) {
      let entry = program.entries[number]
      let demands = program.demands[number]
      var candidate = Candidate(
        entry: Int32(number), beginning: UInt32(starts.number(of: words.numberOfBeginning(entry.start))), section: entry.section,
        language: entry.language.rawValue)
      var own: [Need] = []
      var last: Demand?
      let tells = max(PhraseIndex.commonest, demands.lazy.map(\.weight).min() ?? 0)
      for demand in demands where candidate.chain < PhraseIndex.longestChain && demand.weight <= tells {
        // What has no number any more is not looked at, which costs time and no hit.
        guard let met = UInt16(exactly: needSets.number(of: words.number(of: demand))), met != Anchor.none else { continue }
        weights[met] = demand.weight
        let behind = demand.before + demand.inside
        if last == nil { candidate.lead = UInt8(clamping: behind) }
        own.append(Need(demand: met, reach: UInt8(clamping: behind - (last?.before ?? 0))))
        candidate.chain += 1
        last = demand
      }
      return (candidate, own)
    }
    for number in numbers {
      let pieces = program.thoughtOfTogether(number)
      guard pieces.lowerBound == number else { continue }
      // Ties go to the first, so that the same rules are compiled alike everywhere. What demands nothing is thought of wherever it may begin.
      let rarest = pieces.flatMap { program.demands[$0] }.min { $0.weight < $1.weight }
      let anchor = anchorSets.number(of: rarest.map { words.number(of: $0) } ?? words.numberOfBeginning(program.entries[number].start))
      if anchor == found.count { found.append([]) }
      for piece in pieces {
        var (candidate, own) = candidate(piece)
        candidate.pieces = piece == number ? UInt8(pieces.count) : 1
        found[anchor].append((candidate, own))
      }
    }
    demandCount = min(needSets.things.count, Int(Anchor.none))
    let sets = words.sets
    let demanded = needSets.things.prefix(Int(Anchor.none)).map { sets[$0] }
    meeting = WordFilters(demanded)
    beginnings = WordFilters(starts.things.map { sets[$0] })
    // What is read together stands together.
    var (anchors, candidates, needs) = ([Anchor](), [Candidate](), [Need]())
    for (number, list) in found.enumerated() {
      let languages = list.reduce(UInt32(0)) { $0 | ($1.0.language == 0 ? UInt32.max : 1 << UInt32($1.0.language)) }
      var anchor = Anchor(firstCandidate: UInt32(candidates.count), languages: languages)
      if list.count == Int(list[0].0.pieces) {
        let others = list.flatMap(\.1).map(\.demand).filter { needSets.things[Int($0)] != anchorSets.things[number] }
        anchor.rarest = others.min { (weights[$0] ?? 0, $0) < (weights[$1] ?? 0, $1) } ?? Anchor.none
      }
      anchors.append(anchor)
      for (var candidate, own) in list {
        candidate.firstNeed = UInt32(needs.count)
        candidates.append(candidate)
        needs += own
      }
    }
    anchors.append(Anchor(firstCandidate: UInt32(candidates.count)))
    self.anchors = FixedTable(anchors)
    self.candidates = FixedTable(candidates)
    self.needs = FixedTable(needs)
    fill(vocabulary.count, anchorSets.things.map { sets[$0] }, demanded)
  }

  /// So many demands of a phrase are looked at; the others are left to the match.
  private static let longestChain = 32

  /// A demand that more of 100,000 words meet tells little of a sentence; to note where they stand takes longer than to try in vain.
  private static let commonest = 6000

  private mutating func fill(_ wordCount: Int, _ anchorWords: [[WordID]], _ needWords: [[WordID]]) {
    func byWord<Number: FixedWidthInteger>(_ sets: [[WordID]]) -> [[Number]] {
      var ofWord: [[Number]] = Array(repeating: [], count: wordCount)
      for (number, words) in sets.enumerated() { for word in words { ofWord[Int(word)].append(Number(number)) } }
      return ofWord
    }
    let anchorsOf: [[UInt32]] = byWord(anchorWords)
    let needsOf: [[UInt16]] = byWord(needWords)
    var rows: [Row] = []
    var next = Row()
    for word in 0..<wordCount {
      rows.append(next)
      next.firstAnchor += UInt32(anchorsOf[word].count)
      next.firstDemand += UInt32(needsOf[word].count)
    }
    rows.append(next)
    self.rows = FixedTable(rows)
    anchorsOfWords = FixedTable(Array(anchorsOf.joined()))
    demandsOfWords = FixedTable(Array(needsOf.joined()))
  }

  /// The demands that a word meets.
  @inline(__always)
  func forEachDemand(of word: WordID, _ use: (Int) -> Void) {
    // The tokenizer gives out numbers of the vocabulary alone, and the table has a row for each and one behind the last.
    var next = unsafe Int(rows.base[Int(word)].firstDemand)
    let last = unsafe Int(rows.base[Int(word) &+ 1].firstDemand)
    while next < last {
      use(unsafe Int(demandsOfWords.base[next]))
      next &+= 1
    }
  }

  /// Whether a word may begin a phrase; now and then also said of one that does not.
  @inline(__always)
  func mayBegin(_ candidate: Candidate, _ word: WordID) -> Bool { beginnings.mayHold(Int(candidate.beginning), word) }
}
