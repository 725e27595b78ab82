/// Words of which one stands wherever a phrase is heard: what lets a sentence without them pass unread.
struct Demand: Sendable {
  enum Symbol: Hashable, Sendable {
    case word(WordID)
    case beginning(UInt16)
    case group(UInt16)
    case party
    case digits
  }

  var symbols: Set<Symbol>
  /// How often one of them stands in a text, roughly: 1 for a rare word.
  var weight: Int

  /// The demand of whatever meets one of several ways: the rarest of each; `nil` where a way demands nothing.
  static func ofAny(_ ways: [[Demand]]) -> Demand? {
    var result = Demand(symbols: [], weight: 0)
    for way in ways {
      guard let rarest = way.min(by: { $0.weight < $1.weight }) else { return nil }
      result.symbols.formUnion(rarest.symbols)
      result.weight += rarest.weight
    }
    return ways.isEmpty ? nil : result
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
