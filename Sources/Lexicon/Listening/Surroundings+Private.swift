extension Surroundings {
  /// How many words may stand between an owner and what is owned: `my two little daughters`.
  private static let describing = 2

  /// Whether a sentence speaks of somebody's private life: `my wife`, `her surgery`. Nothing that is heard in it is used.
  static func isPrivate(_ tokens: borrowing TokenList, _ sentence: Range<Int>, _ tongue: Tongue) -> Bool {
    // How many words more may be passed since the last owner.
    var left = 0
    for index in sentence {
      let word = tokens[index].word
      guard TokenKind.isWord(word) else {
        if TokenKind.isMark(word), !TokenKind.isJoint(word) { left = 0 }
        continue
      }
      let flags = tongue.flags[Int(word)]
      if left > 0 {
        if flags.contains(.privateLife) { return true }
        left -= 1
      }
      if flags.contains(.owner) { left = describing + 1 }
    }
    return false
  }
}
