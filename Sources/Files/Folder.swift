import Glibc

/// The YAML files of a folder.
public enum Folder {
  /// Whether there is a folder that can be read.
  public static func exists(_ path: String) -> Bool {
    guard let folder = unsafe opendir(path) else { return false }
    unsafe closedir(folder)
    return true
  }

  /// Every `*.yaml` and `*.yml` directly in a folder, in the order of their names, as paths; nothing if there is no such folder.
  /// - Parameter skipped: names of files that are something else.
  public static func files(in path: String, besides skipped: [String] = []) -> [String] {
    names(in: path).filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !skipped.contains($0) }
      .map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  /// The names of the folders directly in a folder, sorted.
  public static func folders(in path: String) -> [String] { names(in: path).filter { exists("\(path)/\($0)") } }

  /// The paths of all files in a folder and below it, as seen from it, sorted; hidden ones and links to folders are left out.
  public static func everything(below path: String) -> [String] {
    names(in: path).flatMap { name -> [String] in
      let inner = "\(path)/\(name)"
      var status = stat()
      guard unsafe lstat(inner, &status) == 0 else { return [] }
      if status.st_mode & S_IFMT == S_IFDIR { return everything(below: inner).map { "\(name)/\($0)" } }
      return Path.isFolder(inner) ? [] : [name]
    }
  }

  /// What lies in a folder, sorted, without hidden files; nothing if there is no such folder.
  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
