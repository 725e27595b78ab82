/// What the words around a phrase make of it. Counted are words; parts that a hyphen or apostrophe joins are one.
enum Surroundings {
  private static let negationReach = 4
  private static let humourReach = 5
  private static let negationBehind = 3

  /// Whether a token is a word that is not joined to the one before.
  static func isCounted(_ tokens: borrowing TokenList, _ index: Int, _ sentence: Range<Int>) -> Bool {
    TokenKind.isWord(tokens[index].word) && (index == sentence.lowerBound || !TokenKind.isJoint(tokens[index - 1].word))
  }

  /// How many words and marks lie between two ranges of tokens; none if they touch or overlap.
  static func distance(_ tokens: borrowing TokenList, _ a: Range<Int>, _ b: Range<Int>, _ sentence: Range<Int>) -> (words: Int, marks: Int)
  {
    let low = min(a.upperBound, b.upperBound)
    let high = max(a.lowerBound, b.lowerBound)
    guard low < high else { return (0, 0) }
    var (words, marks) = (0, 0)
    for index in low..<high {
      if isCounted(tokens, index, sentence) { words += 1 } else if TokenKind.isMark(tokens[index].word) { marks += 1 }
    }
    return (words, marks)
  }

  /// Where the first cue of a sentence stands after which things are only supposed; behind everything if there is none.
  static func hypothetical(_ tokens: borrowing TokenList, _ sentence: Range<Int>, _ tongue: Tongue) -> Int {
    for index in sentence {
      let word = tokens[index].word
      let flags = tongue.flags[Int(word)]
      if flags.contains(.hypothetical) { return index }
      if flags.contains(.pairStart), index + 1 < sentence.upperBound, tongue.pairs.meaning(word, tokens[index + 1].word) == .hypothetical {
        return index
      }
    }
    return Int.max
  }

  /// The nearest negation within four words before a phrase, with nothing between that ends its reach.
  static func negation(_ tokens: borrowing TokenList, _ sentence: Range<Int>, before first: Int, _ tongue: Tongue) -> Int? {
    var index = first
    var count = 0
    while index > sentence.lowerBound, count < negationReach {
      index -= 1
      let word = tokens[index].word
      if TokenKind.isWord(word) {
        if isCounted(tokens, index, sentence) { count += 1 }
        let flags = tongue.flags[Int(word)]
        let isPair = flags.contains(.pairStart) && index + 1 < sentence.upperBound
        let after = isPair ? tongue.pairs.meaning(word, tokens[index + 1].word) : nil
        if after == .negation { return index }
        if flags.contains(.negationStop) {
          return index > sentence.lowerBound && tongue.pairs.meaning(tokens[index - 1].word, word) == .negation ? index : nil
        }
        if flags.contains(.negatingSuffix), index > sentence.lowerBound, tokens[index - 1].word == TokenKind.apostrophe { return index }
        if flags.contains(.negation), after != .noNegation,
          index == sentence.lowerBound || tongue.pairs.meaning(tokens[index - 1].word, word) != .noNegation
        {
          return index
        }
      } else if TokenKind.endsSentence(word) || word == TokenKind.semicolon || word == TokenKind.colon || word == TokenKind.cut {
        return nil
      }
    }
    return nil
  }

  /// The first negation within a phrase, or within three words behind it in the same clause: `wir ändern den Preis nicht`.
  static func negation(_ tokens: borrowing TokenList, _ sentence: Range<Int>, behind phrase: Range<Int>, _ tongue: Tongue) -> Int? {
    func isNegation(_ index: Int) -> Bool {
      let word = tokens[index].word
      guard tongue.flags[Int(word)].contains(.negation) else { return false }
      return index + 1 >= sentence.upperBound || tongue.pairs.meaning(word, tokens[index + 1].word) != .noNegation
    }
    if let within = phrase.first(where: isNegation) { return within }
    var count = 0
    var index = phrase.upperBound
    while index < sentence.upperBound, count < negationBehind {
      let word = tokens[index].word
      guard TokenKind.isWord(word) || TokenKind.isJoint(word), !tongue.flags[Int(word)].contains(.negationStop) else { return nil }
      if isNegation(index) { return index }
      if isCounted(tokens, index, sentence) { count += 1 }
      index += 1
    }
    return nil
  }

  /// Whether a smile or the like stands within five words: before the phrase in its sentence, behind it also after the end.
  static func isHumorous(_ tokens: borrowing TokenList, _ sentence: Range<Int>, _ phrase: Range<Int>, _ tongue: Tongue) -> Bool {
    var count = 0
    var index = phrase.lowerBound
    while index > sentence.lowerBound, count < humourReach {
      index -= 1
      if isFun(tokens, index, tongue) { return true }
      if isCounted(tokens, index, sentence) { count += 1 }
    }
    count = 0
    index = phrase.upperBound
    while index < tokens.count, count < humourReach {
      if isFun(tokens, index, tongue) { return true }
      if isCounted(tokens, index, 0..<tokens.count) { count += 1 }
      index += 1
    }
    return false
  }

  private static func isFun(_ tokens: borrowing TokenList, _ index: Int, _ tongue: Tongue) -> Bool {
    let word = tokens[index].word
    if word == TokenKind.emoji { return true }
    guard word >= TokenKind.firstWord else { return false }
    let flags = tongue.flags[Int(word)]
    if flags.contains(.humour) { return true }
    return flags.contains(.pairStart) && index + 1 < tokens.count && tongue.pairs.meaning(word, tokens[index + 1].word) == .humour
  }
}
