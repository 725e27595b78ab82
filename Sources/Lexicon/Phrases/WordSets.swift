/// The words that meet a demand or begin a phrase, each set of them once and by a number.
struct WordSets {
  private let program: Program
  private let partyStarts: [WordID]
  private let digits: [WordID]
  /// The words that fit each beginning.
  private let fitting: [[WordID]]
  /// By class, once they are looked for.
  private var ofGroup: [UInt16: [WordID]] = [:]
  private var beginningGroup: [UInt16: [WordID]] = [:]
  private var numbering = Numbering<[WordID]>()
  /// The numbers of the sets that demands ask for: their words are longer to compare.
  private var ofDemand: [[Demand.Symbol]: Int] = [:]

  init(_ program: Program, _ vocabulary: Vocabulary, _ names: PartyNames) {
    self.program = program
    partyStarts = Set(names.starts).sorted()
    digits = (0..<vocabulary.count).filter { vocabulary.flags[$0].contains(.number) }.map { WordID($0) }
    fitting = vocabulary.wordsFitting
  }

  /// The sets by their numbers, ascending each.
  var sets: [[WordID]] { numbering.things }

  /// The number of the words that meet a demand.
  mutating func number(of demand: Demand) -> Int {
    if let known = ofDemand[demand.symbols] { return known }
    let number = numbering.number(of: words(of: demand))
    ofDemand[demand.symbols] = number
    return number
  }

  /// The number of the words that may stand first behind a state.
  mutating func numberOfBeginning(_ state: UInt32) -> Int { numbering.number(of: beginning(state)) }

  private mutating func words(of demand: Demand) -> [WordID] {
    var words: [WordID] = []
    for symbol in demand.symbols {
      switch symbol {
      case .word(let word): words.append(word)
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
  mutating func beginning(_ state: UInt32) -> [WordID] {
    var words: [WordID] = []
    for number in program.edges(of: state) {
      let edge = program.edges[number]
      switch edge.kind {
      case .token: words.append(edge.symbol)
      case .beginning: words += fitting[Int(edge.symbol)]
      case .party: words += partyStarts
      case .digits: words += digits
      case .group:
        if beginningGroup[edge.symbol] == nil { beginningGroup[edge.symbol] = beginning(program.groups[Int(edge.symbol)]) }
        words += beginningGroup[edge.symbol] ?? []
      case .anyWord, .anyMark: break
      }
    }
    return WordSets.once(words)
  }

  /// Each word once, ascending.
  private static func once(_ words: [WordID]) -> [WordID] {
    guard words.count > 1 else { return words }
    var sorted = words
    sorted.sort()
    var once: [WordID] = []
    once.reserveCapacity(sorted.count)
    for word in sorted where word != once.last { once.append(word) }
    return once
  }
}
