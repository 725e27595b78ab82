/// The wanted members of one record by name, while it is read. Only valid inside the call that lends it.
public struct JSONRecord<Field: JSONField> {
  @usableFromInline let values: JSONValues

  @inlinable init(_ values: JSONValues) { self.values = values }

  /// What sort of value a field holds.
  @inlinable public func type(_ field: Field) -> JSONType { values.type(field.position) }

  /// Whether there is a value that says something: not null, false, empty text or an empty list.
  @inlinable public func isSet(_ field: Field) -> Bool { values.isSet(field.position) }

  /// Whether a string of at least one byte is there.
  @inlinable public func hasText(_ field: Field) -> Bool { values.hasText(field.position) }

  /// Lends the bytes of a string or number; no bytes for anything else.
  @inlinable public func text<R>(_ field: Field, _ body: (Span<UInt8>) -> R) -> R { values.text(field.position, body) }

  /// Lends the bytes of any value: a string's without escapes, else the JSON as it stands.
  @inlinable public func lend<R>(_ field: Field, _ body: (Span<UInt8>) -> R) -> R { values.lend(field.position, body) }

  /// A string as a `String`, for tables; invalid UTF-8 cannot occur. Empty if there is none.
  @inlinable public func string(_ field: Field) -> String { values.string(field.position) }

  /// A whole number, also one in quotes; `nil` if there is none.
  @inlinable public func integer(_ field: Field) -> Int64? { values.integer(field.position) }

  /// The strings and numbers in a list.
  package func strings(_ field: Field) -> [String] { values.strings(field.position) }

  /// How many objects a list holds.
  package func count(_ field: Field) -> Int { values.count(field.position) }

  /// Reads the objects in a list; `body` is called for each.
  @inlinable public func elements<Inner>(_ field: Field, _ fields: JSONFields<Inner>, _ body: (JSONRecord<Inner>) -> Void) {
    values.elements(field.position, fields.list) { body(JSONRecord<Inner>($0)) }
  }

  /// Reads the object that stands in a field, if one does.
  @inlinable public func object<Inner>(_ field: Field, _ fields: JSONFields<Inner>, _ body: (JSONRecord<Inner>) -> Void) {
    guard case .object = type(field) else { return }
    lend(field) { object in _ = fields.read(object) { inner, _ in body(inner) } }
  }
}
