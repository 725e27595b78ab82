/// What a demand looks for: the number of a word or mark, or behind all these that of a pair of words.
typealias Sign = UInt32

/// The pairs of neighbouring words that demands ask for (`for you`): each is far rarer than either of its words.
struct WordPairs: Sendable {
  /// How many words and marks have a number; pairs are numbered behind them.
  private let wordCount: Int
  private let pairs: Numbering<UInt32>
  /// Open addressing: both words in the upper half, the number in the lower; 0 is free.
  private let slots: FixedTable<UInt64>
  private let mask: Int
  /// A bit for each word with which a pair begins.
  private let firsts: FixedTable<UInt64>

  /// How many signs there are: words, marks and pairs.
  var signCount: Int { wordCount + pairs.things.count }

  /// The pairs that some demands ask for.
  init(_ demands: some Sequence<Demand>, wordCount: Int) {
    self.wordCount = wordCount
    var pairs = Numbering<UInt32>()
    for demand in demands {
      for case .pair(let first, let second) in demand.symbols { _ = pairs.number(of: WordPairs.key(first, second)) }
    }
    var size = 64
    while size < 3 * pairs.things.count { size *= 2 }
    mask = size - 1
    var slots: [UInt64] = Array(repeating: 0, count: size)
    var firsts: [UInt64] = Array(repeating: 0, count: wordCount / 64 + 1)
    for (number, pair) in pairs.things.enumerated() {
      var slot = WordPairs.hash(pair) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt64(pair) << 32 | UInt64(wordCount + number)
      firsts[Int(pair >> 22)] |= 1 << UInt64(pair >> 16 & 63)
    }
    self.pairs = pairs
    self.slots = FixedTable(slots)
    self.firsts = FixedTable(firsts)
  }

  /// The number of a pair that a demand asks for.
  func sign(_ first: WordID, _ second: WordID) -> Sign? { pairs.known(WordPairs.key(first, second)).map { Sign(wordCount + $0) } }

  /// The number of two neighbouring words of a text; 0 if no demand asks for them.
  @inline(__always)
  func find(_ first: WordID, _ second: WordID) -> Sign {
    // Words are numbers of the vocabulary, which has a bit for each; the table has as many slots as the mask allows, and always a free one.
    guard unsafe firsts.base[Int(first &>> 6)] & (1 &<< UInt64(first & 63)) != 0 else { return 0 }
    let key = WordPairs.key(first, second)
    var slot = WordPairs.hash(key) & mask
    while true {
      let entry = unsafe slots.base[slot]
      if entry &>> 32 == UInt64(key) { return Sign(truncatingIfNeeded: entry) }
      if entry == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private static func key(_ first: WordID, _ second: WordID) -> UInt32 { UInt32(first) &<< 16 | UInt32(second) }

  /// Fibonacci hashing, D. E. Knuth, "The Art of Computer Programming" 3, 6.4.
  @inline(__always)
  private static func hash(_ key: UInt32) -> Int { Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) &>> 32) }
}
