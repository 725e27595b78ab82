import Events
import Setup

/// Days on which a whole alliance of several pairs lies still, as lists of communities do in August and at the end of the year.
///
/// What all show at once says nothing about any two. As of each day only what came before is looked at.
enum Lull {
  /// From so many pairs on; of fewer only the turn of the year is a pause, for there no calendar need say so.
  static let leastPairs = 3
  /// The share of the usual week below which all lie still.
  static let share = 0.3
  /// Days of the week that is looked at, weeks that tell what is usual, and how many of them there must be.
  static let week = 7
  static let weeks = 26
  static let leastWeeks = 8
  /// Days for which a lull excuses anybody; what lasts longer is no pause.
  static let longest = 45

  /// - Parameter contacts: contact of each pair.
  static func days(_ contacts: [PartyPair: Contact], _ span: ClosedRange<Day>) -> Set<Day> {
    let isMany = contacts.count >= leastPairs
    guard !contacts.isEmpty, let all = DaySeries.total(contacts.values.flatMap(\.messages) + contacts.values.map(\.meetings))
    else { return [] }
    var result: Set<Day> = []
    var run = 0
    for number in span.lowerBound.number...span.upperBound.number {
      let day = Day(number: number)
      guard isMany || HolidaySeason.isTurnOfTheYear(day) else {
        run = 0
        continue
      }
      // The weeks just before may belong to the pause itself.
      let end = day - week * 5
      let before = all.sums(ofDays: week, after: max(span.lowerBound - 1, end - week * weeks), through: end)
      guard before.count >= leastWeeks, let usual = Statistics.median(before), usual > 0,
        all.sum(after: day - week, through: day) < share * usual
      else {
        run = 0
        continue
      }
      run += 1
      if run <= longest {
        result.insert(day)
        // The week that showed it belongs to it.
        if run == 1 { for back in 1..<week where isMany || HolidaySeason.isTurnOfTheYear(day - back) { result.insert(day - back) } }
      }
    }
    return result
  }
}
