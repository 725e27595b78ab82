public import Events

/// What somebody said of an alert.
public struct Verdict: Hashable, Codable, Sendable {
  /// The word.
  public enum Word: String, Hashable, Codable, Sendable, CaseIterable {
    case useful, noise, known, unsure
  }

  public var alert: String
  public var rule: String
  public var word: Word
  /// Who said it: the id of a party, or a role.
  public var by: String
  public var on: Day

  public init(alert: String, rule: String, word: Word, by: String, on: Day) {
    self.alert = alert
    self.rule = rule
    self.word = word
    self.by = by
    self.on = on
  }
}

extension Ledger {
  /// What the points of each rule are multiplied by, after what people said of its alerts.
  ///
  /// `2 (useful + 2) / (useful + noise + 4)` within 0.6 and 1.4 (product.md, Ranking); of each alert the last word of each side counts once. Rules of which fewer than
  /// five alerts were called useful or noise are left out (`Opinions.isEnough`).
  public var trust: [String: Double] {
    let opinions = opinions
    var last: [String: Verdict] = [:]
    for verdict in verdicts { last["\(verdict.alert)|\(verdict.by)"] = verdict }
    return Dictionary(grouping: last.values, by: \.rule).compactMapValues { said in
      guard Opinions(Set(said.map(\.alert)).compactMap { opinions[$0] }).isEnough else { return nil }
      let useful = Double(said.count { $0.word == .useful })
      let noise = Double(said.count { $0.word == .noise })
      return min(1.4, max(0.6, 2 * (useful + 2) / (useful + noise + 4)))
    }
  }

  /// The ledger with somebody's word on an alert.
  public func heard(_ verdict: Verdict) -> Ledger {
    var next = self
    next.verdicts.append(verdict)
    return next
  }

  /// The ledger in which an alert is known: nothing more is told of it until it is worse, ends or comes back. `nil` if there is no such alert, or if it does not fire.
  public func acknowledging(_ id: String, _ word: Acknowledgement) -> Ledger? {
    guard let position = entries.firstIndex(where: { $0.id == id }), entries[position].isOpen, entries[position].state.isOpen else {
      return nil
    }
    var next = self
    next.entries[position].acknowledged = word
    // Whoever says so was told, one way or another; what is worse or back is known with it.
    let entry = entries[position]
    next.entries[position].told = Told(entry, on: day ?? word.on, isOpen: true, inSummary: entry.told?.inSummary ?? false)
    if let first = entry.told?.first { next.entries[position].told?.first = first }
    if entry.state != .muted { next.move(position, to: .acknowledged, from: entry.state, on: day ?? word.on, why: word.why) }
    return next
  }

  /// The ledger in which what holds of a source is known. `nil` if nothing does.
  public func acknowledging(source: String, _ word: Acknowledgement) -> Ledger? {
    let held = inputs.indices.filter { inputs[$0].ended == nil && inputs[$0].source == source }
    guard !held.isEmpty else { return nil }
    var next = self
    for index in held { next.inputs[index].acknowledged = word }
    return next
  }
}
