import Events
import Setup

/// Answers that no thread and no word ties to what they answer: the next word of the other side in the same room.
///
/// In a chat nobody who is asked at ten and writes at eleven marks what that is an answer to.
extension Ground {
  /// The next message of `party` in the room of a message, if it comes within a working day of the party's calendar and is not plainly about something else.
  ///
  /// The room is the channel, or for mail the one who wrote: then it must go to that person. Something else is: an answer to another message, another declared topic
  /// or reference, or a message that goes with a later one of the same side.
  func nextTurn(after event: Int, by party: PartyIndex, toward other: PartyIndex, until horizon: Int) -> Int? {
    guard timeline.kinds[event] == .message else { return nil }
    let end = alliance.zone.start(of: alliance.parties[party].calendar.day(1, workdaysAfter: days[event]) + 1)
    var between: [Int] = []
    for candidate in event + 1..<max(event + 1, min(count, horizon)) {
      guard timeline.times[candidate] < end else { return nil }
      guard timeline.kinds[candidate] == .message, isAct(candidate), isSameRoom(candidate, event) else { continue }
      let writer = timeline.party(of: candidate)
      if writer == timeline.party(of: event) { between.append(candidate) }
      guard writer == party, timeline.audiences[candidate].contains(other), !answersAnother(candidate, than: event) else { continue }
      if isElsewhere(candidate, event) || between.contains(where: { isLinked($0, candidate, by: [.topic, .thread]) }) { continue }
      return candidate
    }
    return nil
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

  /// Whether both name what they are about, and it is not the same.
  private func isElsewhere(_ candidate: Int, _ event: Int) -> Bool {
    let (a, b) = (timeline.topics[candidate], timeline.topics[event])
    if a != 0, b != 0 { return a & b == 0 }
    let (own, asked) = (Set(timeline.references(of: candidate)), Set(timeline.references(of: event)))
    return !own.isEmpty && !asked.isEmpty && own.isDisjoint(with: asked)
  }
}
