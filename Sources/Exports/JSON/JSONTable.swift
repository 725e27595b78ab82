import Decoding
import Events

/// Reads a small file of records whole: user tables, channel tables.
struct JSONTable<Field: JSONField> {
  private let fields: JSONFields<Field>

  /// - Parameter path: where a field stands; its raw value, unless the file spells it otherwise.
  init(path: (Field) -> String = { $0.rawValue }) { fields = JSONFields(path: path) }

  /// Hands over the rows of an entry that is an array, or holds one under `key`.
  /// - Returns: what could not be read; the rest was.
  func read(_ entry: Int, of export: Export, key: String? = nil, limit: Int = 256 << 20, _ row: (JSONRecord<Field>) -> Void) -> [Problem] {
    read(entry, of: export, shape: .array(key: key), limit: limit, row)
  }

  /// The same for rows that stand in any shape.
  func read(
    _ entry: Int, of export: Export, shape: JSONSplitter.Shape, limit: Int = 256 << 20, _ row: (JSONRecord<Field>) -> Void
  ) -> [Problem] {
    read([entry], of: export, shape: shape, limit: limit) { _, record in row(record) }
  }

  /// The same for many entries, in one pass over an archive; `row` gets the entry as well.
  func read(
    _ entries: [Int], of export: Export, shape: JSONSplitter.Shape = .array(key: nil), limit: Int = 256 << 20,
    _ row: (Int, JSONRecord<Field>) -> Void
  ) -> [Problem] {
    let batch = JSONBatch(JSONSplitter(shape), fields: fields)
    var unread: [Problem] = []
    let problems = export.batches(of: entries, batching: .whole(limit: limit)) { bytes in
      let reports = TableReports(path: bytes.path)
      batch.read(bytes, reports) { record, _ in row(bytes.entry, record) }
      unread += reports.problems
    }
    return problems + unread
  }
}

/// Collects what is wrong with a table; there are no events in it.
private final class TableReports: RecordSink {
  private(set) var problems: [Problem] = []
  private let path: String

  init(path: String) { self.path = path }

  func name(_ bytes: Span<UInt8>) -> Int32 { 0 }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { 0 }
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {}
  func skip(_ reason: String) {}
  func loss(_ count: Int) {}
  func problem(_ place: String, _ message: String, help: String) {
    problems.append(Problem(path: path, place: place, message: message, help: help))
  }
}
