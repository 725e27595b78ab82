public import Events

/// A quantity per local day, stored as running totals, so that any window costs two look-ups.
public struct DaySeries: Sendable {
  /// The first day that it knows.
  public let first: Day
  /// `totals[k]` = sum over the first k days.
  private var totals: [Double]

  /// - Parameters:
  ///   - first: the day of the first value.
  ///   - values: one a day.
  public init(first: Day, values: [Double]) {
    self.first = first
    self.totals = [0]
    totals.reserveCapacity(values.count + 1)
    for value in values { totals.append(totals[totals.count - 1] + value) }
  }

  /// The sum of several series that begin on one day and have one length.
  public static func total(_ series: some Sequence<DaySeries>) -> DaySeries? {
    var sum: DaySeries?
    for one in series {
      guard var all = sum else {
        sum = one
        continue
      }
      for index in all.totals.indices where index < one.totals.count { all.totals[index] += one.totals[index] }
      sum = all
    }
    return sum
  }

  /// The sum over the window `(after, through]`; days outside count nothing.
  public func sum(after: Day, through: Day) -> Double {
    let from = min(max(after - first + 1, 0), totals.count - 1)
    let to = min(max(through - first + 1, 0), totals.count - 1)
    return to > from ? totals[to] - totals[from] : 0
  }

  /// Sums over consecutive runs of `length` days that end at `through`, newest first, as long as they lie wholly after `after`.
  public func sums(ofDays length: Int, after: Day, through: Day) -> [Double] {
    var result: [Double] = []
    var end = through
    while end - length >= after {
      result.append(sum(after: end - length, through: end))
      end = end - length
    }
    return result
  }
}
