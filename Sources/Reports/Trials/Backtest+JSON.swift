import Ledger
import Output
import Rules
import Setup

extension Backtest {
  /// For programs, version 1: `docs/trials.md` names every key.
  var json: String {
    JSONValue.pairs([
      "schema": .integer(1), "alliance": .text(about.alliance), "from": .text("\(days.lowerBound)"), "to": .text("\(days.upperBound)"),
      "stood": .integer(stood),
      "told": .list(told.map(\.value)),
      "months": .list(
        months.map { month in
          .pairs([
            "month": .text(month.name), "nights": .integer(month.nights), "new": .integer(month.new), "worse": .integer(month.worse),
            "ended": .integer(month.ended), "digests": .integer(month.digests),
          ])
        }),
      "marked": .list(
        marked.map { line in
          .pairs([
            "day": .text("\(line.event.day)"), "what": .text(line.event.what.rawValue), "parties": .texts(line.event.parties),
            "lead_days": line.lead.map { .integer($0) } ?? .null, "alerts": .texts(line.alerts), "open": .integer(line.open),
            "over": .integer(line.over), "over_after_days": .integer(line.after),
          ])
        }),
      "warned": proportion(warned), "followed": proportion(followed), "by_chance": proportion(byChance),
      "rules": .list(
        rules.map { rule in
          .pairs([
            "rule": .text(rule.rule), "kind": .text(rule.kind), "told": .integer(rule.told), "before_harm": .integer(rule.beforeHarm),
            "per_year": .number(rule.perYear),
          ])
        }),
      "digests": .list(
        digests.map { digest in
          .pairs([
            "day": .text("\(digest.day)"), "occasion": .text(digest.occasion.rawValue), "subject": .text(DigestText.subject([digest])),
          ])
        }),
    ]).rendered() + "\n"
  }

  private func proportion(_ value: Proportion) -> JSONValue {
    .pairs([
      "part": .integer(value.part), "of": .integer(value.all), "low": .number(value.range.lowerBound),
      "high": .number(value.range.upperBound),
    ])
  }
}

extension Backtest.Told {
  /// The same in backtests and comparisons.
  var value: JSONValue {
    .pairs([
      "id": .text(id), "rule": .text(rule), "kind": .text(kind), "title": .text(title), "parties": .texts(partyIDs.sorted()),
      "severity": .integer(severity), "strength": .text(strength.name), "told": .texts(tellings.map { "\($0)" }),
      "since": .text("\(since)"), "ended": ended.map { .text("\($0)") } ?? .null,
    ])
  }
}
