/// The 64-bit FNV-1a hash: the same on every machine and in every run, unlike the standard library's. Ids that people see and keys of records that
/// have none are made of it, so it must never change.
public struct StableHash: Hashable, Sendable {
  /// Of no bytes, as FNV-1a begins.
  @inlinable public static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Of the bytes so far.
  public var value: UInt64

  /// - Parameter value: where to begin; by default as FNV-1a does.
  @inlinable public init(_ value: UInt64 = StableHash.basis) { self.value = value }

  /// Of a text's UTF-8.
  @inlinable public init(of text: some StringProtocol) {
    self.init()
    add(text)
  }

  /// Takes a byte.
  @inlinable public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Takes a text's UTF-8.
  @inlinable public mutating func add(_ text: some StringProtocol) { for byte in text.utf8 { add(byte) } }

  /// Takes bytes.
  @inlinable public mutating func add(_ bytes: Span<UInt8>) { for index in bytes.indices { add(bytes[index]) } }
}
