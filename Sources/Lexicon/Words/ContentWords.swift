import Events

/// Hashes of the words that carry a subject, without their endings.
struct ContentWords {
  static let most = 24
  private var word: [UInt8] = []

  /// The hash of a word without plural, -ed, -ing and a last e; `nil` for what becomes too short, short numbers and years. A number of three digits or
  /// more names something: a train, a house, an invoice.
  mutating func hash(_ text: Span<UInt8>, _ range: Range<Int>, _ letters: Letters, _ language: Language = .english) -> UInt32? {
    word.removeAll(keepingCapacity: true)
    if (0x30...0x39).contains(text[range.lowerBound]) { return number(text, range) }
    var p = range.lowerBound
    while p < range.upperBound {
      let (value, length) = decodeScalar(text, p)
      encodeScalar(value < 0x80 ? value | 0x20 : letters.fold(value), into: &word)
      p += length
    }
    if language == .english { stem() } else { bare(language) }
    guard word.count >= 3 else { return nil }
    return UInt32(truncatingIfNeeded: WordHash.of(word) >> 24) & ~Timeline.referenceBit
  }

  private mutating func number(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard range.count >= 3 else { return nil }
    for p in range {
      guard (0x30...0x39).contains(text[p]) else { return nil }
      word.append(text[p])
    }
    if range.count == 4, word.starts(with: "19".utf8) || word.starts(with: "20".utf8) { return nil }
    return UInt32(truncatingIfNeeded: WordHash.of(word) >> 24) & ~Timeline.referenceBit
  }

  /// The hash of a day that is named.
  static func hash(of day: Day) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.mix(WordHash.seed, UInt64(bitPattern: Int64(day.number))) >> 24) & ~Timeline.referenceBit
  }

  private mutating func stem() {
    if ends("ies"), word.count > 4 {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is"), word.count > 3 {
      word.removeLast()
    }
    if ends("ing") { cut(3) } else if ends("ed") { cut(2) }
    if ends("e"), word.count > 3 { word.removeLast() }
  }

  /// Takes one ending of Dutch or German off, so that `planning` and `planningen`, `Vertrag` and `Vertrags` are one.
  private mutating func bare(_ language: Language) {
    let endings: [StaticString] =
      language == .dutch ? ["en", "s", "e"] : language == .german ? ["en", "er", "es", "em", "e", "n", "s"] : []
    for ending in endings where ends(ending) && word.count - ending.utf8CodeUnitCount >= 4 {
      word.removeLast(ending.utf8CodeUnitCount)
      return
    }
  }

  /// Takes an ending off if a stem with a vowel is left, and undoes a doubled consonant (`planned`).
  private mutating func cut(_ length: Int) {
    guard word.count - length >= 3, word.dropLast(length).contains(where: Spelling.isVowel) else { return }
    word.removeLast(length)
    guard word.count > 3, let last = word.last, word[word.count - 2] == last, !"lsz".utf8.contains(last), !Spelling.isVowel(last) else {
      return
    }
    word.removeLast()
  }

  private func ends(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count >= length else { return false }
    return ending.withUTF8Buffer { bytes in
      for k in 0..<length where unsafe word[word.count - length + k] != bytes[k] { return false }
      return true
    }
  }

  /// Keeps a list ascending and without repetition.
  static func insert(_ hash: UInt32, into list: inout [UInt32]) {
    var place = list.count
    while place > 0, list[place - 1] > hash { place -= 1 }
    if place > 0, list[place - 1] == hash { return }
    list.insert(hash, at: place)
  }
}
