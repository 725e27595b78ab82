import Events
import Output
import Reports
import Rules
import Setup

extension Calibration.HeldOut {
  /// States the rates from the first part of the quiet time, and counts what the records themselves raise on the rest of it.
  ///
  /// Counted are episodes of any strength: alerts of severity 3 or higher, warn or more, there are none on quiet time, or it would not be quiet.
  static func check(
    _ rules: [Rule], _ context: RuleContext, _ alliance: Alliance, _ quiet: QuietTime, families: [HeardFamily],
    _ settings: Calibration.Settings
  ) async -> (Calibration.HeldOut?, why: String) {
    let fitted = max(QuietTime.fewest, quiet.blocks.count * 3 / 5)
    let rest = quiet.blocks.count - fitted
    guard rest >= fewest else {
      let weeks = quiet.blocks.count * QuietTime.block / 7
      return (nil, "\(weeks) quiet weeks; \((QuietTime.fewest + fewest) * QuietTime.block / 7) are needed")
    }
    let first = QuietTime(quiet, blocks: Array(quiet.blocks.prefix(fitted)))
    let held = QuietTime(quiet, blocks: Array(quiet.blocks.suffix(rest)))
    let chance = await Chance(
      rules, on: Shuffling(context, alliance, first), families: families, histories: max(1, settings.histories / 2), seed: settings.seed)
    let lines = rules.indices.filter { chance.counts[$0].isJudged }.map { index in
      let begun = rules[index].tracks(in: context).flatMap { $0.episodes(realert: rules[index].realert) }
      return Line(
        rule: rules[index].id, stated: chance.rate(ofRule: first) { $0[index].warn + $0[index].watch },
        seen: begun.count { held.index(of: $0.days.lowerBound) != nil }, years: held.years)
    }
    return (
      Calibration.HeldOut(
        fitted: fitted * QuietTime.block / 7, weeks: rest * QuietTime.block / 7, from: held.blocks[0],
        all: Line(
          stated: chance.rate(of: first) { $0.reduce(0) { $0 + $1.warn + $1.watch } }, seen: lines.reduce(0) { $0 + $1.seen },
          years: held.years),
        rules: lines.filter { $0.seen > 0 || $0.stated.perYear > 0 }
          .sorted { ($1.seen, $1.stated.perYear, $0.rule) < ($0.seen, $0.stated.perYear, $1.rule) }), ""
    )
  }

  /// Blocks that are held out at least.
  private static let fewest = 3
}
