import Decoding
import Events

extension JSONRecord {
  /// Whether a string or a number is there.
  func says(_ field: Field) -> Bool { type(field) == .number || hasText(field) }

  /// The first of some fields that holds a string or a number.
  func first(of fields: [Field]) -> Field? { fields.first { says($0) } }

  /// Whether a string or number is exactly this.
  func equals(_ field: Field, _ literal: StaticString) -> Bool { text(field) { $0.equals(literal) } }

  /// A string or number as bytes; none for anything else.
  func bytes(_ field: Field) -> [UInt8] { text(field) { [UInt8](copying: $0) } }

  /// Whether a number, also one in quotes, is there and is not 0: exporters write 0 for a time that never was.
  func isNonzero(_ field: Field) -> Bool { (integer(field) ?? 0) != 0 }
}

extension RecordSink {
  /// The number of `<prefix><value>`: keys and threads; `nil` where the record has no such value.
  func name<Field>(_ prefix: [UInt8], _ record: JSONRecord<Field>, _ field: Field) -> Int32? {
    guard record.says(field) else { return nil }
    return name((prefix + record.bytes(field)).span)
  }

  /// The number of the person whose id stands in one field and whose name in another; of whoever is only named; `nil` if nobody is.
  func person<Field>(_ record: JSONRecord<Field>, id: Field, names: [Field]) -> Int32? {
    let name = record.first(of: names)
    if record.says(id) {
      return record.text(id) { id in name.map { record.text($0) { person(.id, id, name: $0) } } ?? person(.id, id, name: Span()) }
    }
    return name.map { record.text($0) { person(.name, $0, name: $0) } }
  }

  /// Counts reactions of which the file does not say when they came.
  func leaveOutReactions(_ count: Int) {
    for _ in 0..<min(max(0, count), 10_000) { leaveOut("reactions without a time") }
  }

  /// Takes a record of a system that tells of several people: the record is that of the first, the others are further events of it.
  func record(_ header: Header, each people: [Int32], key: [UInt8]) {
    var header = header
    if let first = people.first { header.actor = first }
    record(header, participants: [], text: Span())
    for (index, person) in people.enumerated().dropFirst() {
      header.actor = person
      header.key = name((key + Array(":\(index)".utf8)).span)
      occurrence(header, participants: [])
    }
  }
}

extension Header {
  /// Takes over what a clock read.
  mutating func setTime(_ reading: GenericClock.Reading) {
    guard case .instant(let time, let quality) = reading else { return }
    self.time = time
    timeQuality = quality
  }

  /// Takes over the time that stands in a field. What stands there and is no date that is known is told to the sink.
  mutating func setTime<Field>(_ record: JSONRecord<Field>, _ field: Field, _ clock: GenericClock, _ sink: any RecordSink) {
    record.text(field) { written in
      let reading = clock.read(written)
      setTime(reading)
      if reading == .none, written.count > 0 { sink.unread(date: written) }
    }
  }

  /// The event of somebody who answered this record with a sign.
  func reaction(by actor: Int32?, at reading: GenericClock.Reading, key: Int32?) -> Header {
    var reaction = Header(kind: .reaction, style: style, place: place)
    reaction.setTime(reading)
    reaction.flags = flags.intersection([.direct, .privateChannel])
    reaction.actor = actor
    reaction.channel = channel
    reaction.thread = thread
    reaction.replyTo = self.key
    reaction.key = key
    return reaction
  }

  /// The one who wrote this record, as the one whom an answer addresses.
  var writer: [Participant] { actor.map { [Participant(person: $0, presence: .addressed)] } ?? [] }
}
