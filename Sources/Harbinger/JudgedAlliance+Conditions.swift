import Files
package import Alerts
package import Events
package import Intake
package import Rules
package import Setup
import Output

extension JudgedAlliance {
  /// What holds of the input, the gravest first.
  /// - Parameter now: the instant by which staleness and approvals are told; `nil`: no clock is asked.
  package static func conditions(_ intake: Intake, _ evaluation: Evaluation, now: Timestamp?) -> [Condition] {
    var found = nothing(intake) + missing(intake) + ended(evaluation)
    if let now {
      // A day that is given means its end.
      let day = intake.alliance.zone.day(of: now.advanced(by: -1))
      found += stale(intake, on: day, besides: found)
      if let approved = intake.alliance.approved, approved.until < day {
        found.append(Condition(.approval, "the approval to read words ended on \(approved.until); only figures are judged"))
      }
    }
    let missing = intake.accounting.unreadable.filter { path in
      found.contains { $0.kind == .missing && (path == $0.source || path.hasSuffix("/" + $0.source)) }
    }
    let damaged = intake.accounting.unreadable.subtracting(missing).union(
      intake.accounting.files.filter { !$0.problems.isEmpty }.map(\.path))
    if !damaged.isEmpty {
      found.append(
        Condition(.unreadable, "\(counted(damaged.count, "file")) could not be read, or not to the end; what they hold is not judged"))
    }
    return found
  }

  /// Records that no two parties share, with the likely remedy.
  private static func nothing(_ intake: Intake) -> [Condition] {
    let timeline = intake.timeline
    guard timeline.count > 0, !(0..<timeline.count).contains(where: { timeline.audiences[$0].count > 1 }) else { return [] }
    let unknown = intake.accounting.unresolved.count
    let remedy =
      unknown > 0
      ? "\(unknown) of the people in them \(unknown == 1 ? "belongs" : "belong") to no party: name their domains under domains:, or them under members:"
      : "all were exchanged within one party: add exports that both can see"
    return [Condition(.nothing, "no two parties share any of the \(counted(timeline.count, "record")); \(remedy)")]
  }

  private static func missing(_ intake: Intake) -> [Condition] {
    intake.timeline.sourceTable.filter { $0.lastRecorded == nil }.map { source in
      let isThere = intake.alliance.sources.contains { $0.path == source.path && Path.exists($0.file) }
      return Condition(
        .missing, "\(source.path) \(isThere ? "holds no records that could be dated" : "is not there"); nothing it might show is judged",
        source: source.path)
    }
  }

  /// Sources that ended too long before the day of judgement, as the rules found when they needed them.
  private static func ended(_ evaluation: Evaluation) -> [Condition] {
    let reasons = evaluation.outcomes.compactMap { outcome -> Reason? in
      if case .notEvaluable(let reason) = outcome.outcome, reason.kind == .stale { reason } else { nil }
    }
    return Set(reasons).sorted { $0.text < $1.text }.map {
      Condition(.stale, "\($0.text); \(remedy)", source: $0.source)
    }
  }

  /// Sources whose next export is overdue. Where one is expected within a week, days on which nobody works do not count: on Monday morning Friday's is fresh.
  private static func stale(_ intake: Intake, on today: Day, besides told: [Condition]) -> [Condition] {
    intake.timeline.sourceTable.compactMap { source in
      guard let every = source.expectedEvery, let end = source.coveredEnd, !told.contains(where: { $0.source == source.path }) else {
        return nil
      }
      let last = intake.alliance.zone.day(of: end.advanced(by: -1))
      guard isOverdue(last, on: today, every: every, intake.alliance) else { return nil }
      let days = Int((every + day - 1) / day)
      return Condition(
        .stale,
        "\(source.path) ends on \(last), \(counted(today - last, "day")) ago, and a new export is expected every \(days == 1 ? "day" : "\(days) days"); \(remedy)",
        source: source.path)
    }
  }

  /// Whether a new export is overdue on a day.
  /// - Parameters:
  ///   - last: the last day of the one that is there.
  ///   - every: milliseconds after which one is expected.
  package static func isOverdue(_ last: Day, on today: Day, every: Int64, _ alliance: Alliance) -> Bool {
    let days = Int((every + day - 1) / day)
    return last < today && age(from: last, to: today, working: days < 7, alliance) > days
  }

  private static let day: Int64 = 86_400_000
  private static let remedy =
    "what needs it is not judged after that: export it again, or write its last day under 'covers' if nothing more was recorded"

  private static func age(from last: Day, to today: Day, working: Bool, _ alliance: Alliance) -> Int {
    guard working else { return today - last }
    return (last.number + 1...today.number).count { number in
      alliance.parties.contains { $0.calendar.isWorkday(Day(number: number)) }
    }
  }
}
