import Decoding
import Events
import Glibc

/// A file on disk.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private var position: Int64 = 0
  /// Bytes in the file when it was opened.
  let size: Int64

  /// Opens a regular file; a pipe or device is refused without waiting for it.
  /// - Parameters:
  ///   - name: the path as the bytes that the disk knows.
  ///   - path: the path that people read.
  ///   - followLinks: whether a link stands for what it points to.
  init(_ name: [UInt8], path: String, followLinks: Bool) throws(Problem) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followLinks ? 0 : O_NOFOLLOW)
    let descriptor = unsafe (name + [0]).withUnsafeBytes { unsafe open($0.assumingMemoryBound(to: CChar.self).baseAddress!, flags) }
    guard descriptor >= 0 else { throw Problem(reading: path, errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Problem(path: path, message: "is no regular file", help: "name a file, a folder or an archive")
    }
    self.descriptor = descriptor
    self.size = Int64(status.st_size)
    super.init(path: path)
  }

  deinit { close(descriptor) }

  override func read(into buffer: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    while true {
      let got = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 {
        position += Int64(got)
        return got
      }
      if errno != EINTR { throw Problem(reading: path, errno) }
    }
  }

  override func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    let moved = Int64(lseek(descriptor, Int(offset), whence))
    if moved >= 0 { position = moved }
    return moved
  }

  /// How many members the record that ends every whole zip file lists; it stands in the last 64 KiB. Moves the position.
  /// - Returns: `nil` if there is no such record, and -1 if it leaves the number to another one, as zips of more than 65,534 members do.
  func zipMembers() -> Int? {
    var tail: [UInt8] = []
    guard seek(max(0, size - (64 << 10) - 22), SEEK_SET) >= 0, append(to: &tail, upTo: (64 << 10) + 22).problem == nil, tail.count >= 22,
      let record = (0...tail.count - 22).last(where: { tail[$0...].starts(with: [0x50, 0x4b, 5, 6]) })
    else { return nil }
    let listed = Int(tail[record + 10]) | Int(tail[record + 11]) << 8
    return listed == 0xffff ? -1 : listed
  }

  override var consumed: Int64 { position }
}

extension Problem {
  /// What the system said when a file or folder could not be read.
  init(reading path: String, _ code: Int32) {
    let help =
      switch code {
      case ENOENT, ENOTDIR: "check the path; it is taken as written, relative to where it is named"
      case EACCES, EPERM: "give the user who runs this the right to read it"
      case ELOOP: "links inside an export are not followed; name what the link points to"
      case EMFILE, ENFILE: "too many files are open; raise the limit (ulimit -n)"
      default: ""
      }
    let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    self.init(path: path, message: "cannot be read: \(text)", help: help)
  }
}
