import Events
import Setup
import Output

/// A declared topic that one side speaks of long before the other does.
struct FirstMentions: Sendable {
  /// Days between the two first mentions.
  var apart: Levels<Double>
  /// Messages of the one side on the topic.
  var least: Int
  /// Days for which a late first mention is still told.
  var window: Int

  /// Covered days before the first mention, without which nobody knows whether it was the first.
  static let leastBefore = 90

  func tracks(_ context: RuleContext) -> [Track] {
    let topics = min(64, context.alliance.topics.count)
    if topics == 0 {
      return [Track(Subject(), notEvaluable: Reason(.subject, "the alliance file declares no topics"), on: context.lastDay)]
    }
    return context.pairs.flatMap { pair in (0..<topics).map { track(pair, topic: $0, in: context) } }
  }

  private func track(_ pair: PartyPair, topic: Int, in context: RuleContext) -> Track {
    let subject = Subject(pair: pair, label: context.alliance.topics[topic].id)
    guard let covered = context.coverage.lastDay(for: pair), let from = context.coverage.firstDay(for: pair) else {
      return Track(subject, notEvaluable: Reason(.data, "no source carries both sides"), on: context.lastDay)
    }
    let last = min(context.lastDay, covered)
    let bit = UInt64(1) << UInt64(topic)
    let mentions = [pair.first, pair.second].map { party in
      (0..<context.count).filter {
        Int(context.timeline.parties[$0]) == party && context.timeline.topics[$0] & bit != 0 && context.isAct($0)
          && context.timeline.audiences[$0].isSuperset(of: pair.set) && context.days[$0] <= last
      }
    }
    let first = mentions.map { $0.first.map { context.days[$0] } }
    guard let earlier = first.compactMap(\.self).min() else {
      return Track(
        subject: subject, last: last, spells: context.unapproved(through: last),
        clauses: [Clause("one side speaks of \(subject.label)", found: "neither does", met: false)], detail: empty)
    }
    let speaker = first[0] == earlier ? 0 : 1
    let answer = first[1 - speaker]
    let clauses = [
      Clause(
        "\(context.name(speaker == 0 ? pair.first : pair.second)) speaks of \(subject.label) at least \(least) times",
        found: "\(mentions[speaker].count), first on \(earlier)", met: mentions[speaker].count >= least),
      Clause(
        "the other side first does so \(apart.first.map { decimal($0.value) } ?? "") days later, or not at all",
        found: answer.map { "on \($0)" } ?? "not yet",
        met: (apart.first.map { Double((answer ?? last) - earlier) > $0.value }) ?? false),
    ]
    if earlier - from < FirstMentions.leastBefore, (context.coverage.start ?? earlier) < from {
      let reason = Reason(.history, "\(earlier - from) of \(FirstMentions.leastBefore) covered days before the first mention")
      return Track(subject, notEvaluable: reason, on: last, clauses: clauses)
    }
    var builder = SpellBuilder()
    let end = min(last, (answer ?? last) + (answer == nil ? 0 : window))
    if earlier + 1 <= end {
      for number in (earlier + 1).number...end.number {
        let day = Day(number: number)
        guard mentions[speaker].count(where: { context.days[$0] <= day }) >= least else { continue }
        let gap = Double(min(day, answer ?? day) - earlier)
        builder.add(day, apart.highest { gap > $0 }.map { .fired($0) })
      }
    }
    var track = Track(subject: subject, last: last, spells: builder.spells, clauses: clauses) { episode in
      detail(episode, pair, subject.label, speaker: speaker, mentions, answer: answer, in: context)
    }
    track = track.barred(in: context, wording: false)
    track.spells = track.spells.overridden(by: context.unapproved(through: track.last))
    return track
  }

  private func empty(_ episode: Episode) -> Detail {
    Detail(
      sentence: "", threshold: "", evidence: [], weight: 0, weightReason: "", lastHeld: episode.days.upperBound, holds: false, closes: "")
  }

  private func detail(
    _ episode: Episode, _ pair: PartyPair, _ topic: String, speaker: Int, _ mentions: [[Int]], answer: Day?, in context: RuleContext
  ) -> Detail {
    let names = [context.name(pair.first), context.name(pair.second)]
    let begun = mentions[speaker].first.map { "\(context.days[$0])" } ?? "?"
    let other = answer.map { "\(names[1 - speaker]) first on \($0)" } ?? "\(names[1 - speaker]) not up to \(episode.days.upperBound)"
    let events = Array(mentions[speaker].prefix(3)) + Array(mentions[1 - speaker].prefix(1))
    return Detail(
      sentence: "\(names[speaker]) speaks of \(topic) since \(begun), \(other).",
      threshold: "first mentions more than \(thresholds(apart.map { decimal($0) + " days" })) apart",
      evidence: events.map { Evidence(event: $0, role: "mention") },
      weight: min(1, Double(mentions[speaker].count) / Double(2 * max(1, least))),
      weightReason: "\(counted(mentions[speaker].count, "message")) / \(2 * max(1, least)), at most 1", lastHeld: episode.days.upperBound,
      holds: answer == nil, closes: "the topic in a joint meeting, told from both sides")
  }
}
