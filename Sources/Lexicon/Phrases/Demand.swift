/// Words of which one stands wherever a phrase is heard: what lets a sentence without them pass unread.
struct Demand: Sendable {
  enum Symbol: Hashable, Sendable {
    case word(WordID)
    /// Two words, one right behind the other.
    case pair(WordID, WordID)
    case beginning(UInt16)
    case group(UInt16)
    case party
    case digits
  }

  /// Each once, in one order.
  private(set) var symbols: [Symbol]
  /// How often one of them stands in 100,000 words, roughly.
  var weight = 0
  /// The most words of the phrase that stand before the part that demands it.
  var before = 0
  /// The most words of that part that stand before the one demanded.
  var inside = 0
  /// Whether it is told where the words stand: if not, they stand somewhere in the sentence. Marks stand between the words that are counted.
  var isPlaced = true
  /// The class of words of which an entry begins right behind the words before, if that is what it asks for.
  private(set) var group: UInt16?

  init(_ symbols: [Symbol]) {
    guard symbols.count > 1 else {
      self.symbols = symbols
      return
    }
    var sorted = symbols
    sorted.sort { $0.order < $1.order }
    var once: [Symbol] = []
    once.reserveCapacity(sorted.count)
    for symbol in sorted where symbol != once.last { once.append(symbol) }
    self.symbols = once
  }

  /// The demand of whatever meets one of several ways: the rarest of each; `nil` where a way demands nothing.
  static func ofAny(_ ways: [[Demand]]) -> Demand? {
    var symbols: [Symbol] = []
    var weight = 0
    var inside = 0
    var isPlaced = true
    for way in ways {
      guard let rarest = way.min(by: { $0.weight < $1.weight }) else { return nil }
      symbols += rarest.symbols
      weight += rarest.weight
      inside = max(inside, rarest.before + rarest.inside)
      isPlaced = isPlaced && rarest.isPlaced
    }
    guard !ways.isEmpty else { return nil }
    var result = Demand(symbols)
    result.weight = weight
    result.inside = inside
    result.isPlaced = isPlaced
    return result
  }

  /// The demand of a class as one for the class by its number.
  func asking(for group: UInt16) -> Demand {
    var whole = self
    whole.symbols = [.group(group)]
    whole.group = group
    return whole
  }

  /// The demand as one of something longer, of which so many words at most stand before.
  func standing(behind words: Int) -> Demand {
    var moved = self
    moved.before += words
    return moved
  }
}

extension Demand {
  static func write(_ all: [Demand], to image: inout ImageWriter) {
    image.add(
      all: all.flatMap { demand in
        [demand.symbols.count, demand.weight, demand.before, demand.inside, demand.isPlaced ? 1 : 0, demand.group.map { Int($0) } ?? -1]
          .map { Int32(clamping: $0) }
      })
    image.add(all: all.flatMap { $0.symbols.map(\.order) })
  }

  static func read(_ image: inout ImageReader) throws(ImageReader.Short) -> [Demand] {
    let rows = try image.array(of: Int32.self)
    var symbols: [Symbol] = []
    for order in try image.array(of: UInt64.self) {
      guard let symbol = Symbol(order: order) else { throw ImageReader.Short() }
      symbols.append(symbol)
    }
    var all: [Demand] = []
    all.reserveCapacity(rows.count / 6)
    var first = 0
    for row in stride(from: 0, to: rows.count - 5, by: 6) {
      let count = Int(rows[row])
      guard count >= 0, count <= symbols.count - first else { throw ImageReader.Short() }
      var demand = Demand([])
      demand.symbols = Array(symbols[first..<first + count])
      (demand.weight, demand.before, demand.inside) = (Int(rows[row + 1]), Int(rows[row + 2]), Int(rows[row + 3]))
      demand.isPlaced = rows[row + 4] != 0
      demand.group = UInt16(exactly: rows[row + 5])
      all.append(demand)
      first += count
    }
    return all
  }
}

extension Demand.Symbol {
  fileprivate var order: UInt64 {
    switch self {
    case .word(let word): UInt64(word)
    case .beginning(let number): 1 << 32 | UInt64(number)
    case .group(let number): 2 << 32 | UInt64(number)
    case .party: 3 << 32
    case .digits: 4 << 32
    case .pair(let first, let second): 5 << 32 | UInt64(first) << 16 | UInt64(second)
    }
  }

  /// The symbol that stands there in the order; `nil` if none does.
  fileprivate init?(order: UInt64) {
    let low = UInt16(truncatingIfNeeded: order)
    switch order >> 32 {
    case 0: self = .word(low)
    case 1: self = .beginning(low)
    case 2: self = .group(low)
    case 3: self = .party
    case 4: self = .digits
    case 5: self = .pair(UInt16(truncatingIfNeeded: order >> 16), low)
    default: return nil
    }
  }
}

extension PhraseMachine.Edge {
  /// What a text must hold for the edge to be taken; a gap takes anything.
  var demanded: Demand.Symbol? {
    switch kind {
    case .token: .word(symbol)
    case .beginning: .beginning(symbol)
    case .group: .group(symbol)
    case .party: .party
    case .digits: .digits
    case .anyWord, .anyMark: nil
    }
  }
}
