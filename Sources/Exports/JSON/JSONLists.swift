import Decoding
import Events

/// The lists of records in JSON files, each with what the file tells beside it: one list in a file (a channel's messages), or one in each
/// object of an outer list (the chats of an account).
///
/// A record stands in its list without the name of its chat. Where the lists stand is found out when the file is opened, so that a record that is
/// read again by itself still knows its chat, by its offset.
struct JSONLists<Context: Sendable>: Sendable {
  /// A list, and the chat that it belongs to.
  struct Section: Sendable {
    /// The bytes of its records in the entry.
    var range: Range<Int64>
    var context: Context
  }

  /// The sections of each entry, in the order of their offsets.
  private var sections: [Int: [Section]] = [:]
  /// Lists that do not end where they should.
  private(set) var problems: [Problem] = []

  /// How many bytes before the only list of a file are looked at.
  private static var headLimit: Int { 256 << 10 }

  /// Takes files whose one list, under `key`, is all of them.
  /// - Parameters:
  ///   - fields: what is wanted of the members that stand before the list.
  ///   - context: gets them; `nil` if nothing stands there.
  mutating func add<Field>(
    _ entries: [Int], of export: Export, key: String, _ fields: JSONFields<Field>, _ context: (JSONRecord<Field>?) -> Context
  ) {
    let key = Array(key.utf8)
    for entry in entries { sections[entry] = [Section(range: 0..<Int64.max, context: context(nil))] }
    _ = export.bytes(at: entries.map { (entry: $0, offset: 0, length: JSONLists.headLimit) }) { index, head in
      guard let outermost = head.span.position(of: UInt8(ascii: "{"), in: 0..<min(head.count, 64)),
        case .found(let list) = JSONSplitter.arrayStart(under: key, in: head.span, from: outermost)
      else { return }
      let opening = Array(head[outermost..<list - 1]) + Array("null}".utf8)
      _ = fields.read(opening.span, lines: false) { record, _ in
        sections[entries[index]] = [Section(range: 0..<Int64.max, context: context(record))]
      }
    }
  }

  /// Takes a file that has a list under `key` in each object of the list under `outer`.
  /// - Parameter fields: what is wanted of the other members of that object.
  mutating func add<Field>(
    _ entry: Int, of export: Export, outer: String, key: String, _ fields: JSONFields<Field>, _ context: (JSONRecord<Field>) -> Context
  ) {
    let splitter = JSONSplitter(.array(key: outer))
    let key = Array(key.utf8)
    var found: [Section] = []
    // What cannot be read is reported when it is read in earnest.
    _ = export.batches(of: [entry], batching: splitter.batching) { batch in
      let bytes = batch.bytes.span
      var position = splitter.recordsStart(in: bytes, atEnd: true) ?? bytes.count
      var patience = JSONPatience(bytes.count)
      while let object = splitter.next(in: bytes, from: position, atEnd: true, &patience) {
        position = object.upperBound
        guard let start = JSONLists.list(under: key, in: bytes, from: object.lowerBound, to: object.upperBound, &patience) else { continue }
        let list = splitter.next(in: bytes, from: start - 1, atEnd: true, &patience) ?? start - 1..<bytes.count
        let closes = bytes[list.upperBound - 1] == UInt8(ascii: "]")
        var end = list.upperBound
        if !closes {
          // A quote or a bracket is missing. Where the next chat begins this one has ended; else nothing tells where it does.
          let next = splitter.resumption(in: bytes, after: object, &patience)
          if next > start, next < bytes.count, JSONLists.list(under: key, in: bytes, from: next, to: next, &patience) != nil {
            end = next
          } else {
            end = bytes.count
            problems.append(
              Problem(
                path: batch.path, place: "byte \(batch.offset + Int64(start))",
                message: "the messages of a chat do not end where they should",
                help: "check that the file is whole; a chat that follows may be left out"))
          }
        }
        let isWhole = closes && end < object.upperBound && bytes[object.upperBound - 1] == UInt8(ascii: "}")
        if !isWhole {
          position = end
          patience.spend(object.count)
        }
        let rest = isWhole ? bytes.copy(end..<object.upperBound) : Array("}".utf8)
        let around = bytes.copy(object.lowerBound..<start - 1) + Array("null".utf8) + rest
        var told: Context?
        _ = fields.read(around.span, lines: false) { record, _ in told = told ?? context(record) }
        guard let told else { continue }
        found.append(Section(range: batch.offset + Int64(start)..<batch.offset + Int64(end), context: told))
      }
    }
    sections[entry] = found
  }

  /// The list in an object. Where the object does not close, the list is not looked for in all that follows.
  private static func list(
    under key: [UInt8], in bytes: Span<UInt8>, from start: Int, to end: Int, _ patience: inout JSONPatience
  ) -> Int? {
    guard bytes[start] == UInt8(ascii: "{") else { return nil }
    let reach = min(bytes.count, max(end, start + headLimit))
    switch JSONSplitter.arrayStart(under: key, in: bytes.extracting(..<reach), from: start) {
    case .found(let list): return list
    case .none: return nil
    case .unknown:
      patience.spend(reach - start)
      return nil
    }
  }

  /// Takes a file whose records stand one by one, each for itself.
  mutating func add(_ entry: Int, _ records: [Range<Int64>], _ context: Context) {
    sections[entry] = records.map { Section(range: $0, context: context) }
  }

  /// What is told of the only list of a file.
  func context(of entry: Int) -> Context? { sections[entry]?.first?.context }

  /// What is told of all lists.
  var contexts: [Context] { sections.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.context) } }

  /// Reads the records of a batch, list by list.
  func read<Field>(
    _ batch: Batch, _ records: JSONBatch<Field>, _ sink: any RecordSink, _ body: (JSONRecord<Field>, Place, Context) -> Void
  ) {
    let sections = sections[batch.entry] ?? []
    let whole = batch.offset..<batch.offset + Int64(batch.bytes.count)
    if let only = sections.first, only.range == 0..<Int64.max {
      return records.read(batch, sink) { record, place in body(record, place, only.context) }
    }
    let inner = JSONBatch(JSONSplitter(.array(key: nil)), fields: records.fields)
    var low = sections.bisect { $0.range.upperBound <= whole.lowerBound }
    var line = batch.firstLine
    var position = 0
    while low < sections.count, sections[low].range.lowerBound < whole.upperBound {
      let range = sections[low].range.clamped(to: whole)
      let start = Int(range.lowerBound - whole.lowerBound)
      for index in position..<start where batch.bytes[index] == 10 { line += 1 }
      position = start
      var bytes: [UInt8] = []
      bytes.reserveCapacity(range.count + Batch.room)
      bytes += batch.bytes[start..<start + range.count]
      let part = Batch(entry: batch.entry, path: batch.path, offset: range.lowerBound, bytes: bytes, firstLine: line)
      inner.read(part, sink) { record, place in body(record, place, sections[low].context) }
      low += 1
    }
  }
}
