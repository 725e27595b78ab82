import Events
import Setup

/// Answers that no thread and no word ties to what they answer: the next word of the other side in the same room.
///
/// In a chat nobody who is asked at ten and writes at eleven marks what that is an answer to.
extension RuleContext {
  /// The next message of `party` in the room of a message, if it comes within a working day of the party's calendar (`soon`: half of one) and is not plainly about something else.
  ///
  /// The room is the channel, or for mail the one who wrote: then it must go to that person. Something else is: an answer to another message, another declared topic
  /// or reference, a message that goes with a later one of the same side, or one that opens a matter of its own.
  func nextTurn(after event: Int, by party: PartyIndex, toward other: PartyIndex, same keys: SameKeys, until horizon: Int) -> Int? {
    guard timeline.kinds[event] == .message, !keys.isDisjoint(with: [.turn, .soon]) else { return nil }
    let nextDay = alliance.zone.start(of: alliance.parties[party].calendar.day(1, workdaysAfter: days[event]) + 1)
    let end = keys.contains(.turn) ? nextDay : min(nextDay, Timestamp(milliseconds: timeline.times[event].milliseconds + RuleContext.soon))
    var between: [Int] = []
    for candidate in event + 1..<max(event + 1, min(count, horizon)) {
      guard timeline.times[candidate] < end else { return nil }
      guard timeline.kinds[candidate] == .message, isAct(candidate), isSameRoom(candidate, event) else { continue }
      let writer = timeline.party(of: candidate)
      if writer == timeline.party(of: event) { between.append(candidate) }
      guard writer == party, timeline.audiences[candidate].contains(other), !answersAnother(candidate, than: event) else { continue }
      if isElsewhere(candidate, event) || opensAnother(candidate, than: event)
        || between.contains(where: { isLinked($0, candidate, by: [.topic, .thread]) })
      {
        continue
      }
      return candidate
    }
    return nil
  }

  /// Whether the other side had said nothing to a message of `party` before a later event: neither in its thread nor as the next word in the room.
  func isOpen(_ event: Int, of party: PartyIndex, toward other: PartyIndex, until later: Int) -> Bool {
    let thread = timeline.threads[event]
    if thread >= 0 {
      let events = index.events(ofThread: thread)
      let behind = events[events.bisect { $0 <= event }...].prefix { $0 < later }
      if behind.contains(where: { timeline.party(of: Int($0)) == other }) { return false }
    }
    return nextTurn(after: event, by: other, toward: party, same: .turn, until: later) == nil
  }

  /// Whether a message answers the other side: by its thread, or as the next word in a channel within half a working day.
  func isReply(_ event: Int, to other: PartyIndex) -> Bool {
    let parent = Int(timeline.replyParents[event])
    if parent >= 0 { return timeline.party(of: parent) == other }
    if timeline.threads[event] >= 0, let before = index.last(ofThread: timeline.threads[event], before: event) {
      return timeline.party(of: before) == other
    }
    guard timeline.channels[event] >= 0 else { return false }
    for earlier in stride(from: event - 1, through: 0, by: -1) {
      guard timeline.times[event].milliseconds - timeline.times[earlier].milliseconds <= RuleContext.soon else { return false }
      if timeline.channels[earlier] == timeline.channels[event] { return timeline.party(of: earlier) == other }
    }
    return false
  }

  /// Whether two messages stand in one channel, or the later mail goes to the writer of the earlier.
  private func isSameRoom(_ candidate: Int, _ event: Int) -> Bool {
    if timeline.channels[event] >= 0 || timeline.channels[candidate] >= 0 {
      return timeline.channels[event] == timeline.channels[candidate]
    }
    let asker = timeline.actors[event]
    return asker >= 0 && timeline.actors[candidate] == asker || timeline.participants(of: candidate).contains { $0.person == asker }
  }

  private func answersAnother(_ candidate: Int, than event: Int) -> Bool {
    let parent = Int(timeline.replyParents[candidate])
    guard parent >= 0, parent != event else { return false }
    return timeline.threads[candidate] < 0 || timeline.threads[candidate] != timeline.threads[event]
  }

  /// Whether a message without a word in common begins something else: a mail under another subject, a question, or a thread in which the one who asked takes no
  /// part.
  private func opensAnother(_ candidate: Int, than event: Int) -> Bool {
    if Int(timeline.replyParents[candidate]) == event { return false }
    if haveContentInCommon(timeline.content(of: candidate), timeline.content(of: event)) { return false }
    if timeline.channels[event] < 0 {
      return timeline.subjects[candidate] >= 0 && timeline.subjects[candidate] != timeline.subjects[event]
    }
    if timeline.flags[candidate].contains(.question) { return true }
    let thread = timeline.threads[candidate]
    let others = thread >= 0 ? index.events(ofThread: thread) : []
    guard others.count > 1 else { return false }
    return !others.contains { timeline.actors[Int($0)] == timeline.actors[event] }
  }

  /// Half a working day, in milliseconds.
  private static let soon: Int64 = 4 * 3_600_000

  /// Whether both name what they are about, and it is not the same.
  private func isElsewhere(_ candidate: Int, _ event: Int) -> Bool {
    let (a, b) = (timeline.topics[candidate], timeline.topics[event])
    if a != 0, b != 0 { return a & b == 0 }
    let (own, asked) = (timeline.references(of: candidate), timeline.references(of: event))
    return !own.isEmpty && !asked.isEmpty && !haveContentInCommon(own, asked)
  }

  /// Whether two lists that ascend share something.
  private func haveContentInCommon(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Bool {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
