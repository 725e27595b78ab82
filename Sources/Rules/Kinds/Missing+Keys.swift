import Events
import Lexicon
import Output
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
          Key("heard", .texts, "families, any of which is a trigger", example: "change_statement"),
          Heard.keys[1],
          Heard.any,
          Key("from", .choice(["either party"]), "whose trigger", standard: "either party"),
          Key(
            "past_working_level", .flag,
            "with `expected_before`: also a complaint to somebody of the other side who never took part, without anybody who does among the addressees",
            standard: "off", example: "on"),
          Key(
            "by", .choice(["newcomer"]), "only what somebody says who was first seen, in any source, at most 45 days before",
            example: "newcomer"),
          Key(
            "newcomer", .choice(MissingTrigger.Newcomer.allCases.map(\.rawValue)),
            "the first word that the other side receives of a person, or of a party; never in the first 30 covered days, when everybody is new",
            example: "person"),
          Key("decision", .flag, "a decision recorded in minutes of both", example: "on"),
          Key(
            "meeting", .texts, "a meeting of both that took place, by words of its title; `any`: every one", example: "steering committee"),
        ]), required: true, "the trigger; each one is judged", example: "{heard: change_statement, from: either party}"),
      Key(
        "expected_before", .mapping(expectation), "what should stand before the trigger",
        example: "{heard: change_notice, from: same party, to: other party}"),
      Key(
        "expected_after",
        .mapping(
          expectation + [
            Key("reply", .choice(["other party"]), "any word of the other party on the same thread or topic", example: "other party"),
            Key("meeting", .choice(["both attended"]), "a meeting of both, or its minutes", example: "both attended"),
            Key("decision", .flag, "a decision in minutes of both", example: "on"),
            Key("minutes", .flag, "after a meeting: minutes of it that both can see", example: "on"),
          ]), "what should follow the trigger; any one of these closes it", example: "{reply: other party}"),
      Key(
        "same", .same,
        "how the two must belong together (after a meeting, else any word between the two); any one of them is enough; `turn`: the next word of the other side in the same room within a working day; `soon`: within half of one; `pair`: any word between the two will do",
        standard: "[topic, thread]",
        example: "[topic, thread]"),
      Key(
        "notice", .either([.choice(["agreed"]), .table(.duration)]),
        "how long before taking effect the notice must come; several topics: the longest", example: "agreed"),
      Key("look_back", .duration, "how far back it may lie", standard: "180d", example: "180d"),
      Key(
        "unless",
        .mapping([
          Key("meeting", .choice(["both attended"]), "a decision recorded in a meeting of both takes its place"),
          Key("same", .same, "how the meeting must belong to it", standard: "[topic]"),
        ]), "what excuses it", example: "{meeting: both attended, same: [topic]}"),
      Key(
        "deadline", .deadline,
        "by when it must follow, in the working time of who should act, and of both where it is up to both; `agreed` takes the agreed reply time, `due+5bd` counts from the day that the trigger names",
        standard: "5bd", example: "5bd"),
      Key("grace", .duration, "added to the deadline", example: "1bd"),
      Key(
        "not_closed_by", .texts,
        "families whose wording alone closes nothing, unless something is handed over with it; one that names a day moves the deadline to that day",
        standard: "role: holding", example: "[holding_reply]"),
      Key(
        "at_least", .levels(.number), "unmet triggers within the window",
        standard: "before: {warn: 1, critical: 2}; after: by the age of the oldest", example: "{warn: 2, critical: 4}"),
      Key(
        "alone", .choice(Strength.allCases.map(\.name)),
        "the most that one unmet trigger may be while nobody has come back to it; two, or one that was asked again, may be a warning, three anything",
        standard: "critical", example: "watch"),
      Key("window", .duration, "how long an unmet trigger counts", standard: "28d before, 60d after", example: "28d"),
    ],
    example:
      "kind: missing\nwhen: {heard: request_open, from: either party}\nexpected_after: {reply: other party}\ndeadline: 5bd\nsame: [topic, thread]\n"
  ) { fields, names in
    // Everything is read before anything is refused, so that one run shows all mistakes.
    let trigger = fields.fields("when").flatMap { MissingTrigger.read($0, names) }
    let same = fields.linkKeys(after: trigger)
    let before = fields.fields("expected_before").flatMap { Expectation.read($0, names, trigger) }
    let after = fields.fields("expected_after").flatMap { Expectation.read($0, names, trigger) }
    let notice = notice(fields)
    let lookBack = fields.days("look_back", standard: 180)
    if let wanted = notice?(Agreements()), let longest = ([wanted.standard] + wanted.topics.values).max(), longest > lookBack {
      fields.clash(
        ["notice", "look_back"],
        "'notice' asks for \(counted(longest, "day")), and 'look_back' is \(lookBack): what was told in time is not seen",
        help: "write a 'look_back' of more than \(longest)d, or a shorter notice")
    }
    let unless = fields.fields("unless")
    _ = unless?.same("same", standard: .topic)
    let excused = unless?.choice("meeting") != nil
    let deadline = deadline(fields)
    let notClosedBy = notClosedBy(fields, names)
    let isBefore = fields.has("expected_before")
    let atLeast =
      fields.has("at_least") || isBefore ? fields.numberLevels("at_least", standard: Levels(warn: 1, critical: isBefore ? 2 : nil)) : nil
    let window = fields.days("window", standard: isBefore ? 28 : 60)
    let alone = Strength.allCases.first { $0.name == fields.choice("alone") } ?? .critical
    guard isBefore != fields.has("expected_after") else {
      fields.diagnostics.error(
        fields.keyPlace("when"), "a rule of kind missing needs either 'expected_before' or 'expected_after'",
        help: "add one of the two: expected_after: {reply: other party}")
      return nil
    }
    fields.idle(
      isBefore ? ["deadline", "grace", "alone", "not_closed_by"] : ["notice", "look_back", "unless"],
      "it belongs to a rule with '\(isBefore ? "expected_after" : "expected_before")'")
    guard let trigger, let expected = before ?? after else { return nil }
    if isBefore, trigger.heard == nil {
      fields.diagnostics.error(
        fields.place("when"), "'expected_before' needs wording as its trigger",
        help: "write when: {heard: change_statement}, or use expected_after")
      return nil
    }
    let closing =
      (notClosedBy.isEmpty ? [] : notClosedBy + names.families(as: .delivery)) + (expected.reply ? names.families(as: .personal) : [])
    let isAgreed = fields.node("deadline")?.text.map { $0 == "agreed" || $0.hasPrefix("due") } ?? false
    let objecting = isAgreed ? names.families(as: .objection) : []
    let owning = isBefore ? names.families(as: .takingBack) : []
    let memory = MemoryOwner()
    var body = RuleBody(families: trigger.families + expected.families + (isBefore ? owning : closing + objecting)) { context in
      isBefore
        ? MissingBefore(
          trigger: trigger.heard ?? Heard(), expected: expected, same: same, lookBack: lookBack, notice: notice?(context.alliance.agreed),
          atLeast: atLeast ?? Levels(), window: window, unlessMeeting: excused
        ).tracks(context)
        : MissingAfter(
          trigger: trigger, expected: expected, same: same, deadline: deadline(context.alliance.agreed), notClosedBy: notClosedBy,
          atLeast: atLeast, window: window, alone: alone, memory: memory
        ).tracks(context)
    }
    body.hearsWording = isBefore || MissingAfter.needsWording(trigger, expected, same)
    body.needsWholeWindow = false
    return body
  }

  private static let expectation = [
    Key("heard", .texts, "families, any of which will do", example: "change_notice"),
    Key(
      "from", .choice(Expectation.Who.allCases.map(\.rawValue)), "who should say it, seen from the trigger; of a decision either",
      standard: "same party", example: "same party"),
    Key("to", .choice(["other party"]), "who must be able to see it", standard: "other party"),
  ]
}
