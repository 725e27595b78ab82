public import Events
public import Ledger
public import Reports
public import Setup
import Harbinger
import Intake
import Output
import Rules

extension Suggestions {
  /// Asks the verdicts of an alliance what each rule is worth to it, and looks for changes that would have spared people noise.
  /// - Parameters:
  ///   - verdicts: the ledger on which people's verdicts hang.
  ///   - draft: the override that is changed in thought.
  ///   - today: the day of the run, for the week's sample and for what holds up to a day.
  public init(
    _ replay: Replay, nights: ClosedRange<Day>, marked: MarkedEvents, verdicts: Ledger, draft: OverrideDraft, today: Day
  ) async {
    let search = await SuggestionSearch(replay, nights, marked, verdicts, draft, today: today)
    let byRule = Dictionary(grouping: search.judged) { replay.pack.rules[$0.entry.rule]?.id ?? $0.entry.rule }
    var rules: [Judged] = []
    var suggestions: [Suggestion] = []
    let ordered = byRule.sorted { (-$0.value.said(.noise).count, $0.key) < (-$1.value.said(.noise).count, $1.key) }
    for (id, own) in ordered {
      var judged = Judged(rule: id, title: replay.pack.rules[id]?.title ?? own[0].entry.title, own.opinions)
      let found = own.filter { search.reached.reach(of: $0.entry) > .gone }
      judged.unfound = judged.opinions.judged - found.opinions.judged
      if let reason = Suggestions.reason(against: judged, found) {
        judged.why = reason
      } else if let rule = replay.pack.rules[id] {
        let own = await search.suggestions(for: rule, found)
        suggestions += own
        if own.isEmpty { judged.why = Suggestions.nothing(found) }
      }
      rules.append(judged)
    }
    let below = verdicts.belowTheLine
    self.init(
      alliance: replay.intake.alliance.id, days: nights, rules: rules, suggestions: suggestions,
      sample: verdicts.sample(of: ISOWeek(of: today)), below: Proportion(below.useful, of: below.judged))
  }

  /// Why nothing is looked for.
  private static func reason(against judged: Judged, _ found: [JudgedAlert]) -> String? {
    let said = judged.opinions.judged
    if !judged.opinions.isEnough {
      return
        "Nothing is suggested below \(Opinions.enough) alerts that somebody called useful or noise; here \(said == 1 ? "is" : "are") \(said)."
    }
    if judged.opinions.noise == 0 { return "Nothing is to be changed: nobody called any of it noise." }
    if found.said(.noise).isEmpty {
      return "Nothing is to be changed: with the rules of today these nights find nothing of what was called noise."
    }
    return nil
  }

  /// Why nothing was found.
  private static func nothing(_ found: [JudgedAlert]) -> String {
    let useful = found.said(.useful).count
    let kept = useful > 0 ? "keeps the \(useful) useful" : "takes nothing useful of other rules"
    return
      "Nothing is suggested: no phrase, exception or figure that was tried spares noise and \(kept), so both stand on the same; and the verdicts do not say that the rule is of no use."
  }
}
