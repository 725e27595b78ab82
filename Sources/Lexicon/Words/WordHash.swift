/// The hash of a folded word, eight bytes a step, so that the fast path can take it from a register.
enum WordHash {
  static let seed: UInt64 = 0x2545_F491_4F6C_DD1D

  @inline(__always)
  static func mix(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// Bytes `index..<index+8` as a little-endian number, zeros behind the end.
  @inline(__always)
  static func chunk(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    var value: UInt64 = 0
    for k in 0..<min(8, bytes.count - index) { value |= UInt64(bytes[index + k]) << UInt64(8 * k) }
    return value
  }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = seed
    var index = 0
    while index < bytes.count {
      hash = mix(hash, chunk(bytes, index))
      index += 8
    }
    return hash
  }
}
