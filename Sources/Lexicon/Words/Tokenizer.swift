import Events

/// Cuts a text into words, marks and sentences, in one pass, and leaves out what is not the writer's own.
///
/// The buffers are kept from text to text.
struct Tokenizer: ~Copyable {
  /// When the next token begins a new sentence.
  enum Break: UInt8 {
    case none
    /// After a full stop: an emoji may still belong to what ends.
    case soft
    /// After a line or block.
    case hard
  }

  /// A quotation that is open: what to go back to if it turns out to be somebody else's words.
  struct Quotation {
    var token: Int
    var words: Int
    var sentences: Int
    var due: Break
    /// Whether curly or angled marks opened it.
    var isCurly: Bool
  }

  let vocabulary: Vocabulary
  let letters: Letters

  var tokens = TokenList()
  /// The first token of each sentence.
  var sentences: [Int32] = []
  /// Words of the writer's own: tokens of words, less the joints between parts of one word.
  var words = 0
  /// Words that begin with a letter of another script than Latin.
  var foreignWords = 0
  /// Whether something of somebody else was cut out.
  var hasQuotes = false

  var zones = Zones()
  var due = Break.none
  var quotation: Quotation?
  var style = TextStyle.chat
  /// Within a line whose end is the end of a sentence: a heading.
  var isHeading = false
  var nextCut = 0
  private var folded: [UInt8] = []
  private let kinds = FixedTable(ByteKind.table)

  init(_ vocabulary: Vocabulary, _ letters: Letters) {
    self.vocabulary = vocabulary
    self.letters = letters
  }

  /// Reads a text into `tokens` and `sentences`.
  mutating func read(_ text: Span<UInt8>, style: TextStyle) {
    tokens.truncate(0)
    sentences.removeAll(keepingCapacity: true)
    sentences.append(0)
    words = 0
    foreignWords = 0
    due = .none
    quotation = nil
    isHeading = false
    nextCut = 0
    self.style = style
    zones.find(in: text, style)
    hasQuotes = zones.hasQuotes
    var p = lineStart(text, 0)
    let count = text.count
    while p < count {
      if let next = shortWord(text, p, count) {
        p = next
        continue
      }
      let byte = text[p]
      switch kind(byte) {
      case ByteKind.word: p = word(text, p)
      case ByteKind.skip: p += 1
      case ByteKind.mark: p = mark(WordID(byte), p, 1)
      case ByteKind.newline: p = lineStart(text, p + 1)
      case ByteKind.special: p = special(text, p, byte)
      default: p = beyondASCII(text, p)
      }
    }
  }

  @inline(__always)
  private func kind(_ byte: UInt8) -> UInt8 { unsafe kinds.base[Int(byte)] }

  /// Reads what most of a text is: a word of less than eight ASCII letters, and the blank behind it.
  /// - Returns: where the text goes on; `nil` if something else stands there.
  @inline(__always)
  private mutating func shortWord(_ text: Span<UInt8>, _ p: Int, _ count: Int) -> Int? {
    guard p &+ 8 <= count else { return nil }
    // The load stays within the span: p + 8 <= count.
    let bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: p, as: UInt64.self)
    let bits = UInt64(truncatingIfNeeded: Tokenizer.nonWordBytes(bytes).trailingZeroBitCount & ~7)
    let behind = bytes &>> bits
    guard bits != 0, bits != 64, behind & 0x80 == 0 else { return nil }
    let chunk = (bytes | 0x2020_2020_2020_2020) & ((1 &<< bits) &- 1)
    let length = Int(truncatingIfNeeded: bits &>> 3)
    var id = vocabulary.find(WordHash.mix(WordHash.seed, chunk))
    if id == TokenKind.unknown { id = vocabulary.find(beginningOf: text, at: p, length: length, head: chunk) }
    words &+= 1
    push(Token(start: UInt32(truncatingIfNeeded: p), length: UInt16(truncatingIfNeeded: length), word: id))
    return p &+ length &+ (behind & 0xFF == 0x20 ? 1 : 0)
  }

  @inline(__always)
  mutating func push(_ token: Token) {
    if due != .none { begin(token.word) }
    tokens.append(token)
  }

  /// Begins a sentence, unless what comes still belongs to the one that ends.
  private mutating func begin(_ word: WordID) {
    guard due == .hard || !(TokenKind.endsSentence(word) || word == TokenKind.emoji) else { return }
    if let last = sentences.last, Int(last) < tokens.count { sentences.append(Int32(tokens.count)) }
    due = .none
  }

  /// The last token, if it ends at an offset.
  @inline(__always)
  func last(endingAt p: Int) -> Token? {
    guard tokens.count > 0 else { return nil }
    let last = tokens[tokens.count - 1]
    return Int(last.end) == p ? last : nil
  }

  /// Adds a mark.
  /// - Returns: where the text goes on.
  @inline(__always)
  mutating func mark(_ id: WordID, _ p: Int, _ length: Int) -> Int {
    push(Token(start: UInt32(truncatingIfNeeded: p), length: UInt16(truncatingIfNeeded: length), word: id))
    return p + length
  }

  /// Reads a word that begins with an ASCII letter or digit, eight bytes a step.
  @inline(__always)
  private mutating func word(_ text: Span<UInt8>, _ start: Int) -> Int {
    let count = text.count
    var hash = WordHash.seed
    var head: UInt64 = 0
    var q = start
    while true {
      var chunk: UInt64
      var length: Int
      if q + 8 <= count {
        // The load stays within the span: q + 8 <= count.
        let bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: q, as: UInt64.self)
        let stop = Tokenizer.nonWordBytes(bytes)
        length = stop == 0 ? 8 : stop.trailingZeroBitCount >> 3
        chunk = bytes | 0x2020_2020_2020_2020
        if length < 8 { chunk &= (1 << UInt64(8 * length)) &- 1 }
      } else {
        chunk = 0
        length = 0
        while q + length < count, kind(text[q + length]) == ByteKind.word {
          chunk |= UInt64(text[q + length] | 0x20) << UInt64(8 * length)
          length += 1
        }
      }
      if length == 0 { break }
      if q == start { head = chunk }
      hash = WordHash.mix(hash, chunk)
      q += length
      if length < 8 { break }
    }
    if q < count, text[q] >= 0x80, continuesWord(text, q) { return foldedWord(text, start) }
    var id = vocabulary.find(hash)
    if id == TokenKind.unknown { id = vocabulary.find(beginningOf: text, at: start, length: q - start, head: head) }
    pushWord(id, start, q)
    return q
  }

  /// The high bit of each byte that is no ASCII letter or digit.
  @inline(__always)
  private static func nonWordBytes(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let lower = low | 0x2020_2020_2020_2020
    let letter = (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505)
    let digit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    return ~((letter | digit) & ~bytes) & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private mutating func pushWord(_ id: WordID, _ start: Int, _ end: Int) {
    words += 1
    push(Token(start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: end - start), word: id))
  }

  /// Whether a word goes on with the scalar at an offset.
  private func continuesWord(_ text: Span<UInt8>, _ p: Int) -> Bool {
    let (value, length) = decodeScalar(text, p)
    switch letters.kind(value) {
    case .word: return true
    case .nothing: return p + length < text.count && isWordStart(text, p + length)
    default: return false
    }
  }

  /// Whether a letter or digit stands at an offset.
  func isWordStart(_ text: Span<UInt8>, _ p: Int) -> Bool {
    guard p < text.count else { return false }
    if text[p] < 0x80 { return kind(text[p]) == ByteKind.word }
    return letters.kind(decodeScalar(text, p).value) == .word
  }

  /// Reads a word with letters beyond ASCII.
  mutating func foldedWord(_ text: Span<UInt8>, _ start: Int) -> Int {
    folded.removeAll(keepingCapacity: true)
    var p = start
    scan: while p < text.count {
      if text[p] < 0x80 {
        guard kind(text[p]) == ByteKind.word else { break }
        folded.append(text[p] | 0x20)
        p += 1
        continue
      }
      let (value, length) = decodeScalar(text, p)
      switch letters.kind(value) {
      case .word: encodeScalar(letters.fold(value), into: &folded)
      case .nothing where isWordStart(text, p + length): break
      default: break scan
      }
      p += length
    }
    finishFolded(start, p)
    return p
  }

  /// Adds the word in `folded`.
  private mutating func finishFolded(_ start: Int, _ end: Int) {
    // Greek begins at U+0370; extended Latin comes again at U+1E00.
    if let lead = folded.first, (0xCD...0xE0).contains(lead) || lead > 0xE1 { foreignWords += 1 }
    var id = vocabulary.find(WordHash.of(folded))
    if id == TokenKind.unknown {
      id = vocabulary.find(beginningOf: folded.span, at: 0, length: folded.count, head: WordHash.chunk(folded, 0))
    }
    pushWord(id, start, end)
  }

  private mutating func beyondASCII(_ text: Span<UInt8>, _ p: Int) -> Int {
    let (value, length) = decodeScalar(text, p)
    let kind = letters.kind(value)
    switch kind {
    case .word: return foldedWord(text, p)
    case .ideograph:
      folded.removeAll(keepingCapacity: true)
      encodeScalar(value, into: &folded)
      finishFolded(p, p + length)
      return p + length
    case .newline: return lineStart(text, p + length)
    case .blank, .nothing: return p + length
    default: return markBeyondASCII(kind, text, p, length)
    }
  }
}

/// What a byte is to the tokenizer.
enum ByteKind {
  static let skip: UInt8 = 0
  static let word: UInt8 = 1
  static let newline: UInt8 = 2
  static let mark: UInt8 = 3
  static let special: UInt8 = 4
  static let beyondASCII: UInt8 = 5

  static let table: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return word
    case UInt8(ascii: "\n"): return newline
    case 0x80...: return beyondASCII
    // Marks of emphasis, and everything that prints nothing.
    case ...0x20, 0x7F, UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "#"): return skip
    default: return "\"'-.?!:;@`<]_".utf8.contains(byte) ? special : mark
    }
  }
}
