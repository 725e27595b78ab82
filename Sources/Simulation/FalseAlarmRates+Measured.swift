import Harbinger
import Rules
import Output

extension FalseAlarmRates {
  /// The file for what was counted: with partners, and on mailing lists.
  static func file(_ counts: [FalseAlarms], lists: FalseAlarms, rules: [Rule]) -> String {
    let seeds = counts.first?.seeds ?? 0
    let parties = counts.compactMap { count in
      if case .partners(let parties) = count.sort { "\(parties)" } else { nil }
    }.joined(separator: " and with ")
    let dispersion = counts.first.map { decimal($0.dispersion) } ?? ""
    let lines = rules.map { rule in
      let (here, there) = (rate(rule, counts), rate(rule, [lists]))
      return "  - {rule: \(rule.id), warn: \(here.warn), watch: \(here.watch), list_warn: \(there.warn), list_watch: \(there.watch)}"
    }
    return """
      # What each rule raises on simulated alliances in which nothing is wrong. Written by
      # `harbinger simulate --false-alarms \(seeds) --record rules/\(FalseAlarmRates.fileName)`; not to be changed by hand.
      method: \(seeds) simulated alliances of 12 months each with \(parties) parties, variance/mean \(dispersion), holidays
      lists: \(lists.seeds) simulated mailing lists of 12 months with 6 parties, in bursts, with pauses that nobody announces
      rates:
      \(lines.joined(separator: "\n"))

      """
  }

  /// Episodes of a rule per pair and year.
  private static func rate(_ rule: Rule, _ counts: [FalseAlarms]) -> (warn: String, watch: String) {
    let pairYears = counts.reduce(0) { $0 + $1.pairYears }
    func plainRate(_ count: (FalseAlarms) -> Int) -> String { decimal(Double(counts.reduce(0) { $0 + count($1) }) / pairYears, 2) }
    return (plainRate { $0.episodes[rule.id]?.warn ?? 0 }, plainRate { $0.episodes[rule.id]?.watch ?? 0 })
  }
}
