import Events

/// The names and aliases of the parties as runs of words, longest first.
struct PartyNames: Sendable {
  struct Name: Sendable {
    var words: [WordID]
    var party: UInt8
  }

  /// No party.
  static let nobody: UInt8 = 255

  private var names: [Name] = []

  /// Reads the names; their words go into the vocabulary. A hyphen in a name may be a hyphen, a blank or nothing in the text.
  init(_ parties: [Party], _ vocabulary: inout Vocabulary, _ letters: Letters) {
    for (index, party) in parties.enumerated() where index < 64 {
      for name in [party.name] + party.aliases { add(name, UInt8(index), &vocabulary, letters) }
    }
    // Stable: of two equal names the first party's holds.
    names = names.enumerated().sorted { (-$0.element.words.count, $0.offset) < (-$1.element.words.count, $1.offset) }.map(\.element)
  }

  private mutating func add(_ name: String, _ party: UInt8, _ vocabulary: inout Vocabulary, _ letters: Letters) {
    let runs = name.unicodeScalars.split { $0.properties.isWhitespace }
    var words: [[UInt8]] = []
    for run in runs {
      for case .word(let bytes) in Piece.pieces(of: Array(run), letters) { words.append(bytes) }
    }
    register(words, party, &vocabulary)
    if runs.count == 1, words.count > 1, name.contains("-") { register([Array(words.joined())], party, &vocabulary) }
  }

  private mutating func register(_ words: [[UInt8]], _ party: UInt8, _ vocabulary: inout Vocabulary) {
    let numbers = words.compactMap { vocabulary.number(of: $0) }
    guard let first = words.first, numbers.count == words.count, numbers.count <= 8 else { return }
    _ = vocabulary.number(of: first, adding: .partyStart)
    names.append(Name(words: numbers, party: party))
  }

  /// The words with which names begin.
  var starts: [WordID] { names.map { $0.words[0] } }

  /// The party whose name begins at a token, and how many tokens the name takes; the longest name wins.
  func find(_ tokens: borrowing TokenList, at index: Int, end: Int) -> (party: UInt8, count: Int)? {
    next: for name in names where name.words[0] == tokens[index].word {
      var position = index + 1
      for word in name.words.dropFirst() {
        while position < end, TokenKind.isJoint(tokens[position].word) || tokens[position].word == TokenKind.stop { position += 1 }
        guard position < end, tokens[position].word == word else { continue next }
        position += 1
      }
      return (name.party, position - index)
    }
    return nil
  }
}
