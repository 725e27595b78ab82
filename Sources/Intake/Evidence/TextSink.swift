import Events

/// Picks the texts of some records out of what is read at their place.
final class TextSink: RecordSink {
  /// A record's decoded text.
  struct Text {
    var bytes: [UInt8]
    var style: TextStyle
    var hash: UInt32
  }

  private let parts: Set<UInt16>
  /// By part; what is not there any more is missing.
  private(set) var texts: [UInt16: Text] = [:]
  private var count: Int32 = 0

  init(parts: Set<UInt16>) { self.parts = parts }

  func name(_ bytes: Span<UInt8>) -> Int32 { next() }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { next() }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    guard parts.contains(header.place.part), texts[header.place.part] == nil else { return }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices { bytes.append(text[index]) }
    texts[header.place.part] = Text(bytes: bytes, style: header.style, hash: header.place.hash)
  }

  func occurrence(_ header: Header, participants: [Participant]) {}
  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}

  private func next() -> Int32 {
    count += 1
    return count - 1
  }
}
