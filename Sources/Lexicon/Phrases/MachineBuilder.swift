/// Lays out states while a phrase is read; empty edges are taken out at the end.
struct MachineBuilder {
  /// How far a phrase has been laid out.
  struct Way {
    var state: Int
    var demands: [Demand] = []
    var span = 0
    var gaps = 0
  }

  private let grammar: Grammar
  private var states = StateTable()
  private var wordCount = 0

  init(_ grammar: Grammar) { self.grammar = grammar }

  mutating func state() -> Int { states.add() }

  /// Lets one state stand for another as well.
  mutating func join(_ from: Int, _ to: Int) { states.join(from, to) }

  /// The automaton, without its empty edges and the states that nothing reaches.
  func closed(_ end: Int) -> PhraseMachine.States { states.closed(end) }

  private mutating func branch(_ from: Int) -> Int {
    let new = state()
    join(from, new)
    return new
  }

  private mutating func edge(
    _ from: Int, _ kind: PhraseMachine.Kind, _ symbol: UInt16 = 0, _ effect: PhraseMachine.Effect = .none, to: Int
  ) {
    states.add(PhraseMachine.Edge(kind: kind, effect: effect, symbol: symbol, target: UInt32(truncatingIfNeeded: to)), from: from)
  }

  mutating func sequence(_ parts: [Phrase.Part], _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    for clump in parts.split(separator: .blank) { try self.clump(Array(clump), &way, &vocabulary) }
  }

  /// What stands between two blanks.
  private mutating func clump(_ parts: [Phrase.Part], _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    if parts.count == 1 {
      switch parts[0] {
      case .choice(let alternatives, let optional): return try choice(alternatives, optional, &way, &vocabulary)
      case .slot(let slot): return try fill(slot, &way, &vocabulary)
      case .gap(let width): return gap(width, &way)
      case .group(let id): return try group(id, &way)
      default: break
      }
    }
    let end = state()
    var ways: [Way] = []
    if let words = MachineBuilder.plainWords(parts) {
      try add(words, way.state, end, &ways, &vocabulary)
    } else {
      for form in try forms(parts) { try add(form, way.state, end, &ways, &vocabulary) }
    }
    close(ways, at: end, &way)
  }

  /// Adds a way through a form, which may have several words or a gap.
  private mutating func add(
    _ form: [Unicode.Scalar], _ from: Int, _ end: Int, _ ways: inout [Way], _ vocabulary: inout Vocabulary
  ) throws(Phrase.Problem) {
    var way = Way(state: branch(from))
    for word in form.split(separator: " ") {
      if let width = WordForms.gap(word) { gap(width, &way) } else { try spell(Array(word), &way, &vocabulary) }
    }
    join(way.state, end)
    ways.append(way)
  }

  /// Adds words of letters alone: what most phrases are made of, and what costs no states.
  private mutating func add(
    _ words: [SpelledWord.Key], _ from: Int, _ end: Int, _ ways: inout [Way], _ vocabulary: inout Vocabulary
  ) throws(Phrase.Problem) {
    var symbols: [Demand.Symbol] = []
    for word in words {
      let spelled = try vocabulary.spelled(word, grammar.tongue)
      wordCount += spelled.forms
      guard wordCount <= Phrase.mostWords || grammar.isClass else { throw tooMany }
      for number in spelled.numbers {
        edge(from, .token, number, to: end)
        symbols.append(.word(number))
      }
      for form in spelled.others { try add(form, from, end, &ways, &vocabulary) }
    }
    if !symbols.isEmpty { ways.append(Way(state: end, demands: [demand(symbols)], span: 1)) }
  }

  /// The words that parts without blanks stand for if they are letters of ASCII alone: `late`, `tell+`, `(tell|inform)+`.
  private static func plainWords(_ parts: [Phrase.Part]) -> [SpelledWord.Key]? {
    guard parts.count == 1 || parts.count == 2 && parts[1] == .forms else { return nil }
    let isInflected = parts.count == 2
    switch parts[0] {
    case .letters(let text): return SpelledWord.Key(text, isInflected).map { [$0] }
    case .choice(let alternatives, false) where isInflected:
      var words: [SpelledWord.Key] = []
      for alternative in alternatives {
        guard alternative.count == 1, case .letters(let text) = alternative[0], let word = SpelledWord.Key(text, true) else { return nil }
        words.append(word)
      }
      return words
    default: return nil
    }
  }

  private mutating func choice(
    _ alternatives: [[Phrase.Part]], _ optional: Bool, _ way: inout Way, _ vocabulary: inout Vocabulary
  ) throws(Phrase.Problem) {
    let end = state()
    var ways: [Way] = []
    var plain: [SpelledWord.Key] = []
    for alternative in alternatives {
      if let words = MachineBuilder.plainWords(alternative) {
        plain += words
        continue
      }
      var branched = Way(state: branch(way.state))
      try sequence(alternative, &branched, &vocabulary)
      join(branched.state, end)
      ways.append(branched)
    }
    try add(plain, way.state, end, &ways, &vocabulary)
    if optional {
      join(way.state, end)
      for index in ways.indices { ways[index].demands = [] }
    }
    close(ways, at: end, &way)
  }

  /// Goes on where several ways meet.
  private func close(_ ways: [Way], at end: Int, _ way: inout Way) {
    let demands = ways.count == 1 ? ways[0].demands : Demand.ofAny(ways.map(\.demands)).map { [$0] } ?? []
    way.demands += demands.map { $0.standing(behind: way.span) }
    way.state = end
    way.span += ways.map(\.span).max() ?? 0
    way.gaps += ways.map(\.gaps).max() ?? 0
  }

  private func demand(_ symbols: [Demand.Symbol], before: Int = 0) -> Demand {
    var demand = Demand(symbols)
    demand.weight = demand.symbols.reduce(0) { $0 + grammar.weight($1) }
    demand.before = before
    return demand
  }

  /// The longest entry of a class.
  private mutating func group(_ id: String, _ way: inout Way) throws(Phrase.Problem) {
    let group = try grammar.group(id)
    let next = state()
    edge(way.state, .group, group.number, to: next)
    way.state = next
    if let demand = group.demand { way.demands.append(demand.standing(behind: way.span)) }
    way.span += group.span
    way.gaps += group.gaps
  }

  /// Up to `width` words; marks between them are not counted, and what a joint adds to a word is not counted either.
  private mutating func gap(_ width: Int, _ way: inout Way) {
    let end = state()
    var current = branch(way.state)
    for passed in 0...width {
      join(current, end)
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
    way.state = end
    way.span += width
    way.gaps += 1
  }

  /// Every way to write a clump whose pieces touch, as scalars.
  private func forms(_ parts: [Phrase.Part]) throws(Phrase.Problem) -> [[Unicode.Scalar]] {
    var result: [[Unicode.Scalar]] = [[]]
    for part in parts {
      let pieces: [[Unicode.Scalar]]
      switch part {
      case .letters(let text): pieces = [Array(text.unicodeScalars)]
      case .blank: pieces = [[" "]]
      case .star: pieces = [["*"]]
      case .slot(let slot): pieces = [[slot.sign]]
      case .digits: pieces = [[Piece.digitSign]]
      case .forms:
        var all: [[Unicode.Scalar]] = []
        for head in result { all += try WordForms.inflected(head, grammar.tongue.language) }
        guard all.count <= mostForms else { throw tooMany }
        result = all
        continue
      case .gap: throw Phrase.Problem(message: "a gap touches a word", help: "put a blank before and behind ~", offset: 0)
      case .group(let id):
        throw Phrase.Problem(message: "the class <\(id)> touches a word", help: "put a blank before and behind <\(id)>", offset: 0)
      case .choice(let alternatives, let optional):
        var all: [[Unicode.Scalar]] = optional ? [[]] : []
        for alternative in alternatives { all += try forms(alternative) }
        pieces = all
      }
      guard result.count * pieces.count <= mostForms else { throw tooMany }
      result = result.flatMap { head in pieces.map { head + $0 } }
    }
    return result
  }

  /// A class is compiled once, whoever names it, and may be wider than a phrase.
  private var mostForms: Int { grammar.isClass ? 8192 : Phrase.mostWords }

  private var tooMany: Phrase.Problem {
    Phrase.Problem(
      message: "the alternatives build more than \(mostForms) words",
      help: grammar.isClass ? "split the entry into several" : "split the phrase into several", offset: 0)
  }

  private static let strayStar = Phrase.Problem(
    message: "'*' stands for the end of a word of two letters or more", help: "write word*", offset: 0)

  /// A run of letters and marks without blanks.
  private mutating func spell(_ scalars: [Unicode.Scalar], _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
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
  private mutating func fill(_ slot: Phrase.Slot, _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
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
