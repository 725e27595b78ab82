import Events

/// How many absences touch some days, and how many parties accepted them: deadlines are counted in working days. Announcements only ever come to be known,
/// so that equal counts are the same absences.
struct AbsenceCount: Hashable, Sendable {
  var absences: Int
  var accepted: Int
}

/// The absences that were announced, counted so that any span of days costs four look-ups.
struct AbsenceDays: Sendable {
  private let begun: DaySeries
  private let ended: DaySeries
  private let begunAccepted: DaySeries
  private let endedAccepted: DaySeries
  private let first: Day

  /// - Parameter days: those that anybody may ask for.
  init(_ absences: [Absence], accepted: [PartySet], _ days: ClosedRange<Day>) {
    first = days.lowerBound
    var (begun, ended) = (Array(repeating: 0.0, count: days.upperBound - days.lowerBound + 1), [Double]())
    ended = begun
    var (begunAccepted, endedAccepted) = (begun, begun)
    func place(_ day: Day) -> Int { min(max(day - days.lowerBound, 0), days.upperBound - days.lowerBound) }
    for (absence, accepted) in zip(absences, accepted) {
      begun[place(absence.days.lowerBound)] += 1
      ended[place(absence.days.upperBound)] += 1
      begunAccepted[place(absence.days.lowerBound)] += Double(accepted.count)
      endedAccepted[place(absence.days.upperBound)] += Double(accepted.count)
    }
    self.begun = DaySeries(first: first, values: begun)
    self.ended = DaySeries(first: first, values: ended)
    self.begunAccepted = DaySeries(first: first, values: begunAccepted)
    self.endedAccepted = DaySeries(first: first, values: endedAccepted)
  }

  func count(within span: ClosedRange<Day>) -> AbsenceCount {
    let (before, to) = (first - 1, span.upperBound)
    return AbsenceCount(
      absences: Int(begun.sum(after: before, through: to) - ended.sum(after: before, through: span.lowerBound - 1)),
      accepted: Int(begunAccepted.sum(after: before, through: to) - endedAccepted.sum(after: before, through: span.lowerBound - 1)))
  }
}
