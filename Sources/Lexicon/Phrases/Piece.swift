/// What a run of characters without blanks is made of.
enum Piece: Hashable {
  case word([UInt8])
  case hyphen, apostrophe, star
  case mark(WordID)
  case slot(Phrase.Slot)
  /// The `'s` of a slot.
  case possessive
  /// Ends a word without being a token.
  case separator

  /// Stands in a run for a word that begins with a digit.
  static let digitSign: Unicode.Scalar = "\u{F720}"
  /// The same as the letters of a word; no word is like it.
  static let digits: [UInt8] = [UInt8(ascii: "#")]

  /// What an apostrophe ties to a word in English; written by themselves (`'ve`), they are heard behind any word.
  private static let endings = ["s", "ve", "re", "m", "d", "ll", "t"]

  /// Cuts a run by the same rules by which the tokenizer cuts a text.
  static func pieces(of scalars: [Unicode.Scalar], _ letters: Letters) -> [Piece] {
    var result: [Piece] = []
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { result.append(.word(word)) }
      word = []
    }
    func isWord(_ index: Int) -> Bool {
      guard scalars.indices.contains(index) else { return false }
      let value = scalars[index].value
      if scalars[index] == digitSign { return true }
      if value < 0x80 { return isAsciiWord(value) }
      return letters.kind(value) == .word && Phrase.Slot(sign: scalars[index]) == nil
    }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let joins = isWord(index - 1) && isWord(index + 1)
      if scalar == digitSign {
        word += digits
      } else if isWord(index) {
        encodeScalar(scalar.value < 0x80 ? scalar.value | 0x20 : letters.fold(scalar.value), into: &word)
      } else if let slot = Phrase.Slot(sign: scalar) {
        flush()
        result.append(.slot(slot))
        if index + 2 < scalars.count, isApostrophe(scalars[index + 1], letters), scalars[index + 2] == "s" {
          result.append(.possessive)
          index += 2
        }
      } else if scalar == "*" {
        flush()
        result.append(.star)
      } else if isApostrophe(scalar, letters) {
        flush()
        let isEnding = index == 0 && endings.contains { scalars.dropFirst().elementsEqual($0.unicodeScalars) }
        result.append(joins ? .apostrophe : isEnding ? .mark(TokenKind.apostrophe) : .separator)
      } else if scalar == "-" || letters.kind(scalar.value) == .hyphen {
        flush()
        result.append(joins ? .hyphen : .mark(TokenKind.dash))
      } else if scalar == "_" && joins {
        flush()
        result.append(.mark(WordID(scalar.value)))
      } else {
        flush()
        result += mark(scalar, letters, &word)
      }
      index += 1
    }
    flush()
    return result
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar, _ letters: Letters) -> Bool {
    scalar == "'" || scalar.value > 0x7F && letters.kind(scalar.value) == .apostrophe
  }

  private static func mark(_ scalar: Unicode.Scalar, _ letters: Letters, _ word: inout [UInt8]) -> [Piece] {
    if scalar.value < 0x80 { return isTransparent(scalar.value) ? [.separator] : [.mark(WordID(scalar.value))] }
    switch letters.kind(scalar.value) {
    case .ideograph:
      encodeScalar(scalar.value, into: &word)
      let single = word
      word = []
      return [.word(single), .separator]
    case .stop: return [.mark(TokenKind.stop)]
    case .question: return [.mark(TokenKind.question)]
    case .exclamation: return [.mark(TokenKind.exclamation)]
    case .comma: return [.mark(TokenKind.comma)]
    case .dash: return [.mark(TokenKind.dash)]
    case .emoji, .angry: return [.mark(TokenKind.emoji)]
    case .nothing, .quoteOpen, .quoteClose, .blank, .newline: return [.separator]
    default: return [.mark(TokenKind.otherMark)]
    }
  }

  private static func isAsciiWord(_ value: UInt32) -> Bool {
    (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  /// Marks that texts put around words for emphasis; no token.
  static func isTransparent(_ value: UInt32) -> Bool {
    value == UInt32(UInt8(ascii: "\"")) || value == UInt32(UInt8(ascii: "_")) || value == UInt32(UInt8(ascii: "#"))
      || value == UInt32(UInt8(ascii: "`"))
  }
}

extension Phrase.Slot {
  /// Stands for the slot in a run: a private character.
  var sign: Unicode.Scalar { Unicode.Scalar(0xF700 + UInt32(rawValue)) ?? " " }

  init?(sign: Unicode.Scalar) {
    guard (0xF700...0xF702).contains(sign.value) else { return nil }
    self.init(rawValue: UInt8(sign.value - 0xF700))
  }
}

/// The words that hyphens (outer) and apostrophes (inner) join.
struct Compound {
  var units: [[[UInt8]]] = [[]]
  /// Whether the last word is only the beginning of words.
  var isBeginning = false

  mutating func add(_ word: [UInt8]) { units[units.count - 1].append(word) }

  /// Makes the last word a beginning.
  /// - Returns: whether there is one that is long enough.
  mutating func star() -> Bool {
    guard !isBeginning, let last = units.last?.last, last.count >= 2 else { return false }
    isBeginning = true
    return true
  }
}
