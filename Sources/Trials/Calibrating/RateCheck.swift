package import Harbinger
package import Rules
package import Setup
package import Events
public import Output
import Reports

/// Whether stated rates hold: each is taken from one quiet year of an alliance, and held against other quiet years of the same.
public struct RateCheck: Sendable {
  /// A quiet year with the context in which it is judged, and the days whose alerts are counted.
  package struct Year: Sendable {
    package var context: RuleContext
    package var alliance: Alliance
    package var counted: ClosedRange<Day>

    package init(_ context: RuleContext, _ alliance: Alliance, counted: ClosedRange<Day>) {
      (self.context, self.alliance, self.counted) = (context, alliance, counted)
    }
  }

  /// One figure that was stated and held against years.
  public struct Line: Hashable, Sendable {
    /// What was counted, in words, or the id of a rule.
    public var what: String
    public var stated: [Double] = []
    public var seen: [Int] = []
    /// How many of the years lay where the stated range has them.
    public var within = Proportion(0, of: 0)
    /// Of these, years beyond the upper end.
    public var above = 0
  }

  /// All rules together, alerts of severity 3 or higher first; then rules of which anything was stated or seen.
  public private(set) var lines: [Line] = []
  /// Years from which nothing could be stated.
  public private(set) var unstated = 0

  /// - Parameters:
  ///   - stated: years that rates are taken from, made one after the other.
  ///   - seen: years that they are held against.
  package init(_ pack: RulePack, histories: Int, stated: [() -> Year], seen: [() -> Year]) async {
    let rules = pack.rules.rules.filter { $0.status != "experimental" && !$0.isChecklist && $0.whyNotShuffled == nil }
    let counts = seen.map { year in
      let year = year()
      return rules.map { Chance.Count($0, in: year.context, within: year.counted) }
    }
    func told(_ counts: [Chance.Count]) -> Int {
      zip(rules, counts).reduce(0) { $0 + ($1.0.severity >= Calibration.budgeted ? $1.1.warn : 0) }
    }
    func any(_ counts: [Chance.Count]) -> Int { counts.reduce(0) { $0 + $1.warn + $1.watch } }
    var lines = [Line(what: "severity 3 or higher, warn or more"), Line(what: "all rules, any strength")] + rules.map { Line(what: $0.id) }
    for index in lines.indices {
      lines[index].seen = counts.map { counts in
        index == 0 ? told(counts) : index == 1 ? any(counts) : counts[index - 2].warn + counts[index - 2].watch
      }
    }
    for (number, make) in stated.enumerated() {
      let year = make()
      let quiet = QuietTime(
        year.context, rules: pack.rules.rules.filter { $0.status != "experimental" && !$0.isChecklist }, marked: MarkedEvents())
      guard quiet.blocks.count >= QuietTime.fewest else {
        unstated += 1
        continue
      }
      let chance = await Chance(
        rules, on: Shuffling(year.context, year.alliance, quiet), families: pack.heardFamilies, histories: histories, seed: UInt64(number))
      lines[0].hold(chance.rate(of: quiet, told))
      lines[1].hold(chance.rate(of: quiet, any))
      for index in rules.indices { lines[index + 2].hold(chance.rate(ofRule: quiet) { $0[index].warn + $0[index].watch }) }
    }
    self.lines = lines.enumerated().filter { $0.offset < 2 || $0.element.stated.contains { $0 > 0 } || $0.element.seen.contains { $0 > 0 } }
      .map(\.element)
  }

  /// A table: what was stated, what was seen, and how often the range held.
  public var text: String {
    func mean(_ values: [Double]) -> String { values.isEmpty ? "-" : decimal(values.reduce(0, +) / Double(values.count), 2) }
    var lines = [
      "a year                              stated  from-to        seen  from-to  in the range of 95 %  above"
    ]
    for line in self.lines {
      func ends<T: Comparable>(_ values: [T], _ text: (T) -> String) -> String {
        values.min().flatMap { low in values.max().map { "\(text(low))-\(text($0))" } } ?? "-"
      }
      lines.append(
        Wrapping.column(line.what, 36) + Wrapping.column(mean(line.stated), 6, right: true) + "  "
          + Wrapping.column(ends(line.stated) { decimal($0, 1) }, 9) + Wrapping.column(mean(line.seen.map(Double.init)), 10, right: true)
          + "  "
          + Wrapping.column(ends(line.seen) { "\($0)" }, 9) + Wrapping.column("\(percent(line.within.share)) %", 19, right: true)
          + Wrapping.column("\(line.above)", 7, right: true))
    }
    if unstated > 0 { lines.append("\(counted(unstated, "year")) held too little quiet time") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RateCheck.Line {
  /// Holds a stated rate against all years that were seen.
  fileprivate mutating func hold(_ rate: YearlyRate) {
    stated.append(rate.perYear)
    let range = rate.range(in: ShuffledHistory.years)
    within = Proportion(within.part + seen.count { range.contains($0) }, of: within.all + seen.count)
    above += seen.count { $0 > range.upperBound }
  }
}
