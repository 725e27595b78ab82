import Events
import Harbinger
import Intake
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

  /// In the order of the rules.
  private(set) var counts: [Count]
  let histories: Int

  /// Lays and judges so many histories, several at once; the result is the same for any number of tasks.
  init(_ rules: [Rule], on shuffling: Shuffling, families: [HeardFamily], histories: Int, seed: UInt64) async {
    self.histories = histories
    counts = rules.map { _ in Count() }
    let each = await withTaskGroup(of: [Count].self) { group in
      var sums = counts
      for number in 0..<histories {
        // Each history holds a timeline of its own: no more of them than are judged.
        if number >= Intake.processors, let counts = await group.next() { Chance.add(counts, to: &sums) }
        group.addTask { Chance.count(rules, shuffling.history(number, seed: seed), families) }
      }
      for await counts in group { Chance.add(counts, to: &sums) }
      return sums
    }
    counts = each
  }

  /// Episodes in a year.
  func perYear(_ count: Int) -> Double { Double(count) / (Double(max(1, histories)) * ShuffledHistory.years) }

  private static func add(_ counts: [Count], to sums: inout [Count]) {
    for index in sums.indices {
      sums[index].warn += counts[index].warn
      sums[index].watch += counts[index].watch
      sums[index].isJudged = sums[index].isJudged || counts[index].isJudged
      if sums[index].reason == nil || counts[index].reason.map({ $0.rawValue < sums[index].reason?.rawValue ?? "" }) == true {
        sums[index].reason = counts[index].reason ?? sums[index].reason
      }
    }
  }

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
