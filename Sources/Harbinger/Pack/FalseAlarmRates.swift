package import Rules
package import YAML
import Output

/// What each rule raises where nothing is wrong, as it was measured: `false-alarms.yaml` beside the rules.
///
/// Measuring takes too long for every run, so `harbinger simulate --false-alarms 20 --record` writes the figures down.
public struct FalseAlarmRates: Sendable {
  /// Episodes per pair of parties and year.
  public struct Rate: Hashable, Sendable {
    /// Of warn or more.
    public var warn: Double
    /// Of watch.
    public var watch: Double
    /// Of warn or more on mailing lists, where these were measured.
    public var listWarn: Double?
    /// Of watch on mailing lists, where these were measured.
    public var listWatch: Double?
  }

  /// How it was measured, in one sentence.
  public private(set) var method = ""
  /// How it was measured on mailing lists.
  public private(set) var lists = ""
  /// By the id of the rule.
  public private(set) var rates: [String: Rate] = [:]

  package init() {}

  package static let fileName = "false-alarms.yaml"

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
  package static func load(_ folder: String) -> (rates: FalseAlarmRates, diagnostics: [Diagnostic]) {
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
  package func sentence(_ rule: Rule) -> String? {
    rates[rule.id].map { rate in
      let text =
        "Where nothing is wrong: \(decimal(rate.warn, 2)) episodes of warn or more and \(decimal(rate.watch, 2)) watches per pair and year (\(method))"
      guard let warn = rate.listWarn, let watch = rate.listWatch else { return text + "." }
      return "\(text); on mailing lists \(decimal(warn, 2)) and \(decimal(watch, 2)) (\(lists))."
    }
  }
}
