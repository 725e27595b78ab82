import Events

/// Tells from the words of a sentence which phrases may be in it, so that hardly any is tried in vain.
///
/// Each phrase demands certain words, in its own order and so many words apart at most: one of a class, one of a few alternatives, one certain
/// word, two neighbours. It is thought of where the rarest of these stands (its anchor), and tried where all of them stand as it demands. Pieces that stand
/// together in a sentence are thought of as one, and tried where each of them may be.
struct PhraseIndex: Sendable {
  /// What a word or a pair is good for: where its part of two tables begins; that of the next stands behind it.
  struct Row: BitwiseCopyable {
    /// The anchors that it is one of, in `looks`.
    var firstLook: UInt32 = 0
    /// The demands that it meets, in `demandsOfSigns`.
    var firstDemand: UInt32 = 0
  }

  /// Words at which phrases are thought of.
  struct Anchor: BitwiseCopyable {
    var firstCandidate: UInt32 = 0
    /// A bit for each language in whose texts one of its phrases is heard; all: in any.
    var languages: UInt32 = 0
  }

  /// What a sign makes one think of.
  struct Look: BitwiseCopyable {
    /// The number of an anchor.
    var anchor: UInt32
    /// The two rarest other demands of its phrases, so that most are passed over with one look; `nothing` if they have none that
    /// is noted.
    var rarest: UInt16
    var second: UInt16
  }

  private struct Key: Hashable {
    var anchor: Int
    var rarest: UInt16
    var second: UInt16
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
    /// How many demands follow that may be met anywhere in the sentence.
    var anywhere: UInt8 = 0
    /// Whether it is heard in questions alone.
    var asks = false
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
    /// The class of words of which an entry must begin there; `none` if words are demanded.
    var group = none

    static let none = UInt16.max
    /// The demand that every sentence meets.
    static let nothing: UInt16 = 0
  }

  /// A row for each sign and one behind the last.
  private(set) var rows = FixedTable<Row>([])
  private(set) var looks = FixedTable<Look>([])
  private(set) var demandsOfSigns = FixedTable<UInt16>([])
  /// By their numbers, and one behind the last.
  private(set) var anchors = FixedTable<Anchor>([])
  /// Of which demands it is noted whether they are met.
  let noted: [Bool]
  private(set) var needs = FixedTable<Need>([])
  private(set) var candidates = FixedTable<Candidate>([])
  let pairs: WordPairs
  /// The signs that meet each demand, and those with which phrases may begin.
  let meeting: WordFilters
  private let beginnings: WordFilters

  var anchorCount: Int { anchors.count - 1 }

  func candidate(_ number: Int) -> Candidate {
    precondition(number >= 0 && number < candidates.count)
    return unsafe candidates.base[number]
  }

  /// - Parameter numbers: the phrases of the program that are looked for.
  init(_ program: Program, _ numbers: some Sequence<Int>, _ words: inout WordSets) {
    var thoughts = Thoughts()
    for number in numbers {
      let pieces = program.thoughtOfTogether(number)
      if pieces.lowerBound == number { thoughts.add(pieces, program, &words) }
    }
    let sets = words.sets
    pairs = words.pairs
    let demanded = thoughts.demands.things.map { $0 < 0 ? [] : sets[$0] }
    noted = thoughts.weights.map { $0 <= PhraseIndex.commonest }
    meeting = WordFilters(demanded)
    beginnings = WordFilters(thoughts.beginnings.things.map { sets[$0] })
    // What is read together stands together: candidates by what makes one think of them, and then by the rarest other demands.
    var (anchors, candidates, needs) = ([Anchor](), [Candidate](), [Need]())
    var keys = Numbering<Key>()
    var lists: [[Int]] = []
    for (index, thought) in thoughts.all.enumerated() {
      let others = thought.needs.joined().map(\.demand).filter { noted[Int($0)] && thoughts.demands.things[Int($0)] != thought.anchor }
      let rarest = Set(others).sorted { (thoughts.weights[Int($0)], $0) < (thoughts.weights[Int($1)], $1) } + [Need.nothing, Need.nothing]
      let key = keys.number(of: Key(anchor: thought.anchor, rarest: rarest[0], second: rarest[1]))
      if key == lists.count { lists.append([]) }
      lists[key].append(index)
    }
    for list in lists {
      var anchor = Anchor(firstCandidate: UInt32(candidates.count))
      for thought in list.map({ thoughts.all[$0] }) {
        for (var candidate, own) in zip(thought.candidates, thought.needs) {
          candidate.firstNeed = UInt32(needs.count)
          anchor.languages |= candidate.language == 0 ? UInt32.max : 1 << UInt32(candidate.language)
          candidates.append(candidate)
          needs += own
        }
      }
      anchors.append(anchor)
    }
    anchors.append(Anchor(firstCandidate: UInt32(candidates.count)))
    self.anchors = FixedTable(anchors)
    self.candidates = FixedTable(candidates)
    self.needs = FixedTable(needs)
    fill(keys.things, keys.things.map { sets[$0.anchor] }, demanded)
  }

  /// A demand that more of 100,000 words meet tells little of a sentence; to note it costs more than to look for it where all others are met.
  private static let commonest = 2500

  private mutating func fill(_ keys: [Key], _ anchorSigns: [[Sign]], _ needSigns: [[Sign]]) {
    let count = pairs.signCount
    var looksOf: [[Look]] = Array(repeating: [], count: count)
    for (number, signs) in anchorSigns.enumerated() {
      for sign in signs {
        looksOf[Int(sign)].append(Look(anchor: UInt32(number), rarest: keys[number].rarest, second: keys[number].second))
      }
    }
    var needsOf: [[UInt16]] = Array(repeating: [], count: count)
    for (number, signs) in needSigns.enumerated() where noted[number] {
      for sign in signs { needsOf[Int(sign)].append(UInt16(number)) }
    }
    var rows: [Row] = []
    var next = Row()
    for sign in 0..<count {
      rows.append(next)
      next.firstLook += UInt32(looksOf[sign].count)
      next.firstDemand += UInt32(needsOf[sign].count)
    }
    rows.append(next)
    self.rows = FixedTable(rows)
    looks = FixedTable(Array(looksOf.joined()))
    demandsOfSigns = FixedTable(Array(needsOf.joined()))
  }

  /// The demands that a sign meets.
  @inline(__always)
  func forEachDemand(of sign: Sign, _ use: (Int) -> Void) {
    // Signs are numbers of the vocabulary and of its pairs, and the table has a row for each and one behind the last.
    var next = unsafe Int(rows.base[Int(sign)].firstDemand)
    let last = unsafe Int(rows.base[Int(sign) &+ 1].firstDemand)
    while next < last {
      use(unsafe Int(demandsOfSigns.base[next]))
      next &+= 1
    }
  }

  /// Whether a word may begin a phrase; now and then also said of one that does not.
  @inline(__always)
  func mayBegin(_ candidate: Candidate, _ word: WordID) -> Bool { beginnings.mayHold(Int(candidate.beginning), Sign(word)) }
}
