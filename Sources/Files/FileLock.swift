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

  /// Whether a process holds the lock, without touching it: whoever takes it to see is in the way of a run that begins in the same moment.
  /// - Returns: `nil` if the system does not say.
  public static func isHeld(_ path: String) -> Bool? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    guard let bytes = WholeFile.bytes("/proc/locks") else { return nil }
    // 1: FLOCK  ADVISORY  WRITE 4711 fe:00:131 0 EOF. The device is not compared: some file systems give two numbers for the same.
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains { line in
      let fields = line.split(separator: " ")
      return fields.count > 5 && fields[1] == "FLOCK" && fields[5].split(separator: ":").last == "\(status.st_ino)"
    }
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
