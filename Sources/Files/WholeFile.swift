import Glibc

/// Reads files whole, and writes files that appear whole or not at all, readable by their owner only unless they are meant for all.
public enum WholeFile {
  /// All bytes of a file, or of a pipe such as standard input; `nil` if it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
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

  /// Looks whether a result may be put at a path, before the work is done for it.
  /// - Parameter inputs: files and folders that are read: nothing is written over them, nor into the folders.
  /// - Throws: what stands in the way.
  public static func check(_ path: String, reading inputs: [String] = []) throws(FileError) {
    var state = stat()
    if unsafe lstat(path, &state) == 0, state.st_mode & S_IFMT != S_IFREG {
      throw FileError(.refused, "\(path): is a folder, a link, a pipe or a device; name a file of its own")
    }
    let folder = Path.folder(of: path)
    guard let place = RealPath.of(folder.isEmpty ? "." : folder) else {
      throw FileError(.refused, "\(path): there is no such folder; make it first")
    }
    guard unsafe access(place, W_OK) == 0 else {
      throw FileError(.failed, "\(path): the folder may not be written to; choose another")
    }
    let name = path.split(separator: "/").last ?? ""
    let target = place == "/" ? "/\(name)" : "\(place)/\(name)"
    for input in inputs {
      guard let read = RealPath.of(input), target == read || target.hasPrefix(read.hasSuffix("/") ? read : read + "/") else { continue }
      throw FileError(.refused, "\(path): \(input) is read here and would be written over; choose another place")
    }
  }

  /// Writes beside the target first, then renames. A file that is there keeps its rights.
  /// - Parameters:
  ///   - forAll: whether anybody may read it: schemas and reference pages, which hold nothing about an alliance.
  ///   - neighbour: a new file has the rights and the group of this one, so that whoever reads the one can read the other.
  /// - Throws: the file and the reason.
  public static func write(
    _ text: String, to path: String, forAll: Bool = false, like neighbour: String? = nil
  ) throws(FileError) {
    try write(Array(text.utf8), to: path, forAll: forAll, like: neighbour)
  }

  /// The same with bytes that are no text.
  public static func write(
    _ bytes: [UInt8], to path: String, forAll: Bool = false, like neighbour: String? = nil
  ) throws(FileError) {
    try check(path)
    let draft = "\(path).\(getpid()).part"
    func failed(_ what: String) -> FileError {
      let reason = unsafe String(cString: strerror(errno))
      _ = unsafe unlink(draft)
      return FileError(.failed, "\(path): \(what): \(reason); choose a folder that you may write to")
    }
    // Nobody may have put a file or a link in the draft's place.
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, forAll ? 0o644 : 0o600)
    guard file >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw FileError(.failed, "\(path): cannot be written: \(reason); choose a folder that you may write to")
    }
    var state = stat()
    if unsafe stat(path, &state) == 0 {
      _ = fchmod(file, state.st_mode & 0o777)
    } else if let neighbour, unsafe stat(neighbour, &state) == 0 {
      // Whoever is not of that group cannot give it away; then the file is its writer's.
      if fchown(file, uid_t.max, state.st_gid) == 0 { _ = fchmod(file, state.st_mode & 0o777) }
    }
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

  /// Puts a file in another's place, whole or not at all.
  public static func move(_ file: String, to path: String) throws(FileError) {
    guard unsafe rename(file, path) == 0 else {
      throw FileError(.failed, "\(path): cannot be put in place: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Takes a file away.
  public static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 else {
      throw FileError(.failed, "\(path): cannot be deleted: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Makes a folder that its owner alone may look into, and those above it, where they are not there yet.
  public static func makePrivateFolder(_ path: String) throws(FileError) {
    let isNew = !Path.exists(path)
    try makeFolder(path)
    guard Path.isFolder(path) else { throw FileError(.refused, "\(path): is no folder; name another") }
    if isNew, unsafe chmod(path, 0o700) != 0 {
      throw FileError(.failed, "\(path): cannot be kept from others: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Makes a folder, and those above it, where they are not there yet.
  public static func makeFolder(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      guard unsafe mkdir(made, 0o755) == 0 || errno == EEXIST else {
        throw FileError(.failed, "\(made): cannot be made: \(unsafe String(cString: strerror(errno)))")
      }
    }
  }
}
