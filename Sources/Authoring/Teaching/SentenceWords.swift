import Events

/// The words of a sentence, with those that name a party.
struct SentenceWords: Sendable {
  /// One word; several where they are the name of a party.
  struct Word: Sendable {
    /// In small letters, with straight apostrophes.
    var text: String
    /// Where it stands in the sentence, in characters.
    var range: Range<Int>
    /// The party that it names.
    var party: PartyIndex?
    /// Whether an `'s` hangs on the name of a party.
    var isPossessive = false
    /// Whether a mark stands between it and the word before.
    var isBehindMark = false
  }

  private(set) var words: [Word] = []
  private let characters: [Character]

  init(_ sentence: String, parties: [Party]) {
    characters = Array(sentence)
    var index = 0
    var sawMark = false
    while index < characters.count {
      guard SentenceWords.isWord(characters[index]) else {
        if !characters[index].isWhitespace { sawMark = true }
        index += 1
        continue
      }
      let first = index
      while index < characters.count, isInWord(index) { index += 1 }
      var word = Word(text: SentenceWords.plain(characters[first..<index]), range: first..<index)
      word.isBehindMark = sawMark && !words.isEmpty
      sawMark = false
      words.append(word)
    }
    join(parties)
  }

  /// The sentence with the names of parties written otherwise.
  func renamed(_ name: (PartyIndex) -> String) -> String {
    var result = ""
    var next = 0
    for word in words {
      guard let party = word.party else { continue }
      result += String(characters[next..<word.range.lowerBound]) + name(party) + (word.isPossessive ? "'s" : "")
      next = word.range.upperBound
    }
    return result + String(characters[next...])
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Whether a character belongs to a word: hyphens and apostrophes do between letters.
  private func isInWord(_ index: Int) -> Bool {
    if SentenceWords.isWord(characters[index]) { return true }
    guard "'’-‐".contains(characters[index]), index > 0, index + 1 < characters.count else { return false }
    return SentenceWords.isWord(characters[index - 1]) && SentenceWords.isWord(characters[index + 1])
  }

  private static func plain(_ text: some Sequence<Character>) -> String {
    String(text.map { $0 == "’" ? "'" : $0 == "‐" ? "-" : $0 }).lowercased()
  }

  /// Makes one word of each name of a party, the longest first.
  private mutating func join(_ parties: [Party]) {
    var names: [(words: [String], party: PartyIndex)] = []
    for (index, party) in parties.enumerated() {
      for name in [party.id, party.name] + party.aliases {
        let parts = SentenceWords.plain(name).split(whereSeparator: \.isWhitespace).map(String.init)
        if !parts.isEmpty { names.append((parts, index)) }
      }
    }
    names.sort { $0.words.count > $1.words.count }
    var joined: [Word] = []
    var index = 0
    while index < words.count {
      guard let (word, count) = name(at: index, among: names) else {
        joined.append(words[index])
        index += 1
        continue
      }
      joined.append(word)
      index += count
    }
    words = joined
  }

  private func name(at index: Int, among names: [(words: [String], party: PartyIndex)]) -> (Word, Int)? {
    for (parts, party) in names where index + parts.count <= words.count {
      let run = words[index..<index + parts.count].map(\.text)
      guard run.dropLast() == parts.dropLast(), let last = run.last, let wanted = parts.last else { continue }
      guard last == wanted || last == wanted + "'s" else { continue }
      var word = words[index]
      word.text = run.joined(separator: " ")
      word.range = word.range.lowerBound..<words[index + parts.count - 1].range.upperBound
      word.party = party
      word.isPossessive = last != wanted
      return (word, parts.count)
    }
    return nil
  }
}
