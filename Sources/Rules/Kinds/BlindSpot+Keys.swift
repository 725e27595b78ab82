import Events
import YAML

extension RuleKind {
  /// The data cannot carry a judgement.
  static let blindSpot = RuleKind(
    id: "blind_spot",
    summary:
      "Fires when the data cannot carry a judgement: a source ends too early, has a hole or runs dry, messages are recorded otherwise, too few people write.",
    keys: [
      Key(
        "of", .either([.choice(BlindSpot.Check.allCases.map(\.rawValue)), .list(.choice(BlindSpot.Check.allCases.map(\.rawValue)))]),
        "what is looked at", standard: "stale", example: "[stale, thin]"),
      Key(
        "times", .levels(.multiple), "multiples of the time after which a source counts as stale: twice its `expected_every`, else a week",
        standard: "{watch: 1x, warn: 2x, critical: 4x}", example: "2x"),
    ],
    example: "kind: blind_spot\ntimes: {watch: 1x, warn: 2x, critical: 4x}\n"
  ) { fields, _ in
    let known = BlindSpot.Check.allCases.map(\.rawValue)
    let nodes = fields.node("of").map { node in node.items ?? [node] } ?? []
    let checks = nodes.compactMap { fields.diagnostics.choice($0, "'of'", of: known).flatMap(BlindSpot.Check.init) }
    let spot = BlindSpot(
      checks: fields.has("of") ? checks : [.stale], times: fields.multipleLevels("times", standard: Levels(watch: 1, warn: 2, critical: 4)))
    return RuleBody(families: []) { spot.tracks($0) }
  }
}
