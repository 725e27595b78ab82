package import Events
import Lexicon
import Setup
import Output

/// Events by thread, subject and reference, and the linkable ones of each party.
final class EventPostings: Sendable {
  fileprivate let threads: [Int32: [Int32]]
  fileprivate let subjects: [Int32: [Int32]]
  fileprivate let references: [UInt32: [Int32]]
  /// Per party, events that carry a declared topic or content words.
  fileprivate let linkable: [[Int32]]
  /// Meetings, and items of minutes that nobody is named for, with topic or content words.
  fileprivate let common: [Int32]

  init(timeline: Timeline, count: Int, parties: Int) {
    var threads: [Int32: [Int32]] = [:]
    var subjects: [Int32: [Int32]] = [:]
    var references: [UInt32: [Int32]] = [:]
    var linkable = [[Int32]](repeating: [], count: parties)
    var common: [Int32] = []
    for event in 0..<count {
      let number = Int32(event)
      if timeline.threads[event] >= 0 { threads[timeline.threads[event], default: []].append(number) }
      if timeline.subjects[event] >= 0 { subjects[timeline.subjects[event], default: []].append(number) }
      let named = timeline.references(of: event)
      for reference in named { references[reference, default: []].append(number) }
      guard timeline.topics[event] != 0 || timeline.content(of: event).count - named.count > 1 else { continue }
      if let party = timeline.party(of: event) {
        linkable[party].append(number)
      } else if timeline.kinds[event] == .minute || timeline.kinds[event] == .meeting {
        common.append(number)
      }
    }
    self.threads = threads
    self.subjects = subjects
    self.references = references
    self.linkable = linkable
    self.common = common
  }
}

/// The postings as far as a judgement knows them: so that looking for an answer does not walk over the whole timeline.
package struct EventIndex: Sendable {
  private let postings: EventPostings
  /// Nothing from this event on is known.
  private let count: Int

  init(_ postings: EventPostings, count: Int) { (self.postings, self.count) = (postings, count) }

  /// The events of a thread, ascending.
  func events(ofThread thread: Int32) -> ArraySlice<Int32> { known(postings.threads[thread]) }

  /// The last event of a thread before another.
  func last(ofThread thread: Int32, before event: Int) -> Int? {
    guard let list = postings.threads[thread] else { return nil }
    let position = list.bisect { $0 < min(event, count) }
    return position > 0 ? Int(list[position - 1]) : nil
  }

  /// The first event of a thread, and of a subject.
  func first(ofThread thread: Int32) -> Int? { known(postings.threads[thread]).first.map { Int($0) } }
  func first(ofSubject subject: Int32) -> Int? { known(postings.subjects[subject]).first.map { Int($0) } }

  private func known(_ list: [Int32]?) -> ArraySlice<Int32> {
    guard let list else { return [] }
    return list.last.map { Int($0) < count } == true ? list[...] : list[..<list.bisect { Int($0) < count }]
  }

  /// The first event from `start` on and before `horizon` that satisfies a condition, other than `event` itself: among those of its thread, subject and
  /// references, and the linkable ones of some parties, of minutes and of meetings; among all where the two sides alone must be the same.
  func first(
    from start: Int, linkedTo event: Int, in timeline: Timeline, by parties: [PartyIndex], same keys: SameKeys, until horizon: Int,
    where matches: (Int) -> Bool
  ) -> Int? {
    let horizon = min(horizon, count)
    if keys.contains(.pair) { return (start..<max(start, horizon)).first { $0 != event && matches($0) } }
    var best = horizon
    func look(_ list: [Int32]?) {
      guard let list else { return }
      var position = list.bisect { $0 < start }
      // No list is followed beyond what another has found already.
      while position < list.count, Int(list[position]) < best {
        let candidate = Int(list[position])
        if candidate != event, matches(candidate) { best = candidate }
        position += 1
      }
    }
    if keys.contains(.thread), timeline.threads[event] >= 0 { look(postings.threads[timeline.threads[event]]) }
    if keys.contains(.topic) {
      if timeline.subjects[event] >= 0 { look(postings.subjects[timeline.subjects[event]]) }
      for reference in timeline.references(of: event) { look(postings.references[reference]) }
      for party in parties { look(postings.linkable[party]) }
      look(postings.common)
    }
    return best < horizon ? best : nil
  }
}

extension RuleContext {
  /// The first event at the same time or later by which `party` answers or takes up what `event` asks or says, in front of `other`; minutes of a
  /// meeting of both count.
  /// - Parameter holding: families whose wording answers nothing by itself.
  func firstAnswer(
    to event: Int, by party: PartyIndex, toward other: PartyIndex, same keys: SameKeys, families: [Int], notBy holding: [Int] = [],
    until horizon: Int
  ) -> Int? {
    let turn = nextTurn(after: event, by: party, toward: other, same: keys, until: horizon)
    // Records of one instant have no order: minutes give all their lines the time of the meeting.
    let start = timeline.firstEvent(from: timeline.times[event])
    let deliveries = self.families(as: .delivery)
    func answers(_ candidate: Int) -> Bool {
      guard candidate == turn || timeline.replyParents[candidate] == Int32(event) || isLinked(candidate, event, by: keys), isAct(candidate),
        families.isEmpty || families.contains(where: { hears($0, in: candidate) }),
        !holding.contains(where: { hears($0, in: candidate) }) || deliveries.contains(where: { hears($0, in: candidate) })
      else { return false }
      switch timeline.kinds[candidate] {
      case .message, .utterance:
        return timeline.party(of: candidate) == party
          && (timeline.audiences[candidate].contains(other) || timeline.kinds[candidate] == .utterance)
      case .minute: return isShared(candidate, by: PartyPair(party, other))
      default: return false
      }
    }
    let linked = index.first(from: start, linkedTo: event, in: timeline, by: [party], same: keys, until: horizon, where: answers)
    return [linked, turn.flatMap { answers($0) ? $0 : nil }].compactMap { $0 }.min()
  }

  /// Whether both sides came to a meeting that took place.
  func didMeet(_ event: Int, _ pair: PartyPair) -> Bool {
    guard timeline.kinds[event] == .meeting, timeline.flags[event].isDisjoint(with: [.cancelled, .planned]),
      timeline.audiences[event].isSuperset(of: pair.set)
    else { return false }
    let present = timeline.participants(of: event)
    guard !present.isEmpty else { return true }
    let came = present.filter { $0.presence != .declined }.map { Int(timeline.people[Int($0.person)].party) }
    return [pair.first, pair.second].allSatisfy { came.contains($0) || timeline.party(of: event) == $0 }
  }

  /// Whether a family is heard in an event with weight 1 or more, as the writer's own.
  func hears(_ family: Int, in event: Int) -> Bool {
    timeline.hits(of: event).contains { Int($0.family) == family && $0.counts && $0.weight >= 8 && !$0.marks.contains(.told) }
  }

  /// Whether a source that the pair needs, and that carries some kinds of events, ended too long before `as_of`.
  package func staleness(of pair: PartyPair?, in kinds: EventKinds = .all) -> Reason? {
    coverage.needed(for: pair, of: kinds).lazy.compactMap { self.staleness(ofSource: $0) }.first
  }

  /// Whether any source ended too long before `as_of`.
  package var hasStaleSource: Bool { coverage.sources.indices.contains { staleness(ofSource: $0) != nil } }

  private func staleness(ofSource source: Int) -> Reason? {
    guard let end = coverage.ends[source].map({ alliance.zone.day(of: $0.advanced(by: -1)) }), coverage.sources[source] != nil else {
      return nil
    }
    let age = lastDay - end
    guard age > tolerance(of: source) else { return nil }
    let path = timeline.sourceTable[source].path
    return Reason(.stale, "\(path) ends on \(end), \(counted(age, "day")) before \(lastDay)", source: path)
  }

  /// Days after which a source counts as stale: two of its usual export intervals; where none is given a week, or two of the rhythm in which it is written.
  package func tolerance(of source: Int) -> Int {
    guard let every = timeline.sourceTable[source].expectedEvery else { return max(7, 2 * coverage.rhythms[source]) }
    return max(1, Int((2 * every + 86_399_999) / 86_400_000))
  }
}
