import Events
import Glibc

/// Numbers drawn from a seed alone: the same seed gives the same numbers on every machine.
///
/// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014). The standard library's own shuffles and
/// ranges are not used, because another version of it may draw in another order.
struct Seeded: Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { self.state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A generator of its own for one purpose, so that a change in one part of a story leaves the others as they were.
  func fork(_ label: String) -> Seeded {
    var hash = StableHash(state ^ StableHash.basis)
    hash.add(label)
    var fork = Seeded(hash.value)
    _ = fork.next()
    return fork
  }

  /// A number in 0..<1 with 53 bits.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0..<count; 0 if count is not positive.
  mutating func below(_ count: Int) -> Int { count > 1 ? Int(next() % UInt64(count)) : 0 }

  /// Whether something of that probability happens.
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One element, `nil` of none.
  mutating func pick<T>(_ choices: [T]) -> T? { choices.isEmpty ? nil : choices[below(choices.count)] }

  /// One element, each as often as its weight says.
  mutating func pick<T>(_ choices: [T], weight: (T) -> Double) -> T? {
    var left = unit() * choices.reduce(0) { $0 + max(0, weight($1)) }
    for choice in choices where weight(choice) > 0 {
      left -= weight(choice)
      if left < 0 { return choice }
    }
    return choices.last { weight($0) > 0 }
  }

  /// The elements in a drawn order (Fisher and Yates).
  mutating func shuffled<T>(_ elements: [T]) -> [T] {
    var result = elements
    for index in result.indices.dropFirst().reversed() { result.swapAt(index, below(index + 1)) }
    return result
  }

  /// A draw of the normal distribution, mean 0 and deviation 1 (Box and Muller, one of the two).
  mutating func normal() -> Double { (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit()) }

  /// A draw of the log-normal distribution.
  mutating func logNormal(median: Double, spread: Double) -> Double { median * exp(spread * normal()) }

  /// A draw of the Pareto distribution, by inversion.
  mutating func pareto(_ exponent: Double, least: Double) -> Double { least * pow(1 - unit(), -1 / exponent) }

  /// A count with that mean whose variance is `dispersion` times the mean: Poisson at 1, negative binomial above, drawn by inversion.
  ///
  /// Of NegBin(r, p): variance / mean = 1 / p, so p = 1 / dispersion and r = mean p / (1 - p).
  mutating func count(mean: Double, dispersion: Double) -> Int {
    guard mean > 0 else { return 0 }
    let clumped = dispersion > 1.001
    let p = 1 / dispersion
    let r = clumped ? mean * p / (1 - p) : 0
    var left = unit()
    var mass = clumped ? exp(r * log(p)) : exp(-mean)
    var k = 0
    while left >= mass, k < 100_000 {
      left -= mass
      mass *= clumped ? (Double(k) + r) / Double(k + 1) * (1 - p) : mean / Double(k + 1)
      k += 1
    }
    return k
  }
}
