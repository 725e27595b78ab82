import Events
import Output
import YAML

extension RuleKind {
  /// Give and take tilt.
  static let imbalance = RuleKind(
    id: "imbalance",
    summary:
      "Fires when give and take between two, which used to be even, tilt to one side: 1 - |a - b| / (a + b) falls, more than chance would have it.",
    keys: [
      Key("measure", .measure, required: true, "what each side does towards the other", example: "messages", insteadOf: ["metric"]),
      Key("was", .number, "how even it must have been, from 0 (one side alone) to 1 (both the same)", standard: "0.7", range: 0...1),
      Key("now", .levels(.number), "below this it fires", standard: "{watch: 0.5, warn: 0.4, critical: 0.25}", example: "0.5"),
      Key(
        "rarity", .levels(.rarity), "how rare the change must be by chance",
        standard: "{watch: 1 in 200, warn: 1 in 1000, critical: 1 in 10000}", example: "1 in 1000"),
      Key("min_each", .number, "what each side must have done before, and both together now", standard: "10", range: 1...1_000_000),
      Key("window", .duration, "the days that are looked at", standard: "56d", example: "56d"),
      Key("gap", .duration, "days between the window and the history", standard: "14d", example: "14d"),
      Key("history", .duration, "the days that say what is usual", standard: "180d", example: "180d"),
      Key("for", .duration, "how long it must last, in whole weeks", standard: "2w", example: "2w"),
    ],
    example: "kind: imbalance\nmeasure: initiations\nwas: 0.7\nnow: 0.5\nmin_each: 10\n"
  ) { fields, names in
    let measure = fields.measure("measure", names, per: "")
    if let measure, measure.measure?.scopes.contains(.direction) != true {
      let known = Measure.all.filter { $0.scopes.contains(.direction) }.map(\.written)
      fields.diagnostics.error(
        fields.place("measure"), "'\(measure.id)' is not a figure of one side towards the other", help: "write \(Diagnostics.list(known))")
      return nil
    }
    let imbalance = Imbalance(
      measure: MeasureUse(id: measure?.id ?? "", families: measure?.families ?? [], scope: .direction), was: fields.number("was") ?? 0.7,
      now: fields.numberLevels("now", standard: Levels(watch: 0.5, warn: 0.4, critical: 0.25), falls: true),
      rarity: fields.rarityLevels("rarity", standard: Levels(watch: 1 / 200, warn: 1 / 1000, critical: 1 / 10000)),
      minEach: fields.number("min_each") ?? 10, window: fields.days("window", standard: 56), gap: fields.days("gap", standard: 14),
      history: fields.days("history", standard: 180), weeks: max(1, fields.days("for", standard: 14) / 7))
    if let highest = imbalance.now.first?.value, highest > imbalance.was {
      fields.clash(
        ["now", "was"], "'now' is \(decimal(highest, 2)) at first, above 'was', which is \(decimal(imbalance.was, 2))",
        help: "it fires where give and take were even and tilt: write 'now' below 'was'")
    }
    guard let measure else { return nil }
    var body = RuleBody(families: measure.heard(names)) { imbalance.tracks($0) }
    body.hearsWording = measure.needsTexts
    body.isAboutSomething = false
    return body
  }
}
