import Events
import Setup

extension Ground {
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
      alliance.parties[Int(absence.party)].calendar.quiet.append(
        WorkCalendar.Quiet(from: absence.days.lowerBound, to: absence.days.upperBound, why: "announced"))
      kept.append(absence)
    }
    return (alliance, kept)
  }
}
