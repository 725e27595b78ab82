import Events

/// Finds the phrases of an index that may be in the sentence at hand.
struct PhraseSearch {
  private(set) var marks: SentenceMarks
  /// What may be in the sentence: the number of a candidate, and the bits at which its first demand is met; none where it demands nothing.
  private(set) var found: [(candidate: Int, starts: UInt64)] = []
  /// The anchors that were met in the sentence.
  private let met: BitSet

  init(_ index: PhraseIndex, classCount: Int) {
    marks = SentenceMarks(index, classCount: classCount)
    met = BitSet(size: index.anchorCount)
  }

  /// Reads a sentence.
  /// - Parameters:
  ///   - language: only its phrases are found; where it is undecided, those of all.
  ///   - asks: whether the sentence is a question.
  mutating func read(
    _ tokens: borrowing TokenList, _ range: Range<Int>, _ index: PhraseIndex, _ groups: inout GroupMatcher, _ setting: Setting,
    _ language: Language, asks: Bool
  ) {
    found.removeAll(keepingCapacity: true)
    met.removeAll()
    marks.read(tokens, range, index)
    let spoken = language == .undecided ? UInt32.max : 1 << UInt32(language.rawValue)
    for sign in marks.signs {
      // Signs are numbers of the vocabulary and of its pairs, and the table has a row for each and one behind the last.
      var next = unsafe Int(index.rows.base[Int(sign)].firstLook)
      let last = unsafe Int(index.rows.base[Int(sign) &+ 1].firstLook)
      while next < last {
        let thought = unsafe index.looks.base[next]
        next &+= 1
        if !marks.holds(thought.rarest) || !marks.holds(thought.second) { continue }
        let number = Int(thought.anchor)
        if met.contains(number) { continue }
        met.insert(number)
        let anchor = unsafe index.anchors.base[number]
        if anchor.languages & spoken == 0 { continue }
        var candidate = Int(anchor.firstCandidate)
        let end = unsafe Int(index.anchors.base[number &+ 1].firstCandidate)
        while candidate < end {
          candidate &+= look(for: candidate, tokens, index, &groups, setting, language, asks)
        }
      }
    }
  }

  /// Looks whether a candidate may be in the sentence, and what stands together with it.
  /// - Returns: how many candidates that was.
  @inline(__always)
  private mutating func look(
    for number: Int, _ tokens: borrowing TokenList, _ index: PhraseIndex, _ groups: inout GroupMatcher, _ setting: Setting,
    _ language: Language, _ asks: Bool
  ) -> Int {
    let first = unsafe index.candidates.base[number]
    let end = number &+ Int(first.pieces)
    if first.language != 0, first.language != language.rawValue, language != .undecided { return end &- number }
    let known = found.count
    var next = number
    while next < end {
      let candidate = unsafe index.candidates.base[next]
      let fits = asks || !candidate.asks
      let starts = fits && candidate.chain > 0 ? marks.starts(of: candidate, index, &groups, setting, tokens) : 0
      if !fits || starts == 0 && candidate.chain > 0 {
        // One piece is no use in a sentence that lacks the others.
        found.removeSubrange(known...)
        break
      }
      found.append((next, starts))
      next &+= 1
    }
    return end &- number
  }
}
