public import Harbinger
import Events
import Rules
import Output

/// What the rules find where something does go wrong: simulated alliances that are quiet for eight months and then worsen in one way, and the same alliances
/// in which they do not.
public struct Power: Sendable {
  /// What was found of one harm.
  struct Found: Sendable {
    /// Days from the beginning of the harm to the first day of warn or more, one for each alliance in which any rule found it that had not fired before.
    var delays: [Int] = []
    /// The same by rule.
    var byRule: [String: [Int]] = [:]
  }

  private(set) var found: [Harm: Found] = [:]
  /// The same alliances without a harm: what would have been found by chance.
  private(set) var undisturbed = Found()
  private let seeds: ClosedRange<UInt64>
  private let dispersion: Double
  private let rules: [String]

  /// Quiet days before the harm.
  static let onset = 240

  /// - Parameters:
  ///   - seeds: how many alliances of twelve months for each harm.
  ///   - first: the seed of the first of them; those that follow have the seeds that follow.
  ///   - dispersion: variance over mean of the weekly number of threads.
  public init(_ pack: RulePack, seeds: Int, from first: UInt64 = 1, dispersion: Double = 3) {
    self.seeds = first...(first + UInt64(max(1, seeds)) - 1)
    self.dispersion = dispersion
    rules = pack.rules.rules.map(\.id)
    for seed in self.seeds {
      Power.count(nil, seed, pack, dispersion, in: &undisturbed)
      for harm in Harm.all { Power.count(harm, seed, pack, dispersion, in: &found[harm, default: Found()]) }
    }
  }

  private static func count(_ harm: Harm?, _ seed: UInt64, _ pack: RulePack, _ dispersion: Double, in found: inout Found) {
    var story = Story.quiet(dispersion: dispersion)
    harm?.befall(&story, from: story.from + onset)
    let simulated = SimulatedContext(story, seed: seed, pack: pack)
    let begin = simulated.from + onset
    var soonest: Int?
    for rule in pack.rules.rules where !rule.isChecklist && rule.status != "experimental" {
      // Whole alliances: a harm of one side is found where any subject shows it.
      var first: Day?
      var before = false
      for track in rule.body.tracks(simulated.context) {
        for spell in track.spells {
          guard case .fired(let strength) = spell.state, strength > .watch else { continue }
          if spell.days.lowerBound < begin { before = true } else { first = min(first ?? spell.days.lowerBound, spell.days.lowerBound) }
        }
      }
      guard !before, let first else { continue }
      found.byRule[rule.id, default: []].append(first - begin)
      soonest = min(soonest ?? first - begin, first - begin)
    }
    if let soonest { found.delays.append(soonest) }
  }

  /// A table of mechanisms and strengths: the share that was found, after how many days, and by which rules.
  public var text: String {
    var lines = [
      "\(seeds.count) alliances of 12 months for each harm, seeds \(seeds.lowerBound) to \(seeds.upperBound), variance/mean \(decimal(dispersion)).",
      "Found: a rule fires as warn or more after the harm begins (day \(Power.onset)) that had not before.",
      "", Power.row("mechanism", "strength", "found", "median", "by rule (share, median delay in days)"),
    ]
    for harm in Harm.all { lines.append(line(harm.mechanism.rawValue, harm.strength, found[harm] ?? Found())) }
    lines.append(line("nothing", "by chance", undisturbed))
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ mechanism: String, _ strength: String, _ found: Found) -> String {
    func median(_ delays: [Int]) -> String { Statistics.median(delays.map(Double.init)).map { decimal($0) } ?? "-" }
    func share(_ delays: [Int]) -> String { "\(delays.count * 100 / seeds.count) %" }
    let own = rules.compactMap { rule in found.byRule[rule].map { (rule, $0) } }
      .sorted { (-$0.1.count, $0.0) < (-$1.1.count, $1.0) }.prefix(3)
      .map { "\($0.0) \(share($0.1)), \(median($0.1))" }
    return Power.row(mechanism, strength, share(found.delays), median(found.delays), own.joined(separator: "; "))
  }

  private static func row(_ mechanism: String, _ strength: String, _ share: String, _ median: String, _ rules: String) -> String {
    let head = Wrapping.column(mechanism, 22) + Wrapping.column(strength, 20)
    return head + Wrapping.column(share, 6, right: true) + Wrapping.column(median, 9, right: true) + "   " + rules
  }
}
