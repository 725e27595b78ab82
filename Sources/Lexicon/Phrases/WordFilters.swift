/// Sets of words and pairs, of each of which it is told quickly whether a word is in it; of words that are not, one in so many is told
/// wrongly as there are bits for each word.
///
/// The sets that a sentence needs stay near the processor: a bit for each word of the vocabulary would take 6 KB a set. A filter with one hash, after B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", CACM 13 (1970).
struct WordFilters: Sendable {
  private struct Place: BitwiseCopyable {
    /// Where its bits begin in `bits`.
    var first: UInt32
    /// How far a hash is moved so that it is the number of a bit.
    var shift: UInt32
  }

  private let places: FixedTable<Place>
  private let bits: FixedTable<UInt64>

  init(_ sets: [[Sign]], bitsPerWord: Int = 6) {
    var places: [Place] = []
    var bits: [UInt64] = []
    for words in sets {
      // 256 bits at least, a power of two.
      var size: UInt32 = 8
      while size < 16, 1 << size < bitsPerWord * words.count { size += 1 }
      let place = Place(first: UInt32(bits.count), shift: 32 - size)
      bits += Array(repeating: 0, count: 1 << Int(size) / 64)
      for word in words {
        let number = WordFilters.hash(word) >> place.shift
        bits[Int(place.first + number >> 6)] |= 1 << UInt64(number & 63)
      }
      places.append(place)
    }
    self.places = FixedTable(places)
    self.bits = FixedTable(bits)
  }

  /// Whether a word may be in a set.
  @inline(__always)
  func mayHold(_ set: Int, _ word: Sign) -> Bool {
    let place = unsafe places.base[set]
    let number = WordFilters.hash(word) &>> place.shift
    return unsafe bits.base[Int(place.first &+ number &>> 6)] & (1 &<< UInt64(number & 63)) != 0
  }

  /// Fibonacci hashing, D. E. Knuth, "The Art of Computer Programming" 3, 6.4.
  @inline(__always)
  private static func hash(_ word: Sign) -> UInt32 { word &* 2_654_435_769 }
}
