import Events
import Harbinger
import Ledger
import Output
import Reports
import Rules
import Setup

extension Calibration.Budget {
  /// Looks for thresholds that keep what is told within a budget: step by step, the loudest rule first, each step the smallest that its figure allows.
  ///
  /// A budget that is kept asks for nothing: thresholds are never lowered to use it up.
  init(
    _ asked: AlertBudget, _ replay: Replay, _ rows: [Calibration.Row], _ shuffling: Shuffling, nights: ClosedRange<Day>,
    marked: MarkedEvents,
    verdicts: Ledger, _ settings: Calibration.Settings
  ) async throws(Stop) {
    let now = rows.filter(\.isBudgeted).compactMap(\.expected).reduce(0, +)
    let loud = rows.filter { $0.isBudgeted && ($0.warn?.perYear ?? 0) > 0 }
    guard now > asked.perYear, !loud.isEmpty else {
      self.init(text: asked.text, perYear: asked.perYear, now: now, then: now)
      return
    }
    let ladders = await Calibration.Budget.ladders(loud, replay, shuffling, settings)
    var steps = ladders.map { _ in -1 }
    func rate(_ ladder: Int) -> Double { steps[ladder] < 0 ? ladders[ladder].now : ladders[ladder].rungs[steps[ladder]].perYear }
    var then = now
    while then > asked.perYear {
      let open = ladders.indices.filter { steps[$0] + 1 < ladders[$0].rungs.count && rate($0) > 0 }
      guard let loudest = open.max(by: { (rate($0), ladders[$1].rule.id) < (rate($1), ladders[$0].rule.id) }) else { break }
      let before = rate(loudest)
      steps[loudest] += 1
      then += rate(loudest) - before
    }
    // Where the budget is out of reach, no step is taken that changes nothing.
    for ladder in ladders.indices {
      while steps[ladder] > 0, ladders[ladder].rungs[steps[ladder] - 1].perYear <= rate(ladder) { steps[ladder] -= 1 }
    }
    var proposals: [Proposal] = []
    var pack = replay.pack
    for (ladder, step) in zip(ladders, steps) where step >= 0 && ladder.rungs[step].perYear < ladder.now {
      let rung = ladder.rungs[step]
      proposals.append(
        Proposal(
          rule: ladder.rule.id, key: ladder.threshold.key, old: ladder.threshold.now, new: rung.value, before: ladder.now,
          after: rung.perYear))
      pack.rules = RuleSet(rules: pack.rules.rules.map { $0.id == rung.rule.id ? rung.rule : $0 })
    }
    guard !proposals.isEmpty else {
      self.init(text: asked.text, perYear: asked.perYear, now: now, then: now)
      return
    }
    let old = Backtest(await replay.nights(nights), marked: marked, kinds: replay.pack.kinds)
    let new = Backtest(await replay.judged(bySame: pack).nights(nights), marked: marked, kinds: pack.kinds)
    self.init(
      text: asked.text, perYear: asked.perYear, now: now, then: proposals.reduce(now) { $0 + $1.after - $1.before }, proposals: proposals,
      cost: Comparison(old, new, verdicts: verdicts))
  }

  /// One rule with each stricter threshold, and what it raises with it.
  private struct Ladder {
    var rule: Rule
    var threshold: Threshold
    var now: Double
    var rungs: [Rung] = []
  }

  private struct Rung {
    var value: String
    var rule: Rule
    var perYear: Double
  }

  /// All stricter thresholds of the loud rules, each judged on the same histories.
  private static func ladders(
    _ loud: [Calibration.Row], _ replay: Replay, _ shuffling: Shuffling, _ settings: Calibration.Settings
  ) async -> [Ladder] {
    var ladders: [Ladder] = []
    var tried: [Rule] = []
    for row in loud {
      guard let rule = replay.pack.rules[row.rule], let threshold = Threshold(rule) else { continue }
      var ladder = Ladder(rule: rule, threshold: threshold, now: row.warn?.perYear ?? 0)
      for value in threshold.stricter {
        // A value that the rule refuses is none to propose.
        guard let pack = try? replay.pack.tuned(rule, threshold.key, to: value), let tuned = pack.rules[rule.id] else { continue }
        ladder.rungs.append(Rung(value: value, rule: tuned, perYear: 0))
        tried.append(tuned)
      }
      ladders.append(ladder)
    }
    let chance = await Chance(
      tried, on: shuffling, families: replay.pack.heardFamilies, histories: settings.histories, seed: settings.seed)
    var next = 0
    for ladder in ladders.indices {
      for rung in ladders[ladder].rungs.indices {
        ladders[ladder].rungs[rung].perYear = Double(chance.counts[next].warn) / (Double(settings.histories) * ShuffledHistory.years)
        next += 1
      }
    }
    return ladders
  }
}
