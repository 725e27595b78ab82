/// For each class of words a bit for each word that may begin one of its entries.
struct ClassStarts: Sendable {
  private var bits = FixedTable<UInt64>([])
  /// How many numbers hold a bit for each word.
  private let width: Int

  init(_ program: Program, _ words: inout WordSets, wordCount: Int) {
    width = (wordCount + 63) / 64
    var bits: [UInt64] = Array(repeating: 0, count: width * program.groups.count)
    for (number, state) in program.groups.enumerated() {
      for word in words.beginning(state) { bits[number * width + Int(word) / 64] |= 1 << UInt64(word % 64) }
    }
    self.bits = FixedTable(bits)
  }

  /// Whether a word may begin an entry of a class.
  @inline(__always)
  func contain(_ group: UInt16, _ word: WordID) -> Bool {
    // Words are numbers of the vocabulary alone, and each class has a bit for each.
    unsafe bits.base[Int(group) &* width &+ Int(word) &>> 6] & (1 &<< UInt64(word & 63)) != 0
  }
}
