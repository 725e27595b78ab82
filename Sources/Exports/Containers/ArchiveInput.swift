import CArchive
import Decoding
import Events
import Glibc

/// Lends the bytes of a stream to libarchive, block by block.
@safe final class ArchiveInput {
  private let stream: ByteStream
  private let block: UnsafeMutableRawBufferPointer
  /// Why the stream could not be read, for libarchive only hears that it failed.
  private(set) var failure: Problem?
  /// Bytes that libarchive was lent so far.
  private(set) var count: Int64 = 0

  /// Whether libarchive hears of the end where the stream could not be read on: told of a failure it forgets what it has not handed out.
  private let failsSoftly: Bool

  init(_ stream: ByteStream, block: Int, failsSoftly: Bool = false) {
    self.stream = stream
    self.failsSoftly = failsSoftly
    unsafe self.block = UnsafeMutableRawBufferPointer.allocate(byteCount: block, alignment: 64)
  }

  deinit { unsafe block.deallocate() }

  /// Registers the callbacks; this object must live as long as the archive.
  func attach(to archive: OpaquePointer) {
    unsafe archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    unsafe archive_read_set_read_callback(archive) { _, context, pointer in
      guard let context = unsafe context else { return -1 }
      let input = unsafe Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue()
      unsafe pointer?.pointee = UnsafeRawPointer(input.block.baseAddress)
      do throws(Problem) {
        let got = try unsafe input.stream.read(into: input.block)
        input.count += Int64(got)
        return got
      } catch let error {
        input.failure = error
        return input.failsSoftly ? 0 : -1
      }
    }
    if stream.seek(0, SEEK_CUR) < 0 { return }
    unsafe archive_read_set_seek_callback(archive) { _, context, offset, whence in
      guard let context = unsafe context else { return Int64(ARCHIVE_FATAL) }
      let moved = unsafe Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue().stream.seek(offset, whence)
      return moved < 0 ? Int64(ARCHIVE_FATAL) : moved
    }
    unsafe archive_read_set_skip_callback(archive) { _, context, count in
      guard let context = unsafe context else { return 0 }
      let stream = unsafe Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue().stream
      let before = stream.seek(0, SEEK_CUR)
      let end = stream.seek(0, SEEK_END)
      let after = stream.seek(min(end, before + count), SEEK_SET)
      return max(0, after - before)
    }
  }
}
