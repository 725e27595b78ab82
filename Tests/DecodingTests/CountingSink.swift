import Events

/// Counts what is skipped, lost and wrong.
final class CountingSink: RecordSink {
  private(set) var skipped: [String: Int] = [:]
  private(set) var problems: [Problem] = []
  private(set) var losses = 0

  func name(_ bytes: Span<UInt8>) -> Int32 { 0 }
  func person(_ kind: IdentityKind, _ identity: Span<UInt8>, name: Span<UInt8>) -> Int32 { 0 }
  func record(_ header: Header, participants: [Participant], text: Span<UInt8>) {}
  func skip(_ reason: String) { skipped[reason, default: 0] += 1 }
  func loss(_ count: Int) { losses += count }
  func problem(_ place: String, _ message: String, help: String) {
    problems.append(Problem(path: "", place: place, message: message, help: help))
  }
}

extension Batching {
  /// Cuts bytes as a reader of files does that gets so many at a time.
  func batches(of bytes: [UInt8], chunk: Int) -> [Batch] {
    var batches: [Batch] = []
    var position = 0
    var lines = 0
    while position < bytes.count {
      var taken = bytes.count - position
      if case .cut(let cut) = self {
        var length = min(chunk, taken)
        taken = 0
        while taken == 0 {
          taken = cut(bytes[position..<position + length].span, position + length == bytes.count)
          length = min(length &* 2, bytes.count - position)
        }
      }
      let part = Array(bytes[position..<position + taken])
      batches.append(Batch(entry: 0, path: "", offset: Int64(position), bytes: part, firstLine: lines))
      lines += part.count { $0 == 10 }
      position += taken
    }
    return batches
  }
}
