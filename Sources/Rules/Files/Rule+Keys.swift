import Setup
public import YAML

extension Rule {
  /// The keys that rules of all kinds share; the kind adds its own.
  public static let keys: [Key] = [
    Key(
      "id", .identifier, required: true, "the name that alerts, mutes and verdicts refer to; it never changes",
      example: "change-without-notice"),
    Key("formerly", .texts, "ids that the rule had before", insteadOf: ["related"]),
    Key(
      "title", .text, required: true, "what the list shows", example: "A change took effect before the partner had fair warning",
      insteadOf: ["name"]),
    Key(
      "kind", .choice(RuleKind.all.map(\.id)), required: true, "what the rule looks for; docs/reference/kinds.md explains each",
      example: "match",
      insteadOf: ["type"]),
    Key(
      "severity", .integer, required: true, "how bad it is where it is true, from 1 to 5", example: "3", range: 1...5,
      insteadOf: ["level", "priority", "alert_priority"]),
    Key(
      "status", .choice(["experimental", "stable", "deprecated"]),
      "how far the rule has been tried; an experimental one is judged, takes part in circles and is listed only where rules on trial are asked for",
      standard: "stable"),
    Key("mechanism", .texts, "rows of the mechanisms table that it stands for", example: "[1.08]"),
    Key("owner", .text, "who looks after it", example: "alliance office", insteadOf: ["author"]),
    Key("review_by", .date, "the day by which it is looked at again", example: "2027-03-31"),
    Key("description", .text, required: true, "one paragraph in plain words", example: "..."),
    Key("ask", .text, required: true, "the question for both sides", example: "When did each side first know?"),
    Key("falsepositives", .texts, required: true, "what looks the same and is harmless", example: "[a decision taken in a meeting]"),
    Key("blind_spots", .texts, required: true, "what it cannot see", example: "[notice given by telephone]"),
    Key("realert", .duration, "quiet days that do not end an episode", standard: "7d", example: "7d"),
    Key(
      "until_resolved", .flag,
      "whether it stays in the list after it has closed, with slowly falling points, until a word of repair, acknowledgement or taking back answers for it; a year at most",
      standard: "off", example: "on"),
    Key(
      "list", .choice(["alerts", "checklist"]),
      "where it is told: `checklist` (kind artefact) is a line at the end of the report that the alliance file answers with `on_record`; no points, no circle",
      standard: "alerts", example: "checklist"),
    Key(
      "stages", .either([.list(.choice(LifeStage.allCases.map(\.rawValue))), .table(.number)]),
      "the life stages in which it is judged; with numbers: what its points are multiplied by there", standard: "all",
      example: "{forming: 1.25, building: 1}"),
    Key("include", .texts, "files with keys that several rules share; keys of the rule itself win", example: "common/forum.yaml"),
    Key("tests", .list(.any), required: true, "at least one test that fires and one that stays quiet"),
  ]
}
