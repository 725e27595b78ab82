/// Bits that are set and cleared for each sentence, without the checks of an array: this is done many times for each word of a text. Copies of
/// what holds it share it.
@safe final class BitSet {
  private let base: UnsafeMutablePointer<UInt64>
  private let count: Int

  /// - Parameter size: how many bits it has.
  init(size: Int) {
    count = size / 64 + 1
    unsafe base = .allocate(capacity: count)
    unsafe base.initialize(repeating: 0, count: count)
  }

  deinit { unsafe base.deallocate() }

  // Whoever asks for a bit gives a number below the size.

  @inline(__always)
  func contains(_ bit: Int) -> Bool { unsafe base[bit &>> 6] & (1 &<< UInt64(bit & 63)) != 0 }

  @inline(__always)
  func insert(_ bit: Int) { unsafe base[bit &>> 6] |= 1 &<< UInt64(bit & 63) }

  /// Clears all bits.
  func removeAll() { unsafe base.update(repeating: 0, count: count) }

  /// Takes over the bits of a set of the same size.
  func copy(_ other: BitSet) { unsafe base.update(from: other.base, count: count) }
}
