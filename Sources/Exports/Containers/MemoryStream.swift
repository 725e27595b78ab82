import Decoding
import Events
import Glibc

/// Bytes that are in memory already.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    super.init(path: path)
  }

  override func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    let count = min(buffer.count, bytes.count - position)
    unsafe buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }

  override func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    let start = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? Int64(position) : Int64(bytes.count)
    let (target, overflow) = start.addingReportingOverflow(offset)
    guard !overflow, (0...Int64(bytes.count)).contains(target) else { return -1 }
    position = Int(target)
    return target
  }

  override var consumed: Int64 { Int64(position) }
}
