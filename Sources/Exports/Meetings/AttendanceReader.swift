import Decoding
import Events

/// Turns a list or report of any program into a meeting and the stays of its people.
///
/// The records of a file are the meeting and its stays; `Place.part` numbers them, the meeting being 0.
struct AttendanceReader {
  let report: AttendanceReport
  /// Begins the keys of what is read.
  let origin: String
  let clock: GenericClock
  let batch: Batch
  let sink: any RecordSink
  /// The place of the file, which all its records share.
  let whole: Place

  init(report: AttendanceReport, origin: String, clock: GenericClock, batch: Batch, sink: any RecordSink) {
    self.report = report
    self.origin = origin
    self.clock = clock
    self.batch = batch
    self.sink = sink
    whole = batch.place
  }

  static let batching = Batching.whole(limit: 16 << 20)

  /// When somebody was there.
  private struct Stay {
    var row: AttendanceReport.Row
    var from: Timestamp?
    var to: Timestamp?
  }

  func read() {
    sink.loss(report.losses)
    var stays = report.stays.map { Stay(row: $0, from: time($0.from), to: time($0.to)) }
    let leaving = pair(report.actions, into: &stays)
    var meeting = Header(kind: .meeting, style: .calendar, time: time(report.start), timeQuality: .floating, place: place(0))
    if meeting.time == nil { meeting.time = stays.compactMap(\.from).min() }
    meeting.timeQuality = meeting.time == nil ? .undated : .floating
    meeting.end = time(report.end) ?? stays.compactMap { $0.to ?? $0.from }.max()
    let subject = SubjectLine.normalised(report.title)
    if !subject.isEmpty { meeting.subject = sink.name(subject.span) }
    let name = "\(origin):\(meeting.time?.iso8601 ?? String(batch.path)):\(String(decoding: subject, as: UTF8.self))"
    meeting.thread = sink.name(name)
    meeting.key = meeting.thread
    meeting.flags.insert(.audienceKnown)
    var present: [Participant] = []
    var seen: Set<Int32> = []
    for row in report.people + stays.map(\.row) {
      guard let person = person(row), seen.insert(person).inserted else { continue }
      present.append(Participant(person: person, presence: .attended))
    }
    sink.record(meeting, participants: present, text: report.title.span)
    for (index, stay) in stays.enumerated() { pass(stay, part: index + 1, thread: meeting.thread, meeting: name) }
    for _ in 0..<leaving { sink.skip("the end of a stay") }
    for reason in report.skipped { sink.skip(reason) }
    for line in report.broken {
      sink.skip("broken row")
      sink.problem("line \(line)", "no name, joining and leaving stand in this row", help: "the row is left out, the rest is read")
    }
  }

  private func pass(_ stay: Stay, part: Int, thread: Int32?, meeting: String) {
    guard part <= Int(UInt16.max) else { return sink.skip("row beyond the \(UInt16.max)th") }
    var header = Header(kind: .attendance, style: .calendar, time: stay.from ?? stay.to, timeQuality: .floating, place: place(part))
    header.end = stay.to
    header.thread = thread
    header.actor = person(stay.row)
    header.key = sink.name("\(meeting):\(String(decoding: stay.row.identity, as: UTF8.self)):\(header.time?.iso8601 ?? "\(part)")")
    if header.time == nil, !stay.row.from.isEmpty, clock.dayFirst != nil || clock.read(stay.row.from.span) == .none {
      sink.problem(
        "line \(stay.row.line)", "'\(String(decoding: stay.row.from.prefix(40), as: UTF8.self))' is no date that is known",
        help: "it counts as undated")
    }
    sink.record(header, participants: [], text: Span())
  }

  /// Pairs joining and leaving of the old list: a stay goes from one to the other.
  /// - Returns: how many rows were the end of a stay.
  private func pair(_ actions: [AttendanceReport.Row], into stays: inout [Stay]) -> Int {
    var open: [[UInt8]: Int] = [:]
    var ends = 0
    for row in actions {
      let isLeaving = AttendanceReport.isLeaving(row.action) ?? (open[row.identity] != nil)
      if isLeaving, let index = open[row.identity] {
        stays[index].to = time(row.from)
        open[row.identity] = nil
        ends += 1
      } else if isLeaving {
        // Who left without having joined was there all the same.
        stays.append(Stay(row: row, from: nil, to: time(row.from)))
      } else {
        open[row.identity] = stays.count
        stays.append(Stay(row: row, from: time(row.from), to: nil))
      }
    }
    return ends
  }

  private func time(_ text: [UInt8]) -> Timestamp? {
    if case .instant(let time, _) = clock.read(text.span) { return time }
    return nil
  }

  /// By address where one stands there; guests have none.
  private func person(_ row: AttendanceReport.Row) -> Int32? {
    if !row.address.isEmpty { return sink.person(.address, row.address.span, name: row.name.span) }
    return row.name.isEmpty ? nil : sink.person(.name, row.name.span, name: Span())
  }

  private func place(_ part: Int) -> Place {
    var place = whole
    place.part = UInt16(clamping: part)
    return place
  }
}
