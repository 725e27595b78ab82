import Events
import Output
import YAML

extension RuleKind {
  /// The same topic, label or decision comes back.
  static let recurrence = RuleKind(
    id: "recurrence", summary: "Fires when the same phrase or the same topic comes back again and again, and nothing closes it.",
    keys: [
      Key(
        "of",
        .either([
          .choice(["agenda"]),
          .mapping([
            Key("heard", .texts, required: true, "families, any of which counts", example: "loose_labels"),
            Key(
              "as", .choice(Recurrence.Group.allCases.map(\.rawValue)), "what must be the same each time", standard: "phrase",
              example: "topic"),
          ]),
        ]), required: true, "what comes back; `agenda`: a declared topic in joint meetings", example: "{heard: loose_labels, as: phrase}"),
      Key("times", .levels(.number), "on how many different days", standard: "{warn: 3, critical: 6}", example: "3"),
      Key("over", .duration, "the least time from the first to the last", standard: "30d", example: "30d"),
      Key("writers", .integer, "distinct writers that it takes", standard: "1", example: "2", range: 1...1000),
      Key("window", .duration, "how far back it counts", standard: "180d", example: "180d"),
      Key(
        "unless_closed_by", .texts,
        "families after which counting begins anew; a recorded decision on the topic does so too", example: "[decision_mark]"),
    ],
    example: "kind: recurrence\nof: {heard: loose_labels, as: phrase}\ntimes: 3\nover: 30d\n"
  ) { fields, names in
    var group = Recurrence.Group.agenda
    var families: [String] = []
    if let node = fields.node("of"), node.entries != nil, let of = fields.fields("of") {
      families = of.families("heard", names)
      group = of.choice("as").flatMap(Recurrence.Group.init) ?? .phrase
      if families.isEmpty { return nil }
    } else if let node = fields.node("of") {
      guard fields.diagnostics.choice(node, "'of'", of: ["agenda"]) != nil else { return nil }
    }
    let recurrence = Recurrence(
      families: families, group: group, times: fields.numberLevels("times", standard: Levels(warn: 3, critical: 6)),
      over: fields.days("over", standard: 30), writers: fields.integer("writers") ?? 1, window: fields.days("window", standard: 180),
      closing: fields.families("unless_closed_by", names))
    if recurrence.over >= recurrence.window {
      fields.clash(
        ["over", "window"], "'over' is \(counted(recurrence.over, "day")), and 'window' no longer: it can never fire",
        help: "write a shorter 'over', or a 'window' of more than \(recurrence.over)d")
    }
    guard fields.has("of") else { return nil }
    var body = RuleBody(families: families + recurrence.closing) { recurrence.tracks($0) }
    body.hearsWording = true
    return body
  }
}
