import Alerts
import Authoring
import Events
import Harbinger
import Ledger
import Lexicon
import Output
import Reports
import Rules
import Setup

/// Looks for the smallest changes that would have spared people the noise of one rule, and proves each with all rules over all nights.
struct SuggestionSearch {
  let replay: Replay
  let days: ClosedRange<Day>
  let marked: MarkedEvents
  let verdicts: Ledger
  let draft: OverrideDraft
  /// From when a switch or an exception counts its days.
  let today: Day
  /// All that people judged, whatever the rule.
  let judged: [JudgedAlert]
  /// What the nights find with the rules of today.
  let before: Nights
  let reached: Reached
  private let backtest: Backtest

  /// Days for which a rule is switched off, or an exception agreed: then somebody looks again.
  static let term = 183

  init(_ replay: Replay, _ days: ClosedRange<Day>, _ marked: MarkedEvents, _ verdicts: Ledger, _ draft: OverrideDraft, today: Day) async {
    (self.replay, self.days, self.marked, self.verdicts, self.draft, self.today) = (replay, days, marked, verdicts, draft, today)
    judged = JudgedAlert.all(of: verdicts)
    before = await replay.nights(days, watching: Set(judged.map(\.entry.key)))
    reached = Reached(before)
    backtest = Backtest(before, marked: marked, kinds: replay.pack.kinds)
  }

  /// A change that may be suggested.
  struct Candidate {
    var kind: Suggestion.Kind
    var words: String
    var changes: [SuggestedChange]
  }

  /// What is suggested for a rule, the smaller change first.
  /// - Parameter own: the alerts of the rule that people judged and the nights find.
  func suggestions(for rule: Rule, _ own: [JudgedAlert]) async -> [Suggestion] {
    var found: [Suggestion] = []
    let alone = await replay.judged(bySame: Self.alone(rule, in: replay.pack)).nights(days)
    let wording = await heard(by: own)
    for candidates in [softening(rule, own, wording), excepting(own, wording)] {
      if let best = await best(of: candidates, rule, own, Reached(alone)), let proven = await proven(best, rule, own) {
        found.append(proven)
      }
    }
    for candidate in agreeing(rule, own) {
      if let proven = await proven(candidate, rule, own) {
        found.append(proven)
        break
      }
    }
    if let candidate = await higherThreshold(rule, own, alone), let proven = await proven(candidate, rule, own) { found.append(proven) }
    // Half of the noise gone is worth more than the rule gone.
    let spares = found.contains { 2 * $0.proof.noiseGone >= $0.proof.noise }
    if !spares, Self.isOfLittleUse(own), let proven = await proven(retiring(rule, own), rule, own, mayLose: true) { found.append(proven) }
    return found
  }

  /// Whether fewer than half of a rule's alerts are useful even where the verdicts are few: the whole range lies below.
  private static func isOfLittleUse(_ own: [JudgedAlert]) -> Bool {
    let said = own.opinions
    let precision = Proportion(said.useful, of: said.judged)
    return said.isEnough && precision.range.upperBound < 0.5
  }

  /// The rule with those that it is made of.
  static func alone(_ rule: Rule, in pack: RulePack) -> RulePack { pack.keeping(rules: Set(rule.body.standsOn + [rule.id])) }

  /// Of some candidates, each of which reaches further than the one before it, the first that spares most, judged by the rule alone; those that lose something
  /// useful are left out.
  private func best(of candidates: [Candidate], _ rule: Rule, _ own: [JudgedAlert], _ present: Reached) async -> Candidate? {
    var best: (candidate: Candidate, spared: Int)?
    for candidate in candidates {
      guard let pack = draft.pack(with: candidate.changes, over: replay.pack), let changed = pack.rules[rule.id] else { continue }
      let after = Reached(await nights(Self.alone(changed, in: pack)))
      guard !own.said(.useful).contains(where: { after.reach(of: $0.entry) < present.reach(of: $0.entry) }) else { continue }
      let noise = own.said(.noise)
      let spared = noise.count { after.reach(of: $0.entry) < present.reach(of: $0.entry) }
      if spared > best?.spared ?? 0 { best = (candidate, spared) }
      if spared == noise.count { break }
    }
    return best?.candidate
  }

  /// The nights as other rules judge them; the exports are read again where these listen for other phrases.
  private func nights(_ pack: RulePack, watching keys: Set<String> = []) async -> Nights {
    if let same = replay.judged(by: pack) { return await same.nights(days, watching: keys) }
    return await Replay(draft.alliance, pack: pack, now: draft.now, threads: draft.threads).nights(days, watching: keys)
  }

  /// A candidate with what all rules would have told of all nights; `nil` if it spares nothing, or takes something useful from anybody.
  /// - Parameter mayLose: whether something useful of this rule may go.
  private func proven(_ candidate: Candidate, _ rule: Rule, _ own: [JudgedAlert], mayLose: Bool = false) async -> Suggestion? {
    guard let pack = draft.pack(with: candidate.changes, over: replay.pack) else { return nil }
    let found = await nights(pack)
    let after = Reached(found)
    func isLost(_ alert: JudgedAlert) -> Bool { after.reach(of: alert.entry) < reached.reach(of: alert.entry) }
    let ids = Set(own.map(\.entry.id))
    if judged.said(.useful).contains(where: { isLost($0) && !(mayLose && ids.contains($0.entry.id)) }) { return nil }
    let comparison = Comparison(backtest, Backtest(found, marked: marked, kinds: pack.kinds), verdicts: verdicts)
    var proof = Suggestion.Proof()
    (proof.noise, proof.noiseGone) = (own.said(.noise).count, own.said(.noise).count(where: isLost))
    (proof.useful, proof.usefulKept) = (own.said(.useful).count, own.said(.useful).count { !isLost($0) })
    guard proof.noiseGone > 0 else { return nil }
    proof.untoldGone = own.said(.noise).count { isLost($0) && reached.reach(of: $0.entry) == .found }
    proof.added = comparison.added.count
    proof.unjudgedGone = comparison.removed.count(where: \.verdicts.isEmpty)
    proof.knownGone = (judged.said(.known) + judged.said(.unsure)).count(where: isLost)
    proof.later =
      comparison.moved.filter { ($0.verdicts[.useful] ?? 0) > 0 }.map { $0.new.first - $0.old.first }.max().map { max(0, $0) } ?? 0
    proof.otherRules = Set((comparison.removed + comparison.added).map(\.told.rule)).subtracting([rule.id]).sorted()
    return Suggestion(candidate.kind, rule: rule.id, words: candidate.words, changes: candidate.changes, proof: proof)
  }

  /// What stands in the records behind the evidence of some alerts.
  private func heard(by own: [JudgedAlert]) async -> HeardEvidence {
    let evidence = own.reduce(into: Set<AlertEvidence>()) { $0.formUnion(reached.watched($1.entry).evidence) }
    let end = replay.intake.alliance.zone.start(of: days.upperBound + 1)
    let writers = await Evaluator(RuleSet(rules: [])).evaluation(on: replay.context(asOf: end)).writers
    return HeardEvidence(replay.intake, replay.pack.families, replay.intake.disclosure(writers: writers), of: evidence)
  }
}
