public import Harbinger
import Events
import Rules
import Output

/// What the rules find where something does go wrong: simulated alliances that are quiet for eight months and then worsen in one way.
public struct Power: Sendable {
  /// One way of going wrong, from a day on.
  public enum Harm: String, Sendable, CaseIterable {
    case halvedContact = "contact halved"
    case doubledReplyTime = "reply time of one side doubled"
    case tripledLabels = "labels by one side tripled"
  }

  /// What one rule found of one harm.
  struct Found: Sendable {
    /// Days from the beginning of the harm to the first day of warn or more, one for each alliance in which it was found.
    var delays: [Int] = []
    /// Alliances in which the rule fired in the eight months before.
    var before = 0
  }

  private(set) var found: [Harm: [String: Found]] = [:]
  private let seeds: Int
  private let dispersion: Double
  private let rules: [String]

  /// Quiet days before the harm.
  static let onset = 240

  /// - Parameters:
  ///   - seeds: alliances of twelve months for each harm, by seeds 1, 2, ...
  ///   - dispersion: variance over mean of the weekly number of threads.
  public init(_ pack: RulePack, seeds: Int, dispersion: Double = 3) {
    self.seeds = seeds
    self.dispersion = dispersion
    rules = pack.rules.rules.map(\.id)
    for harm in Harm.allCases {
      for seed in 1...max(1, seeds) { count(harm, UInt64(seed), pack) }
    }
  }

  private mutating func count(_ harm: Harm, _ seed: UInt64, _ pack: RulePack) {
    let simulated = SimulatedContext(Power.story(harm, dispersion: dispersion), seed: seed, pack: pack)
    let onset = simulated.from + Power.onset
    for rule in pack.rules.rules {
      // Whole alliances: a harm of one side is found where any subject shows it.
      var first: Day?
      var before = false
      for track in rule.body.tracks(simulated.context) {
        for spell in track.spells {
          guard case .fired(let strength) = spell.state, strength > .watch else { continue }
          if spell.days.lowerBound < onset { before = true }
          if spell.days.upperBound >= onset { first = min(first ?? spell.days.upperBound, max(spell.days.lowerBound, onset)) }
        }
      }
      if let first { found[harm, default: [:]][rule.id, default: Found()].delays.append(first - onset) }
      if before { found[harm, default: [:]][rule.id, default: Found()].before += 1 }
    }
  }

  private static func story(_ harm: Harm, dispersion: Double) -> Story {
    var story = Story.quiet(dispersion: dispersion)
    let onset = story.from + Power.onset
    switch harm {
    case .halvedContact: story.traffic.activity = [Story.Traffic.Step("\(onset)", 0.5)]
    case .doubledReplyTime: story.traffic.pace = [Story.Traffic.Step("\(onset)", party: 0, 2)]
    case .tripledLabels: story.scenes = labels(story, onset: onset)
    }
    return story
  }

  /// A label every thirty days, and every ten days from the beginning of the harm on, by people of the first party in turn.
  private static func labels(_ story: Story, onset: Day) -> [Scene] {
    let other = story.parties.count > 1 ? story.parties[1].name : ""
    let texts = [
      "\(other) is unreliable with {}.", "The handling of {} is typical of \(other).", "\(other) can't be trusted with {}.",
    ]
    // Said of something else each time: a sentence that comes back word for word counts once.
    let matters = [
      "the dates", "the boxes", "our figures", "the drawings", "the keys", "any list", "the rates", "the plans", "the minutes",
      "our samples",
    ]
    var scenes: [Scene] = []
    var day = story.from + 20
    while day <= story.to {
      let number = scenes.count
      scenes.append(
        .chat(
          "\(day) 11:40", "0-\(number % 5)", "general", "label \(number)",
          texts[number % texts.count].replacing("{}", with: matters[number / texts.count % matters.count])))
      day = day + (day < onset ? 30 : 10)
    }
    return scenes
  }

  /// A table: per harm and rule the share that was found, and after how many days.
  public var text: String {
    func column(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
    var lines = [
      "\(seeds) alliances of 12 months for each harm, which begins on day \(Power.onset); variance/mean \(decimal(dispersion)); warn or more"
    ]
    for harm in Harm.allCases {
      lines += ["", harm.rawValue, "  rule                            found   share   median delay   had fired before"]
      let all = found[harm] ?? [:]
      for rule in rules {
        guard let one = all[rule], !one.delays.isEmpty else { continue }
        let delay = Statistics.median(one.delays.map(Double.init)).map { decimal($0) + " days" } ?? ""
        let name = rule + String(repeating: " ", count: max(0, 30 - rule.count))
        lines.append(
          "  " + name + column("\(one.delays.count)", 7) + column("\(one.delays.count * 100 / max(1, seeds)) %", 8) + column(delay, 15)
            + column("\(one.before)", 19))
      }
      if all.values.allSatisfy(\.delays.isEmpty) { lines.append("  (no rule)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
