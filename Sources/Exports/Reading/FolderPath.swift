import Decoding
import Events

/// A path's last part, and the folder right above it.
struct FolderPath {
  var name: String
  /// Empty at the root.
  var folder = ""
  /// What stands before the folder, with its slash; empty at the root.
  var root = ""

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? ""
    if parts.count > 1 { folder = String(parts[parts.count - 2]) }
    if parts.count > 2 { root = parts.dropLast(2).joined(separator: "/") + "/" }
  }

  /// `2026-03-02.json`.
  var isDayFile: Bool { name.utf8.count == 15 && name.hasSuffix(".json") && Day(String(name.prefix(10))) != nil }
}
