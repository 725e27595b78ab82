import Output

/// A figure against the range in which it usually lies: what a chart shows of "7 where 1-4 are usual".
public struct Band: Hashable, Codable, Sendable {
  /// What was seen.
  public var value: Double
  /// The ends of the usual range.
  public var low: Double
  public var high: Double
  /// What one of it is: `messages`, `working hours`; empty for a figure without a unit.
  public var unit: String

  public init(value: Double, low: Double, high: Double, unit: String) {
    self.value = value
    self.low = min(low, high)
    self.high = max(low, high)
    self.unit = unit
  }

  /// Whether the figure lies within the range.
  public var holds: Bool { (low...high).contains(value) }
}
