import Rules
import YAML

/// What each rule raises where nothing is wrong, as it was measured: `false-alarms.yaml` beside the rules.
///
/// Measuring takes too long for every run, so `harbinger simulate --false-alarms 20 --record` writes the figures down.
public struct FalseAlarmRates: Sendable {
  /// Episodes per pair of parties and year.
  public struct Rate: Hashable, Sendable {
    /// Of warn or more.
    public var warn: Double
    public var watch: Double
    /// The same two on mailing lists, where these were measured.
    public var listWarn: Double?
    public var listWatch: Double?
  }

  /// How it was measured, in one sentence.
  public private(set) var method = ""
  /// How it was measured on mailing lists.
  public private(set) var lists = ""
  /// By the id of the rule.
  public private(set) var rates: [String: Rate] = [:]

  init() {}

  static let fileName = "false-alarms.yaml"

  private static let keys = [
    Key("method", .text, required: true, "how it was measured"),
    Key("lists", .text, "how it was measured on mailing lists"),
    Key("rates", .list(.mapping(rateKeys)), required: true, "a rule each"),
  ]
  private static let rateKeys = [
    Key("rule", .text, required: true, "the id of the rule"),
    Key("warn", .number, required: true, "episodes of warn or more per pair and year"),
    Key("watch", .number, required: true, "watches per pair and year"),
    Key("list_warn", .number, "episodes of warn or more per pair and year on mailing lists"),
    Key("list_watch", .number, "watches per pair and year on mailing lists"),
  ]

  /// Reads the figures; none where there is no such file.
  static func load(_ folder: String) -> (rates: FalseAlarmRates, diagnostics: [Diagnostic]) {
    var table = FalseAlarmRates()
    let diagnostics = MeasuredFile.read(folder, fileName, of: "the measured rates", keys: keys) { fields in
      table.method = fields.text("method") ?? ""
      table.lists = fields.text("lists") ?? ""
      for row in fields.list("rates", of: "a rate") {
        guard let rule = row.text("rule"), let warn = row.number("warn"), let watch = row.number("watch") else { continue }
        table.rates[rule] = Rate(
          warn: warn, watch: watch, listWarn: row.number("list_warn"), listWatch: row.number("list_watch"))
      }
    }
    return (table, diagnostics)
  }

  /// A sentence on one rule; `nil` if it was not measured.
  func sentence(_ rule: Rule) -> String? {
    rates[rule.id].map { rate in
      let text =
        "Where nothing is wrong: \(decimal(rate.warn, 2)) episodes of warn or more and \(decimal(rate.watch, 2)) watches per pair and year (\(method))"
      guard let warn = rate.listWarn, let watch = rate.listWatch else { return text + "." }
      return "\(text); on mailing lists \(decimal(warn, 2)) and \(decimal(watch, 2)) (\(lists))."
    }
  }

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
      # `harbinger simulate --false-alarms \(seeds) --record rules/\(fileName)`; not to be changed by hand.
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
