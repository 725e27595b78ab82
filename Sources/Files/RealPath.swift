import Glibc

/// Paths as the disk knows them, without links and detours.
public enum RealPath {
  /// The path without links and dots; `nil` if nothing is there.
  public static func of(_ path: String) -> String? {
    guard !path.utf8.contains(0), let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Whether a file lies in a folder or below it, links followed; what is not there lies where its name says.
  /// - Parameters:
  ///   - file: as seen from the working folder.
  ///   - folder: empty for the working folder.
  public static func lies(_ file: String, below folder: String) -> Bool {
    guard let home = of(folder.isEmpty ? "." : folder) else { return false }
    guard let target = of(file) else {
      let leadsOut = file.split(separator: "/").contains("..")
      return !leadsOut && (!file.hasPrefix("/") || file.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/"))
    }
    return target == home || target.hasPrefix(home.hasSuffix("/") ? home : home + "/")
  }
}
