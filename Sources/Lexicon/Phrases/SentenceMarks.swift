/// Where in the sentence at hand the words stand that meet each demand of a phrase, a bit for each place.
///
/// A sentence of more than 64 tokens shares bits between neighbours; then what stands at the same bit may stand before or behind.
struct SentenceMarks {
  private var marks: PerSentence<UInt64>
  private var first = 0
  private var shift = 0

  init(demandCount: Int) { marks = PerSentence(count: demandCount, none: 0) }

  /// Notes where the words of a sentence stand.
  mutating func read(_ tokens: borrowing TokenList, _ range: Range<Int>, _ index: PhraseIndex) {
    marks.startSentence()
    first = range.lowerBound
    shift = 0
    while (range.count - 1) >> shift > 63 { shift += 1 }
    for position in range {
      let word = Int(tokens[position].word)
      // The tokenizer gives out numbers of the vocabulary alone, and the table has a row for each and one behind the last.
      var next = unsafe Int(index.rows.base[word].firstDemand)
      let last = unsafe Int(index.rows.base[word &+ 1].firstDemand)
      let bit = 1 &<< UInt64((position &- first) &>> shift)
      while next < last {
        let demand = unsafe Int(index.demands.base[next])
        marks[demand] = marks[demand] | bit
        next &+= 1
      }
    }
  }

  /// Whether what a phrase demands beside its anchor stands in its order around a place.
  /// - Returns: the last place at which it may begin; `nil` if anything is lacking.
  @inline(__always)
  func start(of candidate: PhraseIndex.Candidate, around anchor: Int, _ index: PhraseIndex) -> Int? {
    var need = Int(candidate.firstNeed)
    let place = UInt64((anchor &- first) &>> shift)
    // Bits below a place; with shared bits, the place itself as well.
    let shared: UInt64 = shift > 0 ? 1 : 0
    var left = place
    for _ in 0..<candidate.before {
      let before = unsafe marks[Int(index.needs.base[need])] & (((1 &<< left) &- 1) | (shared &<< left))
      if before == 0 { return nil }
      left = UInt64(63 &- before.leadingZeroBitCount)
      need &+= 1
    }
    var right = place
    for _ in 0..<candidate.behind {
      let behind = unsafe marks[Int(index.needs.base[need])] & ~(((1 &<< right) &- 1) | ((1 &- shared) &<< right))
      if behind == 0 { return nil }
      right = UInt64(behind.trailingZeroBitCount)
      need &+= 1
    }
    for _ in 0..<candidate.anywhere {
      if unsafe marks[Int(index.needs.base[need])] == 0 { return nil }
      need &+= 1
    }
    // The last of the places that share the bit.
    return min(anchor, first &+ Int(((left &+ 1) &<< UInt64(shift)) &- 1))
  }
}
