import Glibc

/// How often something is expected in a year, with the counts that are plausible for it: of little time no figure alone may be trusted.
public struct YearlyRate: Hashable, Sendable {
  /// Expected in a year.
  public var perYear: Double
  /// Years of records behind it. However often these are laid anew, they say no more than they hold.
  public var years: Double
  /// What was not seen and may come all the same, in occurrences within these years.
  public var unseen: Double
  /// How many come at once, on average: where several pairs meet in one room, what is missing there is missing for all of them.
  public var clump: Double

  /// - Parameters:
  ///   - unseen: one half is H. Jeffreys' prior for a count of its own; many counts of which most stay 0 share it.
  ///   - clump: the variance over the mean of counts of as long a time, at least 1.
  public init(_ perYear: Double, from years: Double, unseen: Double = 0.5, clump: Double = 1) {
    self.perYear = perYear
    self.years = years
    self.unseen = unseen
    self.clump = max(1, clump)
  }

  /// How many are expected in some time.
  public func expected(in years: Double) -> Double { perYear * years }

  /// The counts between which 95 of 100 such times lie, at most: a Poisson count whose rate is known from as many years as lie behind it, which makes it negative
  /// binomial (J. M. Bernardo and A. F. M. Smith, "Bayesian Theory", 1994, 5.2 and appendix A).
  public func range(in time: Double) -> ClosedRange<Int> {
    guard years > 0, time > 0 else { return 0...0 }
    let shape = perYear / clump * years + unseen
    let share = years / (years + time)
    var mass = pow(share, shape)
    var sum = mass
    var count = 0
    var low: Int?
    while sum < 0.975, count < 100_000 {
      if low == nil, sum > 0.025 { low = count }
      mass *= (Double(count) + shape) / Double(count + 1) * (1 - share)
      count += 1
      sum += mass
    }
    // Of clumps; a quasi-Poisson count is as many times more.
    return Int(Double(min(low ?? count, count)) * clump)...Int((Double(count) * clump).rounded(.up))
  }

  /// `0.8 (0-4)`: in a year.
  public var figures: String { "\(decimal(perYear, perYear < 0.095 ? 2 : 1)) (\(YearlyRate.words(range(in: 1))))" }

  /// `0-4`, `0`.
  public static func words(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }
}
