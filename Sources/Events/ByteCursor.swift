/// A place in bytes that moves on with what is read there: how all readers of dates take their digits and marks.
///
/// The bytes are handed in with every step, since a span cannot be stored.
public struct ByteCursor: Hashable, Sendable {
  /// Where the next byte stands.
  public var index: Int

  /// - Parameter index: where to begin.
  @inlinable public init(_ index: Int = 0) { self.index = index }

  /// Whether nothing is left.
  @inlinable public func isAtEnd(_ bytes: Span<UInt8>) -> Bool { index == bytes.count }

  /// The byte that stands here; 0 at the end.
  @inlinable public func byte(_ bytes: Span<UInt8>) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Passes over a byte, if it stands here.
  @inlinable public mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// A number of exactly so many digits; more may follow.
  @inlinable public mutating func digits(_ count: Int, _ bytes: Span<UInt8>) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for k in index..<index + count {
      let digit = Int(bytes[k]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      value = value * 10 + digit
    }
    index += count
    return value
  }

  /// The next number of up to so many digits, and how many it has.
  @inlinable public mutating func number(_ bytes: Span<UInt8>, atMost most: Int = 4) -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57, index - start < most {
      value = value * 10 + Int(bytes[index]) - 48
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// Any number of digits behind a decimal point, as thousandths.
  @inlinable public mutating func thousandths(_ bytes: Span<UInt8>) -> Int {
    var value = 0
    var scale = 100
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
      value += (Int(bytes[index]) - 48) * scale
      scale /= 10
      index += 1
    }
    return value
  }
}
