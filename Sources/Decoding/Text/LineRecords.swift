package import Events

/// A text file cut into records: a record begins at a line that says so and goes on to the next one.
///
/// Chats as text, transcripts and logs are all written so. Every record is lent as UTF-8 with `\n` between its lines, whatever the file's encoding; its `Place`
/// is that of the bytes in the file.
package struct LineRecords: Sendable {
  package let encoding: TextEncoding
  /// Whether a record begins with this line, which is lent as UTF-8 without its end.
  package let begins: @Sendable (_ line: Span<UInt8>) -> Bool

  /// What stands in a file: one record, and where.
  package struct Position {
    package var place: Place
    /// Counted from 1.
    package var line: Int
    /// False for lines before the first record of a file.
    package var isRecord: Bool
  }

  package init(_ encoding: TextEncoding = .utf8, begins: @escaping @Sendable (Span<UInt8>) -> Bool) {
    self.encoding = encoding
    self.begins = begins
  }

  /// The wide encodings are rare and their files short: they are read whole, so that lines are looked for in their UTF-8 only.
  package var batching: Batching {
    if encoding != .utf8 { return .whole(limit: 256 << 20) }
    return .cut { [begins] chunk, atEnd in atEnd ? chunk.count : LineRecords.lastStart(in: chunk, begins) }
  }

  /// Where the last record of a chunk begins: it may go on in the next chunk.
  private static func lastStart(in chunk: Span<UInt8>, _ begins: (Span<UInt8>) -> Bool) -> Int {
    guard var end = chunk.lastPosition(of: 10, before: chunk.count) else { return 0 }
    while let before = chunk.lastPosition(of: 10, before: end) {
      if begins(chunk.extracting(content(of: chunk, before + 1..<end))) { return before + 1 }
      end = before
    }
    return 0
  }

  /// Lends every record of a batch. Bytes that are not UTF-8 are decoded record by record, and their losses counted.
  package func read(_ batch: Batch, _ sink: any RecordSink, _ body: (_ text: Span<UInt8>, _ position: Position) -> Void) {
    let isStart = batch.offset == 0
    let text = encoding.text(batch.bytes, atStart: isStart)
    let isUTF8 = encoding != .utf8 || Charset.isUTF8(text.span)
    var raw = isStart ? encoding.markLength(batch.bytes) : 0
    var line = batch.firstLine + 1
    let span = text.span
    var start = 0
    var isRecord = false
    var lines = 0
    func lend(_ end: Int) {
      guard end > start else { return }
      let length = encoding.length(of: span.extracting(start..<end))
      defer {
        raw += length
        line += lines
        start = end
        lines = 0
      }
      var content = start..<end
      while !content.isEmpty, span[content.upperBound - 1] == 10 || span[content.upperBound - 1] == 13 {
        content = content.lowerBound..<content.upperBound - 1
      }
      if content.isEmpty { return }
      let bytes = raw..<raw + encoding.length(of: span.extracting(content))
      let place = Place(
        container: Int32(clamping: batch.entry), offset: batch.offset + Int64(bytes.lowerBound), length: Int32(clamping: bytes.count),
        hash: recordHash(batch.bytes.span.extracting(bytes.clamped(to: 0..<batch.bytes.count))))
      let position = Position(place: place, line: line, isRecord: isRecord)
      let isPlain = (isUTF8 || Charset.isUTF8(span.extracting(content))) && span.position(of: 13, in: content) == nil
      if isPlain { return body(span.extracting(content), position) }
      let (decoded, losses) = Charset.decode([UInt8](copying: span.extracting(content)), name: nil)
      if losses > 0 { sink.loss(losses) }
      body(decoded.withUnixLines.span, position)
    }
    var position = 0
    while position < text.count {
      let end = span.lineEnd(from: position, in: 0..<text.count)
      if begins(span.extracting(LineRecords.content(of: span, position..<end))) {
        lend(position)
        isRecord = true
      }
      lines += 1
      position = min(end + 1, text.count)
    }
    lend(text.count)
  }

  /// A line without the carriage return at its end.
  private static func content(of bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    !line.isEmpty && bytes[line.upperBound - 1] == 13 ? line.lowerBound..<line.upperBound - 1 : line
  }
}
