package import Events

/// Goes over the rows of a table below its header.
package struct CSVRows: Sendable {
  package let dialect: CSVDialect
  package let scanner: CSVScanner

  package init(_ dialect: CSVDialect) {
    self.dialect = dialect
    scanner = CSVScanner(separator: dialect.separator)
  }

  /// UTF-16 is rare and short: it is read whole, so that rows are looked for in its UTF-8 only.
  package var batching: Batching {
    if dialect.encoding != .utf8 { return .whole(limit: 256 << 20) }
    return .cut { [scanner] chunk, atEnd in atEnd ? chunk.count : scanner.wholeRows(in: chunk) }
  }

  /// Lends the rows below the header, each with its place and its line.
  package func each(of batch: Batch, _ body: (Span<UInt8>, CSVScanner.Row, Place, Int) -> Void) {
    let isStart = batch.offset == 0
    let text = dialect.encoding.text(batch.bytes, atStart: isStart)
    var raw = isStart ? dialect.encoding.markLength(batch.bytes) : 0
    var position = 0
    var outlook = CSVScanner.Outlook()
    var line = batch.firstLine + 1
    var before = isStart ? dialect.rowsBefore : 0
    while let row = scanner.next(in: text.span, from: position, atEnd: true, &outlook) {
      let whole = dialect.encoding.length(of: text.span.extracting(row.range))
      let content = raw..<raw + dialect.encoding.length(of: text.span.extracting(row.content))
      if before > 0 {
        before -= 1
      } else if !row.content.isEmpty {
        let place = Place(
          container: Int32(clamping: batch.entry), offset: batch.offset + Int64(content.lowerBound), length: Int32(clamping: content.count),
          hash: recordHash(batch.bytes.span.extracting(content)))
        body(text.span, row, place, line)
      }
      for index in row.range where text[index] == 10 { line += 1 }
      position = row.range.upperBound
      raw += whole
    }
  }

  /// The fields of a row as UTF-8. Fields in another charset are decoded by themselves, and what is lost is counted.
  package func fields(of text: Span<UInt8>, _ row: CSVScanner.Row, _ sink: any RecordSink) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    scanner.eachField(of: text, row.content) { field in
      if Charset.isUTF8(field) {
        fields.append([UInt8](copying: field))
      } else {
        let (decoded, losses) = Charset.decode([UInt8](copying: field), name: nil)
        if losses > 0 { sink.loss(losses) }
        fields.append(decoded)
      }
    }
    return fields
  }

  /// Hands over the fields of each row; a broken one is left out, with its line.
  /// - Parameter body: returns what in the row cannot be read, if anything.
  package func read(_ batch: Batch, _ sink: any RecordSink, _ body: ([[UInt8]], Place) -> String?) {
    var problems = RecordProblems()
    each(of: batch) { text, row, place, line in
      if row.isBroken {
        sink.skip("broken row")
        problems.add(
          line, "a quote opens here and never closes", kind: "broken rows", help: "the row is left out, the rest is read", sink)
      } else if let trouble = body(fields(of: text, row, sink), place) {
        problems.add(line, trouble, kind: "unknown dates", help: "write it as 2026-03-02", sink)
      }
    }
    problems.finish(sink)
  }
}
