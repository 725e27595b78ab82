import Glibc

extension WholeFile {
  /// Why a file was not read.
  public enum Refusal: Error, Hashable, Sendable {
    /// The path holds a NUL byte, and what follows it would be lost.
    case nulByte
    case missing
    case forbidden
    /// The process holds as many files as it may.
    case tooManyOpen
    case folder
    /// A pipe or a device, which could hold up the run.
    case irregular
    /// Others than its owner may read or write it.
    case readableByOthers
    /// It holds more than was asked for.
    case tooLarge
    /// The number of the system's error.
    case failed(Int32)

    init(_ number: Int32) {
      switch number {
      case ENOENT, ENOTDIR: self = .missing
      case EACCES, EPERM: self = .forbidden
      case EMFILE, ENFILE: self = .tooManyOpen
      case EISDIR: self = .folder
      default: self = .failed(number)
      }
    }
  }

  /// All bytes of a regular file that is not larger than it may be.
  /// - Parameter forOwnerAlone: whether it is refused where others than its owner have any right to it: files with secrets.
  public static func contents(_ path: String, atMost limit: Int, forOwnerAlone: Bool = false) throws(Refusal) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .nulByte }
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Refusal(errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw Refusal(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .irregular
    }
    if forOwnerAlone, status.st_mode & 0o077 != 0 { throw .readableByOthers }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Refusal(errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    throw .tooLarge
  }
}
