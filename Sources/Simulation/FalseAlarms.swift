public import Harbinger
import Events
import Rules
import Setup
import Output

/// Episodes of each rule on quiet alliances: what the pack would raise where nothing is wrong.
public struct FalseAlarms: Sendable {
  /// What sort of alliance is simulated.
  public enum Sort: Hashable, Sendable {
    /// So many partners with meetings, holidays and agreements.
    case partners(Int)
    /// Six organisations that share a mailing list and nothing else.
    case mailingList
  }

  /// Per rule: episodes of at least warn, and watches, over all seeds.
  public private(set) var episodes: [String: (warn: Int, watch: Int)] = [:]
  private let pack: RulePack
  let seeds: Int
  let sort: Sort
  let dispersion: Double
  /// Pairs of parties times years.
  private(set) var pairYears = 0.0

  /// - Parameters:
  ///   - seeds: alliances of twelve months, by seeds 1, 2, ...
  ///   - dispersion: variance over mean of the weekly number of threads; a mailing list has its own.
  public init(_ pack: RulePack, seeds: Int, sort: Sort = .partners(2), dispersion: Double = 3) async {
    self.pack = pack
    self.seeds = seeds
    self.sort = sort
    self.dispersion = dispersion
    for seed in 1...max(1, seeds) { await count(UInt64(seed)) }
  }

  private mutating func count(_ seed: UInt64) async {
    let simulated = SimulatedContext(story, seed: seed, pack: pack)
    let context = simulated.context
    for rule in pack.rules.rules {
      var found = episodes[rule.id] ?? (0, 0)
      for track in rule.body.tracks(context) {
        for episode in track.episodes(realert: rule.realert) {
          if episode.peak > .watch { found.warn += 1 } else { found.watch += 1 }
        }
      }
      if !rule.body.standsOn.isEmpty {
        found.warn += await circles(rule, simulated.timeline, simulated.alliance, from: simulated.from, to: simulated.to)
      }
      episodes[rule.id] = found
    }
    let parties = simulated.alliance.parties.count
    pairYears += Double(parties * (parties - 1) / 2) * Double(simulated.to - simulated.from + 1) / 365.25
  }

  private var story: Story {
    switch sort {
    case .partners(let parties): .quiet(parties: parties, months: 12, dispersion: dispersion)
    case .mailingList: .mailingList(months: 12)
    }
  }

  /// How it was measured: `20 quiet alliances of 12 months, 2 parties, variance/mean 3, holidays`.
  private var method: String {
    switch sort {
    case .partners(let parties):
      "\(seeds) quiet alliances of 12 months, \(parties) parties, variance/mean \(decimal(dispersion)), holidays"
    case .mailingList: "\(seeds) mailing lists of 12 months, 6 parties, in bursts, with pauses that nobody announces"
    }
  }

  /// Episodes of at least warn of the rules that weigh heavily: what a budget is set for.
  public var serious: [(rule: String, episodes: Int)] {
    pack.rules.rules.filter { $0.severity >= 3 }.map { ($0.id, episodes[$0.id]?.warn ?? 0) }.filter { $0.1 > 0 }
  }

  /// Circles that are open at the end of each fourth week.
  private func circles(_ rule: Rule, _ timeline: Timeline, _ alliance: Alliance, from: Day, to: Day) async -> Int {
    var starts: Set<String> = []
    var day = from + 180
    while day <= to {
      let evaluation = await Evaluator(pack.rules).evaluation(
        of: timeline, alliance: alliance, families: pack.heardFamilies, asOf: alliance.zone.start(of: day + 1))
      for finding in evaluation.findings where finding.rule.id == rule.id && !finding.members.isEmpty {
        starts.insert("\(finding.subject.pair.map { "\($0.first)-\($0.second)" } ?? "") \(finding.days.lowerBound)")
      }
      day = day + 28
    }
    return starts.count
  }

  /// Counts with two parties, with five, and on mailing lists, and writes the rates of every rule to a file.
  /// - Throws: a stop if it cannot be written.
  public static func record(_ pack: RulePack, seeds: Int, dispersion: Double, to path: String) async throws(Stop) {
    var counts: [FalseAlarms] = []
    for parties in [2, 5] { counts.append(await FalseAlarms(pack, seeds: seeds, sort: .partners(parties), dispersion: dispersion)) }
    let lists = await FalseAlarms(pack, seeds: seeds, sort: .mailingList)
    try ResultFile.write(FalseAlarmRates.file(counts, lists: lists, rules: pack.rules.rules), to: path, forAll: true)
  }

  /// A table: per rule, episodes per pair and year.
  public var text: String {
    var lines = [
      "\(method): \(decimal(pairYears, 1)) pair-years",
      "",
      "rule                          warn or more  per pair-year   watch  per pair-year",
    ]
    func column(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
    for rule in pack.rules.rules {
      let found = episodes[rule.id] ?? (0, 0)
      let name = rule.id + String(repeating: " ", count: max(0, 30 - rule.id.count))
      lines.append(
        name + column("\(found.warn)", 12) + column(decimal(Double(found.warn) / pairYears, 2), 15) + column("\(found.watch)", 8)
          + column(decimal(Double(found.watch) / pairYears, 2), 15))
    }
    let mailed = serious.reduce(0) { $0 + $1.episodes }
    // A party pair is an alliance of two here; with more parties the budget counts the alliance.
    let quarters = Double(seeds) * 4 * 360 / 365.25
    lines += [
      "",
      "severity 3 and more, warn and above: \(mailed) in all, \(decimal(Double(mailed) / quarters, 2)) per alliance and quarter (budget: under 2)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
