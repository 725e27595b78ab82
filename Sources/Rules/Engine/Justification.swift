public import Events
import Setup
public import YAML

/// Who wants something to be quiet, until when, and why: nothing is ever hidden for good, or without a name.
public struct Justification: Hashable, Sendable {
  /// The last day on which it holds.
  public var until: Day
  public var reason: String
  public var by: String
  /// Where it stands.
  public var place: Node.Place

  static let example = "{until: 2026-09-30, reason: reorganisation agreed by both, by: alliance office}"

  /// The keys that say so.
  public static let keys = [
    Key("until", .date, required: true, "the last day on which it holds", example: "2026-09-30"),
    Key("reason", .text, required: true, "why", example: "reorganisation agreed by both"),
    Key("by", .text, required: true, "who decided it: a role, or both parties", example: "alliance office"),
  ]

  init?(_ fields: Fields) {
    let (until, reason, by) = (fields.date("until"), fields.text("reason"), fields.text("by"))
    guard let until, let reason, let by else { return nil }
    self.until = until
    self.reason = reason
    self.by = by
    place = fields.has("until") ? fields.place("until") : fields.node.place
  }

  /// File and line, for reports.
  public var spot: String { "\(place.path ?? ""):\(place.line)" }

  /// Whether it holds on a day.
  public func holds(on day: Day) -> Bool { day <= until }

  /// That it no longer holds, for whoever should look at it again.
  func expired(_ what: String, on day: Day, path: String) -> Diagnostic? {
    if holds(on: day) { return nil }
    return Diagnostic(
      path: path, at: place, message: "\(what) ended on \(until) (\(reason); by \(by)), and holds no longer",
      help: "delete it, or agree on a new day", severity: .warning)
  }
}
