/// A part of a whole with the range that is plausible for it: of few cases no figure alone may be trusted.
public struct Proportion: Hashable, Sendable {
  public var part: Int
  public var all: Int

  public init(_ part: Int, of all: Int) {
    self.part = part
    self.all = all
  }

  /// The share; 0 of nothing.
  public var share: Double { all > 0 ? Double(part) / Double(all) : 0 }

  /// The 95 % range of the share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
  public var range: ClosedRange<Double> {
    guard all > 0 else { return 0...1 }
    let z = 1.96
    let n = Double(all)
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    return max(0, middle - half)...min(1, middle + half)
  }

  /// `20 of 34 (59 %, 42-74)`.
  public var figures: String { all == 0 ? "0 of 0" : "\(part) of \(all) (\(percent(share)) %, \(plausible))" }

  /// `4 of 6, plausible 30-90 %`: below five cases no percentage at all.
  public var words: String { words("") }

  /// `4 of 6 useful, plausible 30-90 %`: what the part is, and the range where there are cases enough for one.
  public func words(_ what: String) -> String {
    let count = "\(part) of \(all)\(what.isEmpty ? "" : " \(what)")"
    return all < Proportion.fewest ? count : "\(count), plausible \(plausible) %"
  }

  /// Cases below which nothing is said in percent.
  public static let fewest = 5

  private var plausible: String { "\(percent(range.lowerBound))-\(percent(range.upperBound))" }
}

/// A share in percent, without decimals: `42`.
package func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
