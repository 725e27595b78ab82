import Events

extension RuleContext {
  /// The languages in which each party wrote anything.
  static func spoken(_ timeline: Timeline, count: Int, parties: Int) -> [Set<Language>] {
    var masks = [UInt32](repeating: 0, count: parties)
    for event in 0..<count where timeline.languages[event] != .undecided {
      if let party = timeline.party(of: event), party < parties { masks[party] |= 1 << UInt32(timeline.languages[event].rawValue) }
    }
    return masks.map { mask in Set(Language.allCases.filter { mask & 1 << UInt32($0.rawValue) != 0 }) }
  }
}
