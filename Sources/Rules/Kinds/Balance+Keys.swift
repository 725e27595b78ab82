import Events
import Setup
import YAML

extension RuleKind {
  /// Two poles of a paradox leave the alliance's own band.
  static let balance = RuleKind(
    id: "balance",
    summary:
      "Fires when the two poles of a paradox leave the alliance's own band: (A - B) / (A + B + 10) over a quarter, against its own median.",
    keys: [
      Key("poles", .list(.text), required: true, "the two families, or several with + between", example: "[content_pole, process_pole]"),
      Key(
        "band", .levels(.number), "how far from the own median it may go, either way", standard: "{warn: 0.35, critical: 0.6}",
        example: "0.35"
      ),
      Key(
        "start_band", .list(.number), "lowest and highest value in the first year, while there is no own median", standard: "[-0.5, 0.5]",
        example: "[-0.4, 0.4]"),
      Key("window", .duration, "the days that are looked at", standard: "91d", example: "91d"),
      Key("min_hits", .number, "threads with either pole in the window", standard: "30", range: 1...100_000),
      Key("eased_by", .texts, "families that hold both poles together: two of them make a warning a watch", example: "[both_poles]"),
      Key("for", .duration, "how long it must last, in whole weeks", standard: "4w", example: "4w"),
    ],
    example: "kind: balance\npoles: [content_pole, process_pole]\nband: 0.35\nstart_band: [-0.5, 0.5]\n"
  ) { fields, names in
    let poles = fields.nodes("poles").map { pole(in: $0, fields.diagnostics, names) }
    if fields.has("poles"), poles.count != 2 {
      fields.diagnostics.error(
        fields.place("poles"), "'poles' needs two poles, not \(poles.count)", help: "write [content_pole, process_pole]")
    }
    var start = -0.5...0.5
    if fields.has("start_band") {
      let ends = fields.nodes("start_band").compactMap {
        fields.diagnostics.number($0, "an end of 'start_band'", in: -1...1, example: "-0.4")
      }
      if ends.count == 2, ends[0] < ends[1] {
        start = ends[0]...ends[1]
      } else {
        fields.diagnostics.error(
          fields.place("start_band"), "'start_band' needs a lowest and a highest value", help: "write it as [-0.4, 0.4]")
      }
    }
    let balance = Balance(
      poles: poles.compactMap(\.self), band: fields.numberLevels("band", standard: Levels(warn: 0.35, critical: 0.6)), startBand: start,
      window: fields.days("window", standard: 91), minHits: fields.number("min_hits") ?? 30,
      easedBy: fields.families("eased_by", names), weeks: max(1, fields.days("for", standard: 28) / 7))
    guard balance.poles.count == 2, poles.count == 2 else { return nil }
    var body = RuleBody(families: balance.poles.flatMap(\.self) + balance.easedBy) { balance.tracks($0) }
    body.isAboutSomething = false
    body.paradox = Paradox(poles: balance.poles) { balance.points(in: $0) }
    return body
  }

  /// The families of one pole: `values_voice`, or `a+b`.
  private static func pole(in node: Node, _ diagnostics: Diagnostics, _ names: RuleNames) -> [String]? {
    guard let text = diagnostics.text(node, "a pole", example: "content_pole") else { return nil }
    let families = text.split(separator: "+").map { $0.split(separator: " ").joined() }
    for family in families where !names.families.contains(family) {
      diagnostics.unknown(Node(.scalar(family, plain: true), at: node.place), "'poles'", "a lexicon family", among: names.families)
      return nil
    }
    return families
  }
}
