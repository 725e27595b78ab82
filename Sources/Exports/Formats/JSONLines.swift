import Events

extension ExportFormat {
  static let jsonLines = ExportFormat(
    id: "jsonl", title: "JSON lines and JSON lists",
    summary: """
      One object a line (JSONL, NDJSON), a list of objects, or a list in an object: one message each. \
      Keys are found by their names, or as `columns:` of the source says (`from.name` for a key in an object).
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { JSONLinesReader.looksLikeRecords(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let reader = try JSONLinesReader(export, claim.records[0], options)
    var open = OpenExport(batching: reader.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    open.notes = reader.notes
    return open
  }
}

/// Reads the objects of one file.
struct JSONLinesReader: Sendable {
  private let records: JSONBatch
  /// For each path that is read, what it holds for us.
  private let targets: [Int]
  private let time: Int
  private var record: GenericRecord
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []

  /// How many bytes are looked at to learn the keys.
  private static let sample = 256 << 10

  /// Whether a file holds objects that tell a time and a text, or calls itself JSON lines and holds objects.
  static func looksLikeRecords(_ entry: Export.Entry) -> Bool {
    guard let shape = shape(of: entry.head.span) else { return false }
    if ColumnChoice.looksLikeMessages(names(in: entry.head.span, shape)) { return true }
    let name = entry.path.lowercased()
    return shape == .lines && (name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson"))
  }

  /// How the objects of a file stand in it, told by its beginning; `nil` if it holds none.
  static func shape(of head: Span<UInt8>) -> JSONSplitter.Shape? {
    guard let start = JSONSplitter(.array(key: nil)).recordsStart(in: head, atEnd: true), start < head.count else { return nil }
    var index = start
    while index < head.count, JSONSplitter.isBlank(head[index]) { index += 1 }
    guard index < head.count, head[index] == UInt8(ascii: "{") else { return nil }
    if start > 0, head[start - 1] == UInt8(ascii: "[") { return .array(key: nil) }
    // One object a line; or a first line that is longer than what is known of the file.
    let lineEnd = head.position(of: 10, in: index..<head.count)
    let end = JSONSplitter.end(in: head, from: index)
    if !ColumnChoice.looksLikeMessages(JSONPaths.members(in: head, from: index).map(\.path)),
      let key = JSONPaths.listOfObjects(in: head, from: index)
    {
      return .array(key: key)
    }
    if let lineEnd, let end, end <= lineEnd { return .lines }
    return lineEnd == nil ? .lines : nil
  }

  /// The paths of the members that hold a value, in the order in which the records name them.
  private static func names(in bytes: Span<UInt8>, _ shape: JSONSplitter.Shape) -> [String] {
    let splitter = JSONSplitter(shape)
    var names: [String] = []
    var seen: Set<String> = []
    var position = splitter.recordsStart(in: bytes, atEnd: true) ?? bytes.count
    while let range = splitter.next(in: bytes, from: position, atEnd: true) {
      position = range.upperBound
      if bytes[range.lowerBound] != UInt8(ascii: "{") { continue }
      for member in JSONPaths.members(in: bytes.extracting(..<range.upperBound), from: range.lowerBound)
      where member.opening != UInt8(ascii: "{") {
        if seen.insert(member.path).inserted { names.append(member.path) }
      }
    }
    return names
  }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    let shape = JSONLinesReader.shape(of: file.head.span) ?? .lines
    var sample = file.head
    let range = [(entry: entry, offset: Int64(0), length: JSONLinesReader.sample)]
    _ = export.bytes(at: range) { _, bytes in sample = bytes }
    var names = JSONLinesReader.names(in: sample.span, shape)
    // A key that only later records have can still be asked for; the time stands in all of them.
    for column in Column.allCases where column != .time {
      if let wanted = options.columns[column.name], !names.contains(wanted) { names.append(wanted) }
    }
    let choice = try ColumnChoice(names, map: options.columns, path: file.fullPath)
    let columns = Column.allCases.filter { choice[$0] != nil }
    records = JSONBatch(fields: JSONFields(columns.map { names[choice[$0] ?? 0] }), splitter: JSONSplitter(shape))
    targets = columns.map(\.rawValue)
    time = columns.firstIndex(of: .time) ?? 0
    record = GenericRecord(
      format: "jsonl", path: file.path, choice: choice, clock: GenericClock(zone: options.zone, dayFirst: options.dayFirst))
    guard order(in: Batch(entry: entry, path: file.fullPath, offset: 0, bytes: sample)).needsDeciding else { return }
    var order = DayOrder()
    _ = export.batches(of: [entry], batching: batching) { batch in order.add(self.order(in: batch)) }
    let decision = order.decide(options.dayFirst, path: file.fullPath)
    problems = [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
    record.clock.dayFirst = decision.dayFirst
    record.isOrderDecided = true
  }

  var batching: Batching { records.splitter.batching }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    var values: [[UInt8]] = Array(repeating: [], count: Column.allCases.count)
    var problems = RecordProblems()
    let lines = LineCount(batch)
    records.read(batch, sink) { object, place in
      for k in values.indices { values[k].removeAll(keepingCapacity: true) }
      for field in targets.indices {
        if object.type(field) == .array {
          values[targets[field]] += Array(object.strings(field).joined(separator: ";").utf8)
        } else {
          object.text(field) { values[targets[field]].append($0) }
        }
      }
      if let trouble = record.read(values, place, sink) {
        problems.add(lines.line(of: place), trouble, kind: "no date", help: "it counts as undated", sink)
      }
    }
    problems.finish(sink)
  }

  /// What the dates of a batch say about the order of day and month.
  private func order(in batch: Batch) -> DayOrder {
    var order = DayOrder()
    records.read(batch, SilentSink()) { object, _ in object.text(time) { order.add($0) } }
    return order
  }
}

/// Finds the line of a record in its file.
private struct LineCount {
  private let batch: Batch

  init(_ batch: Batch) { self.batch = batch }

  func line(of place: Place) -> Int {
    batch.firstLine + 1 + batch.bytes.prefix(Int(place.offset - batch.offset)).reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
  }
}

/// Hears nothing, for a first look at a file.
final class SilentSink: RecordSink {
  func name(_ bytes: Span<UInt8>) -> Int32 { 0 }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { 0 }
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {}
  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}
}
