import Output

extension Sweep {
  /// For programs, version 1: `docs/trials.md` names every key.
  var json: String {
    JSONValue.pairs([
      "schema": .integer(1), "alliance": .text(alliance), "rule": .text(rule), "key": .text(key), "from": .text("\(days.lowerBound)"),
      "to": .text("\(days.upperBound)"),
      "values": .list(
        rows.map { row in
          .pairs([
            "value": .text(row.value), "present": .flag(row.isPresent), "mistake": row.mistake.isEmpty ? .null : .text(row.mistake),
            "told": .integer(row.told), "per_month": .number(row.perMonth), "useful": .integer(row.useful), "noise": .integer(row.noise),
            "unknown": .integer(row.unknown), "warned": .integer(row.warned.part), "events": .integer(row.warned.all),
            "lead_days": row.lead.map { .integer($0) } ?? .null,
          ])
        }),
      "suggested": suggestion.map { .text($0.row.value) } ?? .null, "why": suggestion.map { .text($0.why) } ?? .null,
    ]).rendered() + "\n"
  }
}
