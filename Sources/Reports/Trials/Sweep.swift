public import Events
public import Ledger
public import Output

/// One figure of one rule over a range: what each value would have told.
public struct Sweep: Sendable {
  /// One value with what it comes to.
  public struct Row: Hashable, Sendable {
    /// As a rule file writes it: `8`, `3w`.
    public var value: String
    /// Whether it is the value of today.
    public var isPresent: Bool
    /// Why the rule cannot be used with it; empty if it can.
    public var mistake: String
    public var told = 0
    public var perMonth = 0.0
    /// Of what it tells: alerts that people called useful, or noise.
    public var useful = 0
    public var noise = 0
    /// Marked escalations and exits that it warns of, of those that it could have.
    public var warned = Proportion(0, of: 0)
    /// The median of the days by which it warned before them; `nil` if it warned of none.
    public var lead: Int?

    public init(value: String, isPresent: Bool, mistake: String) {
      self.value = value
      self.isPresent = isPresent
      self.mistake = mistake
    }

    /// Of what it tells, that of which nobody said anything.
    public var unknown: Int { max(0, told - useful - noise) }
  }

  public let alliance: String
  public let rule: String
  /// `below.warn`.
  public let key: String
  public let days: ClosedRange<Day>
  public let rows: [Row]

  public init(alliance: String, rule: String, key: String, days: ClosedRange<Day>, rows: [Row]) {
    self.alliance = alliance
    self.rule = rule
    self.key = key
    self.days = days
    self.rows = rows
  }

  /// The value to take, with the reason in words; `nil` where nothing tells one from another.
  ///
  /// Of those that keep every alert that was called useful and every warning of a marked event, the one that tells least; of equals the present one, then
  /// the one nearest to it.
  public var suggestion: (row: Row, why: String)? {
    let usable = rows.filter(\.mistake.isEmpty)
    guard let present = usable.first(where: \.isPresent), usable.contains(where: { $0.useful + $0.noise + $0.warned.part > 0 }) else {
      return nil
    }
    let keeps = usable.filter { $0.useful >= present.useful && $0.warned.part >= present.warned.part }
    let place = usable.firstIndex(of: present) ?? 0
    func distance(_ row: Row) -> Int { abs((usable.firstIndex(of: row) ?? 0) - place) }
    guard let best = keeps.min(by: { ($0.noise, $0.told, distance($0)) < ($1.noise, $1.told, distance($1)) }) else { return nil }
    if best.noise == present.noise, best.told == present.told { return (present, "no value tells less without losing something") }
    let kept = [
      present.useful > 0 ? "all \(present.useful) that were called useful" : "",
      present.warned.part > 0
        ? "the warning of \(present.warned.part == 1 ? "the marked event" : "all \(present.warned.part) marked events")" : "",
    ].filter { !$0.isEmpty }
    let what = kept.isEmpty ? "loses nothing that was called useful" : "keeps \(kept.joined(separator: " and "))"
    return (best, "it \(what), and tells \(best.told) instead of \(present.told), \(best.noise) of them noise instead of \(present.noise)")
  }
}

extension Sweep.Row {
  /// A value of which a backtest is known.
  /// - Parameter verdicts: the ledger on which people's verdicts hang.
  public init(value: String, isPresent: Bool, _ backtest: Backtest, rule: String, verdicts: Ledger) {
    self.init(value: value, isPresent: isPresent, mistake: "")
    let own = backtest.told.filter { $0.rule == rule }
    told = own.count
    perMonth = Double(told) / (backtest.years * 12)
    for alert in own {
      let words = verdicts.words(on: alert)
      if (words[.useful] ?? 0) > 0 { useful += 1 } else if (words[.noise] ?? 0) > 0 { noise += 1 }
    }
    warned = backtest.warned
    let leads = backtest.marked.compactMap(\.lead).sorted()
    lead = leads.isEmpty ? nil : leads[leads.count / 2]
  }
}
