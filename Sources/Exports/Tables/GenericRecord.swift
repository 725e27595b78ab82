import Decoding
import Events

/// Turns the values of one row or line into an event, the same for every generic format.
struct GenericRecord: Sendable {
  /// Stands before keys and threads, which are unique in their file only.
  let prefix: [UInt8]
  var clock: GenericClock
  let style: TextStyle
  /// The order of day and month was looked for in the whole file, and what came of it was said.
  var isOrderDecided = false

  init(format: String, path: String, choice: ColumnChoice, clock: GenericClock) {
    prefix = Array("\(format):\(path):".utf8)
    self.clock = clock
    style = choice[.subject] == nil ? .chat : .mail
  }

  /// What the messages within a message have from it.
  struct Parent {
    var key: Int32?
    var thread: Int32?
    var channel: Int32?
  }

  /// - Parameter values: for each of our columns, by `rawValue`, the bytes of its value; empty where there is none.
  /// - Returns: what is wrong with the date; the event is there all the same.
  func read(_ values: [[UInt8]], _ place: Place, _ sink: any RecordSink) -> String? {
    read(values, place, within: nil, hasReplies: false, sink).trouble
  }

  /// The same for a message that holds others, or stands in one.
  func read(
    _ values: [[UInt8]], _ place: Place, within parent: Parent?, hasReplies: Bool, _ sink: any RecordSink
  ) -> (trouble: String?, me: Parent) {
    func value(_ column: Column) -> [UInt8] { values[column.rawValue] }
    if values.allSatisfy(\.isEmpty) {
      sink.skip("empty")
      return (nil, Parent())
    }
    var header = Header(kind: .message, style: style, place: place)
    var trouble: String?
    switch clock.read(value(.time).trimmed.span) {
    case .instant(let time, let quality):
      header.time = time
      header.timeQuality = quality
    case .ambiguous:
      if !isOrderDecided {
        trouble =
          "the day or the month may stand first in '\(String(decoding: value(.time), as: UTF8.self))'; write day_first: beside its path"
      }
    case .none:
      trouble = value(.time).isEmpty ? "no date" : "'\(String(decoding: value(.time).prefix(40), as: UTF8.self))' is no date that is known"
    }
    header.actor = person(value(.author).trimmed, sink)
    if !value(.channel).isEmpty { header.channel = sink.name(value(.channel).trimmed.span) }
    if !value(.thread).isEmpty { header.thread = name(value(.thread), sink) }
    if !value(.id).isEmpty { header.key = name(value(.id), sink) }
    if !value(.replyTo).isEmpty { header.replyTo = name(value(.replyTo), sink) }
    if header.key == nil, hasReplies { header.key = name(Array("@\(place.offset).\(place.part)".utf8), sink) }
    header.channel = header.channel ?? parent?.channel
    header.replyTo = header.replyTo ?? parent?.key
    header.thread = header.thread ?? (hasReplies || parent != nil ? parent?.thread ?? parent?.key ?? header.key : nil)
    if header.replyTo != nil, header.replyTo == header.key { header.replyTo = nil }
    if !value(.subject).isEmpty { header.subject = sink.name(SubjectLine.normalised(value(.subject)).span) }
    var addressees: [Participant] = []
    for part in value(.to).split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }) {
      if let person = person(Array(part).trimmed, sink) { addressees.append(Participant(person: person, presence: .addressed)) }
    }
    sink.record(header, participants: addressees, text: value(.text).span)
    return (trouble, Parent(key: header.key, thread: header.thread, channel: header.channel))
  }

  private func name(_ value: [UInt8], _ sink: any RecordSink) -> Int32 { sink.name((prefix + value.trimmed).span) }

  /// `Anna de Vries <anna@northwind.example>`, a bare address, or a name.
  private func person(_ value: [UInt8], _ sink: any RecordSink) -> Int32? {
    if value.isEmpty { return nil }
    if let open = value.lastIndex(of: UInt8(ascii: "<")), let close = value.lastIndex(of: UInt8(ascii: ">")), open < close {
      let address = Array(value[(open + 1)..<close]).trimmed
      let name = Array(value[..<open]).trimmed
      if address.contains(UInt8(ascii: "@")) { return sink.person(.address, address.span, name: name.span) }
    }
    let isAddress = value.contains(UInt8(ascii: "@")) && !value.contains(32) && value.first != UInt8(ascii: "@")
    return sink.person(isAddress ? .address : .name, value.span, name: Span())
  }
}
