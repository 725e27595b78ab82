public import CSimdJSON

/// What sort of value a record holds under a path.
public enum JSONType {
  case missing, null, `false`, `true`, number, string, array, object

  /// By its number in `csimdjson.h`.
  @inlinable public init(code: UInt8) {
    switch code {
    case 1: self = .null
    case 2: self = .false
    case 3: self = .true
    case 4: self = .number
    case 5: self = .string
    case 6: self = .array
    case 7: self = .object
    default: self = .missing
    }
  }
}

/// The wanted members of one record, while it is read. Only valid inside the call that lends it.
@safe public struct JSONValues {
  @usableFromInline let values: UnsafeBufferPointer<csj_value>

  @inlinable public init(values: UnsafeBufferPointer<csj_value>) { unsafe self.values = unsafe values }

  /// What sort of value a field holds.
  @inlinable public func type(_ field: Int) -> JSONType { JSONType(code: unsafe values[field].type) }

  /// Whether there is a value that says something: not null, false, empty text or an empty list.
  @inlinable public func isSet(_ field: Int) -> Bool {
    switch type(field) {
    case .missing, .null, .false: false
    case .true, .number, .object: true
    case .string: unsafe values[field].length > 0
    case .array: lend(field) { span in span.count > 2 && span.indices.dropFirst().dropLast().contains { span[$0] > 0x20 } }
    }
  }

  /// Whether a string of at least one byte is there.
  @inlinable public func hasText(_ field: Int) -> Bool {
    if case .string = type(field) { unsafe values[field].length > 0 } else { false }
  }

  /// Lends the bytes of a string or number; no bytes for anything else.
  @inlinable public func text<R>(_ field: Int, _ body: (Span<UInt8>) -> R) -> R {
    switch type(field) {
    case .string, .number: lend(field, body)
    default: body(Span())
    }
  }

  /// Lends the bytes of any value: a string's without escapes, else the JSON as it stands. For lists and objects, which `JSONPathList.elements` reads on.
  @inlinable public func lend<R>(_ field: Int, _ body: (Span<UInt8>) -> R) -> R {
    unsafe body(Span(_unsafeStart: values[field].start, count: Int(values[field].length)))
  }

  /// A string as a `String`, for tables; invalid UTF-8 cannot occur. Empty if there is none.
  @inlinable public func string(_ field: Int) -> String {
    text(field) { span in String(decoding: [UInt8](copying: span), as: UTF8.self) }
  }

  /// A whole number, also one in quotes; `nil` if there is none.
  @inlinable public func integer(_ field: Int) -> Int64? { text(field) { span in Int64(decimal: span) } }
}
