import Ledger
import Output
import Setup

extension Comparisons {
  /// For programs, version 1: `docs/trials.md` names every key.
  var json: String {
    JSONValue.pairs(["schema": .integer(1), "comparisons": .list(alliances.map(\.value)), "net": net?.value ?? .null]).rendered() + "\n"
  }
}

extension Comparison {
  /// One comparison.
  var value: JSONValue {
    .pairs([
      "alliance": .text(old.about.alliance), "from": .text("\(old.days.lowerBound)"), "to": .text("\(old.days.upperBound)"),
      "before": .integer(old.told.count), "after": .integer(new.told.count), "same": .integer(same),
      "removed": .list(removed.map(Comparison.value)), "added": .list(added.map(Comparison.value)),
      "moved": .list(
        moved.map { one in
          .pairs([
            "before": one.old.value, "after": one.new.value, "differs": .texts(one.what), "verdicts": Comparison.value(one.verdicts),
          ])
        }),
      "leads": .list(
        leads.map { lead in
          .pairs([
            "day": .text("\(lead.event.day)"), "what": .text(lead.event.what.rawValue),
            "before": lead.old.map { .integer($0) } ?? .null, "after": lead.new.map { .integer($0) } ?? .null,
          ])
        }),
    ])
  }

  private static func value(_ one: Only) -> JSONValue {
    .pairs(["alert": one.told.value, "sentence": .text(one.told.sentence), "verdicts": value(one.verdicts)])
  }

  private static func value(_ verdicts: [Verdict.Word: Int]) -> JSONValue {
    .object(Verdict.Word.allCases.compactMap { word in verdicts[word].map { JSONValue.Member(word.rawValue, .integer($0)) } })
  }
}
