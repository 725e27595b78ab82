public import Events

/// The records of one batch: read together, and one by one from where they cannot be.
public struct JSONRows: Sendable {
  package let fields: JSONPathList
  package let splitter: JSONSplitter
  /// How many lists one behind the other are read each as a whole.
  private static let lists = 16

  package init(fields: JSONPathList, splitter: JSONSplitter) {
    self.fields = fields
    self.splitter = splitter
  }

  /// Reads every record of a batch. A record that cannot be read is skipped and reported by its line; the rest goes on.
  public func read(_ batch: Batch, _ sink: any RecordSink, _ body: (JSONValues, Place) -> Void) {
    let bytes = batch.bytes.span
    guard var start = splitter.recordsStart(in: bytes, atEnd: true), start < bytes.count else { return }
    var patience = JSONPatience(bytes.count)
    for _ in 0..<JSONRows.lists {
      var end = start
      let failure = fields.read(bytes.extracting(start...), lines: splitter.shape == .lines) { record, range in
        end = start + range.upperBound
        body(record, place(of: range, from: start, in: bytes, batch))
      }
      if let failure { return oneByOne(from: start + failure.position, batch, &patience, sink, body) }
      // Behind the list that ended here another one may begin.
      guard let more = splitter.next(in: bytes, from: end, atEnd: true, &patience), more.lowerBound > start else { return }
      start = more.lowerBound
    }
    oneByOne(from: start, batch, &patience, sink, body)
  }

  private func oneByOne(
    from start: Int, _ batch: Batch, _ patience: inout JSONPatience, _ sink: any RecordSink, _ body: (JSONValues, Place) -> Void
  ) {
    let bytes = batch.bytes.span
    var problems = RecordProblems()
    var position = start
    while let range = splitter.next(in: bytes, from: position, atEnd: true, &patience) {
      position = range.upperBound
      let lines = LineCount(batch)
      let line = { lines.line(of: batch.offset + Int64(range.lowerBound)) }
      switch one(range, batch, sink, body) {
      case .read: break
      case .followed:
        problems.add(
          line(), "something else stands behind a record", kind: "something else behind", help: "the record is read, the rest is left out",
          sink)
      case .refused(let reason):
        position = splitter.resumption(in: bytes, after: range, &patience)
        sink.skip("broken record")
        problems.add(
          line(), "a record cannot be read: \(reason)", kind: "cannot be read", help: "it is left out, the rest is read", sink)
      }
    }
    problems.finish(sink)
  }

  private enum Outcome {
    case read
    /// It was, and there is more in its place.
    case followed
    case refused(String)
  }

  /// Reads one record by itself, repaired if it must be.
  private func one(_ range: Range<Int>, _ batch: Batch, _ sink: any RecordSink, _ body: (JSONValues, Place) -> Void) -> Outcome {
    let bytes = batch.bytes.span
    let place = place(of: range, from: 0, in: bytes, batch)
    var found = false
    let failure = fields.read(bytes.extracting(range), lines: false) { record, _ in
      if !found { body(record, place) }
      found = true
    }
    guard let failure else { return found ? .read : .refused("it is empty") }
    if found { return .followed }
    guard failure.isRepairable else { return .refused(failure.message) }
    let (repaired, losses) = JSONRepair.repaired(bytes.extracting(range))
    let second = fields.read(repaired.span, lines: false) { record, _ in
      if !found {
        sink.loss(losses)
        body(record, place)
      }
      found = true
    }
    return found ? .read : .refused((second ?? failure).message)
  }

  private func place(of range: Range<Int>, from start: Int, in bytes: Span<UInt8>, _ batch: Batch) -> Place {
    let inside = start + range.lowerBound..<start + range.upperBound
    return Place(
      container: Int32(clamping: batch.entry), offset: batch.offset + Int64(inside.lowerBound), length: Int32(clamping: inside.count),
      hash: recordHash(bytes.extracting(inside)))
  }
}
