import Decoding
import Events
import Glibc

/// The files below a folder, in the order of their names' bytes.
struct Folder {
  struct File {
    /// The path as the disk knows it.
    var name: [UInt8]
    var size: Int64
  }

  private(set) var files: [File] = []
  private(set) var problems: [Problem] = []
  private let limits: Export.Limits
  private var isFull = false

  init(_ name: [UInt8], limits: Export.Limits) {
    self.limits = limits
    walk(name, depth: 0)
  }

  private mutating func walk(_ folder: [UInt8], depth: Int) {
    let path = String(decoding: folder, as: UTF8.self)
    if depth > limits.folderDepth {
      problems.append(Problem(path: path, message: "lies more than \(limits.folderDepth) folders deep; it is left out"))
      return
    }
    do throws(Problem) {
      for name in try Folder.names(in: folder, path: path) {
        if isFull { return }
        visit(folder + [UInt8(ascii: "/")] + name, depth: depth)
      }
    } catch let error {
      problems.append(error)
    }
  }

  private mutating func visit(_ name: [UInt8], depth: Int) {
    let path = String(decoding: name, as: UTF8.self)
    var status = stat()
    guard unsafe (name + [0]).withUnsafeBytes({ unsafe lstat($0.assumingMemoryBound(to: CChar.self).baseAddress!, &status) }) == 0 else {
      problems.append(Problem(reading: path, errno))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: walk(name, depth: depth + 1)
    case S_IFREG:
      if files.count == limits.files {
        isFull = true
        problems.append(
          Problem(
            path: path, message: "more than \(limits.files) files; from here on they are left out",
            help: "name the folders that belong to the alliance"))
      } else {
        files.append(File(name: name, size: Int64(status.st_size)))
      }
    case S_IFLNK: problems.append(Problem(path: path, message: "is a link and is not followed", help: "name what the link points to"))
    default: problems.append(Problem(path: path, message: "is no regular file; it is left out"))
    }
  }

  /// The names in a folder, sorted by their bytes.
  private static func names(in folder: [UInt8], path: String) throws(Problem) -> [[UInt8]] {
    guard let handle = unsafe (folder + [0]).withUnsafeBytes({ unsafe opendir($0.assumingMemoryBound(to: CChar.self).baseAddress!) }) else {
      throw Problem(reading: path, errno)
    }
    defer { unsafe _ = closedir(handle) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Problem(reading: path, errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
