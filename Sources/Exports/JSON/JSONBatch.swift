import Events

/// The records of one batch: read together, and one by one from where they cannot be.
struct JSONBatch {
  let fields: JSONFields
  let splitter: JSONSplitter
  /// How many refused records of one batch are named one by one; the rest are counted.
  private static let named = 20

  /// Reads every record of a batch. A record that cannot be read is skipped and reported by its line; the rest goes on.
  func read(_ batch: Batch, _ sink: any RecordSink, _ body: (JSONRecord, Place) -> Void) {
    let bytes = batch.bytes.span
    guard var start = splitter.recordsStart(in: bytes, atEnd: true), start < bytes.count else { return }
    var failure: JSONFailure?
    while true {
      var end = start
      failure = fields.read(bytes.extracting(start...), lines: splitter.shape == .lines) { record, range in
        end = start + range.upperBound
        body(record, place(of: range, from: start, in: bytes, batch))
      }
      // Behind the list that ended here another one may begin.
      guard failure == nil, let more = splitter.next(in: bytes, from: end, atEnd: true), more.lowerBound > start else { break }
      start = more.lowerBound
    }
    var position = start + (failure?.position ?? 0)
    var refused = 0
    while failure != nil, let range = splitter.next(in: bytes, from: position, atEnd: true) {
      position = range.upperBound
      if let reason = one(range, batch, sink, body) {
        refused += 1
        position = splitter.resumption(in: bytes, after: range)
        sink.skip("broken record")
        if refused <= JSONBatch.named {
          sink.problem(
            "line \(line(of: range.lowerBound, in: bytes, batch))", "a record cannot be read: \(reason)",
            help: "it is left out, the rest is read")
        }
      }
    }
    if refused > JSONBatch.named {
      sink.problem("", "\(refused - JSONBatch.named) more records cannot be read", help: "they are left out, the rest is read")
    }
  }

  /// Reads one record by itself, repaired if it must be.
  /// - Returns: why it cannot be read.
  private func one(_ range: Range<Int>, _ batch: Batch, _ sink: any RecordSink, _ body: (JSONRecord, Place) -> Void) -> String? {
    let bytes = batch.bytes.span
    let place = place(of: range, from: 0, in: bytes, batch)
    var found = false
    let failure = fields.read(bytes.extracting(range), lines: false) { record, _ in
      if !found { body(record, place) }
      found = true
    }
    guard let failure else { return found ? nil : "it is empty" }
    if found {
      sink.problem(
        "line \(line(of: range.lowerBound, in: bytes, batch))", "something else stands behind a record",
        help: "the record is read, the rest is left out")
      return nil
    }
    guard failure.isRepairable else { return failure.message }
    let (repaired, losses) = JSONRepair.repaired(bytes.extracting(range))
    let second = fields.read(repaired.span, lines: false) { record, _ in
      if !found {
        sink.loss(losses)
        body(record, place)
      }
      found = true
    }
    return found ? nil : (second ?? failure).message
  }

  private func place(of range: Range<Int>, from start: Int, in bytes: Span<UInt8>, _ batch: Batch) -> Place {
    let inside = start + range.lowerBound..<start + range.upperBound
    return Place(
      container: Int32(clamping: batch.entry), offset: batch.offset + Int64(inside.lowerBound), length: Int32(clamping: inside.count),
      hash: recordHash(bytes.extracting(inside)))
  }

  private func line(of position: Int, in bytes: Span<UInt8>, _ batch: Batch) -> Int {
    var line = batch.firstLine + 1
    for index in 0..<position where bytes[index] == UInt8(ascii: "\n") { line += 1 }
    return line
  }
}
