public import Events
public import Harbinger
public import Ledger
public import Reports
public import Setup
import Output
import Rules

extension Calibration {
  /// How much is shuffled, and how.
  public struct Settings: Sendable {
    /// Histories of a year each.
    public var histories: Int
    public var seed: UInt64
    public var budget: AlertBudget?

    public init(histories: Int = 40, seed: UInt64 = 1, budget: AlertBudget? = nil) {
      (self.histories, self.seed, self.budget) = (histories, seed, budget)
    }
  }

  /// Shuffles the quiet time of an alliance, and counts what its rules raise on it.
  /// - Parameters:
  ///   - nights: over which proposals are held against what was told; nothing after the last of them is looked at.
  ///   - verdicts: the ledger on which people's verdicts hang.
  /// - Throws: a stop if a threshold that is proposed cannot be written.
  public init(_ replay: Replay, nights: ClosedRange<Day>, marked: MarkedEvents, verdicts: Ledger, _ settings: Settings) async throws(Stop) {
    let alliance = replay.intake.alliance
    let context = replay.context(asOf: alliance.zone.start(of: nights.upperBound + 1))
    let rules = replay.pack.rules.rules.filter { $0.isTold(on: nights.upperBound) }
    let quiet = QuietTime(context, rules: rules, marked: marked, noise: verdicts.noise)
    let shuffling = Shuffling(context, alliance, quiet)
    let shuffled = rules.filter { $0.whyNotShuffled == nil }
    let isEnough = quiet.blocks.count >= QuietTime.fewest
    let chance =
      isEnough
      ? await Chance(shuffled, on: shuffling, families: replay.pack.heardFamilies, histories: settings.histories, seed: settings.seed) : nil
    let pairs = context.pairs.count
    let rows = Calibration.rows(rules, shuffled, chance, quiet, replay.pack.rates, pairs: pairs)
    let budgeted = shuffled.indices.filter { shuffled[$0].severity >= Calibration.budgeted }
    let told = chance.flatMap { chance in
      budgeted.contains { chance.counts[$0].isJudged }
        ? chance.rate(of: quiet) { counts in budgeted.reduce(0) { $0 + counts[$1].warn } } : nil
    }
    var held: HeldOut?
    var why = "too little quiet time to hold any of it out"
    if isEnough {
      (held, why) = await HeldOut.check(shuffled, context, alliance, quiet, families: replay.pack.heardFamilies, settings)
    }
    var budget: Budget?
    if let asked = settings.budget {
      budget = try await Budget(asked, replay, rows, shuffling, nights: nights, marked: marked, verdicts: verdicts, settings)
    }
    self.init(
      alliance: alliance.id,
      quiet: Quiet(
        span: quiet.span, weeks: quiet.blocks.count * QuietTime.block / 7,
        lost: QuietTime.Reason.allCases.compactMap { reason in
          quiet.lost[reason].map { Quiet.Lost(reason: reason.rawValue, days: $0, isAlert: reason == .alert) }
        },
        leftOut: shuffling.leftOut),
      pairs: pairs, histories: isEnough ? settings.histories : 0, seed: settings.seed, rows: rows,
      told: told, heldOut: held, whyNotHeldOut: why, budget: budget)
  }

  /// Weeks of quiet time without which nothing is estimated.
  static let fewestWeeks = QuietTime.fewest * QuietTime.block / 7

  private static func rows(
    _ rules: [Rule], _ shuffled: [Rule], _ chance: Chance?, _ quiet: QuietTime, _ rates: FalseAlarmRates, pairs: Int
  ) -> [Row] {
    let place = Dictionary(uniqueKeysWithValues: shuffled.enumerated().map { ($1.id, $0) })
    return rules.map { rule in
      let rate = rates.rates[rule.id]
      var row = Row(
        rule: rule.id, kind: rule.kind, severity: rule.severity, simulatedWarn: rate.map { $0.warn * Double(pairs) },
        simulatedWatch: rate.map { $0.watch * Double(pairs) })
      guard let index = place[rule.id] else {
        row.reason = rule.whyNotShuffled ?? ""
        return row
      }
      guard let chance else {
        row.reason =
          "\(counted(quiet.blocks.count * QuietTime.block / 7, "quiet week")) in blocks of four, of \(fewestWeeks) that are needed"
        return row
      }
      let count = chance.counts[index]
      guard count.isJudged else {
        row.reason = "could not be judged on shuffled quiet time: \(count.reason?.words ?? Rules.Reason.Kind.data.words)"
        return row
      }
      row.warn = chance.rate(ofRule: quiet) { $0[index].warn }
      row.watch = chance.rate(ofRule: quiet) { $0[index].watch }
      return row
    }
  }
}
