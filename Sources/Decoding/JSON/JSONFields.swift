public import Events

/// The fields of one kind of record, ready to be looked for.
public struct JSONFields<Field: JSONField>: Sendable {
  @usableFromInline let list: JSONPathList

  /// - Parameter path: where a field stands; its raw value, unless the file spells it otherwise.
  package init(path: (Field) -> String = { $0.rawValue }) {
    let cases = Array(Field.allCases)
    precondition(cases.indices.allSatisfy { cases[$0].position == $0 }, "the fields are the cases of an enum, in their order")
    list = JSONPathList(cases.map(path))
  }

  /// Reads records out of bytes, one after the other (`JSONPathList.read`).
  @inlinable @discardableResult public func read(
    _ bytes: Span<UInt8>, lines: Bool = false, _ body: (JSONRecord<Field>, Range<Int>) -> Void
  ) -> JSONFailure? {
    list.read(bytes, lines: lines) { values, range in body(JSONRecord(values), range) }
  }
}

/// The records of one batch by the names of their fields (`JSONRows`).
public struct JSONBatch<Field: JSONField>: Sendable {
  /// What is wanted of each record.
  package let fields: JSONFields<Field>
  @usableFromInline let rows: JSONRows

  /// How the records stand in the file.
  package var splitter: JSONSplitter { rows.splitter }

  package init(_ splitter: JSONSplitter, fields: JSONFields<Field> = JSONFields()) {
    self.fields = fields
    rows = JSONRows(fields: fields.list, splitter: splitter)
  }

  /// Reads every record of a batch. A record that cannot be read is skipped and reported by its line; the rest goes on.
  @inlinable public func read(_ batch: Batch, _ sink: any RecordSink, _ body: (JSONRecord<Field>, Place) -> Void) {
    rows.read(batch, sink) { values, place in body(JSONRecord(values), place) }
  }
}
