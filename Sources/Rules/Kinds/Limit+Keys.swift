import Events
import YAML

extension RuleKind {
  /// A measure beyond a fixed limit.
  static let limit = RuleKind(
    id: "limit", summary: "Fires when a measure is above or below a fixed limit, whatever its history.",
    keys: [
      Key("measure", .measure, required: true, "what is counted", example: "contact_days", insteadOf: ["metric"]),
      .per,
      Key("above", .levels(.number), "fires above this", example: "{warn: 48, critical: 96}"),
      Key("below", .levels(.number), "fires below this", example: "{warn: 2, critical: 1}"),
      Key("window", .duration, "the days that are looked at", standard: "28d", example: "28d", insteadOf: ["timeframe"]),
      Key("for", .duration, "how long it must last", standard: "1d", example: "2w"),
    ],
    example: "kind: limit\nmeasure: contact_days\nbelow: {watch: 3, warn: 2, critical: 1}\nwindow: 28d\nfor: 1w\n"
  ) { fields, names in
    let measure = fields.measure("measure", names)
    let side: Limit.Side = fields.has("above") ? .above : .below
    let limits = fields.numberLevels(fields.has("above") ? "above" : "below", standard: Levels(), falls: side == .below)
    let limit = Limit(
      measure: measure ?? MeasureUse(id: "", families: [], scope: .pair), side: side, limits: limits,
      window: fields.days("window", standard: 28),
      lasting: fields.days("for", standard: 1))
    guard fields.has("above") != fields.has("below") else {
      fields.diagnostics.error(
        fields.keyPlace("measure"), "a limit needs either 'above' or 'below'",
        help: "add for instance below: {warn: 2, critical: 1}, and only one of the two")
      return nil
    }
    guard let measure else { return nil }
    var body = RuleBody(families: measure.heard(names)) { limit.tracks($0) }
    body.hearsWording = measure.needsTexts
    body.isAboutSomething = false
    return body
  }
}
