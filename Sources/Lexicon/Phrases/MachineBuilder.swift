/// Lays out states while a phrase is read; empty edges are taken out at the end.
struct MachineBuilder {
  /// How far a phrase has been laid out.
  struct Way {
    var state: Int
    var demands: [Demand] = []
    var span = 0
    var gaps = 0
    /// The words of which one stands last, where that is certain.
    var tail: [WordID]?
  }

  let grammar: Grammar
  var states = StateTable()
  var wordCount = 0

  init(_ grammar: Grammar) { self.grammar = grammar }

  mutating func state() -> Int { states.add() }

  /// Lets one state stand for another as well.
  mutating func join(_ from: Int, _ to: Int) { states.join(from, to) }

  /// The automaton, without its empty edges and the states that nothing reaches.
  func closed(_ end: Int) -> PhraseMachine.States { states.closed(end) }

  mutating func branch(_ from: Int) -> Int {
    let new = state()
    join(from, new)
    return new
  }

  mutating func edge(
    _ from: Int, _ kind: PhraseMachine.Kind, _ symbol: UInt16 = 0, _ effect: PhraseMachine.Effect = .none, to: Int
  ) {
    states.add(PhraseMachine.Edge(kind: kind, effect: effect, symbol: symbol, target: UInt32(truncatingIfNeeded: to)), from: from)
  }

  mutating func sequence(_ parts: [Phrase.Part], _ way: inout Way, _ vocabulary: inout Vocabulary) throws(Phrase.Problem) {
    for clump in parts.split(separator: .blank) {
      let before = way.tail
      way.tail = nil
      try self.clump(Array(clump), &way, &vocabulary)
      if let before, let behind = way.tail { pair(before, behind, &way) }
    }
  }

  /// So many pairs are demanded at most where one of several words stands behind one of several others.
  private static let mostPairs = 64

  /// Demands two neighbours in place of the first of them: what was added last is what each demands.
  private func pair(_ first: [WordID], _ second: [WordID], _ way: inout Way) {
    guard first.count * second.count <= MachineBuilder.mostPairs else { return }
    let known = way.demands.count - 2
    let pairs = demand(first.flatMap { one in second.map { .pair(one, $0) } }, before: way.demands[known].before)
    if pairs.weight < way.demands[known].weight { way.demands[known] = pairs }
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
    var tail: [WordID]?
    if let words = MachineBuilder.plainWords(parts) {
      tail = try add(words, way.state, end, &ways, &vocabulary)
    } else {
      for form in try forms(parts) { try add(form, way.state, end, &ways, &vocabulary) }
    }
    close(ways, at: end, &way)
    way.tail = tail
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
  /// - Returns: their numbers, if each of them is one word.
  private mutating func add(
    _ words: [SpelledWord.Key], _ from: Int, _ end: Int, _ ways: inout [Way], _ vocabulary: inout Vocabulary
  ) throws(Phrase.Problem) -> [WordID]? {
    var numbers: [WordID] = []
    var isPlain = true
    for word in words {
      let spelled = try vocabulary.spelled(word, grammar.tongue)
      wordCount += spelled.forms
      guard wordCount <= Phrase.mostWords || grammar.isClass else { throw tooMany }
      for number in spelled.numbers {
        edge(from, .token, number, to: end)
        numbers.append(number)
      }
      for form in spelled.others { try add(form, from, end, &ways, &vocabulary) }
      isPlain = isPlain && spelled.others.isEmpty
    }
    guard !numbers.isEmpty else { return nil }
    ways.append(Way(state: end, demands: [demand(numbers.map { .word($0) })], span: 1))
    return isPlain ? numbers : nil
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
    let tail = try add(plain, way.state, end, &ways, &vocabulary)
    let isOneWord = ways.count == 1 && !optional
    if optional {
      join(way.state, end)
      for index in ways.indices { ways[index].demands = [] }
    }
    close(ways, at: end, &way)
    if isOneWord { way.tail = tail }
  }

  /// Goes on where several ways meet.
  private func close(_ ways: [Way], at end: Int, _ way: inout Way) {
    let demands = ways.count == 1 ? ways[0].demands : Demand.ofAny(ways.map(\.demands)).map { [$0] } ?? []
    way.demands += demands.map { $0.standing(behind: way.span) }
    way.state = end
    way.span += ways.map(\.span).max() ?? 0
    way.gaps += ways.map(\.gaps).max() ?? 0
  }

  func demand(_ symbols: [Demand.Symbol], before: Int = 0) -> Demand {
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
    if let demand = group.demand { way.demands.append(demand.asking(for: group.number).standing(behind: way.span)) }
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

  var tooMany: Phrase.Problem {
    Phrase.Problem(
      message: "the alternatives build more than \(mostForms) words",
      help: grammar.isClass ? "split the entry into several" : "split the phrase into several", offset: 0)
  }
}
