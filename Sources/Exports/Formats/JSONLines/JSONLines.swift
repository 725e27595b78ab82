import Decoding
import Events

extension ExportFormat {
  static let jsonLines = ExportFormat(
    id: "jsonl", title: "JSON lines and JSON lists",
    summary: """
      One object a line (JSONL, NDJSON), a list of objects, or a list in an object: one message each, and one for each reply in them. \
      Keys are found by their names, or as `columns:` of the source says (`from.name` for a key in an object).
      """,
    verified: false
  ) { export, unclaimed in
    unclaimed.filter { JSONKeys.looksLikeRecords(export.entries[$0]) }.map { Claim(records: [$0]) }
  } open: { export, claim, options throws(Problem) in
    let reader = try JSONLinesReader(export, claim.records[0], options)
    var open = OpenExport(batching: reader.batching) { batch, sink in reader.read(batch, sink) }
    open.problems = reader.problems
    open.notes = reader.notes
    return open
  }
}

/// Reads the objects of one file, and the replies in them.
///
/// `Place.part` numbers the messages of one object, its own being 0.
struct JSONLinesReader: Sendable {
  /// What is read of the objects of one kind: of those of the file, or of those in one of their lists.
  private struct Level: Sendable {
    let fields: JSONPathList
    /// For each field, what it holds for us; the fields of lists follow behind them.
    let targets: [Int]

    init(_ choice: ColumnChoice, _ names: [String], lists: [String]) {
      let columns = Column.allCases.filter { choice[$0] != nil }
      fields = JSONPathList(columns.map { names[choice[$0] ?? 0] } + lists)
      targets = columns.map(\.rawValue)
    }
  }

  private let records: JSONRows
  private let own: Level
  /// One for each list of replies, in the order in which every level asks for them.
  private var replies: [Level] = []
  private let time: Int
  private var record: GenericRecord
  private(set) var problems: [Problem] = []
  private(set) var notes: [String] = []

  /// Replies to replies to replies: deeper than any thread that people follow.
  private static let deepest = 32

  init(_ export: Export, _ entry: Int, _ options: ReadOptions) throws(Problem) {
    let file = export.entries[entry]
    let keys = JSONKeys(export, entry)
    var names = keys.names
    // A key that only later records have can still be asked for; the time stands in all of them.
    for column in Column.allCases where column != .time {
      if let wanted = options.columns[column.name], !names.contains(wanted) { names.append(wanted) }
    }
    let choice = try ColumnChoice(names, map: options.columns, path: file.fullPath)
    let lists = keys.replies.map(\.path)
    own = Level(choice, names, lists: lists)
    for list in keys.replies {
      // What the alliance file calls the columns may be called so in the replies too.
      let map = options.columns.filter { list.names.contains($0.value) }
      if let inner = try? ColumnChoice(list.names, map: map, path: file.fullPath) {
        replies.append(Level(inner, list.names, lists: lists))
      } else {
        replies.append(own)
      }
    }
    records = JSONRows(fields: own.fields, splitter: JSONSplitter(keys.shape))
    time = own.targets.firstIndex(of: Column.time.rawValue) ?? 0
    record = GenericRecord(
      format: "jsonl", path: file.path, choice: choice, clock: GenericClock(zone: options.zone, dayFirst: options.dayFirst))
    guard order(in: Batch(entry: entry, path: file.fullPath, offset: 0, bytes: keys.sample)).needsDeciding else { return }
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
    var pass = Pass(lines: LineCount(batch), sink: sink)
    records.read(batch, sink) { object, place in
      pass.part = 0
      message(object, own, place, within: nil, depth: 0, &pass)
    }
    pass.problems.finish(sink)
  }

  /// What changes while the records of a batch are read.
  private struct Pass {
    let lines: LineCount
    let sink: any RecordSink
    var values: [[UInt8]] = Array(repeating: [], count: Column.allCases.count)
    var problems = RecordProblems()
    /// The messages of the record so far.
    var part = 0
  }

  /// A message, and then the replies in it.
  private func message(
    _ object: JSONValues, _ level: Level, _ place: Place, within parent: GenericRecord.Parent?, depth: Int, _ pass: inout Pass
  ) {
    for k in pass.values.indices { pass.values[k].removeAll(keepingCapacity: true) }
    for (field, target) in level.targets.enumerated() {
      if object.type(field) == .array {
        pass.values[target] += Array(object.strings(field).joined(separator: ";").utf8)
      } else {
        object.text(field) { pass.values[target].append($0) }
      }
    }
    if parent != nil, pass.values[Column.text.rawValue].isEmpty, pass.values[Column.subject.rawValue].isEmpty {
      // Marks of replies, which stand elsewhere.
      return pass.sink.leaveOut("entries of lists without a text")
    }
    guard pass.part <= Int(UInt16.max) else { return pass.sink.skip("reply beyond the \(UInt16.max)th") }
    var own = place
    own.part = UInt16(clamping: pass.part)
    pass.part += 1
    let lists = replies.indices.filter { object.type(level.targets.count + $0) == .array }
    let (trouble, me) = record.read(pass.values, own, within: parent, hasReplies: !lists.isEmpty, pass.sink)
    if let trouble {
      pass.problems.add(pass.lines.line(of: place.offset), trouble, kind: "no date", help: "it counts as undated", pass.sink)
    }
    for list in lists {
      object.elements(level.targets.count + list, replies[list].fields) { reply in
        if depth < JSONLinesReader.deepest {
          message(reply, replies[list], place, within: me, depth: depth + 1, &pass)
        } else {
          pass.sink.skip("reply more than \(JSONLinesReader.deepest) deep")
        }
      }
    }
  }

  /// What the dates of a batch say about the order of day and month.
  private func order(in batch: Batch) -> DayOrder {
    var order = DayOrder()
    records.read(batch, SilentSink()) { object, _ in object.text(time) { order.add($0) } }
    return order
  }
}
