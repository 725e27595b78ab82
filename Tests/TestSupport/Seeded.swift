/// SplitMix64 of G. Steele et al., "Fast splittable pseudorandom number generators" (2014): the same seed gives the same run, so that one that failed can be repeated.
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter seed: what the test says when it fails.
  public init(_ seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
