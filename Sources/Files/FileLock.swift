import Glibc

/// A file that one process at a time may hold: the system lets go of it when the process ends, however it ends.
public struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, and does not wait for it.
  /// - Returns: `nil` if another process holds it.
  /// - Throws: the path and the reason, if the file cannot be made.
  public static func taking(_ path: String) throws(FileError) -> FileLock? {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(.failed, "\(path): cannot be opened: \(unsafe String(cString: strerror(errno)))") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let reason = unsafe String(cString: strerror(errno))
      close(descriptor)
      if isHeld { return nil }
      throw FileError(.failed, "\(path): cannot be locked: \(reason)")
    }
    return FileLock(descriptor: descriptor)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
