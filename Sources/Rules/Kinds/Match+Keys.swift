import Events
import YAML

extension RuleKind {
  /// Enough wording of a family.
  static let match = RuleKind(
    id: "match", summary: "Fires when one side uses enough wording of a lexicon family within a window.",
    keys: [
      Key("family", .texts, required: true, "the lexicon family to listen for, or several that add up", example: "loose_labels"),
      Key(
        "at_least", .levels(.number), "summed weight of the hits (strong 2, near the other party 1.5, plain 1, weak 0.5)",
        standard: "{warn: 2, critical: 4}", example: "{warn: 2, critical: 4}"),
      Key("window", .duration, "how far back hits count", standard: "28d", example: "28d", insteadOf: ["timeframe"]),
      Key("writers", .integer, "distinct writers that a warning takes; a watch takes one", standard: "2", example: "2", range: 1...1000),
      Key("messages", .integer, "distinct messages that a warning takes; a watch takes one", standard: "2", example: "2", range: 1...1000),
      Key(
        "both_sides", .flag,
        "whether what the other side says of the same kind towards this one counts with it, once each side's is a watch; up to a warning",
        standard: "off", example: "on"),
      Key("strong_alone", .flag, "whether one strong phrase is enough", standard: "off", example: "on"),
    ],
    example: "kind: match\nfamily: loose_labels\nat_least: {warn: 2, critical: 4}\nwindow: 28d\nwriters: 2\n"
  ) { fields, names in
    let families = fields.families("family", names)
    let match = Match(
      families: families, atLeast: fields.numberLevels("at_least", standard: Levels(warn: 2, critical: 4)),
      window: fields.days("window", standard: 28),
      writers: fields.integer("writers") ?? 2, messages: fields.integer("messages") ?? 2, strongAlone: fields.flag("strong_alone") ?? false,
      bothSides: fields.flag("both_sides") ?? false)
    guard !families.isEmpty else { return nil }
    var body = RuleBody(families: families) { match.tracks($0) }
    body.needsWholeWindow = false
    return body
  }
}
