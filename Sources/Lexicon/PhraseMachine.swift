/// A phrase as a small automaton over tokens: states with edges, none of which is empty.
struct PhraseMachine: Sendable {
  struct Edge: Hashable, Sendable {
    var kind: Kind
    var effect: Effect = .none
    /// The word, mark or beginning that the edge takes.
    var symbol: UInt16 = 0
    var target: UInt32
  }

  enum Kind: UInt8, Sendable {
    /// One word or mark.
    case token
    /// Any word with a beginning.
    case beginning
    /// The name of a party, which may take several tokens.
    case party
    /// Any word within a gap.
    case anyWord
    /// Any mark within a gap.
    case anyMark
  }

  /// What taking an edge means for the match.
  enum Effect: UInt8, Sendable {
    case none
    /// `you` stands for the other party: only in a message between two parties.
    case you
    /// `they` stands for the other party: only where one party talks among itself.
    case they
    /// `we` stands for the writer's party: only where there is a writer.
    case ownWord
    case otherParty, ownParty, anyParty
  }

  /// The edges of each state; state 0 is the start.
  var edges: [[Edge]]
  var accepting: [Bool]

  /// Compiles a phrase; its words go into the vocabulary.
  /// - Throws: what is wrong with it.
  init(
    _ phrase: Phrase, _ vocabulary: inout Vocabulary, _ letters: Letters, _ tongue: TongueWords = .english
  ) throws(Phrase.Problem) {
    var builder = MachineBuilder(letters: letters, tongue: tongue)
    let end = try builder.sequence(phrase.parts, from: 0, &vocabulary)
    (edges, accepting) = builder.closed(end)
    try check(phrase.text.unicodeScalars.count)
  }

  private func check(_ length: Int) throws(Phrase.Problem) {
    if accepting[0] {
      throw Phrase.Problem(message: "every part of the phrase may be left out", help: "write at least one word without [ ]", offset: 0)
    }
    if edges[0].contains(where: { $0.kind == .anyWord }) {
      throw Phrase.Problem(message: "the phrase begins with a gap", help: "delete the gap, or write the word before it", offset: 0)
    }
    if edges.joined().contains(where: { $0.kind == .anyWord && accepting[Int($0.target)] }) {
      throw Phrase.Problem(
        message: "the phrase ends in a gap", help: "delete the gap, or write the word behind it", offset: max(0, length - 1))
    }
  }
}

/// Lays out states while a phrase is read; empty edges are taken out at the end.
private struct MachineBuilder {
  let letters: Letters
  let tongue: TongueWords
  var edges: [[PhraseMachine.Edge]] = [[]]
  var empty: [[Int]] = [[]]
  var wordCount = 0

  mutating func state() -> Int {
    edges.append([])
    empty.append([])
    return edges.count - 1
  }

  mutating func branch(_ from: Int) -> Int {
    let new = state()
    empty[from].append(new)
    return new
  }

  mutating func edge(_ from: Int, _ kind: PhraseMachine.Kind, _ symbol: UInt16 = 0, _ effect: PhraseMachine.Effect = .none, to: Int) {
    edges[from].append(PhraseMachine.Edge(kind: kind, effect: effect, symbol: symbol, target: UInt32(truncatingIfNeeded: to)))
  }

  mutating func sequence(_ parts: [Phrase.Part], from: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) -> Int {
    var current = from
    for clump in parts.split(separator: .blank) { current = try self.clump(Array(clump), from: current, &vocabulary) }
    return current
  }

  /// What stands between two blanks.
  private mutating func clump(_ parts: [Phrase.Part], from: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) -> Int {
    if parts.count == 1 {
      switch parts[0] {
      case .choice(let alternatives, let optional):
        let end = state()
        for alternative in alternatives {
          let last = try sequence(alternative, from: branch(from), &vocabulary)
          empty[last].append(end)
        }
        if optional { empty[from].append(end) }
        return end
      case .slot(let slot): return fill(slot, from, &vocabulary)
      case .gap(let width): return gap(width, from)
      default: break
      }
    }
    let end = state()
    for form in try forms(parts) {
      var current = branch(from)
      for word in form.split(separator: " ") { current = try spell(Array(word), from: current, &vocabulary) }
      empty[current].append(end)
    }
    return end
  }

  /// Up to `width` words; marks between them are not counted, and what a joint adds to a word is not counted either.
  private mutating func gap(_ width: Int, _ from: Int) -> Int {
    let end = state()
    var current = branch(from)
    for passed in 0...width {
      empty[current].append(end)
      edge(current, .anyMark, to: current)
      let joined = state()
      if passed > 0 { edge(current, .token, TokenKind.hyphen, to: joined) }
      edge(current, .token, TokenKind.apostrophe, to: joined)
      edge(joined, .anyWord, to: current)
      guard passed < width else { break }
      let next = state()
      edge(current, .anyWord, to: next)
      current = next
    }
    return end
  }

  /// Every way to write a clump whose pieces touch, as scalars; a slot is a private character.
  private func forms(_ parts: [Phrase.Part]) throws(Phrase.Problem) -> [[Unicode.Scalar]] {
    var result: [[Unicode.Scalar]] = [[]]
    for part in parts {
      let pieces: [[Unicode.Scalar]]
      switch part {
      case .letters(let text): pieces = [Array(text.unicodeScalars)]
      case .blank: pieces = [[" "]]
      case .star: pieces = [["*"]]
      case .slot(let slot): pieces = [[MachineBuilder.sign(slot)]]
      case .gap: throw Phrase.Problem(message: "a gap touches a word", help: "put a blank before and behind ~", offset: 0)
      case .choice(let alternatives, let optional):
        var all: [[Unicode.Scalar]] = optional ? [[]] : []
        for alternative in alternatives { all += try forms(alternative) }
        pieces = all
      }
      guard result.count * pieces.count <= Phrase.mostWords else { throw MachineBuilder.tooMany }
      result = result.flatMap { head in pieces.map { head + $0 } }
    }
    return result
  }

  private static let tooMany = Phrase.Problem(
    message: "the alternatives build more than \(Phrase.mostWords) words", help: "split the phrase into several", offset: 0)

  private static let strayStar = Phrase.Problem(
    message: "'*' stands for the end of a word of two letters or more", help: "write word*", offset: 0)

  private static func sign(_ slot: Phrase.Slot) -> Unicode.Scalar { Unicode.Scalar(0xF700 + UInt32(slot.rawValue)) ?? " " }

  /// A run of letters and marks without blanks.
  private mutating func spell(_ scalars: [Unicode.Scalar], from: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) -> Int {
    var current = from
    var compound = Compound()
    for piece in Piece.pieces(of: scalars, letters) {
      switch piece {
      case .word(let bytes):
        guard !compound.isBeginning else { throw MachineBuilder.strayStar }
        compound.add(bytes)
      case .hyphen: compound.units.append([])
      case .apostrophe: break
      case .star:
        guard compound.star() else { throw MachineBuilder.strayStar }
      case .mark(let mark):
        current = try self.compound(&compound, from: current, &vocabulary)
        let next = state()
        edge(current, .token, mark, to: next)
        current = next
      case .separator: current = try self.compound(&compound, from: current, &vocabulary)
      case .slot(let slot):
        current = try self.compound(&compound, from: current, &vocabulary)
        current = fill(slot, current, &vocabulary)
      case .possessive:
        let middle = state()
        let next = state()
        edge(current, .token, TokenKind.apostrophe, to: middle)
        edge(middle, .token, vocabulary.number(of: "s"), to: next)
        current = next
      }
    }
    return try self.compound(&compound, from: current, &vocabulary)
  }

  /// A word with its joints. A hyphen is a hyphen, a blank or nothing.
  private mutating func compound(_ compound: inout Compound, from: Int, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) -> Int {
    let units = compound.units.filter { !$0.isEmpty }
    let star = compound.isBeginning
    compound = Compound()
    guard !units.isEmpty else { return from }
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
      for last in units.indices where last > first && units[first...last].allSatisfy({ $0.count == 1 }) {
        let joined = units[first...last].flatMap { $0[0] }
        try word(joined, star && last == units.count - 1, from: heads[first], to: tails[last], &vocabulary)
      }
    }
    return tails[units.count - 1]
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
    wordCount += 1
    guard wordCount <= Phrase.mostWords else { throw MachineBuilder.tooMany }
    for form in Spelling.variants(of: bytes, isBeginning: star, tongue) {
      if star {
        edge(from, .beginning, vocabulary.number(ofBeginning: form), to: to)
      } else if let number = vocabulary.number(of: form) {
        edge(from, .token, number, to: to)
      } else {
        throw Phrase.Problem(message: "the phrases hold more than \(Vocabulary.limit) words", help: "delete phrases", offset: 0)
      }
    }
  }

  /// A slot with what may fill it, and a possessive s.
  private mutating func fill(_ slot: Phrase.Slot, _ from: Int, _ vocabulary: inout Vocabulary) -> Int {
    let filled = state()
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
    let joint = state()
    let end = branch(filled)
    edge(filled, .token, TokenKind.apostrophe, to: joint)
    edge(joint, .token, vocabulary.number(of: "s"), to: end)
    return end
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

  /// Takes out the empty edges and the states that nothing reaches.
  func closed(_ end: Int) -> (edges: [[PhraseMachine.Edge]], accepting: [Bool]) {
    // For each state its new number, and the round in which it was last reached; -1 if not yet.
    var number: [Int] = Array(repeating: -1, count: edges.count)
    var round: [Int] = number
    var order = [0]
    var result: [[PhraseMachine.Edge]] = []
    var accepting: [Bool] = []
    var reached: [Int] = []
    number[0] = 0
    while result.count < order.count {
      let current = result.count
      reached = [order[current]]
      round[order[current]] = current
      var next = 0
      while next < reached.count {
        for state in empty[reached[next]] where round[state] != current {
          round[state] = current
          reached.append(state)
        }
        next += 1
      }
      reached.sort()
      var own: [PhraseMachine.Edge] = []
      for state in reached {
        for var edge in edges[state] {
          let target = Int(edge.target)
          if number[target] < 0 {
            number[target] = order.count
            order.append(target)
          }
          edge.target = UInt32(number[target])
          if !own.contains(edge) { own.append(edge) }
        }
      }
      result.append(own)
      accepting.append(round[end] == current)
    }
    return (result, accepting)
  }
}

extension Phrase.Slot {
  init?(sign: Unicode.Scalar) {
    guard (0xF700...0xF702).contains(sign.value) else { return nil }
    self.init(rawValue: UInt8(sign.value - 0xF700))
  }
}
