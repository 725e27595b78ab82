import Events
import Setup
import YAML

extension RuleKind {
  /// A gap that is long against the usual one.
  static let silence = RuleKind(
    id: "silence",
    summary:
      "Fires when the gap since the last contact, meeting or wording is long against the usual gap, in working days that both share.",
    keys: [
      Key(
        "of",
        .either([
          .choice(["contact"]),
          .mapping([
            Key("heard", .texts, "families, any of which ends the silence"), Key("meeting", .texts, "words of the meeting's title"),
          ]),
        ]), "what is absent", standard: "contact", example: "{heard: [early_raise]}"),
      Key(
        "agreed", .text,
        "the name of a meeting in the alliance file; 5 working days late, one and two missed are the levels. `any`: every agreed meeting",
        example: "steering committee"),
      Key("called", .text, "how sentences name what is absent", standard: "contact", example: "feedback forum"),
      Key("times", .levels(.multiple), "multiples of the median gap", standard: "{watch: 2x, warn: 3x, critical: 5x}", example: "3x"),
      Key(
        "never_under", .levels(.duration), "gaps below which nothing fires", standard: "{watch: 3bd, warn: 5bd, critical: 10bd}",
        example: "5bd"),
    ],
    example:
      "kind: silence\nof: contact\ntimes: {watch: 2x, warn: 3x, critical: 5x}\nnever_under: {watch: 3bd, warn: 5bd, critical: 10bd}\n"
  ) { fields, names in
    let times = fields.multipleLevels("times", standard: Levels(watch: 2, warn: 3, critical: 5))
    let least = fields.workdayLevels("never_under", standard: Levels(watch: 3, warn: 5, critical: 10))
    var rhythm = Rhythm.contact
    var families: [String] = []
    if let node = fields.node("of"), node.entries != nil, let of = fields.fields("of") {
      families = of.families("heard", names)
      if of.node("meeting")?.items?.isEmpty == true {
        fields.diagnostics.error(of.place("meeting"), "'meeting' is empty", help: "write a word of the meeting's title")
      }
      rhythm = of.has("meeting") ? .meeting(of.texts("meeting") ?? []) : .heard(families)
      if of.has("heard") == of.has("meeting") {
        fields.diagnostics.error(node.place, "'of' needs either 'heard' or 'meeting'", help: "write of: {heard: [early_raise]}")
        return nil
      }
    } else if fields.has("of") {
      guard fields.diagnostics.choice(fields.node("of") ?? fields.node, "'of'", of: ["contact"]) != nil else { return nil }
    }
    let label = fields.text("called") ?? "contact"
    let silence = Silence(rhythm: rhythm, times: times, neverUnder: least, label: label)
    let meeting = fields.text("agreed")
    if meeting != nil {
      fields.idle(
        ["of", "times", "never_under"],
        "an agreed meeting has its levels from 'every' in the alliance file: 5 working days late, one and two missed")
    }
    return RuleBody(families: families) { context in
      guard let meeting else { return silence.tracks(context) }
      let meetings = context.alliance.agreed.meetings.filter { meeting == "any" || $0.name == meeting }
      if meetings.isEmpty {
        let what = meeting == "any" ? "no meeting" : "no meeting called '\(meeting)'"
        return [Track(Subject(), notEvaluable: Reason(.subject, "the alliance file agrees \(what)"), on: context.lastDay)]
      }
      return meetings.flatMap { agreed in
        var one = silence
        one.rhythm = .meeting([agreed.name])
        one.agreedEvery = agreed.every.days ?? 7
        one.label = agreed.name
        return one.tracks(context)
      }
    }
  }
}
