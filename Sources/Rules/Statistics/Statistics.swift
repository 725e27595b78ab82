import Events
import Glibc

/// The few formulas that `shift` and `silence` stand on.
package enum Statistics {
  /// The median; of an even number the mean of the middle two. `nil` of nothing.
  package static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Median absolute deviation from the median, times 1.4826, so that it estimates the standard deviation of a normal distribution.
  package static func spread(_ values: [Double]) -> Double? {
    guard let centre = median(values) else { return nil }
    return median(values.map { abs($0 - centre) }).map { $0 * 1.4826 }
  }

  /// Variance over mean of weekly counts, shrunk towards 1.5 by four pseudo-weeks and never below 1.5: conversation clumps.
  package static func dispersion(_ weekly: [Double]) -> Double {
    guard weekly.count > 1 else { return 1.5 }
    let n = Double(weekly.count)
    let mean = weekly.reduce(0, +) / n
    guard mean > 0 else { return 1.5 }
    let variance = weekly.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    return max(1.5, (n * variance / mean + 4 * 1.5) / (n + 4))
  }

  /// A negative binomial count with a given mean and shape `r`: variance = mean + mean² / r.
  package struct NegativeBinomial: Sendable {
    package let mean: Double
    package let shape: Double

    package init(mean: Double, shape: Double) {
      self.mean = max(mean, 1e-9)
      self.shape = max(shape, 1e-6)
    }

    /// P(X <= x).
    package func atMost(_ x: Int) -> Double {
      guard x >= 0 else { return 0 }
      // In logarithms, so that busy relationships do not underflow.
      let p = shape / (shape + mean)
      let q = log(1 - p)
      var logTerm = shape * log(p)
      var total = exp(logTerm)
      for k in 0..<x {
        logTerm += log((shape + Double(k)) / Double(k + 1)) + q
        total += exp(logTerm)
        if Double(k) > 2 * mean, logTerm < -45 { break }
      }
      return min(total, 1)
    }

    /// P(X >= x).
    package func atLeast(_ x: Int) -> Double { x <= 0 ? 1 : max(0, 1 - atMost(x - 1)) }

    /// What eight of ten windows show: the smallest values at which P(X <= v) reaches a tenth and nine tenths. What officers read as "usual".
    package var usual: ClosedRange<Int> {
      // One walk over the values for both ends: a busy relationship counts thousands.
      let p = shape / (shape + mean)
      let q = log(1 - p)
      var logTerm = shape * log(p)
      var total = exp(logTerm)
      var value = 0
      var low: Int?
      while total < 0.9, value < 10_000_000 {
        if low == nil, total >= 0.1 { low = value }
        logTerm += log((shape + Double(value)) / Double(value + 1)) + q
        total += exp(logTerm)
        value += 1
      }
      return min(low ?? value, value)...value
    }
  }

  /// The predictive distribution of a count in the window, given the history (Gamma-Poisson), with its shape capped by the clumping of the weeks.
  ///
  /// - Parameters:
  ///   - history: events seen, over `historyExposure`.
  ///   - exposure: exposure of the window.
  ///   - allianceRate: events per exposure in the history of the whole alliance, the mean of the weak prior (a = 0.5); at least half an event
  ///     in the history.
  ///   - weekly: counts of the single weeks of the history.
  package static func predictive(
    history: Double, historyExposure: Double, exposure: Double, allianceRate: Double, weekly: [Double]
  )
    -> NegativeBinomial
  {
    let a = 0.5
    let b = a / max(allianceRate, 0.5 / max(historyExposure, 1e-9))
    let shape = a + history
    let mean = shape / (b + historyExposure) * exposure
    let clumping = dispersion(weekly)
    return NegativeBinomial(mean: mean, shape: min(shape, mean / (clumping - 1)))
  }

  /// The number of standard deviations that a t-like statistic on `count` values must reach for a one-sided probability.
  /// Student's t by the normal quantile: the first three terms of the expansion 26.7.5 in Abramowitz and Stegun.
  package static func cutoff(probability: Double, count: Int) -> Double {
    let z = normalQuantile(1 - probability)
    let n = Double(max(count - 1, 3))
    let z3 = z * z * z
    let z5 = z3 * z * z
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
  }

  /// How rare a t-like statistic on `count` values is by chance, one-sided: the probability whose `cutoff` it is. At least one in a thousand million; 1 below 0.
  package static func tail(score: Double, count: Int) -> Double {
    guard score > 0 else { return 1 }
    // The exponents of ten between which it lies, halved until they meet.
    var low = -9.0
    var high = log10(0.5)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if cutoff(probability: pow(10, middle), count: count) > score { low = middle } else { high = middle }
    }
    return pow(10, high)
  }

  /// The quantile of the standard normal distribution, by bisection on `erfc`.
  package static func normalQuantile(_ p: Double) -> Double {
    var low = -9.0
    var high = 9.0
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if 0.5 * erfc(-middle / 2.0.squareRoot()) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
