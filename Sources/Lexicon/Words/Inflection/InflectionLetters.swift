/// What the rules of inflection ask of a word from inside, whose letters are bytes.
extension String {
  /// A letter counted from the end of a word, whose last is 1; 0 before its first.
  func letter(fromEnd place: Int) -> UInt8 {
    let letters = utf8
    return place <= letters.count ? letters[letters.index(letters.endIndex, offsetBy: -place)] : 0
  }

  /// Without the last letters.
  func cut(_ count: Int) -> String { String(Substring(utf8.dropLast(count))) }

  /// Without the first letters.
  func past(_ count: Int) -> String { String(Substring(utf8.dropFirst(count))) }

  /// What is left behind a beginning, `nil` if the word does not begin so or ends there.
  func behind(_ beginning: String) -> String? {
    utf8.count > beginning.utf8.count && hasPrefix(beginning) ? past(beginning.utf8.count) : nil
  }

  /// The word with another end, `nil` if it does not end so or is nothing else.
  func replacing(_ end: String, by other: String) -> String? {
    utf8.count > end.utf8.count && hasSuffix(end) ? cut(end.utf8.count) + other : nil
  }

  /// How many groups of vowels a word has: about as many as syllables.
  var vowelGroups: Int {
    var count = 0
    var isInside = false
    for letter in utf8 {
      let isVowel = letter.isVowel
      if isVowel && !isInside { count += 1 }
      isInside = isVowel
    }
    return count
  }

  /// Whether a word may be a verb behind a prefix: it has a stem before `en` (`eln`, `ern`), and begins as words do.
  func isPlausibleBase(behind prefix: String, onsets: Set<String>) -> Bool {
    guard utf8.count > 3, hasSuffix("n"), let first = utf8.first else { return false }
    let stem = cut(2)
    guard stem.vowelGroups > 0 else { return false }
    if first.isVowel {
      // `be-ilen` is no verb behind `be`, and neither is `be-elden`; `be-antworten` and `be-unruhigen` are.
      guard prefix == "be" || prefix == "ge", "eiu".utf8.contains(first) else { return true }
      return stem.vowelGroups > 1
    }
    return letter(fromEnd: utf8.count - 1).isVowel || onsets.contains(String(Substring(utf8.prefix(2))))
  }
}

/// A letter from inside.
extension UInt8 {
  /// Whether a letter from inside is a vowel.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
    // Those with marks: `S`, which is ß, is the only consonant.
    default: 65...90 ~= self && self != UInt8(ascii: "S")
    }
  }
}
