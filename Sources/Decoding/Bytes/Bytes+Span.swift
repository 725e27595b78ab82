extension Array where Element == UInt8 {
  /// A copy of borrowed bytes.
  @inlinable public init(copying span: Span<UInt8>) {
    self.init()
    append(span)
  }

  /// Appends borrowed bytes.
  @inlinable public mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Int64 {
  /// Digits with an optional minus; what follows a decimal point is cut off.
  @inlinable public init?(decimal span: Span<UInt8>) {
    var value: Int64 = 0
    var index = 0
    let isNegative = span.count > 1 && span[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    guard index < span.count else { return nil }
    while index < span.count {
      let byte = span[index]
      if byte == UInt8(ascii: "."), index > (isNegative ? 1 : 0) { break }
      guard byte >= 48, byte <= 57 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = product.addingReportingOverflow(Int64(byte) - 48)
      if overflow || more { return nil }
      value = sum
      index += 1
    }
    self = isNegative ? -value : value
  }
}
