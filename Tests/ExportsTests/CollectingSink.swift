import Events
import Exports

/// Keeps everything that a reader says, as plain text, so that tests can look at it.
final class CollectingSink: RecordSink {
  /// One event, with the numbers turned back into names.
  struct Record: Hashable {
    var kind: EventKind
    var flags: EventFlags
    var style: TextStyle
    var time: Timestamp?
    var timeQuality: TimeQuality
    var end: Timestamp?
    var recorded: Timestamp?
    var actor: String?
    var channel: String?
    var thread: String?
    var key: String?
    var replyTo: String?
    var subject: String?
    var due: Day?
    var participants: [String]
    var text: String
    /// Where it stands; left out of comparisons of the same events from different containers.
    var place: Place
  }

  private(set) var records: [Record] = []
  /// Further instances of recurring meetings.
  private(set) var occurrences: [Record] = []
  /// Per file, as the intake would account.
  var account: FileAccount {
    var account = counted
    account.problems += repeated.map(\.problem)
    return account
  }
  private var counted: FileAccount
  private var repeated: [RepeatedProblem] = []
  /// `id:U1`, `name:Anna` in the order in which they were first named; the name beside is after a blank.
  private(set) var people: [String] = []
  private var names = ByteTable()
  private var persons = ByteTable()
  private var keys: Set<String> = []
  private let path: String

  init(path: String = "") {
    self.path = path
    self.counted = FileAccount(path: path)
  }

  func name(_ bytes: Span<UInt8>) -> Int32 { names.index(of: bytes) }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    let label = "\(kind):" + string(identity)
    let index = persons.index(of: label)
    if Int(index) == people.count { people.append(name.count == 0 ? label : label + " " + string(name)) }
    return index
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    counted.records += 1
    let key = header.key.map { names.string($0) }
    if let key, !keys.insert(key).inserted {
      counted.duplicates += 1
      return
    }
    counted.byKind[header.kind.name, default: 0] += 1
    counted.timeQuality["\(header.timeQuality)", default: 0] += 1
    records.append(record(header, participants, string(text)))
  }

  func occurrence(_ header: Header, participants: [Participant]) {
    counted.occurrences += 1
    occurrences.append(record(header, participants, ""))
  }

  func leaveOut(_ what: String) { counted.leftOut[what, default: 0] += 1 }
  func zone(_ identifier: String, times: Int) { counted.zones[identifier, default: 0] += times }

  private func record(_ header: Header, _ participants: [Participant], _ text: String) -> Record {
    Record(
      kind: header.kind, flags: header.flags, style: header.style, time: header.time, timeQuality: header.timeQuality, end: header.end,
      recorded: header.recorded, actor: header.actor.map { persons.string($0) }, channel: header.channel.map { names.string($0) },
      thread: header.thread.map { names.string($0) }, key: header.key.map { names.string($0) },
      replyTo: header.replyTo.map { names.string($0) },
      subject: header.subject.map { names.string($0) }, due: header.due,
      participants: participants.map { "\($0.presence) " + persons.string($0.person) }, text: text, place: header.place)
  }

  func skip(_ reason: String) {
    counted.records += 1
    counted.skipped[reason, default: 0] += 1
  }

  func problem(_ place: String, _ message: String, help: String) {
    counted.problems.append(Problem(path: path, place: place, message: message, help: help))
  }

  func problem(_ place: String, _ message: String, help: String, times: Int) {
    RepeatedProblem.add(
      RepeatedProblem(first: Problem(path: path, place: place, message: message, help: help), times: times), to: &repeated)
  }

  func loss(_ count: Int) { counted.losses += count }

  func repair(_ count: Int) { counted.repairs += count }

  func note(format: String) { counted.format = format }

  /// Adds problems that reading met outside of records.
  func add(_ problems: [Problem]) { counted.problems += problems }

  private func string(_ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }
}

extension CollectingSink {
  /// Reads everything that the formats claim in an export, claim by claim, batch by batch.
  static func reading(
    _ export: Export, formats: [ExportFormat] = ExportFormat.all, options: ReadOptions = ReadOptions(), chunk: Int = 1 << 20
  ) -> CollectingSink {
    let sink = CollectingSink(path: export.path)
    sink.add(export.problems)
    for (format, claim) in ExportFormat.assign(export, formats: formats).claims {
      do throws(Problem) {
        let open = try format.open(export, claim, options)
        sink.add(open.problems)
        sink.note(format: format.id)
        sink.add(export.batches(of: claim.records, batching: open.batching, chunk: chunk) { batch in open.read(batch, sink) })
      } catch let error {
        sink.add([error])
      }
    }
    return sink
  }
}
