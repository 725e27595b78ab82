import Events
import Output

extension Calibration {
  /// For programs, version 1: `docs/trials.md` names every key.
  var json: String {
    JSONValue.pairs([
      "schema": .integer(1), "alliance": .text(alliance), "histories": .integer(histories), "seed": .text("\(seed)"),
      "quiet": .pairs([
        "from": quiet.span.map { .text("\($0.lowerBound)") } ?? .null, "to": quiet.span.map { .text("\($0.upperBound)") } ?? .null,
        "weeks": .integer(quiet.weeks), "conversations_left_out": .integer(quiet.leftOut),
        "not_quiet": .list(quiet.lost.map { .pairs(["reason": .text($0.reason), "days": .integer($0.days)]) }),
      ]),
      "told": Calibration.value(told),
      "rules": .list(
        rows.map { row in
          .pairs([
            "rule": .text(row.rule), "kind": .text(row.kind), "severity": .integer(row.severity), "warn": Calibration.value(row.warn),
            "watch": Calibration.value(row.watch), "reason": row.reason.isEmpty ? .null : .text(row.reason),
            "simulated_warn": row.simulatedWarn.map { .number($0) } ?? .null,
            "simulated_watch": row.simulatedWatch.map { .number($0) } ?? .null,
          ])
        }),
      "held_out": heldOut.map { heldOut in
        .pairs([
          "from": .text("\(heldOut.from)"), "fitted_weeks": .integer(heldOut.fitted), "weeks": .integer(heldOut.weeks),
          "all": Calibration.value(heldOut.all), "rules": .list(heldOut.rules.map(Calibration.value)),
        ])
      } ?? .null, "not_held_out": whyNotHeldOut.isEmpty ? .null : .text(whyNotHeldOut), "budget": budget.map(Calibration.value) ?? .null,
    ]).rendered() + "\n"
  }

  private static func value(_ rate: YearlyRate?) -> JSONValue {
    guard let rate else { return .null }
    let range = rate.range(in: 1)
    return .pairs(["per_year": .number(rate.perYear), "low": .integer(range.lowerBound), "high": .integer(range.upperBound)])
  }

  private static func value(_ line: HeldOut.Line) -> JSONValue {
    let range = line.stated.range(in: line.years)
    return .pairs([
      "rule": line.rule.isEmpty ? .null : .text(line.rule), "per_year": .number(line.stated.perYear),
      "expected": .number(line.stated.expected(in: line.years)), "low": .integer(range.lowerBound), "high": .integer(range.upperBound),
      "seen": .integer(line.seen), "plausible": .flag(line.isPlausible),
    ])
  }

  private static func value(_ budget: Budget) -> JSONValue {
    .pairs([
      "asked": .text(budget.text), "per_year": .number(budget.perYear), "expected": .number(budget.now),
      "expected_then": .number(budget.then),
      "proposals": .list(
        budget.proposals.map {
          .pairs([
            "rule": .text($0.rule), "key": .text($0.key), "old": .text($0.old), "new": .text($0.new), "per_year": .number($0.before),
            "per_year_then": .number($0.after),
          ])
        }),
      "cost": budget.cost?.value ?? .null,
    ])
  }
}
