import CZlib
import Decoding
import Events

/// What comes out of a gzip file: its members one after the other, each held against its checksum and its length.
///
/// libarchive would do it too, but it checks neither, and it loses what it has decoded where the file was cut.
@safe final class GzipStream: ByteStream {
  private let source: ByteStream
  private let inflater: UnsafeMutablePointer<z_stream>
  private let block: UnsafeMutableBufferPointer<UInt8>
  private var isInside = true
  private var taken: Int64 = 0
  /// What ended the stream early; told once what came before it is handed out.
  private var failure: Problem?
  private static let blockSize = 64 << 10
  /// The largest window, and that a gzip header is expected.
  private static let windowBits: Int32 = 15 + 16

  init(_ source: ByteStream) throws(Problem) {
    self.source = source
    unsafe inflater = .allocate(capacity: 1)
    unsafe inflater.initialize(to: z_stream())
    unsafe block = .allocate(capacity: GzipStream.blockSize)
    super.init(path: source.path)
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(inflater, GzipStream.windowBits, ZLIB_VERSION, size) == Z_OK else {
      throw Problem(path: path, message: "cannot be read: not enough memory")
    }
  }

  deinit {
    unsafe inflateEnd(inflater)
    unsafe inflater.deallocate()
    unsafe block.deallocate()
  }

  /// Bytes of the compressed file that were used so far.
  override var consumed: Int64 { taken - Int64(unsafe inflater.pointee.avail_in) }

  override func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    if let failure { throw failure }
    do throws(Problem) { return try unsafe inflate(into: buffer) } catch {
      failure = error
      throw error
    }
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    guard let base = buffer.baseAddress, buffer.count > 0 else { return 0 }
    while true {
      if unsafe inflater.pointee.avail_in == 0, try !fill() {
        if isInside { throw damage("it was cut") }
        return 0
      }
      if !isInside, try !beginMember() { continue }
      let room = min(buffer.count, Int(UInt32.max))
      unsafe inflater.pointee.next_out = base.assumingMemoryBound(to: UInt8.self)
      unsafe inflater.pointee.avail_out = UInt32(room)
      let code = unsafe CZlib.inflate(inflater, Z_NO_FLUSH)
      let got = unsafe room - Int(inflater.pointee.avail_out)
      if code == Z_STREAM_END {
        isInside = false
      } else if code != Z_OK, code != Z_BUF_ERROR {
        if got == 0 { throw damage(trouble) }
        failure = damage(trouble)
      }
      if got > 0 { return got }
    }
  }

  /// Gets more of the compressed file; false at its end.
  private func fill() throws(Problem) -> Bool {
    let got = try unsafe source.read(into: UnsafeMutableRawBufferPointer(block))
    taken += Int64(got)
    unsafe inflater.pointee.next_in = block.baseAddress
    unsafe inflater.pointee.avail_in = UInt32(got)
    return got > 0
  }

  /// Goes on with the next member, past zeros that fill up the file; false where only those are in view.
  private func beginMember() throws(Problem) -> Bool {
    while unsafe inflater.pointee.avail_in > 0, let next = unsafe inflater.pointee.next_in, unsafe next.pointee == 0 {
      unsafe inflater.pointee.next_in = next + 1
      unsafe inflater.pointee.avail_in -= 1
    }
    guard unsafe inflater.pointee.avail_in > 0, let next = unsafe inflater.pointee.next_in else { return false }
    guard unsafe next.pointee == 0x1f else {
      throw damage("what follows its end is not compressed")
    }
    unsafe inflateReset(inflater)
    isInside = true
    return true
  }

  private func damage(_ what: String) -> Problem {
    Problem(path: path, message: what, help: "what stood before is read; export it again")
  }

  private var trouble: String {
    let said = unsafe inflater.pointee.msg.map { unsafe String(cString: $0) } ?? "it cannot be decoded"
    switch said {
    case "incorrect data check": return "its checksum is wrong"
    case "incorrect length check": return "its length is wrong"
    default: return said
    }
  }
}
