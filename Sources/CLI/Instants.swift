import ArgumentParser
import Events
import Harbinger

/// As of when is judged, and what counts as now.
struct Instants: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge as of this day or instant; nothing after it is read.", discussion: "Else the end of the covered data.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "What counts as now: a source whose next export is overdue by then is told, and an approval that ended before allows nothing.",
      discussion: "Else the clock. What is found does not depend on it.", valueName: "date"))
  var now: String?

  /// `--as-of`: a day means its end.
  func instant(in zone: ZoneRules) throws(Stop) -> Timestamp? {
    guard let asOf else { return nil }
    let instant = try Self.instant(asOf, of: "--as-of", in: zone)
    guard instant < (try clock(in: zone)).advanced(by: Self.furthest) else {
      throw Stop(.usage, "--as-of: '\(asOf)' lies far ahead, where nothing can have been recorded; write a day up to now")
    }
    return instant
  }

  /// A judgement may lie so far ahead of the clock: a year and a little.
  private static let furthest: Int64 = 400 * 86_400_000

  /// `--now`, else the clock.
  func clock(in zone: ZoneRules) throws(Stop) -> Timestamp { try Self.clock(now, in: zone) }

  /// What `--now` says, else the clock.
  static func clock(_ now: String?, in zone: ZoneRules) throws(Stop) -> Timestamp {
    guard let now else { return Terminal.now }
    return try instant(now, of: "--now", in: zone)
  }

  private static func instant(_ text: String, of option: String, in zone: ZoneRules) throws(Stop) -> Timestamp {
    if let day = Day(text) { return zone.start(of: day + 1) }
    guard let parsed = Timestamp.parseISO8601(text) else {
      throw Stop(.usage, "\(option): '\(text)' is not a date; write 2026-03-02 or 2026-03-02T18:00Z")
    }
    if parsed.hasOffset { return parsed.time }
    return zone.instant(
      day: Day(number: Int32(clamping: parsed.time.milliseconds.flooredDivision(by: 86_400_000))),
      millisecondsOfDay: parsed.time.milliseconds - parsed.time.milliseconds.flooredDivision(by: 86_400_000) * 86_400_000)
  }
}
