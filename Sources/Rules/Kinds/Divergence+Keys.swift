import Events
import YAML

extension RuleKind {
  /// The parties' accounts differ.
  static let divergence = RuleKind(
    id: "divergence",
    summary:
      "Fires when the two sides differ in what they count, measure or speak of, and did not use to: counts, figures, topics, first mentions.",
    keys: [
      Key(
        "of",
        .mapping([
          Key("counts", .texts, "families whose hits per 100 own messages are compared", example: "blocker"),
          Key("measure", .measure, "a measure of each side that is compared", example: "reply_time"),
          Key("topics", .choice(["declared"]), "which declared topics each side speaks of", example: "declared"),
          Key("first_mentions", .choice(["declared"]), "when each side first speaks of a declared topic", example: "declared"),
        ]), required: true, "what is compared, one of these", example: "{counts: blocker}"),
      Key(
        "ratio", .levels(.number), "how many times the other side's (counts, measures compared by ratio)",
        standard: "{warn: 3, critical: 6}", example: "3"),
      Key(
        "gap", .levels(.number), "how far apart (measures compared by difference)", standard: "{warn: 0.4, critical: 0.8}", example: "0.4"),
      Key(
        "overlap", .levels(.share), "the share of topics that both speak of, below which it fires",
        standard: "{warn: 30 %, critical: 10 %}",
        example: "30 %"),
      Key(
        "dates_apart", .levels(.duration), "how far the first mentions lie apart", standard: "{warn: 30d, critical: 60d}", example: "30d"),
      Key(
        "min_each", .number, "what each side must have (topics: messages; counts: the louder side's hits)", standard: "5",
        range: 1...100_000),
      Key("window", .duration, "the days that are looked at", standard: "90d", example: "90d"),
      Key("history", .duration, "the days before in which it must not have been so", standard: "180d", example: "180d"),
    ],
    example: "kind: divergence\nof: {topics: declared}\noverlap: 30 %\nmin_each: 5\n"
  ) { fields, names in
    let ratio = fields.numberLevels("ratio", standard: Levels(warn: 3, critical: 6))
    let gap = fields.numberLevels("gap", standard: Levels(warn: 0.4, critical: 0.8))
    let overlap = fields.percentLevels("overlap", standard: Levels(warn: 0.3, critical: 0.1))
    let apart = fields.dayLevels("dates_apart", standard: Levels(warn: 30, critical: 60))
    let minEach = fields.number("min_each") ?? 5
    let window = fields.days("window", standard: 90)
    let history = fields.days("history", standard: 180)
    guard let of = fields.fields("of") else { return nil }
    let chosen = of.keys.map(\.name).filter(of.has)
    guard chosen.count == 1 else {
      fields.diagnostics.error(
        of.node.place, "'of' names \(chosen.count) things to compare", help: "write one of counts, measure, topics, first_mentions")
      return nil
    }
    if of.has("first_mentions") {
      _ = of.choice("first_mentions")
      fields.idle(["ratio", "gap", "overlap", "history"], "first mentions are compared by 'dates_apart'")
      let mentions = FirstMentions(apart: apart, least: Int(minEach), window: window)
      var body = RuleBody(families: []) { mentions.tracks($0) }
      body.hearsWording = true
      body.needs.insert(.topics)
      return body
    }
    guard let comparison = comparison(of, names) else { return nil }
    let (key, levels) =
      switch comparison {
      case .topics: ("overlap", overlap)
      case .measure(let use) where use.measure?.scale == .difference: ("gap", gap)
      default: ("ratio", ratio)
      }
    fields.idle(["ratio", "gap", "overlap", "dates_apart"].filter { $0 != key }, "what this rule compares is judged by '\(key)'")
    let divergence = Divergence(comparison: comparison, levels: levels, minEach: minEach, window: window, history: history)
    let heard = if case .measure(let use) = comparison { use.heard(names) } else { divergence.families }
    var body = RuleBody(families: heard) { divergence.tracks($0) }
    body.hearsWording = if case .measure(let use) = comparison { use.needsTexts } else { true }
    body.isAboutSomething = false
    if case .topics = comparison { body.needs.insert(.topics) }
    return body
  }

  private static func comparison(_ of: Fields, _ names: RuleNames) -> Divergence.Comparison? {
    if of.has("counts") {
      let families = of.families("counts", names)
      return families.isEmpty ? nil : .counts(families)
    }
    if of.has("topics") { return of.choice("topics").map { _ in .topics } }
    guard let use = of.measure("measure", names, per: ""), let measure = use.measure else { return nil }
    guard let scope = measure.scopes.first(where: { $0 == .direction }) ?? measure.scopes.first(where: { $0 == .party }) else {
      of.diagnostics.error(of.place("measure"), "'\(use.id)' is not a figure of one side", help: "write for instance reply_time")
      return nil
    }
    return .measure(MeasureUse(id: use.id, families: use.families, scope: scope))
  }
}
