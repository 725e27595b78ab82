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
  }

  /// How it was measured, in one sentence.
  public private(set) var method = ""
  /// By the id of the rule.
  public private(set) var rates: [String: Rate] = [:]

  init() {}

  static let fileName = "false-alarms.yaml"

  private static let keys = [
    Key("method", .text, required: true, "how it was measured"),
    Key("rates", .list(.mapping(rateKeys)), required: true, "a rule each"),
  ]
  private static let rateKeys = [
    Key("rule", .text, required: true, "the id of the rule"),
    Key("warn", .number, required: true, "episodes of warn or more per pair and year"),
    Key("watch", .number, required: true, "watches per pair and year"),
  ]

  /// Reads the figures; none where there is no such file.
  static func load(_ folder: String) -> (rates: FalseAlarmRates, diagnostics: [Diagnostic]) {
    var table = FalseAlarmRates()
    let diagnostics = MeasuredFile.read(folder, fileName, of: "the measured rates", keys: keys) { fields in
      table.method = fields.text("method") ?? ""
      for row in fields.list("rates", of: "a rate") {
        guard let rule = row.text("rule"), let warn = row.number("warn"), let watch = row.number("watch") else { continue }
        table.rates[rule] = Rate(warn: warn, watch: watch)
      }
    }
    return (table, diagnostics)
  }

  /// A sentence on one rule; `nil` if it was not measured.
  func sentence(_ rule: Rule) -> String? {
    rates[rule.id].map { rate in
      "Where nothing is wrong: \(plain(rate.warn, 2)) episodes of warn or more and \(plain(rate.watch, 2)) watches per pair and year (\(method))."
    }
  }

  /// The file for what was counted.
  static func file(_ counts: [FalseAlarms], rules: [Rule]) -> String {
    let pairYears = counts.reduce(0) { $0 + $1.pairYears }
    let seeds = counts.first?.seeds ?? 0
    let parties = counts.map { "\($0.parties)" }.joined(separator: " and with ")
    let dispersion = counts.first.map { plain($0.dispersion) } ?? ""
    let lines = rules.map { rule in
      func rate(_ count: (FalseAlarms) -> Int) -> String { plain(Double(counts.reduce(0) { $0 + count($1) }) / pairYears, 2) }
      return
        "  - {rule: \(rule.id), warn: \(rate { $0.episodes[rule.id]?.warn ?? 0 }), watch: \(rate { $0.episodes[rule.id]?.watch ?? 0 })}"
    }
    return """
      # What each rule raises on simulated alliances in which nothing is wrong. Written by
      # `harbinger simulate --false-alarms \(seeds) --record rules/\(fileName)`; not to be changed by hand.
      method: \(seeds) simulated alliances of 12 months each with \(parties) parties, variance/mean \(dispersion), holidays
      rates:
      \(lines.joined(separator: "\n"))

      """
  }
}
