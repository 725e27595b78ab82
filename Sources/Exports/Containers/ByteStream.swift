import Decoding
import Events

/// Bytes one after the other: a file, or a member of an archive.
class ByteStream {
  /// The path that people read.
  var path: String

  init(path: String) { self.path = path }

  /// Fills the front of a buffer and returns how many bytes it got; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int { 0 }

  /// The distance from the start after moving there, -1 if the stream cannot move.
  func seek(_ offset: Int64, _ whence: Int32) -> Int64 { -1 }

  /// Bytes of the medium that were used so far, where that is less than what came out.
  var consumed: Int64 { 0 }

  /// Appends up to `count` bytes, fewer only at the end. What stood before a break is appended as well.
  /// - Returns: whether the end was reached, and the problem that ended it early.
  final func append(to bytes: inout [UInt8], upTo count: Int) -> (ended: Bool, problem: Problem?) {
    var ended = false
    var problem: Problem?
    bytes.append(addingCapacity: count) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
        let limit = initialized + count
        while initialized < limit {
          do throws(Problem) {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[initialized..<limit])
            let got = try unsafe read(into: rest)
            if got == 0 {
              ended = true
              return
            }
            initialized += got
          } catch let error {
            problem = error
            ended = true
            return
          }
        }
      }
    }
    return (ended, problem)
  }

  /// Passes over bytes.
  /// - Returns: the problem that ended the stream early.
  final func skip(_ count: Int64, scratch: inout [UInt8]) -> Problem? {
    var left = count
    while left > 0 {
      scratch.removeAll(keepingCapacity: true)
      let (ended, problem) = append(to: &scratch, upTo: Int(min(left, 1 << 18)))
      if let problem { return problem }
      if ended { return nil }
      left -= Int64(scratch.count)
    }
    return nil
  }
}

/// A few bytes that were read ahead, and then the stream that they came from.
final class PrefixedStream: ByteStream {
  private var prefix: [UInt8]
  private var position = 0
  private let rest: ByteStream

  init(_ prefix: [UInt8], _ rest: ByteStream) {
    self.prefix = prefix
    self.rest = rest
    super.init(path: rest.path)
  }

  override func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    if position == prefix.count { return try unsafe rest.read(into: buffer) }
    let count = min(buffer.count, prefix.count - position)
    unsafe buffer.copyBytes(from: prefix[position..<position + count])
    position += count
    return count
  }
}
