import Events
import Exports
import Setup
import Synchronization

/// A record as it stands in its source, read again for somebody who looks at the evidence.
public struct FoundRecord: Hashable, Sendable {
  /// How the record calls itself: a Message-ID, a time stamp of Slack; empty if it has no name.
  public var key: String
  /// All of its text as the reader decoded it, line by line.
  public var text: String
  /// What its writer is known by in it: an address, an id or a name; empty if it names none.
  public var writer: String
}

extension Intake {
  /// The records of some events, read again from their places; one that is not what it was is missing.
  ///
  /// Whether somebody may see them, and redacted or not, is for the caller to decide.
  public func records(of events: [Int]) -> [Int: FoundRecord] {
    let wanted = Set(events).filter { timeline.places.indices.contains($0) }.sorted()
    var found: [Int: FoundRecord] = [:]
    rereader.fetch(wanted.map { timeline.places[$0] }) { positions, claim, batch in
      let events = positions.map { wanted[$0] }
      let sink = TextSink(parts: Set(events.map { timeline.places[$0].part }))
      rereader.claims[claim].open.read(batch, sink)
      for event in events {
        let place = timeline.places[event]
        guard let record = sink.texts[place.part], record.hash == place.hash else { continue }
        found[event] = FoundRecord(record)
      }
    }
    return found
  }

  /// A record, read again from its place; `nil` if it is not what it was.
  /// - Parameters:
  ///   - path: the file or archive entry, as the timeline names its containers.
  ///   - hash: `recordHash` of its bytes.
  public func record(in path: String, at offset: Int64, length: Int32, part: UInt16, hash: UInt32) -> FoundRecord? {
    guard let container = timeline.containers.firstIndex(of: path) else { return nil }
    let place = Place(container: Int32(container), offset: offset, length: length, part: part, hash: hash)
    var found: FoundRecord?
    rereader.fetch([place]) { _, claim, batch in
      let sink = TextSink(parts: [part])
      rereader.claims[claim].open.read(batch, sink)
      guard let record = sink.texts[part], record.hash == hash else { return }
      found = FoundRecord(record)
    }
    return found
  }

  /// Takes people, and what leads to them, out of subjects and titles: each once, for many events have one subject.
  public var redactedSubject: @Sendable (String) -> String {
    let subjects = RedactedSubjects(Redaction(people: timeline.people, parties: alliance.parties))
    return { subjects.redacted($0) }
  }

  /// A text without people, and without numbers that lead to them, line by line.
  public func redacted(_ text: String) -> String {
    let redaction = Redaction(people: timeline.people, parties: alliance.parties)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { redaction.redacted(String($0)) }.joined(separator: "\n")
  }
}

/// Subjects without people, as far as they were asked for.
private final class RedactedSubjects: Sendable {
  private let redaction: Redaction
  private let known = Mutex<[String: String]>([:])

  init(_ redaction: Redaction) { self.redaction = redaction }

  func redacted(_ subject: String) -> String {
    if let known = known.withLock({ $0[subject] }) { return known }
    let text = redaction.redacted(subject, inLowerCase: true)
    known.withLock { $0[subject] = text }
    return text
  }
}

extension FoundRecord {
  init(_ record: TextSink.Text) {
    self.init(
      key: String(decoding: record.key, as: UTF8.self), text: String(decoding: record.bytes, as: UTF8.self), writer: record.writer)
  }
}
