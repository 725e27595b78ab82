import Ledger
import Output

extension Suggestions {
  /// For programs, version 1: `docs/trials.md` names every key.
  var json: String {
    JSONValue.pairs([
      "schema": .integer(1), "alliance": .text(alliance), "from": .text("\(days.lowerBound)"), "to": .text("\(days.upperBound)"),
      "rules": .list(
        rules.map { judged in
          let (said, isEnough) = (judged.opinions, judged.opinions.isEnough)
          return .pairs([
            "rule": .text(judged.rule), "title": .text(judged.title), "useful": .integer(said.useful), "noise": .integer(said.noise),
            "known": .integer(said.known), "unsure": .integer(said.unsure), "unfound": .integer(judged.unfound),
            "low": isEnough ? .number(judged.precision.range.lowerBound) : .null,
            "high": isEnough ? .number(judged.precision.range.upperBound) : .null, "why": judged.why.isEmpty ? .null : .text(judged.why),
          ])
        }),
      "suggestions": .list(
        suggestions.enumerated().map { index, suggestion in
          let proof = suggestion.proof
          return .pairs([
            "number": .integer(index + 1), "rule": .text(suggestion.rule), "kind": .text(suggestion.kind.rawValue),
            "words": .text(suggestion.words), "lines": .texts(suggestion.changes.map { $0.line(.open) }),
            "proof": .pairs([
              "noise": .integer(proof.noise), "noise_gone": .integer(proof.noiseGone),
              "untold_gone": .integer(proof.untoldGone), "useful": .integer(proof.useful),
              "useful_kept": .integer(proof.usefulKept), "later_days": .integer(proof.later), "added": .integer(proof.added),
              "known_gone": .integer(proof.knownGone), "unjudged_gone": .integer(proof.unjudgedGone),
              "other_rules": .texts(proof.otherRules),
            ]),
          ])
        }),
      "sample": .pairs([
        "week": .text("\(sample.week)"), "below": .integer(sample.below), "drawn": .integer(sample.drawn),
        "alerts": .list(
          sample.entries.map { entry in
            .pairs([
              "id": .text(entry.id), "rule": .text(entry.rule), "title": .text(entry.title), "severity": .integer(entry.severity),
              "since": .text("\(entry.since)"),
            ])
          }),
        "judged": .integer(below.all), "useful": .integer(below.part),
      ]),
    ]).rendered() + "\n"
  }
}
