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
  private(set) var account: FileAccount
  /// `id:U1`, `name:Anna` in the order in which they were first named; the name beside is after a blank.
  private(set) var people: [String] = []
  /// Dates that no reader knows.
  private(set) var unreadDates: [String] = []
  private var names = ByteTable()
  private var persons = ByteTable()
  private var keys: Set<String> = []
  private let path: String

  init(path: String = "") {
    self.path = path
    self.account = FileAccount(path: path)
  }

  func name(_ bytes: Span<UInt8>) -> Int32 { names.index(of: bytes) }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    let label = "\(kind):" + string(identity)
    let index = persons.index(of: label)
    if Int(index) == people.count { people.append(name.count == 0 ? label : label + " " + string(name)) }
    return index
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    account.records += 1
    let key = header.key.map { names.string($0) }
    if let key, !keys.insert(key).inserted {
      account.duplicates += 1
      return
    }
    account.byKind[header.kind.name, default: 0] += 1
    account.timeQuality["\(header.timeQuality)", default: 0] += 1
    records.append(plain(header, participants, string(text)))
  }

  func occurrence(_ header: Header, participants: [Participant]) {
    account.occurrences += 1
    occurrences.append(plain(header, participants, ""))
  }

  func leaveOut(_ what: String) { account.leftOut[what, default: 0] += 1 }

  private func plain(_ header: Header, _ participants: [Participant], _ text: String) -> Record {
    Record(
      kind: header.kind, flags: header.flags, style: header.style, time: header.time, timeQuality: header.timeQuality, end: header.end,
      recorded: header.recorded, actor: header.actor.map { persons.string($0) }, channel: header.channel.map { names.string($0) },
      thread: header.thread.map { names.string($0) }, key: header.key.map { names.string($0) },
      replyTo: header.replyTo.map { names.string($0) },
      subject: header.subject.map { names.string($0) }, due: header.due,
      participants: participants.map { "\($0.presence) " + persons.string($0.person) }, text: text, place: header.place)
  }

  func skip(_ reason: String) {
    account.records += 1
    account.skipped[reason, default: 0] += 1
  }

  func problem(_ place: String, _ message: String, help: String) {
    account.problems.append(Problem(path: path, place: place, message: message, help: help))
  }

  func unread(date: Span<UInt8>) { unreadDates.append(string(date)) }

  func loss(_ count: Int) { account.losses += count }

  func repair(_ count: Int) { account.repairs += count }

  /// Adds problems that reading met outside of records.
  func add(_ problems: [Problem]) { account.problems += problems }

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
        sink.account.format = format.id
        sink.add(export.batches(of: claim.records, batching: open.batching, chunk: chunk) { batch in open.read(batch, sink) })
      } catch let error {
        sink.add([error])
      }
    }
    return sink
  }
}
