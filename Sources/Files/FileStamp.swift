import Glibc

/// By which it is known whether a file is still the one that it was: where it lies on the disk, its size, and when it was written.
public struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int64
  private let nanoseconds: Int64

  /// All of it, to be held against that of another time.
  public var text: String { "\(device) \(inode) \(size) \(seconds) \(nanoseconds)" }

  /// - Returns: `nil` if nothing is there.
  public init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = Int64(status.st_mtim.tv_sec)
    nanoseconds = Int64(status.st_mtim.tv_nsec)
  }
}
