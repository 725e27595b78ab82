import Events
import Setup
import YAML

extension RuleKind {
  /// A trigger without what should come before or after it.
  static let missing = RuleKind(
    id: "missing",
    summary: "Fires when something was said or asked, and what should have come before it (a notice) or after it (an answer) is missing.",
    keys: [
      Key(
        "when",
        .mapping([
          Key("heard", .texts, required: true, "families, any of which is a trigger", example: "change_statement"),
          Key("from", .choice(["either party"]), "whose trigger", standard: "either party"),
        ]), required: true, "the trigger; each one is judged", example: "{heard: change_statement, from: either party}"),
      Key(
        "expected_before", .mapping(expectation), "what should stand before the trigger",
        example: "{heard: change_notice, from: same party, to: other party}"),
      Key(
        "expected_after",
        .mapping(
          expectation + [
            Key("reply", .choice(["other party"]), "any word of the other party on the same thread or topic", example: "other party")
          ]), "what should follow the trigger", example: "{reply: other party}"),
      Key(
        "same", .texts, "how the two must belong together; any one of them is enough", standard: "[topic, thread]",
        example: "[topic, thread]"),
      Key(
        "notice", .either([.choice(["agreed"]), .table(.duration)]),
        "how long before taking effect the notice must come; several topics: the longest", example: "agreed"),
      Key("look_back", .duration, "how far back it may lie", standard: "180d", example: "180d"),
      Key(
        "unless",
        .mapping([
          Key("meeting", .choice(["both attended"]), "a decision recorded in a meeting of both takes its place"),
          Key("same", .texts, "how the meeting must belong to it", standard: "[topic]"),
        ]), "what excuses it", example: "{meeting: both attended, same: [topic]}"),
      Key(
        "deadline", .duration, "by when it must follow, in the responder's working time; `agreed` takes the agreed reply time",
        standard: "5bd", example: "5bd"),
      Key("grace", .duration, "added to the deadline", example: "1bd"),
      Key(
        "at_least", .levels(.number), "unmet triggers within the window",
        standard: "before: {warn: 1, critical: 2}; after: by the age of the oldest", example: "{warn: 2, critical: 4}"),
      Key("window", .duration, "how long an unmet trigger counts", standard: "28d before, 60d after", example: "28d"),
    ],
    example:
      "kind: missing\nwhen: {heard: request_open, from: either party}\nexpected_after: {reply: other party}\ndeadline: 5bd\nsame: [topic, thread]\n"
  ) { fields, names in
    // Everything is read before anything is refused, so that one run shows all mistakes.
    let when = fields.fields("when")
    let trigger = when?.families("heard", names) ?? []
    _ = when?.choice("from")
    let same = fields.same("same", standard: [.topic, .thread])
    let before = fields.fields("expected_before").flatMap { expectation($0, names) }
    let after = fields.fields("expected_after").flatMap { expectation($0, names) }
    let notice = notice(fields)
    let lookBack = fields.days("look_back", standard: 180)
    let unless = fields.fields("unless")
    _ = unless?.same("same", standard: .topic)
    let excused = unless?.choice("meeting") != nil
    let isAgreed = fields.node("deadline")?.text == "agreed"
    let deadline = isAgreed ? nil : fields.duration("deadline") ?? TimeSpan(5, .businessDays)
    let grace = fields.duration("grace")
    let isBefore = fields.has("expected_before")
    let atLeast =
      fields.has("at_least") || isBefore ? fields.numberLevels("at_least", standard: Levels(warn: 1, critical: isBefore ? 2 : nil)) : nil
    let window = fields.days("window", standard: isBefore ? 28 : 60)
    guard isBefore != fields.has("expected_after") else {
      fields.diagnostics.error(
        fields.keyPlace("when"), "a rule of kind missing needs either 'expected_before' or 'expected_after'",
        help: "add one of the two: expected_after: {reply: other party}")
      return nil
    }
    guard !trigger.isEmpty, let expected = before ?? after else { return nil }
    return RuleBody(families: trigger + expected.families) { ground in
      isBefore
        ? MissingBefore(
          trigger: trigger, expected: expected, same: same, lookBack: lookBack, notice: notice?(ground.alliance.agreed),
          atLeast: atLeast ?? Levels(), window: window, unlessMeeting: excused
        ).tracks(ground)
        : MissingAfter(
          trigger: trigger, expected: expected, same: same,
          deadline: deadline ?? ground.alliance.agreed.reply ?? TimeSpan(5, .businessDays), grace: grace, atLeast: atLeast, window: window
        ).tracks(ground)
    }
  }

  private static let expectation = [
    Key("heard", .texts, "families, any of which will do", example: "change_notice"),
    Key(
      "from", .choice(Expectation.Who.allCases.map(\.rawValue)), "who should say it, seen from the trigger", standard: "same party",
      example: "same party"),
    Key("to", .choice(["other party"]), "who must be able to see it", standard: "other party"),
  ]

  private static func expectation(_ fields: Fields, _ names: RuleNames) -> Expectation? {
    _ = fields.choice("to")
    if fields.keys.contains(where: { $0.name == "reply" }), fields.has("reply") {
      guard fields.choice("reply") != nil else { return nil }
      return Expectation(families: [], from: .other)
    }
    guard fields.has("heard") else {
      fields.diagnostics.error(
        fields.place("heard"), "\(fields.what) says neither what should be heard nor who should reply",
        help: "write {heard: change_notice, from: same party}")
      return nil
    }
    let families = fields.families("heard", names)
    return families.isEmpty ? nil : Expectation(families: families, from: fields.choice("from").flatMap(Expectation.Who.init) ?? .same)
  }

  /// `agreed` takes the alliance's own; a table stands for itself.
  private static func notice(_ fields: Fields) -> (@Sendable (Agreements) -> Notice)? {
    guard let node = fields.node("notice") else { return nil }
    if node.text == "agreed" {
      return { agreed in
        let days = agreed.notice.mapValues { $0.days ?? 14 }
        return Notice(standard: days["default"] ?? 14, topics: days.filter { $0.key != "default" }, isAgreed: true)
      }
    }
    var days: [String: Int] = [:]
    for entry in fields.table("notice") {
      if let span = fields.diagnostics.duration(entry.value, "'notice.\(entry.name)'", example: "14d") {
        days[entry.name] = span.days ?? 14
      }
    }
    let notice = Notice(standard: days["default"] ?? 14, topics: days.filter { $0.key != "default" }, isAgreed: false)
    return { _ in notice }
  }
}
