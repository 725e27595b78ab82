import Events
import Output

extension Silence {
  /// What is usual between one contact and the next, in working days that both share.
  struct Usual: Sendable {
    var median: Double
    /// The 99th percentile of the gaps; of fewer than a hundred the second-longest, for the longest may be chance.
    var rare: Double

    /// - Returns: `nil` if there are too few gaps to say.
    init?(_ gaps: [Double]) {
      guard gaps.count >= Silence.leastGaps, let median = Statistics.median(gaps) else { return nil }
      let sorted = gaps.sorted()
      self.median = median
      rare =
        sorted.count < 100 ? sorted[sorted.count - 2] : sorted[min(sorted.count - 1, Int((0.99 * Double(sorted.count)).rounded(.up)) - 1)]
    }

    /// Whether they are in contact on every working day or nearly so: then it is the number of words a week that tells, not the gap.
    var isDaily: Bool { median <= 1 }

    var text: String {
      "\(counted(Int(median.rounded(.up)), "working day")) between one and the next, seldom more than \(decimal(rare))"
    }
  }
}
