import Events
import Ledger
import Output
import Rules

extension Metrics {
  /// The text that Prometheus reads: families in a fixed order, each with its help and type, base units, one line a series.
  public var rendered: String {
    var text = MetricsText()
    text.add("harbinger_run_exit_code", "The exit code of the last run.", [([], Double(exitCode))])
    text.add("harbinger_run_duration_seconds", "How long the last run took.", [([], seconds)])
    text.add("harbinger_run_end_timestamp_seconds", "When the last run ended.", [([], ended.unixSeconds)])
    text.add("harbinger_last_success_timestamp_seconds", "When a run ended well last.", lastSuccess.map { [([], $0.unixSeconds)] } ?? [])
    text.add(
      "harbinger_alliance_judged", "Whether the alliance could be judged in the last run (1) or not (0).", each { $0.isJudged ? 1 : 0 })
    text.add("harbinger_alliance_duration_seconds", "How long reading and judging the alliance took.", judged(\.seconds))
    text.add("harbinger_alliance_records", "Records that were read of the alliance.", judged { Double($0.records) })
    text.add(
      "harbinger_alliance_last_day_timestamp_seconds", "The beginning, in UTC, of the last day that was judged.",
      alliances.compactMap { alliance in alliance.lastDay.map { ([("alliance", alliance.id)], Double($0.number) * 86_400) } })
    text.add(
      "harbinger_source_staleness_seconds", "Time from the end of what a source covers to the run.",
      alliances.flatMap { alliance in
        alliance.sources.map { source in
          (
            [("alliance", alliance.id), ("source", source.path), ("acknowledged", source.isAcknowledged ? "true" : "false")],
            source.staleness
          )
        }
      })
    text.add(
      "harbinger_alerts_open", "Open alerts by the severity of their rule and the strength of what the data show.",
      alliances.flatMap { alliance in
        alliance.open.sorted { ($1.severity, $1.strength) < ($0.severity, $0.strength) }.map { open in
          (
            [("alliance", alliance.id), ("severity", "\(open.severity)"), ("strength", open.strength.name)], Double(open.count)
          )
        }
      })
    text.add(
      "harbinger_alerts", "Alerts by their state.",
      alliances.flatMap { alliance in
        AlertState.allCases.map { ([("alliance", alliance.id), ("state", $0.rawValue)], Double(alliance.states[$0] ?? 0)) }
      })
    text.add(
      "harbinger_outcomes", "How the rules ended for the pairs and parties that they judge.",
      alliances.filter(\.isJudged).flatMap { alliance in
        [("quiet", alliance.quiet), ("not_evaluable", alliance.notEvaluable), ("pending", alliance.pending), ("fired", alliance.fired)].map
        {
          ([("alliance", alliance.id), ("outcome", $0.0)], Double($0.1))
        }
      })
    text.add(
      "harbinger_mailed_alerts", "Alerts of severity 3 or higher that were mailed of the alliance in the last 91 days.",
      each { Double($0.mailed) })
    text.add("harbinger_mailed_alerts_budget", "How many of these a quiet alliance may have.", each { Double($0.budget) })
    text.add(
      "harbinger_deliveries", "What became in the last run of what each delivery was to take.",
      deliveries.flatMap { delivery in
        [("delivered", delivery.delivered), ("failed", delivery.failed), ("held_back", delivery.heldBack)].map {
          ([("delivery", delivery.id), ("result", $0.0)], Double($0.1))
        }
      })
    return text.text
  }

  /// What was not judged has no figures of its judging: a 0 would look like calm.
  private func judged(_ value: (Alliance) -> Double) -> [MetricsText.Series] {
    alliances.filter(\.isJudged).map { ([("alliance", $0.id)], value($0)) }
  }

  private func each(_ value: (Alliance) -> Double) -> [MetricsText.Series] { alliances.map { ([("alliance", $0.id)], value($0)) } }
}

extension Timestamp {
  /// Seconds since 1970, as Prometheus writes times.
  fileprivate var unixSeconds: Double { Double(milliseconds) / 1000 }
}

/// The text format of Prometheus, version 0.0.4, for gauges.
private struct MetricsText {
  typealias Series = (labels: [(name: String, value: String)], value: Double)

  private(set) var text = ""

  /// Adds a family; without series there is none. Of series with the same labels the first stands: Prometheus refuses a file with two.
  mutating func add(_ name: String, _ help: String, _ series: [Series]) {
    guard !series.isEmpty else { return }
    text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
    var seen: Set<String> = []
    for (labels, value) in series {
      let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
      guard seen.insert(pairs).inserted else { continue }
      let isWhole = value == value.rounded() && abs(value) < 1e15
      text += name + (pairs.isEmpty ? "" : "{\(pairs)}") + " " + (isWhole ? "\(Int64(value))" : "\(value)") + "\n"
    }
  }

  private static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Printable.text(value).unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
