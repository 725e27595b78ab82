public import Harbinger
import Events

/// How many alerts may be told in a time, as a command line writes it: `2/quarter`.
public struct AlertBudget: Hashable, Sendable {
  /// As it was written.
  public let text: String
  public let perYear: Double

  /// - Throws: a stop that says what to write.
  public init(_ text: String) throws(Stop) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { $0.split(separator: " ").joined(separator: " ") }
    let times = ["month": 12.0, "quarter": 4, "year": 1]
    guard parts.count == 2, let number = Double(parts[0]), number.isFinite, number >= 0, let each = times[parts[1]] else {
      throw Stop(.usage, field: .budget, "'\(text)' is no number of alerts in a time; write it as 2/quarter, 1/month or 6/year")
    }
    (self.text, perYear) = (text, number * each)
  }
}
