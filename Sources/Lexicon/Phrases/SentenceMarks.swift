/// Which demands of phrases are met in the sentence at hand, and where: a bit for each word, so that a whole chain of demands is looked for with
/// a few operations on numbers, as in R. Baeza-Yates and G. H. Gonnet, "A New Approach to Text Searching", CACM 35 (1992).
///
/// Whether a demand is met is noted beforehand; where, is found out for the few phrases all of whose demands are.
///
/// A sentence of more than 64 words shares bits between neighbours; then what stands at the same bit may stand before or behind.
struct SentenceMarks {
  /// The demands that are met, a bit each; those that are not noted count as met.
  private let met: BitSet
  private let unnoted: BitSet
  /// What stands in the sentence, and at which bit: its words, and the pairs that are demanded.
  private var placed: [(sign: Sign, bit: UInt8)] = []
  /// The same and its marks, which have no bit.
  private(set) var signs: [Sign] = []
  /// The tokens of its words.
  private var places: [Int] = []
  private var range = 0..<0
  private var shift = 0
  /// How many words are parts of words behind a joint. A phrase counts them with the word that they belong to, the bits do not.
  private var joined = 0

  /// Where demands are met, and entries of classes begin, that were looked for, and the sentence that it is said of: many phrases ask alike.
  private var demands: [(sentence: UInt32, places: UInt64)]
  private var classes: [(sentence: UInt32, places: UInt64)]
  private var sentence: UInt32 = 0

  init(_ index: PhraseIndex, classCount: Int) {
    demands = Array(repeating: (0, 0), count: index.noted.count)
    classes = Array(repeating: (0, 0), count: classCount)
    met = BitSet(size: index.noted.count)
    unnoted = BitSet(size: index.noted.count)
    for (number, isNoted) in index.noted.enumerated() where !isNoted { unnoted.insert(number) }
  }

  /// Notes where the words of a sentence stand.
  mutating func read(_ tokens: borrowing TokenList, _ range: Range<Int>, _ index: PhraseIndex) {
    met.copy(unnoted)
    sentence &+= 1
    signs.removeAll(keepingCapacity: true)
    placed.removeAll(keepingCapacity: true)
    self.range = range
    places.removeAll(keepingCapacity: true)
    joined = 0
    shift = 0
    while range.count >> shift > 63 { shift += 1 }
    var before = TokenKind.cut
    for position in range {
      let word = tokens[position].word
      signs.append(Sign(word))
      if TokenKind.isWord(word) {
        placed.append((Sign(word), UInt8(truncatingIfNeeded: places.count &>> shift)))
        if TokenKind.isWord(before) {
          let pair = index.pairs.find(before, word)
          if pair != 0 {
            signs.append(pair)
            placed.append((pair, UInt8(truncatingIfNeeded: (places.count &- 1) &>> shift)))
          }
        } else if TokenKind.isJoint(before), position > range.lowerBound {
          joined += 1
        }
        places.append(position)
      }
      before = word
    }
    for sign in signs { index.forEachDemand(of: sign) { met.insert($0) } }
  }

  /// Whether a demand is met anywhere in the sentence, or may be met.
  @inline(__always)
  func holds(_ demand: UInt16) -> Bool { met.contains(Int(demand)) }

  /// Where words or pairs stand that meet a demand; now and then also one that does not.
  private mutating func places(
    of need: PhraseIndex.Need, _ index: PhraseIndex, _ groups: inout GroupMatcher, _ setting: Setting, _ tokens: borrowing TokenList
  ) -> UInt64 {
    guard need.group == PhraseIndex.Need.none else { return places(of: need.group, &groups, setting, tokens) }
    let known = demands[Int(need.demand)]
    if known.sentence == sentence { return known.places }
    var all: UInt64 = 0
    for (sign, bit) in placed where index.meeting.mayHold(Int(need.demand), sign) { all |= 1 &<< UInt64(bit) }
    demands[Int(need.demand)] = (sentence, all)
    return all
  }

  /// Where entries of a class begin.
  private mutating func places(
    of group: UInt16, _ matcher: inout GroupMatcher, _ setting: Setting, _ tokens: borrowing TokenList
  ) -> UInt64 {
    let known = classes[Int(group)]
    if known.sentence == sentence { return known.places }
    var all: UInt64 = 0
    for (number, position) in places.enumerated()
    where matcher.end(of: group, setting, tokens, at: position, end: range.upperBound) > position {
      all |= 1 &<< UInt64(number &>> shift)
    }
    classes[Int(group)] = (sentence, all)
    return all
  }

  /// Where words stand that meet the first demand of a phrase and have all others behind them; 0 if there are none.
  @inline(__always)
  mutating func starts(
    of candidate: PhraseIndex.Candidate, _ index: PhraseIndex, _ groups: inout GroupMatcher, _ setting: Setting,
    _ tokens: borrowing TokenList
  ) -> UInt64 {
    let first = Int(candidate.firstNeed)
    var need = first &+ Int(candidate.chain) &+ Int(candidate.anywhere)
    while need > first {
      need &-= 1
      if !holds(unsafe index.needs.base[need].demand) { return 0 }
    }
    need = first &+ Int(candidate.chain) &- 1
    var open = places(of: unsafe index.needs.base[need], index, &groups, setting, tokens)
    while need > first, open != 0 {
      let reach = unsafe Int(index.needs.base[need].reach)
      need &-= 1
      open = before(open, reach)
      if open != 0 { open &= places(of: unsafe index.needs.base[need], index, &groups, setting, tokens) }
    }
    return open
  }

  /// The places that are so many words at most before one of some places.
  @inline(__always)
  private func before(_ places: UInt64, _ reach: Int) -> UInt64 {
    let reach = reach &+ joined
    var all = places &>> 1
    var (width, left) = (1, reach)
    if shift > 0 {
      all = places
      left = min(64, reach &>> shift &+ 2)
    } else if left > 63 {
      left = 63
    }
    while width < left {
      let step = min(width, left &- width)
      all |= all &>> UInt64(step)
      width &+= step
    }
    return all
  }

  /// The tokens at which a phrase may begin whose first demand is met at a bit.
  func tokens(at bit: Int, lead: UInt8) -> ClosedRange<Int> {
    let lead = lead == 0 ? 0 : Int(lead) + joined
    let first = max(0, bit << shift - lead)
    let last = min(places.count, (bit + 1) << shift) - 1
    // A phrase may begin with a mark before its first word.
    return (first > 0 ? places[first - 1] + 1 : range.lowerBound)...places[last]
  }
}
