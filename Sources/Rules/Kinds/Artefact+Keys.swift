import Events
import Setup
import YAML

extension RuleKind {
  /// Something that this life stage calls for is missing.
  static let artefact = RuleKind(
    id: "artefact",
    summary:
      "Fires when something that the alliance needs at this point of its life has not been recorded: an agreement, a review, a meeting, a file.",
    keys: [
      Key(
        "expects",
        .mapping([
          Key("heard", .texts, "families, any of which will do, where both sides can see it", example: "issue_path"),
          Key("topic", .text, "a declared topic", example: "governance"),
          Key("meeting", .texts, "words of the title of a joint meeting", example: "review"),
          Key("file", .texts, "words in the name of an exported file", example: "charter"),
        ]), required: true, "what should be on record; any one of them", example: "{heard: issue_path}"),
      Key(
        "due", .due, required: true,
        "by when: so long after the `start` of the alliance, of its `stage`, or after an `alert` of severity 3 opened; fires as a watch then, as a warning at twice the time",
        example: "60d after start"),
      Key("every", .duration, "how often it is needed again", example: "180d"),
      Key(
        "in_stage", .choice(LifeStage.allCases.map(\.rawValue)), "with `after stage`: only the beginning of this one", example: "building"),
      Key("by", .choice(["anybody", "each party"]), "whether each party must say it", standard: "anybody"),
      Key("called", .text, required: true, "how sentences name it", example: "an agreed way to raise issues"),
    ],
    example: "kind: artefact\nexpects: {heard: issue_path}\ndue: 60d after start\ncalled: an agreed way to raise issues\n",
    suitsChecklist: true
  ) { fields, names in
    let due = due(fields)
    let every = fields.has("every") ? fields.days("every", standard: 180) : nil
    let stage = fields.choice("in_stage").flatMap(LifeStage.init)
    let byEach = fields.choice("by") == "each party"
    let called = fields.text("called")
    guard let expects = fields.fields("expects") else { return nil }
    let wanted = Artefact.Wanted(
      families: expects.families("heard", names), topic: expects.text("topic"), meetings: expects.texts("meeting") ?? [],
      files: expects.texts("file") ?? [])
    if wanted.isEmpty, !expects.has("heard") {
      fields.diagnostics.error(
        expects.node.place, "'expects' names nothing", help: "write one of heard, topic, meeting, file: {heard: issue_path}")
      return nil
    }
    if let due, due.after != .stage { fields.idle(["in_stage"], "it belongs to a 'due' that counts 'after stage'") }
    guard let due, let called, !wanted.isEmpty else { return nil }
    if due.after == .alert {
      let review = Review(wanted: wanted, days: due.days, called: called)
      var body = RuleBody(families: wanted.families) { _ in [] }
      body.hearsWording = wanted.readsContent
      body.second = SecondLook(of: []) { rule, candidates, context in review.look(rule, candidates, context) }
      return body
    }
    let artefact = Artefact(
      wanted: wanted, days: due.days, after: due.after, every: every, stage: stage, byEach: byEach, called: called)
    var body = RuleBody(families: wanted.families) { artefact.tracks($0) }
    body.hearsWording = wanted.readsContent
    body.isAboutSomething = false
    body.needs.insert(.stages)
    if wanted.topic != nil { body.needs.insert(.topics) }
    return body
  }

  /// `60d after start`.
  private static func due(_ fields: Fields) -> (days: Int, after: Artefact.Anchor)? {
    guard let node = fields.node("due") else { return nil }
    return fields.diagnostics.value(node, "'due'", "a time after something", example: "60d after start") { text in
      let words = text.split(separator: " ")
      guard words.count == 3, words[1] == "after", let anchor = Artefact.Anchor(rawValue: String(words[2])) else {
        return .wrong(help: "write it as 60d after start, 60d after stage, or 21d after alert")
      }
      guard let span = try? TimeSpan(parsing: String(words[0])), let days = span.days, days > 0 else {
        return .wrong(help: "write whole days or weeks: 60d after \(anchor.rawValue)")
      }
      return .value((days, anchor))
    }
  }
}
