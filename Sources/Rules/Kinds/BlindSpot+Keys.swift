import Events
import YAML

extension RuleKind {
  /// The data cannot carry a judgement.
  static let blindSpot = RuleKind(
    id: "blind_spot", summary: "Fires when a source ends too early, or holds nothing: what it might show is not judged.",
    keys: [
      Key(
        "times", .levels(.text), "multiples of the time after which a source counts as stale: twice its `expected_every`, else a week",
        standard: "{watch: 1x, warn: 2x, critical: 4x}", example: "2x")
    ],
    example: "kind: blind_spot\ntimes: {watch: 1x, warn: 2x, critical: 4x}\n"
  ) { fields, _ in
    let spot = BlindSpot(times: fields.multipleLevels("times", standard: Levels(watch: 1, warn: 2, critical: 4)))
    return RuleBody(families: []) { spot.tracks($0) }
  }
}
