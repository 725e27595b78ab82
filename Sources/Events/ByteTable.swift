/// Byte strings numbered in the order in which they first appear: the ids, names and subjects of records, without a `String` per record.
public struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing; -1 is free, else an index. The count is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  public init() {}

  /// How many different strings it holds.
  public var count: Int { ends.count }

  /// The number of a string, given one if it is new.
  public mutating func index(of key: Span<UInt8>) -> Int32 {
    let hash = ByteTable.hash(key)
    if let found = find(key, hash) { return found }
    let index = Int32(ends.count)
    bytes.append(addingCapacity: key.count) { output in for k in key.indices { output.append(key[k]) } }
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() } else { place(index) }
    return index
  }

  /// The same for a `String`.
  public mutating func index(of key: String) -> Int32 { index(of: Array(key.utf8).span) }

  /// The number of a string that is already there.
  public func existing(_ key: Span<UInt8>) -> Int32? { find(key, ByteTable.hash(key)) }

  /// The string of a number; invalid UTF-8 is repaired.
  public func string(_ index: Int32) -> String {
    guard index >= 0, Int(index) < ends.count else { return "" }
    return String(decoding: bytes[range(Int(index))], as: UTF8.self)
  }

  /// The bytes of a number.
  public func bytes(_ index: Int32) -> ArraySlice<UInt8> { bytes[range(Int(index))] }

  /// A 64-bit hash of the string of a number, the same in every table and every run.
  public func hash(_ index: Int32) -> UInt64 { hashes[Int(index)] }

  private func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private func find(_ key: Span<UInt8>, _ hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash {
        let range = range(index)
        if range.count == key.count, equals(key, at: range.lowerBound) { return Int32(index) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equals(_ key: Span<UInt8>, at start: Int) -> Bool {
    let stored = bytes.span
    for k in key.indices where stored[start + k] != key[k] { return false }
    return true
  }

  private mutating func place(_ index: Int32) {
    var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in ends.indices { place(Int32(index)) }
  }

  /// FNV-1a's step on words of eight bytes, with a shift after each, so that the low bits, which serve as the slot, hear of the high ones.
  private static func hash(_ key: Span<UInt8>) -> UInt64 {
    let raw = unsafe key.bytes
    var hash = StableHash.basis ^ UInt64(key.count)
    func step(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    var index = 0
    while index + 8 <= key.count {
      step(unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    while index < key.count {
      rest = rest << 8 | UInt64(key[index])
      index += 1
    }
    step(rest)
    return hash &* 0xd6e8_feb8_6659_fd93
  }
}
