import Events
import Harbinger
import Reports
import Trials

/// A figure of a rule over a range, as somebody asks for it.
struct SweepQuestion: Hashable, Sendable {
  let rule: String
  let key: String
  let range: SweepRange
}

extension Desk {
  /// What each value of a figure would have told over the last year.
  func sweep(_ question: SweepQuestion, of reading: Reading) async throws(Stop) -> Sweep {
    let year = try reading.year()
    return try await sweeps.answer(question, of: reading.number) { () async throws(Stop) in
      try await Sweep(
        reading.replay, rule: question.rule, key: question.key, question.range, nights: year, marked: reading.marked,
        verdicts: reading.ledger)
    }.value.get()
  }

  /// What each rule raises by chance.
  /// - Parameter budget: within which thresholds are to keep that; `nil` if nothing is to be proposed.
  func calibration(_ budget: AlertBudget?, of reading: Reading) async throws(Stop) -> Calibration {
    let year = try reading.year()
    return try await calibrations.answer(budget, of: reading.number) { () async throws(Stop) in
      try await Calibration(
        reading.replay, nights: year, marked: reading.marked, verdicts: reading.ledger, Calibration.Settings(budget: budget))
    }.value.get()
  }
}
