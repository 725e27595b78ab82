/// How single words, their joints and the slots are laid out.
extension MachineBuilder {
  private static let strayStar = Phrase.Problem(
    message: "'*' stands for the end of a word of two letters or more", help: "write word*", offset: 0)

  /// A run of letters and marks without blanks.
  mutating func spell(_ scalars: [Unicode.Scalar], _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    var compound = Compound()
    for piece in Piece.pieces(of: scalars, grammar.letters) {
      switch piece {
      case .word(let bytes):
        guard !compound.isBeginning else { throw MachineBuilder.strayStar }
        compound.add(bytes)
      case .hyphen: compound.units.append([])
      case .apostrophe: break
      case .star:
        guard compound.star() else { throw MachineBuilder.strayStar }
      case .mark(let mark):
        guard !grammar.isClass || grammar.isBuiltIn || mark == TokenKind.apostrophe else {
          throw Phrase.Problem(
            message: "a class of words holds a mark", help: "write the mark into the phrase, or leave it out", offset: 0)
        }
        try self.compound(&compound, &way, &vocabulary)
        let next = state()
        edge(way.state, .token, mark, to: next)
        way.state = next
        var demand = demand([.word(mark)])
        demand.isPlaced = false
        way.demands.append(demand)
      case .separator: try self.compound(&compound, &way, &vocabulary)
      case .slot(let slot):
        try self.compound(&compound, &way, &vocabulary)
        try fill(slot, &way, &vocabulary)
      case .possessive:
        let middle = state()
        let next = state()
        edge(way.state, .token, TokenKind.apostrophe, to: middle)
        edge(middle, .token, vocabulary.number(of: "s"), to: next)
        way.state = next
      }
    }
    try self.compound(&compound, &way, &vocabulary)
  }

  /// A word with its joints. A hyphen is a hyphen, a blank or nothing.
  private mutating func compound(_ compound: inout Compound, _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    let units = compound.units.filter { !$0.isEmpty }
    let star = compound.isBeginning
    compound = Compound()
    guard !units.isEmpty else { return }
    let from = way.state
    let before = states.edgeCount
    var heads = [from]
    var tails: [Int] = []
    for index in units.indices {
      tails.append(state())
      if index + 1 < units.count {
        let head = branch(tails[index])
        edge(tails[index], .token, TokenKind.hyphen, to: head)
        heads.append(head)
      }
    }
    for first in units.indices {
      try unit(units[first], star && first == units.count - 1, from: heads[first], to: tails[first], &vocabulary)
      for last in units.indices where last > first && units[first...last].allSatisfy({ $0.count == 1 && $0[0] != Piece.digits }) {
        let joined = units[first...last].flatMap { $0[0] }
        try word(joined, star && last == units.count - 1, from: heads[first], to: tails[last], &vocabulary)
      }
    }
    way.state = tails[units.count - 1]
    // Whatever way is gone through a compound, it begins with one of these.
    way.demands.append(demand(states.demanded(from: from, behind: before), before: way.span))
    if units.count > 1 {
      // And it ends with one of these, which may be the same word.
      var last = demand(states.demanded(to: way.state, behind: before))
      last.isPlaced = false
      way.demands.append(last)
    }
    way.span += units.count
  }

  /// Words with apostrophes between them. The apostrophe may be left out in n't alone, so that `were` is never `we're`.
  private mutating func unit(_ words: [[UInt8]], _ star: Bool, from: Int, to: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    var current = from
    for (index, bytes) in words.enumerated() {
      let isLast = index == words.count - 1
      let next = isLast ? to : state()
      try word(bytes, star && isLast, from: current, to: next, &vocabulary)
      if !isLast {
        current = state()
        edge(next, .token, TokenKind.apostrophe, to: current)
      }
    }
    if words.count == 2, words[1] == [UInt8(ascii: "t")], words[0].last == UInt8(ascii: "n") {
      try word(words[0] + words[1], false, from: from, to: to, &vocabulary)
    }
  }

  private mutating func word(_ bytes: [UInt8], _ star: Bool, from: Int, to: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    if bytes == Piece.digits { return edge(from, .digits, to: to) }
    wordCount += 1
    // A class may hold many words; its entries are counted one by one where their forms are built.
    guard wordCount <= Phrase.mostWords || grammar.isClass else { throw tooMany }
    for form in Spelling.variants(of: bytes, isBeginning: star, grammar.tongue) {
      if star {
        guard let number = vocabulary.number(ofBeginning: form) else { throw SpelledWord.tooMany }
        edge(from, .beginning, number, to: to)
      } else if let number = vocabulary.number(of: form) {
        edge(from, .token, number, to: to)
      } else {
        throw SpelledWord.tooMany
      }
    }
  }

  /// A slot with what may fill it, and a possessive s.
  mutating func fill(_ slot: Phrase.Slot, _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    guard !grammar.isClass else {
      throw Phrase.Problem(message: "a class of words holds {\(slot.name)}", help: "write the slot into the phrase", offset: 0)
    }
    let from = way.state
    let before = states.edgeCount
    let filled = state()
    let tongue = grammar.tongue
    switch slot {
    case .party: edge(from, .party, 0, .anyParty, to: filled)
    case .self:
      edge(from, .party, 0, .ownParty, to: filled)
      for line in tongue.own { words(line, .ownWord, from, to: filled, &vocabulary) }
    case .other:
      edge(from, .party, 0, .otherParty, to: filled)
      for line in tongue.you { words(line, .you, from, to: filled, &vocabulary) }
      for line in tongue.they { words(line, .they, from, to: filled, &vocabulary) }
      for line in tongue.always { words(line, .none, from, to: filled, &vocabulary) }
    }
    way.demands.append(demand(states.demanded(from: from, behind: before), before: way.span))
    let joint = state()
    let end = branch(filled)
    edge(filled, .token, TokenKind.apostrophe, to: joint)
    edge(joint, .token, vocabulary.number(of: "s"), to: end)
    way.state = end
    // Names of parties have eight words at most.
    way.span += 8
  }

  /// The words of a slot; the first carries what taking them means.
  private mutating func words(
    _ line: String, _ effect: PhraseMachine.Effect, _ from: Int, to end: Int, _ vocabulary: inout Vocabulary
  ) {
    let (head, last) = TongueWords.sequences(line)
    var current = from
    func number(_ word: Substring, _ vocabulary: inout Vocabulary) -> WordID {
      let bytes = word.first?.isUppercase == true ? TongueWords.capital(word) : Array(word.utf8)
      return vocabulary.number(of: bytes) ?? TokenKind.cut
    }
    for (index, word) in head.enumerated() {
      let next = state()
      edge(current, .token, number(word, &vocabulary), index == 0 ? effect : .none, to: next)
      current = next
    }
    for word in last { edge(current, .token, number(word, &vocabulary), head.isEmpty ? effect : .none, to: end) }
  }
}
