import Decoding
import Events

/// Cuts the stream of an entry into batches of whole records.
struct Cutter {
  let batching: Batching
  let chunk: Int
  let longest: Int

  func cut(_ stream: ByteStream, entry: Int, path: String, size: Int64, _ body: (Batch) throws(Problem) -> Void) throws(Problem) {
    switch batching {
    case .whole(let limit): try whole(stream, entry: entry, path: path, size: size, limit: limit, body)
    case .cut(let records): try pieces(stream, entry: entry, path: path, size: size, records, body)
    }
  }

  private func whole(
    _ stream: ByteStream, entry: Int, path: String, size: Int64, limit: Int, _ body: (Batch) throws(Problem) -> Void
  ) throws(Problem) {
    let tooLong = Problem(
      path: path, message: "is longer than \(limit) bytes, too long for a file of its kind; it is left out",
      help: "hand over the part that belongs to the alliance")
    if size > Int64(limit) { throw tooLong }
    var bytes: [UInt8] = []
    var room = size >= 0 ? Int(size) + 1 : min(chunk, limit + 1)
    while true {
      bytes.reserveCapacity(bytes.count + room + Batch.room)
      let (ended, problem) = stream.append(to: &bytes, upTo: room)
      if bytes.count > limit { throw tooLong }
      if ended {
        if !bytes.isEmpty || problem == nil { try body(Batch(entry: entry, path: path, offset: 0, bytes: bytes)) }
        if let problem { throw problem }
        return
      }
      room = min(max(chunk, bytes.count), limit + 1 - bytes.count)
    }
  }

  private func pieces(
    _ stream: ByteStream, entry: Int, path: String, size: Int64, _ records: (Span<UInt8>, Bool) -> Int,
    _ body: (Batch) throws(Problem) -> Void
  ) throws(Problem) {
    var bytes: [UInt8] = []
    var offset: Int64 = 0
    var lines = 0
    // One byte more than a small file holds, so that its end shows in the first reading.
    var room = size >= 0 && size < Int64(chunk) ? Int(size) + 1 : chunk
    while true {
      bytes.reserveCapacity(bytes.count + room + Batch.room)
      let (ended, problem) = stream.append(to: &bytes, upTo: room)
      var taken = bytes.count
      if !ended {
        taken = min(max(0, records(bytes.span, false)), bytes.count)
        if taken == 0, bytes.count >= longest {
          throw Problem(
            path: path, place: "line \(lines + 1)", message: "a record of more than \(longest >> 20) MiB; it and what follows are left out",
            help: "check that the file is whole")
        }
      }
      if taken > 0 {
        var carry: [UInt8] = []
        room = chunk
        if taken < bytes.count {
          carry.reserveCapacity(bytes.count - taken + room + Batch.room)
          carry += bytes[taken...]
          bytes.removeLast(bytes.count - taken)
        }
        let batch = Batch(entry: entry, path: path, offset: offset, bytes: bytes, firstLine: lines)
        if !ended { lines += newlines(in: bytes.span) }
        offset += Int64(taken)
        bytes = carry
        try body(batch)
      } else {
        room = max(chunk, bytes.count)
      }
      if ended {
        if let problem { throw problem }
        return
      }
    }
  }

  private func newlines(in bytes: Span<UInt8>) -> Int {
    let raw = unsafe bytes.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    var count = 0
    var index = 0
    // Eight counters of one byte each, emptied before they can overflow.
    while index + 8 <= raw.byteCount {
      var counters: UInt64 = 0
      for _ in 0..<min(255, (raw.byteCount - index) / 8) {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ (ones &* 0x0a)
        // The top bit of each byte that is zero now, and of no other.
        counters &+= ~(((word & (ones &* 0x7f)) &+ ones &* 0x7f) | word | ones &* 0x7f) >> 7
        index += 8
      }
      for shift in 0..<8 { count += Int(counters >> UInt64(8 * shift) & 0xff) }
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { count += 1 }
      index += 1
    }
    return count
  }
}
