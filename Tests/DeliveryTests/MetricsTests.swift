import Events
import Foundation
import Ledger
import Rules
import Setup
import Testing

@testable import Delivery

struct MetricsTests {
  static var example: Metrics {
    var alliance = Metrics.Alliance(id: "northwind-contoso")
    alliance.open = [Metrics.Open(severity: 4, strength: .warn, count: 2), Metrics.Open(severity: 5, strength: .critical, count: 1)]
    alliance.states = [.open: 2, .worse: 1, .resolved: 7]
    alliance.lastDay = Day(number: 20_585)
    alliance.sources = [
      Metrics.Source(path: "exports/mail.mbox", staleness: 86_400.5, isAcknowledged: true),
      Metrics.Source(path: "odd \"name\"\\\nof a file", staleness: 0, isAcknowledged: false),
    ]
    (alliance.seconds, alliance.records, alliance.quiet, alliance.notEvaluable) = (1.25, 120_000, 61, 4)
    (alliance.mailed, alliance.budget) = (3, 2)
    var failed = Metrics.Alliance(id: "tilting")
    failed.isJudged = false
    var metrics = Metrics(exitCode: 7, seconds: 12.5, ended: .example, lastSuccess: Timestamp.example.advanced(by: -86_400_000))
    metrics.alliances = [alliance, failed]
    metrics.deliveries = [Metrics.Delivery(id: "officers", delivered: 2, failed: 1, heldBack: 3)]
    return metrics
  }

  /// A line of the text format, version 0.0.4: `name{label="value",...} number`.
  private static var series: Regex<(Substring, Substring, Substring?, Substring)> {
    /^([a-z_]+)(?:\{((?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)+)\})? (-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?)$/
  }

  /// `promtool check metrics` said yes to the same text; it comes with 100 MB that a test does not install.
  @Test func everyLineIsOfTheFormatAndEveryFamilyStandsTogether() throws {
    var (family, helped): (String, Set<String>) = ("", [])
    var seen: Set<String> = []
    let lines = Self.example.rendered.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      if line.hasPrefix("# HELP ") {
        family = String(line.dropFirst(7).prefix { $0 != " " })
        #expect(helped.insert(family).inserted && family.hasPrefix("harbinger_"), "\(line)")
      } else if line.hasPrefix("# TYPE ") {
        #expect(line == "# TYPE \(family) gauge")
      } else {
        let found = try #require(try Self.series.wholeMatch(in: line), "\(line)")
        #expect(found.1 == family && found.2?.hasSuffix(",") != true && seen.insert("\(found.1){\(found.2 ?? "")}").inserted, "\(line)")
        // A count has no unit; what ends in _total is a counter, and there is none.
        #expect(!family.hasSuffix("_total"))
      }
    }
    #expect(helped.count == 15)
  }

  @Test func theFiguresAreThere() {
    let lines = Set(Self.example.rendered.split(separator: "\n").map(String.init))
    for line in [
      "harbinger_run_exit_code 7", "harbinger_run_duration_seconds 12.5", "harbinger_run_end_timestamp_seconds 1778554800",
      "harbinger_last_success_timestamp_seconds 1778468400", #"harbinger_alliance_judged{alliance="tilting"} 0"#,
      #"harbinger_alliance_last_day_timestamp_seconds{alliance="northwind-contoso"} 1778544000"#,
      #"harbinger_source_staleness_seconds{alliance="northwind-contoso",source="exports/mail.mbox",acknowledged="true"} 86400.5"#,
      #"harbinger_source_staleness_seconds{alliance="northwind-contoso",source="odd \"name\"\\\nof a file",acknowledged="false"} 0"#,
      #"harbinger_alerts_open{alliance="northwind-contoso",severity="5",strength="critical"} 1"#,
      #"harbinger_alerts{alliance="northwind-contoso",state="worse"} 1"#, #"harbinger_alerts{alliance="tilting",state="worse"} 0"#,
      #"harbinger_outcomes{alliance="northwind-contoso",outcome="not_evaluable"} 4"#,
      #"harbinger_mailed_alerts{alliance="northwind-contoso"} 3"#, #"harbinger_mailed_alerts_budget{alliance="northwind-contoso"} 2"#,
      #"harbinger_deliveries{delivery="officers",result="held_back"} 3"#,
    ] { #expect(lines.contains(line), "\(line)") }
    for family in ["duration_seconds", "records", "outcomes"] {
      #expect(!lines.contains { $0.contains("_\(family){alliance=\"tilting\"") }, "what was not judged is not 0")
    }
  }

  @Test func theFileIsForAllToRead() throws {
    let desk = Desk()
    try Rests().courier().put(Self.example, as: DeliverySetting(id: "metrics", channel: .metrics(path: desk["harbinger.prom"])))
    #expect(try desk.text("harbinger.prom") == Self.example.rendered && desk.mode("harbinger.prom") == 0o644)
    #expect(desk.names == ["harbinger.prom"])
  }
}
