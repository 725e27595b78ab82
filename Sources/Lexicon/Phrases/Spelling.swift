import Events

/// The spellings of one word that a phrase accepts. English: -ise and -ize, and consonants that British spelling doubles. Other languages: the
/// same without marks above letters (`geinformeerd`), and in German `ae`, `oe`, `ue` and `ss`.
enum Spelling {
  /// All spellings of a folded word, itself first.
  /// - Parameter isBeginning: the word is the beginning of words (`prioritis*`).
  static func variants(of word: [UInt8], isBeginning: Bool = false, _ tongue: TongueWords = .english) -> [[UInt8]] {
    var result = [word]
    guard tongue.language == .english else {
      let plain = withoutMarks(word, tongue.language)
      if plain != word { result.append(plain) }
      // An address in capital letters is a word of its own.
      if !isBeginning, !tongue.formal.isEmpty, let text = String(validating: word, as: UTF8.self), tongue.formal.contains(text) {
        result.append(TongueWords.capital(text))
      }
      return result
    }
    if let other = otherSibilant(word, isBeginning) { result.append(other) }
    if !isBeginning { for form in result { if let other = otherDoubling(form) { result.append(other) } } }
    return result
  }

  /// A word as it is written on a keyboard that lacks its letters.
  private static func withoutMarks(_ word: [UInt8], _ language: Language) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word }
    let german: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
    let dutch: [Character: String] = ["é": "e", "è": "e", "ë": "e", "ê": "e", "ï": "i", "ö": "o", "ü": "u", "ó": "o", "á": "a"]
    let table = language == .german ? german : language == .dutch ? dutch : [:]
    return Array(String(decoding: word, as: UTF8.self).flatMap { Array((table[$0] ?? String($0)).utf8) })
  }

  private static let sibilants = [
    "ise", "ises", "ised", "iser", "isers", "ising", "isation", "isations", "yse", "yses", "ysed", "yser", "ysing",
  ]
  .map { Array($0.utf8) }

  /// `organised` for `organized`, and the reverse; also for words that only look like it, whose other form nobody writes.
  private static func otherSibilant(_ word: [UInt8], _ isBeginning: Bool) -> [UInt8]? {
    var british = word
    for index in british.indices where index > 0 && british[index] == UInt8(ascii: "z") { british[index] = UInt8(ascii: "s") }
    for ending in isBeginning ? sibilants + [Array("is".utf8), Array("ys".utf8)] : sibilants where british.count >= ending.count + 2 {
      guard british.suffix(ending.count).elementsEqual(ending) else { continue }
      let place = word.count - ending.count + 1
      var other = word
      other[place] = word[place] == UInt8(ascii: "z") ? UInt8(ascii: "s") : UInt8(ascii: "z")
      return other
    }
    return nil
  }

  /// `canceled` for `cancelled`, and the reverse: only behind a second syllable, so that `filed` never becomes `filled`.
  private static func otherDoubling(_ word: [UInt8]) -> [UInt8]? {
    for ending in ["ed", "ing", "er", "ers"]
    where word.count > ending.utf8.count + 4 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      let stem = Array(word.dropLast(ending.utf8.count))
      let last = stem[stem.count - 1]
      guard "lmpst".utf8.contains(last) else { return nil }
      let isDouble = stem[stem.count - 2] == last
      let single = isDouble ? Array(stem.dropLast()) : stem
      guard single.count > 3, isVowel(single[single.count - 2]), !isVowel(single[single.count - 3]),
        single.dropLast(3).contains(where: isVowel)
      else {
        return nil
      }
      return (isDouble ? single : stem + [last]) + Array(ending.utf8)
    }
    return nil
  }

  static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}
