import Events

/// Every word that a phrase, a cue or a party's name holds, with its number; and the beginnings (`escalat*`) that phrases accept.
///
/// Words are added first; `seal` then builds the tables that a text is looked up in.
struct Vocabulary: Sendable {
  /// A beginning of words. Words that no phrase knows get the number of the longest beginning that fits.
  struct Beginning: Sendable {
    var bytes: [UInt8]
    /// The first eight bytes as a number, and which of them count.
    var head: UInt64
    var mask: UInt64
    /// The number of unknown words that begin like this; set by `seal`.
    var word: WordID = 0
    /// The longest shorter beginning that fits as well, one-based; 0 if none.
    var parent: UInt16 = 0
  }

  /// How many words and beginnings may have a number: it is one of 16 bits.
  static let limit = 65_000

  /// Whether all numbers are given out.
  private var isFull: Bool { flags.count + beginnings.count >= Vocabulary.limit }

  private(set) var flags: [WordFlags] = Array(repeating: [], count: Int(TokenKind.firstWord)) + [.number]
  private(set) var beginnings: [Beginning] = []
  /// The longest beginning that a word fits, one-based; 0 if none.
  private(set) var beginning: [UInt16] = []
  private var texts: [[UInt8]] = Array(repeating: [], count: Int(TokenKind.firstWord) + 1)
  private var numbers: [[UInt8]: WordID] = [:]
  private var beginningNumbers: [[UInt8]: UInt16] = [:]
  /// By language, while phrases are compiled.
  var spelledWords: [[SpelledWord.Key: SpelledWord]] = Array(repeating: [:], count: Language.allCases.count + 1)
  /// Open addressing: the upper 48 bits of the hash, the number in the lower 16; 0 is free.
  private var entries = FixedTable<UInt64>([0])
  private var entryMask = 0
  /// For the first two bytes of a word: where its beginnings stand in `byStart`, longest first.
  private var buckets = FixedTable<UInt16>(Array(repeating: 0, count: 1025))
  private var byStart: [UInt16] = []

  init() {}

  /// How many numbers there are, marks included.
  var count: Int { flags.count }

  /// The number of a folded word, given one if it is new; `nil` beyond the limit.
  mutating func number(of word: [UInt8], adding more: WordFlags = []) -> WordID? {
    if let known = numbers[word] {
      flags[Int(known)].formUnion(more)
      return known
    }
    guard !isFull else { return nil }
    let id = WordID(flags.count)
    numbers[word] = id
    texts.append(word)
    flags.append(Vocabulary.isDigit(word.first) ? more.union(.number) : more)
    return id
  }

  /// The number of an ASCII word in lower case.
  mutating func number(of word: StaticString, adding more: WordFlags = []) -> WordID {
    number(of: Array("\(word)".utf8), adding: more) ?? TokenKind.cut
  }

  /// The number of a beginning of words, from 0; `nil` beyond the limit.
  mutating func number(ofBeginning bytes: [UInt8]) -> UInt16? {
    if let known = beginningNumbers[bytes] { return known }
    guard !isFull else { return nil }
    let number = UInt16(beginnings.count)
    let used = min(8, bytes.count)
    let mask = used == 8 ? UInt64.max : (1 << UInt64(8 * used)) - 1
    beginnings.append(Beginning(bytes: bytes, head: WordHash.chunk(bytes, 0), mask: mask))
    beginningNumbers[bytes] = number
    return number
  }

  /// Builds the tables; no word is added afterwards.
  mutating func seal() {
    // Longest first, in the buckets in which a text is looked up: comparing all words with all beginnings would take most of a short run.
    let order = beginnings.indices.sorted { (beginnings[$1].bytes.count, $0) < (beginnings[$0].bytes.count, $1) }
    var near: [[Int]] = Array(repeating: [], count: 1024)
    for index in order { near[Vocabulary.bucket(beginnings[index].head)].append(index) }
    let all = beginnings
    let short = order.filter { all[$0].bytes.count < 2 }
    func longest(_ text: [UInt8], below length: Int) -> UInt16 {
      let fits = { (index: Int) in all[index].bytes.count < length && text.starts(with: all[index].bytes) }
      let found = near[Vocabulary.bucket(WordHash.chunk(text, 0))].first(where: fits) ?? short.first(where: fits)
      return found.map { UInt16($0 + 1) } ?? 0
    }
    let parents = beginnings.map { longest($0.bytes, below: $0.bytes.count) }
    beginning = texts.map { $0.isEmpty ? 0 : longest($0, below: .max) }
    for index in beginnings.indices {
      beginnings[index].word = WordID(flags.count)
      beginnings[index].parent = parents[index]
      flags.append(Vocabulary.isDigit(beginnings[index].bytes.first) ? .number : [])
    }
    beginning += beginnings.indices.map { UInt16($0 + 1) }
    fillBuckets(near)
    fillEntries()
    texts = []
    numbers = [:]
    beginningNumbers = [:]
    spelledWords = []
  }

  /// Before it is sealed.
  func write(to image: inout ImageWriter) {
    image.add(all: flags.map(\.rawValue))
    image.add(runs: beginnings.map(\.bytes))
    image.add(runs: texts)
  }

  init(_ image: inout ImageReader) throws(ImageReader.Short) {
    flags = try image.array(of: UInt32.self).map(WordFlags.init(rawValue:))
    for bytes in try image.runs(of: UInt8.self) { _ = number(ofBeginning: bytes) }
    texts = try image.runs()
    guard texts.count == flags.count, texts.count > Int(TokenKind.firstWord) else { throw ImageReader.Short() }
    numbers.reserveCapacity(texts.count)
    for number in Int(TokenKind.firstWord) + 1..<texts.count { numbers[texts[number]] = WordID(number) }
  }

  private mutating func fillBuckets(_ near: [[Int]]) {
    var starts: [UInt16] = []
    for bucket in near {
      starts.append(UInt16(byStart.count))
      byStart += bucket.map { UInt16($0) }
    }
    buckets = FixedTable(starts + [UInt16(byStart.count)])
  }

  private mutating func fillEntries() {
    var size = 1024
    while size < 3 * texts.count { size *= 2 }
    var slots: [UInt64] = Array(repeating: 0, count: size)
    entryMask = size - 1
    for id in Int(TokenKind.number) + 1..<texts.count {
      let hash = WordHash.of(texts[id])
      var slot = Int(truncatingIfNeeded: hash) & entryMask
      while slots[slot] != 0 { slot = (slot + 1) & entryMask }
      slots[slot] = hash & ~0xFFFF | UInt64(id)
    }
    entries = FixedTable(slots)
  }

  /// The number of a word by its hash; 0 if no phrase knows it.
  @inline(__always)
  func find(_ hash: UInt64) -> WordID {
    var slot = Int(truncatingIfNeeded: hash) & entryMask
    // The table has as many slots as the mask allows, and always a free one.
    while true {
      let entry = unsafe entries.base[slot]
      if (entry ^ hash) &>> 16 == 0 { return WordID(truncatingIfNeeded: entry) }
      if entry == 0 { return TokenKind.unknown }
      slot = (slot &+ 1) & entryMask
    }
  }

  @inline(__always)
  private static func bucket(_ head: UInt64) -> Int { Int(truncatingIfNeeded: (head & 31) << 5 | (head >> 8 & 31)) }

  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }

  /// The number of the longest beginning of an unknown word; where none fits, that of words which begin with a digit, or 0.
  /// - Parameter head: its first eight bytes, folded.
  @inline(__always)
  func find(beginningOf text: Span<UInt8>, at start: Int, length: Int, head: UInt64) -> WordID {
    let bucket = Vocabulary.bucket(head)
    let low = unsafe buckets.base[bucket]
    let high = unsafe buckets.base[bucket &+ 1]
    let found = low == high ? TokenKind.unknown : search(low..<high, text, start, length, head)
    return found == TokenKind.unknown && Vocabulary.isDigit(UInt8(truncatingIfNeeded: head)) ? TokenKind.number : found
  }

  private func search(_ range: Range<UInt16>, _ text: Span<UInt8>, _ start: Int, _ length: Int, _ head: UInt64) -> WordID {
    next: for index in range {
      let candidate = beginnings[Int(byStart[Int(index)])]
      guard candidate.bytes.count <= length, (candidate.head ^ head) & candidate.mask == 0 else { continue }
      var k = 8
      while k < candidate.bytes.count {
        let byte = text[start + k]
        if (byte < 0x80 ? byte | 0x20 : byte) != candidate.bytes[k] { continue next }
        k += 1
      }
      return candidate.word
    }
    return TokenKind.unknown
  }

  /// Whether a word fits a beginning.
  @inline(__always)
  func fits(_ word: WordID, _ number: UInt16) -> Bool {
    var current = beginning[Int(word)]
    while current != 0 {
      if current == number + 1 { return true }
      current = beginnings[Int(current) - 1].parent
    }
    return false
  }

  /// For each beginning all numbers of words that fit it, ascending.
  var wordsFitting: [[WordID]] {
    var fitting: [[WordID]] = Array(repeating: [], count: beginnings.count)
    for word in TokenKind.firstWord..<WordID(count) {
      var current = beginning[Int(word)]
      while current != 0 {
        fitting[Int(current) - 1].append(word)
        current = beginnings[Int(current) - 1].parent
      }
    }
    return fitting
  }
}
