import Events
import Lexicon
import Setup

extension RuleContext {
  /// Why a day is quiet that was announced, in the calendar of the party.
  private static let announcedWord = "announced"

  /// What is announced is not omitted: the days on which a party said that it is away are quiet days of that party, from the day on which it said so.
  static func announced(_ timeline: Timeline, _ alliance: Alliance, asOf: Timestamp) -> (Alliance, [Absence]) {
    var alliance = alliance
    var kept: [Absence] = []
    let count = timeline.firstEvent(from: asOf)
    for absence in timeline.absences where Int(absence.event) < count && alliance.parties.indices.contains(Int(absence.party)) {
      // What one party says among itself is announced to nobody, and is not for the report.
      guard timeline.audiences[Int(absence.event)].count > 1 || timeline.kinds[Int(absence.event)] == .minute else { continue }
      let calendar = alliance.parties[Int(absence.party)].calendar
      // What the file holds, or what was said before, needs no second word.
      guard (absence.days.lowerBound.number...absence.days.upperBound.number).contains(where: { calendar.isWorkday(Day(number: $0)) })
      else { continue }
      alliance.parties[Int(absence.party)].calendar.pauses.append(
        WorkCalendar.Pause(from: absence.days.lowerBound, to: absence.days.upperBound, why: announcedWord))
      kept.append(absence)
    }
    return (alliance, kept)
  }

  /// How long after an announcement a word of the other side may still accept it, in days.
  private static let acceptedWithin = 14

  /// The calendar by which a party must keep what it agreed with another: a deadline that both know goes on through an absence that was announced later, unless the
  /// other accepted that.
  /// - Parameter agreed: the day on which the deadline was agreed.
  func calendar(of party: PartyIndex, agreedWith other: PartyIndex, on agreed: Day) -> WorkCalendar {
    var calendar = alliance.parties[party].calendar
    for (absence, accepted) in zip(announced, accepted)
    where Int(absence.party) == party && days[Int(absence.event)] > agreed && !accepted.contains(other) {
      calendar.pauses.removeAll {
        $0.why == RuleContext.announcedWord && $0.from == absence.days.lowerBound && $0.to == absence.days.upperBound
      }
    }
    return calendar
  }

  /// The parties that accepted an absence.
  func parties(accepting absence: Absence) -> PartySet {
    PartySet(alliance.parties.indices.filter { $0 != Int(absence.party) && isAccepted(absence, by: $0) }.map { PartySet($0) })
  }

  /// Whether the other party answered the announcement, and not with an objection.
  private func isAccepted(_ absence: Absence, by other: PartyIndex) -> Bool {
    let event = Int(absence.event)
    let end = timeline.firstEvent(from: alliance.zone.start(of: days[event] + RuleContext.acceptedWithin))
    let answer =
      (event + 1..<max(event + 1, min(count, end))).first { candidate in
        isAct(candidate) && timeline.party(of: candidate) == other
          && (timeline.replyParents[candidate] == absence.event
            || timeline.threads[event] >= 0 && timeline.threads[candidate] == timeline.threads[event])
      } ?? nextTurn(after: event, by: other, toward: Int(absence.party), same: [.turn], until: count)
    return answer.map { answer in !families(as: .objection).contains { hears($0, in: answer) } } ?? false
  }
}
