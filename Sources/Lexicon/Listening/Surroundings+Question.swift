extension Surroundings {
  /// How many words of address may stand before a question: `Hi Anna, could you`.
  private static let openers = 3

  /// Whether a sentence asks: it ends in a question mark, or opens with a question word or with a verb before its subject.
  static func isQuestion(_ tokens: borrowing TokenList, _ sentence: Range<Int>, _ tongue: Tongue) -> Bool {
    var last = sentence.upperBound
    while last > sentence.lowerBound, TokenKind.isMark(tokens[last - 1].word) || tokens[last - 1].word == TokenKind.cut {
      last -= 1
      if tokens[last].word == TokenKind.question { return true }
    }
    var passed = 0
    var opened = true
    for index in sentence {
      let word = tokens[index].word
      if TokenKind.isMark(word) {
        // What follows an address or a list sign opens the sentence anew.
        opened = word == TokenKind.comma || word == TokenKind.dash || word == TokenKind.colon
        continue
      }
      guard TokenKind.isWord(word), passed <= openers else { return false }
      let flags = tongue.flags[Int(word)]
      if opened {
        if flags.contains(.interrogative) { return true }
        if flags.contains(.invertible), index + 1 < sentence.upperBound, isSubject(tokens[index + 1].word, tongue) { return true }
      }
      opened = opened && flags.contains(.opener)
      passed += 1
    }
    return false
  }

  private static func isSubject(_ word: WordID, _ tongue: Tongue) -> Bool {
    !tongue.flags[Int(word)].isDisjoint(with: [.subject, .partyStart])
  }
}
