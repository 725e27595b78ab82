import Events
import YAML

extension RuleKind {
  /// One thing by one party, then another by the other, in order.
  static let sequence = RuleKind(
    id: "sequence",
    summary:
      "Fires when one thing is said by one party and then another by the other (or by itself), in this order and about the same thing.",
    keys: [
      Key(
        "steps",
        .list(
          .mapping([
            Key("heard", .texts, "families, any of which is the step", example: "pressure_hints"),
            Heard.keys[1],
            Heard.any,
            Key("from", .choice(StepSequence.Side.allCases.map(\.rawValue)), required: true, "whose words", example: "one party"),
          ])), required: true, "two steps or more, in order",
        example: "[{heard: pressure_hints, from: one party}, {heard: loose_labels, from: other party}]"),
      Key("deadline", .duration, "the longest time from one step to the next", standard: "28d", example: "28d", insteadOf: ["timeframe"]),
      Key("until", .texts, "families that end the sequence where either side says them in between", example: "[context_sharing]"),
      Key(
        "same", .same, "how the steps must belong together; any one of them is enough, `pair` asks for nothing",
        standard: "[topic, thread]", example: "[topic, thread]"),
      Key(
        "at_least", .levels(.number), "complete sequences within the window", standard: "{watch: 1, warn: 2, critical: 3}",
        example: "{warn: 1, critical: 2}"),
      Key("window", .duration, "how long a complete sequence counts", standard: "60d", example: "60d"),
    ],
    example:
      "kind: sequence\nsteps:\n  - {heard: pressure_hints, from: one party}\n  - {heard: loose_labels, from: other party}\ndeadline: 28d\nsame: [topic, thread]\n"
  ) { fields, names in
    let steps = fields.list("steps", of: "a step").map { step in
      StepSequence.Step(heard: Heard.read(step, names), from: step.choice("from").flatMap(StepSequence.Side.init) ?? .one)
    }
    if fields.has("steps"), steps.count < 2 {
      fields.diagnostics.error(
        fields.place("steps"), "a sequence needs two steps or more", help: "add a step: {heard: loose_labels, from: other party}")
    }
    let sequence = StepSequence(
      steps: steps, deadline: fields.days("deadline", standard: 28), until: fields.families("until", names),
      same: fields.same("same", standard: [.topic, .thread]),
      atLeast: fields.numberLevels("at_least", standard: Levels(watch: 1, warn: 2, critical: 3)),
      window: fields.days("window", standard: 60))
    guard steps.count > 1, steps.allSatisfy({ !$0.heard.isEmpty }) else { return nil }
    return RuleBody(families: steps.flatMap(\.heard.families) + sequence.until) { sequence.tracks($0) }
  }
}
