public import Harbinger
import Output

/// A range of figures as a command line writes it: `6..12`, `1w..6w`, `0.1..0.5 by 0.1`.
public struct SweepRange: Hashable, Sendable {
  /// As a rule file writes them, in their order.
  public let values: [String]

  /// Values at most: each is a backtest of its own.
  public static let most = 25
  /// Values where no step is given, about.
  private static let usual = 8

  /// - Throws: a stop that says what to write.
  public init(_ text: String) throws(Stop) {
    let parts = text.split(separator: " by ", maxSplits: 1).map(String.init)
    let ends = parts[0].components(around: "..")
    guard ends.count == 2, let first = SweepRange.figure(ends[0]), let last = SweepRange.figure(ends[1]) else {
      throw Stop(.usage, "'\(text)' is no range of figures; write it as 6..12, 1w..6w or 0.1..0.5")
    }
    guard first.unit.isEmpty || first.unit == last.unit else {
      throw Stop(.usage, "'\(text)': both ends need the same unit; write it as 1w..6w")
    }
    guard first.value < last.value else { throw Stop(.usage, "'\(text)': the second end must be higher than the first") }
    let isWhole = first.value == first.value.rounded() && last.value == last.value.rounded()
    var step = (last.value - first.value) / Double(SweepRange.usual)
    step = isWhole ? max(1, step.rounded()) : step
    if parts.count == 2 {
      guard let given = SweepRange.figure(parts[1]), given.value > 0 else {
        throw Stop(.usage, "'\(text)': after 'by' stands a figure above 0; write it as 0.1..0.5 by 0.1")
      }
      step = given.value
    }
    let steps = ((last.value - first.value) / step + 1e-9).rounded(.down)
    guard steps < Double(SweepRange.most) else {
      let many = steps < 1_000_000 ? "\(Int(steps) + 1)" : "more than a million"
      throw Stop(
        .usage,
        "'\(text)' is \(many) values, and each is judged over all nights; at most \(SweepRange.most): write a longer step after 'by'")
    }
    values = (0...Int(steps)).map { decimal(first.value + Double($0) * step, 3) + last.unit }
  }

  private static func figure(_ text: String) -> (value: Double, unit: String)? {
    let trimmed = text.split(separator: " ").joined(separator: " ")
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(String(digits)), value.isFinite else { return nil }
    return (value, String(trimmed.dropFirst(digits.count)))
  }
}

extension String {
  /// The parts before and after a mark, or the whole alone.
  fileprivate func components(around mark: String) -> [String] {
    guard let range = firstRange(of: mark) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
