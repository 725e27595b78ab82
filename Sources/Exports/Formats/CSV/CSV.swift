import Decoding
import Events

extension ExportFormat {
  static let csv = ExportFormat(
    id: "csv", title: "CSV, Excel and other tables",
    summary: """
      Rows under a header, separated by commas, semicolons, tabs or bars, in UTF-8 or UTF-16, or on a sheet of Excel: one message a row. \
      Columns are found by their names, or as `columns:` of the source says.
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { CSVReader.looksLikeTable(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let reader = try CSVReader(export, claim.records[0], options)
    var open = OpenExport(batching: reader.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    open.notes = reader.notes
    return open
  }
}

/// Reads the rows of one table.
struct CSVReader: Sendable {
  private let rows: CSVRows
  /// For each column of the file, what it holds for us.
  private let targets: [Int?]
  private let time: Int?
  private var record: GenericRecord
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []

  /// Whether a file is a table of messages by its header, or calls itself a table and is one.
  static func looksLikeTable(_ entry: Export.Entry) -> Bool {
    guard let first = entry.head.first(where: { $0 > 32 && $0 < 0xef }), first != UInt8(ascii: "{"), first != UInt8(ascii: "<"),
      let dialect = CSVDialect(entry.head, isWhole: entry.size == Int64(entry.head.count))
    else { return false }
    if ColumnChoice.looksLikeMessages(dialect.names) { return true }
    let name = entry.path.lowercased()
    return [".csv", ".tsv", ".xlsx", ".xlsm"].contains(where: name.hasSuffix)
  }

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    guard let dialect = CSVDialect(file.head, isWhole: file.size == Int64(file.head.count)) else {
      throw Problem(path: file.fullPath, message: "has no header row with the names of its columns", help: "put one above the rows")
    }
    rows = CSVRows(dialect)
    let choice = try ColumnChoice(dialect.names, map: options.columns, path: file.fullPath)
    targets = dialect.names.indices.map { position in Column.allCases.first { choice[$0] == position }?.rawValue }
    time = choice[.time]
    record = GenericRecord(
      format: "csv", path: file.path, choice: choice, clock: GenericClock(zone: options.zone, dayFirst: options.dayFirst))
    let start = Batch(entry: entry, path: file.fullPath, offset: 0, bytes: file.head)
    guard order(in: start).needsDeciding else { return }
    var order = DayOrder()
    _ = export.batches(of: [entry], batching: batching) { batch in order.add(self.order(in: batch)) }
    let decision = order.decide(options.dayFirst, path: file.fullPath)
    problems = [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
    record.clock.dayFirst = decision.dayFirst
    record.isOrderDecided = true
  }

  var batching: Batching { rows.batching }

  /// What the dates of a batch say about the order of day and month.
  private func order(in batch: Batch) -> DayOrder {
    var order = DayOrder()
    rows.each(of: batch) { text, row, _, _ in
      var position = 0
      rows.scanner.eachField(of: text, row.content) { field in
        if position == time { order.add(field) }
        position += 1
      }
    }
    return order
  }

  func read(_ batch: Batch, _ sink: any RecordSink) {
    let isUTF8 = rows.dialect.encoding != .utf8 || Charset.isUTF8(batch.bytes.span)
    var values: [[UInt8]] = Array(repeating: [], count: Column.allCases.count)
    var problems = RecordProblems()
    rows.each(of: batch) { text, row, place, line in
      for k in values.indices { values[k].removeAll(keepingCapacity: true) }
      var count = 0
      var isExtra = false
      rows.scanner.eachField(of: text, row.content) { field in
        if count >= targets.count {
          isExtra = isExtra || field.count > 0
        } else if let target = targets[count] {
          if isUTF8 || Charset.isUTF8(field) {
            values[target].append(field)
          } else {
            let (decoded, losses) = Charset.decode([UInt8](copying: field), name: nil)
            values[target] += decoded
            sink.loss(losses)
          }
        }
        count += 1
      }
      if row.isBroken || count <= (time ?? 0) || (count == 1 && targets.count > 1) {
        sink.skip("broken row")
        let message = row.isBroken ? "a quote opens here and never closes" : "\(count) fields where the header has \(targets.count)"
        problems.add(line, message, kind: "broken rows", help: "the row is left out, the rest is read", sink)
        return
      }
      if isExtra {
        let message = "\(count) fields where the header has \(targets.count); those behind are not read"
        problems.add(line, message, kind: "rows with too many fields", help: "quote a text that holds the separator", sink)
      }
      if let trouble = record.read(values, place, sink) { problems.add(line, trouble, kind: "no date", help: "it counts as undated", sink) }
    }
    problems.finish(sink)
  }
}
