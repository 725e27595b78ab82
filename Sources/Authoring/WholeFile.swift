import Glibc

/// Writes files that appear whole or not at all, readable by their owner only unless they are meant for all.
public enum WholeFile {
  /// Whether something stands at a path.
  public static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// All bytes of a file, or of a pipe such as standard input; `nil` if it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk: [UInt8] = Array(repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  /// Writes beside the target first, then renames.
  /// - Parameter forAll: whether anybody may read it: schemas and reference pages, which hold nothing about an alliance.
  /// - Throws: a stop that names the file and the reason.
  public static func write(_ text: String, to path: String, forAll: Bool = false) throws(Stop) {
    let draft = "\(path).\(getpid()).part"
    func failed(_ what: String) -> Stop {
      let reason = unsafe String(cString: strerror(errno))
      _ = unsafe unlink(draft)
      return Stop(.fault, "\(path): \(what): \(reason); choose a folder that you may write to")
    }
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, forAll ? 0o644 : 0o600)
    guard file >= 0 else { throw failed("cannot be written") }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        throw failed("cannot be written to its end")
      }
      written += count
    }
    guard close(file) == 0 else { throw failed("cannot be closed") }
    guard unsafe rename(draft, path) == 0 else { throw failed("cannot be put in place") }
  }

  /// Makes a folder, and those above it, where they are not there yet.
  public static func makeFolder(_ path: String) throws(Stop) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      guard unsafe mkdir(made, 0o755) == 0 || errno == EEXIST else {
        throw Stop(.fault, "\(made): cannot be made: \(unsafe String(cString: strerror(errno)))")
      }
    }
  }
}
