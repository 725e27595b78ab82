/// Where a record stands, so that its text can be read again instead of being kept. 24 bytes, by the order of its fields.
public struct Place: Hashable, Sendable {
  /// First byte of the record in the decompressed stream.
  public var offset: Int64
  /// Index into the timeline's containers (file, or entry of an archive).
  public var container: Int32
  /// Length of the record in bytes.
  public var length: Int32
  /// `recordHash` of the record's bytes: a quote is shown only while it still matches.
  public var hash: UInt32
  /// Which part of a record that holds several (an utterance of a minutes file, a comment of a file share); 0 for the whole.
  public var part: UInt16

  public init(container: Int32 = 0, offset: Int64 = 0, length: Int32 = 0, part: UInt16 = 0, hash: UInt32 = 0) {
    self.container = container
    self.offset = offset
    self.length = length
    self.part = part
    self.hash = hash
  }
}

/// A 32-bit hash of bytes: FNV-1a's step on words of eight bytes in four lanes, for every record of every export goes through it.
///
/// The same on every machine: words are read with the first byte lowest, and the last ones are filled up with zeros.
public func recordHash(_ bytes: Span<UInt8>) -> UInt32 {
  let raw = unsafe bytes.bytes
  var lanes: (UInt64, UInt64, UInt64, UInt64) = (StableHash.basis, 0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9)
  let prime: UInt64 = 0x0000_0100_0000_01b3
  func word(_ offset: Int) -> UInt64 { unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
  func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (lane ^ word) &* prime
    return mixed ^ (mixed >> 29)
  }
  var index = 0
  while index + 32 <= raw.byteCount {
    lanes.0 = step(lanes.0, word(index))
    lanes.1 = step(lanes.1, word(index + 8))
    lanes.2 = step(lanes.2, word(index + 16))
    lanes.3 = step(lanes.3, word(index + 24))
    index += 32
  }
  while index + 8 <= raw.byteCount {
    lanes.0 = step(lanes.0, word(index))
    index += 8
  }
  var rest: UInt64 = 0
  for (shift, index) in (index..<raw.byteCount).enumerated() { rest |= UInt64(bytes[index]) << UInt64(8 * shift) }
  var hash = step(step(step(step(lanes.0, rest), lanes.1), lanes.2), lanes.3)
  hash = step(hash, UInt64(raw.byteCount))
  return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
}
