import Decoding
import Events

extension TrackerClock {
  init(_ options: ReadOptions) { self.init(GenericClock(zone: options.zone, dayFirst: options.dayFirst)) }

  /// Decides the order of day and month by all dates of a table.
  /// - Parameter dates: those of a row, by its fields.
  /// - Returns: what could not be decided, and what was.
  mutating func decideOrder(
    of rows: CSVRows, _ export: Export, _ entry: Int, _ options: ReadOptions, dates: ([[UInt8]]) -> [[UInt8]]
  ) -> (problem: Problem?, note: String?) {
    var order = DayOrder()
    let silent = SilentSink()
    _ = export.batches(of: [entry], batching: rows.batching) { batch in
      rows.each(of: batch) { text, row, _, _ in
        for date in dates(rows.fields(of: text, row, silent)).map(\.trimmed) where TrackerClock.withoutName(date) == nil {
          order.add(date.span)
        }
      }
    }
    guard order.needsDeciding else { return (nil, nil) }
    let decision = order.decide(options.dayFirst, path: export.entries[entry].fullPath)
    clock.dayFirst = decision.dayFirst
    return (decision.problem, decision.note)
  }
}
