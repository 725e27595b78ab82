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
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !name.hasPrefix("."), !skipped.contains(name) { names.append(name) }
    }
    return names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
