extension Tokenizer {
  /// Reads a mark of ASCII that means more than itself.
  /// - Returns: where the text goes on.
  mutating func special(_ text: Span<UInt8>, _ p: Int, _ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "'"): return joint(TokenKind.apostrophe, text, p, 1) ?? p + 1
    case UInt8(ascii: "-"):
      if let next = joint(TokenKind.hyphen, text, p, 1) { return next }
      var end = p + 1
      while end < text.count, text[end] == byte { end += 1 }
      _ = mark(TokenKind.dash, p, min(end - p, 0xFFFF))
      return end
    case UInt8(ascii: "_"): return joint(WordID(byte), text, p, 1) ?? p + 1
    case UInt8(ascii: "."): return stop(text, p)
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return terminator(WordID(byte), p, 1)
    case UInt8(ascii: "\""): return quotationMark(text, p, 1, opens: opensQuotation(text, p), curly: false)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return colon(text, p, byte)
    case UInt8(ascii: "`"): return code(text, p)
    case UInt8(ascii: "@"): return at(text, p)
    case UInt8(ascii: "<"): return angle(text, p)
    default: return bracket(text, p)
    }
  }

  /// Reads a mark beyond ASCII.
  mutating func markBeyondASCII(_ kind: Letters.Kind, _ text: Span<UInt8>, _ p: Int, _ length: Int) -> Int {
    switch kind {
    case .apostrophe: return joint(TokenKind.apostrophe, text, p, length) ?? p + length
    case .hyphen: return joint(TokenKind.hyphen, text, p, length) ?? mark(TokenKind.dash, p, length)
    case .dash: return mark(TokenKind.dash, p, length)
    case .stop: return terminator(TokenKind.stop, p, length)
    case .question: return terminator(TokenKind.question, p, length)
    case .exclamation: return terminator(TokenKind.exclamation, p, length)
    case .comma: return mark(TokenKind.comma, p, length)
    case .emoji: return mark(TokenKind.emoji, p, length)
    case .quoteOpen: return quotationMark(text, p, length, opens: quotation == nil, curly: true)
    case .quoteClose: return quotationMark(text, p, length, opens: false, curly: true)
    default: return mark(TokenKind.otherMark, p, length)
    }
  }

  private mutating func terminator(_ id: WordID, _ p: Int, _ length: Int) -> Int {
    let next = mark(id, p, length)
    due = .soft
    return next
  }

  /// A mark between two letters, which joins them; `nil` if it stands elsewhere.
  private mutating func joint(_ id: WordID, _ text: Span<UInt8>, _ p: Int, _ length: Int) -> Int? {
    guard let last = last(endingAt: p), TokenKind.isWord(last.word), isWordStart(text, p + length) else { return nil }
    if TokenKind.isJoint(id) { words -= 1 }
    return mark(id, p, length)
  }

  /// A full stop: the end of a sentence, unless it stands within a number, a name or an abbreviation.
  private mutating func stop(_ text: Span<UInt8>, _ p: Int) -> Int {
    if isWordStart(text, p + 1) {
      if let last = last(endingAt: p), last.length == 3, isASCII(text, p - 3, "www") { return link(text, p) }
      return mark(TokenKind.stop, p, 1)
    }
    let isEnd = endsSentence(text, p)
    let next = mark(TokenKind.stop, p, 1)
    if isEnd { due = .soft }
    return next
  }

  private func endsSentence(_ text: Span<UInt8>, _ p: Int) -> Bool {
    guard let last = last(endingAt: p), TokenKind.isWord(last.word) else { return true }
    let flags = vocabulary.flags[Int(last.word)]
    if flags.contains(.abbreviation) { return false }
    if flags.contains(.ending) { return !isFollowed(text, p + 1, by: UInt8(ascii: "a")...UInt8(ascii: "z")) }
    if flags.contains(.beforeNumber) { return !isFollowed(text, p + 1, by: UInt8(ascii: "0")...UInt8(ascii: "9")) }
    if last.length <= 2, (0x30...0x39).contains(text[p - 1]), isMonthAhead(text, p + 1) { return false }
    guard last.length == 1 else { return true }
    let letter = text[p - 1]
    if tokens.count > 2, tokens[tokens.count - 2].word == TokenKind.stop, tokens[tokens.count - 2].end == last.start {
      // e.g. and i.e. never end a sentence; p.m. and the like do before a capital.
      return letter | 0x20 != UInt8(ascii: "e") && letter | 0x20 != UInt8(ascii: "g")
        && !isFollowed(text, p + 1, by: UInt8(ascii: "a")...UInt8(ascii: "z"))
    }
    return !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) || letter == UInt8(ascii: "I")
  }

  private static let months = [
    "januar", "februar", "märz", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember",
  ]

  /// Whether a German month follows, so that the full stop belongs to the number of a day: `1. Mai`. `August:` begins something new.
  private func isMonthAhead(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start + 3 < text.count, text[start] == 0x20 else { return false }
    next: for month in Tokenizer.months {
      var q = start + 1
      for byte in month.utf8 {
        guard q < text.count, (text[q] < 0x80 ? text[q] | 0x20 : text[q]) == byte else { continue next }
        q += 1
      }
      return !isWordStart(text, q) && !(q < text.count && text[q] == UInt8(ascii: ":"))
    }
    return false
  }

  private func isFollowed(_ text: Span<UInt8>, _ start: Int, by range: ClosedRange<UInt8>) -> Bool {
    var p = start
    while p < text.count, text[p] == 0x20 || text[p] == 0x09 || text[p] == UInt8(ascii: ",") { p += 1 }
    return p < text.count && range.contains(text[p])
  }

  func isASCII(_ text: Span<UInt8>, _ start: Int, _ lower: StaticString) -> Bool {
    guard start >= 0, start + lower.utf8CodeUnitCount <= text.count else { return false }
    return lower.withUTF8Buffer { word in
      for k in word.indices where unsafe text[start + k] | 0x20 != word[k] { return false }
      return true
    }
  }

  // MARK: Quotations

  private func opensQuotation(_ text: Span<UInt8>, _ p: Int) -> Bool {
    guard quotation == nil else { return false }
    guard p > 0 else { return true }
    switch text[p - 1] {
    case ...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return true
    default: return text[p - 1] >= 0x80 && last(endingAt: p)?.word == TokenKind.dash
    }
  }

  /// Opens or closes a quotation. Three words and more are somebody else's and are taken out again; fewer are a manner of speaking.
  private mutating func quotationMark(_ text: Span<UInt8>, _ p: Int, _ length: Int, opens: Bool, curly: Bool) -> Int {
    let next = p + length
    if opens {
      quotation = Quotation(token: tokens.count, words: words, sentences: sentences.count, due: due, isCurly: curly)
      return next
    }
    guard let open = quotation, open.isCurly == curly else { return next }
    quotation = nil
    guard words - open.words >= 3, open.token < tokens.count else { return next }
    let isEnd = due != .none
    hasQuotes = true
    words = open.words
    tokens.truncate(open.token)
    sentences.removeLast(max(0, sentences.count - open.sentences))
    due = open.due
    _ = mark(TokenKind.cut, p, length)
    if isEnd { due = .soft }
    return next
  }

  // MARK: Smileys

  /// A colon or semicolon: the scheme of a link, a smiley, an emoji's name, or itself.
  private mutating func colon(_ text: Span<UInt8>, _ p: Int, _ byte: UInt8) -> Int {
    let isColon = byte == UInt8(ascii: ":")
    if isColon, isASCII(text, p + 1, "//"), last(endingAt: p) != nil { return link(text, p) }
    var q = p + 1
    if q < text.count, text[q] == UInt8(ascii: "-") { q += 1 }
    if q < text.count, !isWordStart(text, q + 1) {
      switch text[q] {
      case UInt8(ascii: ")"), UInt8(ascii: "D"), UInt8(ascii: "P"): return mark(TokenKind.emoji, p, q + 1 - p)
      default: break
      }
    }
    if isColon, let end = emojiName(text, p) {
      let isAngry = ["rage", "angry", "thumbsdown", "-1", "cursing_face"].contains { isName($0, text, p + 1, end - 1) }
      return mark(isAngry ? TokenKind.otherMark : TokenKind.emoji, p, end - p)
    }
    return mark(WordID(byte), p, 1)
  }

  private func isName(_ name: String, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == name.utf8.count && zip(start..<end, name.utf8).allSatisfy { text[$0] == $1 }
  }

  /// The end of `:name:`, if one begins here.
  private func emojiName(_ text: Span<UInt8>, _ p: Int) -> Int? {
    var q = p + 1
    var hasLetter = false
    while q < text.count, q - p < 40 {
      switch text[q] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
      case UInt8(ascii: ":"): return (hasLetter || q == p + 3) && q > p + 2 && !isWordStart(text, q + 1) ? q + 1 : nil
      default: return nil
      }
      q += 1
    }
    return nil
  }
}
