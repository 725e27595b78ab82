import Alerts
import Events
import Harbinger
import Intake
import Lexicon
import Rules
import Setup

/// How many messages of an alliance each version of a family hears. The exports are read once, by all versions together.
struct MessageNoise {
  /// By version; that of today first.
  private(set) var costs: [ProposalCost.Messages] = []
  /// Why nothing was measured.
  private(set) var reason: String?

  init(_ alliance: Alliance, _ pack: RulePack, _ versions: Versions, now: Timestamp?, threads: Int) async {
    guard alliance.approved != nil else {
      reason = "the alliance file names no approval ('approved:'), so no words were read"
      return
    }
    var intake = Intake(alliance, listener: RulePack.listener(versions.book, alliance))
    await intake.read(now: now, threads: threads)
    guard intake.disclosure(writers: []).isApproved else {
      reason = "the approval to read words has run out ('approved:' in the alliance file)"
      return
    }
    let timeline = intake.timeline
    let messages = (0..<timeline.count).filter { timeline.kinds[$0] != .meeting && timeline.words[$0] > 0 }
    guard !messages.isEmpty else {
      reason = "no message with words was read"
      return
    }
    costs = versions.numbers.map { _ in ProposalCost.Messages(all: messages.count) }
    var moved: [[QuoteRequest]] = versions.numbers.map { _ in [] }
    for event in messages {
      // By version and family, the first hit that is enough by itself.
      var heard: [Int: Int] = [:]
      for index in Int(timeline.firstHit[event])..<Int(timeline.firstHit[event + 1])
      where timeline.hits[index].counts && timeline.hits[index].weight >= MessageNoise.whole {
        let number = Int(timeline.hits[index].family)
        if heard[number] == nil { heard[number] = index }
      }
      guard !heard.isEmpty else { continue }
      for version in versions.numbers.indices {
        let pairs = versions.numbers[version].map { (before: versions.numbers[0][$0.key], after: $0.value) }
        let gained = pairs.first { pair in heard[pair.after] != nil && pair.before.map { heard[$0] == nil } == true }
        let lost = pairs.first { pair in heard[pair.after] == nil && pair.before.map { heard[$0] != nil } == true }
        if pairs.contains(where: { pair in pair.before.map { heard[$0] != nil } == true }) { costs[version].before += 1 }
        if let gained, let hit = heard[gained.after] {
          costs[version].more += 1
          moved[version].append(QuoteRequest(event: event, hit: hit))
        }
        if let lost, let hit = lost.before.flatMap({ heard[$0] }) {
          costs[version].fewer += 1
          moved[version].append(QuoteRequest(event: event, hit: hit))
        }
      }
    }
    await quote(moved, intake, pack)
  }

  /// The weight of a plain phrase, in the eighths of `Hit.weight`.
  private static let whole: UInt8 = 8

  /// A few sentences that come out otherwise, as a report might show them: redacted, and none that one side alone can read.
  private mutating func quote(_ moved: [[QuoteRequest]], _ intake: Intake, _ pack: RulePack) async {
    guard moved.contains(where: { !$0.isEmpty }) else { return }
    let context = RuleContext(
      timeline: intake.timeline, alliance: intake.alliance, families: pack.heardFamilies, asOf: Evaluator.coveredEnd(of: intake.timeline))
    let writers = await Evaluator(RuleSet(rules: [])).evaluation(on: context).writers
    let quotes = intake.quotes(for: moved.map { Array($0.prefix(MessageNoise.looked)) }, intake.disclosure(writers: writers))
    for version in quotes.indices { costs[version].quotes = Array(quotes[version].compactMap(\.text).unique.prefix(MessageNoise.shown)) }
  }

  private static let looked = 12
  private static let shown = 2
}
