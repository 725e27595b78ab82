/// Columns of numbers one behind the other: what one start keeps for the next. Numbers alone, for the gaps between the fields of other values hold
/// whatever stood there in memory before.
struct ImageWriter {
  private var bytes: [UInt8] = []

  /// All of it, with its sum behind it.
  var sealed: [UInt8] { bytes + (0..<8).map { UInt8(truncatingIfNeeded: Image.sum(bytes[...]) >> (8 * $0)) } }

  mutating func add<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    unsafe withUnsafeBytes(of: value) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func add<Value: FixedWidthInteger & BitwiseCopyable>(all values: [Value]) {
    add(values.count)
    unsafe values.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Runs one behind the other, with where each begins.
  mutating func add<Value: FixedWidthInteger & BitwiseCopyable>(runs: [[Value]]) {
    add(all: runs.map { Int32($0.count) })
    add(all: Array(runs.joined()))
  }
}

private enum Image {
  /// FNV-1a, eight bytes at a time: enough to tell of damage.
  static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
    unsafe bytes.withUnsafeBytes { all in
      var next = 0
      while next + 8 <= all.count {
        sum = (sum ^ (unsafe all.loadUnaligned(fromByteOffset: next, as: UInt64.self))) &* 0x100_0000_01b3
        sum ^= sum >> 29
        next += 8
      }
      while next < all.count {
        sum = (sum ^ UInt64(unsafe all[next])) &* 0x100_0000_01b3
        next += 1
      }
    }
    return sum
  }
}

/// Reads what an `ImageWriter` of the same program wrote, in the same order.
struct ImageReader {
  /// What is there ends before what is read does.
  struct Short: Error {}

  private let bytes: ArraySlice<UInt8>
  private var next = 0

  /// - Parameter sealed: with the sum behind it, which tells of what a disk has damaged.
  init(_ sealed: [UInt8]) throws(Short) {
    guard sealed.count >= 8 else { throw Short() }
    bytes = sealed.dropLast(8)
    let sum = Image.sum(bytes)
    guard sealed.suffix(8).elementsEqual((0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }) else { throw Short() }
  }

  /// Whether everything was read.
  var isAtEnd: Bool { next == bytes.count }

  mutating func value<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type = Value.self) throws(Short) -> Value {
    let size = MemoryLayout<Value>.size
    guard size <= bytes.count - next else { throw Short() }
    defer { next += size }
    return unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: next, as: Value.self) }
  }

  mutating func array<Value: FixedWidthInteger & BitwiseCopyable>(of _: Value.Type = Value.self) throws(Short) -> [Value] {
    let count = try value(Int.self)
    let stride = MemoryLayout<Value>.stride
    guard count >= 0, count <= (bytes.count - next) / stride else { throw Short() }
    defer { next += count * stride }
    return unsafe [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: .init(rebasing: $0[next..<next + count * stride]))
      }
      filled = count
    }
  }

  mutating func runs<Value: FixedWidthInteger & BitwiseCopyable>(of _: Value.Type = Value.self) throws(Short) -> [[Value]] {
    let counts = try array(of: Int32.self)
    let all = try array(of: Value.self)
    var runs: [[Value]] = []
    runs.reserveCapacity(counts.count)
    var first = 0
    for count in counts {
      guard count >= 0, Int(count) <= all.count - first else { throw Short() }
      runs.append(Array(all[first..<first + Int(count)]))
      first += Int(count)
    }
    guard first == all.count else { throw Short() }
    return runs
  }
}
