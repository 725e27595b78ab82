import Events
import YAML
import Output

extension RuleKind {
  /// A measure leaves its own history.
  static let shift = RuleKind(
    id: "shift",
    summary:
      "Fires when a measure leaves its own history: much above or below the usual, and too rare for chance, at two week-ends in a row.",
    keys: [
      Key("measure", .measure, required: true, "what is counted", example: "messages", insteadOf: ["metric"]),
      .per,
      Key("direction", .choice(["up", "down"]), required: true, "which way is a warning", example: "down"),
      Key("times", .number, "how many times the usual", standard: "2 up, 0.5 down", example: "0.5", range: 0...1000),
      Key(
        "by", .number, "for measures that are compared by difference (pole, pronouns): how far from the usual",
        standard: "0.35, pronouns 1",
        example: "0.35", range: 0...100),
      Key(
        "rarity", .levels(.rarity), "how rare it must be by chance", standard: "{watch: 1 in 200, warn: 1 in 1000, critical: 1 in 10000}",
        example: "1 in 1000"),
      Key("window", .duration, "the days that are looked at", standard: "14d, 28d down", example: "28d", insteadOf: ["timeframe"]),
      Key(
        "gap", .duration, "days between the window and the history, so that a slow change does not hide itself", standard: "14d",
        example: "14d"),
      Key("history", .duration, "the days that say what is usual", standard: "180d", example: "180d"),
      Key("min_history", .duration, "the history without which nothing is judged", standard: "13w", example: "13w"),
      Key("for", .duration, "how long it must last, in whole weeks", standard: "2w", example: "2w"),
    ],
    example:
      "kind: shift\nmeasure: messages\ndirection: down\ntimes: 0.5\nrarity: {watch: 1 in 200, warn: 1 in 1000, critical: 1 in 10000}\nwindow: 28d\n"
  ) { fields, names in
    let measure = fields.measure("measure", names)
    let direction = fields.choice("direction").flatMap(Shift.Direction.init) ?? .up
    let by = fields.number("by") ?? (measure?.id == "pronouns" ? 1 : 0.35)
    let isDifference = measure?.measure?.scale == .difference
    if let measure, fields.has(isDifference ? "times" : "by") {
      fields.diagnostics.error(
        fields.keyPlace(isDifference ? "times" : "by"), "\(measure.id) is compared by \(isDifference ? "difference" : "ratio")",
        help: isDifference ? "write by: \(decimal(by)) instead of 'times'" : "write times: 2 instead of 'by'")
    }
    let times = fields.number("times") ?? (direction == .up ? 2 : 0.5)
    if (direction == .up) != (times > 1) {
      fields.diagnostics.error(
        fields.place("times"), "'times' is \(decimal(times)), which is not \(direction.rawValue)",
        help: direction == .up ? "write a number above 1" : "write a number below 1")
    }
    let shift = Shift(
      measure: measure ?? MeasureUse(id: "", families: [], scope: .pair), direction: direction, times: times, by: by,
      rarity: fields.rarityLevels("rarity", standard: Levels(watch: 1 / 200, warn: 1 / 1000, critical: 1 / 10000)),
      window: fields.days("window", standard: direction == .up ? 14 : 28), gap: fields.days("gap", standard: 14),
      history: fields.days("history", standard: 180), minHistory: fields.days("min_history", standard: 91),
      weeks: max(1, fields.days("for", standard: 14) / 7))
    guard let measure else { return nil }
    var body = RuleBody(families: measure.heard(names)) { shift.tracks($0) }
    body.hearsWording = measure.needsTexts
    body.isAboutSomething = false
    body.isMereShift = true
    return body
  }
}
