import Decoding
import Events

/// Where in a row of Outlook's CSV what stands.
protocol OutlookColumns: Sendable {
  /// - Returns: `nil` if these are not the names of such columns.
  init?(_ names: [String])
  /// The dates of a row, which together tell the order of day and month.
  func dates(_ fields: [[UInt8]]) -> [[UInt8]]
}

extension OutlookColumns {
  /// How a file is written, if it is such a table.
  static func find(_ entry: Export.Entry) -> CSVDialect? { CSVDialect(entry, lookingAt: 1) { Self($0) != nil } }
}

/// A table that Outlook exported: its rows, its columns, and how its dates are read.
struct OutlookTable<Columns: OutlookColumns>: Sendable {
  let rows: CSVRows
  let columns: Columns
  private(set) var clock: TrackerClock
  var problems: [Problem]
  var notes: [String]

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    guard let dialect = Columns.find(file), let columns = Columns(dialect.names) else {
      throw Problem(path: file.fullPath, message: "has no row with the names of its columns", help: "export it again")
    }
    rows = CSVRows(dialect)
    self.columns = columns
    clock = TrackerClock(options)
    let decision = clock.decideOrder(of: rows, export, entry, options, dates: columns.dates)
    problems = [decision.problem].compactMap { $0 }
    notes = [decision.note].compactMap { $0 }
  }
}
