import Events

/// The automata of all phrases and classes of words in flat tables.
struct Program: Sendable {
  /// What the match of a phrase is good for.
  enum Role: UInt8, Sendable {
    /// A hit of its family.
    case hit
    /// One of several pieces that make a hit together.
    case piece
    /// Drops the hits of its family that it overlaps.
    case ignore
    /// Names a topic; `section` is the topic's number.
    case topic
  }

  struct Entry: Sendable {
    var role: Role
    /// The list of a hit.
    var list: Family.List = .phrases
    /// Which family in which language: an index into the setting's sections.
    var section: UInt16
    var phrase: UInt16
    /// Heard in texts of this language alone; `undecided`: in all.
    var language = Language.undecided
    /// Heard in questions alone.
    var asks = false
    /// Heard only where the sentence says little else.
    var isWhole = false
    /// Said by the one who met what the other did.
    var isTold = false
    /// Whether the phrase itself holds a negation.
    var denies = false
    /// For a piece: which group of pieces it belongs to, and which of them it is.
    var together: UInt16 = 0
    var piece: UInt8 = 0
    /// The first state.
    var start: UInt32 = 0
    /// The most words that a match has.
    var span: UInt16 = 0
  }

  /// Pieces that make a hit together.
  struct Together: Sendable {
    var pieces: UInt8
    /// Whether they may stand in several sentences of a message.
    var isWide: Bool
    /// The entry of its first piece; the others follow.
    var first: Int32
  }

  private(set) var entries: [Entry] = []
  private(set) var demands: [[Demand]] = []
  private(set) var togethers: [Together] = []
  /// The first state of each class of words.
  private(set) var groups: [UInt32] = []
  private(set) var groupDemands: [Demand?] = []
  private(set) var edges: [PhraseMachine.Edge] = []
  /// Where the edges of a state begin; those of the next state begin where they end.
  private(set) var firstEdge: [UInt32] = [0]
  /// Where its edges of words begin.
  private(set) var firstToken: [UInt32] = []
  private(set) var accepting: [Bool] = []

  var stateCount: Int { accepting.count }
  /// How many states the longest phrase or class has.
  private(set) var mostStates = 1

  /// Adds a phrase.
  /// - Returns: its number.
  @discardableResult
  mutating func add(_ entry: Entry, _ machine: PhraseMachine) -> Int {
    var entry = entry
    entry.start = add(machine)
    entry.span = UInt16(clamping: machine.span)
    entries.append(entry)
    demands.append(machine.demands)
    return entries.count - 1
  }

  /// Adds pieces that make a hit together, which follow one by one.
  /// - Returns: their number.
  mutating func add(_ together: Together) -> UInt16 {
    togethers.append(together)
    return UInt16(togethers.count - 1)
  }

  /// Adds a class of words.
  /// - Returns: its number.
  mutating func add(group machine: PhraseMachine) -> UInt16 {
    groups.append(add(machine))
    groupDemands.append(machine.demands.first)
    return UInt16(groups.count - 1)
  }

  private mutating func add(_ machine: PhraseMachine) -> UInt32 {
    let base = UInt32(stateCount)
    let states = machine.states
    let first = UInt32(edges.count)
    accepting += states.accepting
    mostStates = max(mostStates, states.accepting.count)
    for state in states.accepting.indices {
      let own = states.edges(of: state)
      firstToken.append(first + UInt32(own.firstIndex { $0.kind == .token } ?? own.endIndex))
      for var edge in own {
        edge.target += base
        edges.append(edge)
      }
      firstEdge.append(first + states.firstEdge[state + 1])
    }
    return base
  }

  /// Marks the phrases that hold a negation themselves: what denies cannot be denied by its own word.
  mutating func noteDenials(_ tongue: (UInt16) -> Tongue, denying: Set<UInt16>) {
    for number in entries.indices where entries[number].role == .hit || entries[number].role == .piece {
      let flags = tongue(entries[number].section).flags
      let end = number + 1 < entries.count ? Int(entries[number + 1].start) : stateCount
      entries[number].denies = (Int(entries[number].start)..<end).contains { state in
        edges(of: UInt32(state)).contains {
          edges[$0].kind == .token && flags[Int(edges[$0].symbol)].contains(.negation)
            || edges[$0].kind == .group && denying.contains(edges[$0].symbol)
        }
      }
    }
  }

  /// The pieces that stand together in a sentence with a phrase; a phrase by itself, and pieces of several sentences, stand alone.
  func thoughtOfTogether(_ number: Int) -> Range<Int> {
    let entry = entries[number]
    guard entry.role == .piece, !togethers[Int(entry.together)].isWide else { return number..<number + 1 }
    let first = Int(togethers[Int(entry.together)].first)
    return first..<first + Int(togethers[Int(entry.together)].pieces)
  }

  func edges(of state: UInt32) -> Range<Int> { Int(firstEdge[Int(state)])..<Int(firstEdge[Int(state) + 1]) }
}

extension Program {
  func write(to image: inout ImageWriter) {
    image.add(all: entries.flatMap(\.row))
    image.add(all: demands.map { Int32($0.count) })
    Demand.write(Array(demands.joined()), to: &image)
    image.add(all: togethers.flatMap { [Int32($0.pieces), $0.isWide ? 1 : 0, $0.first] })
    image.add(all: groups)
    image.add(all: groupDemands.map { UInt8($0 == nil ? 0 : 1) })
    Demand.write(groupDemands.compactMap { $0 }, to: &image)
    image.add(all: edges.map(\.bits))
    image.add(all: firstEdge)
    image.add(all: firstToken)
    image.add(all: accepting.map { UInt8($0 ? 1 : 0) })
    image.add(mostStates)
  }

  init(_ image: inout ImageReader) throws(ImageReader.Short) {
    let rows = try image.array(of: UInt32.self)
    for row in stride(from: 0, to: rows.count - Entry.width + 1, by: Entry.width) {
      guard let entry = Entry(row: rows[row..<row + Entry.width]) else { throw ImageReader.Short() }
      entries.append(entry)
    }
    let counts = try image.array(of: Int32.self)
    var all = try Demand.read(&image)[...]
    guard counts.count == entries.count, counts.reduce(0, { $0 + Int($1) }) == all.count else { throw ImageReader.Short() }
    demands = counts.map { count in
      defer { all = all.dropFirst(Int(count)) }
      return Array(all.prefix(Int(count)))
    }
    let pieces = try image.array(of: Int32.self)
    togethers = stride(from: 0, to: pieces.count - 2, by: 3).map {
      Together(pieces: UInt8(clamping: pieces[$0]), isWide: pieces[$0 + 1] != 0, first: pieces[$0 + 2])
    }
    groups = try image.array()
    let isDemanding = try image.array(of: UInt8.self)
    var ofGroups = try Demand.read(&image)[...]
    groupDemands = isDemanding.map { $0 != 0 ? ofGroups.popFirst() : nil }
    for bits in try image.array(of: UInt64.self) {
      guard let edge = PhraseMachine.Edge(bits: bits) else { throw ImageReader.Short() }
      edges.append(edge)
    }
    firstEdge = try image.array()
    firstToken = try image.array()
    accepting = try image.array(of: UInt8.self).map { $0 != 0 }
    mostStates = try image.value()
  }
}

extension Program.Entry {
  fileprivate static let width = 10

  fileprivate var row: [UInt32] {
    let flags: UInt32 = (asks ? 1 : 0) | (isWhole ? 2 : 0) | (isTold ? 4 : 0) | (denies ? 8 : 0)
    return [
      UInt32(role.rawValue), UInt32(list.rawValue), UInt32(section), UInt32(phrase), UInt32(language.rawValue), flags, UInt32(together),
      UInt32(piece), start, UInt32(span),
    ]
  }

  fileprivate init?(row: ArraySlice<UInt32>) {
    let row = Array(row)
    guard let role = Program.Role(rawValue: UInt8(clamping: row[0])), let list = Family.List(rawValue: UInt8(clamping: row[1])),
      let language = Language(rawValue: UInt8(clamping: row[4]))
    else { return nil }
    self.init(role: role, list: list, section: UInt16(clamping: row[2]), phrase: UInt16(clamping: row[3]), language: language)
    (asks, isWhole, isTold, denies) = (row[5] & 1 != 0, row[5] & 2 != 0, row[5] & 4 != 0, row[5] & 8 != 0)
    (together, piece) = (UInt16(clamping: row[6]), UInt8(clamping: row[7]))
    (start, span) = (row[8], UInt16(clamping: row[9]))
  }
}

extension PhraseMachine.Edge {
  fileprivate var bits: UInt64 {
    UInt64(kind.rawValue) | UInt64(effect.rawValue) << 8 | UInt64(symbol) << 16 | UInt64(target) << 32
  }

  fileprivate init?(bits: UInt64) {
    guard let kind = PhraseMachine.Kind(rawValue: UInt8(truncatingIfNeeded: bits)),
      let effect = PhraseMachine.Effect(rawValue: UInt8(truncatingIfNeeded: bits >> 8))
    else { return nil }
    self.init(kind: kind, effect: effect, symbol: UInt16(truncatingIfNeeded: bits >> 16), target: UInt32(truncatingIfNeeded: bits >> 32))
  }
}
