import Glibc

/// A file that is written piece by piece: a log to which lines are added, an export that is too large to be held whole.
public struct GrowingFile: ~Copyable {
  /// What is done with what the file holds already.
  public enum Opening: Sendable {
    /// It is kept, and what is new stands behind it; only its owner may read the file, and no link is followed.
    case adding
    /// It is emptied; anybody may read the file. Folders on the way are made.
    case anew
  }

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// - Throws: the path and the reason.
  public init(_ path: String, _ opening: Opening) throws(FileError) {
    let number = try GrowingFile.opened(path, opening)
    self.path = path
    self.descriptor = number
  }

  private static func opened(_ path: String, _ opening: Opening) throws(FileError) -> Int32 {
    let number: Int32
    switch opening {
    case .adding: number = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    case .anew:
      try WholeFile.makeFolder(Path.folder(of: path))
      number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard number >= 0 else { throw failure(path) }
    return number
  }

  deinit { close(descriptor) }

  /// Appends bytes; they are written once there are many.
  /// - Throws: the path and the reason, if the disk is full for instance.
  public mutating func append(_ bytes: some Collection<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Writes what is not written yet: without it the last pieces are lost.
  public mutating func flush() throws(FileError) {
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw GrowingFile.failure(path) }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> FileError {
    FileError(.failed, "\(path): cannot be written: \(unsafe String(cString: strerror(errno)))")
  }
}
