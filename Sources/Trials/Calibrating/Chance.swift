import Events
import Harbinger
import Intake
import Output
import Rules

/// What rules raise on shuffled histories.
struct Chance: Sendable {
  /// What one rule raised over all of them.
  struct Count: Hashable, Sendable {
    var warn = 0
    var watch = 0
    /// Whether any subject could be judged on any of the counted days.
    var isJudged = false
    /// Else why not.
    var reason: Rules.Reason.Kind?
  }

  /// Over all histories, in the order of the rules.
  private(set) var counts: [Count]
  /// Of each history by itself.
  private let each: [[Count]]

  /// Lays and judges so many histories, several at once; the result is the same for any number of tasks.
  init(_ rules: [Rule], on shuffling: Shuffling, families: [HeardFamily], histories: Int, seed: UInt64) async {
    let each = await withTaskGroup(of: (Int, [Count]).self) { group in
      var each = [[Count]](repeating: [], count: histories)
      for number in 0..<histories {
        // Each history holds a timeline of its own: no more of them than are judged.
        if number >= Intake.processors, let (done, counts) = await group.next() { each[done] = counts }
        group.addTask { (number, Chance.count(rules, shuffling.history(number, seed: seed), families)) }
      }
      for await (done, counts) in group { each[done] = counts }
      return each
    }
    self.each = each
    counts = rules.indices.map { rule in
      each.reduce(into: Count()) { sum, counts in
        sum.warn += counts[rule].warn
        sum.watch += counts[rule].watch
        sum.isJudged = sum.isJudged || counts[rule].isJudged
        sum.reason = sum.reason ?? counts[rule].reason
      }
    }
  }

  /// How often something comes in a year, over all histories.
  /// - Parameters:
  ///   - count: of one history, by the counts of all rules.
  ///   - unseen: see `YearlyRate`.
  func rate(of quiet: QuietTime, unseen: Double = 0.5, _ count: ([Count]) -> Int) -> YearlyRate {
    let values = each.map { Double(count($0)) }
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    return YearlyRate(mean / ShuffledHistory.years, from: quiet.years, unseen: unseen, clump: mean > 0 ? variance / mean : 1)
  }

  /// The same of one rule: of what all rules together may have failed to show it has its part.
  func rate(ofRule quiet: QuietTime, _ count: ([Count]) -> Int) -> YearlyRate { rate(of: quiet, unseen: 0.05, count) }

  private static func count(_ rules: [Rule], _ history: ShuffledHistory, _ families: [HeardFamily]) -> [Count] {
    let zone = history.alliance.zone
    let context = RuleContext(
      timeline: history.timeline, alliance: history.alliance, families: families, asOf: zone.start(of: history.end))
    return rules.map { Count($0, in: context, within: history.counted) }
  }
}

extension Chance.Count {
  /// The episodes of a rule that begin on some days.
  init(_ rule: Rule, in context: RuleContext, within days: ClosedRange<Day>) {
    for track in rule.tracks(in: context) {
      for episode in track.episodes(realert: rule.realert) where days.contains(episode.days.lowerBound) {
        if episode.peak > .watch { warn += 1 } else { watch += 1 }
      }
      var unjudged = 0
      for spell in track.spells {
        guard case .notEvaluable(let why) = spell.state else { continue }
        // A subject that could not be judged at all has one such spell, on its last day.
        let isAll = track.spells.count == 1 && spell.days.upperBound >= track.last
        unjudged += isAll ? days.upperBound - days.lowerBound + 1 : spell.days.clamped(to: days).count
        reason = reason ?? why.kind
      }
      if unjudged < days.upperBound - days.lowerBound + 1 { isJudged = true }
    }
    if isJudged { reason = nil }
  }
}

extension ClosedRange<Day> {
  fileprivate var count: Int { upperBound - lowerBound + 1 }
}

extension Rule {
  /// Why shuffling tells nothing of it; `nil` if it does.
  ///
  /// A rule that counts, or compares figures with what they were, can be asked what it raises when nothing has an order. One that looks for what comes before or after something
  /// would be shown gaps that the shuffling made; and within a block, where the order is as it was, it found nothing, or the block would not be quiet.
  var whyNotShuffled: String? {
    if isMadeOfOthers || body.second != nil { return "made of what other rules find, one after the other" }
    switch kind {
    case "missing", "sequence", "slip": return "looks for what comes before or after, which shuffling takes apart"
    case "recurrence": return "looks for what comes again, and blocks that are laid twice come again"
    case "artefact": return "looks for what is on record once in an alliance"
    case "blind_spot": return "looks at how old the sources are"
    case "limit" where node["measure"]?.text == "overdue": return "looks for what comes before or after, which shuffling takes apart"
    case "divergence" where node["of"]?["first_mentions"] != nil: return "looks for what comes first, which shuffling changes"
    default: return nil
    }
  }

  /// Whether its alerts are told: not on trial, not switched off, and no line of the checklist.
  func isTold(on day: Day) -> Bool { status != "experimental" && !isChecklist && off?.holds(on: day) != true }
}
