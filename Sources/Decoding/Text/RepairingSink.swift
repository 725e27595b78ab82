package import Events

extension RecordSink {
  /// The sink with the repairs before it that texts of all formats need (`RepairingSink`).
  package var repairing: any RecordSink { RepairingSink(self) }
}

/// Stands before the sink of every reader, for names and texts of all formats go through here: what was encoded twice is put right, and a zero byte, which
/// is no character of a text, becomes a blank.
final class RepairingSink: RecordSink {
  private let sink: any RecordSink

  init(_ sink: any RecordSink) { self.sink = sink }

  func name(_ bytes: Span<UInt8>) -> Int32 {
    guard let meant = DoubleEncoding.repaired(bytes)?.text else { return sink.name(bytes) }
    return sink.name(meant.span)
  }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    guard DoubleEncoding.isSuspicious(identity) || DoubleEncoding.isSuspicious(name) else {
      return sink.person(kind, identity, name: name)
    }
    let meantIdentity = DoubleEncoding.repaired(identity)?.text ?? [UInt8](copying: identity)
    let meantName = DoubleEncoding.repaired(name)?.text ?? [UInt8](copying: name)
    return sink.person(kind, meantIdentity.span, name: meantName.span)
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    if text.position(of: 0, in: 0..<text.count) != nil {
      var clean = [UInt8](copying: text)
      for index in clean.indices where clean[index] == 0 {
        clean[index] = 32
        sink.loss(1)
      }
      return record(header, participants: participants, text: clean.span)
    }
    guard let (meant, count) = DoubleEncoding.repaired(text) else { return sink.record(header, participants: participants, text: text) }
    sink.repair(count)
    sink.record(header, participants: participants, text: meant.span)
  }

  func occurrence(_ header: Header, participants: [Participant]) { sink.occurrence(header, participants: participants) }
  func leaveOut(_ what: String) { sink.leaveOut(what) }
  func zone(_ identifier: String, times: Int) { sink.zone(identifier, times: times) }
  func skip(_ reason: String) { sink.skip(reason) }
  func problem(_ place: String, _ message: String, help: String) { sink.problem(place, message, help: help) }
  func problem(_ place: String, _ message: String, help: String, times: Int) {
    sink.problem(place, message, help: help, times: times)
  }
  func loss(_ count: Int) { sink.loss(count) }
  func repair(_ count: Int) { sink.repair(count) }
}
