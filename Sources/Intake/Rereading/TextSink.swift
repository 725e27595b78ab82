import Events

/// Picks some records out of what is read at their place: their texts, and how they call themselves.
final class TextSink: RecordSink {
  /// A record's decoded text.
  struct Text {
    var bytes: [UInt8]
    var style: TextStyle
    var hash: UInt32
    /// How the record calls itself: a Message-ID, a time stamp of Slack; empty if it has no name.
    var key: [UInt8] = []
    /// What its writer is known by in it; empty if it names none.
    var writer = ""
  }

  private let parts: Set<UInt16>
  /// By part; what is not there any more is missing.
  private(set) var texts: [UInt16: Text] = [:]
  private var people: [String] = []
  private var names: [[UInt8]] = []

  init(parts: Set<UInt16>) { self.parts = parts }

  func name(_ bytes: Span<UInt8>) -> Int32 {
    names.append(TextSink.copy(bytes))
    return Int32(names.count - 1)
  }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 {
    people.append(String(decoding: TextSink.copy(identity), as: UTF8.self))
    return Int32(people.count - 1)
  }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    guard parts.contains(header.place.part), texts[header.place.part] == nil else { return }
    let key = header.key.map { names[Int($0)] } ?? []
    let writer = header.actor.map { people[Int($0)] } ?? ""
    texts[header.place.part] = Text(
      bytes: TextSink.copy(text), style: header.style, hash: header.place.hash, key: key, writer: writer)
  }

  func occurrence(_ header: Header, participants: [Participant]) {}
  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}

  private static func copy(_ span: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    for index in span.indices { bytes.append(span[index]) }
    return bytes
  }
}
