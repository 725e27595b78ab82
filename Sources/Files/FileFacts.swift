import Glibc

/// What is known of a file or a folder without reading it.
public struct FileFacts: Hashable, Sendable {
  public var isFolder: Bool
  /// In bytes.
  public var size: Int64
  /// When it was written last, in seconds since 1970.
  public var modified: Int64
  /// The rights of its owner, its group and all others, as `chmod` takes them.
  public var rights: UInt32
  /// Whether it belongs to the account of this process.
  public var isOwn: Bool
  /// Whether this process may read it, and write to it.
  public var isReadable: Bool
  public var isWritable: Bool

  /// - Returns: `nil` if nothing is there, or if it may not be looked at.
  public init?(_ path: String) {
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec)
    rights = UInt32(status.st_mode & 0o7777)
    isOwn = status.st_uid == geteuid()
    // Whoever may not enter a folder can neither list nor change it.
    let entering = isFolder ? X_OK : 0
    isReadable = unsafe faccessat(AT_FDCWD, path, R_OK | entering, AT_EACCESS) == 0
    isWritable = unsafe faccessat(AT_FDCWD, path, W_OK | entering, AT_EACCESS) == 0
  }

  /// The facts of a file or, for a folder, of all files in it and below it, as they would be read; none if nothing is there.
  public static func files(at path: String) -> [FileFacts] {
    guard let facts = FileFacts(path) else { return [] }
    return facts.isFolder ? Folder.everything(below: path).compactMap { FileFacts(Path.join(path, $0)) } : [facts]
  }
}
