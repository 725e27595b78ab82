public import Harbinger
public import Alerts
public import Events
import Rules
import YAML

/// A mute of one alert, as it is written into the `override.yaml` of its alliance.
public struct MuteEntry: Sendable {
  /// The entry on one line, without its indentation.
  public let line: String

  /// - Parameters:
  ///   - alert: whose rule, parties, topics and label select what is muted.
  ///   - until: the last day on which it holds.
  public init(_ alert: Alert, until: Day, why: String, by: String) {
    var keys = ["rule: \(alert.rule)"]
    if !alert.parties.isEmpty { keys.append("parties: [\(alert.parties.map(\.id).joined(separator: ", "))]") }
    if !alert.topics.isEmpty { keys.append("topic: [\(alert.topics.joined(separator: ", "))]") }
    if !alert.label.isEmpty { keys.append("label: \(Document.list([alert.label]))") }
    keys += ["until: \(until)", "reason: \(Document.scalar(why))", "by: \(Document.scalar(by))"]
    line = "- {\(keys.joined(separator: ", "))}"
  }

  /// The last day of a mute that begins on a day: a length of time (`30d`, `4w`), or the day itself.
  /// - Throws: a stop that says what to write.
  public static func lastDay(_ text: String, from today: Day) throws(Stop) -> Day {
    let until: Day
    if let day = Day(text) {
      until = day
    } else {
      let span: TimeSpan
      do { span = try TimeSpan(parsing: text) } catch {
        throw Stop(.usage, field: .until, "'\(text)' is no length of time and no day: \(error.help)")
      }
      guard let days = span.days else {
        throw Stop(.usage, field: .until, "'\(text)' is no number of days; write it as 30d, 4w or 2026-09-30")
      }
      until = today + days
    }
    guard until >= today else { throw Stop(.usage, field: .until, "\(until) is over; a mute holds up to a day that is still to come") }
    return until
  }

  /// Mutes that hold for longer are asked back: they are forgotten, and so is what they hide.
  public static let longest = 183

  /// The override file with this entry as its first mute; all else stays as it is.
  /// - Parameters:
  ///   - text: the file, `nil` if there is none yet.
  ///   - schema: where the JSON Schema of override files lies, for the first line of a new one.
  /// - Returns: `nil` if the file keeps its mutes on one line: then a person must put it there.
  public func added(to text: String?, schema: String? = nil) -> String? {
    OverrideText.adding(line, under: "mutes", to: text, schema: schema)
  }

  /// What is hidden by it of the list as it is now.
  /// - Parameters:
  ///   - text: the override file with the entry in it.
  /// - Throws: a stop if the entry cannot be read back: nothing was written then.
  public func hidden(in report: Judgement, written text: String, path: String) throws(Stop) -> [Alert] {
    let (document, problems) = Document.parse(bytes: Array(text.utf8), path: path)
    let diagnostics = Diagnostics(path: path, problems)
    let mute = document.flatMap { Override.read($0, diagnostics).suppressions.entries.first { $0.kind == .mute } }
    guard let mute, !diagnostics.hasErrors else {
      throw Stop(
        .configuration,
        ["\(path): the mute cannot be added, because the file would not be right:"] + Loading.rendered(diagnostics.sorted, as: [path: text])
      )
    }
    return report.alerts.filter { alert in
      mute.hides(
        rule: alert.rule, parties: alert.parties.map(\.id), topics: alert.topics, label: alert.label, days: alert.since...alert.last,
        asOf: report.day)
    }
  }
}
