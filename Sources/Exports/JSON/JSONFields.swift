import CSimdJSON
import Glibc

/// The members that a format wants of each record, by paths with dots: `user`, `user_profile.real_name`. The empty path is the record itself.
@safe final class JSONFields: Sendable {
  let count: Int
  /// Never changes once it is made.
  nonisolated(unsafe) private let fields: OpaquePointer?

  init(_ paths: [String]) {
    count = paths.count
    var copies = unsafe paths.map { unsafe UnsafePointer(strdup($0)) }
    unsafe fields = unsafe csj_fields_new(&copies, paths.count)
    unsafe copies.forEach { unsafe free(UnsafeMutableRawPointer(mutating: $0)) }
  }

  deinit { unsafe csj_fields_free(fields) }

  /// Reads records out of bytes, one after the other.
  /// - Parameters:
  ///   - lines: whether line feeds separate them, instead of commas.
  ///   - body: gets each record, with its range in the bytes.
  /// - Returns: where the bytes that could not be read begin, and why; `nil` if all were.
  func read(_ bytes: Span<UInt8>, lines: Bool, _ body: (JSONRecord, Range<Int>) -> Void) -> JSONFailure? {
    guard let fields = unsafe fields, let parser = unsafe csj_acquire() else {
      return JSONFailure(position: 0, message: "not enough memory", isRepairable: false)
    }
    defer { unsafe csj_release(parser) }
    let begun = unsafe bytes.withUnsafeBufferPointer { unsafe csj_begin(parser, $0.baseAddress, $0.count, lines ? 1 : 0) }
    if begun != 0 { return JSONFailure(position: 0, code: begun) }
    return unsafe withUnsafeTemporaryAllocation(of: csj_value.self, capacity: max(1, count)) { values in
      var offset = 0
      var length = 0
      while true {
        let code = unsafe csj_next(parser, fields, values.baseAddress, &offset, &length)
        if code == 0 { return nil }
        if code < 0 { return JSONFailure(position: offset, code: code) }
        body(unsafe JSONRecord(values: UnsafeBufferPointer(rebasing: values[..<count])), offset..<offset + length)
      }
    }
  }
}

/// Where records could not be read, and why.
struct JSONFailure {
  var position: Int
  /// In plain words.
  var message: String
  /// Whether the bytes can be repaired (`JSONRepair`).
  var isRepairable: Bool

  init(position: Int, message: String, isRepairable: Bool) {
    self.position = position
    self.message = message
    self.isRepairable = isRepairable
  }

  init(position: Int, code: Int32) {
    self.init(position: position, message: unsafe String(cString: csj_message(code)), isRepairable: csj_is_repairable(code) != 0)
  }
}

/// What sort of value a record holds under a path.
enum JSONType: UInt8 {
  case missing, null, `false`, `true`, number, string, array, object
}

/// The wanted members of one record, while it is read. Only valid inside the call that lends it.
@safe struct JSONRecord {
  private let values: UnsafeBufferPointer<csj_value>

  init(values: UnsafeBufferPointer<csj_value>) { unsafe self.values = unsafe values }

  func type(_ field: Int) -> JSONType { JSONType(rawValue: unsafe values[field].type) ?? .missing }

  /// Whether there is a value that says something: not null, false, empty text or an empty list.
  func isSet(_ field: Int) -> Bool {
    switch type(field) {
    case .missing, .null, .false: false
    case .true, .number, .object: true
    case .string: unsafe values[field].length > 0
    case .array: lend(field) { span in span.count > 2 && span.indices.dropFirst().dropLast().contains { span[$0] > 0x20 } }
    }
  }

  /// Whether a string of at least one byte is there.
  func hasText(_ field: Int) -> Bool { unsafe values[field].type == JSONType.string.rawValue && values[field].length > 0 }

  /// Lends the bytes of a string or number; no bytes for anything else.
  func text<R>(_ field: Int, _ body: (Span<UInt8>) -> R) -> R {
    switch type(field) {
    case .string, .number: lend(field, body)
    default: body(Span())
    }
  }

  /// Lends the bytes of any value: a string's without escapes, else the JSON as it stands. For lists and objects, which `JSONFields.elements` reads on.
  func lend<R>(_ field: Int, _ body: (Span<UInt8>) -> R) -> R {
    unsafe body(Span(_unsafeStart: values[field].start, count: Int(values[field].length)))
  }

  /// A string as a `String`, for tables; invalid UTF-8 cannot occur. Empty if there is none.
  func string(_ field: Int) -> String {
    text(field) { span in String(decoding: [UInt8](copying: span), as: UTF8.self) }
  }

  /// A whole number, also one in quotes; `nil` if there is none.
  func integer(_ field: Int) -> Int64? { text(field) { span in Int64(decimal: span) } }
}

extension Array where Element == UInt8 {
  /// A copy of borrowed bytes.
  init(copying span: Span<UInt8>) {
    self.init()
    append(span)
  }

  /// Appends borrowed bytes.
  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Int64 {
  /// Digits with an optional minus; what follows a decimal point is cut off.
  init?(decimal span: Span<UInt8>) {
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
