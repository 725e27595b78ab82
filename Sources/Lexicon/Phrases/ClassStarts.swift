/// For each class of words those that may begin one of its entries; a few others are told as well.
struct ClassStarts: Sendable {
  private let filters: WordFilters

  init(_ program: Program, _ words: inout WordSets) {
    var sets: [[Sign]] = []
    for number in program.groups.indices { sets.append(words.beginning(ofClass: UInt16(number))) }
    filters = WordFilters(sets, bitsPerWord: 16)
  }

  /// Whether a word may begin an entry of a class.
  @inline(__always)
  func mayContain(_ group: UInt16, _ word: WordID) -> Bool { filters.mayHold(Int(group), Sign(word)) }
}
