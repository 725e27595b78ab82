import Events

/// Picks the text of one record out of what is read at its place.
final class TextSink: RecordSink {
  private let part: UInt16
  private let hash: UInt32
  /// The text, `nil` if the record is not there any more.
  private(set) var text: [UInt8]?
  private(set) var style = TextStyle.chat
  private var count: Int32 = 0

  init(_ place: Place) {
    part = place.part
    hash = place.hash
  }

  func name(_ bytes: Span<UInt8>) -> Int32 { next() }

  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { next() }

  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {
    guard self.text == nil, header.place.part == part, header.place.hash == hash else { return }
    var copy: [UInt8] = []
    copy.reserveCapacity(text.count)
    for index in text.indices { copy.append(text[index]) }
    self.text = copy
    style = header.style
  }

  func skip(_ reason: String) {}
  func problem(_ place: String, _ message: String, help: String) {}
  func loss(_ count: Int) {}

  private func next() -> Int32 {
    count += 1
    return count - 1
  }
}
