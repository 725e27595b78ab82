@testable import Rules
import Events
import YAML

extension RuleKind {
  /// Messages on days on which not both sides work.
  static let daysOff = RuleKind(
    id: "days_off", summary: "Fires while the two exchange messages on days on which not both of them work.",
    keys: [Key("at_least", .levels(.number), "messages on days off in 28 days", standard: "10", example: "{watch: 5, warn: 10}")],
    example: "kind: days_off\nat_least: {watch: 5, warn: 10}\n"
  ) { fields, _ in
    let kind = DaysOff(limits: fields.numberLevels("at_least", standard: Levels(warn: 10)))
    return RuleBody(families: []) { context in context.pairs.map { kind.track($0, in: context) } }
  }
}
