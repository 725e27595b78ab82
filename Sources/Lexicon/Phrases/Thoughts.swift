import Events

/// Gathers, while an index is made, what makes one think of each phrase and what the phrase demands.
struct Thoughts {
  /// A phrase, or pieces that stand together in a sentence.
  struct Thought {
    /// The set of words at which it is thought of.
    var anchor: Int
    var candidates: [PhraseIndex.Candidate] = []
    /// Of each candidate: its chain, and then what may be met anywhere.
    var needs: [[PhraseIndex.Need]] = []
  }

  private(set) var all: [Thought] = []
  /// The sets of words that demands ask for, and how often one of their words stands in 100,000 words.
  private(set) var demands = Numbering<Int>()
  private(set) var weights: [Int] = []
  /// The sets of words with which phrases begin.
  private(set) var beginnings = Numbering<Int>()

  init() {
    // The first number is that of the demand that every sentence meets.
    _ = demands.number(of: -1)
    weights.append(.max)
  }

  /// So many demands of a phrase are looked at; the others are left to the match.
  private static let longestChain = 32

  mutating func add(_ pieces: Range<Int>, _ program: Program, _ words: inout WordSets) {
    // Ties go to the first, so that the same rules are compiled alike everywhere. What demands nothing is thought of wherever it may begin.
    let rarest = pieces.flatMap { program.demands[$0] }.min { $0.weight < $1.weight }
    var thought = Thought(
      anchor: rarest.map { words.number(of: $0) } ?? words.numberOfBeginning(program.entries[pieces.lowerBound].start))
    for piece in pieces {
      var (candidate, needs) = candidate(piece, program, &words)
      candidate.pieces = piece == pieces.lowerBound ? UInt8(pieces.count) : 1
      thought.candidates.append(candidate)
      thought.needs.append(needs)
    }
    all.append(thought)
  }

  private mutating func candidate(
    _ number: Int, _ program: Program, _ words: inout WordSets
  ) -> (PhraseIndex.Candidate, [PhraseIndex.Need]) {
    let entry = program.entries[number]
    var candidate = PhraseIndex.Candidate(
      entry: Int32(number), beginning: UInt32(beginnings.number(of: words.numberOfBeginning(entry.start))), section: entry.section,
      language: entry.language.rawValue, asks: entry.asks)
    var (chain, anywhere) = ([PhraseIndex.Need](), [PhraseIndex.Need]())
    var last: Demand?
    for demand in program.demands[number] where chain.count + anywhere.count < Thoughts.longestChain {
      // What has no number any more is not looked at, which costs time and no hit.
      guard let met = UInt16(exactly: self.number(of: demand, &words)) else { continue }
      // An entry of a class is looked for as a whole, if it can only begin with a word.
      let group = demand.group.flatMap { words.beginsWithMark($0) ? nil : $0 } ?? PhraseIndex.Need.none
      guard demand.isPlaced || group != PhraseIndex.Need.none else {
        anywhere.append(PhraseIndex.Need(demand: met))
        continue
      }
      let behind = demand.before + (group == PhraseIndex.Need.none ? demand.inside : 0)
      if last == nil { candidate.lead = UInt8(clamping: behind) }
      chain.append(PhraseIndex.Need(demand: met, reach: UInt8(clamping: behind - (last?.before ?? 0)), group: group))
      last = demand
    }
    (candidate.chain, candidate.anywhere) = (UInt8(chain.count), UInt8(anywhere.count))
    return (candidate, chain + anywhere)
  }

  private mutating func number(of demand: Demand, _ words: inout WordSets) -> Int {
    let number = demands.number(of: words.number(of: demand))
    if number == weights.count { weights.append(demand.weight) }
    return number
  }
}
