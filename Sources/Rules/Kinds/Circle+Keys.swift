import Events
import Output
import YAML

extension RuleKind {
  /// Episodes of several rules by both sides, in turns.
  static let circle = RuleKind(
    id: "circle",
    summary:
      "Fires when patterns of several rules follow one another in turns, both sides taking part: a vicious circle. Folds its members.",
    keys: [
      Key("of", .texts, required: true, "ids of the rules that may take part", example: "[loose-labels, change-without-notice]"),
      Key("at_least", .integer, "different rules that it takes", standard: "3", example: "3", range: 2...20),
      Key("kinds", .integer, "different kinds of rule that it takes", standard: "2", example: "2", range: 1...10),
      Key("ordered", .flag, "whether the two sides must take turns", standard: "on", example: "on"),
      Key(
        "same", .same, "how the steps must belong together; `pair`: two steps of which one is more than a watch need nothing in common",
        standard: "[topic, thread]", example: "[topic, thread]"),
      Key("step", .duration, "the longest time from one step to the next", standard: "21d", example: "21d"),
      Key("within", .duration, "the time in which all steps lie", standard: "60d", example: "60d"),
      Key(
        "crowd", .integer,
        "different rules, a warning counting twice, that make a warning though nothing links them; each side must have acted twice",
        standard: "none: unlinked ones stay a watch", example: "6", range: 4...40),
    ],
    example: "kind: circle\nof: [change-without-notice, loose-labels, escalation-without-mention]\nat_least: 3\nkinds: 2\nordered: on\n"
  ) { fields, _ in
    let of = fields.texts("of") ?? []
    let circle = Circle(
      of: of, atLeast: fields.integer("at_least") ?? 3, kinds: fields.integer("kinds") ?? 2, ordered: fields.flag("ordered") ?? true,
      same: fields.same("same", standard: [.topic, .thread]), step: fields.days("step", standard: 21),
      within: fields.days("within", standard: 60), crowd: fields.integer("crowd"))
    if of.isEmpty, fields.node("of")?.items?.isEmpty == true {
      fields.diagnostics.error(fields.place("of"), "'of' is empty", help: "name the rules that may take part")
    }
    guard !of.isEmpty else { return nil }
    let several = Set(of).count
    for (name, count, most) in [
      ("at_least", circle.atLeast, several), ("kinds", circle.kinds, several), ("crowd", circle.crowd ?? 0, 2 * several),
    ]
    where count > most {
      fields.clash(
        [name, "of"], "'\(name)' is \(count), and 'of' names \(counted(several, "rule")): it can never be reached",
        help: name == "crowd"
          ? "a rule counts twice at most; write \(most) or less, or name more rules" : "write \(most) or less, or name more rules")
    }
    var body = RuleBody(families: []) { _ in [] }
    body.second = SecondLook(of: of) { rule, candidates, context in circle.look(rule, candidates, context) }
    return body
  }
}
