extension Tokenizer {
  /// Cuts out a link or address whose first words are tokens already; a label beside it is kept.
  /// - Parameter p: a place within it.
  /// - Returns: where the text goes on.
  mutating func link(_ text: Span<UInt8>, _ p: Int) -> Int {
    var start = p
    while let last = last(endingAt: start), TokenKind.isWord(last.word) || Tokenizer.isAddressMark(last.word) {
      start = Int(last.start)
      removeLast()
    }
    var end = p
    scan: while end < text.count {
      switch text[end] {
      case ...0x20, UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""):
        break scan
      default: end += 1
      }
    }
    while end > p + 1, Tokenizer.endsClause(text[end - 1]) { end -= 1 }
    _ = mark(TokenKind.cut, start, min(end - start, 0xFFFF))
    return end
  }

  private static func endsClause(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private static func isAddressMark(_ word: WordID) -> Bool {
    TokenKind.isJoint(word) || word == TokenKind.stop || word == WordID(UInt8(ascii: "_")) || word == WordID(UInt8(ascii: "+"))
      || word == TokenKind.dash || word == TokenKind.colon
  }

  private mutating func removeLast() {
    let last = tokens[tokens.count - 1]
    tokens.truncate(tokens.count - 1)
    if TokenKind.isWord(last.word) { words -= 1 } else if TokenKind.isJoint(last.word) { words += 1 }
    while sentences.count > 1, let start = sentences.last, Int(start) > tokens.count { sentences.removeLast() }
  }

  /// An at sign: an address if it stands between letters.
  mutating func at(_ text: Span<UInt8>, _ p: Int) -> Int {
    guard last(endingAt: p) != nil, isWordStart(text, p + 1) else { return p + 1 }
    return link(text, p)
  }

  /// `<@U123>` and the like are cut out; other angles are marks.
  mutating func angle(_ text: Span<UInt8>, _ p: Int) -> Int {
    if p + 1 < text.count, text[p + 1] == UInt8(ascii: "@") || text[p + 1] == UInt8(ascii: "!") || text[p + 1] == UInt8(ascii: "#") {
      var end = p + 2
      while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: ">"), end - p < 200 { end += 1 }
      if end < text.count, text[end] == UInt8(ascii: ">") { return mark(TokenKind.cut, p, end + 1 - p) }
    }
    return mark(WordID(UInt8(ascii: "<")), p, 1)
  }

  /// A closing bracket, with the target of the link whose label it closes.
  mutating func bracket(_ text: Span<UInt8>, _ p: Int) -> Int {
    let next = mark(WordID(UInt8(ascii: "]")), p, 1)
    guard next < text.count, text[next] == UInt8(ascii: "(") else { return next }
    var end = next + 1
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: ")"), end - p < 2048 { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: ")") ? end + 1 : next
  }

  /// Code between backticks, cut out; a backtick that is not closed is nothing.
  mutating func code(_ text: Span<UInt8>, _ p: Int) -> Int {
    let tick = UInt8(ascii: "`")
    if p + 2 < text.count, text[p + 1] == tick, text[p + 2] == tick {
      var end = p + 3
      while end + 2 < text.count, !(text[end] == tick && text[end + 1] == tick && text[end + 2] == tick) { end += 1 }
      end = end + 2 < text.count ? end + 3 : text.count
      due = .hard
      quotation = nil
      return end
    }
    var end = p + 1
    while end < text.count, text[end] != tick, text[end] != UInt8(ascii: "\n") { end += 1 }
    guard end < text.count, text[end] == tick else { return p + 1 }
    _ = mark(TokenKind.cut, p, min(end + 1 - p, 0xFFFF))
    return end + 1
  }
}
