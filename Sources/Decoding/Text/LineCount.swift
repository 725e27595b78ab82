package import Events

/// Tells on which line of its file a byte of a batch stands.
package struct LineCount {
  private let batch: Batch

  package init(_ batch: Batch) { self.batch = batch }

  /// The line, counted from 1. It is counted anew at every call: for what goes wrong, of which little is named.
  /// - Parameter offset: of the byte in its entry.
  package func line(of offset: Int64) -> Int {
    batch.firstLine + 1 + batch.bytes.prefix(Int(offset - batch.offset)).reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
  }
}
