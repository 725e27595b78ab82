import Events
import Setup

/// What speaks for a finding being less grave than it looks: repair that was answered, and dispute about the matter rather than each other.
public struct Recovery: Hashable, Sendable {
  /// Gestures of repair since it began that the other side took up within a week.
  public var answeredRepairs = 0
  /// Whether its evidence is mere disagreement about the matter.
  public var isDisagreement = false

  public init() {}
}

extension Ground {
  /// Days within which a gesture must be taken up, and days before an episode from which gestures count.
  private static let answerDays = 7

  /// The families by which gestures, their answers and disagreement about the matter are known.
  private static let gestures = ["repair_trust"]
  private static let dispute = "task_disagreement"
  private static let personal = ["loose_labels", "contempt_sarcasm", "blame_direct", "us_vs_them", "snap_absolutes"]

  /// Looks for what softens a finding of a pair.
  func recovery(of finding: Finding) -> Recovery {
    var recovery = Recovery()
    guard let pair = finding.subject.pair else { return recovery }
    recovery.answeredRepairs = answeredRepairs(pair, since: finding.days.lowerBound, about: finding.links)
    recovery.isDisagreement = isDisagreement(finding.detail.evidence)
    return recovery
  }

  /// Gestures since a day that the other side answered in the same thread or on the same topic within a week, one a day and side. A gesture
  /// counts for what it is linked to, and for what is about nothing in particular.
  private func answeredRepairs(_ pair: PartyPair, since: Day, about links: Links) -> Int {
    struct Gesture: Hashable {
      var day: Day
      var party: PartyIndex
    }
    var answered: Set<Gesture> = []
    for use in Ground.gestures.compactMap(family).flatMap({ hits[$0] }) where use.day >= since && use.weight >= 1 && isAct(use.event) {
      guard let writer = timeline.party(of: use.event), pair.first == writer || pair.second == writer,
        isShared(use.event, by: pair)
      else { continue }
      let own = self.links(of: use.event)
      guard links.isEmpty || own.meets(links, by: [.topic, .thread]) else { continue }
      let other = pair.first == writer ? pair.second : pair.first
      let horizon = min(count, timeline.firstEvent(from: alliance.zone.start(of: use.day + Ground.answerDays + 1)))
      let answer = firstAnswer(to: use.event, by: other, toward: writer, same: [.topic, .thread], families: [], until: horizon)
      if answer != nil { answered.insert(Gesture(day: use.day, party: writer)) }
    }
    return answered.count
  }

  /// Whether at least half of the messages of the evidence disagree about the matter, and none of them is about the other side itself.
  private func isDisagreement(_ evidence: [Evidence]) -> Bool {
    let events = Set(evidence.filter { $0.hit != nil }.map(\.event))
    guard let dispute = family(Ground.dispute), !events.isEmpty else { return false }
    let personal = Ground.personal.compactMap(family)
    if events.contains(where: { event in personal.contains { hears($0, in: event) } }) { return false }
    return events.count { hears(dispute, in: $0) } * 2 >= events.count
  }
}
