import Events
import Lexicon
import Setup

/// What speaks for a finding being less grave than it looks: repair that was answered, and dispute about the matter rather than each other.
public struct Recovery: Hashable, Sendable {
  /// Gestures of repair since it began that the other side took up within a week.
  public var answeredRepairs = 0
  /// Whether its evidence is mere disagreement about the matter.
  public var isDisagreement = false

  public init() {}
}

/// The gestures of repair that the other side answered in the same thread or on the same topic within a week.
///
/// Found once for all findings of a judgement: each search for an answer may walk over a long timeline.
struct AnsweredGestures {
  private struct Gesture: Sendable {
    var day: Day
    var writer: PartyIndex
    var pair: PartyPair
    var event: Int
  }

  /// Days within which a gesture must be taken up.
  private static let answerDays = 7

  private var gestures: [Gesture] = []
  private let timeline: Timeline

  private static let memory = MemoryOwner()

  init(_ context: RuleContext) {
    timeline = context.timeline
    let uses = context.families(as: .repair).flatMap { context.hits[$0] }.filter { $0.weight >= 1 && context.isAct($0.event) }
      .sorted { $0.event < $1.event }
    gestures = context.remembered(by: AnsweredGestures.memory, uses) { use, _ in
      let end = use.day + AnsweredGestures.answerDays
      return context.lastDay > end ? Basis(days: use.day...end, isSettled: true) : nil
    } _: { use, _ in
      AnsweredGestures.answered(use, context)
    }.flatMap { $0 }
  }

  /// A gesture for each pair in which it was taken up.
  private static func answered(_ use: HitUse, _ context: RuleContext) -> [Gesture] {
    guard let writer = context.timeline.party(of: use.event) else { return [] }
    let horizon = min(
      context.count, context.timeline.firstEvent(from: context.alliance.zone.start(of: use.day + AnsweredGestures.answerDays + 1)))
    return context.pairs.filter { $0.first == writer || $0.second == writer }.compactMap { pair in
      guard context.isShared(use.event, by: pair),
        context.firstAnswer(
          to: use.event, by: pair.first == writer ? pair.second : pair.first, toward: writer, same: [.topic, .thread], families: [],
          until: horizon) != nil
      else { return nil }
      return Gesture(day: use.day, writer: writer, pair: pair, event: use.event)
    }
  }

  /// How many there were between a pair since a day, one a day and side: those that are linked to something, and all where it is linked to nothing.
  func count(_ pair: PartyPair, since: Day, about links: Links) -> Int {
    struct Side: Hashable {
      var day: Day
      var writer: PartyIndex
    }
    var sides: Set<Side> = []
    let probe = LinkProbe(links)
    for gesture in gestures[gestures.bisect { $0.day < since }...] where gesture.pair == pair {
      let side = Side(day: gesture.day, writer: gesture.writer)
      guard !sides.contains(side), probe.isEmpty || probe.meets(gesture.event, in: timeline) else { continue }
      sides.insert(side)
    }
    return sides.count
  }
}

extension RuleContext {
  /// Looks for what softens a finding of a pair.
  func recovery(of finding: Finding, _ gestures: AnsweredGestures) -> Recovery {
    var recovery = Recovery()
    guard let pair = finding.subject.pair else { return recovery }
    recovery.answeredRepairs = gestures.count(pair, since: finding.days.lowerBound, about: finding.links)
    recovery.isDisagreement = isDisagreement(finding.detail.evidence)
    return recovery
  }

  /// Whether at least half of the messages of the evidence disagree about the matter, and none of them is about the other side itself.
  private func isDisagreement(_ evidence: [Evidence]) -> Bool {
    let events = Set(evidence.filter { $0.hit != nil }.map(\.event))
    let (dispute, personal) = (families(as: .disagreement), families(as: .personal))
    if events.isEmpty || dispute.isEmpty { return false }
    if events.contains(where: { event in personal.contains { hears($0, in: event) } }) { return false }
    return events.count { event in dispute.contains { hears($0, in: event) } } * 2 >= events.count
  }
}
