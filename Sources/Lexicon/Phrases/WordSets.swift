/// The words and pairs that meet a demand or begin a phrase, each set of them once and by a number.
struct WordSets {
  private let program: Program
  /// The pairs that are demanded.
  let pairs: WordPairs
  private let partyStarts: [Sign]
  private let digits: [Sign]
  /// The words that fit each beginning.
  private let fitting: [[Sign]]
  /// By class, once they are looked for.
  private var ofGroup: [UInt16: [Sign]] = [:]
  private var beginningGroup: [UInt16: [Sign]] = [:]
  private var numbering = Numbering<[Sign]>()
  /// The numbers of the sets that demands ask for: their words are longer to compare.
  private var ofDemand: [[Demand.Symbol]: Int] = [:]

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    self.program = program
    pairs = WordPairs(program.demands.joined() + program.groupDemands.compactMap(\.self), wordCount: vocabulary.count)
    partyStarts = Set(names.starts).sorted().map(Sign.init)
    digits = (0..<vocabulary.count).filter { vocabulary.flags[$0].contains(.number) }.map { Sign($0) }
    fitting = vocabulary.wordsFitting.map { $0.map(Sign.init) }
  }

  /// The sets by their numbers, ascending each.
  var sets: [[Sign]] { numbering.things }

  /// The number of the words that meet a demand.
  mutating func number(of demand: Demand) -> Int {
    if let known = ofDemand[demand.symbols] { return known }
    let number = numbering.number(of: words(of: demand))
    ofDemand[demand.symbols] = number
    return number
  }

  /// The number of the words that may stand first behind a state.
  mutating func numberOfBeginning(_ state: UInt32) -> Int { numbering.number(of: beginning(state)) }

  private mutating func words(of demand: Demand) -> [Sign] {
    var words: [Sign] = []
    for symbol in demand.symbols {
      switch symbol {
      case .word(let word): words.append(Sign(word))
      case .pair(let first, let second): if let pair = pairs.sign(first, second) { words.append(pair) }
      case .beginning(let number): words += fitting[Int(number)]
      case .party: words += partyStarts
      case .digits: words += digits
      case .group(let number):
        if ofGroup[number] == nil { ofGroup[number] = program.groupDemands[Int(number)].map { self.words(of: $0) } ?? [] }
        words += ofGroup[number] ?? []
      }
    }
    return WordSets.once(words)
  }

  /// The words that may stand first behind a state, ascending.
  mutating func beginning(_ state: UInt32) -> [Sign] {
    var words: [Sign] = []
    for number in program.edges(of: state) {
      let edge = program.edges[number]
      switch edge.kind {
      case .token: words.append(Sign(edge.symbol))
      case .beginning: words += fitting[Int(edge.symbol)]
      case .party: words += partyStarts
      case .digits: words += digits
      case .group:
        words += beginning(ofClass: edge.symbol)
      case .anyWord, .anyMark: break
      }
    }
    return WordSets.once(words)
  }

  /// The words and marks that may stand first in an entry of a class, ascending.
  mutating func beginning(ofClass group: UInt16) -> [Sign] {
    if let known = beginningGroup[group] { return known }
    let words = beginning(program.groups[Int(group)])
    beginningGroup[group] = words
    return words
  }

  /// Whether an entry of a class may begin with a mark: their numbers stand before those of words.
  mutating func beginsWithMark(_ group: UInt16) -> Bool { beginning(ofClass: group).first.map { $0 < Sign(TokenKind.firstWord) } ?? false }

  /// Each word once, ascending.
  private static func once(_ words: [Sign]) -> [Sign] {
    guard words.count > 1 else { return words }
    var sorted = words
    sorted.sort()
    var once: [Sign] = []
    once.reserveCapacity(sorted.count)
    for word in sorted where word != once.last { once.append(word) }
    return once
  }
}
