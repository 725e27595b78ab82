import Glibc

/// Paths as texts, and what stands at them.
public enum Path {
  /// A name in a folder; the folder may be empty for the working folder.
  public static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder of a file as the path says it, empty for the working folder.
  public static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// Whether a folder stands there.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands there.
  public static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
