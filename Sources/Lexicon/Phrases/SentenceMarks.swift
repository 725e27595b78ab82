/// Which demands of phrases are met in the sentence at hand, and where: a bit for each word, so that a whole chain of demands is looked for with
/// a few operations on numbers, as in R. Baeza-Yates and G. H. Gonnet, "A New Approach to Text Searching", CACM 35 (1992).
///
/// Whether a demand is met is noted beforehand; where, is found out for the few phrases all of whose demands are.
///
/// A sentence of more than 64 words shares bits between neighbours; then what stands at the same bit may stand before or behind.
struct SentenceMarks {
  /// The demands that are met, a bit each.
  private var met: [UInt64]
  /// The words of the sentence, and their tokens.
  private var words: [WordID] = []
  private var places: [Int] = []
  private var range = 0..<0
  private var shift = 0
  /// How many words are parts of words behind a joint. A phrase counts them with the word that they belong to, the bits do not.
  private var joined = 0

  init(_ index: PhraseIndex) { met = Array(repeating: 0, count: index.demandCount / 64 + 1) }

  /// Notes where the words of a sentence stand.
  mutating func read(_ tokens: borrowing TokenList, _ range: Range<Int>, _ index: PhraseIndex) {
    for number in met.indices { met[number] = 0 }
    words.removeAll(keepingCapacity: true)
    self.range = range
    places.removeAll(keepingCapacity: true)
    joined = 0
    for position in range where TokenKind.isWord(tokens[position].word) {
      places.append(position)
      words.append(tokens[position].word)
      if position > range.lowerBound, TokenKind.isJoint(tokens[position - 1].word) { joined += 1 }
    }
    shift = 0
    while (places.count - 1) >> shift > 63 { shift += 1 }
    for word in words { index.forEachDemand(of: word) { met[$0 &>> 6] |= 1 &<< UInt64($0 & 63) } }
  }

  /// Whether a demand is met anywhere in the sentence.
  @inline(__always)
  func holds(_ demand: UInt16) -> Bool {
    met[Int(demand) &>> 6] & (1 &<< UInt64(demand & 63)) != 0
  }

  /// Where words stand that meet a demand; now and then also one that does not.
  @inline(__always)
  private func places(of demand: UInt16, _ index: PhraseIndex) -> UInt64 {
    var all: UInt64 = 0
    for (number, word) in words.enumerated() where index.meeting.mayHold(Int(demand), word) { all |= 1 &<< UInt64(number &>> shift) }
    return all
  }

  /// Where words stand that meet the first demand of a phrase and have all others behind them; 0 if there are none.
  @inline(__always)
  func starts(of candidate: PhraseIndex.Candidate, _ index: PhraseIndex) -> UInt64 {
    let first = Int(candidate.firstNeed)
    var need = first &+ Int(candidate.chain)
    while need > first {
      need &-= 1
      if !holds(unsafe index.needs.base[need].demand) { return 0 }
    }
    need = first &+ Int(candidate.chain) &- 1
    var open = places(of: unsafe index.needs.base[need].demand, index)
    while need > first, open != 0 {
      let reach = unsafe Int(index.needs.base[need].reach)
      need &-= 1
      open = before(open, reach)
      if open != 0 { open &= places(of: unsafe index.needs.base[need].demand, index) }
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
